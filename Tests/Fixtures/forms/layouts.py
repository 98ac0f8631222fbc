"""The layouts that offices make of the forms."""
from rows import *
from writers import P, Sheet, T, c, h, n
from writers.facts import number, places
from writers.page import grid

AGENCY = "DINAS KEBUDAYAAN, PEMUDA, DAN OLAHRAGA"
HEAD = ("KEPALA DINAS KEBUDAYAAN, PEMUDA, DAN OLAHRAGA,", "Drs. YUSUF MAULANA", "NIP. 19690817 199403 1 007")
REGENT = ("BUPATI CONTOH RAYA,", "H. RAHMAT HIDAYAT", "")
ROMAN = ["I", "II", "III", "IV"]


def text_grid(table):
    return [[cell.text if first else "" for cell, first in line] for line in grid(table)]


def value(text, percent=False):
    """A number as sheets keep it, with the decimals that are printed."""
    plain = text.removesuffix("%")
    found = number(plain)
    if found is None:
        return n(text)
    digits = "0" + ("." + "0" * places(plain) if places(plain) else "")
    if text.endswith("%"):
        return n(text, float(found) / 100, pattern=digits + "%")
    return n(text, float(found), pattern=("#,##" if "." in plain else "") + digits)


def form(table, quarter, word="TRIWULAN", title=None, labels=()):
    lines = title or [f"PENGUKURAN KINERJA {word} {ROMAN[quarter - 1]} TAHUN 2024"]
    return [P(t, True, "center") for t in [*lines, f"{AGENCY} {GOVERNMENT.upper()}"]] + [P(t) for t in labels] + [P(""), table]


def _objectives(rows):
    """Each objective once, as merged cells show it; a number for each."""
    seen = []
    for row in rows:
        first = row.objective not in seen
        if first:
            seen.append(row.objective)
        yield (str(len(seen)) if first else "", row.objective if first else "", row)


def prescribed(rows, unit=False, quarters=ROMAN):
    shift = [h("SATUAN", down=2)] if unit else []
    top = [h("No", down=2), h("SASARAN STRATEGIS", down=2), h("INDIKATOR KINERJA", down=2), *shift, h("TARGET", down=2), h("REALISASI", span=4),
           h("REALISASI S/D TRIWULAN INI", down=2), h("% CAPAIAN", down=2), h("PERMASALAHAN", down=2), h("SOLUSI", down=2)]
    body = []
    for label, objective, row in _objectives(rows):
        body.append([c(label), c(objective), c(row.name), *([c(row.unit)] if unit else []), value(row.target), *[value(q) for q in row.quarters],
                     value(row.cumulative), value(row.achievement), c(row.problems), c(row.solutions)])
    width = 13 if unit else 12
    numbers = [h(f"({i + 1})") for i in range(width)]
    blank = [[c("") for _ in range(width)] for _ in range(2)] if not rows else []
    return T([top, [h(q) for q in quarters], numbers, *body, *blank], head=3, widths=[1, 4, 4] + [1.6] * (width - 5) + [3, 3])


def side_by_side(rows):
    top = [h("No", down=2), h("Sasaran", down=2), h("Indikator", down=2), h("Satuan", down=2), h("Target Tahunan", down=2)]
    top += [h(f"TW.{r}", span=3) for r in ROMAN]
    body = []
    for label, objective, row in _objectives(rows):
        cells = [c(label), c(objective), c(row.name), c(row.unit), value(row.target)]
        for q in range(4):
            cells += [value(row.plan[q]), value(row.quarters[q]), value(row.rates[q])]
        body.append(cells)
    return T([top, [h(w) for _ in range(4) for w in ("T", "R", "%")], *body], head=2, widths=[1, 4, 4, 1.5, 1.8] + [1.3] * 12)


def by_month(rows):
    top = [h("No", down=2), h("Sasaran Strategis", down=2), h("Indikator Kinerja Utama", down=2), h("Satuan", down=2), h("Target 2024", down=2),
           h("Realisasi", span=12), h("Realisasi s/d Triwulan II", down=2), h("Tingkat Capaian (%)", down=2)]
    body = [[c(label), c(objective), c(row.name), c(row.unit), value(row.target), *[value(m) for m in row.months], value(row.cumulative),
             value(row.achievement)] for label, objective, row in _objectives(rows)]
    return T([top, [h(m) for m in "Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des".split()], *body], head=2, widths=[1, 4, 4, 1.5, 1.5] + [1.2] * 12 + [2, 2])


def single(rows):
    top = [h("No"), h("Indikator Kinerja"), h("Satuan"), h("Target Tahun 2024"), h("Target TW II"), h("Realisasi TW II"), h("Capaian TW II (%)")]
    return T([top, *[[c(i + 1), c(row.name), c(row.unit), value(row.target), value(row.plan[1]), value(row.quarters[1]), value(row.achievement)]
                     for i, row in enumerate(rows)]], widths=[1, 5, 2, 2, 2, 2, 2])


def to_date(rows):
    top = [h("No"), h("Sasaran Strategis"), h("Indikator Kinerja"), h("Target")] + [h(f"Realisasi s/d TW {r}") for r in ROMAN] + [h("Capaian (%)")]
    return T([top, *[[c(label), c(objective), c(row.name), value(row.target), *[value(q) for q in row.quarters], value(row.achievement)]
                     for label, objective, row in _objectives(rows)]], widths=[1, 4, 4, 2, 2, 2, 2, 2, 2])


def stored(rows):
    """Shares with the formulas that made them; the last row divides by nothing."""
    table = prescribed(rows)
    for line, row in zip(table.rows[3:], rows):
        if row.achievement.startswith("#"):
            line[9] = n("#DIV/0!")
        elif row.achievement == "93%":
            line[9] = n("93%", 28 / 30, formula="={c9}/{c4}", pattern="0%")
        else:
            line[9] = n(row.achievement, 70 / 72.5, formula="={c9}/{c4}", pattern="0.00%")
    return table


def sign(post, name, nip, day="Kota Raya, 19 Januari 2024"):
    return [P(""), P(day, align="right"), P(post, align="right"), P(""), P("ttd", align="right"), P(""), P(name, align="right")] + (
        [P(nip, align="right")] if nip else [])


def money_table(money, share=True):
    heads = [h("No"), h("Program"), h("Anggaran"), h("Realisasi Anggaran")] + ([h("%")] if share else [])
    return T([heads, *[[c(i + 1), c(p), c(f"Rp {b}"), c(f"Rp {r}")] + ([value(s)] if share else []) for i, (p, b, r, s) in enumerate(money)]],
             widths=[1, 6, 3, 3, 2])


def annual(rows, unit=False, government=False, money=MONEY, signed_by=None, apart=False):
    who = f"PEMERINTAH {GOVERNMENT.upper()}" if government else f"{AGENCY} {GOVERNMENT.upper()}"
    top = [h("No"), h("SASARAN STRATEGIS"), h("INDIKATOR KINERJA"), *([h("SATUAN")] if unit else []), h("TARGET"), h("REALISASI"), h("% CAPAIAN")]
    body = [[c(label), c(objective), c(row.name), *([c(row.unit)] if unit else []), value(row.target), value(row.realisation), value(row.achievement)]
            for label, objective, row in _objectives(rows)]
    blocks = [P("PENGUKURAN KINERJA TAHUN 2023", True, "center"), P(who, True, "center"), P(""),
              T([top, [h(f"({i + 1})") for i in range(len(top))], *body], head=2, widths=[1, 4, 4] + [2] * (len(top) - 3)), P("")]
    below = [money_table(money)] + (sign(*signed_by) if signed_by else [])
    if apart:
        return [Sheet("Kinerja", blocks), Sheet("Anggaran", [P("PROGRAM DAN ANGGARAN TAHUN 2023", True), P(""), *below])]
    return blocks + below


def activities(rows):
    top = [h("No", down=2), h("PROGRAM", down=2), h("KEGIATAN", span=5), h("% CAPAIAN TARGET", down=2), h("KET", down=2)]
    sub = [h("URAIAN"), h("INDIKATOR KINERJA"), h("SATUAN"), h("TARGET"), h("REALISASI")]
    numbers = [h(f"({i})") for i in range(1, 8)] + [h("(8) = (7)/(6)*100%"), h("(9)")]
    body = [[*[c(v) for v in row[:5]], value(row[5]), value(row[6]), value(row[7]), c("")] for row in rows]
    return [P("PENGUKURAN KINERJA KEGIATAN (PKK) TAHUN 2023", True, "center"), P(f"{AGENCY} {GOVERNMENT.upper()}", True, "center"), P(""),
            T([top, sub, numbers, *body], head=3, widths=[1, 3, 3, 4, 1.5, 2, 2, 2, 1]), *sign(*HEAD)]


def agreement(rows, word="PERJANJIAN KINERJA", day="15 Januari 2024", reason="", money=True, plan=False, signed=True):
    blocks = [P(f"{word} TAHUN 2024", True, "center"), P(f"{AGENCY} {GOVERNMENT.upper()}", True, "center"), P("")]
    blocks += [P("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang "
                 "bertanda tangan di bawah ini:"), P(""),
               P("Nama : Drs. YUSUF MAULANA"), P("Jabatan : Kepala Dinas Kebudayaan, Pemuda, dan Olahraga"), P("Selanjutnya disebut pihak pertama"), P("")]
    if signed:
        blocks += [P("Nama : H. RAHMAT HIDAYAT"), P("Jabatan : Bupati Contoh Raya"), P("Selaku atasan pihak pertama, selanjutnya disebut pihak kedua"), P("")]
    blocks += [P("Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja "
                 "jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan.")]
    blocks += [P(reason)] if reason else []
    blocks += [P(""), P(f"Kota Raya, {day}", align="right")] if day else []
    if signed:
        blocks += [T([[c("PIHAK KEDUA,"), c("PIHAK PERTAMA,")], [c("BUPATI CONTOH RAYA"), c("KEPALA DINAS KEBUDAYAAN, PEMUDA, DAN OLAHRAGA")],
                      [c("H. RAHMAT HIDAYAT"), c("Drs. YUSUF MAULANA")], [c(""), c("NIP. 19690817 199403 1 007")]], head=0, border=False, widths=[6, 6])]
    blocks += [P(""), P(f"LAMPIRAN {word} TAHUN 2024", True), P("")]
    body = [[c(label), c(objective), c(row.name), c(row.unit), value(row.target)] for label, objective, row in _objectives(rows)]
    blocks += [T([[h(t) for t in ("No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target")], *body], widths=[1, 4, 5, 2, 2]), P("")]
    if money:
        blocks += [T([[h(t) for t in ("No", "Program", "Anggaran", "Keterangan")],
                      *[[c(i + 1), c(p), c(f"Rp {b},00"), c("APBD")] for i, (p, b, _, _) in enumerate(MONEY)],
                      [c(""), c("Jumlah"), c("Rp 3.650.000.000,00"), c("")]], widths=[1, 6, 4, 2]), P("")]
    if plan:
        blocks += [P("RENCANA TARGET TRIWULANAN", True), P("")]
        body = [[c(i + 1), c(row.name), value(row.target), *[value(q) for q in ("18,00", "36,00", "54,00", row.target)]] for i, row in enumerate(rows)]
        blocks += [T([[h("No"), h("Indikator Kinerja"), h("Target Tahunan")] + [h(f"Triwulan {r}") for r in ROMAN], *body], widths=[1, 5, 2, 2, 2, 2, 2])]
    return blocks


JOINED = [("≥ 91", "Sangat Tinggi"), ("76 s.d. < 91", "Tinggi"), ("66 s.d. < 76", "Sedang"), ("51 s.d. < 66", "Rendah"), ("< 51", "Sangat Rendah")]
HOLES = [("> 91", "Sangat Tinggi"), ("76 – 90", "Tinggi"), ("60 – 70", "Sedang"), ("< 60", "Rendah")]


def report(rows, government=False, reviewed=False, scale=JOINED, money=True, signed=True, closing=True):
    who = f"PEMERINTAH {GOVERNMENT.upper()}" if government else f"{AGENCY}\n{GOVERNMENT.upper()}"
    blocks = [P("LAPORAN KINERJA INSTANSI PEMERINTAH\n(LKjIP)", True, "center"), P("TAHUN 2023", True, "center"), P(who, True, "center"), P("")]
    blocks += [P("KATA PENGANTAR", True), P("Laporan kinerja tahun 2023 disusun sebagai pertanggungjawaban atas pelaksanaan perjanjian kinerja kepada "
                                            "pemberi amanat dan masyarakat.")]
    if signed:
        blocks += sign(*(REGENT if government else HEAD), day="Kota Raya, 20 Februari 2024")
    blocks += [P(""), P("IKHTISAR EKSEKUTIF", True), P("Dari lima indikator kinerja yang diperjanjikan, tiga mencapai target yang ditetapkan pada awal tahun.")]
    for number_of, name, words in (("I", "PENDAHULUAN", "Bab ini menguraikan gambaran umum organisasi dan isu strategis yang dihadapi."),
                                   ("II", "PERENCANAAN KINERJA", "Perjanjian kinerja tahun 2023 memuat dua sasaran strategis dengan lima indikator kinerja.")):
        blocks += [P(f"BAB {number_of}\n{name}", True, "center"), P(words), P("")]
    blocks += [P("BAB III\nAKUNTABILITAS KINERJA", True, "center"), P("A. Capaian Kinerja Organisasi", True),
               P("Capaian kinerja dinilai menurut skala berikut:"),
               T([[h("No"), h("Interval Nilai Realisasi Kinerja"), h("Kategori")], *[[c(i + 1), c(a), c(b)] for i, (a, b) in enumerate(scale)]], widths=[1, 5, 4]),
               P("Perbandingan target dan realisasi disajikan pada tabel berikut:")]
    top = [h(t) for t in ("No", "Sasaran Strategis", "Indikator Kinerja", "Realisasi 2022", "Target 2023", "Realisasi 2023", "Capaian (%)", "Kategori",
                          "Target Akhir Renstra")]
    body = [[c(i + 1), c(row.objective), c(row.name), value(row.past), value(row.target), value(row.realisation), value(row.achievement), c(row.category),
             value(row.final)] for i, row in enumerate(rows)]
    blocks += [T([top, *body], widths=[1, 4, 4, 2, 2, 2, 2, 2, 2]),
               P("Penyebab keberhasilan sasaran pertama adalah dukungan komunitas seni, sedangkan kendala sasaran kedua adalah tertundanya kejuaraan."), P("")]
    if money:
        blocks += [P("B. Realisasi Anggaran", True), money_table(MONEY), P("")]
    if closing:
        blocks += [P("BAB IV\nPENUTUP", True, "center"), P("Laporan ini menjadi bahan perbaikan kinerja pada tahun berikutnya.")]
    if reviewed:
        blocks += [P(""), P("PERNYATAAN TELAH DIREVIU", True, "center"), P("Kami telah mereviu laporan kinerja Pemerintah Kabupaten Contoh Raya untuk tahun 2023.")]
    return blocks


def register_rows():
    rows = []
    for agency, words, _, _, _, day in REGISTER:
        rows.append([c(len(rows) + 1), c(agency), c(words), c("/".join(reversed(day.split("-"))) if day else "belum")])
    return [P(f"REGISTER PENYAMPAIAN DOKUMEN SAKIP {GOVERNMENT.upper()}"), P(""),
            T([[h("No"), h("Perangkat Daerah"), h("Jenis Dokumen"), h("Tanggal Penyampaian")], *rows], widths=[1, 4, 6, 3])]


def register_matrix():
    return [P(f"REKAPITULASI PENYAMPAIAN DOKUMEN SAKIP TAHUN 2024\n{GOVERNMENT.upper()}", True, "center"), P(""),
            T([[h("No"), h("Perangkat Daerah"), h("TW I"), h("TW II"), h("PK"), h("LKjIP")],
               *[[c(i + 1), *[c(v) for v in row]] for i, row in enumerate(MATRIX)]], widths=[1, 5, 3, 3, 3, 3])]


def agency_list():
    return [P(f"DAFTAR PERANGKAT DAERAH {GOVERNMENT.upper()}", True, "center"), P(""),
            T([[h("No"), h("Kode"), h("Nama Perangkat Daerah"), h("Singkatan")],
               *[[c(i + 1), c(code), c(name), c(short)] for i, (code, name, short) in enumerate(AGENCIES)]], widths=[1, 2, 6, 3])]
