"""The facts that the generated fixtures tell, and their keys.

Nothing here is a real document: the names are of the kinds that appear in documents of regional governments, put
together anew. Every fixture states some of these facts in a layout of its own; its key says which.
"""

import json
import pathlib

YEARS = [2021, 2022, 2023, 2024, 2025, 2026]

# objective, name, formula, unit, source, owner, baseline, targets (as printed, one per year)
FACTS = [
    ("Meningkatnya kualitas pelayanan publik", "Indeks Kepuasan Masyarakat",
     "Jumlah nilai persepsi per unsur / Jumlah unsur yang terisi x Nilai penimbang", "Indeks", "Survei Kepuasan Masyarakat",
     "Bagian Organisasi", "78,20", ["80,00", "81,50", "83,00", "84,50", "86,00", "87,50"]),
    ("Meningkatnya kualitas pelayanan publik", "Persentase unit pelayanan berpredikat baik",
     "Jumlah unit pelayanan berpredikat baik / Jumlah unit pelayanan x 100%", "%", "Laporan evaluasi pelayanan publik",
     "Bagian Organisasi", "55", ["60", "65", "70", "75", "80", "85"]),
    ("Meningkatnya akuntabilitas kinerja perangkat daerah", "Nilai SAKIP Kabupaten",
     "Nilai hasil evaluasi AKIP oleh Kementerian PANRB", "Nilai", "LHE AKIP", "Bagian Organisasi", "62,15",
     ["64,00", "66,00", "68,00", "70,00", "72,00", "74,00"]),
    ("Meningkatnya derajat kesehatan masyarakat", "Angka kematian ibu per 100.000 kelahiran hidup",
     "Jumlah kematian ibu / Jumlah kelahiran hidup x 100.000", "Angka", "Profil Kesehatan", "Bidang Kesehatan Masyarakat",
     "125", ["120", "115", "110", "105", "100", "95"]),
    ("Meningkatnya derajat kesehatan masyarakat", "Prevalensi stunting pada balita",
     "Jumlah balita stunting / Jumlah balita yang diukur x 100%", "%", "e-PPGBM", "Bidang Kesehatan Masyarakat",
     "24,5", ["22,0", "20,0", "18,0", "16,0", "14,5", "14,0"]),
    ("Meningkatnya mutu pendidikan dasar", "Rata-rata lama sekolah",
     "Jumlah tahun sekolah penduduk usia 25 tahun ke atas / Jumlah penduduk usia 25 tahun ke atas", "Tahun",
     "Badan Pusat Statistik", "Bidang Pendidikan Dasar", "7,85", ["7,95", "8,05", "8,15", "8,25", "8,35", "8,45"]),
    ("Meningkatnya mutu pendidikan dasar", "Persentase sekolah dasar terakreditasi minimal B",
     "Jumlah sekolah dasar terakreditasi A dan B / Jumlah sekolah dasar x 100%", "%", "Dapodik", "Bidang Pendidikan Dasar",
     "70", ["75", "78", "81", "84", "87", "90"]),
    ("Meningkatnya pertumbuhan ekonomi daerah", "Nilai realisasi investasi",
     "Penjumlahan nilai realisasi PMA dan PMDN dalam satu tahun", "Juta rupiah", "LKPM", "Dinas Penanaman Modal",
     "125.000", ["130.000", "140.000", "150.000", "165.000", "180.000", "200.000"]),
    ("Menurunnya angka kemiskinan", "Persentase penduduk miskin",
     "Jumlah penduduk di bawah garis kemiskinan / Jumlah penduduk x 100%", "%", "Badan Pusat Statistik", "Dinas Sosial",
     "12,40", ["12,00", "11,50", "11,00", "10,50", "10,00", "9,50"]),
    ("Meningkatnya tata kelola keuangan daerah", "Opini BPK atas laporan keuangan daerah",
     "Opini hasil pemeriksaan BPK RI", "Opini", "LHP BPK", "Badan Keuangan Daerah", "WDP",
     ["WTP", "WTP", "WTP", "WTP", "WTP", "WTP"]),
    ("Meningkatnya tata kelola keuangan daerah", "Persentase temuan yang ditindaklanjuti",
     "Jumlah rekomendasi yang ditindaklanjuti / Jumlah rekomendasi x 100%", "%", "Laporan Inspektorat", "Inspektorat",
     "68", ["72", "76", "80", "84", "88", "92"]),
    ("Meningkatnya kualitas infrastruktur jalan", "Persentase jalan kabupaten dalam kondisi mantap",
     "Panjang jalan kondisi baik dan sedang / Panjang jalan kabupaten x 100%", "%", "Laporan leger jalan",
     "Bidang Bina Marga", "61,3", ["63,0", "65,5", "68,0", "70,5", "73,0", "75,5"]),
    ("Meningkatnya kualitas lingkungan hidup", "Indeks Kualitas Lingkungan Hidup",
     "(30% x IKA) + (30% x IKU) + (40% x IKTL)", "Indeks", "Laporan IKLH", "Bidang Pengendalian Pencemaran", "65,42",
     ["66,00", "66,50", "67,00", "67,50", "68,00", "68,50"]),
    ("Meningkatnya kualitas lingkungan hidup", "Persentase sampah yang tertangani",
     "Volume sampah yang tertangani / Volume timbulan sampah x 100%", "%", "SIPSN", "Bidang Pengelolaan Sampah", "58",
     ["62", "66", "70", "74", "78", "82"]),
    ("Meningkatnya ketahanan pangan", "Skor Pola Pangan Harapan",
     "Jumlah skor kelompok pangan yang dikonsumsi", "Skor", "Survei konsumsi pangan", "Bidang Ketahanan Pangan", "82,1",
     ["83,0", "84,0", "85,0", "86,0", "87,0", "88,0"]),
    ("Meningkatnya kunjungan wisatawan", "Jumlah kunjungan wisatawan",
     "Jumlah wisatawan nusantara dan mancanegara dalam satu tahun", "Orang", "Laporan Dinas Pariwisata",
     "Bidang Destinasi", "45.000", ["50.000", "55.000", "60.000", "66.000", "72.000", "80.000"]),
]

FIELDS = ["objective", "name", "formula", "unit", "source", "owner", "baseline"]
HEADS = {
    "number": "No", "objective": "Sasaran Strategis", "name": "Indikator Kinerja Utama",
    "formula": "Formulasi Penghitungan", "unit": "Satuan", "source": "Sumber Data", "owner": "Penanggung Jawab",
    "baseline": "Kondisi Awal",
}


class Fact:
    """One indicator; only the fields named by a fixture are printed and keyed."""

    def __init__(self, row):
        self.values = dict(zip(FIELDS, row[:7]))
        self.targets = dict(zip(YEARS, row[7]))

    def __getitem__(self, field):
        return self.values[field]


def facts(start, count):
    return [Fact(FACTS[(start + index) % len(FACTS)]) for index in range(count)]


def number(raw):
    """The value of a printed number in Indonesian notation, or None for a grade."""
    text = raw.replace("%", "").replace("Rp", "").strip()
    try:
        return float(text.replace(".", "").replace(",", "."))
    except ValueError:
        return None


def key(path, facts, fields, years, raw=lambda fact, year: fact.targets[year], baseline=None):
    """Writes the key beside a fixture: what an attentive person reads in it."""
    indicators = []
    for fact in facts:
        entry = {field: fact[field] for field in fields if field != "baseline"}
        if "baseline" in fields:
            text = baseline(fact) if baseline else fact["baseline"]
            entry["baseline"] = {"raw": text, "number": number(text)}
        entry["targets"] = {str(y): {"raw": raw(fact, y), "number": number(raw(fact, y))} for y in years}
        indicators.append(entry)
    path = pathlib.Path(str(path) + ".key.json")
    path.write_text(json.dumps({"indicators": indicators}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
