"""Annual forms, activity forms and performance reports."""
from decimal import Decimal

import data
from writers import Break, P, Sheet, T, c, h, n
from writers.facts import number, places, printed, rupiah

from .common import *


def _tag(index, column):
    return ("row", index, column)


def annual(view, unit=True, numbers=False, note="APBD", signer=None):
    """The annual form: target, realisation, achievement; below programmes with budget and realisation."""
    def value(text, tag, formula="", pattern=""):
        return n(text, number(text) if numbers else None, tag, formula if numbers and number(text) is not None else "", pattern)

    def cells(row, i):
        rate = "=(2*{c5}-{c6})/{c5}*100" if row.down else "={c6}/{c5}*100"
        pattern = "#,##0" + ("." + "0" * places(row.target) if places(row.target) else "")
        return [c(row.name, tag=_tag(i, "name"))] + ([c(row.unit, align="center")] if unit else []) + [
            value(row.target, _tag(i, "target"), pattern=pattern), value(row.realised, _tag(i, "realised"), pattern=pattern),
            value(row.achievement or "-", _tag(i, "achievement"), rate, "0.00")]
    heads = ["No", "SASARAN STRATEGIS", "INDIKATOR KINERJA"] + (["SATUAN"] if unit else []) + ["TARGET", "REALISASI", "% CAPAIAN"]
    table = T([[h(t) for t in heads], numbering(len(heads)), *body(view.rows, cells, count_objectives=True)], head=2,
              widths=[1, 5, 6] + [2] * unit + [2, 2, 2])
    rows = [[c(k + 1, align="center"), c(p[0]), c(f"Rp. {rupiah(p[1])}", align="right"),
             c(f"Rp. {rupiah(p[2])}", align="right", tag=("budget", k, "realised")), c(note, align="center")] for k, p in enumerate(view.programmes)]
    budget = T([[h("No"), h("Program"), h("Anggaran"), h("Realisasi Anggaran"), h("Keterangan")], *rows], widths=[1, 8, 4, 4, 2])
    return (centred(f"PENGUKURAN KINERJA TAHUN {view.year}", f"{view.name.upper()} {data.NAME.upper()}") + [P(""), table, budget, P("")]
            + (signer or signed(view)))


def activity(view, lines, numbers=False):
    """The activity form; `lines`: (programme, activity, [(indicator, unit, target, realised)])."""
    rows, at = [], 0
    for k, (programme, deed, measures) in enumerate(lines):
        for position, (name, unit, target, realised) in enumerate(measures):
            line = []
            if position == 0:
                line = [c(k + 1, align="center", down=len(measures)), c(programme, down=len(measures)), c(deed, down=len(measures))]
            rate = printed(number(realised) / number(target) * 100)
            rate = view.marks.get(("rate", at), rate)
            plain = (lambda t, tag, f="": n(t, number(t), tag, f, "#,##0.00" if f else "#,##0")) if numbers else (lambda t, tag, f="": n(t, tag=tag))
            rows.append(line + [c(name), c(unit, align="center"), plain(target, ("activity", at, "target")), plain(realised, ("activity", at, "realised")),
                                plain(rate, ("activity", at, "achievement"), "={c7}/{c6}*100"), c("")])
            at += 1
    heads = [h("No", down=2), h("PROGRAM", down=2), h("KEGIATAN", span=5), h("% CAPAIAN TARGET", down=2), h("KET", down=2)]
    below = [h(t) for t in ("URAIAN", "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI")]
    return (centred(f"PENGUKURAN KINERJA KEGIATAN (PKK) TAHUN {view.year}", f"{view.name.upper()} {data.NAME.upper()}")
            + [P(""), T([heads, below, numbering(9), *rows], head=3, widths=[1, 4, 4, 5, 2, 2, 2, 2, 2]), P("")] + signed(view))


SCALE = [("91 ke atas", "Sangat Tinggi"), ("76 sampai dengan kurang dari 91", "Tinggi"), ("66 sampai dengan kurang dari 76", "Sedang"),
         ("51 sampai dengan kurang dari 66", "Rendah"), ("kurang dari 51", "Sangat Rendah")]


def category(achievement):
    value = number(achievement)
    if value is None:
        return "-"
    return next(name for bound, name in ((91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"), (-10 ** 6, "Sangat Rendah"))
                if value >= bound)


def report(view, earlier, scale=SCALE, budget=True, reviewed=None, final=2026, goals=None):
    """A performance report: summary, chapters, analysis of each indicator, budget. `earlier`: realisation of the year before."""
    agency = view.agency
    name = f"{view.name} {data.NAME}" if view.name not in data.NAME else data.NAME
    year = view.year
    blocks = centred("LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)", view.name.upper(), data.NAME.upper() if view.name != data.NAME else "", f"TAHUN {year}", size=15)
    blocks += [Break(), P("KATA PENGANTAR", heading=1),
               P(f"Laporan Kinerja {name} Tahun {year} disusun sebagai pertanggungjawaban atas Perjanjian Kinerja Tahun {year}.", align="justify"),
               *signed(view)]
    if reviewed:
        blocks += [Break()] + centred("PERNYATAAN TELAH DIREVIU", f"LAPORAN KINERJA {name.upper()} TAHUN ANGGARAN {year}") + [
            P(f"Kami telah mereviu Laporan Kinerja {name} untuk Tahun Anggaran {year} sesuai Pedoman Reviu atas Laporan Kinerja. "
              "Substansi informasi yang dimuat dalam Laporan Kinerja menjadi tanggung jawab manajemen.", align="justify"),
            P("Reviu bertujuan memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan secara akurat, andal, dan valid. "
              "Berdasarkan reviu kami, tidak terdapat kondisi atau hal-hal yang menimbulkan perbedaan dalam meyakini keandalan "
              "informasi yang disajikan.", align="justify"), *signature(*reviewed)]
    blocks += [Break(), P("IKHTISAR EKSEKUTIF", heading=1),
               P(f"Perjanjian Kinerja Tahun {year} memuat {len(view.rows)} indikator kinerja. Capaian setiap indikator disajikan pada Bab III.", align="justify"),
               P("BAB I PENDAHULUAN", heading=1), P("A. Gambaran Umum", heading=2),
               P(f"{view.name} mempunyai tugas dan fungsi sebagaimana diatur dalam peraturan perundang-undangan.", align="justify"),
               P("B. Isu Strategis", heading=2),
               P("Isu strategis yang dihadapi adalah pemenuhan target jangka menengah pada tahun keempat pelaksanaan rencana.", align="justify"),
               P("BAB II PERENCANAAN KINERJA", heading=1), P(f"Perjanjian Kinerja Tahun {year} adalah sebagai berikut:")]
    blocks += [T([[h("No"), h("Sasaran Strategis"), h("Indikator Kinerja"), h("Satuan"), h("Target")],
                  *body(view.rows, lambda row, i: [c(row.name), c(row.unit, align="center"), c(row.target, align="center")])],
                 widths=[1, 5, 6, 2, 2])]
    blocks += [P("BAB III AKUNTABILITAS KINERJA", heading=1), P("A. Capaian Kinerja Organisasi", heading=2),
               P("Capaian kinerja dikelompokkan menurut skala berikut:"),
               T([[h("No"), h("Interval Nilai Capaian (%)"), h("Kategori")],
                  *[[c(k + 1, align="center"), c(bound, tag=("scale", k)), c(word)] for k, (bound, word) in enumerate(scale)]], widths=[1, 5, 4]),
               P(f"Perbandingan target dan realisasi Tahun {year}:"),
               T([[h("No"), h("Sasaran Strategis"), h("Indikator Kinerja"), h("Satuan"), h("Target"), h("Realisasi"), h("% Capaian"), h("Kategori")],
                  *body(view.rows, lambda row, i: [c(row.name, tag=_tag(i, "name")), c(row.unit, align="center"), c(row.target, align="center", tag=_tag(i, "target")),
                                                   c(row.realised, align="center", tag=_tag(i, "realised")), c(row.achievement or "-", align="center", tag=_tag(i, "achievement")),
                                                   c(view.marks.get(("category", i), category(row.achievement)), tag=_tag(i, "category"))])],
                 widths=[1, 5, 6, 2, 2, 2, 2, 3])]
    goals = goals or {}
    for k, row in enumerate(view.rows):
        blocks += [P(f"{k + 1}. {row.name}", heading=3),
                   P(f"Realisasi {row.name} Tahun {year} sebesar {row.realised} dari target {row.target}. Dibandingkan Tahun {year - 1} "
                     f"sebesar {earlier[row.name]}, kinerja berubah menjadi {row.realised}. Target jangka menengah pada akhir periode "
                     f"(Tahun {final}) adalah {goals.get(row.name, '-')}.", align="justify"),
                   P("Capaian ini dipengaruhi oleh koordinasi lintas bidang dan ketersediaan data yang lebih cepat; kendala berupa "
                     "keterbatasan tenaga teknis diatasi dengan pendampingan. Sumber daya digunakan secara hemat, dan program pendukung "
                     "utama adalah " + view.programmes[0][0] + ".", align="justify")]
    if budget:
        rows = [[c(k + 1, align="center"), c(p[0]), c(rupiah(p[1]), align="right"), c(rupiah(p[2]), align="right"),
                 c(printed(Decimal(p[2]) / p[1] * 100), align="center")] for k, p in enumerate(view.programmes)]
        blocks += [P("B. Realisasi Anggaran", heading=2),
                   T([[h("No"), h("Program"), h("Anggaran (Rp)"), h("Realisasi Anggaran (Rp)"), h("%")], *rows], widths=[1, 8, 4, 4, 2])]
    blocks += [P("BAB IV PENUTUP", heading=1),
               P(f"Laporan Kinerja {name} Tahun {year} menjadi bahan perbaikan kinerja tahun berikutnya.", align="justify"),
               P("LAMPIRAN", heading=1), P(f"Perjanjian Kinerja Tahun {year}")]
    return blocks
