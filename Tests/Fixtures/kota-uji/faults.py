"""The faults planted in the documents of Kota Bandar Uji; every other document is meant to be right."""
import data
import layouts
from writers.fault import Fault, both, cell, change, quarter, rename, retarget, without
from writers.views import Row, percent

CLEAN = ["Inspektorat", "Dinkes", "Disperpusip", "Kec. Bandar Utara"]


def scholarships(view):
    view.rows.append(Row("Meningkatnya mutu hasil belajar", "Persentase guru yang bersertifikat pendidik", "%", target="82,00",
                         quarters=["79,10", "79,40", "80,20", ""], cumulative="80,20", achievement=percent("82,00", "80,20"), past="78,60"))


def old_period(view):
    view.marks["period"] = (2018, 2022)
    lower = {"Persentase pencari": "28,00 31,00 34,00 37,00 40,00", "Jumlah peserta": "200 220 245 270 300", "Persentase perselisihan": "52,00 56,00 60,00 64,00 68,00"}
    for start, values in lower.items():
        view.row(start).targets = dict(zip(range(2018, 2023), values.split()))
    view.marks["basis"] = [
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran "
        "Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang "
        "Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, "
        "Tambahan Lembaran Negara Republik Indonesia Nomor 5679)",
        "Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran "
        "Negara Republik Indonesia Nomor 5887)", layouts.PERPRES, layouts.PER09, layouts.PANRB53, data.SOTK,
        "Peraturan Daerah Kota Bandar Uji Nomor 1 Tahun 2018 tentang Rencana Pembangunan Jangka Menengah Daerah Kota Bandar Uji Tahun 2018-2022"]


def revoked(view):
    view.marks["basis"] = layouts.BASIS[:3] + [
        "Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara "
        "Penyusunan, Pengendalian, dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah (Berita Negara Republik Indonesia Tahun 2010 Nomor 517)"] + layouts.BASIS[3:]


def overspent(view):
    view.programmes[1][2] = 5_640_000_000


def housing(view):
    row = view.row("Jumlah rumah tidak layak huni")
    row.name = "Jumlah rumah tidak layak huni yang diperbaiki"


FOLLOWING = [
    ("Disdik", ("tw2", "tw3"), retarget("Angka Partisipasi Sekolah", "98,00")),
    ("Disperkim", ("tw2",), both(housing, change("Luas kawasan kumuh", unit="%"))),
    ("BPKD", ("tw2", "tw3"), without("Opini BPK")),
]

FAULTS = [
    Fault("U01", ["IKU-COV-003", "IKU-COV-002"], "RSUD", "", "RSUD, unit kerja mandiri, tidak mempunyai dokumen IKU."),
    Fault("U02", ["PK-DDL-001", "PK-KON-001", "PK-DOC-001"], "Diskominfo", "", "Perjanjian Kinerja 2025 tidak ada.", topic="agreement-missing"),
    Fault("U03", ["UKR-BKL-001"], "Disperkim", "", "Formulir triwulan III tidak ada, baik berkas maupun catatan register."),
    Fault("U04", ["UKR-DDL-001"], "Disdik", "tw2", "Formulir triwulan II diterima 16 Juli 2025, terlambat 6 hari dari 10 Juli 2025."),
    Fault("U05", ["UKR-BKL-001"], "Disnaker", "", "Register mencatat formulir triwulan II diterima 9 Juli 2025, tetapi berkasnya tidak ada.", topic="register-without-file"),
    Fault("U06", ["UKR-DDL-001"], "Bapperida", "tw3", "Berkas triwulan III ada, tetapi register tidak mencatatnya.", topic="file-without-register"),
    Fault("U07", ["UKR-DDL-001"], "Setdako", "tw3", "Formulir triwulan III disampaikan 26 September 2025, sebelum triwulan berakhir.", topic="before-period-end"),
    Fault("U08", ["UKR-CAL-009"], "Setdako", "tw3", "5 + 5 + 6 = 16 perjanjian, realisasi kumulatif tertulis 6.",
          both(lambda view: view.marks.update(typed=True), change("Jumlah perjanjian", cumulative="6", achievement="30,00")), cell("Jumlah perjanjian", "cumulative"),
          also=["UKR-NAR-011", "UKR-CAL-010"]),
    Fault("U09", ["UKR-CAL-010"], "BPKD", "tw3", "Tunggakan dihitung 11,80 / 11,50 x 100 = 102,61; seharusnya 97,46.",
          change("Persentase tunggakan", achievement="102,61"), cell("Persentase tunggakan", "achievement")),
    Fault("U10", ["UKR-CAL-010"], "Bapperida", "tw2", "Deviasi dihitung dengan rumus lain ((2 x 6,00 - 6,20) / 6,00 = 96,67), sedangkan kota memakai target / realisasi = 96,77.",
          change("Deviasi", achievement="96,67"), cell("Deviasi", "achievement")),
    Fault("U11", ["UKR-CAL-009"], "Disnaker", "tw3", "104 + 118 + 121 = 343, tertulis 334.",
          change("Jumlah peserta pelatihan", cumulative="334", achievement="74,22"), cell("Jumlah peserta pelatihan", "cumulative"), also=["UKR-CAL-010"]),
    Fault("U12", ["UKR-KOL-005"], "Diskominfo", "tw3", "Realisasi triwulan II kosong dalam formulir triwulan III.",
          quarter("Persentase layanan publik", 2, ""), cell("Persentase layanan publik", ("quarter", 2))),
    Fault("U13", ["PK-KON-002", "IKU-TGT-009"], "Disperkim", "pk", "Satuan luas kawasan kumuh “%” dalam PK, “Hektare” dalam IKU.",
          change("Luas kawasan kumuh", unit="%"), cell("Luas kawasan kumuh", "unit"), also=["IKU-IND-010"], topic="unit-differs"),
    Fault("U14", ["IKU-TGT-009", "PK-KON-002"], "Disdik", "pk", "Target 2025 98,00 dalam PK, 97,80 dalam IKU.",
          retarget("Angka Partisipasi Sekolah", "98,00"), cell("Angka Partisipasi Sekolah", "target"), also=["IKU-TGT-009", "PK-KON-002"]),
    Fault("U15", ["UKR-KOL-002"], "Disdik", "tw3", "Indikator “Persentase guru yang bersertifikat pendidik” tidak ada dalam PK.", scholarships,
          cell("Persentase guru", "name"), also=["PK-KON-002"]),
    Fault("U16", ["UKR-NAR-011"], "RSUD", "tw3", "Pendapatan BLUD 42.400 dari 73.000 (58,08%) tanpa solusi.",
          both(quarter("Pendapatan BLUD", 3, "6.200"), change("Pendapatan BLUD", cumulative="42.400", achievement="58,08", problem="Klaim BPJS tertunda")),
          cell("Pendapatan BLUD", "solution"), severity="moderate"),
    Fault("U17", ["UKR-ANG-001"], "BPKD", "tw2", "Realisasi Rp5.640.000.000 melampaui pagu Rp5.100.000.000.", overspent, ("budget", 1, "realised"), severity="moderate"),
    Fault("U18", ["PK-DDL-001"], "Setdako", "pk", "PK ditandatangani 14 April 2025; DPA disahkan 3 Januari 2025.", at="dated"),
    Fault("U19", ["IKU-TGT-001"], "Diskominfo", "iku", "Target 2026 tidak diisi.", lambda view: view.row("Persentase layanan publik").targets.update({2026: ""}),
          cell("Persentase layanan publik", 2026), severity="moderate"),
    Fault("U20", ["HKM-STS-001"], "Diskominfo", "iku", "Mengingat memuat Permendagri 54/2010 yang sudah dicabut.", revoked, "basis"),
    Fault("U21", ["IKU-COV-004"], "Bapperida", "iku", "Sasaran “Meningkatnya pemanfaatan hasil riset” tanpa indikator.",
          lambda view: view.rows.append(Row("Meningkatnya pemanfaatan hasil riset", "", targets=dict.fromkeys(view.rows[0].targets, ""))),
          ("objective", "Meningkatnya pemanfaatan hasil riset")),
    Fault("U22", ["IKU-COV-002", "IKU-DOC-007"], "Disnaker", "iku", "IKU berlaku 2018-2022, sudah berakhir pada tahun 2025.", old_period, topic="expired-period",
          also=["IKU-TGT-009", "PK-KON-002", "IKU-TGT-001"]),
    Fault("U23", ["IKU-COV-011"], "Disperkim", "tw2", "Nama tertulis “Dinas Perumahan dan Permukiman”; kecocokannya perlu dipastikan.", topic="agency-uncertain",
          severity="minor"),
    Fault("U24", ["IKU-COV-010"], "", "unlisted", "Dinas Pertanahan tidak ada dalam daftar perangkat daerah.", topic="agency-unlisted", severity="minor"),
    Fault("U25", ["PK-KON-001"], "BPKD", "pk", "IKU “Opini BPK atas LKPD” tidak ada dalam PK.", without("Opini BPK"), also=["PK-KON-002"]),
    Fault("U26", ["PK-KON-002"], "Disperkim", "pk", "Rumusan indikator berbeda: “diperbaiki” dalam PK, “ditangani” dalam IKU.", housing,
          cell("Jumlah rumah tidak layak huni", "name"), also=["PK-KON-001"]),
    Fault("U27", ["IKU-TGT-010"], "Diskominfo", "iku", "Target Indeks SPBE 2025 3,20, sedangkan IKU kota memerlukan 3,30.", at=cell("Indeks SPBE", 2025), severity="note"),
    Fault("U28", ["IKU-IND-015", "CSC-003"], "Setdako", "iku", "Indikator layanan daring dimiliki Sekretariat Daerah dan Diskominfo.",
          at=cell("Persentase layanan publik", "name"), topic="indicator-of-two-agencies", severity="moderate", others=["Diskominfo"]),
    Fault("U29", ["PK-DOC-001"], "Disnaker", "pk", "Lampiran PK tidak memuat program dan anggaran.", lambda view: view.programmes.clear()),
]

# What may rightly be said beside the planted faults.
TOLERATED = [
    ("PK-DDL-001", "", "Perjanjian kinerja wali kota tidak ada dalam folder."),
    ("UKR-BKL-001", "", "Pengukuran tingkat kota tidak ada dalam folder."),
    ("IKU-IND-009", "Disnaker", "Satuan melekat pada sel target, tanpa kolom satuan."),
    ("IKU-IND-004", "Disnaker", "“Jumlah peserta pelatihan …” dapat dibaca sebagai keluaran."),
    ("IKU-DOC-013", "Setdako", "Manual IKU tidak memuat dasar hukum."),
    ("IKU-IND-004", "Setdako", "“Jumlah perjanjian kerja sama … yang dilaksanakan” dapat dibaca sebagai keluaran."),
]
