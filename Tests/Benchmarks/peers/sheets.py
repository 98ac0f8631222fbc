"""Makes the workbooks of the suite `sheets` and measures others on them.

sheets.py make FOLDER            writes the files
sheets.py measure FILE           prints: milliseconds of unzip and Expat alone, of openpyxl (– where it is not installed)
"""

import csv
import pathlib
import sys
import time
import xml.parsers.expat
import zipfile

ROWS = 100_000
HEAD = ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", "2021", "2022", "2023", "2024"]


def rows():
    yield HEAD
    for i in range(ROWS):
        yield [i + 1, f"Meningkatnya kualitas pelayanan {i % 500}", f"Persentase layanan nomor {i}", "%", 60 + i % 40, 61.5, 62.25, 63]


def make(folder):
    import openpyxl
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("IKU")
    for row in rows():
        sheet.append(row)
    book.save(folder / "rows.xlsx")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Kosong")
    sheet.append(HEAD)
    empty = openpyxl.cell.WriteOnlyCell(sheet, value=None)
    empty.number_format = "0.00"
    for _ in range(1_000_000 // len(HEAD)):
        sheet.append([empty] * len(HEAD))
    book.save(folder / "empty.xlsx")
    many(folder / "many.xlsx")
    with open(folder / "rows.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows(rows())


def many(path):
    """Ten million cells, by hand: a library would take minutes."""
    with zipfile.ZipFile(path.parent / "empty.xlsx") as template, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name in template.namelist():
            if name != "xl/worksheets/sheet1.xml":
                book.writestr(name, template.read(name))
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
            for i in range(ROWS):
                cells = "".join(f"<c><v>{(i * 7919 + j * 104729) % 1000003}</v></c>" for j in range(100))
                sheet.write(f"<row>{cells}</row>".encode())
            sheet.write(b"</sheetData></worksheet>")


def floor(path):
    start = time.perf_counter()
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(".xml"):
                    xml.parsers.expat.ParserCreate().ParseFile(archive.open(name))
    else:
        path.read_bytes()
    return time.perf_counter() - start


def openpyxl_time(path):
    if path.suffix != ".xlsx":
        return None
    try:
        import openpyxl
    except ImportError:
        return None
    start = time.perf_counter()
    for sheet in openpyxl.load_workbook(path, read_only=True, data_only=True):
        for _ in sheet.iter_rows(values_only=True):
            pass
    return time.perf_counter() - start


if sys.argv[1] == "make":
    make(pathlib.Path(sys.argv[2]))
else:
    target = pathlib.Path(sys.argv[2])
    best = min(floor(target) for _ in range(3))
    other = openpyxl_time(target)
    print(round(best * 1000, 1), "–" if other is None else round(other * 1000, 1))
