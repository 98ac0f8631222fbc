"""Which document of which agency is in which file, in which format and layout, dated when, handed in when."""
from dataclasses import dataclass, field

from layouts import agreements as pk
from layouts import decisions as iku
from layouts import forms as tw
from writers import Turn


@dataclass
class Paper:
    """`make` turns a view into blocks (or sheets); `dated` is the day on the document, `handed` that in the register."""
    agency: str
    kind: str
    path: str
    make: object
    dated: str = ""
    handed: str = ""
    name: str = ""
    options: dict = field(default_factory=dict)
    sheet: str = ""


def equations(view):
    return iku.standard(view, equation=True)


def lying(make, **more):
    """Blocks on a page that lies on its side from the beginning (Word and OpenDocument)."""
    return lambda view: [Turn(True)] + make(view, **more)


def form(**more):
    return lambda view: tw.form(view, **more)


def sheets(**more):
    return lambda view: tw.sheets(view, **more)


IKU = [
    Paper("Setda", "iku", "IKU/IKU Setda 2021-2026.docx", lambda v: iku.decision(v, iku.levels)),
    Paper("Inspektorat", "iku", "IKU/Keputusan Inspektur ttg IKU.pdf", lambda v: iku.decision(v)),
    Paper("Disdikbud", "iku", "IKU/IKU DISDIKBUD.docx", lambda v: iku.decision(v, iku.own_rows)),
    Paper("Dinkes", "iku", "IKU/iku_dinkes_2021_2026.odt", lambda v: iku.decision(v)),
    Paper("RSUD", "iku", "IKU/IKU RSUD Sukamulya.docx", lambda v: iku.booklet(v)),
    Paper("DPUPR", "iku", "IKU/SK IKU PUPR.docx", lambda v: iku.decision(v, iku.of_year, basis=v.marks.get("basis"))),
    Paper("Satpol PP", "iku", "IKU/IKU satpolpp.pdf", lambda v: iku.decision(v, iku.reasons)),
    Paper("Dinsos", "iku", "IKU/IKU DINSOS.xlsx", iku.sheet, name="D I N A S  S O S I A L"),
    Paper("Disdukcapil", "iku", "IKU/IKU Disdukcapil FINAL.docx", lambda v: iku.decision(v, equations)),
    Paper("Dishub", "iku", "IKU/Dishub - IKU.docx", lambda v: iku.decision(v, iku.own_rows)),
    Paper("DLH", "iku", "IKU/IKU DLH FINAL.docx", lambda v: iku.decision(v)),
    Paper("Distan KP", "iku", "IKU/IKU Pertanian.odt", lambda v: iku.decision(v, iku.own_rows)),
    Paper("Diskopdag", "iku", "IKU/IKU koperasi umkm perdagangan.docx", lambda v: iku.booklet(v, iku.standard)),
    Paper("DPMPTSP", "iku", "IKU/IKU_DPMPTSP.docx", lambda v: iku.decision(v, iku.reasons)),
    Paper("Bappeda", "iku", "IKU/SK Kaban Bappeda IKU.docx", lambda v: iku.decision(v)),
    Paper("BPKAD", "iku", "IKU/IKU BPKAD 2021-2026 (ttd).docx", lambda v: iku.decision(v, iku.declared)),
    Paper("BPBD", "iku", "IKU/IKU BPBD.pdf", lambda v: iku.booklet(v)),
    Paper("Kec. Sukamaju", "iku", "IKU/IKU Kec Suka Maju.docx", lambda v: iku.booklet(v, basis=v.marks.get("basis"))),
    Paper("Kec. Tirtosari", "iku", "IKU/IKU Kecamatan Tirtosari.odt", lambda v: iku.booklet(v)),
]

PK = [
    Paper("Setda", "pk", "PK 2024/PK SETDA 2024.pdf", pk.agreement, "15 Januari 2024", "17 Januari 2024"),
    Paper("Setwan", "pk", "PK 2024/Perjanjian Kinerja Sekretariat DPRD.docx", pk.agreement, "18 Januari 2024", "22 Januari 2024"),
    Paper("Inspektorat", "pk", "PK 2024/PK Inspektorat 2024.odt", pk.agreement, "12 Januari 2024", "15 Januari 2024"),
    Paper("Disdikbud", "pk", "PK 2024/PK Disdikbud 2024 + target TW.docx", pk.with_quarters, "16 Januari 2024", "18 Januari 2024"),
    Paper("Dinkes", "pk", "PK 2024/PK DINKES.xlsx", pk.book, "17 Januari 2024", "19 Januari 2024"),
    Paper("RSUD", "pk", "PK 2024/PK RSUD 2024.pdf", pk.agreement, "19 Januari 2024", "22 Januari 2024"),
    Paper("DPUPR", "pk", "PK 2024/PK PUPR 2024.docx", lambda v: pk.agreement(v, unit=False), "15 Januari 2024", "19 Januari 2024"),
    Paper("Satpol PP", "pk", "PK 2024/PK Satpol PP.docx", pk.agreement, "18 Maret 2024", "20 Maret 2024"),
    Paper("Dinsos", "pk", "PK 2024/PK DINSOS 2024 rev.docx", pk.agreement, "22 Januari 2024", "24 Januari 2024"),
    Paper("Disdukcapil", "pk", "PK 2024/PK Disdukcapil 2024.docx", pk.agreement, "11 Januari 2024", "12 Januari 2024",
          "Dinas Kependudukan & Pencatatan Sipil"),
    Paper("Dishub", "pk", "PK 2024/perjanjian kinerja dishub.odt", pk.agreement, "23 Januari 2024", "25 Januari 2024"),
    Paper("DLH", "pk", "PK 2024/PK DLH 2024.xlsx", pk.book, "16 Januari 2024", "18 Januari 2024"),
    Paper("Distan KP", "pk", "PK 2024/PK Distan KP 2024.pdf", pk.agreement, "24 Januari 2024", "26 Januari 2024"),
    Paper("DPMPTSP", "pk", "PK 2024/PK DPMPTSP TA 2024.docx", pk.with_quarters, "10 Januari 2024", "12 Januari 2024"),
    Paper("Bappeda", "pk", "PK 2024/PK Bappeda.docx", pk.agreement, "9 Januari 2024", "10 Januari 2024"),
    Paper("BPKAD", "pk", "PK 2024/PK_BPKAD_2024.xlsx", pk.book, "10 Januari 2024", "11 Januari 2024"),
    Paper("BPBD", "pk", "PK 2024/PK BPBD th 2024.docx", pk.agreement, "25 Januari 2024", "29 Januari 2024"),
    Paper("Kec. Sukamaju", "pk", "PK 2024/PK 2024 kec sukamaju.pdf", pk.agreement, "26 Januari 2024", "30 Januari 2024", "Kecamatan Suka Maju"),
    Paper("Kec. Tirtosari", "pk", "PK 2024/PK 2024 kec tirtosari.docx", pk.agreement, "24 Januari 2024", "29 Januari 2024"),
]

ONE, TWO = "TW I 2024", "TW II 2024"
FORMS = [
    Paper("Setda", "tw1", f"{ONE}/TW1 Setda.xlsx", sheets(unit=True, formulas=True), "5 April 2024", "5 April 2024"),
    Paper("Setda", "tw2", f"{TWO}/TW2 Setda.xlsx", sheets(unit=True, formulas=True), "22 Juli 2024", "25 Juli 2024"),
    Paper("Setwan", "tw1", f"{ONE}/setwan tw1.csv", form(unit=True), "4 April 2024", "5 April 2024"),
    Paper("Setwan", "tw2", f"{TWO}/setwan tw2.csv", form(unit=True), "5 Juli 2024", "8 Juli 2024"),
    Paper("Inspektorat", "tw1", f"{ONE}/Pengukuran Kinerja TW I Inspektorat.docx", lying(tw.form, note=True), "3 April 2024", "4 April 2024"),
    Paper("Inspektorat", "tw2", f"{TWO}/Pengukuran Kinerja TW II Inspektorat.docx", lying(tw.form, note=True), "4 Juli 2024", "5 Juli 2024"),
    Paper("Disdikbud", "tw1", f"{ONE}/Form TW 1 Dikbud.xlsx", sheets(table=tw.side_by_side, budget=True, numbers=True), "4 April 2024", "5 April 2024"),
    Paper("Disdikbud", "tw2", f"{TWO}/Form TW 2 Dikbud.xlsx", sheets(table=tw.side_by_side, budget=True, numbers=True), "8 Juli 2024", "9 Juli 2024"),
    Paper("Dinkes", "tw1", f"{ONE}/pengukuran_dinkes_tw1.pdf", form(table=tw.prescribed, unit=True, note=True), "5 April 2024", "5 April 2024"),
    Paper("Dinkes", "tw2", f"{TWO}/pengukuran_dinkes_tw2.pdf", form(table=tw.prescribed, unit=True, note=True), "8 Juli 2024", "10 Juli 2024"),
    Paper("RSUD", "tw1", f"{ONE}/RSUD capaian per bulan TW I.xlsx", sheets(table=tw.by_month), "4 April 2024", "4 April 2024"),
    Paper("RSUD", "tw2", f"{TWO}/RSUD capaian per bulan TW II.xlsx", sheets(table=tw.by_month), "5 Juli 2024", "8 Juli 2024"),
    Paper("DPUPR", "tw1", f"{ONE}/PUPR TW I.docx", lying(tw.form, unit=True, budget=True), "5 April 2024", "5 April 2024", "Dinas PUPR"),
    Paper("DPUPR", "tw2", f"{TWO}/PUPR TW II.docx", lying(tw.form, unit=True, budget=True), "9 Juli 2024", "10 Juli 2024", "Dinas PUPR"),
    Paper("Satpol PP", "tw1", f"{ONE}/satpolpp tw 1.csv", form(table=tw.single), "4 April 2024", "5 April 2024"),
    Paper("Dinsos", "tw1", f"{ONE}/TW1_DINSOS.xlsx", sheets(unit=True), "5 April 2024", "5 April 2024", "D I N A S  S O S I A L"),
    Paper("Dinsos", "tw2", f"{TWO}/TW2_DINSOS_rev.xlsx", sheets(unit=True), "9 Juli 2024", "10 Juli 2024", "D I N A S  S O S I A L"),
    Paper("Disdukcapil", "tw1", f"{ONE}/Disdukcapil TW1.xlsx", sheets(unit=True, formulas=True, budget=True, numbers=True), "2 April 2024", "3 April 2024",
          "Disdukcapil", {"hidden": True}),
    Paper("Disdukcapil", "tw2", f"{TWO}/Disdukcapil TW2.xlsx", sheets(unit=True, formulas=True, budget=True, numbers=True), "3 Juli 2024", "4 Juli 2024",
          "Dinas Kependudukan & Pencatatan Sipil", {"hidden": True}),
    Paper("Dishub", "tw1", f"{ONE}/dishub-tw1.ods", sheets(unit=True, formulas=True), "4 April 2024", "5 April 2024", "Dinas Perhubugan"),
    Paper("Dishub", "tw2", f"{TWO}/dishub-tw2.ods", sheets(unit=True, formulas=True), "8 Juli 2024", "9 Juli 2024"),
    Paper("DLH", "tw1", f"{ONE}/DLH TW I 2024.xlsx", sheets(unit=True, formulas=True), "5 April 2024", "5 April 2024"),
    Paper("DLH", "tw2", f"{TWO}/DLH TW II 2024.xlsx", sheets(unit=True, formulas=True), "8 Juli 2024", "10 Juli 2024"),
    Paper("Distan KP", "tw1", f"{ONE}/TW I Distan.docx", lying(tw.form, unit=True), "25 Maret 2024", "27 Maret 2024"),
    Paper("Diskopdag", "tw1", f"{ONE}/diskopdag_tw1.pdf", form(table=tw.single), "5 April 2024", ""),
    Paper("Diskopdag", "tw2", f"{TWO}/Diskopdag TW2.docx", lying(tw.form, unit=True, word="TRIBULAN"), "8 Juli 2024", "9 Juli 2024"),
    Paper("DPMPTSP", "tw1", f"{ONE}/DPMPTSP TW I.pdf", form(table=tw.single), "2 April 2024", "3 April 2024"),
    Paper("DPMPTSP", "tw2", f"{TWO}/DPMPTSP TW II.pdf", form(table=tw.prescribed, unit=True), "3 Juli 2024", "5 Juli 2024"),
    Paper("Bappeda", "tw1", f"{ONE}/Bappeda - pengukuran triwulan I.ods", sheets(unit=True, formulas=True), "3 April 2024", "4 April 2024", "Bappeda"),
    Paper("Bappeda", "tw2", f"{TWO}/Bappeda - pengukuran triwulan II.ods", sheets(unit=True, formulas=True), "4 Juli 2024", "5 Juli 2024", "Bappeda"),
    Paper("BPKAD", "tw1", f"{ONE}/BPKAD_TW1.xlsx", sheets(unit=True, formulas=True, budget=True, numbers=True), "15 April 2024", "16 April 2024"),
    Paper("BPKAD", "tw2", f"{TWO}/BPKAD_TW2.xlsx", sheets(unit=True, formulas=True, budget=True, numbers=True), "9 Juli 2024", "10 Juli 2024"),
    Paper("BPBD", "tw1", f"{ONE}/BPBD tribulan 1.docx", lying(tw.form, unit=True, word="TRIBULAN", quarter_word="Tribulan "), "5 April 2024", "5 April 2024"),
    Paper("BPBD", "tw2", f"{TWO}/BPBD tribulan 2.docx", lying(tw.form, unit=True, word="TRIBULAN", quarter_word="Tribulan "), "8 Juli 2024", "10 Juli 2024"),
    Paper("Kec. Sukamaju", "tw1", f"{ONE}/TW1 Kantor Camat Sukamaju.xlsx", sheets(unit=True), "4 April 2024", "5 April 2024", "Kantor Camat Sukamaju"),
    Paper("Kec. Sukamaju", "tw2", f"{TWO}/TW2 Kec. Suka Maju.xlsx", sheets(unit=True), "8 Juli 2024", "9 Juli 2024", "Kec. Suka Maju"),
    Paper("Kec. Tirtosari", "tw1", f"{ONE}/tw1 kec tirtosari.csv", form(unit=True), "2 April 2024", "4 April 2024", "Kec. Tirtosari"),
    Paper("Kec. Tirtosari", "tw2", f"{TWO}/tw2 kec tirtosari.csv", form(unit=True), "5 Juli 2024", "8 Juli 2024", "Kec. Tirtosari"),
]

PAPERS = IKU + PK + FORMS
