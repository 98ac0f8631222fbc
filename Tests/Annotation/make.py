#!/usr/bin/env python3
"""Makes documents that have notes already, as other programs write them.

    make.py FOLDER

python-docx and openpyxl write comments; the parts beside them that Word and Excel keep (people, replies, ids of
comments, conversations in cells) are put in by hand, for no library writes them. Prints the name of each file.
"""

import io
import pathlib
import sys
import zipfile

import docx
import openpyxl
from openpyxl.comments import Comment

FOLDER = pathlib.Path(sys.argv[1])
HEADS = ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", "Target 2025", "Target 2026"]
ROWS = [
    ["1", "Meningkatnya kualitas pelayanan publik", "Indeks Kepuasan Masyarakat", "Indeks", "80,00", "80,00"],
    ["2", "Meningkatnya kualitas pelayanan publik", "Persentase unit pelayanan berpredikat baik", "", "60", "65"],
    ["3", "Menurunnya angka kemiskinan", "Persentase penduduk miskin", "%", "12,00", "13,50"],
]
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORDML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def word(comments):
    file = docx.Document()
    file.add_heading("INDIKATOR KINERJA UTAMA", 1)
    file.add_heading("DINAS CONTOH KABUPATEN CONTOH TAHUN 2025-2026", 2)
    table = file.add_table(rows=1, cols=len(HEADS), style="Table Grid")
    for cell, head in zip(table.rows[0].cells, HEADS):
        cell.text = head
    for row in ROWS:
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text
    if comments:
        # One on a whole heading, one on a cell that findings are about, both over the same words.
        for place in (file.paragraphs[0].runs, table.rows[2].cells[3].paragraphs[0].runs or file.paragraphs[1].runs,
                      table.rows[3].cells[5].paragraphs[0].runs, table.rows[3].cells[5].paragraphs[0].runs):
            file.add_comment(place, text="Mohon diperiksa kembali.", author="Budi Penelaah", initials="BP")
    held = io.BytesIO()
    file.save(held)
    return held.getvalue()


def sheet(comments):
    book = openpyxl.Workbook()
    one = book.active
    one.title = "IKU"
    one.append(["INDIKATOR KINERJA UTAMA"])
    one.append(["DINAS CONTOH KABUPATEN CONTOH TAHUN 2025-2026"])
    one.append(HEADS)
    for row in ROWS:
        one.append(row)
    other = book.create_sheet("Temuan")
    other["A1"] = "Lembar yang sudah bernama Temuan"
    if comments:
        for cell in ("A1", "D5", "F4", "F6"):
            one[cell].comment = Comment(f"Mohon diperiksa kembali: {cell}.", "Budi Penelaah", width=300, height=80)
        other["A1"].comment = Comment("Lembar lain.", "Sari")
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def edited(data, changed, added):
    """The same package with parts changed by functions, and others added."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            for wanted, change in changed.items():
                if name == wanted:
                    text = change(text.decode("utf-8")).encode("utf-8")
            new.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), text)
        for name, text in added.items():
            new.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), text)
    return held.getvalue()


def names(data):
    return zipfile.ZipFile(io.BytesIO(data)).namelist()


def typed(*parts):
    """Tells the types of parts."""
    return lambda text: text.replace("</Types>", "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts) + "</Types>")


def related(*parts):
    return lambda text: text.replace("</Relationships>", "".join(
        f'<Relationship Id="{id}" Type="{kind}" Target="{target}"/>' for id, kind, target in parts) + "</Relationships>")


def conversation_in_word():
    """Replies, ids and people of comments, as Word 365 keeps them beside the comments themselves."""
    w14 = "http://schemas.microsoft.com/office/word/2010/wordml"
    w15 = "http://schemas.microsoft.com/office/word/2012/wordml"
    w16 = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
    office = "http://schemas.microsoft.com/office"
    data = word(comments=True)

    def numbered(text):
        count = 0
        while "<w:p>" in text:
            count += 1
            text = text.replace("<w:p>", f'<w:p w14:paraId="0000000{count}" w14:textId="77777777">', 1)
        return text.replace("<w:comments ", f'<w:comments xmlns:w14="{w14}" ', 1) if f'"{w14}"' not in text else text

    replies = "".join(
        f'<w15:commentEx w15:paraId="0000000{n}"{parent} w15:done="{n - 1}"/>'
        for n, parent in ((1, ""), (2, ' w15:paraIdParent="00000001"')))
    ids = '<w16cid:commentId w16cid:paraId="00000001" w16cid:durableId="2B1C0A55"/>'
    person = ('<w15:person w15:author="Budi Penelaah"><w15:presenceInfo w15:providerId="None" '
              'w15:userId="Budi Penelaah"/></w15:person>')
    return edited(data, {
        "[Content_Types].xml": typed(
            ("word/commentsExtended.xml", f"{WORDML}.commentsExtended+xml"),
            ("word/commentsIds.xml", f"{WORDML}.commentsIds+xml"), ("word/people.xml", f"{WORDML}.people+xml")),
        "word/_rels/document.xml.rels": related(
            ("rIdEx", f"{office}/2011/relationships/commentsExtended", "commentsExtended.xml"),
            ("rIdIds", f"{office}/2016/09/relationships/commentsIds", "commentsIds.xml"),
            ("rIdPeople", f"{office}/2011/relationships/people", "people.xml")),
        "word/comments.xml": numbered,
    }, {
        "word/commentsExtended.xml": f'<w15:commentsEx xmlns:w15="{w15}">{replies}</w15:commentsEx>',
        "word/commentsIds.xml": f'<w16cid:commentsIds xmlns:w16cid="{w16}">{ids}</w16cid:commentsIds>',
        "word/people.xml": f'<w15:people xmlns:w15="{w15}">{person}</w15:people>',
    })


def footnotes_in_word():
    """A document with footnotes and a comment whose id is as high as ids may be."""
    data = word(comments=True)
    kept = "".join(f'<w:footnote w:id="{n}"><w:p><w:r><w:t>Catatan kaki {n}</w:t></w:r></w:p></w:footnote>' for n in (1, 2))

    def high(text):
        return text.replace('w:id="3"', 'w:id="1999999998"')

    return edited(data, {
        "[Content_Types].xml": typed(("word/footnotes.xml", f"{WORDML}.footnotes+xml")),
        "word/_rels/document.xml.rels": related(("rIdFoot", f"{RELATIONS}/footnotes", "footnotes.xml")),
        "word/document.xml": high, "word/comments.xml": high,
    }, {"word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{kept}</w:footnotes>'})


def conversation_in_sheet():
    """Threaded comments with their people, as Excel 365 keeps them: a note of the old kind stands for each."""
    threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    kind = "http://schemas.microsoft.com/office/2017/10/relationships"
    data = sheet(comments=True)
    person, first, second = ("{%s}" % (c * 8 + "-0000-4000-8000-" + c * 12) for c in "ABC")
    part = next(n for n in names(data) if n.startswith("xl/comments") and b"D5" in zipfile.ZipFile(io.BytesIO(data)).read(n))

    def marked(text):
        # The note at D5 becomes one that stands for a conversation.
        return text.replace("<authors>", f"<authors><author>tc={first}</author>", 1).replace(
            'authorId="0"', 'authorId="1"').replace('ref="D5" authorId="1"', 'ref="D5" authorId="0"')

    said = "".join(
        f'<threadedComment ref="D5" dT="2024-01-0{n}T00:00:00.00" personId="{person}" id="{own}"{parent}><text>{text}</text>'
        "</threadedComment>"
        for n, own, parent, text in ((1, first, "", "Satuannya apa?"), (2, second, f' parentId="{first}"', "Persen.")))
    return edited(data, {
        "[Content_Types].xml": typed(
            ("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"),
            ("xl/persons/person.xml", "application/vnd.ms-excel.person+xml")),
        "xl/_rels/workbook.xml.rels": related(("rIdPerson", f"{kind}/person", "/xl/persons/person.xml")),
        "xl/worksheets/_rels/sheet1.xml.rels": related(
            ("rIdThread", f"{kind}/threadedComment", "/xl/threadedComments/threadedComment1.xml")),
        part: marked,
    }, {
        "xl/threadedComments/threadedComment1.xml": f'<ThreadedComments xmlns="{threads}">{said}</ThreadedComments>',
        "xl/persons/person.xml": f'<personList xmlns="{threads}"><person displayName="Budi Penelaah" id="{person}" '
                                 'userId="budi" providerId="None"/></personList>',
    })


FILES = {
    "komentar.docx": lambda: word(comments=True),
    "percakapan.docx": conversation_in_word,
    "catatan-kaki.docx": footnotes_in_word,
    "catatan.xlsx": lambda: sheet(comments=True),
    "percakapan.xlsx": conversation_in_sheet,
}
for name, make in FILES.items():
    (FOLDER / name).write_bytes(make())
    print(name)
