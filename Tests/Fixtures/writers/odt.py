"""OpenDocument texts, through odfpy."""
import io

from odf import style, table, text
from odf.opendocument import OpenDocumentText

from .packing import repack
from .page import Break, P, T, Turn, grid


def _named(document, cache, kind, **properties):
    """An automatic style of these properties, made once."""
    key = (kind, tuple(sorted(properties.items())))
    if key not in cache:
        made = style.Style(name=f"{kind[0].upper()}{len(cache) + 1}", family=kind)
        inside = {k: v for k, v in properties.items() if k not in ("bold", "size")}
        if kind == "paragraph":
            made.addElement(style.ParagraphProperties(**inside))
            run = {}
            if properties.get("bold"):
                run["fontweight"] = "bold"
            if properties.get("size"):
                run["fontsize"] = f"{properties['size']}pt"
            if run:
                made.addElement(style.TextProperties(**run))
        else:
            made.addElement(style.TableCellProperties(**inside))
        document.automaticstyles.addElement(made)
        cache[key] = made
    return cache[key]


def _lines(element, content):
    for index, line in enumerate(content.split("\n")):
        if index:
            element.addElement(text.LineBreak())
        for part_index, part in enumerate(line.split("\t")):
            if part_index:
                element.addElement(text.Tab())
            element.addText(part)
    return element


def write_odt(path, blocks):
    document = OpenDocumentText()
    cache, places, tables, broken = {}, {}, 0, False

    def paragraph(content, bold=False, align="", size=0, broken=False):
        properties = {"bold": bold, "size": size}
        if align:
            properties["textalign"] = "end" if align == "right" else align
        if broken:
            properties["breakbefore"] = "page"
        return _lines(text.P(stylename=_named(document, cache, "paragraph", **properties)), content)

    for block in blocks:
        if isinstance(block, P):
            if block.tag is not None:
                places[block.tag] = {"words": block.text.split("\n")[0][:60]}
            if block.heading:
                document.text.addElement(_lines(text.H(outlinelevel=block.heading), block.text))
            else:
                document.text.addElement(paragraph(block.text, block.bold, block.align, block.size, broken))
            broken = False
        elif isinstance(block, (Break, Turn)):
            broken = True
        elif isinstance(block, T):
            tables += 1
            made = table.Table(name=f"Table{tables}")
            lines = grid(block)
            made.addElement(table.TableColumn(numbercolumnsrepeated=len(lines[0])))
            edge = _named(document, cache, "table-cell", border="0.5pt solid #000000" if block.border else "none")
            for y, line in enumerate(lines):
                row = table.TableRow()
                for x, (cell, first) in enumerate(line):
                    if not first:
                        row.addElement(table.CoveredTableCell())
                        continue
                    if cell.tag is not None:
                        places[cell.tag] = {"table": tables, "row": y + 1, "column": x + 1}
                    spans = {}
                    if cell.span > 1 or cell.down > 1:
                        spans = {"numbercolumnsspanned": cell.span, "numberrowsspanned": cell.down}
                    element = table.TableCell(stylename=edge, valuetype="string", **spans)
                    element.addElement(paragraph(cell.text, cell.bold, cell.align))
                    row.addElement(element)
                made.addElement(row)
            document.text.addElement(made)
    buffer = io.BytesIO()
    document.write(buffer)
    repack(buffer.getvalue(), path, change=_undated)
    return places


def _undated(name, content):
    """Leaves out what odfpy says of itself and of the machine."""
    import re
    if name == "meta.xml":
        content = re.sub(rb"<meta:generator>.*?</meta:generator>", b"<meta:generator>LibreOffice/7.4</meta:generator>", content)
        content = re.sub(rb"<meta:creation-date>.*?</meta:creation-date>", b"", content)
    return content
