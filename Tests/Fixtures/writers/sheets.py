"""Sheets: xlsx through xlsxwriter (formulas keep their values), ods through odfpy, csv."""
import datetime
import io
import re

import xlsxwriter
from odf import style, table, text
from odf.opendocument import OpenDocumentSpreadsheet
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from .packing import repack
from .page import P, T, grid


def _formula(cell, line_at, left):
    """The formula with {c4} standing for the cell of the table's fourth column in this row."""
    return re.sub(r"\{c(\d+)\}", lambda m: xl_rowcol_to_cell(line_at, left + int(m[1]) - 1), cell.formula)


def write_xlsx(path, sheets, left=0, gap=1):
    """`left` empty columns before everything; `gap` empty rows after a table."""
    book = xlsxwriter.Workbook(path, {"in_memory": True})
    book.set_properties({"author": "user", "created": datetime.datetime(2024, 1, 2, 3, 4, 5)})
    formats, places = {}, {}

    def look(**properties):
        key = tuple(sorted(properties.items()))
        if key not in formats:
            formats[key] = book.add_format(properties)
        return formats[key]

    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        page.set_landscape()
        if sheet.hidden:
            page.hide()
        at = 0
        columns = max((len(grid(b)[0]) for b in sheet.blocks if isinstance(b, T)), default=6)
        for block in sheet.blocks:
            if isinstance(block, P):
                for line in block.text.split("\n"):
                    shape = look(bold=block.bold, align=block.align or "left", font_name="Arial", font_size=11)
                    column = left + (max(columns - 3, 0) if block.align == "right" else 0)
                    if block.align == "center" and columns > 1:
                        page.merge_range(at, left, at, left + columns - 1, line, shape)
                    elif line:
                        for index, part in enumerate(line.split("\t")):
                            page.write_string(at, column + index, part, shape)
                    if block.tag is not None:
                        places[block.tag] = {"sheet": sheet.name, "cell": xl_rowcol_to_cell(at, column)}
                    at += 1
            elif isinstance(block, T):
                for index, width in enumerate(block.widths):
                    page.set_column(left + index, left + index, width * 4)
                for y, line in enumerate(grid(block)):
                    if y in block.hidden:
                        page.set_row(at, None, None, {"hidden": True})
                    for x, (cell, first) in enumerate(line):
                        if first:
                            _write(page, cell, at, left + x, left, look, block.border)
                            if cell.tag is not None:
                                places[cell.tag] = {"sheet": sheet.name, "cell": xl_rowcol_to_cell(at, left + x)}
                    at += 1
                at += gap
    book.close()
    return places


def _write(page, cell, row, column, left, look, border):
    properties = {"font_name": "Arial", "font_size": 10, "text_wrap": True, "valign": "top", "border": 1 if border else 0}
    if cell.bold:
        properties["bold"] = True
    if cell.align:
        properties["align"] = cell.align
    if cell.pattern:
        properties["num_format"] = cell.pattern
    shape = look(**properties)
    if cell.span > 1 or cell.down > 1:
        page.merge_range(row, column, row + cell.down - 1, column + cell.span - 1, "", shape)
    if cell.formula:
        value = cell.number if cell.number is not None else cell.text
        page.write_formula(row, column, _formula(cell, row, left), shape, value if isinstance(value, str) else float(value))
    elif cell.number is not None:
        page.write_number(row, column, float(cell.number), shape)
    elif cell.text:
        page.write_string(row, column, cell.text, shape)
    else:
        page.write_blank(row, column, None, shape)


def write_ods(path, sheets):
    book = OpenDocumentSpreadsheet()
    places = {}
    edge = style.Style(name="edge", family="table-cell")
    edge.addElement(style.TableCellProperties(border="0.5pt solid #000000"))
    book.automaticstyles.addElement(edge)
    gone = style.Style(name="gone", family="table-row")
    book.automaticstyles.addElement(gone)
    for sheet in sheets:
        page = table.Table(name=sheet.name)
        at = 0
        for block in sheet.blocks:
            if isinstance(block, P):
                for line in block.text.split("\n"):
                    row = table.TableRow()
                    for part in line.split("\t"):
                        element = table.TableCell(valuetype="string")
                        element.addElement(text.P(text=part))
                        row.addElement(element)
                    page.addElement(row)
                    if block.tag is not None:
                        places[block.tag] = {"sheet": sheet.name, "cell": xl_rowcol_to_cell(at, 0)}
                    at += 1
            elif isinstance(block, T):
                for y, line in enumerate(grid(block)):
                    row = table.TableRow(**({"visibility": "collapse"} if y in block.hidden else {}))
                    for x, (cell, first) in enumerate(line):
                        row.addElement(_ods_cell(cell, at) if first else table.CoveredTableCell())
                        if first and cell.tag is not None:
                            places[cell.tag] = {"sheet": sheet.name, "cell": xl_rowcol_to_cell(at, x)}
                    page.addElement(row)
                    at += 1
                page.addElement(table.TableRow())
                at += 1
        book.spreadsheet.addElement(page)
    buffer = io.BytesIO()
    book.write(buffer)
    from .odt import _undated
    repack(buffer.getvalue(), path, change=_undated)
    return places


def _ods_cell(cell, at):
    more = {"stylename": "edge"}
    if cell.span > 1 or cell.down > 1:
        more.update(numbercolumnsspanned=cell.span, numberrowsspanned=cell.down)
    if cell.formula:
        plain = re.sub(r"\{c(\d+)\}", lambda m: f"[.{xl_col_to_name(int(m[1]) - 1)}{at + 1}]", cell.formula)
        plain = re.sub(r"\](:)\[", ":", plain)
        more["formula"] = "of:" + plain
    if cell.number is not None:
        element = table.TableCell(valuetype="float", value=str(float(cell.number)), **more)
    else:
        element = table.TableCell(valuetype="string", **more)
    if cell.text:
        element.addElement(text.P(text=cell.text))
    return element


def write_csv(path, blocks, delimiter=";", encoding="utf-8", newline="\r\n"):
    """Titles above the table as lines of their own, as when a sheet is saved as CSV."""
    places, lines = {}, []

    def quoted(value):
        value = value.replace("\n", " ")
        return '"' + value.replace('"', '""') + '"' if delimiter in value or '"' in value else value

    for block in blocks:
        if isinstance(block, P):
            for line in block.text.split("\n"):
                if block.tag is not None:
                    places[block.tag] = {"line": len(lines) + 1}
                lines.append(delimiter.join(quoted(part) for part in line.split("\t")))
        elif isinstance(block, T):
            for line in grid(block):
                for x, (cell, first) in enumerate(line):
                    if first and cell.tag is not None:
                        places[cell.tag] = {"line": len(lines) + 1, "column": x + 1}
                lines.append(delimiter.join(quoted(cell.text) if first else "" for cell, first in line))
            lines.append("")
    with open(path, "w", encoding=encoding, newline="") as file:
        file.write(newline.join(lines))
    return places
