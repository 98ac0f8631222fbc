"""What a government promises and what it reached: the true data that documents are made from, and its arithmetic."""
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal


@dataclass
class Indicator:
    """`targets` by year, as printed; `quarters` realised in quarter 1 and 2; `past` realised in the year before.

    `kind`: sum, last, mean, or year (measured only at the end of the year). `down`: lower is better.
    """
    name: str
    unit: str
    formula: str
    source: str
    owner: str
    base: str
    targets: dict
    quarters: tuple = ("", "")
    past: str = ""
    kind: str = "last"
    down: bool = False
    problem: str = ""
    solution: str = ""


def I(name, unit, formula, source, owner, base, targets, q1="", q2="", past="", kind="last", down=False, why="",
      then="", first=2021):
    years = targets.split(" | ") if "|" in targets else targets.split()
    return Indicator(name, unit, formula, source, owner, base, {first + i: t for i, t in enumerate(years)}, (q1, q2), past,
                     kind, down, why, then)


@dataclass
class Objective:
    text: str
    indicators: list


def O(text, *indicators):
    return Objective(text, list(indicators))


@dataclass
class Programme:
    """Money of this year: budget, realised to the end of quarter 1 and 2; and of the year before: budget, realised."""
    name: str
    budget: int
    realised: tuple
    past: tuple = (0, 0)


def B(name, budget, q1, q2, past_budget=0, past=0):
    return Programme(name, budget, (q1, q2), (past_budget, past))


@dataclass
class Agency:
    code: str
    name: str
    short: str
    post: str
    head: str
    nip: str
    goal: str
    tasks: list
    functions: list
    objectives: list
    programmes: list
    kind: str = "dinas"
    rank: str = "Pembina Utama Muda"
    decision: str = ""
    decided: str = ""
    extra: dict = field(default_factory=dict)

    @property
    def indicators(self):
        return [indicator for objective in self.objectives for indicator in objective.indicators]

    @property
    def rows(self):
        return [(objective, indicator) for objective in self.objectives for indicator in objective.indicators]


def number(text):
    """The value of a number in Indonesian notation; None for a grade or nothing."""
    plain = text.replace("%", "").replace("Rp", "").strip()
    try:
        return Decimal(plain.replace(".", "").replace(",", "."))
    except ArithmeticError:
        return None


def places(text):
    return len(text.split(",")[1]) if "," in text else 0


def printed(value, digits=2, trim=False):
    """Indonesian notation, rounded half up."""
    value = Decimal(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    text = f"{value:,.{digits}f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    if trim and "," in text:
        text = text.rstrip("0").rstrip(",")
    return text


def rupiah(amount):
    return printed(amount, 0)


def to_date(indicator, quarter):
    """The realisation from the beginning of the year to the end of `quarter`, by the indicator's kind, as printed."""
    reported = [q for q in indicator.quarters[:quarter] if q]
    if not reported or indicator.kind == "year":
        return ""
    digits = max(places(q) for q in reported)
    values = [number(q) for q in reported]
    if indicator.kind == "sum":
        return printed(sum(values), digits)
    if indicator.kind == "mean":
        return printed(sum(values) / len(values), max(digits, 2))
    return reported[-1]


def achieved(target, realised, down=False, inverse="difference"):
    """Achievement in percent, unrounded; None where it cannot be computed."""
    t, r = number(target), number(realised)
    if t is None or r is None or t == 0:
        return None
    if not down:
        return r / t * 100
    if inverse == "difference":
        return (2 * t - r) / t * 100
    return t / r * 100 if r else None
