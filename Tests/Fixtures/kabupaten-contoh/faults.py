"""The faults planted in the documents of Kabupaten Contoh Raya.

Every other document is meant to be right. CLEAN names the agencies whose documents hold no fault at all.
"""
from layouts.common import PANRB53, PER09, PERPRES, PP41, UU23
import data
from writers.fault import Fault, both, cell, change, quarter, rename, retarget, without
from writers.views import Row, percent

CLEAN = ["Inspektorat", "RSUD", "Disdukcapil", "DPMPTSP", "Bappeda", "BPKAD", "Kec. Tirtosari"]

# The wording of Setda's agreement, which its forms follow.
LEGAL = "Persentase rancangan produk hukum daerah yang selesai diharmonisasi tepat waktu"
LEGAL_RENAMED = "Persentase rancangan produk hukum daerah yang diharmonisasi tepat waktu"


def logistics(view):
    """An indicator that only BPBD's agreement and its forms know, in place of the response time that they lack."""
    view.rows.remove(view.row("Rata-rata waktu tanggap"))
    values = {0: [], 1: ["91,20"], 2: ["91,20", "92,40"]}[view.quarter]
    row = Row("Meningkatnya kecepatan penanganan darurat bencana", "Persentase logistik kebencanaan yang tersalurkan", "%", target="94,00",
              quarters=values + [""] * (4 - len(values)), past="90,80")
    if values:
        row.cumulative = values[-1]
        row.achievement = percent(row.target, row.cumulative)
    view.rows.append(row)


def lawsuits(view):
    view.rows.append(Row("Meningkatnya kualitas produk hukum dan kebijakan daerah", "Persentase perkara hukum yang diselesaikan", "%", target="90,00",
                         quarters=["88,00", "", "", ""], cumulative="88,00", achievement="97,78"))


def old_period(view):
    view.marks["period"] = (2016, 2021)
    lower = {"Indeks": "74,00 75,00 76,00 77,00 78,00 79,00", "Persentase": "40,00 44,00 48,00 52,00 56,00 60,00"}
    for row in view.rows:
        row.targets = dict(zip(range(2016, 2022), lower[row.name.split()[0]].split()))
    view.marks["basis"] = [
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan "
        "Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 9 Tahun "
        "2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia "
        "Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679)",
        "Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 114, "
        "Tambahan Lembaran Negara Republik Indonesia Nomor 5887)", PERPRES, PER09, PANRB53, data.SOTK,
        "Peraturan Daerah Kabupaten Contoh Raya Nomor 3 Tahun 2016 tentang Rencana Pembangunan Jangka Menengah Daerah Kabupaten Contoh Raya "
        "Tahun 2016-2021 (Lembaran Daerah Kabupaten Contoh Raya Tahun 2016 Nomor 3)"]


def revoked(view):
    view.marks["basis"] = [UU23, PP41, PERPRES, PER09, PANRB53, data.SOTK, data.RPJMD]


def connectivity(view):
    view.rows.append(Row("Meningkatnya konektivitas antarwilayah", "", targets=view.rows[0].targets))


def overspent(view):
    view.programmes[1][2] = 15_980_000_000


def divided(view):
    row = view.row("Persentase pengurangan sampah")
    row.target, row.achievement = "", "#DIV/0!"


def no_budget(view):
    view.marks["budget"] = False


GAPS = [(">90", "Sangat Tinggi"), (">75 s.d. <90", "Tinggi"), (">65 s.d. <75", "Sedang"), (">50 s.d. <65", "Rendah"), ("<50", "Sangat Rendah")]

# What has to change with a fault elsewhere, so that it stays the only one: (agency, kinds of documents, edit).
FOLLOWING = [
    ("Setda", ("tw1", "tw2"), rename(LEGAL, LEGAL_RENAMED)),
    ("Disdikbud", ("tw1", "tw2"), retarget("Angka Partisipasi Murni SD", "97,10")),
    ("BPBD", ("tw1", "tw2"), logistics),
]

FAULTS = [
    Fault("K01", ["IKU-COV-002"], "Setwan", "", "Sekretariat DPRD tidak mempunyai dokumen IKU."),
    Fault("K02", ["PK-DDL-001", "PK-KON-001", "PK-DOC-001"], "Diskopdag", "", "Perjanjian Kinerja 2024 Diskopdag tidak ada.", topic="agreement-missing"),
    Fault("K03", ["UKR-BKL-001"], "Distan KP", "", "Formulir triwulan II tidak ada, baik berkas maupun catatan register."),
    Fault("K04", ["UKR-DDL-001"], "Setda", "tw2", "Formulir triwulan II diterima 25 Juli 2024, terlambat 15 hari dari 10 Juli 2024."),
    Fault("K05", ["UKR-BKL-001"], "Satpol PP", "", "Register mencatat formulir triwulan II diterima 9 Juli 2024, tetapi berkasnya tidak ada.",
          topic="register-without-file"),
    Fault("K06", ["UKR-DDL-001"], "Diskopdag", "tw1", "Berkas triwulan I ada, tetapi register tidak mencatat penyampaiannya.", topic="file-without-register"),
    Fault("K07", ["UKR-DDL-001"], "Distan KP", "tw1", "Formulir triwulan I disampaikan 27 Maret 2024, sebelum triwulan berakhir.", topic="before-period-end"),
    Fault("K08", ["PK-KON-001"], "BPBD", "pk", "IKU “Rata-rata waktu tanggap darurat bencana” tidak ada dalam PK.", both(logistics),
          also=["PK-KON-002"]),
    Fault("K09", ["PK-KON-002"], "BPBD", "pk", "PK memuat “Persentase logistik kebencanaan yang tersalurkan” yang bukan IKU.",
          at=cell("Persentase logistik", "name"), also=["PK-KON-001"]),
    Fault("K10", ["PK-KON-002"], "Setda", "pk", "Rumusan indikator dalam PK berbeda dengan IKU (“selesai” hilang).", rename(LEGAL, LEGAL_RENAMED),
          cell(LEGAL_RENAMED, "name"), also=["PK-KON-001"]),
    Fault("K11", ["IKU-TGT-009", "PK-KON-002"], "Disdikbud", "pk", "Target 2024 APM SD 97,10 dalam PK, 97,60 dalam IKU.",
          retarget("Angka Partisipasi Murni SD", "97,10"), cell("Angka Partisipasi Murni SD", "target"), also=["IKU-TGT-009", "PK-KON-002"]),
    Fault("K12", ["UKR-KOL-004", "IKU-TGT-009"], "Setwan", "tw1", "Target dalam formulir triwulan I 80,00, dalam PK 82,00.",
          retarget("Indeks kepuasan anggota DPRD", "80,00"), cell("Indeks kepuasan anggota DPRD", "target"), also=["IKU-TGT-009", "UKR-KOL-004"]),
    Fault("K13", ["UKR-KOL-004", "PK-KON-002", "UKR-KOL-002"], "DLH", "tw2", "Satuan Indeks Kualitas Air “%” dalam formulir, “Indeks” dalam PK dan IKU.",
          change("Indeks Kualitas Air", unit="%"), cell("Indeks Kualitas Air", "unit"), also=["IKU-IND-010"], topic="unit-differs"),
    Fault("K14", ["UKR-KOL-005"], "Dishub", "tw2", "Realisasi triwulan III sudah diisi dalam formulir triwulan II.",
          quarter("Rasio kendaraan", 3, "82,10"), cell("Rasio kendaraan", ("quarter", 3))),
    Fault("K15", ["UKR-KOL-005"], "Diskopdag", "tw2", "Realisasi triwulan I kosong dalam formulir triwulan II.",
          quarter("Persentase koperasi aktif", 1, ""), cell("Persentase koperasi aktif", ("quarter", 1))),
    Fault("K16", ["UKR-CAL-009"], "Dinsos", "tw2", "Persentase dijumlahkan (68,20 + 69,70 = 137,90); posisi terakhir 69,70.",
          change("Persentase PPKS", cumulative="137,90", achievement="188,90"), cell("Persentase PPKS", "cumulative"), also=["UKR-CAL-010"]),
    Fault("K17", ["UKR-CAL-009"], "DLH", "tw2", "Volume sampah 8.950 + 9.210 = 18.160, tertulis 18.610.",
          change("Volume sampah", cumulative="18.610", achievement="50,85"), cell("Volume sampah", "cumulative"), also=["UKR-CAL-010"]),
    Fault("K18", ["UKR-CAL-010"], "Dinkes", "tw1", "AKI dihitung 102 / 106 x 100 = 96,23; untuk indikator negatif (2 x 106 - 102) / 106 x 100 = 103,77.",
          change("Angka Kematian Ibu", achievement="96,23"), cell("Angka Kematian Ibu", "achievement")),
    Fault("K19", ["UKR-CAL-010"], "BPBD", "tw2", "44,80 / 48,00 x 100 = 93,33, tertulis 98,33.",
          change("Persentase desa tangguh", achievement="98,33"), cell("Persentase desa tangguh", "achievement")),
    Fault("K20", ["UKR-CAL-010"], "DLH", "tw1", "Target kosong, sehingga % capaian berisi #DIV/0!.", divided,
          cell("Persentase pengurangan sampah", "achievement"), also=["UKR-KOL-004", "IKU-TGT-009"], topic="cell-error"),
    Fault("K21", ["UKR-NAR-011"], "Dinsos", "tw2", "Graduasi mandiri baru 148 dari 480 keluarga (30,83%), tanpa permasalahan dan solusi.",
          both(quarter("Jumlah keluarga miskin", 2, "30"), change("Jumlah keluarga miskin", cumulative="148", achievement="30,83")),
          cell("Jumlah keluarga miskin", "problem"), severity="moderate"),
    Fault("K22", ["UKR-ANG-001"], "DPUPR", "tw2", "Realisasi Rp15.980.000.000 melampaui anggaran Rp14.300.000.000.", overspent,
          ("budget", 1, "realised"), severity="moderate"),
    Fault("K23", ["IKU-IND-015", "CSC-003"], "Dinkes", "iku", "Indikator sanitasi layak dimiliki Dinas Kesehatan dan Dinas PUPR.",
          at=cell("Persentase rumah tangga yang mengakses sanitasi", "name"), topic="indicator-of-two-agencies", severity="moderate", others=["DPUPR"]),
    Fault("K24", ["IKU-TGT-010"], "DPUPR", "iku", "Target jalan mantap 2024 70,00, sedangkan IKU kabupaten memerlukan 71,00.",
          at=cell("Persentase panjang jalan", 2024), severity="note"),
    Fault("K25", ["IKU-COV-004"], "Dishub", "iku", "Sasaran “Meningkatnya konektivitas antarwilayah” tanpa indikator.", connectivity,
          ("objective", "Meningkatnya konektivitas antarwilayah")),
    Fault("K26", ["IKU-TGT-001"], "Dinsos", "iku", "Target 2025 tidak diisi.",
          lambda view: view.row("Persentase korban bencana").targets.update({2025: ""}), cell("Persentase korban bencana", 2025), severity="moderate"),
    Fault("K27", ["IKU-COV-002", "IKU-DOC-007"], "Kec. Sukamaju", "iku", "IKU berlaku 2016-2021, sudah berakhir pada tahun 2024.", old_period,
          topic="expired-period", also=["IKU-TGT-009", "PK-KON-002", "IKU-TGT-001"]),
    Fault("K28", ["PK-DDL-001"], "Satpol PP", "pk", "PK ditandatangani 18 Maret 2024; DPA disahkan 2 Januari 2024, batasnya 2 Februari 2024.", at="dated"),
    Fault("K29", ["LKJ-DDL-002"], "Disdikbud", "lkjip", "LKjIP 2023 diterima 15 Maret 2024; batasnya 29 Februari 2024."),
    Fault("K30", ["LKJ-REV-001"], "", "lkjip", "LKjIP kabupaten 2023 tanpa pernyataan telah direviu."),
    Fault("K31", ["LKJ-ANG-001"], "Dinkes", "lkjip", "LKjIP 2023 tidak menyajikan realisasi anggaran.", no_budget, severity="moderate",
          also=["LKJ-STR-001"]),
    Fault("K32", ["LKJ-KAT-001"], "Disdikbud", "lkjip", "Skala kategori berlubang: 90, 75, 65, dan 50 tidak masuk kategori mana pun.",
          lambda view: view.marks.update(scale=GAPS), ("scale", 1), severity="moderate"),
    Fault("K33", ["IKU-COV-011"], "Dishub", "tw1", "Nama tertulis “Dinas Perhubugan”; kecocokannya perlu dipastikan.", topic="agency-uncertain",
          severity="minor", also=["BHS-EJA-001"]),
    Fault("K34", ["IKU-COV-010"], "", "unlisted", "Dinas Pariwisata dan Ekonomi Kreatif tidak ada dalam daftar perangkat daerah.", topic="agency-unlisted",
          severity="minor"),
    Fault("K35", ["HKM-STS-001"], "DPUPR", "iku", "Mengingat memuat PP 41/2007 yang sudah dicabut.", revoked, ("basis", 1)),
    Fault("K36", ["UKR-CAL-006"], "DLH", "annual", "21,10 / 21,00 x 100 = 100,48, tertulis 104,80.",
          change("Persentase pengurangan sampah", achievement="104,80"), cell("Persentase pengurangan sampah", "achievement")),
    Fault("K37", ["UKR-DDL-002"], "Dishub", "annual", "Pengukuran tahunan 2023 diterima 12 Februari 2024; batasnya 31 Januari 2024."),
    Fault("K38", ["UKR-CAL-008"], "Distan KP", "pkk", "38 / 40 x 100 = 95,00, tertulis 105,26.",
          lambda view: view.marks.update({("rate", 1): "105,26"}), ("activity", 1, "achievement")),
    Fault("K39", ["UKR-KOL-002"], "Setda", "tw1", "Indikator “Persentase perkara hukum yang diselesaikan” tidak ada dalam PK.", lawsuits,
          cell("Persentase perkara hukum", "name"), also=["PK-KON-002"]),
    Fault("K40", ["UKR-CAL-010"], "", "tw2", "Stunting dihitung 16,70 / 16,00 x 100 = 104,38; seharusnya 95,63.",
          change("Prevalensi stunting", achievement="104,38"), cell("Prevalensi stunting", "achievement")),
    Fault("K41", ["UKR-TTD-001"], "Dishub", "annual", "Formulir tahunan tanpa tempat, tanggal, dan penanda tangan.", severity="minor"),
    Fault("K42", ["PK-DOC-001"], "Distan KP", "pk", "Lampiran PK tidak memuat program dan anggaran.", lambda view: view.programmes.clear()),
]

# What may rightly be said beside the planted faults: (rule, agency, why).
TOLERATED = []
