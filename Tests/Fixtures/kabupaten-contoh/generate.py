#!/usr/bin/env python3
"""Writes berkas/ and key.json: everything the Organisasi bureau of a government that does not exist holds for 2024.

Needs python-docx, odfpy, xlsxwriter, reportlab and pillow (pip). The files are committed; run this again only to change
them: python3 Tests/Fixtures/kabupaten-contoh/generate.py
"""
import pathlib
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import data
import other
import perbup
from faults import CLEAN, FAULTS, FOLLOWING, TOLERATED
from layouts.forms import old_months
from plan import PAPERS
from writers import views, write_csv, write_docx, write_ods, write_odt, write_pdf, write_xlsx
from writers.key import write_key
from writers.pdf import write_scan

FOLDER = HERE / "berkas"
WORKSPACE = f"""# Yang tidak tertulis dalam dokumen mana pun.
government: {data.NAME}
year: {data.YEAR}
period: {data.PERIOD[0]}-{data.PERIOD[1]}
agencies: Daftar OPD.xlsx
budget-dated: {{ {data.YEAR}: 2024-01-02 }}
lower-is-better: A   # (2 x target - realisasi) / target x 100
"""


def view_of(paper, agency):
    rows, money = agency.rows, data.NAME
    if paper.kind in ("iku", "unlisted"):
        view = views.iku(agency, money)
    elif paper.kind == "pk":
        view = views.agreement(agency, money, data.YEAR, paper.dated)
    elif paper.kind in ("tw1", "tw2"):
        view = views.quarterly(agency, money, data.YEAR, int(paper.kind[2]), paper.dated)
    else:
        view = views.annual(agency, money, data.YEAR - 1, paper.dated)
    view.name = paper.name or agency.name
    return view


def write(path, content, lying=False):
    """Writes a file in the format of its ending."""
    target = FOLDER / path
    target.parent.mkdir(parents=True, exist_ok=True)
    ending = target.suffix[1:]
    if ending == "pdf":
        return write_pdf(str(target), content, lying)
    return {"docx": write_docx, "odt": write_odt, "xlsx": write_xlsx, "ods": write_ods, "csv": write_csv}[ending](str(target), content)


def make(paper, agency):
    """Writes one document with its faults; the places of its tags, and what it says."""
    view = view_of(paper, agency)
    for short, kinds, edit in FOLLOWING:
        if short == paper.agency and paper.kind in kinds:
            edit(view)
    planted = [fault for fault in FAULTS if (fault.agency, fault.kind) == (paper.agency, paper.kind)]
    for fault in planted:
        if fault.edit:
            fault.edit(view)
    content = paper.make(view)
    if paper.options.get("hidden"):
        content.append(old_months(view))
    places = write(paper.path, content, lying=paper.kind in ("tw1", "tw2"))
    found = {}
    for fault in planted:
        tag = fault.tag(view)
        place = dict(places[tag]) if tag is not None else {}
        if isinstance(tag, tuple) and tag[0] == "row":
            row = view.rows[tag[1]]
            place["indicator"] = row.name
        found[fault.id] = {"file": paper.path, **place}
    return found, view


def stray():
    """What lies about: locks of open files, thumbnails, a picture, nothing, a scan, a copy under another name."""
    (FOLDER / "IKU" / "~$U Disdukcapil FINAL.docx").write_bytes(b"\x04user" + b" " * 49 + b"\x04\x00u\x00s\x00e\x00r" + b"\x00" * 100)
    (FOLDER / "Thumbs.db").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 504)
    (FOLDER / "TW II 2024" / "Dokumen baru.docx").write_bytes(b"")
    shutil.copyfile(FOLDER / "IKU/IKU DLH FINAL.docx", FOLDER / "IKU/IKU DLH FINAL rev2.docx")
    write_scan(str(FOLDER / "PK 2024" / "scan0012.pdf"))
    from PIL import Image
    Image.new("RGB", (48, 32), (120, 150, 90)).save(FOLDER / "foto rakor.jpg", quality=60)
    return {"ignored": ["IKU/~$U Disdukcapil FINAL.docx", "Thumbs.db", "foto rakor.jpg"], "unreadable": ["TW II 2024/Dokumen baru.docx", "PK 2024/scan0012.pdf"],
            "copies": [["IKU/IKU DLH FINAL.docx", "IKU/IKU DLH FINAL rev2.docx"]]}


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    places, papers = {}, []
    for paper in PAPERS + other.ANNUAL + other.PKK + other.LKJIP + other.GOVERNMENT + [other.UNLISTED]:
        agency = other.TOURISM if paper.kind == "unlisted" else data.BY_SHORT.get(paper.agency, other.OWN)
        found, view = make(paper, agency)
        places.update(found)
        papers.append((paper, agency, view))
    (FOLDER / "iku.yaml").write_text(WORKSPACE, encoding="utf-8")
    write("Kabupaten/Perbup 41 Tahun 2021 IKU.docx", perbup.indicators())
    write("Kabupaten/Perbup 42 Tahun 2021 pedoman pengukuran.docx", perbup.measuring())
    lists = {"agencies": "Daftar OPD.xlsx", "register": "Register Penyampaian 2024.xlsx", "regulations":
             ["Kabupaten/Perbup 41 Tahun 2021 IKU.docx", "Kabupaten/Perbup 42 Tahun 2021 pedoman pengukuran.docx"]}
    write(lists["agencies"], other.agencies())
    handed = write(lists["register"], other.register())
    for fault in FAULTS:
        if fault.id == "K05":
            places[fault.id] = {"file": lists["register"], **handed["handed", "Satpol PP", 2]}
    write_key(HERE / "key.json", data, CLEAN, FAULTS, places, papers, lists, stray(), TOLERATED,
              submissions=other.submissions())


main()
