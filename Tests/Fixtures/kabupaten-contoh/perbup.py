"""The government's regulations: its indicators, and how performance is measured."""
import data
from layouts.common import *
from layouts.decisions import standard
from writers import P, T, Turn, c, h, views

NUMBER, DATED, PROMULGATED = "41", "4 Oktober 2021", "4 Oktober 2021"


def _opening(number, about, consider, basis):
    title = f"PERATURAN BUPATI CONTOH RAYA"
    blocks = centred(data.HEAD, data.PROVINCE, "", title, f"NOMOR {number} TAHUN 2021", "", "TENTANG", "", about, "",
                     "DENGAN RAHMAT TUHAN YANG MAHA ESA", "", f"{data.HEAD},")
    blocks += [P(f"Menimbang\t: bahwa untuk melaksanakan {consider}, perlu menetapkan Peraturan Bupati tentang {about.title()};", align="justify")]
    for n, item in enumerate(basis):
        blocks.append(P(f"{'Mengingat' + chr(9) + ': ' if n == 0 else ''}{n + 1}. {item};", indent=0 if n == 0 else 2, align="justify"))
    return blocks + [P("")] + centred("MEMUTUSKAN:") + [P(f"Menetapkan\t: PERATURAN BUPATI TENTANG {about}.", align="justify")]


def _closing(number, article):
    return [P(f"Pasal {article}", align="center"), P("Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.", align="justify"),
            P("Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah "
              f"{data.NAME}.", align="justify"), P(""),
            P(f"Ditetapkan di {data.SEAT}", align="right"), P(f"pada tanggal {DATED}", align="right"),
            *signature(data.HEAD, data.HEAD_NAME), P(f"Diundangkan di {data.SEAT}"), P(f"pada tanggal {PROMULGATED}"),
            *signature(f"Sekretaris Daerah {data.NAME}", data.SECRETARY, at=""),
            P(f"BERITA DAERAH {data.NAME.upper()} TAHUN 2021 NOMOR {number}")]


def _articles(*articles):
    """(chapter, title) or a list of paragraphs, numbered as articles."""
    blocks, at = [], 0
    for item in articles:
        if isinstance(item, tuple):
            blocks += centred(f"BAB {item[0]}", item[1])
        else:
            at += 1
            blocks += [P(f"Pasal {at}", align="center")] + [P(text, align="justify") for text in item]
    return blocks


BASIS = [
    "Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
    "Undang-Undang Nomor 21 Tahun 2003 tentang Pembentukan Kabupaten Contoh Raya (Lembaran Negara Republik Indonesia Tahun 2003 Nomor 151, "
    "Tambahan Lembaran Negara Republik Indonesia Nomor 4343)", UU12, UU23, PP18, PERPRES, PER09, PANRB53, data.RPJMD]


def indicators():
    about = f"INDIKATOR KINERJA UTAMA PEMERINTAH {data.NAME.upper()} TAHUN 2021-2026"
    blocks = _opening(NUMBER, about, f"ketentuan Pasal 4 ayat (3) {PER09}", BASIS)
    blocks += _articles(
        ("I", "KETENTUAN UMUM"),
        ["Dalam Peraturan Bupati ini yang dimaksud dengan:", f"1. Daerah adalah {data.NAME}.",
         "2. Bupati adalah Bupati Contoh Raya.",
         "3. Perangkat Daerah adalah unsur pembantu Bupati dan Dewan Perwakilan Rakyat Daerah dalam penyelenggaraan urusan pemerintahan yang "
         "menjadi kewenangan Daerah.",
         "4. Indikator Kinerja Utama yang selanjutnya disingkat IKU adalah ukuran keberhasilan dari suatu tujuan dan sasaran strategis."],
        ("II", "PENETAPAN INDIKATOR KINERJA UTAMA"),
        ["(1) IKU Daerah ditetapkan untuk Tahun 2021-2026.",
         "(2) IKU sebagaimana dimaksud pada ayat (1) tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini."],
        ["(1) IKU Perangkat Daerah dan unit kerja mandiri ditetapkan dengan Keputusan Kepala Perangkat Daerah.",
         "(2) IKU Perangkat Daerah sebagaimana dimaksud pada ayat (1) mengacu pada IKU Daerah."],
        ("III", "KETENTUAN PENUTUP"))
    blocks += _closing(NUMBER, 4)
    blocks += [Turn(True), P("LAMPIRAN"), P("PERATURAN BUPATI CONTOH RAYA"), P(f"NOMOR {NUMBER} TAHUN 2021"), P("TENTANG"), P(about), P("")]
    from other import OWN
    blocks += centred(f"INDIKATOR KINERJA UTAMA PEMERINTAH {data.NAME.upper()}", "TAHUN 2021-2026") + [P(""), standard(views.iku(OWN, data.NAME))]
    return blocks + signature(data.HEAD, data.HEAD_NAME)


def measuring():
    """How performance is measured here: deadlines, the formula for indicators where less is better, categories."""
    about = f"PEDOMAN PENGUKURAN KINERJA DI LINGKUNGAN PEMERINTAH {data.NAME.upper()}"
    blocks = _opening("42", about, f"ketentuan Pasal 15 {PERPRES}", BASIS)
    blocks += _articles(
        ("I", "KETENTUAN UMUM"),
        ["Dalam Peraturan Bupati ini yang dimaksud dengan:", f"1. Daerah adalah {data.NAME}.", "2. Bupati adalah Bupati Contoh Raya.",
         "3. Perangkat Daerah adalah unsur pembantu Bupati dan Dewan Perwakilan Rakyat Daerah dalam penyelenggaraan urusan pemerintahan yang "
         "menjadi kewenangan Daerah.",
         "4. Pengukuran Kinerja adalah kegiatan membandingkan realisasi kinerja dengan target dalam Perjanjian Kinerja."],
        ("II", "PENYAMPAIAN"),
        ["(1) Perangkat Daerah menyampaikan formulir Pengukuran Kinerja triwulan kepada Bupati melalui Sekretaris Daerah paling lambat 10 "
         "(sepuluh) hari setelah triwulan berakhir.",
         "(2) Perangkat Daerah menyampaikan formulir Pengukuran Kinerja tahunan dan formulir Pengukuran Kinerja kegiatan kepada Bupati melalui "
         "Sekretaris Daerah paling lambat 1 (satu) bulan setelah tahun anggaran berakhir."],
        ("III", "CARA PENGHITUNGAN"),
        ["(1) Persentase capaian indikator positif dihitung dengan membagi realisasi dengan target dikalikan 100 persen.",
         "(2) Persentase capaian indikator negatif dihitung dengan rumus (2 x target - realisasi) / target x 100 persen.",
         "(3) Realisasi sampai dengan triwulan berjalan adalah penjumlahan untuk indikator kumulatif, nilai triwulan terakhir untuk indikator "
         "posisi, dan rata-rata untuk indikator rata-rata."],
        ("IV", "KETENTUAN PENUTUP"))
    return blocks + _closing("42", 4)
