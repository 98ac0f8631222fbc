"""What several kinds of documents share: openings, closings, legal basis, tables with objectives."""
import data
from writers import Break, P, T, c, h

MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
ROMAN = ["", "I", "II", "III", "IV"]

PER09 = ("Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan "
         "Indikator Kinerja Utama di Lingkungan Instansi Pemerintah")
PERPRES = ("Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (Lembaran Negara "
           "Republik Indonesia Tahun 2014 Nomor 80)")
PANRB53 = ("Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis "
           "Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah (Berita Negara "
           "Republik Indonesia Tahun 2014 Nomor 1842)")
UU23 = ("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, "
        "Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah terakhir dengan "
        "Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 245, "
        "Tambahan Lembaran Negara Republik Indonesia Nomor 6573)")
UU12 = ("Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia "
        "Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234) sebagaimana telah diubah dengan "
        "Undang-Undang Nomor 15 Tahun 2019 tentang Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan "
        "Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 183, Tambahan Lembaran Negara "
        "Republik Indonesia Nomor 6398)")
PP18 = ("Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2016 Nomor "
        "114, Tambahan Lembaran Negara Republik Indonesia Nomor 5887) sebagaimana telah diubah dengan Peraturan Pemerintah "
        "Nomor 72 Tahun 2019 tentang Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran "
        "Negara Republik Indonesia Tahun 2019 Nomor 187, Tambahan Lembaran Negara Republik Indonesia Nomor 6402)")
PP41 = ("Peraturan Pemerintah Nomor 41 Tahun 2007 tentang Organisasi Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun "
        "2007 Nomor 89, Tambahan Lembaran Negara Republik Indonesia Nomor 4741)")


def of_region(agency):
    """The agency with the name of its government, as in titles."""
    return f"{agency.name} {data.NAME}"


def centred(*lines, bold=True, size=0):
    return [P(line, bold=bold, align="center", size=size) for line in lines]


def signature(post, name, nip="", rank="", dated="", seat=data.SEAT, at="right"):
    lines = [f"{seat}, {dated}"] if dated else []
    lines += [f"{post.upper()},", "", "ttd", "", name]
    if rank:
        lines.append(rank)
    if nip:
        lines.append(f"NIP. {nip}")
    return [P(line, align=at) for line in lines]


def signed(view, post=None, dated=None):
    agency = view.agency
    return signature(post or agency.post, agency.head, agency.nip, agency.rank, view.dated if dated is None else dated)


def grouped(rows):
    """Runs of rows under the same objective: (objective, rows)."""
    groups = []
    for row in rows:
        if not groups or groups[-1][0] != row.objective:
            groups.append((row.objective, []))
        groups[-1][1].append(row)
    return groups


def body(rows, cells, objective=lambda text, count, tag: c(text, down=count, tag=tag), number=True, count_objectives=False):
    """Rows of a table: number, objective merged over its rows, and what `cells` makes of each row.

    With `count_objectives` the numbers count objectives and are merged like them.
    """
    result, at = [], 0
    for order, (text, group) in enumerate(grouped(rows)):
        for position, row in enumerate(group):
            at += 1
            line = []
            if number and not count_objectives:
                line.append(c(at, align="center"))
            if position == 0:
                if number and count_objectives:
                    line.append(c(order + 1, align="center", down=len(group)))
                line.append(objective(text, len(group), ("objective", text)))
            result.append(line + cells(row, rows.index(row)))
    return result


def numbering(count):
    return [h(f"({n})") for n in range(1, count + 1)]
