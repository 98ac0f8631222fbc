#!/usr/bin/env python3
"""Looks at an annotated copy as other programs do.

    check.py ORIGINAL COPY FINDINGS.json

Of a PDF the text must be the same, qpdf must find it sound, and each highlight must lie over the words of its finding.
Of an office file:

The package must hang together (targets exist, types are told, ids are unique), all parts that are no list must be the
bytes of the original but for what was put in, python-docx and openpyxl must load it, and every finding of the list must
stand at the words that it names. Prints one line per mistake; the status is 1 when there is one.
"""

import json
import posixpath
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile

PKG = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CT = "{http://schemas.openxmlformats.org/package/2006/content-types}"
mistakes = []


def wrong(text):
    mistakes.append(text)


def structure(copy, wrong):
    names = copy.namelist()
    if len(names) != len(set(n.lower() for n in names)):
        wrong("two parts of one name")
    types = ET.fromstring(copy.read("[Content_Types].xml"))
    defaults = {e.get("Extension").lower() for e in types.iter(CT + "Default")}
    overrides = [e.get("PartName") for e in types.iter(CT + "Override")]
    if len(overrides) != len(set(overrides)):
        wrong("two types for one part")
    for name in names:
        if name == "[Content_Types].xml" or name.endswith("/"):
            continue
        ending = name.rsplit(".", 1)[-1].lower()
        if "/" + name not in overrides and ending not in defaults:
            wrong(f"no type for {name}")
    for name in names:
        if not name.endswith(".rels"):
            continue
        folder, file = posixpath.split(name)
        base = posixpath.dirname(folder)
        ids = []
        for one in ET.fromstring(copy.read(name)).iter(PKG + "Relationship"):
            ids.append(one.get("Id"))
            if one.get("TargetMode") == "External":
                continue
            target = one.get("Target")
            path = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(base, target))
            if path not in names:
                wrong(f"{name}: {one.get('Id')} leads to {path}, which is not there")
        if len(ids) != len(set(ids)):
            wrong(f"{name}: two relationships of one id")
    for name in names:
        if name.endswith((".xml", ".rels", ".vml")):
            try:
                ET.fromstring(copy.read(name))
            except ET.ParseError as error:
                wrong(f"{name}: {error}")


def kept(original, copy):
    """What was there is there still: old bytes in their order, with ours between."""
    for name in original.namelist():
        if name not in copy.namelist():
            wrong(f"{name} is gone")
            continue
        old, new = original.read(name), copy.read(name)
        if old == new:
            continue
        at = 0
        # Word by word: each stretch between tags of the original follows in the copy.
        for piece in re.findall(rb"[^<>]+", old):
            piece = piece.rstrip(b"/ ") if b"count=" not in piece else piece.split()[0]
            found = new.find(piece, at)
            if found < 0:
                wrong(f"{name}: {piece[:60]!r} is gone")
                break
            at = found + len(piece)


def findings(path, file):
    listed = json.load(open(path, encoding="utf-8"))
    language = listed["run"]["language"]
    for one in listed["findings"]:
        places = [p for p in one["places"] if p["file"] == file]
        if places and one["state"] in ("new", "unchanged"):
            yield one, places, one["message"][language]


def squeezed(text):
    return re.sub(r"[\s\W_]+", "", text or "").lower()


def main_part(copy):
    root = ET.fromstring(copy.read("_rels/.rels"))
    return next(r.get("Target") for r in root if r.get("Type").endswith("/officeDocument")).lstrip("/")


def word(original, copy, listed):
    main = main_part(copy)
    folder, file = posixpath.split(main)
    w = next(
        u for u in ("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main")
        if u.encode() in copy.read(main)
    )
    W = "{" + w + "}"
    root = ET.fromstring(copy.read(main))
    rels = ET.fromstring(copy.read(f"{folder}/_rels/{file}.rels"))
    target = [r.get("Target") for r in rels if r.get("Type").endswith("/comments")]
    if not listed and not target:
        return
    if len(target) != 1:
        return wrong(f"{len(target)} parts of comments")
    part = target[0][1:] if target[0].startswith("/") else f"{folder}/{target[0]}"
    comments = ET.fromstring(copy.read(part))
    texts = {c.get(W + "id"): "".join(t.text or "" for t in c.iter(W + "t")) for c in comments.iter(W + "comment")}
    if len(texts) != len(list(comments.iter(W + "comment"))):
        wrong("two comments of one id")
    parents = {child: parent for parent in root.iter() for child in parent}
    starts = {e.get(W + "id"): e for e in root.iter(W + "commentRangeStart")}
    before = ET.fromstring(original.read(main))
    for kind in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        ids = [e.get(W + "id") for e in root.iter(W + kind)]
        for old in [e.get(W + "id") for e in before.iter(W + kind)]:
            if old not in texts:
                # A range whose comment was lost before: it may stay, but nobody may be given its id.
                ids.remove(old)
        if sorted(ids) != sorted(texts):
            wrong(f"{kind}: {sorted(ids)} instead of {sorted(texts)}")
    left = dict(texts)
    for finding, places, message in listed:
        id = next((i for i, t in left.items() if finding["rule"] in t and squeezed(message) in squeezed(t)), None)
        if id is None:
            wrong(f"no comment for {finding['rule']}: {message[:60]}")
            continue
        del left[id]
        if id not in starts:
            continue
        holder = starts[id]
        while holder.tag not in (W + "tc", W + "body") and holder in parents:
            if holder.tag == W + "p" and parents[holder].tag != W + "tc":
                break
            holder = parents[holder]
        shown = squeezed("".join(t.text or "" for t in holder.iter() if t.tag in (W + "t",) or t.tag.endswith("math}t")))
        place = places[0]
        excerpt = squeezed((place.get("excerpt") or "").split("…")[0])[-24:]
        told = place.get("paragraph") or place.get("table")
        # Automatic numbers stand in no text, words of a row are those of its cells, fields and symbols are drawn.
        if told and place.get("column") and excerpt and excerpt not in shown and shown not in squeezed(place["excerpt"]):
            wrong(f"{finding['rule']} at {place}: the comment stands at {shown[:60]!r}")


def sheets(copy, listed, path):
    if not listed:
        return
    try:
        import openpyxl
    except ImportError:
        print("SKIPPED: openpyxl is not installed")
        return
    book = openpyxl.load_workbook(path, keep_vba=path.endswith("m"))
    names = book.sheetnames
    listing = book[names[-1]]
    if listing.max_row != len(listed) + 1:
        wrong(f"{listing.title} has {listing.max_row} rows for {len(listed)} findings")
    for number, (finding, places, message) in enumerate(listed, 2):
        if listing.cell(number, 1).value != number - 1 or listing.cell(number, 3).value != finding["rule"]:
            wrong(f"row {number} of the list is not {finding['rule']}")
        if squeezed(str(listing.cell(number, 5).value)) != squeezed(message):
            wrong(f"row {number} of the list: {listing.cell(number, 5).value!r}")
        place = next((p for p in places if p.get("sheet") and (p.get("cell") or p.get("row"))), None)
        if place is None:
            continue
        cell = place.get("cell") or f"A{place['row']}"
        note = book[place["sheet"]][cell].comment
        if note is None or finding["rule"] not in note.text or squeezed(message) not in squeezed(note.text):
            wrong(f"no note for {finding['rule']} at {place['sheet']}!{cell}")


def loads(load, original, copied):
    """What loads the original loads the copy."""
    try:
        load(original)
    except Exception:
        return
    try:
        load(copied)
    except Exception as error:
        wrong(f"{load.__module__} does not load the copy: {error}")


def said(*command):
    run = subprocess.run(command, capture_output=True, text=True)
    return run.stdout if run.returncode == 0 else f"{command[0]} {run.returncode}: {run.stdout}{run.stderr}"


def notes_of(path):
    """Highlights and notes with the number and the object of their page."""
    file = json.loads(said("qpdf", "--json=2", "--json-stream-data=none", path))
    objects = file["qpdf"][1]

    def get(value):
        while isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            value = objects[f"obj:{value}"].get("value")
        return value

    for number, page in enumerate(file["pages"], 1):
        own = get(page["object"])
        for one in get(own.get("/Annots")) or []:
            note = get(one)
            if note["/Subtype"] in ("/Highlight", "/Text"):
                if "/Popup" in note and get(note["/Popup"])["/Parent"] != one:
                    wrong(f"{one}: its popup belongs to another")
                yield number, own, note


def pdf(original, copied, listed):
    if "No syntax or stream encoding errors" not in said("qpdf", "--check", copied):
        wrong(said("qpdf", "--check", copied))
    if said("pdftotext", "-layout", original, "-") != said("pdftotext", "-layout", copied, "-"):
        wrong("the text of the pages is another")
    before = [note.get("/Contents") for _, _, note in notes_of(original)]
    left = list(listed)
    for page, own, note in notes_of(copied):
        if note.get("/Contents") in before:
            before.remove(note.get("/Contents"))
            continue
        text = note["/Contents"].removeprefix("u:")
        here = [e for e in left if e[0]["rule"] in text and squeezed(e[2]) in squeezed(text)]
        if not here:
            wrong(f"page {page}: a note that is no finding's: {text[:80]!r}")
        left = [e for e in left if e not in here]
        if note["/Subtype"] != "/Highlight" or "/Rotate" in own or "/MediaBox" not in own:
            continue
        if len(note["/QuadPoints"]) % 8 or not note["/QuadPoints"]:
            wrong(f"page {page}: {len(note['/QuadPoints'])} numbers for corners")
        x, bottom, right, top = note["/Rect"]
        box = [x - 1, own["/MediaBox"][3] - top - 1, right - x + 2, top - bottom + 2]
        area = [w for k, v in zip("xyWH", box) for w in (f"-{k}", str(round(v)))]
        shown = squeezed(said("pdftotext", "-f", str(page), "-l", str(page), "-r", "72", *area, copied, "-"))
        for finding, places, _ in here:
            place = next(p for p in places if p.get("table") or p.get("paragraph"))
            words = squeezed((place.get("excerpt") or "").split("…")[0])[:12]
            turned = words and words[::-1] in shown[::-1]
            missed = not shown or (words not in shown and shown not in words and not turned)
            if place.get("page") != page or (words and not place.get("optical") and missed):
                wrong(f"{finding['rule']} at {place}: the highlight lies over {shown[:60]!r} on page {page}")
    for text in before:
        wrong(f"a note that was there is gone: {text[:60]!r}")
    for finding, _, message in left:
        wrong(f"no note for {finding['rule']}: {message[:60]}")


def main():
    original, copied, listing = sys.argv[1:4]
    if copied.endswith("pdf"):
        listed = list(findings(listing, original))
        pdf(original, copied, listed)
        return end(listed)
    old, new = zipfile.ZipFile(original), zipfile.ZipFile(copied)
    if new.testzip():
        wrong(f"{new.testzip()} cannot be unpacked")
    before = []
    structure(old, before.append)
    structure(new, lambda text: text in before or wrong(text))
    kept(old, new)
    listed = list(findings(listing, original))
    if copied.endswith(("docx", "docm")):
        word(old, new, listed)
        try:
            import docx
        except ImportError:
            print("SKIPPED: python-docx is not installed")
        else:
            loads(docx.Document, original, copied)
    else:
        sheets(new, listed, copied)
    end(listed)


def end(listed):
    for text in mistakes[:40]:
        print(text)
    print(f"{len(listed)} findings looked for")
    sys.exit(1 if mistakes else 0)


main()
