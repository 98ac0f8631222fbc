"""Word files, through python-docx; tables are written as XML, for merged cells and equations."""
import datetime
import io
import re
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

from .packing import repack
from .page import Break, P, T, Turn, grid

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
NS = f'xmlns:w="{W}" xmlns:m="{M}"'
ALIGN = {"center": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT, "justify": WD_ALIGN_PARAGRAPH.JUSTIFY}


def _run(text, bold=False, size=18):
    properties = f'<w:rPr>{"<w:b/>" if bold else ""}<w:sz w:val="{size}"/></w:rPr>'
    lines = text.split("\n")
    inner = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in lines)
    return f"<w:r>{properties}{inner}</w:r>"


MATH = '<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/><w:sz w:val="18"/></w:rPr>'


def _math(text):
    return f'<m:r>{MATH}<m:t xml:space="preserve">{escape(text)}</m:t></m:r>'


def _fraction(frac):
    top, below, rest = frac
    bar = '<m:fPr><m:type m:val="bar"/></m:fPr>'
    return f"<m:oMath><m:f>{bar}<m:num>{_math(top)}</m:num><m:den>{_math(below)}</m:den></m:f>{_math(rest)}</m:oMath>"


def _paragraph(cell):
    align = f'<w:jc w:val="{cell.align}"/>' if cell.align else ""
    content = _fraction(cell.frac) if cell.frac else _run(cell.text, cell.bold)
    return f'<w:p><w:pPr><w:spacing w:after="0"/>{align}</w:pPr>{content}</w:p>'


def _table(table, number, places, room):
    widths = table.widths or [1] * len(grid(table)[0])
    unit = room / sum(widths)
    rows = []
    for y, line in enumerate(grid(table)):
        cells, x = [], 0
        while x < len(line):
            cell, first = line[x]
            if first and cell.tag is not None:
                places[cell.tag] = {"table": number, "row": y + 1, "column": x + 1}
            above = not first and y > 0 and table_above(table, y, x, cell)
            span = cell.span
            properties = f'<w:tcW w:w="{int(sum(widths[x:x + span]) * unit)}" w:type="dxa"/>'
            if span > 1:
                properties += f'<w:gridSpan w:val="{span}"/>'
            if cell.down > 1:
                properties += "<w:vMerge/>" if above else '<w:vMerge w:val="restart"/>'
            content = '<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>' if above else _paragraph(cell)
            cells.append(f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>")
            x += span
        head = "<w:trPr><w:tblHeader/></w:trPr>" if y < table.head else ""
        rows.append(f"<w:tr>{head}{''.join(cells)}</w:tr>")
    style = '<w:tblStyle w:val="TableGrid"/>' if table.border else ""
    columns = "".join(f'<w:gridCol w:w="{int(w * unit)}"/>' for w in widths)
    return parse_xml(f'<w:tbl {NS}><w:tblPr>{style}<w:tblW w:w="0" w:type="auto"/></w:tblPr>'
                     f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>")


def table_above(table, y, x, cell):
    return grid(table)[y - 1][x][0] is cell


def write_docx(path, blocks):
    document = Document()
    document.styles["Normal"].font.name = "Bookman Old Style"
    document.styles["Normal"].font.size = Pt(11)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    places, tables, pending_break = {}, 0, False
    for block in blocks:
        if isinstance(block, P):
            paragraph = document.add_heading(level=block.heading) if block.heading else document.add_paragraph()
            if pending_break:
                paragraph.paragraph_format.page_break_before, pending_break = True, False
            paragraph.paragraph_format.space_after = Pt(4)
            if block.align:
                paragraph.alignment = ALIGN[block.align]
            if block.indent:
                paragraph.paragraph_format.left_indent = Cm(block.indent)
            for index, line in enumerate(block.text.split("\n")):
                run = paragraph.add_run(line)
                run.bold = block.bold or None
                if block.size:
                    run.font.size = Pt(block.size)
                if index < block.text.count("\n"):
                    run.add_break(WD_BREAK.LINE)
            if block.tag is not None:
                places[block.tag] = {"words": block.text.split("\n")[0][:60]}
        elif isinstance(block, T):
            tables += 1
            element = _table(block, tables, places, 15400 if section.orientation == WD_ORIENT.LANDSCAPE else 9000)
            document.element.body.insert(len(document.element.body) - 1, element)
            document.add_paragraph().paragraph_format.space_after = Pt(0)
        elif isinstance(block, Break):
            pending_break = True
        elif isinstance(block, Turn):
            section = document.add_section(WD_SECTION.NEW_PAGE)
            wide, tall = max(section.page_width, section.page_height), min(section.page_width, section.page_height)
            section.orientation = WD_ORIENT.LANDSCAPE if block.landscape else WD_ORIENT.PORTRAIT
            section.page_width, section.page_height = (wide, tall) if block.landscape else (tall, wide)
            pending_break = False
    fixed = datetime.datetime(2024, 1, 2, 3, 4, 5)
    properties = document.core_properties
    properties.author, properties.last_modified_by, properties.comments = "user", "user", ""
    properties.created = properties.modified = fixed
    buffer = io.BytesIO()
    document.save(buffer)
    repack(buffer.getvalue(), path, drop=("thumbnail", "stylesWithEffects", "customXml", "theme"), change=_lighter)
    return places


def _lighter(name, content):
    """Leaves out the template's hundred table styles, of which one is used."""
    if name != "word/styles.xml":
        return content
    content = re.sub(rb"<w:latentStyles.*?</w:latentStyles>", b"", content, flags=re.S)
    return re.sub(rb'<w:style w:type="table"(?![^>]*(TableGrid|TableNormal)).*?</w:style>', b"", content, flags=re.S)
