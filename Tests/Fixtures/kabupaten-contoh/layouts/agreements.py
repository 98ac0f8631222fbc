"""Perjanjian Kinerja: the statement of two parties and its annex with indicators, targets, programmes and budget."""
import data
from writers import P, Sheet, T, Turn, c, h, n
from writers.facts import rupiah
from writers.views import quarter_targets

from .common import *


def _tag(index, column):
    return ("row", index, column)


def statement(view):
    agency = view.agency
    blocks = centred(f"PERJANJIAN KINERJA TAHUN {view.year}", f"{view.name.upper()}", data.NAME.upper())
    blocks += [P(""), P("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada "
                        "hasil, kami yang bertanda tangan di bawah ini:", align="justify"),
               P(f"Nama\t: {agency.head}"), P(f"Jabatan\t: {agency.post}"), P("selanjutnya disebut pihak pertama,"),
               P(f"Nama\t: {data.HEAD_NAME}"), P(f"Jabatan\t: {data.HEAD.title()}"),
               P("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),
               P("Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka "
                 "mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan "
                 "kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.", align="justify"),
               P("Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari "
                 "perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.", align="justify"),
               P("")]
    return blocks + parties(view)


def parties(view):
    agency = view.agency
    return [P(f"{data.SEAT}, {view.dated}", align="right", tag="dated"),
            T([[c("PIHAK KEDUA,", align="center"), c("PIHAK PERTAMA,", align="center")],
               [c(data.HEAD, align="center"), c(agency.post.upper(), align="center")],
               [c("ttd", align="center"), c("ttd", align="center")],
               [c(data.HEAD_NAME, align="center"), c(f"{agency.head}\n{agency.rank}\nNIP. {agency.nip}", align="center")]],
              head=0, border=False)]


def targets(view, unit=True):
    """The annex' table; without a column for units they stand beside the targets."""
    def cells(row, i):
        shown = row.target if unit else f"{row.target}{'%' if row.unit == '%' else ' ' + row.unit.lower()}"
        return [c(row.name, tag=_tag(i, "name"))] + ([c(row.unit, align="center", tag=_tag(i, "unit"))] if unit else []) + [
            c(shown, align="center", tag=_tag(i, "target"))]
    heads = ["No", "Sasaran Strategis", "Indikator Kinerja"] + (["Satuan"] if unit else []) + ["Target"]
    return T([[h(t) for t in heads], numbering(len(heads)), *body(view.rows, cells, count_objectives=True)], head=2,
             widths=[1, 6, 7] + [2.4] * (len(heads) - 3))


def money(view, note=True):
    total = sum(p[1] for p in view.programmes)
    rows = [[c(n + 1, align="center"), c(p[0]), c(f"Rp {rupiah(p[1])},00", align="right")] + ([c("APBD", align="center")] if note else [])
            for n, p in enumerate(view.programmes)]
    rows.append([c(""), c("Jumlah", bold=True), c(f"Rp {rupiah(total)},00", align="right")] + ([c("")] if note else []))
    return T([[h("No"), h("Program"), h("Anggaran")] + ([h("Keterangan")] if note else []), *rows], widths=[1, 8, 4] + [2] * note)


def annex(view, unit=True):
    return (centred(f"LAMPIRAN PERJANJIAN KINERJA TAHUN {view.year}", view.name.upper(), data.NAME.upper()) + [P(""), targets(view, unit), money(view)]
            + parties(view))


def agreement(view, unit=True):
    return statement(view) + [Break()] + annex(view, unit)


def leader(view):
    """The agreement of the head of the region, who has no superior to sign with."""
    sign = [P(f"{data.SEAT}, {view.dated}", align="right", tag="dated"), *signature(data.HEAD, data.HEAD_NAME)]
    return centred(f"PERJANJIAN KINERJA TAHUN {view.year}", f"PEMERINTAH {data.NAME.upper()}") + [
        P(""), P("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, yang "
                 "bertanda tangan di bawah ini:", align="justify"), P(f"Nama\t: {data.HEAD_NAME}"), P(f"Jabatan\t: {data.HEAD.title()}"),
        P("berjanji akan mewujudkan target kinerja tahunan sesuai lampiran perjanjian ini dalam rangka mencapai target kinerja jangka menengah "
          "seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi "
          "tanggung jawab kami.", align="justify"), P("")] + sign + [Break()] + centred(
        f"LAMPIRAN PERJANJIAN KINERJA TAHUN {view.year}", f"PEMERINTAH {data.NAME.upper()}") + [P(""), targets(view), money(view)] + sign


def with_quarters(view):
    """With a second annex: targets to the end of each quarter."""
    rows = body(view.rows, lambda row, i: [c(row.name), c(row.unit, align="center"), *[c(t, align="center") for t in quarter_targets(row)]],
                count_objectives=True)
    return agreement(view) + [Turn(True)] + centred(f"TARGET TRIWULANAN PERJANJIAN KINERJA TAHUN {view.year}", view.name.upper()) + [P(""), T(
        [[h("No", down=2), h("Sasaran Strategis", down=2), h("Indikator Kinerja", down=2), h("Satuan", down=2), h("Target s.d. Triwulan", span=4)],
         [h("I"), h("II"), h("III"), h("IV")], *rows], head=2, widths=[1, 5, 6, 2, 2, 2, 2, 2])]


def book(view):
    """A workbook: the statement on one sheet, the annex on another."""
    return [Sheet("Pernyataan", statement(view)), Sheet("Lampiran PK", annex(view))]
