"""PDF files with text, through reportlab; and one that holds nothing but a picture."""
import io
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import landscape as lying
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfgen import canvas
from reportlab.platypus import (BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate, Paragraph, Spacer,
                                Table, TableStyle)

from .page import Break, P, T, Turn, grid

FOLIO = (21.5 * cm, 33 * cm)
ALIGN = {"center": TA_CENTER, "right": TA_RIGHT, "justify": TA_JUSTIFY, "": TA_LEFT}


class Marked(Paragraph):
    """A paragraph that remembers on which page it came to stand."""
    tag = None
    places = None

    def draw(self):
        if self.tag is not None:
            self.places.setdefault(self.tag, {})["page"] = self.canv.getPageNumber()
        super().draw()


def _paragraph(content, places, tag=None, bold=False, align="", size=0, left=0, after=3):
    font = "Times-Bold" if bold else "Times-Roman"
    size = size or 10
    style = ParagraphStyle("p", fontName=font, fontSize=size, leading=size * 1.2, alignment=ALIGN[align],
                           leftIndent=left * cm, spaceAfter=after)
    made = Marked(escape(content).replace("\n", "<br/>").replace("\t", "&nbsp;&nbsp;&nbsp;&nbsp;"), style)
    made.tag, made.places = tag, places
    return made


def _table(block, room, places, numbers):
    lines = grid(block)
    widths = block.widths or [1] * len(lines[0])
    unit = room / sum(widths)
    look = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]
    if block.border:
        look.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    rows = []
    for y, line in enumerate(lines):
        row = []
        for x, (cell, first) in enumerate(line):
            if not first:
                row.append("")
                continue
            if cell.span > 1 or cell.down > 1:
                look.append(("SPAN", (x, y), (x + cell.span - 1, y + cell.down - 1)))
            if cell.tag is not None:
                places[cell.tag] = {"table": numbers, "row": y + 1, "column": x + 1}
            row.append(_paragraph(cell.text, places, cell.tag, cell.bold, cell.align, 8, after=0))
        rows.append(row)
    return Table(rows, [w * unit for w in widths], repeatRows=block.head, style=TableStyle(look), hAlign="LEFT")


def write_pdf(path, blocks, landscape=False):
    places, story, tables = {}, [], 0
    pages = {False: FOLIO, True: lying(FOLIO)}
    document = BaseDocTemplate(path, pagesize=pages[landscape], invariant=1, title="", author="")
    for way, size in pages.items():
        frame = Frame(2 * cm, 1.8 * cm, size[0] - 4 * cm, size[1] - 3.6 * cm, id=str(way))
        document.addPageTemplates(PageTemplate(id="lying" if way else "standing", frames=[frame], pagesize=size))
    if landscape:
        document.pageTemplates.reverse()
    way = landscape
    for block in blocks:
        if isinstance(block, P):
            story.append(_paragraph(block.text, places, block.tag, block.bold, block.align, block.size, block.indent))
        elif isinstance(block, Break):
            story.append(PageBreak())
        elif isinstance(block, Turn):
            way = block.landscape
            story += [NextPageTemplate("lying" if way else "standing"), PageBreak()]
        elif isinstance(block, T):
            tables += 1
            story += [_table(block, pages[way][0] - 4 * cm, places, tables), Spacer(1, 8)]
    document.build(story)
    return places


def write_scan(path):
    """A page that is only a picture: grey lines where words would be."""
    from PIL import Image, ImageDraw
    from reportlab.lib.utils import ImageReader
    image = Image.new("L", (620, 877), 248)
    pen = ImageDraw.Draw(image)
    for y in range(80, 800, 22):
        for x in range(70, 540 - (y * 7) % 120, 46):
            pen.rectangle([x, y, x + 28 + (x * y) % 14, y + 8], fill=90)
    made = canvas.Canvas(path, pagesize=(595, 842), invariant=1)
    made.drawImage(ImageReader(image), 0, 0, 595, 842)
    made.save()
