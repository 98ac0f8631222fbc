"""Writes broken and hostile files, each of its own kind. What becomes of each stands in expected.list (BrokenFilesTests).

python3 generate.py
"""

import io
import pathlib
import random
import struct
import zipfile

HERE = pathlib.Path(__file__).parent
OFFICE = HERE.parent / "office"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
TYPES = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a" ContentType='
         '"application/vnd.openxmlformats-officedocument.{}.main+xml"/></Types>')


def package(parts, compression=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = compression
            archive.writestr(info, data)
    return out.getvalue()


def word(body, before=""):
    return package([("[Content_Types].xml", TYPES.format("wordprocessingml.document")),
                    ("word/document.xml", f"{before}<w:document {W}><w:body>{body}</w:body></w:document>")])


def sheet(rows, strings=""):
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    related = (f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type='
               f'"{relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="{relations}/sharedStrings" '
               f'Target="sharedStrings.xml"/></Relationships>')
    return package([("[Content_Types].xml", TYPES.format("spreadsheetml.sheet")),
                    ("xl/workbook.xml", f'<workbook {X} xmlns:r="{relations}"><sheets><sheet name="IKU" sheetId="1" r:id="a"/></sheets></workbook>'),
                    ("xl/_rels/workbook.xml.rels", related), ("xl/sharedStrings.xml", f"<sst {X}>{strings}</sst>"),
                    ("xl/worksheets/sheet1.xml", f"<worksheet {X}><sheetData>{rows}</sheetData></worksheet>")])


def opened(kind, body):
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ["office", "text", "table"])
    return package([("mimetype", f"application/vnd.oasis.opendocument.{kind}"),
                    ("content.xml", f"<office:document-content {spaces}><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>")])


def flipped(data, seed):
    random.seed(seed)
    out = bytearray(data)
    for _ in range(12):
        out[random.randrange(len(out))] ^= 1 << random.randrange(8)
    return bytes(out)


def renamed(data, old, new):
    assert len(old) == len(new) and old in data
    return data.replace(old, new)


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


docx = (OFFICE / "word/odf-sel-gabung.odt").read_bytes()
xlsx = (OFFICE / "sheets/hidden-x.xlsx").read_bytes()
FILES = {
    "entitas-bertingkat.docx": word(paragraph("&b;"), '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'),
    "entitas-luar.docx": word(paragraph("&a;"), '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
    "terlalu-dalam.docx": word("<w:tbl><w:tr><w:tc>" * 400 + "</w:tc></w:tr></w:tbl>" * 400),
    "tanpa-penutup.docx": word("<w:p><w:r><w:t>isi"),
    "bom-zip.docx": word(paragraph("0" * 12_000_000)),
    "terpotong.odt": docx[: len(docx) * 2 // 3],
    "terbalik-bita.odt": flipped(docx, 3),
    "terbalik-bita.xlsx": flipped(xlsx, 5),
    "terpotong.xlsx": xlsx[: len(xlsx) // 2],
    "jalur-keluar.docx": renamed(word(paragraph("isi")), b"word/document.xml", b"../../../etc/pass"),
    "nama-kembar.docx": renamed(package([("[Content_Types].xml", TYPES.format("wordprocessingml.document")), ("word/document.xml", "<a/>"),
                                         ("word/document.xmk", "<a/>")]), b"word/document.xmk", b"word/document.xml"),
    "arsip-biasa.zip": package([("catatan.txt", "bukan dokumen")]),
    "bukan-zip.docx": b"PK\x03\x04" + bytes(range(256)) * 4,
    "baris-jauh.xlsx": sheet('<row r="99999999999"><c r="A1"><v>1</v></c></row>'),
    "kolom-jauh.xlsx": sheet('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c><c r="ZZZZZZ1"><v>3</v></c></row>'),
    "teks-tak-ada.xlsx": sheet('<row r="1"><c r="A1" t="s"><v>5</v></c><c r="B1" t="s"><v>-1</v></c></row>'),
    "angka-aneh.xlsx": sheet('<row r="1"><c r="A1"><v>1e999999999</v></c><c r="B1"><v>--</v></c><c r="C1"><v>0x7f</v></c></row>'),
    "lembar-hilang.xlsx": package([("[Content_Types].xml", TYPES.format("spreadsheetml.sheet")), ("xl/workbook.xml", f"<workbook {X}/>")]),
    "ulang-tak-hingga.ods": opened("spreadsheet", '<table:table><table:table-row table:number-rows-repeated="2147483647"><table:table-cell '
                                                  'table:number-columns-repeated="2147483647"><text:p>a</text:p></table:table-cell></table:table-row></table:table>'),
    "ulang-tak-hingga.odt": opened("text", '<table:table><table:table-row table:number-rows-repeated="2147483647"><table:table-cell '
                                           'table:number-columns-repeated="900"><text:p>a</text:p></table:table-cell></table:table-row></table:table>'),
    "gabung-tak-hingga.html": b"<html><table><tr><td colspan=99999999 rowspan=99999999>a<td>b<tr><td>c</table>",
    "tak-tertutup.html": b"<html><table><tr><td>" * 300 + b"isi",
    "komentar-tak-tertutup.html": b"<html><p>isi<!-- " + b"x" * 3000,
    "nol-bita.txt": b"INDIKATOR KINERJA UTAMA\x00\x00\x00\x01\x02" * 40,
    "utf16-terpotong.txt": b"\xff\xfe" + "INDIKATOR KINERJA UTAMA\n".encode("utf-16-le") + b"\x00\xd8\x41",
    "utf8-rusak.txt": b"INDIKATOR KINERJA UTAMA\nDINAS \xc3\x28 CONTOH \xe2\x82 TAHUN 2021 - 2026\n",
    "kutip-terbuka.csv": b'No;Indikator;Target\n1;"Persentase' + b";a\n" * 200,
    "hanya-kepala.pdf": b"%PDF-1.7\n%%EOF\n",
    "daftar-rusak.json": b'{"schema": "iku.extract/1", "documents": [{"indicators": [{"name": ',
    "fakta-tanpa-nama.yaml": b"schema: iku.extract/1\ndocuments:\n  - indicators:\n      - unit: '%'\n",
    "fakta-melingkar.yaml": b"schema: iku.extract/1\ndocuments: &a\n  - indicators: *a\n",
    "fakta-aneh.yaml": b"schema: iku.extract/1\ndocuments:\n  - period: {start: 9223372036854775807, end: -9223372036854775808}\n    year: -1\n"
                       b"    tables: [{columns: 3}]\n    forms: [{kind: quarterly, table: 9223372036854775807}]\n    articles: [{number: x}]\n",
    "wadah-lama.doc": bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + bytes(504),
    "bersandi.docx": bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(96),
}

for name, data in FILES.items():
    (HERE / name).write_bytes(data)
