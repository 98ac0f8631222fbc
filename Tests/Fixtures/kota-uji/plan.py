"""Which document of which agency is in which file."""
from dataclasses import dataclass

import forms as f
import layouts as l
from writers import Turn


@dataclass
class Paper:
    agency: str
    kind: str
    path: str
    make: object
    dated: str = ""
    handed: str = ""
    name: str = ""
    sheet: str = ""


def lying(make, **more):
    return lambda view: [Turn(True)] + make(view, **more)


def plain(make, **more):
    return lambda view: make(view, **more)


PAPERS = [
    Paper("Disdik", "iku", "1.01 Disdik/IKU 2023-2026.docx", plain(l.decision, table=l.goals)),
    Paper("Disdik", "pk", "1.01 Disdik/PK2025.docx", plain(l.agreement, quarters=True), "15 Januari 2025", "16/01/2025"),
    Paper("Disdik", "tw2", "1.01 Disdik/Capaian Kinerja 2025.xlsx", plain(f.sheet, budget=True), "14 Juli 2025", "16/07/2025", sheet="Triwulan II"),
    Paper("Disdik", "tw3", "1.01 Disdik/Capaian Kinerja 2025.xlsx", plain(f.sheet, budget=True), "7 Oktober 2025", "08/10/2025", sheet="Triwulan III"),
    Paper("Dinkes", "iku", "1.02 Dinkes/SK IKU Dinkes.pdf", plain(l.decision, table=l.operational)),
    Paper("Dinkes", "pk", "1.02 Dinkes/Perjanjian Kinerja 2025.pdf", l.agreement, "10 Januari 2025", "13/01/2025"),
    Paper("Dinkes", "tw2", "1.02 Dinkes/TW-2.docx", lying(f.form, table=f.this_quarter), "4 Juli 2025", "07/07/2025"),
    Paper("Dinkes", "tw3", "1.02 Dinkes/TW-3.docx", lying(f.form, table=f.this_quarter), "6 Oktober 2025", "07/10/2025"),
    Paper("RSUD", "pk", "1.02.1 RSUD/PK RSUD.xlsx", l.agreement_book, "20 Januari 2025", "21/01/2025"),
    Paper("RSUD", "tw2", "1.02.1 RSUD/capaian Jan-Jun.ods", plain(f.sheet, table=f.months), "7 Juli 2025", "08/07/2025"),
    Paper("RSUD", "tw3", "1.02.1 RSUD/capaian Jan-Sep.ods", plain(f.sheet, table=f.months), "7 Oktober 2025", "09/10/2025"),
    Paper("Disperkim", "iku", "1.04 Perkim/IKU Perkim (sk).odt", plain(l.decision, table=l.turned)),
    Paper("Disperkim", "pk", "1.04 Perkim/pk perkim 2025.docx", l.agreement, "17 Januari 2025", "20/01/2025"),
    Paper("Disperkim", "tw2", "1.04 Perkim/lap tw2.pdf", plain(f.form, table=f.four), "7 Juli 2025", "08/07/2025", "Dinas Perumahan dan Permukiman"),
    Paper("Disnaker", "iku", "2.07 Naker/IKU Disnaker.docx", plain(l.decision, table=l.operational_bare)),
    Paper("Disnaker", "pk", "2.07 Naker/PK Disnaker 2025.odt", l.agreement, "21 Januari 2025", "22/01/2025"),
    Paper("Disnaker", "tw3", "2.07 Naker/Naker_TW_III.xlsx", plain(f.sheet, table=f.with_money), "8 Oktober 2025", "09/10/2025"),
    Paper("Diskominfo", "iku", "2.16 Kominfo/iku-kominfo.html", plain(l.decision, table=l.goals)),
    Paper("Diskominfo", "tw2", "2.16 Kominfo/tw2.csv", plain(f.form, table=f.four), "8 Juli 2025", "09/07/2025", "Dinas Kominfo"),
    Paper("Diskominfo", "tw3", "2.16 Kominfo/tw3.csv", plain(f.form, table=f.four), "8 Oktober 2025", "09/10/2025", "Diskominfo"),
    Paper("Disperpusip", "iku", "2.23 Perpus/IKU Dispusip rev.docx", plain(l.decision, table=l.turned)),
    Paper("Disperpusip", "pk", "2.23 Perpus/PK 25.docx", l.agreement, "13 Januari 2025", "14/01/2025"),
    Paper("Disperpusip", "tw2", "2.23 Perpus/tw 2 perpus.xlsx", plain(f.sheet, table=f.with_money), "3 Juli 2025", "04/07/2025",
          "Dinas Perpustakaan & Kearsipan"),
    Paper("Disperpusip", "tw3", "2.23 Perpus/tw 3 perpus.xlsx", plain(f.sheet, table=f.with_money), "3 Oktober 2025", "06/10/2025"),
    Paper("Setdako", "iku", "4.01 Setda/Manual IKU Setda.docx", l.cards),
    Paper("Setdako", "pk", "4.01 Setda/PK Sekda.pdf", l.agreement, "14 April 2025", "15/04/2025"),
    Paper("Setdako", "tw2", "4.01 Setda/Setda TW2.xlsx", plain(f.sheet), "8 Juli 2025", "09/07/2025"),
    Paper("Setdako", "tw3", "4.01 Setda/Setda TW3.xlsx", plain(f.sheet), "25 September 2025", "26/09/2025"),
    Paper("Bapperida", "iku", "5.01 Bapperida/IKU.docx", plain(l.decision, table=l.goals)),
    Paper("Bapperida", "pk", "5.01 Bapperida/PK 2025 fix.docx", plain(l.agreement, quarters=True), "9 Januari 2025", "10/01/2025"),
    Paper("Bapperida", "tw2", "5.01 Bapperida/TW II.odt", lying(f.form, table=f.four), "4 Juli 2025", "07/07/2025"),
    Paper("Bapperida", "tw3", "5.01 Bapperida/TW III.odt", lying(f.form, table=f.four), "6 Oktober 2025", ""),
    Paper("BPKD", "iku", "5.02 BPKD/IKU BPKD.pdf", plain(l.decision, table=l.turned)),
    Paper("BPKD", "pk", "5.02 BPKD/PK BPKD 2025.docx", l.agreement, "13 Januari 2025", "15/01/2025"),
    Paper("BPKD", "tw2", "5.02 BPKD/BPKD triwulan 2.docx", lying(f.form, table=f.four, budget=True), "7 Juli 2025", "09/07/2025", "BPKD"),
    Paper("BPKD", "tw3", "5.02 BPKD/BPKD triwulan 3.docx", lying(f.form, table=f.four, budget=True), "7 Oktober 2025", "10/10/2025", "BPKD"),
    Paper("Inspektorat", "iku", "6.01 Inspektorat/Keputusan IKU.odt", plain(l.decision, table=l.goals)),
    Paper("Inspektorat", "pk", "6.01 Inspektorat/PK Inspektur.docx", l.agreement, "8 Januari 2025", "09/01/2025"),
    Paper("Inspektorat", "tw2", "6.01 Inspektorat/Inspektorat-TW2.pdf", plain(f.form, table=f.this_quarter), "2 Juli 2025", "03/07/2025"),
    Paper("Inspektorat", "tw3", "6.01 Inspektorat/Inspektorat-TW3.pdf", plain(f.form, table=f.four), "2 Oktober 2025", "03/10/2025"),
    Paper("Kec. Bandar Utara", "iku", "7.01 Bandar Utara/IKU Kec. Bandar Utara.docx", plain(l.decision, table=l.operational)),
    Paper("Kec. Bandar Utara", "pk", "7.01 Bandar Utara/PK Camat.docx", l.agreement, "16 Januari 2025", "17/01/2025", "Kec. Bandar Utara"),
    Paper("Kec. Bandar Utara", "tw2", "7.01 Bandar Utara/Kantor Camat TW2.csv", plain(f.form, table=f.four), "7 Juli 2025", "09/07/2025",
          "Kantor Camat Bandar Utara"),
    Paper("Kec. Bandar Utara", "tw3", "7.01 Bandar Utara/Kantor Camat TW3.xlsx", plain(f.sheet, table=f.this_quarter), "7 Oktober 2025", "08/10/2025",
          "Kecamatan Bandar Utara"),
]
