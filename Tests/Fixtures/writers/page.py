"""What stands on a page: paragraphs, tables, breaks. The writers of each format know the rest."""
from dataclasses import dataclass, field


@dataclass
class Cell:
    """A cell of a table. `tag` names it in the key; `number` and `formula` are for sheets, `frac` for equations."""
    text: str = ""
    span: int = 1
    down: int = 1
    bold: bool = False
    align: str = ""
    tag: object = None
    number: object = None
    formula: str = ""
    pattern: str = ""
    frac: tuple = ()


@dataclass
class P:
    text: str = ""
    bold: bool = False
    align: str = ""
    size: int = 0
    indent: float = 0
    heading: int = 0
    tag: object = None


@dataclass
class T:
    """A table: rows of cells as in HTML (a cell that spans leaves no cell where it reaches)."""
    rows: list
    head: int = 1
    widths: list = field(default_factory=list)
    border: bool = True
    hidden: tuple = ()


@dataclass
class Break:
    pass


@dataclass
class Turn:
    """From here on the page lies on its side, or stands upright again."""
    landscape: bool = True


@dataclass
class Sheet:
    name: str
    blocks: list
    hidden: bool = False


def c(text="", tag=None, **more):
    return Cell(str(text), tag=tag, **more)


def h(text, span=1, down=1):
    """A cell of a table's head."""
    return Cell(text, span=span, down=down, bold=True, align="center")


def n(text, number=None, tag=None, formula="", pattern="", **more):
    """A cell with a number: `text` as printed, `number` for formats that keep numbers."""
    return Cell(str(text), align="center", tag=tag, number=number, formula=formula, pattern=pattern, **more)


def width(table):
    return sum(cell.span for cell in table.rows[0])


def grid(table):
    """Rows of (cell, first) for every column of the grid; `first` is false where a cell only reaches to."""
    columns = width(table)
    taken = {}
    result = []
    for y, row in enumerate(table.rows):
        line = [None] * columns
        queue = list(row)
        for x in range(columns):
            if (y, x) in taken:
                line[x] = (taken[y, x], False)
                continue
            if line[x] is not None:
                continue
            cell = queue.pop(0)
            for dy in range(cell.down):
                for dx in range(cell.span):
                    if dy or dx:
                        taken[y + dy, x + dx] = cell
            line[x] = (cell, True)
        assert not queue, f"too many cells in row {y + 1}: {[q.text for q in queue]}"
        result.append(line)
    return result
