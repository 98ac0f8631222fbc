"""Writes the fixtures of sheets (.xlsx, .ods, .csv) and their keys into sheets/. Needs openpyxl and odfpy.

Each layout is made once, as cells with formats, and written in every form that can hold it.
python3 generate_sheets.py
"""

import csv
import io
import pathlib

import openpyxl
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableProperties
from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow
from odf.text import P
from openpyxl.utils import get_column_letter

from corpus import HEADS, YEARS, facts, key, number

OUT = pathlib.Path(__file__).parent / "sheets"
ALL = ["objective", "name", "formula", "unit", "source", "owner", "baseline"]


class Number:
    """A number cell: the stored value, the format code, and what it looks like in Indonesian."""

    def __init__(self, raw, percent=False):
        value = number(raw)
        decimals = len(raw.split(",")[1]) if "," in raw else 0
        self.code = ("#,##0" if "." in raw else "0") + ("." + "0" * decimals if decimals else "")
        self.value, self.shown = value, raw
        if percent:
            self.value, self.code, self.shown = round(value / 100, 6), self.code + "%", raw + "%"


def value(raw, percent=False):
    return Number(raw, percent) if number(raw) is not None else raw


class Sheet:
    def __init__(self, name, row=1, column=1):
        self.name, self.cells, self.merges = name, {}, []
        self.row, self.column = row, column
        self.hidden, self.hidden_rows, self.hidden_columns = False, set(), set()

    def add(self, *values, merge=None, at=0):
        for index, text in enumerate(values):
            if text not in (None, ""):
                self.cells[(self.row, self.column + at + index)] = text
        if merge:
            self.merges.append((self.row, self.column + at, self.row, self.column + at + merge - 1))
        self.row += 1

    def skip(self, count=1):
        self.row += count


def title(sheet, agency, years, width):
    span = f"{years[0]}-{years[-1]}" if len(years) > 1 else str(years[0])
    sheet.add("INDIKATOR KINERJA UTAMA", merge=width)
    sheet.add(f"{agency.upper()} KABUPATEN CONTOH", merge=width)
    sheet.add(f"TAHUN {span}", merge=width)
    sheet.skip()


def heads(fields, years):
    return [HEADS["number"]] + [HEADS[f] for f in fields] + [str(y) if False else Number(str(y)) for y in years]


def row(index, fact, fields, years, percent=False):
    is_percent = percent and fact["unit"] == "%"
    return [Number(str(index))] + [value(fact[f]) if f == "baseline" else fact[f] for f in fields] + [
        value(fact.targets[y], is_percent) for y in years]


def shown(percent):
    return lambda fact, year: fact.targets[year] + ("%" if percent and fact["unit"] == "%" else "")


# The layouts: each returns sheets, facts, fields, years and how targets look.

def simple():
    chosen, years = facts(0, 8), YEARS
    s = Sheet("IKU")
    title(s, "Dinas Contoh", years, 8 + len(years))
    s.add(*heads(ALL, years))
    for i, f in enumerate(chosen):
        s.add(*row(i + 1, f, ALL, years))
    return [s], chosen, ALL, years, {}


def percents():
    chosen, years = facts(3, 9), YEARS[:4]
    fields = ["objective", "name", "unit", "source"]
    s = Sheet("Target")
    title(s, "Dinas Kesehatan", years, 9)
    s.add("No", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", "Sumber Data", "Target Kinerja")
    top = s.row - 1
    s.merges += [(top, c, top + 1, c) for c in range(1, 6)] + [(top, 6, top, 9)]
    s.add(*[Number(str(y)) for y in years], at=5)
    s.add(*[f"({i})" for i in range(1, 10)])
    for i, f in enumerate(chosen):
        s.add(*row(i + 1, f, fields, years, percent=True))
    return [s], chosen, fields, years, {"raw": shown(True)}


def merged():
    chosen, years = facts(0, 10), YEARS[:3]
    fields = ["objective", "name", "formula", "owner"]
    s = Sheet("Lembar1", row=2, column=2)
    title(s, "Sekretariat Daerah", years, 8)
    s.add(*heads(fields, years))
    spans = {}
    for i, f in enumerate(chosen):
        line = row(i + 1, f, fields, years)
        for column, field in ((1, "objective"), (4, "owner")):
            previous = spans.get(column)
            if previous and previous[0] == (f["objective"], f[field]):
                previous[2] = s.row
                line[column] = ""
            else:
                if previous and previous[2] > previous[1]:
                    s.merges.append((previous[1], 2 + column, previous[2], 2 + column))
                spans[column] = [(f["objective"], f[field]), s.row, s.row]
        s.add(*line)
    for column, previous in spans.items():
        if previous[2] > previous[1]:
            s.merges.append((previous[1], 2 + column, previous[2], 2 + column))
    return [s], chosen, fields, years, {}


def own_rows():
    chosen, years = facts(5, 9), YEARS[1:4]
    fields = ["objective", "name", "unit", "owner"]
    s = Sheet("IKU OPD")
    title(s, "Dinas Contoh", years, 7)
    s.add("No", "Indikator Kinerja", "Satuan", "Penanggung Jawab", *[f"Target {y}" for y in years])
    last = None
    for i, f in enumerate(chosen):
        if f["objective"] != last:
            last = f["objective"]
            s.add(f"Sasaran Strategis: {last}", merge=7)
        s.add(Number(str(i + 1)), f["name"], f["unit"], f["owner"], *[value(f.targets[y]) for y in years])
    return [s], chosen, fields, years, {}


def several():
    chosen, years = facts(8, 5), YEARS[:3]
    fields = ["objective", "name", "formula", "source"]
    s = Sheet("IKU")
    title(s, "Inspektorat Daerah", years, 8)
    s.add(*heads(fields, years))
    for i, f in enumerate(chosen):
        s.add(*row(i + 1, f, fields, years))
    s.add("Catatan: target dapat disesuaikan dengan perubahan RPJMD.", merge=8)
    s.skip(2)
    s.add("Skala Penilaian Capaian Kinerja")
    s.add("No", "Rentang Nilai", "Predikat")
    for i, (a, b) in enumerate([("90 - 100", "Sangat Baik"), ("76 - 89,99", "Baik"), ("60 - 75,99", "Cukup")]):
        s.add(Number(str(i + 1)), a, b)
    s.skip()
    s.add("Ditetapkan di Contoh", at=5)
    s.add("pada tanggal 4 Januari 2021", at=5)
    s.add("INSPEKTUR,", at=5)
    s.skip(2)
    s.add("NAMA CONTOH", at=5)
    return [s], chosen, fields, years, {}


def two_sheets():
    chosen, years = facts(2, 12), YEARS[:4]
    fields = ["objective", "name", "unit", "source"]
    a, b = Sheet("Hal 1"), Sheet("Hal 2")
    title(a, "Badan Perencanaan Pembangunan Daerah", years, 9)
    a.add(*heads(fields, years))
    for i, f in enumerate(chosen):
        (a if i < 7 else b).add(*row(i + 1, f, fields, years))
    return [a, b], chosen, fields, years, {}


def blank_rows():
    """Blank rows inside the table, between the objectives."""
    chosen, years = facts(4, 8), YEARS[:3]
    fields = ["objective", "name", "unit"]
    s = Sheet("Data", row=3, column=3)
    title(s, "Dinas Pendidikan", years, 7)
    s.add(*heads(fields, years))
    last = None
    for i, f in enumerate(chosen):
        line = row(i + 1, f, fields, years)
        if f["objective"] == last:
            line[1] = ""
        elif last:
            s.skip()
        last = f["objective"]
        s.add(*line)
    return [s], chosen, fields, years, {}


def hidden():
    chosen, years = facts(6, 6), YEARS[:3]
    fields = ["objective", "name", "formula", "unit"]
    s, other, empty = Sheet("IKU"), Sheet("Referensi"), Sheet("Kosong")
    title(s, "Dinas Contoh", years, 8)
    s.add(*heads(fields, years))
    for i, f in enumerate(chosen):
        s.add(*row(i + 1, f, fields, years))
    s.hidden_rows = {7}
    s.hidden_columns = {4}
    other.add("Kode", "Uraian")
    other.add("01", "Sekretariat Daerah")
    other.hidden = True
    return [empty, s, other], chosen, fields, years, {}


def ordinal():
    """Years counted from the period of the title; numbers glued to the names."""
    chosen, years = facts(9, 6), YEARS
    fields = ["objective", "name", "source"]
    s = Sheet("Renstra")
    title(s, "Dinas Contoh", years, 10)
    s.add("Sasaran", "Indikator Kinerja Utama (IKU)", "Sumber Data", *[f"Tahun ke-{i + 1}" for i in range(6)])
    for i, f in enumerate(chosen):
        s.add(f"{i + 1}. {f['objective']}", f"{i + 1}. {f['name']}", f["source"], *[value(f.targets[y]) for y in years])
    return [s], chosen, fields, years, {}


def manual():
    """One indicator on each sheet, as labels with values."""
    chosen, years = facts(1, 4), YEARS[:2]
    fields = ["objective", "name", "formula", "unit", "source", "owner"]
    labels = ["Sasaran Strategis", "Indikator Kinerja Utama", "Formulasi Penghitungan", "Satuan", "Sumber Data", "Penanggung Jawab"]
    sheets = []
    for i, f in enumerate(chosen):
        s = Sheet(f"IKU {i + 1}")
        s.add("MANUAL INDIKATOR KINERJA UTAMA", merge=3)
        s.skip()
        for field, label in zip(fields, labels):
            s.add(label, ":", f[field])
        for y in years:
            s.add(f"Target {y}", ":", value(f.targets[y]))
        sheets.append(s)
    return sheets, chosen, fields, years, {}


def months():
    """Monthly values beside the yearly target."""
    chosen, years = facts(7, 5), [2024]
    fields = ["objective", "name", "unit"]
    s = Sheet("Rencana Aksi")
    s.add("INDIKATOR KINERJA UTAMA DINAS CONTOH KABUPATEN CONTOH", merge=8)
    s.add("TAHUN 2024", merge=8)
    s.skip()
    s.add("No", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", "Target 2024", "Jan", "Feb", "Mar")
    for i, f in enumerate(chosen):
        s.add(Number(str(i + 1)), f["objective"], f["name"], f["unit"], value(f.targets[2024]), "-", "-", "-")
    return [s], chosen, fields, years, {}


def groups():
    """Mission and programme rows across the table, objectives named once, and a row of totals."""
    chosen, years = facts(10, 6), YEARS[2:5]
    fields = ["objective", "name", "formula", "unit"]
    s = Sheet("Matriks")
    title(s, "Kabupaten", years, 8)
    s.add("No.", "SASARAN STRATEGIS", "INDIKATOR KINERJA UTAMA", "FORMULASI/CARA PENGUKURAN", "SATUAN", "TARGET")
    s.merges += [(s.row - 1, c, s.row, c) for c in range(1, 6)] + [(s.row - 1, 6, s.row - 1, 8)]
    s.add(*[f"T{y}" for y in years], at=5)
    s.add("Misi 1: Mewujudkan tata kelola pemerintahan yang baik", merge=8)
    last = None
    for i, f in enumerate(chosen):
        if i == 3:
            s.add("Misi 2: Meningkatkan kualitas sumber daya manusia", merge=8)
        line = row(i + 1, f, fields, years)
        if f["objective"] == last:
            line[1] = ""
        last = f["objective"]
        s.add(*line)
    return [s], chosen, fields, years, {}


def write_xlsx(name, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for (r, c), v in sorted(sheet.cells.items()):
            cell = page.cell(r, c, v.value if isinstance(v, Number) else v)
            if isinstance(v, Number):
                cell.number_format = v.code
        for a, b, c, d in sheet.merges:
            page.merge_cells(start_row=a, start_column=b, end_row=c, end_column=d)
        for r in sheet.hidden_rows:
            page.row_dimensions[r].hidden = True
        for c in sheet.hidden_columns:
            page.column_dimensions[get_column_letter(c)].hidden = True
        if sheet.hidden:
            page.sheet_state = "hidden"
    book.properties.creator = "Contoh"
    book.save(OUT / f"{name}.xlsx")


def write_ods(name, sheets, english=False, bare=False):
    document = OpenDocumentSpreadsheet()
    concealed = Style(name="concealed", family="table")
    concealed.addElement(TableProperties(display="false"))
    document.automaticstyles.addElement(concealed)
    for sheet in sheets:
        table = Table(name=sheet.name, **({"stylename": concealed} if sheet.hidden else {}))
        width = max([c for _, c in sheet.cells] or [1])
        for c in range(1, width + 1):
            table.addElement(TableColumn(**({"visibility": "collapse"} if c in sheet.hidden_columns else {})))
        starts = {(a, b): (c - a + 1, d - b + 1) for a, b, c, d in sheet.merges}
        covered = {(r, k) for a, b, c, d in sheet.merges for r in range(a, c + 1) for k in range(b, d + 1)} - set(starts)
        blank = 0
        for r in range(1, max([r for r, _ in sheet.cells] or [0]) + 1):
            if not any((r, c) in sheet.cells or (r, c) in covered for c in range(1, width + 1)):
                blank += 1
                continue
            if blank:
                line = TableRow(numberrowsrepeated=blank)
                line.addElement(TableCell(numbercolumnsrepeated=width))
                table.addElement(line)
                blank = 0
            line = TableRow(**({"visibility": "collapse"} if r in sheet.hidden_rows else {}))
            for c in range(1, width + 1):
                if (r, c) in covered:
                    line.addElement(CoveredTableCell())
                    continue
                span = {}
                if (r, c) in starts:
                    span = {"numberrowsspanned": starts[(r, c)][0], "numbercolumnsspanned": starts[(r, c)][1]}
                v = sheet.cells.get((r, c))
                if isinstance(v, Number):
                    kind = "percentage" if v.shown.endswith("%") else "float"
                    cell = TableCell(valuetype=kind, value=repr(v.value), **span)
                    shown = v.shown.translate(str.maketrans(",.", ".,")) if english else v.shown
                    if not bare:
                        cell.addElement(P(text=shown))
                elif v:
                    cell = TableCell(valuetype="string", **span)
                    for part in v.split("\n"):
                        cell.addElement(P(text=part))
                else:
                    cell = TableCell(**span)
                line.addElement(cell)
            table.addElement(line)
        tail = TableRow(numberrowsrepeated=1048576 - sheet.row)
        tail.addElement(TableCell(numbercolumnsrepeated=16384))
        table.addElement(tail)
        document.spreadsheet.addElement(table)
    document.save(str(OUT / f"{name}.ods"))


def write_csv(name, sheets, delimiter=",", encoding="utf-8", suffix="csv", quoting=csv.QUOTE_MINIMAL, end="\r\n"):
    sheet = sheets[0]
    width = max(c for _, c in sheet.cells)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, quoting=quoting, lineterminator=end)
    for r in range(1, max(r for r, _ in sheet.cells) + 1):
        line = [sheet.cells.get((r, c), "") for c in range(1, width + 1)]
        writer.writerow([v.shown if isinstance(v, Number) else v for v in line])
    (OUT / f"{name}.{suffix}").write_bytes(text.getvalue().encode(encoding))


def curly(made):
    """Texts as word processors write them: quotation marks and dashes of cp1252."""
    sheets, *rest = made
    for position, v in sheets[0].cells.items():
        if v == "Catatan: target dapat disesuaikan dengan perubahan RPJMD.":
            sheets[0].cells[position] = "Catatan: “target” dapat disesuaikan – sesuai RPJMD."
    return (sheets, *rest)


def broken_lines(made):
    """Line breaks inside the cells, as people make them to fit a column."""
    sheets, chosen, *rest = made
    for position, v in sheets[0].cells.items():
        if isinstance(v, str) and len(v) > 40 and " / " in v:
            sheets[0].cells[position] = v.replace(" / ", " /\n", 1)
    return (sheets, chosen, *rest)


def main():
    OUT.mkdir(exist_ok=True)
    layouts = [simple, percents, merged, own_rows, several, two_sheets, blank_rows, hidden, ordinal, manual, months, groups]
    for layout in layouts:
        name = layout.__name__.replace("_", "-")
        sheets, chosen, fields, years, options = layout()
        write_xlsx(f"{name}-x", sheets)
        write_ods(f"{name}-o", sheets)
        for form in "xo":
            key(OUT / f"{name}-{form}", chosen, fields, years, **options)
    separated = [
        ("comma", simple(), {}), ("semicolon-bom", percents(), {"delimiter": ";", "encoding": "utf-8-sig"}),
        ("tabs", own_rows(), {"delimiter": "\t", "suffix": "tsv"}), ("windows", curly(several()), {"delimiter": ";", "encoding": "cp1252"}),
        ("line-breaks", broken_lines(percents()), {"quoting": csv.QUOTE_ALL}), ("blank-rows", blank_rows(), {"end": "\n"}),
        ("ordinal", ordinal(), {"delimiter": ";"}), ("groups", groups(), {"delimiter": ";", "encoding": "utf-16"}),
    ]
    for name, (sheets, chosen, fields, years, options), form in separated:
        write_csv(f"csv-{name}", sheets, **form)
        key(OUT / f"csv-{name}", chosen, fields, years, **options)
    for name, options in (("english-o", {"english": True}), ("bare-o", {"bare": True})):
        sheets, chosen, fields, years, more = simple()
        write_ods(name, sheets, **options)
        raw = (lambda f, y: plain(f.targets[y])) if options.get("bare") else (lambda f, y: f.targets[y])
        key(OUT / name, chosen, fields, years, raw=raw, baseline=(lambda f: plain(f["baseline"])) if options.get("bare") else None)


def plain(raw):
    """A number without its format: no grouping, no trailing zeros."""
    n = number(raw)
    return raw if n is None else repr(n).removesuffix(".0").replace(".", ",")


main()
