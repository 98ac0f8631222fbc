#!/usr/bin/env python3
"""Writes the seeds of one reader: seeds.py READER FOLDER. Parts of packages stand one after the other, parted by zero
bytes, as PackageParts.swift takes them apart; a part that is too long to be changed with any use is left out."""
import glob, hashlib, os, shutil, subprocess, sys, zipfile

reader, folder = sys.argv[1:]
fixtures = "Tests/Fixtures"
LONGEST = 40_000

PARTS = {
    "word": ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/_rels/document.xml.rels"],
    "open-text": ["content.xml", "styles.xml", "Object 1/content.xml"],
    "workbook": ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
    "open-sheet": ["content.xml", "styles.xml"],
}
FILES = {
    "word": "office/word/*.docx", "open-text": "office/word/*.odt", "workbook": "office/sheets/*.xlsx",
    "open-sheet": "office/sheets/*.ods", "page": "office/word/*.html", "pdf": "office/pdf/*.pdf",
}
TEXTS = ["documents/*.txt", "documents/*.md", "indicators/*.txt", "keyed/*.txt", "keyed/*.md"]


def keep(data):
    if data:
        path = os.path.join(folder, "seed-" + hashlib.sha1(data).hexdigest()[:16])
        if not os.path.exists(path):
            open(path, "wb").write(data)


def paths(*patterns):
    return sorted(path for pattern in patterns for path in glob.glob(os.path.join(fixtures, pattern)))


if reader in PARTS:
    for path in paths(FILES[reader]):
        raw = open(path, "rb").read()
        if len(raw) < LONGEST:
            keep(raw)
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            parts = [archive.read(name) if name in names else b"" for name in PARTS[reader]]
        # The relationships of a fixture name parts by other paths than the template has.
        parts = [b"" if len(part) > LONGEST or name.endswith(".rels") else part for name, part in zip(PARTS[reader], parts)]
        if reader == "workbook":
            parts[3] = b""
        keep(b"\0".join(parts).rstrip(b"\0"))
elif reader == "page":
    for path in paths(FILES[reader]) + sorted(glob.glob("Reports/Samples/lint/*.html")):
        keep(open(path, "rb").read()[:LONGEST])
elif reader == "pdf":
    if shutil.which("pdftotext"):
        for path in paths(FILES[reader]):
            boxes = subprocess.run(["pdftotext", "-bbox-layout", path, "-"], capture_output=True).stdout
            command = ["pdftoppm", "-r", "72", "-gray", "-aa", "no", "-aaVector", "no", "-l", "1", path]
            picture = subprocess.run(command, capture_output=True).stdout
            # The picture of a whole page is half a megabyte: its corner tells as much.
            head, size, depth, dots = picture.split(b"\n", 3) if picture.count(b"\n") > 2 else (b"", b"0 0", b"", b"")
            width, height = map(int, size.split())
            corner = b"".join(dots[row * width:row * width + 120] for row in range(min(80, height)))
            keep(boxes[:LONGEST])
            if width >= 120 and height >= 80:
                keep(boxes[:20_000] + b"\0\0P5\n120 80\n255\n" + corner)
    header = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
    words = "".join(f"5\t1\t1\t1\t{n}\t1\t{100 + 300 * (n % 3)}\t{100 + 60 * (n // 3)}\t200\t40\t95\tkata{n}\n" for n in range(12))
    page = '<page width="595.2" height="842">\n<word xMin="10" yMin="20" xMax="30" yMax="40">kata</word>\n</page>\n'
    keep((page + "\0" + header + words).encode())
elif reader == "facts":
    value = '{"raw": "75%", "kind": "percent"}'
    place = '{"file": "a.docx", "page": 2, "table": 1, "row": 3, "column": 4, "excerpt": "x", "optical": false}'
    keep(('{"schema": "iku.extract/1", "documents": [{"file": "a.docx", "kind": "iku", "title": "INDIKATOR KINERJA UTAMA", "government": '
          '"Kabupaten Contoh", "agency": "Dinas Contoh", "period": {"start": 2021, "end": 2026}, "objectives": [{"number": "1", "name": '
          '"Meningkatnya mutu", "place": ' + place + '}], "indicators": [{"name": "Persentase pasar", "objective": 0, "unit": "%", '
          '"formula": {"text": "A / B x 100%"}, "baseline": ' + value + ', "targets": {"2022": ' + value + ', "2023": ' + value + '}, "place": '
          + place + '}], "citations": [{"text": "Peraturan Bupati Nomor 1 Tahun 2020"}], "measurements": [{"indicator": "a", "target": '
          + value + ', "quarters": {"1": ' + value + '}}]}]}').encode())
    keep(b"schema: iku.extract/1\ndocuments:\n  - file: a\n    kind: iku\n    indicators:\n      - name: Persentase pasar\n        targets: {2022: 75%}\n")
    for path in sorted(glob.glob("Reports/Samples/extract/*.json") + glob.glob("Tests/Goldens/**/*extract*.json", recursive=True)):
        keep(open(path, "rb").read()[:LONGEST])
else:
    for path in paths(*TEXTS):
        keep(open(path, "rb").read()[:LONGEST])
    if reader == "text":
        for path in paths("office/sheets/*.csv", "office/sheets/*.tsv"):
            keep(open(path, "rb").read()[:LONGEST])
