#!/usr/bin/env python3
"""Writes the example documents of Tests/Fixtures/office/word and their keys.

Needs python-docx, lxml and odfpy (pip), and LibreOffice (soffice) for what only it writes. The files are committed; run
this again only to change them: python3 Tests/Fixtures/office/generate_word.py
"""
import copy, io, json, os, re, shutil, subprocess, sys, tempfile, zipfile
from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "word")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
NS = f'xmlns:w="{W}" xmlns:m="{M}"'
FIXED = (2024, 1, 2, 3, 4, 4)


def ind(name, formula=None, unit=None, source=None, owner=None, baseline=None, targets=None, objective=None, number=None):
    return dict(name=name, formula=formula, unit=unit, source=source, owner=owner, baseline=baseline,
                targets=targets or {}, objective=objective, number=number)


def years(first, *values):
    return {str(first + i): v for i, v in enumerate(values)}


def content(which):
    """Sets of facts, each of an agency that does not exist."""
    if which == "pendidikan":
        o1, o2 = "Meningkatnya kualitas layanan pendidikan", "Meningkatnya akuntabilitas kinerja dinas"
        return dict(agency="Dinas Pendidikan", government="Kabupaten Contoh Raya", period=[2021, 2026], rows=[
            ind("Angka Partisipasi Murni SD", "Jumlah siswa usia 7-12 tahun / Jumlah penduduk usia 7-12 tahun x 100%", "%",
                "Dapodik", "Bidang Pembinaan SD", "92,10", years(2021, "93", "94", "95", "95,5", "96", "97"), o1),
            ind("Rata-rata lama sekolah", "Nilai rata-rata lama sekolah penduduk usia 25 tahun ke atas", "tahun", "BPS",
                "Sekretariat", "7,85", years(2021, "7,90", "8,00", "8,10", "8,20", "8,30", "8,40"), o1),
            ind("Nilai SAKIP Dinas Pendidikan", "Nilai hasil evaluasi AKIP oleh Inspektorat", "nilai", "LHE Inspektorat",
                "Sekretariat", "B", years(2021, "B", "B", "BB", "BB", "BB", "A"), o2)])
    if which == "kesehatan":
        o1, o2 = "Meningkatnya derajat kesehatan masyarakat", "Meningkatnya mutu pelayanan kesehatan"
        return dict(agency="Dinas Kesehatan", government="Kabupaten Contoh Raya", period=[2022, 2026], rows=[
            ind("Angka Kematian Ibu", "Jumlah kematian ibu / Jumlah kelahiran hidup x 100.000", "per 100.000 KH",
                "Laporan KIA", "Bidang Kesmas", "112", years(2022, "≤ 110", "≤ 105", "≤ 100", "≤ 95", "≤ 90"), o1),
            ind("Persentase balita stunting", "Jumlah balita stunting / Jumlah balita yang diukur x 100%", "%", "e-PPGBM",
                "Bidang Kesmas", "21,5", years(2022, "20", "18", "16", "14", "12"), o1),
            ind("Persentase puskesmas terakreditasi", "Jumlah puskesmas terakreditasi / Jumlah seluruh puskesmas x 100%",
                "%", "Register akreditasi", "Bidang Yankes", "80", years(2022, "85", "90", "95", "100", "100"), o2),
            ind("Indeks Kepuasan Masyarakat", "Nilai rata-rata tertimbang hasil survei kepuasan masyarakat", "indeks",
                "Laporan SKM", "Sekretariat", "78,40", years(2022, "79", "80", "82", "83", "85"), o2)])
    if which == "pekerjaan":
        o1 = "Meningkatnya kualitas infrastruktur jalan dan jembatan"
        return dict(agency="Dinas Bina Marga", government="Kota Misalan", period=[2021, 2025], rows=[
            ind("Persentase panjang jalan dalam kondisi mantap", "Panjang jalan mantap / Panjang seluruh jalan x 100%", "%",
                "Data leger jalan", "Bidang Bina Marga", "71,2", years(2021, "72", "74", "76", "78", "80"), o1),
            ind("Persentase jembatan dalam kondisi baik", "Jumlah jembatan baik / Jumlah seluruh jembatan x 100%", "%",
                "Data leger jembatan", "Bidang Bina Marga", "65", years(2021, "67", "70", "73", "76", "80"), o1),
            ind("Luas genangan", "Luas kawasan tergenang lebih dari 2 jam dalam setahun", "ha", "Laporan Bidang SDA",
                "Bidang Sumber Daya Air", "41", years(2021, "40", "36", "32", "28", "25"),
                "Berkurangnya kawasan rawan genangan")])
    if which == "kecamatan":
        o1 = "Meningkatnya kualitas pelayanan publik kecamatan"
        return dict(agency="Kecamatan Suka Maju", government="Kabupaten Contoh Raya", period=[2021, 2026], rows=[
            ind("Indeks Kepuasan Masyarakat", "Nilai rata-rata tertimbang hasil survei kepuasan masyarakat", "indeks",
                "Laporan SKM", "Sekretaris Kecamatan", None, years(2021, "80", "81", "82", "83", "84", "85"), o1),
            ind("Persentase konflik yang diselesaikan", "Jumlah konflik diselesaikan / Jumlah konflik dilaporkan x 100%",
                "%", "Buku register", "Kasi Trantib", None, years(2021, "80", "85", "90", "95", "100", "100"),
                "Meningkatnya ketenteraman dan ketertiban")])
    raise KeyError(which)


# --------------------------------------------------------------------------------------------------------------- keys

def key(name, facts, fields=("formula", "unit", "source", "owner", "baseline"), kind="iku", **more):
    rows, objectives = [], []
    for row in facts["rows"]:
        out = {"name": row["name"]}
        if row["objective"]:
            out["objective"] = row["objective"]
            if not objectives or objectives[-1] != row["objective"]:
                objectives.append(row["objective"])
        if row["number"]:
            out["number"] = row["number"]
        for field in fields:
            if row[field]:
                out[field] = row[field]
        if row["targets"]:
            out["targets"] = row["targets"]
        rows.append(out)
    data = dict(kind=kind, government=facts["government"], agency=facts["agency"])
    if facts.get("period"):
        data["period"] = facts["period"]
    data.update(objectives=objectives, indicators=rows)
    data.update(more)
    with open(os.path.join(HERE, name + ".key.json"), "w", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, indent=1)
        file.write("\n")


def pack(path, parts):
    """A ZIP with fixed dates, so that the same content is the same file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name, FIXED)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)


def save(document, name, change=None, drop=(), ending="docx"):
    buffer = io.BytesIO()
    document.core_properties.author = "Contoh"
    document.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        parts = [(i.filename, archive.read(i)) for i in archive.infolist() if "thumbnail" not in i.filename]
    # The template's own preview picture is left out, and what points at it.
    parts = [(n, re.sub(rb'<Relationship [^>]*thumbnail[^>]*/>', b"", d) if n == "_rels/.rels" else d) for n, d in parts]
    if change:
        parts = change(parts)
    path = os.path.join(HERE, f"{name}.{ending}")
    pack(path, [(n, d) for n, d in parts if n not in drop])
    return path


# -------------------------------------------------------------------------------------------------------------- layout

def opening(document, facts, cover=True):
    first, last = facts["period"]
    for text in ("INDIKATOR KINERJA UTAMA", f"{facts['agency'].upper()} {facts['government'].upper()}", f"TAHUN {first}-{last}"):
        document.add_paragraph().add_run(text).bold = True
    document.add_paragraph()
    if cover:
        document.add_paragraph(
            f"{facts['agency']} {facts['government']} menetapkan Indikator Kinerja Utama sebagai ukuran keberhasilan "
            "pencapaian sasaran strategis Renstra perangkat daerah.")
        document.add_paragraph()


def closing(document, facts):
    document.add_paragraph()
    for text in (f"KEPALA {facts['agency'].upper()}", f"{facts['government'].upper()},", "", "Dra. SITI AMINAH, M.Si.",
                 "NIP. 19700101 199501 2 001"):
        document.add_paragraph(text)


HEADS = dict(number="No", objective="Sasaran Strategis", name="Indikator Kinerja Utama", formula="Formulasi Penghitungan",
             unit="Satuan", source="Sumber Data", owner="Penanggung Jawab", baseline="Kondisi Awal")
ALL = ("number", "objective", "name", "unit", "formula", "source", "owner", "baseline")


def matrix(facts, columns=ALL, heads=HEADS, target="Target", blank=True):
    """Head rows and data rows as lists of text; the objective only where it changes (None: goes on from above)."""
    list_years = sorted({y for r in facts["rows"] for y in r["targets"]})
    top = [heads[c] for c in columns] + ([target] + [""] * (len(list_years) - 1) if list_years else [])
    below = [""] * len(columns) + list_years
    rows, last = [], None
    for index, row in enumerate(facts["rows"]):
        cells = []
        for column in columns:
            if column == "number":
                cells.append(str(index + 1))
            elif column == "objective" and blank:
                cells.append(None if row["objective"] == last else row["objective"])
                last = row["objective"]
            else:
                cells.append(row[column] or "")
        rows.append(cells + [row["targets"].get(y, "") for y in list_years])
    return top, below, rows, len(list_years)


def table(document, facts, columns=ALL, heads=HEADS, merge=True, style="Table Grid", cell=None):
    top, below, rows, count = matrix(facts, columns, heads)
    width = len(top)
    grid = document.add_table(rows=2 + len(rows), cols=width)
    grid.style = style
    for column, text in enumerate(top):
        if text:
            grid.cell(0, column).text = text
    for column, text in enumerate(below):
        if text:
            grid.cell(1, column).text = text
    for column in range(len(columns)):
        grid.cell(0, column).merge(grid.cell(1, column))
    if count > 1:
        grid.cell(0, len(columns)).merge(grid.cell(0, width - 1))
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            target = grid.cell(r + 2, c)
            if text is None:
                if merge:
                    grid.cell(r + 1, c).merge(target)
            elif cell is None or not cell(target, r, columns[c] if c < len(columns) else "target", text):
                target.text = text
    return grid


def properties(row, xml):
    row._tr.get_or_add_trPr().append(parse_xml(xml))


def fraction_xml(top, bottom, factor):
    run = lambda t: f'<m:r><m:t xml:space="preserve">{t}</m:t></m:r>'
    return parse_xml(
        f'<m:oMathPara {NS}><m:oMath><m:f><m:fPr/><m:num>{run(top)}</m:num><m:den>{run(bottom)}</m:den></m:f>'
        f'{run("×")}{run(factor)}</m:oMath></m:oMathPara>')


def numbering(document, levels):
    """An abstract list with its levels [(format, text)], and one instance of it; returns the instance's number."""
    part = document.part.numbering_part.element
    taken = [int(e.get(qn("w:abstractNumId"))) for e in part.findall(qn("w:abstractNum"))]
    abstract = max(taken, default=0) + 1
    body = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{f}"/><w:lvlText w:val="{t}"/></w:lvl>'
        for i, (f, t) in enumerate(levels))
    element = parse_xml(f'<w:abstractNum {NS} w:abstractNumId="{abstract}">{body}</w:abstractNum>')
    nums = part.findall(qn("w:num"))
    part.insert(list(part).index(nums[0]) if nums else len(part), element)
    number = max([int(e.get(qn("w:numId"))) for e in nums], default=0) + 1
    part.append(parse_xml(f'<w:num {NS} w:numId="{number}"><w:abstractNumId w:val="{abstract}"/></w:num>'))
    return number


def numbered(paragraph, number, level=0):
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {NS}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'))


# ------------------------------------------------------------------------------------------------------------ examples

def plain():
    facts = content("pendidikan")
    d = Document()
    opening(d, facts)
    table(d, facts)
    closing(d, facts)
    for i, row in enumerate(facts["rows"]):
        row["number"] = str(i + 1)
    save(d, "tabel-biasa")
    key("tabel-biasa", facts)
    return facts


def repeated_head():
    facts = content("kesehatan")
    d = Document()
    opening(d, facts)
    number = numbering(d, [("decimal", "%1.")])

    def cell(target, row, column, text):
        if column == "number":
            numbered(target.paragraphs[0], number)
            return True
    grid = table(d, facts, cell=cell)
    for row in grid.rows[:2]:
        properties(row, f'<w:tblHeader {NS}/>')
    closing(d, facts)
    for i, row in enumerate(facts["rows"]):
        row["number"] = str(i + 1)
    save(d, "nomor-otomatis")
    key("nomor-otomatis", facts)


def equations():
    facts = content("kesehatan")
    d = Document()
    opening(d, facts)

    def cell(target, row, column, text):
        found = re.fullmatch(r"(.*) / (.*) x (.*)", text) if column == "formula" else None
        if found:
            target.paragraphs[0]._p.append(fraction_xml(*found.groups()))
            return True
    table(d, facts, cell=cell)
    save(d, "rumus-persamaan")
    key("rumus-persamaan", facts)


def lists_in_cells():
    facts = content("pekerjaan")
    d = Document()
    opening(d, facts)
    number = numbering(d, [("lowerLetter", "%1."), ("decimal", "%1.%2")])
    objectives = numbering(d, [("upperRoman", "%1.")])

    def cell(target, row, column, text):
        if column in ("name", "objective"):
            target.text = text
            numbered(target.paragraphs[0], number if column == "name" else objectives)
            return True
    table(d, facts, columns=("objective", "name", "formula", "unit", "source", "owner"), cell=cell)
    for letter, row in zip("abc", facts["rows"]):
        row["number"] = letter
    save(d, "daftar-dalam-sel")
    key("daftar-dalam-sel", facts, fields=("formula", "unit", "source", "owner"))


def tracked(name="perubahan-terlacak", deleted_row=True):
    facts = content("pendidikan")
    d = Document()
    opening(d, facts)
    who = f'{NS} w:id="1" w:author="Penelaah" w:date="2024-01-02T00:00:00Z"'

    def cell(target, row, column, text):
        if column == "unit":
            target.paragraphs[0]._p.append(parse_xml(f'<w:del {who}><w:r><w:delText>orang</w:delText></w:r></w:del>'))
            target.paragraphs[0]._p.append(parse_xml(f'<w:ins {who}><w:r><w:t>{text}</w:t></w:r></w:ins>'))
            return True
        if column == "name" and row == 0:
            target.text = text[:10]
            target.paragraphs[0]._p.append(parse_xml(
                f'<w:ins {who}><w:r><w:t xml:space="preserve">{text[10:]}</w:t></w:r></w:ins>'))
            return True
    grid = table(d, facts, cell=cell)
    if deleted_row:
        removed = grid.add_row()
        for column, text in enumerate(["4", "", "Indikator yang dihapus", "%", "x"]):
            removed.cells[column].text = text
        properties(removed, f'<w:del {who}/>')
    first = d.add_paragraph("Penetapan ini berlaku ")
    first._p.get_or_add_pPr().append(parse_xml(f'<w:rPr {NS}><w:del w:id="9" w:author="P"/></w:rPr>'))
    d.add_paragraph("sejak tanggal ditetapkan.")
    path = save(d, name)
    if deleted_row:
        key(name, facts)
    return path, facts


def boxes():
    facts = content("kesehatan")
    d = Document()
    d.sections[0].header.paragraphs[0].text = "Sasaran Strategis Indikator Kinerja Target 2030"
    d.sections[0].footer.paragraphs[0].text = "Renstra 2031-2035 halaman 1"
    opening(d, facts)
    box = (
        f'<w:r {NS} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>'
        '<w:txbxContent><w:p><w:r><w:t>Kotak ini hanya hiasan.</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>'
        '</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r>'
        '<w:t>Kotak ini hanya hiasan.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>'
        '</mc:AlternateContent></w:r>')
    d.add_paragraph("Uraian singkat.")._p.append(parse_xml(box))

    def cell(target, row, column, text):
        if column == "source":
            # The whole text of the cell stands in a box.
            target.paragraphs[0]._p.append(parse_xml(box.replace("Kotak ini hanya hiasan.", text)))
            return True
    table(d, facts, cell=cell)
    save(d, "kotak-teks")
    key("kotak-teks", facts)


def framed():
    facts = content("kecamatan")
    d = Document()
    opening(d, facts)
    frame = d.add_table(rows=1, cols=1)
    inside = frame.cell(0, 0)
    inside.text = "Matriks indikator"
    scratch = Document()
    grid = table(scratch, facts, columns=("objective", "name", "formula", "source", "owner"))
    inside._tc.append(copy.deepcopy(grid._tbl))
    inside.add_paragraph()
    save(d, "tabel-dalam-bingkai")
    key("tabel-dalam-bingkai", facts, fields=("formula", "source", "owner"))


def split():
    facts = content("kesehatan")
    d = Document()
    opening(d, facts)
    grid = table(d, facts)
    second = copy.deepcopy(grid._tbl)
    rows = grid._tbl.findall(qn("w:tr"))
    for row in rows[4:]:
        grid._tbl.remove(row)
    others = second.findall(qn("w:tr"))
    for row in others[:4]:
        second.remove(row)
    grid._tbl.addnext(second)
    gap = parse_xml(f'<w:p {NS}><w:r><w:br w:type="page"/></w:r></w:p>')
    grid._tbl.addnext(gap)
    save(d, "tabel-terpotong-halaman")
    key("tabel-terpotong-halaman", facts)


def dragged():
    """Column edges out of line by a hair, as after much dragging with the mouse; rows that begin behind a gap."""
    facts = content("pekerjaan")
    columns = ("objective", "name", "formula", "unit")
    top, below, rows, count = matrix(facts, columns, blank=True)
    widths = [2000, 40, 1960, 30, 2500, 900] + [700] * count
    def tc(text, span, extra=""):
        return (f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>{f"<w:gridSpan w:val=%s/>" % chr(34).join(["", str(span), ""]) if span > 1 else ""}'
                f'{extra}</w:tcPr><w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p></w:tc>')
    start, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    xml = [f'<w:tbl {NS}><w:tblPr/><w:tblGrid>' + "".join(f'<w:gridCol w:w="{w}"/>' for w in widths) + "</w:tblGrid>"]
    xml.append("<w:tr>" + tc(top[0], 1, start) + tc(top[1], 2, start) + tc(top[2], 2, start) + tc(top[3], 1, start)
               + tc(top[4], count) + "</w:tr>")
    xml.append("<w:tr>" + tc("", 1, on) + tc("", 2, on) + tc("", 2, on) + tc("", 1, on)
               + "".join(tc(y, 1) for y in below[len(columns):]) + "</w:tr>")
    for r, row in enumerate(rows):
        spans = [(2, 1, 2, 1), (1, 3, 1, 1), (2, 2, 1, 1)][r % 3]
        cells = ""
        for c, (text, span) in enumerate(zip(row[:4], spans)):
            merge = "" if c else (on if text is None else start)
            cells += tc(text or ("sisa" if text is None else ""), span, merge)
        if row[0] is None and False:
            cells = ""
        xml.append("<w:tr>" + cells + "".join(tc(v, 1) for v in row[4:]) + "</w:tr>")
    d = Document()
    opening(d, facts)
    d.element.body.insert(len(d.element.body) - 1, parse_xml("".join(xml) + "</w:tbl>"))
    d.add_paragraph()
    save(d, "kolom-tergeser")
    key("kolom-tergeser", facts, fields=("formula", "unit"))


def strict(base):
    facts = content("pendidikan")
    d = Document()
    opening(d, facts)
    table(d, facts)

    def change(parts):
        out = []
        for name, data in parts:
            text = data
            if name.endswith((".xml", ".rels")):
                text = data.replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
                text = text.replace(b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    b"http://purl.oclc.org/ooxml/officeDocument/relationships")
            out.append((name.replace("word/document.xml", "word/isi.xml"),
                        text.replace(b"word/document.xml", b"word/isi.xml")))
        return [(n.replace("word/_rels/document.xml.rels", "word/_rels/isi.xml.rels"), t) for n, t in out]
    save(d, "ooxml-ketat", change)
    key("ooxml-ketat", facts)


def macro():
    facts = content("kecamatan")
    d = Document()
    opening(d, facts)
    table(d, facts, columns=("number", "objective", "name", "formula", "source", "owner"), merge=False)

    def change(parts):
        old = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        return [(n, t.replace(old, b"application/vnd.ms-word.document.macroEnabled.main+xml")) for n, t in parts]
    save(d, "berkas-makro", change, ending="docm")
    key("berkas-makro", facts, fields=("formula", "source", "owner"))


def symbols():
    facts = content("kesehatan")
    d = Document()
    opening(d, facts)

    def cell(target, row, column, text):
        paragraph = target.paragraphs[0]
        if column == "target" and text.startswith("≤"):
            paragraph._p.append(parse_xml(f'<w:r {NS}><w:sym w:font="Symbol" w:char="F0A3"/></w:r>'))
            paragraph.add_run(text[1:])
            return True
        if column == "name":
            # Soft hyphens, hard spaces, and a hidden remark.
            words = text.replace(" ", "\u00a0", 1)
            paragraph.add_run(words[:6] + "\u00ad" + words[6:])
            hidden = paragraph.add_run(" (catatan penyusun)")
            hidden.font.hidden = True
            return True
        if column == "formula":
            found = re.fullmatch(r"(.*) / (.*) x (.*)", text)
            if found:
                paragraph.add_run(found[1] + " ")
                run = paragraph.add_run("\uf0b8")
                run.font.name = "Symbol"
                paragraph.add_run(" " + found[2] + " ")
                paragraph._p.append(parse_xml(f'<w:r {NS}><w:sym w:font="Symbol" w:char="F0B4"/></w:r>'))
                paragraph.add_run(" " + found[3])
                return True
    table(d, facts, cell=cell)
    save(d, "huruf-simbol")
    key("huruf-simbol", facts)


def latex():
    facts = content("pendidikan")
    d = Document()
    opening(d, facts)

    def cell(target, row, column, text):
        found = re.fullmatch(r"(.*) / (.*) x (.*)%", text) if column == "formula" else None
        if found:
            target.text = r"$\frac{\text{%s}}{\text{%s}} \times %s \%%$" % found.groups()
            return True
    table(d, facts, cell=cell)
    save(d, "rumus-latex")
    key("rumus-latex", facts)


def controls():
    """Content controls around rows and cells, and a placeholder that was never filled in."""
    facts = content("pendidikan")
    d = Document()
    opening(d, facts)
    grid = table(d, facts)
    for row in grid._tbl.findall(qn("w:tr"))[2:]:
        sdt = parse_xml(f'<w:sdt {NS}><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent/></w:sdt>')
        row.addprevious(sdt)
        sdt.find(qn("w:sdtContent")).append(row)
    for paragraph in grid._tbl.iter(qn("w:p")):
        for run in list(paragraph.findall(qn("w:r"))):
            sdt = parse_xml(f'<w:sdt {NS}><w:sdtPr><w:text/></w:sdtPr><w:sdtContent/></w:sdt>')
            run.addprevious(sdt)
            sdt.find(qn("w:sdtContent")).append(run)
    p = d.add_paragraph("Catatan: ")
    p._p.append(parse_xml(
        f'<w:sdt {NS}><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik di sini untuk memasukkan teks.</w:t></w:r>'
        '</w:sdtContent></w:sdt>'))
    save(d, "kontrol-isi")
    key("kontrol-isi", facts)


def groups():
    """A row across the table for each objective; unrelated tables with similar heads around it."""
    facts = content("pekerjaan")
    d = Document()
    opening(d, facts)
    d.add_paragraph("Kategori capaian ditetapkan sebagai berikut.")
    for rows in ([["No", "Kategori", "Rentang Nilai", "Keterangan"], ["1", "Sangat Tinggi", "> 90", "Memuaskan"],
                  ["2", "Tinggi", "76 - 90", "Baik"]],
                 [["Indikator", "Realisasi 2019", "Realisasi 2020"], ["Luas genangan", "44", "41"]]):
        grid = d.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for target, text in zip(grid.add_row().cells, row):
                target.text = text
        d.add_paragraph("Uraian berikut menjelaskan tabel di atas dalam kalimat yang panjang dan tidak berisi indikator.")
    columns = ("number", "name", "unit", "formula", "source")
    top, below, rows, count = matrix(facts, columns)
    grid = d.add_table(rows=2, cols=len(top))
    for c, text in enumerate(top):
        if text:
            grid.cell(0, c).text = text
    for c, text in enumerate(below):
        if text:
            grid.cell(1, c).text = text
    for c in range(len(columns)):
        grid.cell(0, c).merge(grid.cell(1, c))
    grid.cell(0, len(columns)).merge(grid.cell(0, len(top) - 1))
    last, count = None, 0
    for row, fact in zip(rows, facts["rows"]):
        if fact["objective"] != last:
            last = fact["objective"]
            count += 1
            cells = grid.add_row().cells
            cells[0].merge(cells[-1]).text = f"Sasaran Strategis {count}: {last}"
        for target, text in zip(grid.add_row().cells, row):
            target.text = text
    for i, row in enumerate(facts["rows"]):
        row["number"] = str(i + 1)
    save(d, "baris-kelompok")
    key("baris-kelompok", facts, fields=("formula", "unit", "source"))


def breaks():
    """Line breaks and tabs in cells, pages as Word left them, years of the head as `Tahun 2021`."""
    facts = content("pekerjaan")
    d = Document()
    opening(d, facts)

    def cell(target, row, column, text):
        if column == "formula" and " / " in text:
            paragraph = target.paragraphs[0]
            top, rest = text.split(" / ")
            paragraph.add_run(top)
            paragraph.add_run().add_break()
            paragraph.add_run("-" * 24 + " x 100%")
            paragraph.add_run().add_break()
            paragraph.add_run(rest.replace(" x 100%", ""))
            return True
        if column == "source":
            target.text = ""
            target.paragraphs[0].add_run("\t" + text)
            target.add_paragraph("")
            return True
        if column == "name":
            words = text.split(" ")
            target.text = " ".join(words[:2])
            target.paragraphs[0].add_run().add_break()
            target.paragraphs[0].add_run(" ".join(words[2:]))
            if row == 2:
                target.paragraphs[0].runs[0]._r.insert(0, parse_xml(f'<w:lastRenderedPageBreak {NS}/>'))
            return True
        if column == "objective" and row == 2:
            target.text = text
            target.paragraphs[0].runs[0]._r.insert(0, parse_xml(f'<w:lastRenderedPageBreak {NS}/>'))
            return True
    columns = ("objective", "name", "unit", "formula", "source")
    grid = table(d, facts, columns=columns, cell=cell)
    for c, year in enumerate(sorted(facts["rows"][0]["targets"])):
        grid.cell(1, len(columns) + c).text = f"Tahun {year}"
    save(d, "baris-dalam-sel")
    key("baris-dalam-sel", facts, fields=("formula", "unit", "source"))


def regulation():
    """A regulation with automatic numbers for chapters, articles and items, and the table as its annex."""
    facts = content("kesehatan")
    facts["agency"] = None
    d = Document()
    for text in ("BUPATI CONTOH RAYA", "PERATURAN BUPATI CONTOH RAYA", "NOMOR 12 TAHUN 2022", "TENTANG",
                 "INDIKATOR KINERJA UTAMA PEMERINTAH KABUPATEN CONTOH RAYA TAHUN 2022-2026"):
        d.add_paragraph(text)
    d.add_paragraph()
    chapters = numbering(d, [("upperRoman", "BAB %1")])
    articles = numbering(d, [("decimal", "Pasal %1"), ("lowerLetter", "%2.")])
    items = numbering(d, [("lowerLetter", "%1."), ("decimal", "%2.")])
    d.add_paragraph("Menimbang\t:\ta.\tbahwa untuk mengukur keberhasilan pencapaian sasaran perlu ditetapkan indikator kinerja utama;")
    d.add_paragraph()
    d.add_paragraph("MEMUTUSKAN:")
    d.add_paragraph("Menetapkan\t: PERATURAN BUPATI TENTANG INDIKATOR KINERJA UTAMA.")
    for title, texts in (("KETENTUAN UMUM", ["Dalam Peraturan Bupati ini yang dimaksud dengan:"]),
                         ("PENETAPAN", ["Indikator Kinerja Utama tercantum dalam Lampiran.", "Peraturan ini mulai berlaku pada tanggal diundangkan."])):
        p = d.add_paragraph(title)
        numbered(p, chapters)
        for text in texts:
            p = d.add_paragraph()
            numbered(p, articles)
            p.add_run("\u200b")
            d.add_paragraph(text)
            if text.endswith(":"):
                for item in ("Kabupaten adalah Kabupaten Contoh Raya.", "Bupati adalah Bupati Contoh Raya.",
                             "Perangkat Daerah adalah unsur pembantu Bupati."):
                    numbered(d.add_paragraph(item), items)
    d.add_page_break()
    for text in ("LAMPIRAN", "PERATURAN BUPATI CONTOH RAYA", "NOMOR 12 TAHUN 2022"):
        d.add_paragraph(text)
    d.add_paragraph()
    table(d, facts, columns=("number", "objective", "name", "formula", "source"))
    save(d, "peraturan-bernomor-otomatis")
    key("peraturan-bernomor-otomatis", facts, fields=("formula", "source"))


def picture():
    facts = content("pendidikan")
    facts["rows"][0]["formula"] = None
    d = Document()
    opening(d, facts)
    pixel = io.BytesIO(bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"))

    def cell(target, row, column, text):
        if column == "formula" and row == 0:
            target.paragraphs[0].add_run().add_picture(pixel, width=Cm(2))
            return True
    table(d, facts, cell=cell)
    save(d, "rumus-gambar")
    key("rumus-gambar", facts, notes=1)


def fields():
    """Fields, links and bookmarks inside words, runs cut anywhere, as after years of editing."""
    facts = content("kecamatan")
    d = Document()
    opening(d, facts)

    def cell(target, row, column, text):
        p = target.paragraphs[0]
        for at in range(0, len(text), 3):
            p.add_run(text[at:at + 3])
            p._p.append(parse_xml(f'<w:proofErr {NS} w:type="spellStart"/>'))
        if column == "source":
            p._p.append(parse_xml(f'<w:r {NS}><w:fldChar w:fldCharType="begin"/></w:r>'))
            p._p.append(parse_xml(f'<w:r {NS}><w:instrText xml:space="preserve"> REF sumber \\h </w:instrText></w:r>'))
            p._p.append(parse_xml(f'<w:r {NS}><w:fldChar w:fldCharType="end"/></w:r>'))
            p._p.append(parse_xml(f'<w:commentRangeStart {NS} w:id="1"/>'))
            link = parse_xml(f'<w:hyperlink {NS} w:anchor="x"><w:r><w:t xml:space="preserve"> Kecamatan</w:t></w:r></w:hyperlink>')
            p._p.append(link)
        return True
    table(d, facts, columns=("objective", "name", "formula", "source", "owner"), cell=cell)
    for row in facts["rows"]:
        row["source"] += " Kecamatan"
    save(d, "potongan-lari")
    key("potongan-lari", facts, fields=("formula", "source", "owner"))


def manual():
    """One indicator after the other as lines of label and value, with tabs before the colons."""
    facts = content("kecamatan")
    d = Document()
    opening(d, facts)
    d.add_heading("BAB I PENETAPAN", 1)
    labels = (("objective", "Sasaran"), ("name", "Indikator"), ("unit", "Satuan"), ("formula", "Formulasi Penghitungan"),
              ("source", "Sumber Data"), ("owner", "Penanggung Jawab"))
    for row in facts["rows"]:
        for field, label in labels:
            d.add_paragraph(f"{label}\t: {row[field]}")
        for year, value in row["targets"].items():
            d.add_paragraph(f"Target {year}\t: {value}")
        d.add_paragraph()
    save(d, "manual-label-nilai")
    key("manual-label-nilai", facts, fields=("formula", "unit", "source", "owner"))


def agreement():
    facts = content("kesehatan")
    for row in facts["rows"]:
        row["targets"] = {"2024": row["targets"]["2024"]}
    facts["period"] = None
    d = Document()
    for text in ("PERJANJIAN KINERJA TAHUN 2024", "DINAS KESEHATAN KABUPATEN CONTOH RAYA"):
        d.add_paragraph(text)
    d.add_paragraph()
    d.add_paragraph("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta "
                    "berorientasi pada hasil, kami yang bertanda tangan di bawah ini:")
    for text in ("Nama\t: dr. BUDI SANTOSO", "Jabatan\t: Kepala Dinas Kesehatan", "selanjutnya disebut pihak pertama",
                 "Nama\t: H. AHMAD FAUZI, S.E.", "Jabatan\t: Bupati Contoh Raya", "selaku atasan pihak pertama, selanjutnya disebut pihak kedua"):
        d.add_paragraph(text)
    d.add_page_break()
    d.add_paragraph("LAMPIRAN PERJANJIAN KINERJA TAHUN 2024")
    columns = ("number", "objective", "name", "unit")
    grid = d.add_table(rows=1, cols=5)
    for target, text in zip(grid.rows[0].cells, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"]):
        target.text = text
    last = None
    for i, row in enumerate(facts["rows"]):
        cells = grid.add_row().cells
        same = row["objective"] == last
        last = row["objective"]
        for target, text in zip(cells, [str(i + 1), "" if same else last, row["name"], row["unit"], row["targets"]["2024"]]):
            target.text = text
        if same:
            grid.cell(i, 1).merge(grid.cell(i + 1, 1))
    d.add_paragraph()
    budget = d.add_table(rows=1, cols=3)
    for row in (["Program", "Anggaran", "Keterangan"], ["Program Pemenuhan Upaya Kesehatan", "Rp 12.500.000.000", "APBD"],
                ["Program Peningkatan Kapasitas SDM", "Rp 1.250.000.000", "APBD"]):
        cells = budget.rows[0].cells if row[0] == "Program" else budget.add_row().cells
        for target, text in zip(cells, row):
            target.text = text
    save(d, "perjanjian-kinerja")
    key("perjanjian-kinerja", facts, fields=("unit",), kind="agreement", year=2024, budgets=2)


# ------------------------------------------------------------------------------------------------ OpenDocument and HTML

def office(source, ending, name):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", ending,
                        "--outdir", folder, source], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        made = os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + "." + ending)
        with zipfile.ZipFile(made) as archive:
            drop = ("Thumbnails/", "Configurations2/", "settings.xml", "docProps/", "meta.xml")
            parts = [(i.filename, archive.read(i)) for i in archive.infolist()
                     if not i.filename.startswith(drop) and not i.is_dir()]
        pack(os.path.join(HERE, f"{name}.{ending}"), parts)


def converted():
    """What LibreOffice makes of the Word files."""
    for source, name in (("tabel-biasa", "libreoffice-tabel-biasa"), ("daftar-dalam-sel", "libreoffice-daftar"),
                         ("peraturan-bernomor-otomatis", "libreoffice-peraturan"), ("nomor-otomatis", "libreoffice-nomor")):
        office(os.path.join(HERE, source + ".docx"), "odt", name)
        shutil.copy(os.path.join(HERE, source + ".key.json"), os.path.join(HERE, name + ".key.json"))
    # LibreOffice does not keep rows that are marked as deleted.
    path, facts = tracked("sementara", deleted_row=False)
    office(path, "odt", "libreoffice-perubahan")
    os.remove(path)
    key("libreoffice-perubahan", facts)
    office(os.path.join(HERE, "libreoffice-tabel-biasa.odt"), "docx", "libreoffice-docx")
    shutil.copy(os.path.join(HERE, "tabel-biasa.key.json"), os.path.join(HERE, "libreoffice-docx.key.json"))


def open_text():
    from odf.opendocument import OpenDocumentText
    from odf.style import Style, TextProperties
    from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableHeaderRows, TableRow
    from odf.text import LineBreak, P, S, SoftPageBreak, Span, Tab
    facts = content("pendidikan")
    d = OpenDocumentText()
    bold = Style(name="Tebal", family="text")
    bold.addElement(TextProperties(fontweight="bold"))
    d.automaticstyles.addElement(bold)
    for text in ("INDIKATOR KINERJA UTAMA", "DINAS PENDIDIKAN KABUPATEN CONTOH RAYA", "TAHUN 2021-2026", ""):
        p = P()
        p.addElement(Span(stylename=bold, text=text))
        d.text.addElement(p)
    top, below, rows, count = matrix(facts)
    grid = Table(name="IKU")
    grid.addElement(TableColumn(numbercolumnsrepeated=len(top)))
    head = TableHeaderRows()

    def add(parent, text, columns=1, span=1):
        cell = TableCell(numbercolumnsspanned=columns, numberrowsspanned=span) if columns > 1 or span > 1 else TableCell()
        p = P()
        for i, word in enumerate(text.split(" ")):
            if i:
                p.addElement(S(c=1))
            p.addText(word)
        cell.addElement(p)
        parent.addElement(cell)
        for _ in range(columns - 1):
            parent.addElement(CoveredTableCell())
    row = TableRow()
    for text in top[:8]:
        add(row, text, span=2)
    add(row, top[8], columns=count)
    head.addElement(row)
    row = TableRow()
    row.addElement(CoveredTableCell(numbercolumnsrepeated=8))
    for text in below[8:]:
        add(row, text)
    head.addElement(row)
    grid.addElement(head)
    for r, values in enumerate(rows):
        row = TableRow()
        for c, text in enumerate(values):
            if text is None:
                row.addElement(CoveredTableCell())
            else:
                more = 1
                while c == 1 and r + more < len(rows) and rows[r + more][1] is None:
                    more += 1
                add(row, text, span=more)
        if r == 2:
            grid.addElement(SoftPageBreak())
        grid.addElement(row)
    d.text.addElement(grid)
    buffer = io.BytesIO()
    d.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        pack(os.path.join(HERE, "odf-sel-gabung.odt"), [(i.filename, archive.read(i)) for i in archive.infolist()
                                                       if i.filename != "meta.xml"])
    key("odf-sel-gabung", facts)


def open_formulas():
    """Formulas as objects of their own, in MathML, as LibreOffice Math keeps them."""
    facts = content("kesehatan")
    d = Document()
    opening(d, facts)
    table(d, facts)
    path = save(d, "sementara")
    office(path, "odt", "sementara")
    os.remove(path)
    path = os.path.join(HERE, "sementara.odt")
    with zipfile.ZipFile(path) as archive:
        parts = {i.filename: archive.read(i) for i in archive.infolist()}
    os.remove(path)
    text, count = parts["content.xml"].decode(), 0
    for row in facts["rows"]:
        found = re.fullmatch(r"(.*) / (.*) x (.*)", row["formula"])
        if not found or ">" + row["formula"] + "<" not in text:
            continue
        count += 1
        frame = (f'><draw:frame draw:name="Object{count}"><draw:object xlink:href="./Object {count}" xlink:type="simple"/>'
                 f'<draw:image xlink:href="./ObjectReplacements/Object {count}"/></draw:frame><')
        text = text.replace(">" + row["formula"] + "<", frame)
        words = lambda t: "".join(f"<mi>{w}</mi>" if w.isalpha() else f"<mtext>{w}</mtext>" for w in t.split(" "))
        parts[f"Object {count}/content.xml"] = (
            '<?xml version="1.0" encoding="UTF-8"?><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics>'
            f'<mrow><mfrac><mrow>{words(found[1])}</mrow><mrow>{words(found[2])}</mrow></mfrac><mo stretchy="false">×</mo>'
            f'<mrow><mn>{found[3].rstrip("%")}</mn>{"<mo>%</mo>" if found[3].endswith("%") else ""}</mrow></mrow>'
            '<annotation encoding="StarMath 5.0">{A} over {B} times C</annotation></semantics></math>').encode()
    parts["content.xml"] = text.encode()
    pack(os.path.join(HERE, "odf-rumus.odt"), list(parts.items()))
    key("odf-rumus", facts)


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def html_rows(facts, columns, merge):
    top, below, rows, count = matrix(facts, columns)
    out = ["<tr>" + "".join(f"<th rowspan=2>{escape(t)}</th>" for t in top[:len(columns)])
           + f"<th colspan={count}>{top[len(columns)]}</th></tr>",
           "<tr>" + "".join(f"<th>{y}</th>" for y in below[len(columns):]) + "</tr>"]
    for r, values in enumerate(rows):
        cells = ""
        for c, text in enumerate(values):
            if text is None:
                continue
            more = 1
            while columns[c:c + 1] == ("objective",) and r + more < len(rows) and rows[r + more][c] is None:
                more += 1
            cells += f"<td{f' rowspan={more}' if more > 1 else ''}>{escape(text)}</td>"
        out.append(f"<tr>{cells}</tr>")
    return out


def pages():
    facts = content("kesehatan")
    head = ["<h1>INDIKATOR KINERJA UTAMA<br>DINAS KESEHATAN KABUPATEN CONTOH RAYA<br>TAHUN 2022-2026</h1>",
            "<p>Dinas Kesehatan menetapkan Indikator Kinerja Utama sebagai ukuran keberhasilan.</p>"]
    rows = html_rows(facts, ALL, True)
    text = "\n".join(["<!DOCTYPE html><html><head><meta charset='utf-8'><title>IKU</title><style>td{border:1px}</style>",
                      "<script>var x = '<table><tr><td>Indikator</td></tr></table>';</script></head><body>"] + head
                     + ["<table><thead>"] + rows[:2] + ["</thead><tbody>"] + rows[2:] + ["</tbody></table></body></html>"])
    with open(os.path.join(HERE, "halaman-web.html"), "w", encoding="utf-8") as file:
        file.write(text)
    key("halaman-web", facts)

    # As Excel saves a page under the name .xls: Windows-1252, classes, sheets of style, spaces in cells.
    text = ('<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<head>\r\n'
            '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\r\n<!--[if gte mso 9]><xml><x:ExcelWorkbook>'
            '</x:ExcelWorkbook></xml><![endif]--></head><body link=blue>\r\n<table x:str border=0>\r\n'
            '<tr><td colspan=13 class=xl24>INDIKATOR KINERJA UTAMA</td></tr>\r\n'
            '<tr><td colspan=13>DINAS KESEHATAN KABUPATEN CONTOH RAYA</td></tr>\r\n<tr><td colspan=13>TAHUN 2022-2026</td></tr>\r\n'
            '<tr height=20><td></td></tr>\r\n' + "\r\n".join(rows).replace("≤", "&#8804;").replace("<td", "<td class=xl65 ")
            + "\r\n<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]>\r\n"
              "</table>\r\n<p>Keterangan \x96 angka sementara.</p></body></html>")
    with open(os.path.join(HERE, "halaman-excel.xls"), "wb") as file:
        file.write(text.encode("latin-1"))
    key("halaman-excel", facts)

    # Nothing is closed, everything is shouted, entities everywhere.
    facts = content("kecamatan")
    columns = ("number", "objective", "name", "formula", "source", "owner")
    rows = html_rows(facts, columns, False)
    text = re.sub(r"</t[rdh]>", "\n", "\n".join(rows)).replace("<t", "<T").replace("Jumlah ", "Jumlah&nbsp;")
    text = ("<HTML><BODY BGCOLOR=#ffffff><CENTER><B>INDIKATOR KINERJA UTAMA<BR>KECAMATAN SUKA MAJU KABUPATEN CONTOH RAYA<BR>"
            "TAHUN 2021-2026</B></CENTER><P>Ditetapkan sebagai berikut:<P>&nbsp;<TABLE BORDER=1 WIDTH=100%>\n" + text
            + "</TABLE><UL><LI>Data &lt;sementara&gt;<LI>Sumber: kecamatan</UL>")
    with open(os.path.join(HERE, "halaman-tak-tertutup.htm"), "w", encoding="utf-8") as file:
        file.write(text)
    key("halaman-tak-tertutup", facts, fields=("formula", "source", "owner"))


def main():
    os.makedirs(HERE, exist_ok=True)
    for make in (plain, repeated_head, equations, lists_in_cells, tracked, boxes, framed, split, dragged, lambda: strict(None),
                 macro, symbols, latex, controls, groups, breaks, regulation, picture, fields, manual, agreement, open_text,
                 open_formulas, pages, converted):
        make()


if __name__ == "__main__":
    main()
