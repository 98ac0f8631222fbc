"""Writes the PDF fixtures and their keys into pdf/. Needs reportlab; the scan also needs pdftoppm and Pillow.

python3 generate_pdf.py
"""

import pathlib
import subprocess
import tempfile

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas
from reportlab.platypus import (
    BaseDocTemplate, Frame, FrameBreak, PageBreak, PageTemplate, Paragraph, SimpleDocTemplate, Spacer, Table)

from corpus import FIELDS, HEADS, YEARS, Fact, facts, key

OUT = pathlib.Path(__file__).parent / "pdf"
BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13, alignment=TA_JUSTIFY)
CELL = ParagraphStyle("cell", fontName="Helvetica", fontSize=8, leading=9.6)
TITLE = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=13, leading=16, alignment=TA_CENTER)
GRID = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
SMALL = [("FONTSIZE", (0, 0), (-1, -1), 8), ("LEADING", (0, 0), (-1, -1), 9.6)]


def cell(text):
    return Paragraph(text.replace("&", "&amp;"), CELL)


def titles(agency, years):
    span = f"{years[0]}-{years[-1]}" if len(years) > 1 else str(years[0])
    return [Paragraph("INDIKATOR KINERJA UTAMA", TITLE), Paragraph(agency.upper(), TITLE),
            Paragraph("KABUPATEN CONTOH", TITLE), Paragraph(f"TAHUN {span}", TITLE), Spacer(1, 12)]


def build(name, story, size=A4, margin=50, **options):
    document = SimpleDocTemplate(str(OUT / f"{name}.pdf"), pagesize=size, leftMargin=margin, rightMargin=margin,
                                 topMargin=60, bottomMargin=60, invariant=1, title="IKU", author="Contoh")
    document.build(story, **options)


def head(fields, years):
    return [HEADS["number"]] + [HEADS[f] for f in fields] + [str(y) for y in years]


def row(index, fact, fields, years, wrap=cell):
    return [str(index)] + [wrap(fact[f]) for f in fields] + [fact.targets[y] for y in years]


def ruled(name, start, count, fields, years, widths, size=A4, extra=(), repeat=1, pages=None, before=(), after=(), **options):
    chosen = facts(start, count)
    rows = [[cell(f"<b>{t}</b>") for t in head(fields, years)]]
    rows += [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    table = Table(rows, colWidths=widths, repeatRows=repeat, style=GRID + SMALL + list(extra), **options)
    build(name, titles("Dinas Contoh", years) + list(before) + [table] + list(after), size,
          **({"onFirstPage": pages, "onLaterPages": pages} if pages else {}))
    key(OUT / name, chosen, fields, years)


def running(c, document):
    c.setFont("Helvetica", 8)
    c.drawString(50, A4[1] - 35, "Indikator Kinerja Utama Dinas Contoh")
    c.drawCentredString(A4[0] / 2, 30, f"Halaman {c.getPageNumber()}")


def plain(name, start, count, fields, years, widths, padding, wrap=cell, rules=(), valign="TOP", numbers=True, before=(), expect=None):
    chosen = facts(start, count)
    rows = [[cell(f"<b>{t}</b>") for t in head(fields, years)]] + [row(i + 1, f, fields, years, wrap) for i, f in enumerate(chosen)]
    if not numbers:
        rows = [r[1:] for r in rows]
        widths = widths[1:]
    style = SMALL + [("VALIGN", (0, 0), (-1, -1), valign), ("TOPPADDING", (0, 0), (-1, -1), padding),
                     ("BOTTOMPADDING", (0, 0), (-1, -1), padding)] + list(rules)
    build(name, titles("Badan Contoh", years) + list(before) + [Table(rows, colWidths=widths, style=style)])
    key(OUT / name, chosen if expect is None else expect, fields, years)


def two_row_head(name):
    chosen, years = facts(3, 6), YEARS[1:5]
    fields = ["objective", "name", "unit", "baseline"]
    first = ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", "Kondisi Awal (2021)", "Target Kinerja pada Tahun"]
    rows = [[cell(t) for t in first] + [""] * 3, [""] * 5 + [str(y) for y in years],
            [f"({i + 1})" for i in range(9)]]
    rows += [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    spans = [("SPAN", (i, 0), (i, 1)) for i in range(5)] + [("SPAN", (5, 0), (8, 0)), ("BACKGROUND", (0, 0), (-1, 1), colors.lightblue)]
    build(name, titles("Dinas Kesehatan", years) + [Table(rows, colWidths=[30, 110, 120, 40, 50, 38, 38, 38, 38], style=GRID + SMALL + spans)])
    key(OUT / name, chosen, fields, years)


def merged(name, valign):
    chosen, years = facts(0, 9), YEARS[:3]
    fields = ["objective", "name", "formula", "source"]
    rows = [[cell(t) for t in head(fields, years)]]
    style = list(GRID + SMALL) + [("VALIGN", (0, 0), (-1, -1), valign)]
    last = start = None
    for index, fact in enumerate(chosen, 1):
        line = row(index, fact, fields, years)
        if fact["objective"] == last:
            line[1] = ""
            style.append(("SPAN", (1, start), (1, index)))
        else:
            last, start = fact["objective"], index
        rows.append(line)
    spans = {}
    for entry in [s for s in style if s[0] == "SPAN"]:
        spans[entry[1]] = entry
    style = [s for s in style if s[0] != "SPAN"] + list(spans.values())
    build(name, titles("Sekretariat Daerah", years) + [Table(rows, colWidths=[30, 95, 110, 130, 60, 32, 32, 32], style=style)])
    key(OUT / name, chosen, fields, years)


def own_rows(name):
    """The objective on a row of its own, shaded rows and no drawn lines."""
    chosen, years = facts(5, 7), YEARS[2:5]
    fields = ["objective", "name", "unit", "owner"]
    rows = [["No", cell("Indikator Kinerja"), "Satuan", cell("Penanggung Jawab")] + [f"Target {y}" for y in years]]
    style = list(GRID + SMALL)
    last, number = None, 0
    for fact in chosen:
        if fact["objective"] != last:
            last = fact["objective"]
            rows.append([cell(f"Sasaran Strategis: {last}")] + [""] * 6)
            style += [("SPAN", (0, len(rows) - 1), (-1, len(rows) - 1)), ("BACKGROUND", (0, len(rows) - 1), (-1, len(rows) - 1), colors.lightgrey)]
        number += 1
        rows.append([str(number), cell(fact["name"]), fact["unit"], cell(fact["owner"])] + [fact.targets[y] for y in years])
    build(name, titles("Dinas Contoh", years) + [Table(rows, colWidths=[30, 150, 55, 95, 58, 58, 58], style=style)])
    key(OUT / name, chosen, fields, years)


def cut_rows(name):
    """A row that the page break cuts, as word processors do: its number stands on the first page only."""
    chosen, years = facts(1, 10), YEARS[:2]
    fields = ["objective", "name", "formula"]
    widths = [30, 120, 110, 120, 45, 45]
    rows = [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    cut = rows[4]
    words = [chosen[4][f].split() for f in fields]
    ends = [len(words[0]), len(words[1]) - 1, 7]
    cut_first = cut[:1] + [cell(" ".join(w[:e])) for w, e in zip(words, ends)] + cut[4:]
    cut_rest = [""] + [cell(" ".join(w[e:])) for w, e in zip(words, ends)] + ["", ""]
    titled = [cell(t) for t in head(fields, years)]
    style = GRID + SMALL
    build(name, titles("Dinas Contoh", years) + [Table([titled] + rows[:4] + [cut_first], colWidths=widths, style=style), PageBreak(),
          Table([titled, cut_rest] + rows[5:], colWidths=widths, style=style)], onFirstPage=running, onLaterPages=running)
    key(OUT / name, chosen, fields, years)


def cut_cell(name):
    """A page break that cuts one cell of a row; the rest stands alone on the next page, without the head."""
    chosen, years = facts(3, 5), YEARS[:2]
    fields = ["objective", "name", "formula"]
    widths = [30, 120, 110, 120, 45, 45]
    rows = [[cell(t) for t in head(fields, years)]] + [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    words = chosen[-1]["formula"].split()
    end = next(i for i, w in enumerate(words) if i > 3 and w[0].islower())
    rest = ["", "", "", cell(" ".join(words[end:])), "", ""]
    rows[-1][3] = cell(" ".join(words[:end]))
    build(name, titles("Dinas Contoh", years) + [Table(rows, colWidths=widths, style=GRID + SMALL), PageBreak(),
                                                 Table([rest], colWidths=widths, style=GRID + SMALL)])
    key(OUT / name, chosen, fields, years)


def title_above(name):
    """The title right above the head of a table without lines."""
    chosen, years = facts(5, 6), YEARS[:4]
    fields = ["objective", "name", "unit"]
    line = ParagraphStyle("line", fontName="Helvetica-Bold", fontSize=8, leading=10, alignment=TA_CENTER)
    rows = [[cell(f"<b>{t}</b>") for t in head(fields, years)]] + [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    table = Table(rows, colWidths=[30, 130, 140, 50, 38, 38, 38, 38], style=SMALL + [("VALIGN", (0, 0), (-1, -1), "TOP"),
                  ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)])
    build(name, [Paragraph(t, line) for t in ("INDIKATOR KINERJA UTAMA", "DINAS CONTOH", "KABUPATEN CONTOH TAHUN 2021-2024")] + [table])
    key(OUT / name, chosen, fields, years)


def cut_lines(text, width):
    """The lines of a text; a word wider than they may be begins on a line of its own and is cut where the line is full."""
    def fits(part):
        return stringWidth(part, CELL.fontName, CELL.fontSize) <= width
    lines = [""]
    for word in text.split():
        if lines[-1] and fits(lines[-1] + " " + word):
            lines[-1] += " " + word
            continue
        lines.append("")
        for letter in word:
            if not fits(lines[-1] + letter):
                lines.append("")
            lines[-1] += letter
    return [line for line in lines if line]


def cut(text, width):
    return Paragraph("<br/>".join(cut_lines(text, width)), CELL)


def narrow(name):
    """Columns so narrow that words are cut anywhere, as word processors do; the page's text has some of them whole."""
    chosen, years = facts(0, 9), YEARS[:3]
    fields = ["objective", "name", "unit", "owner"]
    widths = [24, 52, 46, 40, 50, 40, 40, 40]
    rows = [head(fields, years)] + [row(i + 1, f, fields, years, lambda text: text) for i, f in enumerate(chosen)]
    rows = [[cut(text, width - 12) for text, width in zip(r, widths)] for r in rows]
    prose = Paragraph("Indikator ini menggambarkan meningkatnya pelayanan dan akuntabilitas kinerja organisasi, pendidikan "
                      "dan kesehatan, serta menurunnya kemiskinan dan prevalensi stunting.", BODY)
    build(name, titles("Dinas Contoh", years) + [prose, Spacer(1, 10),
          Table(rows, colWidths=widths, style=GRID + SMALL)])
    key(OUT / name, chosen, fields, years)


def cut_below_merged(name, alone=False):
    """A row without a number of its own, below a merged objective, that the page break cuts; and one cut inside a formula."""
    chosen, years = facts(0, 3), YEARS[:2]
    fields = ["objective", "name", "formula"]
    rows = [[cell(t) for t in head(fields, years)]] + [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    rows[2][:2] = ["", ""]
    words = chosen[1]["formula"].split()
    rows[2][3] = cell(" ".join(words[:6]))
    rest = ["", "", "", cell(" ".join(words[6:])), "", ""]
    rows[3][0] = "2"
    style, widths = GRID + SMALL, [30, 120, 110, 120, 45, 45]
    spans = [("SPAN", (0, 1), (0, 2)), ("SPAN", (1, 1), (1, 2))]
    below = [Table([rest], colWidths=widths, style=style), Spacer(1, 20)] if alone else [Table([rest] + rows[3:], colWidths=widths, style=style)]
    build(name, titles("Dinas Contoh", years) + [Table(rows[:3], colWidths=widths, style=style + spans), PageBreak()] + below)
    if alone:
        chosen = chosen[:2]
    key(OUT / name, chosen, fields, years)


def foot_note(name):
    """Narrow columns that cut words and figures; a row that the page break cuts; below the table of the first page a note,
    whose number stands raised behind a name, and which parts the halves of the row."""
    chosen, years = facts(0, 6), YEARS[:2]
    fields = ["objective", "name", "formula", "owner"]
    widths = [24, 60, 66, 84, 70, 34, 34]
    rows = [row(i + 1, f, fields, years, lambda text: text) for i, f in enumerate(chosen)]
    rows = [[cut_lines(text, width - 12) for text, width in zip(r, widths)] for r in rows]
    rows[1][2][-1] += "<super size=5>1</super>"
    rest = [lines[2:] if column in (2, 3, 4) else [] for column, lines in enumerate(rows[3])]
    rows[3] = [lines[:2] if column in (2, 3, 4) else lines for column, lines in enumerate(rows[3])]
    rows, rest = ([[Paragraph("<br/>".join(lines), CELL) for lines in r] for r in part] for part in (rows, [rest]))
    titled = [cut(t, w - 12) for t, w in zip(head(fields, years), widths)]
    style = GRID + SMALL

    def noted(c, document):
        if c.getPageNumber() == 1:
            c.setLineWidth(0.5)
            c.line(50, 120, 190, 120)
            c.setFont("Helvetica", 7)
            c.drawString(50, 108, "1 Angka tahun berjalan dirilis pada triwulan kedua tahun berikutnya.")

    build(name, titles("Dinas Contoh", years) + [Table([titled] + rows[:4], colWidths=widths, style=style), PageBreak(),
          Table(rest + rows[4:], colWidths=widths, style=style)], onFirstPage=noted, onLaterPages=noted)
    key(OUT / name, chosen, fields, years)


def signed_left(name):
    """A decree whose signature begins at the left margin, so that its short lines look like one paragraph."""
    lines = ["KEPUTUSAN KEPALA DINAS SOSIAL", "KABUPATEN CONTOH", "NOMOR 050/14/2022", "TENTANG", "INDIKATOR KINERJA UTAMA DINAS SOSIAL"]
    left = ParagraphStyle("left", parent=BODY, alignment=0)
    story = [Paragraph(t, TITLE) for t in lines] + [Spacer(1, 10)]
    story += [Paragraph("Menimbang : bahwa perlu menetapkan Keputusan Kepala Dinas;", left), Paragraph("MEMUTUSKAN:", TITLE)]
    story += [Paragraph("KESATU : Indikator Kinerja Utama sebagaimana tercantum dalam Lampiran.", left)]
    story += [Paragraph(t, left) for t in ["Ditetapkan di Contoh Raya", "pada tanggal 10 Januari 2022", "KEPALA DINAS,"]]
    story += [Spacer(1, 40), Paragraph("Dra. SITI AMINAH, M.Si", left), PageBreak()]
    chosen, years = facts(2, 4), YEARS[:2]
    fields = ["objective", "name", "unit"]
    rows = [[cell(t) for t in head(fields, years)]] + [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    build(name, story + [Table(rows, colWidths=[30, 140, 150, 50, 40, 40], style=GRID + SMALL)])
    key(OUT / name, chosen, fields, years)


def title_on_table(name):
    """No space between the last line of the title and a table without lines."""
    chosen, years = facts(3, 6), YEARS[:4]
    fields = ["objective", "name", "unit", "baseline"]
    rows = [["No", "Sasaran", "Indikator Kinerja Utama", "Satuan", "Awal"] + [str(y) for y in years]]
    rows += [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    style = SMALL + [("TOPPADDING", (0, 0), (-1, -1), 6), ("BOTTOMPADDING", (0, 0), (-1, -1), 6), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    build(name, titles("Badan Contoh", years)[:-1] + [Table(rows, colWidths=[30, 110, 130, 60, 45, 38, 38, 38, 38], style=style)])
    key(OUT / name, chosen, fields, years)


def beside(name):
    """A sheet wider than its paper: the last years stand on the next page, beside the rows of the first."""
    chosen, years = facts(5, 6), YEARS[:5]
    fields = ["objective", "name", "unit"]
    heights = [24] + [40] * len(chosen)
    rows = [[cell(t) for t in head(fields, years[:2])]] + [row(i + 1, f, fields, years[:2]) for i, f in enumerate(chosen)]
    rest = [[str(y) for y in years[2:]]] + [[f.targets[y] for y in years[2:]] for f in chosen]
    style = GRID + SMALL
    left = Table(rows, colWidths=[30, 140, 150, 60, 60, 55], rowHeights=heights, style=style, hAlign="LEFT")
    right = Table(rest, colWidths=[60, 60, 60], rowHeights=heights, style=style, hAlign="LEFT")
    above = titles("Dinas Contoh", years)
    build(name, above + [left, PageBreak(), Spacer(1, sum(f.wrap(495, 700)[1] for f in above)), right])
    key(OUT / name, chosen, fields, years)


def overprinted(name):
    """Rows too low for their texts, which run into the rows below: nothing can be told."""
    chosen, years = facts(0, 6), YEARS[:3]
    fields = ["objective", "name", "unit"]
    rows = [head(fields, years)] + [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    table = Table(rows, colWidths=[30, 60, 60, 50, 40, 40, 40], rowHeights=[20] + [12] * len(chosen),
                  style=GRID + SMALL + [("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)])
    build(name, titles("Dinas Contoh", years) + [table])
    key(OUT / name, [], fields, years)


def ruled_fraction(name):
    """A fraction drawn with hyphens in a cell, its bar longer than the cell is wide; a unit that ends a line with a slash."""
    chosen, years = facts(10, 2), YEARS[:2]
    fields = ["objective", "name", "formula", "unit"]
    rows = [[cell(t) for t in head(fields, years)]] + [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    top, bottom = chosen[0]["formula"].split(" / ")
    bottom, factor = bottom.split(" x ")
    rows[1][3] = Paragraph(f"{top}<br/>{'-' * 38}<br/>{'-' * 12} x {factor}<br/>{bottom}", CELL)
    rows[2][4] = Paragraph("kuintal/<br/>ha", CELL)
    cut = Fact([chosen[1][f] if f != "unit" else "kuintal/ha" for f in FIELDS] + [[chosen[1].targets[y] for y in YEARS]])
    build(name, titles("Inspektorat", years) + [Table(rows, colWidths=[30, 110, 110, 120, 50, 40, 40], style=GRID + SMALL)])
    key(OUT / name, [chosen[0], cut], fields, years)


def columns(name):
    """Prose in two columns above a ruled table."""
    chosen, years = facts(8, 4), YEARS[:2]
    fields = ["objective", "name", "unit"]
    prose = ("Indikator Kinerja Utama merupakan ukuran keberhasilan yang menggambarkan kinerja utama perangkat daerah "
             "sesuai dengan tugas dan fungsinya. Penetapan indikator dilakukan secara partisipatif dengan melibatkan "
             "seluruh bidang, dan setiap indikator memiliki formulasi serta sumber data yang dapat diverifikasi. ")
    top = 560
    document = BaseDocTemplate(str(OUT / f"{name}.pdf"), pagesize=A4, invariant=1)
    frames = [Frame(50, top, 495, 200, id="head"), Frame(50, 330, 235, 220, id="a"), Frame(310, 330, 235, 220, id="b"),
              Frame(50, 60, 495, 260, id="table")]
    document.addPageTemplates([PageTemplate(frames=frames)])
    rows = [[cell(t) for t in head(fields, years)]] + [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    story = titles("Dinas Sosial", years) + [FrameBreak(), Paragraph(prose * 2, BODY), FrameBreak(), Paragraph(prose * 2, BODY), FrameBreak(),
             Table(rows, colWidths=[30, 160, 170, 45, 45, 45], style=GRID + SMALL)]
    document.build(story)
    key(OUT / name, chosen, fields, years)


def sideways(name, rotate_page):
    """A wide table: on a page with /Rotate, or drawn sideways on an upright page."""
    chosen, years = facts(2, 5), YEARS[:4]
    fields = ["objective", "name", "formula", "source", "owner"]
    rows = [[cell(t) for t in head(fields, years)]] + [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    table = Table(rows, colWidths=[30, 120, 120, 170, 80, 80, 35, 35, 35, 35], style=GRID + SMALL)
    c = canvas.Canvas(str(OUT / f"{name}.pdf"), pagesize=landscape(A4) if rotate_page else A4, invariant=1)
    if rotate_page:
        c.setPageRotation(90)
    c.translate(A4[0], 0)
    c.rotate(90)
    _, height = table.wrap(740, 500)
    c.setFont("Helvetica-Bold", 12)
    c.drawCentredString(A4[1] / 2, 540, "INDIKATOR KINERJA UTAMA DINAS CONTOH TAHUN 2021-2024")
    table.drawOn(c, 45, 510 - height)
    c.showPage()
    c.save()
    key(OUT / name, chosen, fields, years)


def other_tables(name):
    """A grading scale and last year's results beside the indicators; a note below."""
    chosen, years = facts(10, 4), YEARS[:3]
    fields = ["objective", "name", "formula"]
    rows = [[cell(t) for t in head(fields, years)]] + [row(i + 1, f, fields, years) for i, f in enumerate(chosen)]
    main = Table(rows, colWidths=[30, 120, 120, 150, 35, 35, 35], style=GRID + SMALL)
    scale = Table([["No", "Rentang Nilai", "Predikat"], ["1", "90 - 100", "Sangat Baik"], ["2", "76 - 89,99", "Baik"],
                   ["3", "60 - 75,99", "Cukup"]], colWidths=[30, 120, 120], style=GRID + SMALL)
    note = [Paragraph("Catatan: target dapat disesuaikan dengan perubahan RPJMD.", BODY), Spacer(1, 12)]
    build(name, titles("Inspektorat", years) + [main] + note + [Paragraph("Skala penilaian capaian kinerja:", BODY), scale])
    key(OUT / name, chosen, fields, years)


def scan(name):
    """A page of another fixture as a picture."""
    from PIL import Image
    with tempfile.TemporaryDirectory() as folder:
        source = OUT / "ruled-one-page.pdf"
        subprocess.run(["pdftoppm", "-r", "200", "-gray", "-png", "-singlefile", source, f"{folder}/page"], check=True)
        picture = Image.open(f"{folder}/page.png").convert("1")
        picture.save(OUT / f"{name}.pdf", "PDF", resolution=200)
    (OUT / f"{name}.key.json").write_bytes((OUT / "ruled-one-page.key.json").read_bytes())


def pages_without_text(name):
    """A page of text, an empty one, and one that is only drawn."""
    sheet = canvas.Canvas(str(OUT / f"{name}.pdf"), pagesize=A4, invariant=1)
    sheet.drawString(72, 760, "Indikator Kinerja Utama Dinas Contoh Kabupaten Contoh")
    sheet.showPage()
    sheet.showPage()
    sheet.rect(100, 300, 300, 200, fill=1)
    sheet.showPage()
    sheet.save()


def locked(name):
    from reportlab.lib import pdfencrypt
    c = canvas.Canvas(str(OUT / f"{name}.pdf"), pagesize=A4, invariant=1,
                      encrypt=pdfencrypt.StandardEncryption("rahasia", ownerPassword="pemilik"))
    c.drawString(100, 700, "Indikator Kinerja Utama")
    c.save()


def main():
    OUT.mkdir(exist_ok=True)
    wide = landscape(A4)
    everything = ["objective", "name", "formula", "unit", "source", "owner", "baseline"]
    ruled("ruled-one-page", 0, 5, everything, YEARS[:3], [30, 105, 110, 170, 45, 90, 80, 42, 33, 33, 33], wide)
    ruled("ruled-many-pages", 0, 16, ["objective", "name", "formula", "source"], YEARS[:3], [30, 95, 100, 140, 60, 33, 33, 33],
          extra=[("TOPPADDING", (0, 0), (-1, -1), 14), ("BOTTOMPADDING", (0, 0), (-1, -1), 14)], pages=running)
    ruled("ruled-no-repeated-head", 4, 14, ["objective", "name", "unit", "owner"], YEARS[:4], [30, 100, 120, 50, 90, 33, 33, 33, 33],
          extra=[("TOPPADDING", (0, 0), (-1, -1), 16), ("BOTTOMPADDING", (0, 0), (-1, -1), 16)], repeat=0, pages=running)
    cut_rows("ruled-cut-rows")
    cut_cell("ruled-cut-cell")
    ruled("ruled-narrow", 3, 6, ["objective", "name", "unit", "source"], YEARS[:2], [28, 46, 47, 40, 44, 40, 40])
    title_above("plain-title-above")
    ruled("ruled-grey-lines", 6, 6, ["objective", "name", "unit"], YEARS[:5], [30, 130, 130, 45, 33, 33, 33, 33, 33],
          extra=[("GRID", (0, 0), (-1, -1), 0.25, colors.HexColor("#B0B0B0")), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#1F3864"))])
    ruled("ruled-no-sides", 7, 6, ["objective", "name", "owner"], YEARS[:3], [30, 140, 150, 90, 33, 33, 33],
          extra=[("LINEBEFORE", (0, 0), (0, -1), 2, colors.white), ("LINEAFTER", (-1, 0), (-1, -1), 2, colors.white)])
    two_row_head("two-row-head")
    merged("merged-objectives-top", "TOP")
    merged("merged-objectives-middle", "MIDDLE")
    own_rows("objective-rows")
    columns("two-columns")
    sideways("sideways-drawn", False)
    sideways("sideways-rotated", True)
    other_tables("other-tables")
    line = lambda text: text
    plain("plain-one-line", 4, 8, ["name", "unit"], YEARS[:5], [30, 240, 60, 38, 38, 38, 38, 38], 2, wrap=line)
    plain("plain-wide-gaps", 2, 7, ["objective", "name", "unit"], YEARS[:4], [30, 130, 140, 50, 38, 38, 38, 38], 6)
    plain("plain-numbered", 9, 6, ["objective", "name", "source"], YEARS[:3], [30, 130, 140, 90, 38, 38, 38], 0.6)
    plain("plain-head-rule", 6, 7, ["objective", "name", "owner"], YEARS[:3], [30, 130, 140, 90, 38, 38, 38], 5,
          rules=[("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black)])
    plain("plain-row-rules", 1, 7, ["objective", "name", "source"], YEARS[:3], [30, 130, 140, 90, 38, 38, 38], 1,
          rules=[("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black)], valign="MIDDLE")
    plain("plain-middle", 3, 7, ["objective", "name", "unit"], YEARS[:4], [30, 110, 120, 50, 38, 38, 38, 38], 6, valign="MIDDLE")
    plain("plain-unclear", 0, 6, ["objective", "name", "source"], YEARS[:3], [30, 90, 100, 60, 38, 38, 38], -0.9, valign="MIDDLE", numbers=False)
    narrow("ruled-narrow")
    cut_below_merged("ruled-cut-below-merged")
    cut_below_merged("ruled-cut-cell-alone", alone=True)
    foot_note("ruled-foot-note")
    signed_left("signed-left")
    title_on_table("plain-title-on-table")
    beside("ruled-beside")
    overprinted("ruled-overprinted")
    ruled_fraction("ruled-fraction")
    scan("scan")
    locked("locked")
    pages_without_text("pages-without-text")


main()
