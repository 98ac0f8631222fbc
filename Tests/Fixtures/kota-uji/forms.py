"""How the offices of Kota Bandar Uji measure a quarter."""
import data
from layouts import at, closing, middle, runs
from writers import P, Sheet, T, c, h, n
from writers.facts import number, places, printed, rupiah
from writers.views import quarter_targets

ROMAN = ["", "I", "II", "III", "IV"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"]
NOTE = "Capaian indikator dengan polaritas negatif dihitung dengan rumus: target / realisasi x 100%."


def value(text, tag=None, formula=""):
    digits = places(text)
    return n(text, number(text), tag, formula if number(text) is not None else "", "#,##0" + ("." + "0" * digits if digits else ""))


def rate(row, target, realised):
    return f"={{c{target}}}/{{c{realised}}}*100" if row.down else f"={{c{realised}}}/{{c{target}}}*100"


def title(view, words="LAPORAN CAPAIAN KINERJA"):
    return middle("PEMERINTAH " + data.NAME.upper(), view.name.upper(), f"{words} TRIWULAN {ROMAN[view.quarter]} TAHUN {view.year}") + [P("")]


def lead(k, row, count, numbered=True):
    line = [c(k + 1)] if numbered else []
    return line + ([c(row.objective, down=count)] if count else [])


def four(view):
    """All quarters, spelled out, and a cumulative column."""
    rows = [lead(k, row, count) + [c(row.name, tag=at(k, "name")), c(row.unit, tag=at(k, "unit")), value(row.target, at(k, "target")),
                                   *[value(q, at(k, ("quarter", i + 1))) for i, q in enumerate(row.quarters)],
                                   value(row.cumulative, at(k, "cumulative"), "=SUM({c6}:{c9})" if row.kind == "sum" and not view.marks.get("typed") else ""),
                                   n(row.achievement, number(row.achievement), at(k, "achievement"), rate(row, 5, 10) if row.achievement and number(row.target) else "", "0.00"),
                                   c(row.problem, tag=at(k, "problem")), c(row.solution, tag=at(k, "solution"))] for k, (row, count) in enumerate(runs(view.rows))]
    return T([[h("No", down=2), h("Sasaran Strategis", down=2), h("Indikator Kinerja Utama", down=2), h("Satuan", down=2), h("Target Tahunan", down=2),
               h("Realisasi", span=4), h("Realisasi Kumulatif", down=2), h("Tingkat Capaian (%)", down=2), h("Hambatan", down=2), h("Rencana Tindak Lanjut", down=2)],
              [h(f"Triwulan {i}") for i in (1, 2, 3, 4)], *rows], head=2, widths=[1, 4, 5, 2, 2, 2, 2, 2, 2, 2.4, 2, 4, 4])


def this_quarter(view):
    """Target and realisation of the quarter, then of the year."""
    q = view.quarter
    view.marks["only"] = q
    rows = [lead(k, row, count) + [c(row.name, tag=at(k, "name")), value(quarter_targets(row)[q - 1] or "-"), value(row.quarters[q - 1] or "-", at(k, ("quarter", q))),
                                   value(row.target, at(k, "target")), value(row.cumulative or "-", at(k, "cumulative")), c(row.unit, tag=at(k, "unit")),
                                   n(row.achievement or "-", number(row.achievement) if row.achievement else None, at(k, "achievement"), "", "0.00"),
                                   c(row.problem or "-", tag=at(k, "problem")), c(row.solution or "-", tag=at(k, "solution"))] for k, (row, count) in enumerate(runs(view.rows))]
    return T([[h("No"), h("Sasaran Strategis"), h("Indikator Kinerja"), h(f"Target TW {ROMAN[q]}"), h(f"Realisasi TW {ROMAN[q]}"), h("Target Tahun 2025"),
               h(f"Realisasi s.d. TW {ROMAN[q]}"), h("Satuan"), h("% Capaian"), h("Kendala"), h("Upaya Tindak Lanjut")], *rows],
             widths=[1, 4, 5, 2, 2, 2, 2, 2, 2, 4, 4])


def months(view):
    names = MONTHS[:3 * view.quarter]

    def split(row):
        cells = []
        for q in range(view.quarter):
            text = row.quarters[q]
            if not text:
                cells += ["", "", ""]
            elif row.kind == "sum":
                third = number(printed(number(text) / 3, places(text)))
                cells += [printed(third, places(text))] * 2 + [printed(number(text) - 2 * third, places(text))]
            else:
                cells += ["", "", text]
        return cells
    rows = [lead(k, row, count) + [c(row.name, tag=at(k, "name")), c(row.unit), value(row.target, at(k, "target")), *[value(m) for m in split(row)],
                                   value(row.cumulative, at(k, "cumulative")), n(row.achievement, number(row.achievement), at(k, "achievement"), "", "0.00"),
                                   c(row.problem, tag=at(k, "problem")), c(row.solution, tag=at(k, "solution"))] for k, (row, count) in enumerate(runs(view.rows))]
    return T([[h("No", down=2), h("Sasaran", down=2), h("Indikator", down=2), h("Sat.", down=2), h("Target", down=2), h("Realisasi per Bulan", span=len(names)),
               h("Jumlah Realisasi", down=2), h("Persentase Capaian", down=2), h("Permasalahan", down=2), h("Solusi", down=2)], [h(m) for m in names], *rows],
             head=2, widths=[1, 4, 5, 2, 2] + [1.6] * len(names) + [2.2, 2, 4, 4])


def with_money(view):
    """Prescribed columns, and programme, budget and realised budget in the same rows."""
    rows = []
    for k, (row, count) in enumerate(runs(view.rows)):
        money = view.programmes[k] if k < len(view.programmes) else None
        rows.append(lead(k, row, count) + [
            c(row.name, tag=at(k, "name")), c(row.unit, tag=at(k, "unit")), value(row.target, at(k, "target")),
            *[value(q, at(k, ("quarter", i + 1))) for i, q in enumerate(row.quarters)], value(row.cumulative, at(k, "cumulative")),
            n(row.achievement, number(row.achievement), at(k, "achievement"), "", "0.00"), c(row.problem, tag=at(k, "problem")), c(row.solution, tag=at(k, "solution")),
            c(money[0] if money else ""), value(rupiah(money[1]) if money else "", ("budget", k, "budget")), value(rupiah(money[2]) if money else "", ("budget", k, "realised"))])
    return T([[h("No", down=2), h("SASARAN STRATEGIS", down=2), h("INDIKATOR KINERJA", down=2), h("SATUAN", down=2), h("TARGET", down=2), h("REALISASI", span=4),
               h("REALISASI S/D TW INI", down=2), h("% CAPAIAN", down=2), h("PERMASALAHAN", down=2), h("SOLUSI", down=2), h("PROGRAM", down=2), h("ANGGARAN", down=2),
               h("REALISASI ANGGARAN", down=2)], [h("TW I"), h("TW II"), h("TW III"), h("TW IV")], *rows], head=2,
             widths=[1, 4, 5, 2, 2, 1.8, 1.8, 1.8, 1.8, 2.2, 2, 3, 3, 4, 3, 3])


def money(view):
    rows = [[c(p[0]), c(rupiah(p[1]), tag=("budget", n, "budget")), c(rupiah(p[2]), tag=("budget", n, "realised")), c(printed(p[2] / p[1] * 100))]
            for n, p in enumerate(view.programmes)]
    return [P(""), T([[h("Program"), h("Pagu"), h("Realisasi Keuangan"), h("Serapan (%)")], *rows], widths=[9, 4, 4, 2])]


def form(view, table=four, budget=False, note=True, words="LAPORAN CAPAIAN KINERJA"):
    return title(view, words) + [table(view)] + (money(view) if budget else []) + ([P(NOTE)] if note else []) + closing(view)


def sheet(view, **more):
    return [Sheet(f"Triwulan {ROMAN[view.quarter]}", form(view, **more))]
