"""A planted fault: what was made wrong, where, and which rule must say so."""
from dataclasses import dataclass, field

from .views import percent


@dataclass
class Fault:
    """`rules`: ids, any of which may tell it; `also`: ids that may rightly speak beside them at the same agency.

    `edit` changes the view of the document before it is laid out; `at` names a tag of the layout, or is a function of the
    view that gives one. `others`: agencies where it may be told instead. `topic` names faults for which the catalogue of requirements has no id of their own.
    """
    id: str
    rules: list
    agency: str
    kind: str
    says: str
    edit: object = None
    at: object = None
    also: list = field(default_factory=list)
    topic: str = ""
    severity: str = "major"
    others: list = field(default_factory=list)

    def tag(self, view):
        return self.at(view) if callable(self.at) else self.at


def cell(start, column):
    """The tag of a column in the row whose indicator begins so."""
    return lambda view: ("row", view.rows.index(view.row(start)), column)


def change(start, **values):
    """Sets fields of a row, and leaves everything else as it was."""
    def edit(view):
        row = view.row(start)
        for name, value in values.items():
            setattr(row, name, value)
    return edit


def retarget(start, target, year=2024):
    """Another target, with the achievement that follows from it."""
    def edit(view):
        row = view.row(start)
        if row.targets:
            row.targets[year] = target
        row.target = target
        realised = row.cumulative or row.realised
        if row.achievement:
            row.achievement = percent(target, realised, row.down)
    return edit


def rename(start, name):
    def edit(view):
        view.row(start).name = name
    return edit


def without(start):
    def edit(view):
        view.rows.remove(view.row(start))
    return edit


def quarter(start, number, value):
    def edit(view):
        view.row(start).quarters[number - 1] = value
    return edit


def both(*edits):
    def edit(view):
        for one in edits:
            one(view)
    return edit
