"""Pages as a browser or Word saves them."""
from xml.sax.saxutils import escape

from .page import P, T, grid


def write_html(path, blocks):
    places, out, tables = {}, [], 0
    for block in blocks:
        if isinstance(block, P):
            if block.tag is not None:
                places[block.tag] = {"words": block.text[:60]}
            text = escape(block.text).replace("\n", "<br>") or "&nbsp;"
            style = f' style="text-align:{block.align}"' if block.align else ""
            out.append(f"<p{style}>{'<b>' + text + '</b>' if block.bold else text}</p>")
        elif isinstance(block, T):
            tables += 1
            out.append('<table border="1">')
            for y, line in enumerate(grid(block)):
                cells = []
                for x, (cell, first) in enumerate(line):
                    if not first:
                        continue
                    if cell.tag is not None:
                        places[cell.tag] = {"table": tables, "row": y + 1, "column": x + 1}
                    spans = (f' colspan="{cell.span}"' if cell.span > 1 else "") + (f' rowspan="{cell.down}"' if cell.down > 1 else "")
                    kind = "th" if y < block.head else "td"
                    cells.append(f"<{kind}{spans}>{escape(cell.text).replace(chr(10), '<br>')}</{kind}>")
                out.append("<tr>" + "".join(cells) + "</tr>")
            out.append("</table>")
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write('<!DOCTYPE html>\n<html lang="id"><head><meta charset="utf-8"><title></title></head><body>\n' + "\n".join(out) + "\n</body></html>\n")
    return places
