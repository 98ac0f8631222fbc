#!/usr/bin/env python3
"""Makes catatan-hasil-reviu.docx, the template of `--format docx`, with python-docx. The bytes are the same each time."""

import pathlib
import sys
import zipfile

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

TARGET = pathlib.Path(__file__).with_name("catatan-hasil-reviu.docx")


def paragraph(document, text="", bold=False, center=False, size=None, after=6, keep=False):
    one = document.add_paragraph()
    run = one.add_run(text)
    run.bold = bold or None
    if size:
        run.font.size = Pt(size)
    if center:
        one.alignment = WD_ALIGN_PARAGRAPH.CENTER
    one.paragraph_format.space_after = Pt(after)
    one.paragraph_format.keep_with_next = keep or None
    return one


def line_below(one):
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "thinThickSmallGap"), ("sz", "18"), ("space", "4"), ("color", "000000")):
        bottom.set(qn("w:" + name), value)
    borders.append(bottom)
    one._p.get_or_add_pPr().insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def fact(table, label, value):
    cells = table.add_row().cells
    for cell, text in zip(cells, (label, ":", value)):
        cell.paragraphs[0].add_run(text)
        cell.paragraphs[0].paragraph_format.space_after = Pt(2)


def main():
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.25)
    section.top_margin = section.bottom_margin = Cm(2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(10.5)

    paragraph(document, "PEMERINTAH {{PEMERINTAH-DAERAH}}", bold=True, center=True, size=14, after=0)
    paragraph(document, "SEKRETARIAT DAERAH", bold=True, center=True, size=14, after=0)
    line_below(paragraph(document, "(kop surat: ganti dengan kop kantor Anda)", center=True, size=9, after=14))
    paragraph(document, "CATATAN HASIL REVIU", bold=True, center=True, size=13, after=0)
    paragraph(document, "Nomor: …………………………", center=True, after=12)

    table = document.add_table(rows=0, cols=3)
    for label, value in (
        ("Kepada", "{{instansi}}"),
        ("Periode", "{{periode}}"),
        ("Dokumen yang direviu", "{{dokumen}}"),
        ("Tanggal reviu", "{{tanggal}}"),
    ):
        fact(table, label, value)
    for row in table.rows:
        for cell, width in zip(row.cells, (Cm(4.5), Cm(0.6), Cm(11.4))):
            cell.width = width
    for column, width in zip(table.columns, (Cm(4.5), Cm(0.6), Cm(11.4))):
        column.width = width

    paragraph(document, after=4)
    paragraph(document, "{{ringkasan}} {{keadaan}}", after=10)
    paragraph(document, "A. Temuan dan Rekomendasi", bold=True, keep=True)
    paragraph(document, "{{daftar-temuan}}", size=9, after=2)
    paragraph(document, "B. Hal yang Tidak Dapat Dinilai", bold=True, keep=True)
    paragraph(document, "{{tidak-dapat-dinilai}}", size=9, after=2)
    paragraph(document, "C. Penutup", bold=True, keep=True).paragraph_format.space_before = Pt(10)
    paragraph(
        document,
        "Catatan ini disusun untuk membantu perbaikan dokumen. Mohon {{instansi}} menindaklanjuti temuan di atas dan "
        "menyampaikan tanggapan beserta dokumen perbaikannya.",
        after=16,
    )
    for text, after in (
        ("……………………, {{tanggal}}", 0),
        ("Pejabat yang mereviu,", 48),
        ("……………………………………", 0),
        ("NIP ………………………………", 0),
    ):
        one = paragraph(document, text, after=after, keep=text != "NIP ………………………………")
        one.paragraph_format.left_indent = Cm(9.5)

    temporary = TARGET.with_suffix(".part")
    document.save(temporary)
    with zipfile.ZipFile(temporary) as made, zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED) as out:
        for name in made.namelist():
            data = made.read(name)
            if name == "docProps/core.xml":
                data = CORE.encode()
            if name.startswith("docProps/thumbnail"):
                continue
            if name == "_rels/.rels":
                data = b"".join(p if p.startswith(b"<R") and b"thumbnail" not in p else b"" if b"thumbnail" in p else p
                                for p in split(data))
            out.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    temporary.unlink()
    print(f"{TARGET}: {TARGET.stat().st_size} bytes", file=sys.stderr)


def split(data):
    """The elements of a list of relationships, one by one."""
    pieces = data.split(b"<")
    return [pieces[0]] + [b"<" + piece for piece in pieces[1:]]


CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Catatan Hasil Reviu</dc:title></cp:coreProperties>'
)

if __name__ == "__main__":
    main()
