"""Writes the cells of a findings workbook again with other libraries and prints the milliseconds that each takes.

workbooks.py FILE.xlsx           prints: milliseconds of XlsxWriter, of openpyxl (– where it is not installed)
"""

import sys
import time


def cells(path):
    import openpyxl
    sheet = openpyxl.load_workbook(path, read_only=True).worksheets[1]
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def xlsxwriter_time(rows, path):
    try:
        import xlsxwriter
    except ImportError:
        return None
    start = time.perf_counter()
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet("Temuan")
    wrapped = book.add_format({"text_wrap": True, "border": 1, "valign": "top"})
    for number, row in enumerate(rows):
        sheet.set_row(number, 30)
        for column, value in enumerate(row):
            sheet.write(number, column, value, wrapped)
    book.close()
    return time.perf_counter() - start


def openpyxl_time(rows, path):
    import openpyxl
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment
    start = time.perf_counter()
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Temuan")
    wrapped = Alignment(wrap_text=True, vertical="top")
    for row in rows:
        out = []
        for value in row:
            cell = WriteOnlyCell(sheet, value=value)
            cell.alignment = wrapped
            out.append(cell)
        sheet.append(out)
    book.save(path)
    return time.perf_counter() - start


def main():
    try:
        rows = cells(sys.argv[1])
    except ImportError:
        print("– –")
        return
    times = [xlsxwriter_time(rows, sys.argv[1] + ".a"), openpyxl_time(rows, sys.argv[1] + ".b")]
    print(*("–" if value is None else f"{value * 1000:.1f}" for value in times))


main()
