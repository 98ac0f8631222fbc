#!/usr/bin/env python3
"""Writes berkas/ and key.json of a second government that does not exist.

Needs python-docx, odfpy, xlsxwriter, reportlab and pillow (pip). The files are committed; run this again only to change
them: python3 Tests/Fixtures/kota-uji/generate.py
"""
import pathlib
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import data
import layouts as l
from faults import CLEAN, FAULTS, FOLLOWING, TOLERATED
from plan import PAPERS, Paper
from writers import P, Sheet, T, Turn, c, h, views, write_csv, write_docx, write_html, write_ods, write_odt, write_pdf, write_xlsx
from writers.facts import Agency, I, O
from writers.key import write_key
from writers.law import UU12

FOLDER = HERE / "berkas"
WORKSPACE = f"""government: {data.NAME}
year: {data.YEAR}
budget-dated: {{ {data.YEAR}: 2025-01-03 }}
lower-is-better: B
"""
OWN = Agency("", data.NAME, "", data.HEAD.title(), data.HEAD_NAME, "", "", [], [], data.OBJECTIVES, [], kind="pemda")
LAND = data.A("", "Dinas Pertanahan", "", "Kepala Dinas Pertanahan", "YUSRAN, S.H.", "19710227 199803 1 004", "Mewujudkan tertib pertanahan",
              ["melaksanakan urusan pemerintahan bidang pertanahan"], ["perumusan kebijakan pertanahan", "penyelesaian sengketa tanah garapan", "penetapan tanah ulayat"],
              [O("Meningkatnya tertib administrasi pertanahan",
                 data.K("Persentase sengketa tanah garapan yang diselesaikan", "%", "Jumlah sengketa yang diselesaikan / Jumlah sengketa yang dilaporkan x 100%",
                        "Register sengketa", "Bidang Sengketa", "60,00", "64,00 68,00 72,00 76,00"))], [], "188.4/250/2023")
UNLISTED = Paper("", "unlisted", "lain-lain/IKU Dinas Pertanahan.docx", l.decision)
NAMES = {"Disdik": "Dinas Pendidikan", "Dinkes": "DINKES", "Disperkim": "Dinas Perkim", "Setdako": "Setda", "Kec. Bandar Utara": "Kec Bandar Utara"}
TITLES = {"pk": "PK 2025", "tw2": "Laporan Capaian Kinerja Triwulan 2 Tahun 2025", "tw3": "Laporan Capaian Kinerja Triwulan 3 Tahun 2025"}


def view_of(paper, agency):
    if paper.kind in ("iku", "unlisted"):
        view = views.iku(agency, data.NAME)
        view.dated = agency.decided
    elif paper.kind == "pk":
        view = views.agreement(agency, data.NAME, data.YEAR, paper.dated)
    else:
        view = views.quarterly(agency, data.NAME, data.YEAR, int(paper.kind[2]), paper.dated, data.INVERSE)
    view.name = paper.name or agency.name
    for short, kinds, edit in FOLLOWING:
        if short == paper.agency and paper.kind in kinds:
            edit(view)
    return view


def write(path, content):
    target = FOLDER / path
    target.parent.mkdir(parents=True, exist_ok=True)
    ending = target.suffix[1:]
    if ending == "pdf":
        return write_pdf(str(target), content, "PK" not in path and "Perjanjian" not in path and "IKU" not in path)
    if ending == "csv":
        return write_csv(str(target), content, delimiter=",", encoding="cp1252")
    return {"docx": write_docx, "odt": write_odt, "xlsx": write_xlsx, "ods": write_ods, "html": write_html}[ending](str(target), content)


def agencies():
    rows = [[c(n + 1), c(a.name), c(a.short if a.kind != "kecamatan" else "-"), c(a.head)] for n, a in enumerate(data.AGENCIES)]
    return l.middle("DAFTAR NAMA PERANGKAT DAERAH", f"PEMERINTAH {data.NAME.upper()}") + [
        T([[h("No."), h("Nama Perangkat Daerah"), h("Akronim"), h("Nama Pimpinan")], *rows], widths=[1, 9, 3, 6])]


def register():
    """One list of what came in, by day, with the days written in figures."""
    rows = [(p.handed, NAMES.get(p.agency, p.agency), TITLES[p.kind]) for p in PAPERS if p.handed] + [("09/07/2025", "Disnaker", TITLES["tw2"])]
    rows.sort(key=lambda row: (row[0].split("/")[::-1], row[1]))
    table = T([[h("Nomor"), h("Tgl Terima"), h("Instansi Pengirim"), h("Nama Dokumen"), h("Catatan")],
               *[[c(n + 1), c(day), c(name), c(title, tag=(name, title)), c("")] for n, (day, name, title) in enumerate(rows)]])
    return [Sheet("2025", [P("BUKU REGISTER PENERIMAAN DOKUMEN KINERJA TAHUN 2025"), P(f"BAGIAN ORGANISASI SETDA {data.NAME.upper()}"),
                           P("Pengesahan DPA Tahun 2025: 3 Januari 2025"), table])]


def decree():
    about = f"INDIKATOR KINERJA UTAMA PEMERINTAH {data.NAME.upper()} TAHUN 2023-2026"
    blocks = l.middle(data.HEAD, "PROVINSI PESISIR TIMUR", "PERATURAN WALI KOTA BANDAR UJI", "NOMOR 14 TAHUN 2023", "TENTANG", about,
                      "DENGAN RAHMAT TUHAN YANG MAHA ESA", f"{data.HEAD},")
    law = ["Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", UU12.replace(
        "sebagaimana telah diubah dengan", "sebagaimana telah beberapa kali diubah terakhir dengan").split(" sebagaimana")[0] +
        " sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 13 Tahun 2022 tentang Perubahan Kedua atas Undang-Undang Nomor 12 Tahun 2011 "
        "tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 143, Tambahan Lembaran Negara Republik Indonesia "
        "Nomor 6801)", l.UU23_2023, l.PP18, l.PERPRES, l.PER09, l.PANRB53, data.PLAN]
    blocks += [P(f"Menimbang : bahwa untuk melaksanakan ketentuan Pasal 4 ayat (3) {l.PER09}, perlu menetapkan Peraturan Wali Kota tentang {about.title()};")]
    blocks += [P(f"{'Mengingat : ' if n == 0 else ''}{n + 1}. {item};") for n, item in enumerate(law)]
    blocks += l.middle("MEMUTUSKAN:") + [P(f"Menetapkan : PERATURAN WALI KOTA TENTANG {about}.")]
    blocks += l.middle("BAB I", "KETENTUAN UMUM", "Pasal 1") + [P("Dalam Peraturan Wali Kota ini yang dimaksud dengan:"), P("1. Kota adalah Kota Bandar Uji."),
                                                              P("2. Wali Kota adalah Wali Kota Bandar Uji.")]
    blocks += l.middle("BAB II", "PENETAPAN", "Pasal 2") + [
        P("(1) Indikator Kinerja Utama Pemerintah Kota ditetapkan untuk Tahun 2023-2026."),
        P("(2) Indikator Kinerja Utama sebagaimana dimaksud pada ayat (1) tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Wali Kota ini."),
        P("(3) Indikator Kinerja Utama perangkat daerah ditetapkan oleh kepala perangkat daerah dan mengacu pada Indikator Kinerja Utama Pemerintah Kota.")]
    blocks += l.middle("BAB III", "KETENTUAN PENUTUP", "Pasal 3") + [
        P("Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan."),
        P(f"Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Wali Kota ini dengan penempatannya dalam Berita Daerah {data.NAME}."),
        P("Ditetapkan di Bandar Uji"), P("pada tanggal 2 Mei 2023"), P(f"{data.HEAD},"), P("ttd"), P(data.HEAD_NAME),
        P("Diundangkan di Bandar Uji"), P("pada tanggal 2 Mei 2023"), P(f"SEKRETARIS DAERAH {data.NAME.upper()},"), P("ttd"), P("Drs. M. FAUZI RAHMAN, M.AP."),
        P(f"BERITA DAERAH {data.NAME.upper()} TAHUN 2023 NOMOR 14"), Turn(True), P("LAMPIRAN"), P("PERATURAN WALI KOTA BANDAR UJI"), P("NOMOR 14 TAHUN 2023"),
        P(f"TENTANG {about}"), P("")]
    return blocks + [l.operational(views.iku(OWN, data.NAME)), P(f"{data.HEAD},", align="right"), P(data.HEAD_NAME, align="right")]


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    places, papers, files = {}, [], {}
    for paper in PAPERS + [UNLISTED]:
        agency = LAND if paper.kind == "unlisted" else data.BY_SHORT[paper.agency]
        view = view_of(paper, agency)
        planted = [fault for fault in FAULTS if (fault.agency, fault.kind) == (paper.agency, paper.kind)]
        for fault in planted:
            if fault.edit:
                fault.edit(view)
        content = paper.make(view)
        files.setdefault(paper.path, []).append((paper, view, planted, content))
        papers.append((paper, agency, view))
    for path, parts in files.items():
        if len(parts) == 1:
            found = write(path, parts[0][3])
            sheets = {parts[0][0].kind: found}
        else:
            # One workbook for several quarters, a sheet each: the tags of each are looked up in its own sheet alone.
            write(path, [sheet for part in parts for sheet in part[3]])
            sheets = {}
            for part in parts:
                alone = FOLDER / "alone.xlsx"
                sheets[part[0].kind] = write("alone.xlsx", part[3])
                alone.unlink()
        for paper, view, planted, _ in parts:
            for fault in planted:
                tag = fault.tag(view)
                place = dict(sheets[paper.kind][tag]) if tag is not None else {}
                if isinstance(tag, tuple) and tag[0] == "row":
                    place["indicator"] = view.rows[tag[1]].name
                places[fault.id] = {"file": path, **place}
    (FOLDER / "iku.yaml").write_text(WORKSPACE, encoding="utf-8")
    write("Daftar PD.docx", agencies())
    handed = write("register dokumen 2025.ods", register())
    write("Perwal 14-2023 IKU Kota.docx", decree())
    places["U05"] = {"file": "register dokumen 2025.ods", **handed["Disnaker", TITLES["tw2"]]}
    write_key(HERE / "key.json", data, CLEAN, FAULTS, places, papers,
              {"agencies": "Daftar PD.docx", "register": "register dokumen 2025.ods", "regulations": ["Perwal 14-2023 IKU Kota.docx"]},
              {"ignored": [], "unreadable": [], "copies": []}, TOLERATED, as_of="2025-11-14",
              submissions=[(p.agency, NAMES.get(p.agency, p.agency), p.kind, "-".join(p.handed.split("/")[::-1])) for p in PAPERS if p.handed]
              + [("Disnaker", "Disnaker", "tw2", "2025-07-09")])


main()
