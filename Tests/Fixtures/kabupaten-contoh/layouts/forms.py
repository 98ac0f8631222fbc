"""Measurement forms of a quarter, in the layouts offices make of the prescribed one."""
from decimal import Decimal

import data
from writers import Cell, P, Sheet, T, c, h, n
from writers.facts import number, places, printed, rupiah
from writers.views import quarter_targets

from .common import *

NOTE = "Keterangan: untuk indikator negatif, % capaian = (2 x target - realisasi) / target x 100%."


def _tag(index, column):
    return ("row", index, column)


def title(view, word="TRIWULAN"):
    number_of = ROMAN[view.quarter] if view.quarter else ""
    return centred(f"PENGUKURAN KINERJA {word} {number_of} TAHUN {view.year}", f"{view.name.upper()} {data.NAME.upper()}") + [P("")]


def _value(text, tag=None, **more):
    """A number as sheets keep it, with as many decimals as are printed."""
    value = number(text)
    digits = places(text)
    return n(text, value, tag, pattern="#,##0" + ("." + "0" * digits if digits else "") if value is not None else "", **more)


def prescribed(view, unit=False, formulas=False, filler="", quarter_word="", percent=True):
    """The form as prescribed: 12 columns, a numbering row; with `unit` one more. Cells hold text or numbers and formulas."""
    quarters = [quarter_word + ROMAN[q] for q in (1, 2, 3, 4)]
    shift = 1 if unit else 0

    def shown(text, row):
        return f"{text}%" if text and percent and row.unit == "%" and not unit else text

    def value(text, row, tag, formula=""):
        if formulas and number(text) is not None and (unit or row.unit != "%"):
            return _value(text, tag, formula=formula)
        return n(shown(text, row) or filler, tag=tag)

    def cells(row, i):
        total = f"=SUM({{c{5 + shift}}}:{{c{8 + shift}}})" if formulas and row.kind == "sum" and row.cumulative else ""
        rate = ""
        if formulas and row.achievement and number(row.target) is not None:
            rate = (f"=(2*{{c{4 + shift}}}-{{c{9 + shift}}})/{{c{4 + shift}}}*100" if row.down else f"={{c{9 + shift}}}/{{c{4 + shift}}}*100")
        target = f"{row.target}{'' if unit or row.unit == '%' else ' ' + row.unit.lower()}" if not formulas and not unit else row.target
        achieved = row.achievement
        return [c(row.name, tag=_tag(i, "name"))] + ([c(row.unit, align="center", tag=_tag(i, "unit"))] if unit else []) + [
            value(target, row, _tag(i, "target")), *[value(q, row, _tag(i, ("quarter", k + 1))) for k, q in enumerate(row.quarters)],
            value(row.cumulative, row, _tag(i, "cumulative"), total),
            (n(achieved, number(achieved), _tag(i, "achievement"), rate, "0.00") if formulas and number(achieved) is not None
             else n(achieved + ("%" if achieved and achieved[0].isdigit() and percent and not unit else "") or filler, tag=_tag(i, "achievement"))),
            c(row.problem, tag=_tag(i, "problem")), c(row.solution, tag=_tag(i, "solution"))]
    first = [h("No", down=2), h("SASARAN STRATEGIS", down=2), h("INDIKATOR KINERJA", down=2)] + ([h("SATUAN", down=2)] if unit else []) + [
        h("TARGET", down=2), h("REALISASI", span=4), h("REALISASI S/D TRIWULAN INI", down=2), h("% CAPAIAN", down=2),
        h("PERMASALAHAN", down=2), h("SOLUSI", down=2)]
    return T([first, [h(q) for q in quarters], numbering(12 + shift), *body(view.rows, cells, count_objectives=True)], head=3,
             widths=[1, 5, 5] + [2] * shift + [2.4, 1.8, 1.8, 1.8, 1.8, 2.2, 2.2, 4, 4])


def side_by_side(view, formulas=True):
    """Plan and realisation of each quarter side by side, annual target and unit before them."""
    heads = [h("No", down=2), h("Sasaran Strategis", down=2), h("Indikator Kinerja", down=2), h("Satuan", down=2), h(f"Target {view.year}", down=2)]
    for q in (1, 2, 3, 4):
        heads.append(h(f"Triwulan {ROMAN[q]}", span=2))
    heads += [h("Realisasi s.d. Triwulan ini", down=2), h("Capaian (%)", down=2), h("Kendala", down=2), h("Tindak Lanjut", down=2)]

    def cells(row, i):
        plans = quarter_targets(row)
        pairs = []
        for k in range(4):
            pairs += [_value(plans[k] if row.kind != "year" or k == 3 else "-"), _value(row.quarters[k], _tag(i, ("quarter", k + 1)))]
        rate = ("=(2*{c5}-{c14})/{c5}*100" if row.down else "={c14}/{c5}*100") if formulas and row.achievement and number(row.target) is not None else ""
        total = "={c7}+{c9}+{c11}+{c13}" if formulas and row.kind == "sum" and row.cumulative else ""
        return [c(row.name, tag=_tag(i, "name")), c(row.unit, align="center", tag=_tag(i, "unit")), _value(row.target, _tag(i, "target")), *pairs,
                _value(row.cumulative, _tag(i, "cumulative"), formula=total),
                n(row.achievement, number(row.achievement), _tag(i, "achievement"), rate, "0.00"),
                c(row.problem, tag=_tag(i, "problem")), c(row.solution, tag=_tag(i, "solution"))]
    pairs = [h(word) for _ in range(4) for word in ("Rencana", "Realisasi")]
    return T([heads, pairs, *body(view.rows, cells)], head=2, widths=[1, 5, 5, 2, 2] + [1.8] * 8 + [2.2, 2, 4, 4])


def by_month(view):
    """Realisation by month: sums are split over the months of a quarter, other values repeat the last known."""
    months = MONTHS[:3 * view.quarter]

    def split(row):
        cells = []
        for q in range(view.quarter):
            text = row.quarters[q]
            value = number(text) if text else None
            if value is None:
                cells += ["", "", ""]
            elif row.kind == "sum":
                digits = places(text)
                third = number(printed(value / 3, digits))
                cells += [printed(third, digits), printed(third, digits), printed(value - 2 * third, digits)]
            else:
                cells += ["", "", text]
        return cells

    def cells(row, i):
        return [c(row.name, tag=_tag(i, "name")), c(row.unit, align="center"), _value(row.target, _tag(i, "target")),
                *[_value(m) for m in split(row)], _value(row.cumulative, _tag(i, "cumulative")),
                n(row.achievement, number(row.achievement), _tag(i, "achievement"), "", "0.00"),
                c(row.problem, tag=_tag(i, "problem")), c(row.solution, tag=_tag(i, "solution"))]
    return T([[h("No", down=2), h("Sasaran Strategis", down=2), h("Indikator Kinerja Utama", down=2), h("Satuan", down=2), h("Target", down=2),
               h("Realisasi Bulan", span=len(months)), h(f"Realisasi s.d. Triwulan {ROMAN[view.quarter]}", down=2), h("% Capaian", down=2),
               h("Permasalahan", down=2), h("Solusi", down=2)], [h(m) for m in months], *body(view.rows, cells)], head=2,
             widths=[1, 5, 5, 2, 2] + [1.8] * len(months) + [2.2, 2, 4, 4])


def single(view):
    """Only the quarter itself and the total: Target, Realisasi Triwulan n, Realisasi s.d. Triwulan ini."""
    q = view.quarter
    view.marks["only"] = q

    def cells(row, i):
        return [c(row.name, tag=_tag(i, "name")), c(row.unit, align="center", tag=_tag(i, "unit")), n(row.target, tag=_tag(i, "target")),
                n(row.quarters[q - 1] or "-", tag=_tag(i, ("quarter", q))), n(row.cumulative or "-", tag=_tag(i, "cumulative")),
                n(row.achievement or "-", tag=_tag(i, "achievement")), c(row.problem or "-", tag=_tag(i, "problem")),
                c(row.solution or "-", tag=_tag(i, "solution"))]
    return T([[h("No"), h("Sasaran"), h("Indikator"), h("Satuan"), h("Target"), h(f"Realisasi TW {ROMAN[q]}"), h("Realisasi s/d TW ini"),
               h("Capaian (%)"), h("Permasalahan"), h("Solusi")], *body(view.rows, cells)], widths=[1, 5, 5, 2, 2, 2, 2, 2, 4, 4])


def money(view, numbers=False):
    def amount(value, tag=None):
        return n(rupiah(value), value, tag, pattern="#,##0") if numbers else c(f"Rp. {rupiah(value)}", align="right", tag=tag)
    rows = [[c(k + 1, align="center"), c(p[0]), amount(p[1], ("budget", k, "budget")), amount(p[2], ("budget", k, "realised")),
             n(printed(Decimal(p[2]) / p[1] * 100), number(printed(Decimal(p[2]) / p[1] * 100)) if numbers else None, pattern="0.00")]
            for k, p in enumerate(view.programmes)]
    return T([[h("No"), h("Program"), h("Anggaran"), h("Realisasi Anggaran"), h("%")], *rows], widths=[1, 8, 4, 4, 2])


def form(view, table=prescribed, budget=False, signature=True, word="TRIWULAN", note=False, numbers=False, **more):
    blocks = title(view, word) + [table(view, **more)]
    if budget:
        blocks += [money(view, numbers)]
    if note:
        blocks += [P(NOTE)]
    if signature:
        blocks += [P("")] + signed(view)
    return blocks


def sheets(view, name=None, **more):
    return [Sheet(name or f"TW {ROMAN[view.quarter]}", form(view, **more))]


def old_months(view):
    """A sheet kept from the template: an example that is hidden."""
    return Sheet("Contoh", [P("CONTOH PENGISIAN FORMULIR"), T([[h("No"), h("Uraian"), h("Isi")], [c("1"), c("Target"), c("diisi target")]])], hidden=True)
