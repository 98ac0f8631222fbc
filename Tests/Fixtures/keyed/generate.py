#!/usr/bin/env python3
"""Writes the keyed documents and their keys from documents_*.py.

Needs python-docx and openpyxl (pip). The files are committed; run this again only to change them:
python3 Tests/Fixtures/keyed/generate.py
"""
import datetime, io, json, os, re, zipfile

import documents_a, documents_b, documents_c

HERE = os.path.dirname(os.path.abspath(__file__))
TIERS = {"m": "must", "s": "should", "o": "optional"}
FAMILIES = ("BHS", "HKM", "PUU", "UKR", "PK", "LKJ", "REN")
MARK = re.compile(r"\s*⟦([^⟧]*)⟧")


def rules(text):
    return [r if r.startswith(FAMILIES) else "IKU-" + r for r in text.split(",")]


class Key:
    """The key of one document: places are lines, table rows `1:4`, sheet rows `7` or words of a paragraph."""

    def __init__(self):
        self.findings, self.nots, self.named = [], [], {}

    def mark(self, text, place):
        if text.startswith("@"):
            self.named[text[1:]]["at"].append(place)
            return
        head, _, words = text.partition(":")
        tier, _, ids = head.partition(" ")
        tier, _, name = tier.partition("@")
        low = tier.lower()
        if low == "n":
            self.nots.append({"rules": rules(ids), "at": [] if tier == "N" else [place], "why": words.strip()})
            return
        entry = {"id": "", "tier": TIERS[low], "rules": rules(ids), "finding": words.strip(),
                 "at": [] if tier != low else [place], "absence": tier != low}
        entry["id"] = f"K-{len(self.findings) + 1:02}"
        self.findings.append(entry)
        if name:
            self.named[name] = entry

    def json(self):
        text = json.dumps({"findings": self.findings, "not_findings": self.nots}, ensure_ascii=False, indent=1)
        return text + "\n"


def blocks(source):
    """Paragraphs as text and tables as lists of rows, each with its marks."""
    for line in source.strip("\n").split("\n"):
        marks = MARK.findall(line)
        plain = MARK.sub("", line).rstrip()
        if marks and not plain:
            yield "mark", None, marks
        elif plain.startswith("|"):
            yield "row", [c.strip() for c in plain[1:].split("|")], marks
        else:
            yield "text", plain, marks


def flow(source, pipes, key):
    lines, in_table = [], False
    for kind, value, marks in blocks(source):
        if kind != "mark":
            if kind == "row":
                lines.append("| " + " | ".join(value) + " |" if pipes else "\t".join(value))
            else:
                lines.append(value)
        for mark in marks:
            key.mark(mark, len(lines))
        if kind == "row" and pipes and not in_table:
            lines.append("|" + " --- |" * len(value))
        in_table = kind == "row" or (kind == "mark" and in_table)
    return "\n".join(lines).rstrip("\n") + "\n"


def word(source, key):
    from docx import Document
    document = Document()
    table, count, row = None, 0, 0
    for kind, value, marks in blocks(source):
        place = None
        if kind == "row":
            if table is None:
                table = document.add_table(rows=0, cols=len(value))
                table.style = "Table Grid"
                count, row = count + 1, 0
            row += 1
            for cell, text in zip(table.add_row().cells, value):
                cell.text = text
            place = f"{count}:{row}"
        elif kind == "text":
            table = None
            if value:
                document.add_paragraph(value)
            place = value
        for mark in marks:
            key.mark(mark, place)
    document.core_properties.created = document.core_properties.modified = datetime.datetime(2024, 1, 2, 3, 4, 4)
    document.core_properties.author = ""
    out = io.BytesIO()
    document.save(out)
    return fixed(out.getvalue())


def sheet(source, key):
    from openpyxl import Workbook
    book = Workbook()
    page = book.active
    page.title = "IKU"
    row = 0
    for kind, value, marks in blocks(source):
        if kind != "mark":
            row += 1
            for column, text in enumerate(value if kind == "row" else [value], 1):
                page.cell(row, column, number(text) if kind == "row" else text)
        for mark in marks:
            key.mark(mark, str(row))
    book.properties.created = book.properties.modified = datetime.datetime(2024, 1, 2, 3, 4, 4)
    out = io.BytesIO()
    book.save(out)
    return fixed(out.getvalue())


def number(text):
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    if re.fullmatch(r"-?\d+,\d+", text):
        return float(text.replace(",", "."))
    return text or None


def fixed(data):
    """The same bytes every time: entries in order, one date."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2024-01-02T03:04:04Z", content)
            new.writestr(zipfile.ZipInfo(name, (2024, 1, 2, 3, 4, 4)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def main():
    for module in (documents_a, documents_b, documents_c):
        for name, (layout, source) in module.DOCUMENTS.items():
            key = Key()
            kind = layout.split()[0]
            if kind in ("txt", "md"):
                data = flow(source, layout.endswith("pipes"), key).encode()
            else:
                data = {"docx": word, "xlsx": sheet}[kind](source, key)
            with open(os.path.join(HERE, f"{name}.{kind}"), "wb") as file:
                file.write(data)
            with open(os.path.join(HERE, f"{name}.key.json"), "w") as file:
                file.write(key.json())


if __name__ == "__main__":
    main()
