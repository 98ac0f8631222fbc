"""Writes what a large government holds: government.py folder FOLDER [AGENCIES]

AGENCIES (50) agencies with seven documents each, a list of agencies, a register and an iku.yaml; Word, OpenDocument, Excel,
PDF and CSV in turn, in the layouts of Tests/Fixtures/kabupaten-contoh, the same bytes on every run.

government.py read FOLDER     prints the seconds that openpyxl and python-docx need to load the .xlsx and .docx of a folder
government.py archive FILE    prints the seconds that Python's json needs to load every line of a file

Needs python-docx, odfpy, xlsxwriter and reportlab; where one is missing it says so and ends with status 3.
"""
import copy
import pathlib
import sys
import time

FIXTURES = pathlib.Path(__file__).resolve().parent.parent.parent / "Fixtures"
YEAR = 2024
WORKSPACE = """government: {name}
year: 2024
period: 2021-2026
agencies: daftar perangkat daerah.xlsx
budget-dated: {{ 2024: 2024-01-02 }}
lower-is-better: A
"""
PLACES = ("Sumber Rejeki", "Tanah Datar", "Bukit Raya", "Muara Bengkal", "Long Iram", "Teluk Batang", "Kota Bangun", "Lubuk Alung",
          "Sungai Limau", "Batu Sopang", "Pasir Belengkong", "Tanjung Aru", "Rantau Pulung", "Kuala Tungkal", "Pulau Laut",
          "Danau Seluluk", "Hulu Gurung", "Balai Riam", "Simpang Dua", "Karang Mulya", "Gunung Purei", "Padang Tiji", "Ulu Talo",
          "Air Napal", "Marga Sakti", "Giri Mulya", "Arga Makmur", "Wonosari", "Purwodadi", "Sendang Agung", "Kalirejo", "Way Panji")


def agencies(data, count):
    """The agencies of the example, then sub-districts as many as are missing."""
    result = [agency for agency in data.AGENCIES if agency.decision][:count]
    pattern = data.BY_SHORT["Kec. Tirtosari"]
    for number in range(count - len(result)):
        place = PLACES[number % len(PLACES)] + (" " + "I" * (number // len(PLACES)) if number >= len(PLACES) else "")
        agency = copy.deepcopy(pattern)
        agency.code, agency.name, agency.short = f"7.01.{number + 20:02}", f"Kecamatan {place}", f"Kec. {place}"
        agency.post, agency.decision = f"Camat {place}", f"065/{500 + number}/2021"
        for one in agency.indicators:
            one.owner = one.owner.replace("Tirtosari", place)
            one.name = one.name.replace("Tirtosari", place)
        result.append(agency)
    return result


def papers(number, agency, money, views, layouts):
    """Seven documents: path, blocks or sheets, and what the register says of it."""
    iku, pk, tw, reports, other = layouts
    day = 3 + number % 7
    plan = views.iku(agency, money)
    yield f"IKU/IKU {agency.short}.{('docx', 'odt', 'pdf', 'docx')[number % 4]}", iku.decision(plan), None
    promise = views.agreement(agency, money, YEAR, f"{day + 7} Januari 2024")
    if number % 3 == 2:
        yield f"PK/PK 2024 {agency.short}.xlsx", pk.book(promise), ("pk", 0, f"{day + 9} Januari 2024")
    else:
        yield f"PK/PK 2024 {agency.short}.{('docx', 'pdf')[number % 3]}", pk.agreement(promise), ("pk", 0, f"{day + 9} Januari 2024")
    for quarter, month in ((1, "April"), (2, "Juli")):
        view = views.quarterly(agency, money, YEAR, quarter, f"{day} {month} 2024")
        ending = ("xlsx", "csv", "ods", "docx", "pdf")[(number + quarter) % 5]
        content = tw.sheets(view, unit=True) if ending in ("xlsx", "ods") else tw.form(view, unit=True)
        yield f"TW {'I' * quarter}/tw{quarter} {agency.short}.{ending}", content, ("tw", quarter, f"{day + 1} {month} 2024")
    year = views.annual(agency, money, YEAR - 1, f"{day + 9} Januari 2024")
    ending = ("docx", "xlsx", "pdf")[number % 3]
    yield f"Tahunan/pengukuran 2023 {agency.short}.{ending}", reports.annual(year), ("annual", 0, f"{day + 10} Januari 2024")
    again = views.agreement(agency, money, YEAR, f"{day + 7} Januari 2024")
    yield f"PK/target triwulan {agency.short}.docx", pk.with_quarters(again), None
    sheet = views.iku(agency, money)
    yield f"IKU/lampiran IKU {agency.short}.xlsx", iku.sheet(sheet), None


def folder(target, count):
    sys.path[:0] = [str(FIXTURES / "kabupaten-contoh"), str(FIXTURES)]
    import data
    import other
    from layouts import agreements, decisions, forms, reports
    from writers import Sheet, T, c, h, views, write_csv, write_docx, write_ods, write_odt, write_pdf, write_xlsx
    writers = {"docx": write_docx, "odt": write_odt, "xlsx": write_xlsx, "ods": write_ods, "csv": write_csv}

    def write(path, content):
        path = target / path
        if path.suffix in (".xlsx", ".ods") and not isinstance(content[0], Sheet):
            content = [Sheet("Pengukuran", content)]
        path.parent.mkdir(parents=True, exist_ok=True)
        ending = path.suffix[1:]
        if ending == "pdf":
            write_pdf(str(path), content, False)
        else:
            writers[ending](str(path), content)

    all_of_them = agencies(data, count)
    handed = []
    for number, agency in enumerate(all_of_them):
        for path, content, entry in papers(number, agency, data.NAME, views, (decisions, agreements, forms, reports, other)):
            write(path, content)
            if entry:
                handed.append((agency, *entry))
    rows = [[h("No"), h("Kode"), h("Perangkat Daerah"), h("Singkatan")]]
    rows += [[c(n + 1), c(a.code), c(a.name), c(a.short)] for n, a in enumerate(all_of_them)]
    write("daftar perangkat daerah.xlsx", [Sheet("OPD", [T(rows)])])
    words = {"pk": "Perjanjian Kinerja 2024", "annual": "Pengukuran Kinerja Tahunan 2023"}
    rows = [[h("No"), h("Perangkat Daerah"), h("Dokumen"), h("Tanggal Diterima")]]
    for n, (agency, kind, quarter, day) in enumerate(handed):
        rows.append([c(n + 1), c(agency.name), c(words.get(kind) or f"Pengukuran Kinerja Triwulan {'I' * quarter} 2024"), c(day)])
    write("register penyampaian.xlsx", [Sheet("Register", [T(rows)])])
    (target / "iku.yaml").write_text(WORKSPACE.format(name=data.NAME), encoding="utf-8")
    print(len(all_of_them), sum(1 for path in target.rglob("*.*") if path.suffix != ".yaml"))


def read(source):
    """The libraries that a script of an office would use, loading and looking at every cell; nothing is recognised."""
    import docx
    import openpyxl
    start = time.perf_counter()
    files = 0
    for path in sorted(source.rglob("*.xlsx")):
        for sheet in openpyxl.load_workbook(path, data_only=True).worksheets:
            for row in sheet.iter_rows(values_only=True):
                len(row)
        files += 1
    for path in sorted(source.rglob("*.docx")):
        document = docx.Document(str(path))
        for table in document.tables:
            for row in table._tbl.tr_lst:
                for cell in row.tc_lst:
                    "".join(part.text or "" for part in cell.iter() if part.tag.endswith("}t"))
        files += 1
    print(f"{time.perf_counter() - start:.3f}", files)


def archive(path):
    import json
    start = time.perf_counter()
    with open(path, "rb") as file:
        lines = sum(1 for line in file if json.loads(line))
    print(f"{time.perf_counter() - start:.3f}", lines)


def main():
    command, path, *more = sys.argv[1:]
    try:
        if command == "folder":
            folder(pathlib.Path(path), int(more[0]) if more else 50)
        elif command == "read":
            read(pathlib.Path(path))
        else:
            archive(path)
    except ImportError as missing:
        print(missing, file=sys.stderr)
        sys.exit(3)


main()
