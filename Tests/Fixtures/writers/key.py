"""The key of a government: what was planted, what is clean, and what an attentive person reads in every document."""
import json

KINDS = {"iku": "iku", "unlisted": "iku", "pk": "agreement", "tw1": "quarterly", "tw2": "quarterly", "tw3": "quarterly", "tw4": "quarterly",
         "annual": "annual", "pkk": "activity", "lkjip": "report"}


def document(paper, agency, view):
    """What the document says, as printed."""
    kind = KINDS[paper.kind]
    result = {"file": paper.path, "kind": kind, "agency": agency.name if agency.kind != "pemda" else None, "written": view.name}
    rows = [row for row in view.rows if row.name]
    if kind == "iku":
        result["indicators"] = [{"name": row.name, "unit": row.unit, "targets": {str(y): t for y, t in row.targets.items()}} for row in rows]
        return result
    result["year"] = view.year
    if kind == "agreement":
        result["indicators"] = [{"name": row.name, "unit": row.unit, "targets": {str(view.year): row.target}} for row in rows]
    elif kind == "quarterly":
        if paper.sheet:
            result["sheet"] = paper.sheet
        result["quarter"] = view.quarter
        result["measurements"] = [{"indicator": row.name, "target": row.target, "quarters": {str(n + 1): q for n, q in enumerate(row.quarters) if q and view.marks.get("only", n + 1) == n + 1},
                                   "cumulative": row.cumulative, "achievement": row.achievement} for row in rows]
    elif kind in ("annual", "report"):
        result["measurements"] = [{"indicator": row.name, "target": row.target, "realisation": row.realised, "achievement": row.achievement} for row in rows]
    return result


def write_key(path, data, clean, faults, places, papers, lists, stray, tolerated=(), as_of="2024-08-15",
              submissions=()):
    by_short = {agency.short: agency.name for agency in data.AGENCIES}
    entries = []
    for fault in faults:
        place = places.get(fault.id)
        entry = {"id": fault.id, "rules": fault.rules, "agency": by_short.get(fault.agency), "severity": fault.severity, "says": fault.says}
        if fault.others:
            entry["or"] = [by_short[short] for short in fault.others]
        if fault.topic:
            entry["topic"] = fault.topic
        if fault.also:
            entry["also"] = fault.also
        if place:
            entry["place"] = place
        entries.append(entry)
    key = {"schema": "iku.key/1", "government": data.NAME, "year": data.YEAR, "as_of": as_of, "inverse": data.INVERSE,
           "clean": [by_short[short] for short in clean], "faults": entries, "tolerated": [{"rule": rule, "agency": by_short.get(short), "why": why} for rule, short, why in tolerated],
           "lists": lists, "stray": stray,
           "submissions": [{"agency": by_short.get(short), "written": written, "kind": KINDS[kind], "quarter": int(kind[2]) if kind[:2] == "tw" else None,
                            "submitted": day} for short, written, kind, day in submissions],
           "documents": [document(*one) for one in papers]}
    text = json.dumps(key, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")
