"""What one document says of one agency: rows that a fault may change before they are laid out."""
from dataclasses import dataclass, field
from decimal import Decimal

from .facts import achieved, number, places, printed, to_date


@dataclass
class Row:
    objective: str
    name: str
    unit: str = ""
    formula: str = ""
    source: str = ""
    owner: str = ""
    base: str = ""
    targets: dict = field(default_factory=dict)
    target: str = ""
    quarters: list = field(default_factory=lambda: ["", "", "", ""])
    cumulative: str = ""
    realised: str = ""
    achievement: str = ""
    problem: str = ""
    solution: str = ""
    past: str = ""
    down: bool = False
    kind: str = "last"


@dataclass
class View:
    """`agency` as this document writes it; `dated` and `place` of its closing; `marks` hold what a fault asks for."""
    agency: object
    name: str
    government: str
    rows: list
    programmes: list
    dated: str = ""
    quarter: int = 0
    year: int = 2024
    marks: dict = field(default_factory=dict)

    def row(self, start):
        """The row whose indicator begins so."""
        return next(row for row in self.rows if row.name.startswith(start))


def iku(agency, government, rows=None):
    return View(agency, agency.name, government, [
        Row(o.text, i.name, i.unit, i.formula, i.source, i.owner, i.base, dict(i.targets), down=i.down, kind=i.kind)
        for o, i in (rows or agency.rows)], [], agency.decided, year=0)


def agreement(agency, government, year, dated):
    return View(agency, agency.name, government, [
        Row(o.text, i.name, i.unit, target=i.targets[year], past=i.past, down=i.down, kind=i.kind) for o, i in agency.rows],
        [[p.name, p.budget] for p in agency.programmes], dated, year=year)


def quarterly(agency, government, year, quarter, dated, inverse="difference", rows=None):
    result = []
    for o, i in rows or agency.rows:
        quarters = [value if n < quarter and i.kind != "year" else "" for n, value in enumerate(i.quarters)]
        quarters += [""] * (4 - len(quarters))
        total = to_date(i, quarter)
        row = Row(o.text, i.name, i.unit, target=i.targets[year], quarters=quarters, cumulative=total, past=i.past, down=i.down,
                  kind=i.kind)
        row.achievement = percent(row.target, total, i.down, inverse)
        if row.achievement and low(row, quarter):
            row.problem, row.solution = i.problem, i.solution
            assert i.problem, f"{i.name}: {row.achievement} needs a problem"
        result.append(row)
    return View(agency, agency.name, government, result,
                [[p.name, p.budget, p.realised[quarter - 1]] for p in agency.programmes], dated, quarter, year)


def annual(agency, government, year, dated, inverse="difference", rows=None):
    result = []
    for o, i in rows or agency.rows:
        row = Row(o.text, i.name, i.unit, target=i.targets[year], realised=i.past, down=i.down, kind=i.kind, past="")
        row.achievement = percent(row.target, i.past, i.down, inverse)
        result.append(row)
    return View(agency, agency.name, government, result, [[p.name, *p.past] for p in agency.programmes], dated, 0, year)


def percent(target, realised, down=False, inverse="difference"):
    value = achieved(target, realised, down, inverse) if realised else None
    return printed(value) if value is not None else ""


def low(row, quarter, below=90):
    """Whether the achievement is low for this time of the year: sums are measured against their share of the year."""
    value = number(row.achievement)
    return value * (Decimal(4) / quarter if row.kind == "sum" else 1) < below


def quarter_targets(row):
    """Targets to the end of each quarter, for the annex of an agreement."""
    goal = number(row.target)
    if row.kind == "year" or goal is None:
        return ["", "", "", row.target]
    if row.kind == "sum":
        return [printed(goal * n / 4, places(row.target)) for n in (1, 2, 3)] + [row.target]
    start = number(row.past) if row.past else goal
    return [printed(start + (goal - start) * n / 4, max(places(row.target), places(row.past))) for n in (1, 2, 3)] + [row.target]
