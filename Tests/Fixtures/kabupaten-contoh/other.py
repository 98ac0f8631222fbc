"""Documents that only some agencies have, the government's own, the lists, and what lies about in such folders."""
import data
from layouts import agreements as pk
from layouts import forms as tw
from layouts import reports
from layouts.common import *
from layouts.decisions import decision
from plan import PAPERS, Paper
from writers import P, Sheet, T, Turn, c, h, views
from writers.facts import Agency, I, O

ANNUAL = [
    Paper("Setda", "annual", "Tahunan 2023/Pengukuran Kinerja 2023 Setda.docx", reports.annual, "19 Januari 2024", "22 Januari 2024"),
    Paper("Disdikbud", "annual", "Tahunan 2023/Dikbud form tahunan 2023.xlsx", lambda v: [Sheet("Tahunan", reports.annual(v, numbers=True))],
          "25 Januari 2024", "26 Januari 2024"),
    Paper("Disdukcapil", "annual", "Tahunan 2023/Disdukcapil tahunan 2023.xlsx", lambda v: [Sheet("2023", reports.annual(v, numbers=True))],
          "15 Januari 2024", "16 Januari 2024"),
    Paper("Dishub", "annual", "Tahunan 2023/dishub tahunan 2023.docx", lambda v: reports.annual(v, signer=[P("")]), "9 Februari 2024", "12 Februari 2024"),
    Paper("DLH", "annual", "Tahunan 2023/DLH 2023 tahunan.pdf", reports.annual, "24 Januari 2024", "25 Januari 2024"),
    Paper("Bappeda", "annual", "Tahunan 2023/Bappeda 2023.xlsx", lambda v: [Sheet("Pengukuran", reports.annual(v, numbers=True))],
          "17 Januari 2024", "18 Januari 2024"),
]

ACTIVITIES = {
    "Disdukcapil": [("Program Pendaftaran Penduduk", "Pelayanan pendaftaran penduduk", [
        ("Masukan: Dana", "Rupiah", "2.010.000.000", "1.962.000.000"), ("Keluaran: Jumlah KTP elektronik yang diterbitkan", "Keping", "18.000", "18.240"),
        ("Hasil: Persentase pemohon yang dilayani sesuai standar waktu", "%", "95", "96")])],
    "BPKAD": [("Program Pengelolaan Barang Milik Daerah", "Pengamanan barang milik daerah", [
        ("Masukan: Dana", "Rupiah", "2.210.000.000", "2.148.000.000"), ("Keluaran: Jumlah bidang tanah yang disertifikatkan", "Bidang", "120", "118"),
        ("Hasil: Persentase tanah bersertifikat", "%", "65,00", "65,40")])],
    "Distan KP": [("Program Penyediaan dan Pengembangan Sarana Pertanian", "Pengawasan penggunaan sarana pertanian", [
        ("Masukan: Dana", "Rupiah", "250.000.000", "245.000.000"), ("Keluaran: Jumlah kelompok tani yang diawasi", "Kelompok", "40", "38"),
        ("Hasil: Persentase pupuk bersubsidi yang tepat sasaran", "%", "90", "92")])],
}


def activity(agency, numbers=False):
    return lambda view: reports.activity(view, ACTIVITIES[agency], numbers)


PKK = [
    Paper("Disdukcapil", "pkk", "Tahunan 2023/PKK 2023 Disdukcapil.xlsx", lambda v: [Sheet("PKK", activity("Disdukcapil", True)(v))],
          "15 Januari 2024", "16 Januari 2024"),
    Paper("BPKAD", "pkk", "Tahunan 2023/PKK BPKAD 2023.csv", activity("BPKAD"), "18 Januari 2024", "19 Januari 2024"),
    Paper("Distan KP", "pkk", "Tahunan 2023/PKK Distan KP.docx", activity("Distan KP"), "22 Januari 2024", "23 Januari 2024"),
]

EARLIER = {"Disdikbud": ["96,20", "80,10", "76,80", "55,40", "50,20"], "Dinkes": ["117", "8,60", "88,70", "86,60", "77,10", "23,53"],
           "Bappeda": ["90,80", "70,60", "59,30"],
           "": ["69,01", "7,80", "70,10", "20,90", "11,02", "5,47", "4,12", "241,20", "65,60", "66,64", "63,10", "WTP", "81,20"]}


def report(agency, rows):
    goals = {i.name: i.targets[2026] for _, i in rows}

    def make(view):
        earlier = {row.name: value for row, value in zip(view.rows, EARLIER[agency])}
        return reports.report(view, earlier, view.marks.get("scale", reports.SCALE), view.marks.get("budget", True), goals=goals)
    return make


LKJIP = [Paper(short, "lkjip", path, report(short, data.BY_SHORT[short].rows), dated, handed) for short, path, dated, handed in [
    ("Disdikbud", "LKjIP 2023/LKjIP Dikbud 2023.docx", "12 Maret 2024", "15 Maret 2024"),
    ("Dinkes", "LKjIP 2023/LKJIP DINKES 2023 final.docx", "22 Februari 2024", "26 Februari 2024"),
    ("Bappeda", "LKjIP 2023/LKjIP Bappeda 2023.docx", "19 Februari 2024", "21 Februari 2024")]]

OWN = Agency("", data.NAME, "", data.HEAD.title(), data.HEAD_NAME, "", "", [], [], data.OBJECTIVES, data.PROGRAMMES, kind="pemda", rank="")
GOVERNMENT = [
    Paper("", "pk", "Kabupaten/PK Bupati 2024.docx", pk.leader, "8 Januari 2024", "9 Januari 2024"),
    Paper("", "tw1", "Kabupaten/TW I Kabupaten.xlsx", lambda v: tw.sheets(v, unit=True), "15 April 2024", "16 April 2024"),
    Paper("", "tw2", "Kabupaten/TW II Kabupaten.docx", lambda v: [Turn(True)] + tw.form(v, unit=True), "9 Juli 2024", "10 Juli 2024"),
    Paper("", "annual", "Kabupaten/Pengukuran Kinerja 2023 Kabupaten.docx", reports.annual, "29 Januari 2024", "30 Januari 2024"),
    Paper("", "lkjip", "Kabupaten/LKjIP Kabupaten Contoh Raya 2023.docx", report("", OWN.rows), "25 Maret 2024", "27 Maret 2024"),
]

TOURISM = Agency("", "Dinas Pariwisata dan Ekonomi Kreatif", "Dispar", "Kepala Dinas Pariwisata dan Ekonomi Kreatif", "RINA KARTIKA, S.Sos., M.Par.",
                 "19770519 200212 2 003", "Meningkatkan kunjungan wisata", ["Membantu Bupati melaksanakan urusan pemerintahan bidang pariwisata"],
                 ["perumusan kebijakan bidang pariwisata", "pelaksanaan kebijakan bidang pariwisata", "evaluasi dan pelaporan bidang pariwisata"],
                 [O("Meningkatnya kunjungan wisatawan",
                    I("Jumlah kunjungan wisatawan", "Orang", "Penjumlahan wisatawan nusantara dan mancanegara dalam satu tahun",
                      "Laporan Bidang Destinasi", "Kepala Bidang Destinasi", "45.000", "48.000 53.000 58.500 64.000 70.000 76.500", kind="sum"))],
                 [], decision="556/77/2021", decided="3 November 2021")
UNLISTED = Paper("", "unlisted", "IKU/IKU Dinas Pariwisata.docx", lambda v: decision(v))

# How the register writes some names.
REGISTERED = {"DPUPR": "Dinas PUPR", "Disdukcapil": "Disdukcapil", "DPMPTSP": "DPMPTSP", "BPKAD": "BPKAD", "Kec. Sukamaju": "Kec. Suka Maju",
              "Kec. Tirtosari": "Kecamatan Tirtosari", "Bappeda": "Bappeda", "RSUD": "RSUD Sukamulya", "Setwan": "Sekretariat DPRD"}
KINDS = {"pk": "Perjanjian Kinerja Tahun 2024", "annual": "Pengukuran Kinerja Tahun 2023", "pkk": "Pengukuran Kinerja Kegiatan (PKK) Tahun 2023",
         "lkjip": "LKjIP Tahun 2023"}
ORDER = {"annual": 1, "pkk": 2, "pk": 3, "lkjip": 4}


def registered(short):
    return REGISTERED.get(short, data.BY_SHORT[short].name) if short else f"Pemerintah {data.NAME}"


def register():
    """One sheet with a row per submission, and one with the quarterly forms as a matrix."""
    papers = [p for p in PAPERS + ANNUAL + PKK + LKJIP + GOVERNMENT if p.handed]
    rows = sorted((p for p in papers if p.kind in KINDS), key=lambda p: (ORDER[p.kind], _day(p.handed), p.agency))
    listed = [[c(n + 1, align="center"), c(p.handed), c(registered(p.agency)), c(KINDS[p.kind]), c("Lengkap")] for n, p in enumerate(rows)]
    dates = {(p.agency, p.kind): p.handed for p in papers}
    dates["Satpol PP", "tw2"] = "9 Juli 2024"
    matrix = [[c(n + 1, align="center"), c(registered(a)), *[c(dates.get((a, f"tw{q}"), ""), tag=("handed", a, q)) for q in (1, 2, 3, 4)], c("")]
              for n, a in enumerate([a.short for a in data.AGENCIES] + [""])]
    return [Sheet("Register", [
        P("REGISTER PENYAMPAIAN DOKUMEN SAKIP", bold=True), P(f"{data.NAME.upper()} TAHUN 2024", bold=True),
        P("DPA Tahun Anggaran 2024 disahkan tanggal 2 Januari 2024"), P(""),
        T([[h("No"), h("Tanggal Diterima"), h("Perangkat Daerah"), h("Jenis Dokumen"), h("Keterangan")], *listed], widths=[1, 4, 9, 9, 4])]),
        Sheet("Rekap TW", [
            P("REKAPITULASI PENYAMPAIAN PENGUKURAN KINERJA TRIWULAN TAHUN 2024", bold=True), P(data.NAME.upper(), bold=True), P(""),
            T([[h("No"), h("Perangkat Daerah"), h("Triwulan I"), h("Triwulan II"), h("Triwulan III"), h("Triwulan IV"), h("Keterangan")], *matrix],
              widths=[1, 9, 4, 4, 4, 4, 4])])]


def _day(text):
    day, month, year = text.split()
    return int(year), MONTHS.index(month) + 1, int(day)


def submissions():
    """What the register says was handed in: (agency, name as written, kind, day)."""
    papers = [(p.agency, p.kind, p.handed) for p in PAPERS + ANNUAL + PKK + LKJIP + GOVERNMENT if p.handed] + [("Satpol PP", "tw2", "9 Juli 2024")]
    return [(short, registered(short), kind, "{}-{:02}-{:02}".format(*_day(handed))) for short, kind, handed in papers]


def agencies():
    kinds = {"dinas": "Dinas", "badan": "Badan", "kecamatan": "Kecamatan", "sekretariat": "Sekretariat", "inspektorat": "Inspektorat",
             "rsud": "Unit Kerja Mandiri (UOBK)", "satpol": "Satuan"}
    rows = [[c(n + 1, align="center"), c(a.code), c(a.name), c("" if a.kind == "kecamatan" else a.short), c(kinds[a.kind])]
            for n, a in enumerate(data.AGENCIES)]
    return [Sheet("OPD", [P(f"DAFTAR PERANGKAT DAERAH {data.NAME.upper()}", bold=True), P("TAHUN 2024", bold=True), P(""),
                          T([[h("No"), h("Kode"), h("Nama Perangkat Daerah"), h("Singkatan"), h("Jenis")], *rows], widths=[1, 3, 12, 4, 5])])]
