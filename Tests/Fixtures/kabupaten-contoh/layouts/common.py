"""What several kinds of documents share: openings, closings, legal basis, tables with objectives."""
import data
from writers import Break, P, T, c, h
from writers.law import *

MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
ROMAN = ["", "I", "II", "III", "IV"]

def of_region(agency):
    """The agency with the name of its government, as in titles."""
    return f"{agency.name} {data.NAME}"


def centred(*lines, bold=True, size=0):
    return [P(line, bold=bold, align="center", size=size) for line in lines]


def signature(post, name, nip="", rank="", dated="", seat=data.SEAT, at="right"):
    lines = [f"{seat}, {dated}"] if dated else []
    lines += [f"{post.upper()},", "", "ttd", "", name]
    if rank:
        lines.append(rank)
    if nip:
        lines.append(f"NIP. {nip}")
    return [P(line, align=at) for line in lines]


def signed(view, post=None, dated=None):
    agency = view.agency
    return signature(post or agency.post, agency.head, agency.nip, agency.rank, view.dated if dated is None else dated)


def grouped(rows):
    """Runs of rows under the same objective: (objective, rows)."""
    groups = []
    for row in rows:
        if not groups or groups[-1][0] != row.objective:
            groups.append((row.objective, []))
        groups[-1][1].append(row)
    return groups


def body(rows, cells, objective=lambda text, count, tag: c(text, down=count, tag=tag), number=True, count_objectives=False):
    """Rows of a table: number, objective merged over its rows, and what `cells` makes of each row.

    With `count_objectives` the numbers count objectives and are merged like them.
    """
    result, at = [], 0
    for order, (text, group) in enumerate(grouped(rows)):
        for position, row in enumerate(group):
            at += 1
            line = []
            if number and not count_objectives:
                line.append(c(at, align="center"))
            if position == 0:
                if number and count_objectives:
                    line.append(c(order + 1, align="center", down=len(group)))
                line.append(objective(text, len(group), ("objective", text)))
            result.append(line + cells(row, rows.index(row)))
    return result


def numbering(count):
    return [h(f"({n})") for n in range(1, count + 1)]
