"""What the forms say: rows of an agency that does not exist, right in every figure."""
from dataclasses import dataclass, field

GOVERNMENT = "Kabupaten Contoh Raya"
CULTURE = "Meningkatnya pelestarian budaya daerah"
YOUTH = "Meningkatnya peran pemuda dan prestasi olahraga"


@dataclass
class Row:
    objective: str
    name: str
    unit: str
    target: str
    quarters: list = field(default_factory=lambda: [""] * 4)
    cumulative: str = ""
    achievement: str = ""
    problems: str = ""
    solutions: str = ""
    realisation: str = ""
    category: str = ""
    past: str = ""
    final: str = ""
    plan: list = field(default_factory=lambda: [""] * 4)
    rates: list = field(default_factory=lambda: [""] * 4)
    months: list = field(default_factory=list)

    def set(self, **values):
        for key, value in values.items():
            if key in ("q1", "q2", "q3", "q4"):
                self.quarters[int(key[1]) - 1] = value
            else:
                setattr(self, key, value)
        return self


def find(rows, start):
    return next(row for row in rows if row.name.startswith(start))


def culture():
    """The third quarter: shares, amounts, an index of the year, and two of which less is better (difference formula)."""
    return [
        Row(CULTURE, "Persentase cagar budaya yang dilestarikan", "%", "72,50", ["65,00", "67,50", "70,00", ""], "70,00", "96,55"),
        Row(CULTURE, "Jumlah pertunjukan seni budaya", "Kali", "24", ["5", "7", "6", ""], "18", "75,00"),
        Row(YOUTH, "Jumlah medali tingkat provinsi", "Medali", "40", ["8", "6", "9", ""], "23", "57,50",
            "Kejuaraan tingkat provinsi ditunda", "Mengikuti kejuaraan pengganti pada triwulan IV"),
        Row(YOUTH, "Indeks Pembangunan Pemuda", "Indeks", "54,20"),
        Row(YOUTH, "Angka kriminalitas remaja", "Kasus", "20", ["6", "4", "5", ""], "15", "125,00"),
        Row(YOUTH, "Angka putus sekolah pemuda", "%", "2,50", ["2,70", "2,65", "2,60", ""], "2,60", "96,00"),
    ]


def beside():
    """Plan and realisation of each quarter with a percentage of their own."""
    return [
        Row(CULTURE, "Persentase cagar budaya yang dilestarikan", "%", "72,50", ["65,00", "66,00", "", ""], plan=["66,00", "68,00", "70,00", "72,50"],
            rates=["98,48", "97,06", "", ""]),
        Row(CULTURE, "Jumlah pertunjukan seni budaya", "Kali", "24", ["5", "7", "", ""], plan=["5", "7", "6", "6"], rates=["100,00", "100,00", "", ""]),
        Row(YOUTH, "Jumlah medali tingkat provinsi", "Medali", "40", ["", "18", "", ""], plan=["", "20", "", "20"], rates=["", "90,00", "", ""]),
    ]


def monthly():
    return [
        Row(CULTURE, "Jumlah pengunjung museum", "Orang", "500", ["120", "130", "", ""], "250", "50,00",
            months=["40", "35", "45", "50", "40", "40"] + [""] * 6),
        Row(CULTURE, "Persentase cagar budaya yang dilestarikan", "%", "72,50", ["65,00", "67,50", "", ""], "67,50", "93,10",
            months=["", "", "65,00", "", "", "67,50"] + [""] * 6),
    ]


def alone():
    """Only the quarter itself: its target, its realisation, the percentage of both."""
    return [
        Row(CULTURE, "Jumlah pertunjukan seni budaya", "Kali", "24", ["", "6", "", ""], plan=["", "7", "", ""], achievement="85,71"),
        Row(YOUTH, "Persentase pemuda berwirausaha", "%", "30,00", ["", "27,30", "", ""], plan=["", "28,00", "", ""], achievement="97,50"),
    ]


def running():
    """Every quarter to date."""
    return [
        Row(CULTURE, "Jumlah pertunjukan seni budaya", "Kali", "24", ["5", "12", "18", "25"], achievement="104,17"),
        Row(YOUTH, "Persentase pemuda berwirausaha", "%", "30,00", ["24,00", "26,40", "28,10", "29,55"], achievement="98,50"),
    ]


def shares():
    """Shares as spreadsheets store them, shown as percentages; one row without a figure yet."""
    return [
        Row(CULTURE, "Persentase cagar budaya yang dilestarikan", "", "72,50%", ["65,00%", "67,50%", "70,00%", ""], "70,00%", "96,55%"),
        Row(YOUTH, "Persentase pemuda berwirausaha", "", "30%", ["25%", "26%", "28%", ""], "28%", "93%"),
        Row(YOUTH, "Indeks Pembangunan Pemuda", "", "54,20", ["", "", "", ""], "", "#DIV/0!"),
    ]


def year():
    return [
        Row(CULTURE, "Jumlah pertunjukan seni budaya", "Kali", "22", realisation="24", achievement="109,09", category="Sangat Tinggi", past="20", final="28"),
        Row(YOUTH, "Persentase pemuda berwirausaha", "%", "28,00", realisation="25,48", achievement="91,00", category="Sangat Tinggi", past="24,10",
            final="34,00"),
        Row(YOUTH, "Jumlah medali tingkat provinsi", "Medali", "38", realisation="30", achievement="78,95", category="Tinggi", past="35", final="45"),
        Row(YOUTH, "Angka kriminalitas remaja", "Kasus", "20", realisation="16", achievement="120,00", category="Sangat Tinggi", past="22", final="15"),
        Row(YOUTH, "Angka putus sekolah pemuda", "%", "2,50", realisation="2,75", achievement="90,00", category="Tinggi", past="2,90", final="2,00"),
    ]


# No, program, activity, group and indicator, unit, target, realisation, percentage.
ACTIVITIES = [
    ["1", "Program Pengembangan Kebudayaan", "Pembinaan Kesenian", "Masukan: Dana", "Rupiah", "250.000.000", "240.000.000", "96,00"],
    ["", "", "", "Keluaran: Jumlah pelaku seni yang dibina", "Orang", "120", "90", "75,00"],
    ["", "", "", "Hasil: Persentase pelaku seni yang tampil", "%", "60", "63", "105,00"],
    ["2", "Program Pengembangan Daya Saing Olahraga", "Pembinaan Atlet", "Masukan: Dana", "Rupiah", "400.000.000", "390.000.000", "97,50"],
    ["", "", "", "Keluaran: Jumlah atlet yang dibina", "Orang", "75", "75", "100,00"],
    ["", "", "", "Hasil: Jumlah atlet yang meraih medali", "Orang", "30", "20", "66,67"],
]


def told(rows):
    """The activities as a reader finds them."""
    groups = {"Masukan": "input", "Keluaran": "output", "Hasil": "outcome"}
    out = []
    for _, _, _, name, unit, target, done, rate in rows:
        group, rest = name.split(": ", 1)
        out.append({"indicator": rest, "group": groups[group], "unit": unit, "target": target, "realisation": done, "achievement": rate})
    return out


MONEY = [("Program Pengembangan Kebudayaan", "1.250.000.000", "1.187.500.000", "95,00"),
         ("Program Pengembangan Daya Saing Olahraga", "2.400.000.000", "2.310.000.000", "96,25")]
OVERSPENT = [("Program Pengembangan Kebudayaan", "1.250.000.000", "1.300.000.000", "104,00"), MONEY[1]]
WRONG_SHARE = [("Program Pengembangan Kebudayaan", "1.250.000.000", "1.187.500.000", "59,00"), MONEY[1]]

# Agency, words of the register, kind, quarter, year, date.
REGISTER = [
    ("Dinas Kesehatan", "Pengukuran Kinerja Triwulan I Tahun 2024", "quarterly", 1, 2024, "2024-04-08"),
    ("Dinas Kesehatan", "Pengukuran Kinerja Triwulan II Tahun 2024", "quarterly", 2, 2024, "2024-07-09"),
    ("Dinas Sosial", "Perjanjian Kinerja Tahun 2024", "agreement", None, 2024, "2024-01-22"),
    ("Dinas Sosial", "LKjIP Tahun 2023", "report", None, 2023, None),
]
COLUMNS = [("quarterly", 1), ("quarterly", 2), ("agreement", None), ("report", None)]
MATRIX = [
    ("Dinas Kesehatan", "8 April 2024", "9 Juli 2024", "15 Januari 2024", "20 Februari 2024"),
    ("Dinas Sosial", "10 April 2024", "belum", "22 Januari 2024", "-"),
    ("Kecamatan Suka Maju", "12/04/2024", "10/07/2024", "31/01/2024", "28/02/2024"),
]
AGENCIES = [("1.02", "Dinas Kesehatan", "Dinkes"), ("1.06", "Dinas Sosial", "Dinsos"), ("7.01", "Kecamatan Suka Maju", "Kec. Suka Maju"),
            ("5.01", "Badan Perencanaan Pembangunan Daerah", "Bappeda")]
NAMES = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]


def iso(day):
    if "/" in day:
        d, m, y = day.split("/")
        return f"{y}-{m}-{d}"
    parts = day.split()
    return f"{parts[2]}-{NAMES.index(parts[1]) + 1:02d}-{int(parts[0]):02d}" if len(parts) == 3 else None
