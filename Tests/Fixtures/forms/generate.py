#!/usr/bin/env python3
"""Writes filled-in forms, agreements, reports, registers and lists of agencies into files/, each with its key.

Right ones and ones with planted faults, in the layouts that offices make of the prescribed forms. Needs python-docx,
odfpy, xlsxwriter and reportlab. The files are committed; run this again only to change them:
python3 Tests/Fixtures/forms/generate.py
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from layouts import *
from rows import *
from writers import P, Sheet, write_csv, write_docx, write_ods, write_odt, write_pdf, write_xlsx

FILES = HERE / "files"


def write_txt(path, blocks):
    """Lines, and rows of a table with tabs, as text out of office files looks."""
    lines = []
    for block in blocks:
        if isinstance(block, P):
            lines += block.text.split("\n")
        else:
            lines.append("")
            for line in text_grid(block):
                lines.append("\t".join(line))
            lines.append("")
    pathlib.Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")


def write(name, blocks, **more):
    path = str(FILES / name)
    ending = name.rsplit(".", 1)[1]
    if ending in ("xlsx", "ods"):
        sheets = blocks if isinstance(blocks[0], Sheet) else [Sheet(more.pop("sheet", "Form"), blocks)]
        return {"xlsx": write_xlsx, "ods": write_ods}[ending](path, sheets)
    if ending == "pdf":
        return write_pdf(path, blocks, True)
    return {"docx": write_docx, "odt": write_odt, "csv": write_csv, "txt": write_txt}[ending](path, blocks)


def case(name, blocks, kind, agency=None, year=2024, quarter=None, level=None, dated=None, rows=(), fields=(), findings=(),
         budgets=0, activities=(), submissions=(), agencies=(), indicators=(), totals=0, **more):
    """A file and its key. `findings` are [rule, name of the row], the name empty where the whole document is meant."""
    write(name, blocks, **more)
    key = {"kind": kind, "government": GOVERNMENT, "agency": agency, "year": year, "quarter": quarter, "level": level, "dated": dated,
           "measurements": [measured(row, fields) for row in rows], "budgets": budgets, "totals": totals, "activities": list(activities),
           "submissions": list(submissions), "agencies": list(agencies), "indicators": list(indicators),
           "findings": [list(f) for f in findings]}
    (FILES / f"{name}.key.json").write_text(json.dumps({k: v for k, v in key.items() if v not in (None, [])}, ensure_ascii=False, indent=1) + "\n",
                                            encoding="utf-8")


def measured(row, fields):
    """What the form says of a row, as printed."""
    out = {"indicator": row.name}
    for field in fields:
        if field == "quarters":
            out["quarters"] = {str(i + 1): v for i, v in enumerate(row.quarters) if v}
        elif field == "plan":
            out["plan"] = {str(i + 1): v for i, v in enumerate(row.plan) if v}
        elif getattr(row, field):
            out[field] = getattr(row, field)
    return out


FULL = ["objective", "target", "quarters", "cumulative", "achievement", "problems", "solutions"]
UNIT = FULL + ["unit"]
DIN = "Dinas Kebudayaan, Pemuda, dan Olahraga"


def quarterly():
    rows = culture()
    for ending in ("xlsx", "docx", "pdf", "csv", "txt", "ods"):
        case(f"resmi-tw3.{ending}", form(prescribed(rows), 3), "quarterly", DIN, quarter=3, level="agency", rows=rows, fields=FULL)
    case("satuan-tw3.xlsx", form(prescribed(rows, unit=True), 3, word="TRIBULAN"), "quarterly", DIN, quarter=3, rows=rows, fields=UNIT)
    case("ketiga-tw3.docx", form(prescribed(rows, unit=True, quarters=["Tribulan 1", "Tribulan 2", "Tribulan 3", "Tribulan 4"]), None,
                                 title=["PENGUKURAN KINERJA", "TRIWULAN KETIGA TAHUN ANGGARAN 2024"]),
         "quarterly", DIN, quarter=3, rows=rows, fields=UNIT)
    case("label-tw3.xlsx", form(prescribed(rows, unit=True), None, title=["CAPAIAN PERJANJIAN KINERJA"],
                                labels=["Periode : Triwulan III", "Tahun : 2024"]), "quarterly", DIN, quarter=3, rows=rows, fields=UNIT)
    broken = culture()
    find(broken, "Jumlah pertunjukan").set(cumulative="19", achievement="79,17")
    find(broken, "Persentase cagar").set(achievement="69,55")
    find(broken, "Jumlah medali").set(q2="")
    find(broken, "Angka kriminalitas").set(q4="3")
    case("cacat-tw3.xlsx", form(prescribed(broken), 3), "quarterly", DIN, quarter=3, rows=broken, fields=FULL, findings=[
        ("UKR-CAL-009", "Jumlah pertunjukan seni budaya"), ("UKR-CAL-010", "Persentase cagar budaya yang dilestarikan"),
        ("UKR-KOL-005", "Jumlah medali tingkat provinsi"), ("UKR-CAL-009", "Jumlah medali tingkat provinsi"),
        ("UKR-KOL-005", "Angka kriminalitas remaja")])
    slow = culture()
    find(slow, "Jumlah medali").set(q1="2", q2="3", q3="4", cumulative="9", achievement="22,50", problems="", solutions="")
    find(slow, "Angka kriminalitas").set(achievement="75,00")
    find(slow, "Angka putus").set(achievement="104,00")
    case("cacat-tw3.csv", form(prescribed(slow, unit=True), 3), "quarterly", DIN, quarter=3, rows=slow, fields=UNIT, findings=[
        ("UKR-NAR-011", "Jumlah medali tingkat provinsi"), ("UKR-CAL-010", "Angka kriminalitas remaja"),
        ("UKR-CAL-010", "Angka putus sekolah pemuda")])
    case("cacat-tw3.pdf", form(prescribed(slow), 3), "quarterly", DIN, quarter=3, rows=slow, fields=FULL, findings=[
        ("UKR-NAR-011", "Jumlah medali tingkat provinsi"), ("UKR-CAL-010", "Angka kriminalitas remaja"),
        ("UKR-CAL-010", "Angka putus sekolah pemuda")])
    case("kosong-tw3.docx", form(prescribed([]), 3), "quarterly", DIN, quarter=3)


def other_layouts():
    rows = beside()
    case("sandingan-tw2.xlsx", form(side_by_side(rows), 2), "quarterly", DIN, quarter=2, rows=rows,
         fields=["objective", "unit", "target", "plan", "quarters"])
    broken = beside()
    broken[0].rates[1] = "79,00"
    broken[1].quarters[0] = ""
    broken[1].rates[0] = ""
    case("sandingan-cacat-tw2.xlsx", form(side_by_side(broken), 2), "quarterly", DIN, quarter=2, rows=broken,
         fields=["objective", "unit", "target", "plan", "quarters"], findings=[
             ("UKR-CAL-010", broken[0].name), ("UKR-KOL-005", broken[1].name)])
    rows = monthly()
    case("bulan-tw2.xlsx", form(by_month(rows), 2), "quarterly", DIN, quarter=2, rows=rows,
         fields=["objective", "unit", "target", "quarters", "cumulative", "achievement"])
    broken = monthly()
    broken[0].set(cumulative="205", achievement="41,00")
    broken[1].months[6] = "71,00"
    case("bulan-cacat-tw2.ods", form(by_month(broken), 2), "quarterly", DIN, quarter=2, rows=broken,
         fields=["objective", "unit", "target", "achievement"], findings=[
             ("UKR-CAL-009", broken[0].name), ("UKR-KOL-005", broken[1].name)])
    rows = alone()
    case("tunggal-tw2.docx", form(single(rows), 2), "quarterly", DIN, quarter=2, rows=rows,
         fields=["target", "achievement", "plan"])
    broken = alone()
    broken[1].set(achievement="94,00")
    case("tunggal-cacat-tw2.pdf", form(single(broken), 2), "quarterly", DIN, quarter=2, rows=broken,
         fields=["target", "achievement", "plan"], findings=[("UKR-CAL-010", broken[1].name)])
    rows = running()
    case("berjalan-tw4.xlsx", form(to_date(rows), 4), "quarterly", DIN, quarter=4, rows=rows, fields=["objective", "target", "achievement"])
    case("persen-tw3.xlsx", form(stored(shares()), 3), "quarterly", DIN, quarter=3, rows=shares(),
         fields=["target", "quarters", "cumulative"])


def yearly():
    rows = year()
    fields = ["objective", "target", "realisation", "achievement"]
    case("tahunan.docx", annual(rows, signed_by=HEAD), "annual", DIN, 2023, rows=rows, fields=fields, budgets=2, dated="2024-01-19")
    case("tahunan.pdf", annual(rows, unit=True, signed_by=HEAD), "annual", DIN, 2023, rows=rows, fields=fields + ["unit"], budgets=2)
    case("tahunan-pemda.docx", annual(rows, government=True, signed_by=REGENT), "annual", None, 2023, level="government", rows=rows,
         fields=fields, budgets=2)
    broken = year()
    find(broken, "Persentase pemuda").set(achievement="99,20")
    find(broken, "Angka putus").set(achievement="110,00")
    case("tahunan-cacat.xlsx", annual(broken, money=OVERSPENT, apart=True), "annual", DIN, 2023, rows=broken, fields=fields, budgets=2,
         findings=[("UKR-CAL-006", "Persentase pemuda berwirausaha"), ("UKR-CAL-006", "Angka putus sekolah pemuda"),
                   ("UKR-ANG-001", "Program Pengembangan Kebudayaan"), ("UKR-TTD-001", "")])
    mixed = year()
    find(mixed, "Angka kriminalitas").set(achievement="125,00")
    case("tahunan-cacat.docx", annual(mixed, government=True, money=WRONG_SHARE, signed_by=HEAD), "annual", None, 2023, rows=mixed,
         fields=fields, budgets=2, findings=[("UKR-CAL-006", "Angka kriminalitas remaja"), ("UKR-ANG-001", "Program Pengembangan Kebudayaan"),
                                             ("UKR-TTD-001", "")])
    case("kegiatan.xlsx", activities(ACTIVITIES), "activity", DIN, 2023, activities=told(ACTIVITIES))
    case("kegiatan.txt", activities(ACTIVITIES), "activity", DIN, 2023, activities=told(ACTIVITIES))
    bad = [list(a) for a in ACTIVITIES]
    bad[1][7] = "133,33"
    del bad[5]
    case("kegiatan-cacat.docx", activities(bad), "activity", DIN, 2023, activities=told(bad), findings=[
        ("UKR-CAL-008", "Jumlah pelaku seni yang dibina"), ("UKR-PKK-001", "")])


def agreements():
    names = [row.name for row in culture()]
    case("pk.docx", agreement(culture()), "agreement", DIN, dated="2024-01-15", indicators=names, budgets=2)
    case("pk.txt", agreement(culture()), "agreement", DIN, dated="2024-01-15", indicators=names, budgets=2)
    case("pk-perubahan.pdf", agreement(culture(), word="PERJANJIAN KINERJA PERUBAHAN", day="21 Oktober 2024",
                                       reason="Perubahan ini dilakukan sehubungan dengan perubahan alokasi anggaran dalam APBD Perubahan Tahun Anggaran 2024."),
         "agreement", DIN, dated="2024-10-21", indicators=names, budgets=2)
    case("pk-rencana.xlsx", agreement(culture(), plan=True), "agreement", DIN, indicators=names, budgets=2)
    case("pk-cacat.docx", agreement(culture(), money=False, day="15 Januari 2023"), "agreement", DIN, indicators=names, findings=[
        ("PK-DOC-001", ""), ("PK-TGL-001", "")])
    case("pk-perubahan-cacat.txt", agreement(culture(), word="PERUBAHAN PERJANJIAN KINERJA", signed=False, day="", reason=""), "agreement", DIN,
         indicators=names, budgets=2, findings=[("PK-DOC-001", ""), ("PK-REV-001", "")])


def reports():
    rows = year()
    fields = ["objective", "target", "realisation", "achievement"]
    case("lkjip.docx", report(rows), "report", DIN, 2023, rows=rows, fields=fields, budgets=2)
    case("lkjip-pemda.docx", report(rows, government=True, reviewed=True), "report", None, 2023, level="government", rows=rows, fields=fields,
         budgets=2)
    broken = year()
    find(broken, "Persentase pemuda").set(achievement="89,20")
    find(broken, "Jumlah medali").set(category="Sedang")
    case("lkjip-cacat.docx", report(broken, government=True, scale=HOLES, money=False, signed=False, closing=False), "report", None, 2023,
         rows=broken, fields=fields, findings=[
             ("LKJ-CAL-001", "Persentase pemuda berwirausaha"), ("LKJ-KAT-001", ""), ("LKJ-KAT-001", ""), ("LKJ-KAT-001", ""), ("LKJ-REV-001", ""), ("LKJ-ANG-001", ""),
             ("LKJ-FRM-001", ""), ("LKJ-STR-001", "")])


def lists():
    case("register.csv", register_rows(), "register", None, None, submissions=[
        {"agency": a, "document": k, "quarter": q, "year": y, "submitted": d} for a, _, k, q, y, d in REGISTER])
    case("register.xlsx", register_matrix(), "register", None, None, submissions=[
        {"agency": a, "document": k, "quarter": q, "year": 2024, "submitted": iso(d)}
        for a, *days in MATRIX for (k, q), d in zip(COLUMNS, days)])
    case("daftar.ods", agency_list(), "agencies", None, None, agencies=[a[1] for a in AGENCIES])
    case("daftar.docx", agency_list(), "agencies", None, None, agencies=[a[1] for a in AGENCIES])


def main():
    FILES.mkdir(exist_ok=True)
    for path in FILES.iterdir():
        path.unlink()
    for part in (quarterly, other_layouts, yearly, agreements, reports, lists):
        part()
    print(len(list(FILES.glob("*.key.json"))), "files")


main()
