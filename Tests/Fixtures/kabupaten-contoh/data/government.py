"""The government itself: its name, its regulations, its own indicators."""
from writers.facts import B, I, O

NAME = "Kabupaten Contoh Raya"
HEAD = "BUPATI CONTOH RAYA"
HEAD_NAME = "H. RAHMAT HIDAYAT"
SECRETARY = "Drs. H. SYAHRUL ANWAR, M.Si."
SECRETARY_NIP = "19670814 199303 1 005"
SEAT = "Sukamulya"
PROVINCE = "PROVINSI NUSANTARA TENGAH"
PERIOD = (2021, 2026)
YEAR = 2024
INVERSE = "difference"
RPJMD = ("Peraturan Daerah Kabupaten Contoh Raya Nomor 4 Tahun 2021 tentang Rencana Pembangunan Jangka Menengah Daerah "
         "Kabupaten Contoh Raya Tahun 2021-2026 (Lembaran Daerah Kabupaten Contoh Raya Tahun 2021 Nomor 4)")
SOTK = ("Peraturan Daerah Kabupaten Contoh Raya Nomor 5 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah "
        "(Lembaran Daerah Kabupaten Contoh Raya Tahun 2016 Nomor 5)")

OBJECTIVES = [
    O("Meningkatnya kualitas sumber daya manusia",
      I("Indeks Pembangunan Manusia", "Indeks", "Hasil perhitungan Indeks Pembangunan Manusia oleh BPS",
        "Kabupaten Contoh Raya Dalam Angka, BPS", "Bappeda", "68,41", "68,70 69,05 69,45 69,90 70,35 70,80", "", "", "69,52", "year"),
      I("Rata-rata Lama Sekolah", "Tahun", "Hasil perhitungan rata-rata lama sekolah penduduk usia 25 tahun ke atas oleh BPS",
        "Kabupaten Contoh Raya Dalam Angka, BPS", "Dinas Pendidikan dan Kebudayaan", "7,62", "7,70 7,81 7,93 8,06 8,20 8,35", "", "", "7,95", "year"),
      I("Usia Harapan Hidup", "Tahun", "Hasil perhitungan usia harapan hidup saat lahir oleh BPS",
        "Kabupaten Contoh Raya Dalam Angka, BPS", "Dinas Kesehatan", "69,80", "69,95 70,12 70,30 70,49 70,69 70,90", "", "", "70,34", "year"),
      I("Prevalensi stunting pada balita", "%", "Jumlah balita stunting / Jumlah balita yang diukur x 100%",
        "e-PPGBM Dinas Kesehatan", "Dinas Kesehatan", "24,80", "23,50 21,00 18,50 16,00 14,00 12,50", "17,90", "16,70", "18,20", "last", True,
        "Intervensi spesifik belum menjangkau seluruh desa lokus", "Memperluas pemberian makanan tambahan lokal di desa lokus")),
    O("Menurunnya kemiskinan dan pengangguran",
      I("Persentase penduduk miskin", "%", "Jumlah penduduk di bawah garis kemiskinan / Jumlah penduduk x 100%",
        "Survei Sosial Ekonomi Nasional, BPS", "Dinas Sosial", "11,92", "11,60 11,10 10,60 10,10 9,60 9,10", "", "", "10,44", "year", True),
      I("Tingkat Pengangguran Terbuka", "%", "Jumlah penganggur / Jumlah angkatan kerja x 100%",
        "Survei Angkatan Kerja Nasional, BPS", "Bappeda", "5,84", "5,70 5,50 5,30 5,10 4,90 4,70", "", "", "5,26", "year", True)),
    O("Meningkatnya pertumbuhan ekonomi yang merata",
      I("Laju pertumbuhan ekonomi", "%",
        "(PDRB ADHK tahun t - PDRB ADHK tahun t-1) / PDRB ADHK tahun t-1 x 100%",
        "PDRB Kabupaten Contoh Raya menurut Lapangan Usaha, BPS", "Bappeda", "3,12", "3,60 4,10 4,50 4,80 5,00 5,20", "", "", "4,61", "year"),
      I("Nilai realisasi investasi", "Miliar rupiah", "Penjumlahan nilai realisasi PMA dan PMDN dalam satu tahun",
        "Laporan Kegiatan Penanaman Modal (LKPM)", "DPMPTSP", "212,40", "225,00 240,00 258,00 278,00 300,00 325,00", "66,80", "74,10", "263,50", "sum")),
    O("Meningkatnya kualitas infrastruktur dan lingkungan hidup",
      I("Persentase panjang jalan kabupaten dalam kondisi mantap", "%",
        "Panjang jalan kabupaten kondisi baik dan sedang / Panjang seluruh jalan kabupaten x 100%",
        "Data leger jalan Dinas PUPR", "Dinas Pekerjaan Umum dan Penataan Ruang", "61,30", "63,00 65,50 68,00 71,00 73,50 76,00", "68,40", "69,20", "68,20", "last", False,
        "Kerusakan ruas jalan akibat curah hujan tinggi", "Mempercepat pemeliharaan berkala ruas prioritas"),
      I("Indeks Kualitas Lingkungan Hidup", "Indeks", "(0,376 x IKA) + (0,405 x IKU) + (0,219 x IKL)",
        "Laporan IKLH Dinas Lingkungan Hidup", "Dinas Lingkungan Hidup", "65,42", "66,00 66,60 67,20 67,90 68,60 69,30", "", "", "67,35", "year")),
    O("Meningkatnya tata kelola pemerintahan dan kualitas pelayanan publik",
      I("Nilai AKIP Kabupaten", "Nilai", "Nilai hasil evaluasi AKIP oleh Kementerian PANRB", "LHE AKIP Kementerian PANRB",
        "Sekretariat Daerah", "60,12", "61,50 63,00 65,00 67,00 69,00 71,00", "", "", "65,31", "year"),
      I("Opini BPK atas Laporan Keuangan Pemerintah Daerah", "Opini", "Opini hasil pemeriksaan BPK atas LKPD", "LHP BPK atas LKPD",
        "Badan Pengelolaan Keuangan dan Aset Daerah", "WDP", "WDP WTP WTP WTP WTP WTP", "", "", "WTP", "year"),
      I("Indeks Kepuasan Masyarakat Kabupaten", "Indeks",
        "Jumlah nilai IKM unit penyelenggara pelayanan / Jumlah unit penyelenggara pelayanan yang disurvei",
        "Laporan Survei Kepuasan Masyarakat Bagian Organisasi", "Sekretariat Daerah", "79,20", "80,00 81,00 82,00 83,00 84,00 85,00", "82,60", "83,10", "82,35", "mean")),
]

PROGRAMMES = [
    B("Program Pengelolaan Pendidikan", 148_500_000_000, 29_800_000_000, 68_200_000_000, 140_200_000_000, 134_900_000_000),
    B("Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat", 96_250_000_000, 19_400_000_000,
      44_100_000_000, 91_700_000_000, 88_300_000_000),
    B("Program Penyelenggaraan Jalan", 84_000_000_000, 9_700_000_000, 33_600_000_000, 79_500_000_000, 77_100_000_000),
]
