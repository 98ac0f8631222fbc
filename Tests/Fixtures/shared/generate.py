#!/usr/bin/env python3
"""Writes documents that several agencies share into this folder: decrees with an annex for each, one table with rows for each.

Needs python-docx, odfpy, xlsxwriter and reportlab. The files are committed; run this again only to change them:
python3 Tests/Fixtures/shared/generate.py
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from writers import P, Sheet, T, Turn, c, h, write_docx, write_pdf, write_xlsx

GOVERNMENT = "Kabupaten Contoh"
HEALTH, SCHOOL, DISTRICT = "Dinas Kesehatan", "Dinas Pendidikan", "Kecamatan Contoh Utara"
YEARS = ("2025", "2026")
CARE = ("Meningkatnya derajat kesehatan masyarakat", "Angka kematian ibu", "Jumlah kematian ibu / jumlah kelahiran hidup x 100.000", "angka", ("120", "110"))
STUNTING = ("Meningkatnya derajat kesehatan masyarakat", "Prevalensi stunting", "Jumlah balita stunting / jumlah balita diukur x 100%", "%", ("16", "14"))
YEARS_AT_SCHOOL = ("Meningkatnya mutu pendidikan", "Rata-rata lama sekolah", "Data BPS", "tahun", ("8,10", "8,25"))
SERVICE = ("Meningkatnya kualitas pelayanan publik", "Indeks kepuasan masyarakat", "Hasil survei kepuasan masyarakat", "indeks", ("85", "86"))
ACCOUNT = ("Meningkatnya akuntabilitas kinerja", "Nilai evaluasi AKIP", "Hasil evaluasi Inspektorat", "nilai", ("72", "74"))
REGION = ("Meningkatnya kualitas sumber daya manusia", "Indeks Pembangunan Manusia", "Data BPS", "indeks", ("72,10", "72,60"))
OWNERS = {None: [REGION], HEALTH: [CARE, STUNTING, ACCOUNT], SCHOOL: [YEARS_AT_SCHOOL, ACCOUNT], DISTRICT: [SERVICE, ACCOUNT]}


def centred(*lines):
    return [P(line, bold=True, align="center") for line in lines]


def table(rows):
    head = [h("No"), h("Sasaran Strategis"), h("Indikator Kinerja Utama"), h("Formulasi Penghitungan"), h("Satuan"), *[h(f"Target {y}") for y in YEARS]]
    body, last = [], None
    for number, (objective, name, formula, unit, targets) in enumerate(rows, 1):
        body.append([c(str(number)), c("" if objective == last else objective), c(name), c(formula), c(unit), *[c(t) for t in targets]])
        last = objective
    return T([head, *body], widths=[5, 22, 22, 30, 9, 8, 8])


def opening(kind, about, signs):
    return [*centred(f"BUPATI CONTOH", "PROVINSI CONTOH TENGAH", "", f"{kind} BUPATI CONTOH", "NOMOR 17 TAHUN 2025", "TENTANG", about, "",
                     "DENGAN RAHMAT TUHAN YANG MAHA ESA", "", "BUPATI CONTOH,"),
            P("Menimbang : a. bahwa untuk mengukur keberhasilan pencapaian sasaran strategis perlu ditetapkan indikator kinerja utama;"),
            P("b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan " + signs + ";"),
            P("Mengingat : 1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;"),
            *centred("MEMUTUSKAN:")]


def signature():
    return [P("Ditetapkan di Contoh", align="right"), P("pada tanggal 20 Januari 2025", align="right"), P("BUPATI CONTOH,", align="right"),
            P("ttd", align="right"), P("AHMAD CONTOH", align="right")]


def annex(number, title, rows, about):
    return [Turn(True), P(f"LAMPIRAN {number}"), P("PERATURAN BUPATI CONTOH"), P("NOMOR 17 TAHUN 2025"), P("TENTANG"), P(about), P(""),
            *centred(*title), P(""), table(rows), P(""), P("BUPATI CONTOH,", align="right"), P("ttd", align="right"),
            P("AHMAD CONTOH", align="right")]


def perbup():
    about = "INDIKATOR KINERJA UTAMA PEMERINTAH KABUPATEN CONTOH DAN PERANGKAT DAERAH TAHUN 2025-2026"
    blocks = opening("PERATURAN", about, "Peraturan Bupati tentang Indikator Kinerja Utama")
    blocks += [P("Menetapkan : PERATURAN BUPATI TENTANG " + about + "."), *centred("Pasal 1"),
               P("Indikator Kinerja Utama tercantum dalam Lampiran I sampai dengan Lampiran IV yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini."),
               *centred("Pasal 2"), P("Peraturan Bupati ini mulai berlaku pada tanggal ditetapkan."), *signature()]
    titles = [("INDIKATOR KINERJA UTAMA", "PEMERINTAH KABUPATEN CONTOH"), ("INDIKATOR KINERJA UTAMA", "DINAS KESEHATAN"),
              ("INDIKATOR KINERJA UTAMA DINAS PENDIDIKAN", "TAHUN 2025-2026"), ("KECAMATAN CONTOH UTARA", "KABUPATEN CONTOH")]
    for number, title, rows in zip(("I", "II", "III", "IV"), titles, OWNERS.values()):
        blocks += annex(number, title, rows, about)
    return blocks


def decree():
    """One annex: a label names the agency of each table."""
    about = "PENETAPAN INDIKATOR KINERJA UTAMA PERANGKAT DAERAH TAHUN 2025-2026"
    blocks = opening("KEPUTUSAN", about, "Keputusan Bupati")
    blocks += [P("Menetapkan : "), P("KESATU : Menetapkan Indikator Kinerja Utama Perangkat Daerah sebagaimana tercantum dalam Lampiran."),
               *signature(), Turn(True), P("LAMPIRAN"), P("KEPUTUSAN BUPATI CONTOH"), P("NOMOR 17 TAHUN 2025"), P("TENTANG"), P(about)]
    for agency, rows in list(OWNERS.items())[1:]:
        blocks += [P(""), P(f"Perangkat Daerah : {agency}"), P(""), table(rows)]
    return blocks


def grouped():
    """One table: a row across it names the agency."""
    head = [h("No"), h("Sasaran Strategis"), h("Indikator Kinerja Utama"), h("Satuan"), *[h(f"Target {y}") for y in YEARS]]
    rows = []
    for agency, own in list(OWNERS.items())[1:]:
        rows.append([c(agency.upper(), span=6, bold=True)])
        rows += [[c(str(k)), c(o), c(n), c(u), *[c(t) for t in ts]] for k, (o, n, _, u, ts) in enumerate(own, 1)]
    return [*centred("INDIKATOR KINERJA UTAMA PERANGKAT DAERAH", "KABUPATEN CONTOH", "TAHUN 2025-2026"), P(""), T([head, *rows], widths=[5, 28, 28, 9, 9, 9])]


def column():
    """One table: a column in front names the agency once for its rows."""
    head = [h("No"), h("Perangkat Daerah"), h("Sasaran Strategis"), h("Indikator Kinerja Utama"), h("Satuan"), *[h(f"Target {y}") for y in YEARS]]
    rows = []
    for number, (agency, own) in enumerate(list(OWNERS.items())[1:], 1):
        for k, (o, n, _, u, ts) in enumerate(own):
            front = [c(str(number), down=len(own)), c(agency, down=len(own))] if k == 0 else []
            rows.append([*front, c(o), c(n), c(u), *[c(t) for t in ts]])
    return [*centred("INDIKATOR KINERJA UTAMA PERANGKAT DAERAH", "KABUPATEN CONTOH", "TAHUN 2025-2026"), P(""), T([head, *rows], widths=[5, 18, 28, 28, 9, 9, 9])]


def sheets():
    return [Sheet(agency[:31], [P("INDIKATOR KINERJA UTAMA", bold=True), P(agency.upper(), bold=True), P(GOVERNMENT.upper(), bold=True), P(""), table(rows)])
            for agency, rows in list(OWNERS.items())[1:]]


def single():
    """One agency throughout: its abbreviation, a unit and another agency's data do not part it."""
    rows = OWNERS[HEALTH]
    return [*centred("INDIKATOR KINERJA UTAMA", "DINAS KESEHATAN", "KABUPATEN CONTOH", "TAHUN 2025-2026"), P(""), table(rows[:1]), P(""),
            P("INDIKATOR KINERJA UTAMA DINKES", bold=True, align="center"), P(""), table(rows[1:2]), P(""),
            P("Bidang Kesehatan Masyarakat"), P(""), table(rows[2:])]


def write_txt(path, blocks):
    """Lines, with tabs between the cells of a row, as text out of office files looks."""
    lines = []
    for block in blocks:
        if isinstance(block, P):
            lines += [block.text]
        elif isinstance(block, T):
            lines += ["", *["\t".join(cell.text for cell in row) for row in block.rows], ""]
    pathlib.Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")


def key(owners, each):
    """`each`: every row stands in a table of its own, and states its objective again."""
    return [{"agency": agency or "", "indicators": [name for _, name, *_ in rows],
             "objectives": [o for o, *_ in rows] if each else list(dict.fromkeys(o for o, *_ in rows))} for agency, rows in owners]


def case(name, blocks, owners, each=False):
    path = str(HERE / name)
    ending = name.rsplit(".", 1)[1]
    if ending == "pdf":
        write_pdf(path, blocks, True)
    else:
        {"docx": write_docx, "xlsx": write_xlsx, "txt": write_txt}[ending](path, blocks)
    (HERE / f"{name}.key.json").write_text(json.dumps(key(owners, each), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


ALL = list(OWNERS.items())
for ending in ("docx", "pdf", "txt"):
    case(f"perbup-lampiran.{ending}", perbup(), ALL)
    case(f"kepbup-label.{ending}", decree(), ALL[1:])
case("baris-perangkat-daerah.docx", grouped(), ALL[1:])
case("baris-perangkat-daerah.pdf", grouped(), ALL[1:])
case("kolom-perangkat-daerah.docx", column(), ALL[1:])
case("lembar-perangkat-daerah.xlsx", sheets(), ALL[1:])
case("satu-dinas.docx", single(), [("", OWNERS[HEALTH])], each=True)
