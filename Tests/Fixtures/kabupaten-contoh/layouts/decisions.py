"""IKU documents of agencies: decisions with an annex, booklets, a sheet."""
import data
from writers import Break, P, Sheet, T, Turn, c, h

from .common import *

YEARS = list(range(2021, 2027))


def _formula(row, equation):
    if equation and " / " in row.formula:
        top, rest = row.formula.split(" / ", 1)
        below, times = rest.rsplit(" x ", 1) if " x " in rest else (rest, "")
        return c(row.formula, frac=(top, below, f" × {times}" if times else ""))
    if equation == "words":
        return c(row.formula.replace(" / ", " dibagi ").replace(" x ", " dikali "))
    return c(row.formula)


def _tag(index, column):
    return ("row", index, column)


def _targets(row, index, percent=False):
    cells = []
    for year in row.targets:
        text = row.targets[year]
        shown = f"{text}%" if percent and row.unit == "%" and text else text
        cells.append(c(shown, align="center", tag=_tag(index, year)))
    return cells


def standard(view, equation=False, years=None, base=True):
    """No | Sasaran Strategis | IKU | Satuan | Formulasi | Sumber | Penanggung Jawab | Kondisi Awal | Target by year."""
    years = years or list(view.rows[0].targets)
    first = [h("No", down=2), h("Sasaran Strategis", down=2), h("Indikator Kinerja Utama", down=2), h("Satuan", down=2),
             h("Penjelasan/Formulasi Penghitungan", down=2), h("Sumber Data", down=2), h("Penanggung Jawab", down=2)]
    if base:
        first.append(h("Kondisi Awal", down=2))
    first.append(h("Target", span=len(years)))
    rows = body(view.rows, lambda row, i: [
        c(row.name, tag=_tag(i, "name")), c(row.unit, align="center", tag=_tag(i, "unit")), _formula(row, equation),
        c(row.source), c(row.owner)] + ([c(row.base, align="center")] if base else []) + _targets(row, i))
    return T([first, [h(str(y)) for y in years], numbering(7 + base + len(years)), *rows], head=3,
             widths=[1, 4, 4, 2, 5, 3, 3] + [2] * base + [2] * len(years))


def own_rows(view, equation=True):
    """Each objective on a row of its own, over all columns."""
    years = list(view.rows[0].targets)
    rows, at = [], 0
    for order, (text, group) in enumerate(grouped(view.rows)):
        rows.append([c(f"Sasaran Strategis {order + 1}: {text}", span=7 + len(years), bold=True, tag=("objective", text))])
        for row in group:
            at += 1
            i = view.rows.index(row)
            if row.name:
                rows.append([c(at, align="center"), c(row.name, tag=_tag(i, "name")), c(row.unit, align="center"),
                             _formula(row, equation), c(row.source), c(row.owner), c(row.base, align="center"), *_targets(row, i)])
            else:
                at -= 1
    first = [h("No", down=2), h("Indikator Kinerja Utama", down=2), h("Satuan", down=2), h("Formula / Rumusan Perhitungan", down=2),
             h("Sumber Data", down=2), h("Penanggung Jawab", down=2), h("Baseline", down=2), h("Target Capaian per Tahun", span=len(years))]
    return T([first, [h(str(y)) for y in years], *rows], head=2, widths=[1, 4, 2, 5, 3, 3, 2] + [2] * len(years))


def reasons(view):
    """Alasan and Formulasi/Cara Pengukuran, one head row, `Target 2021` …"""
    years = list(view.rows[0].targets)
    rows = body(view.rows, lambda row, i: [
        c(row.name, tag=_tag(i, "name")), c(row.unit, align="center"),
        c(f"Menggambarkan keberhasilan sasaran {row.objective[0].lower()}{row.objective[1:]}"), _formula(row, "words"),
        c(row.source), c(row.owner), *_targets(row, i)])
    return T([[h("No."), h("Sasaran Strategis"), h("Indikator Kinerja Utama"), h("Satuan"), h("Alasan"), h("Formulasi/Cara Pengukuran"),
               h("Sumber Data"), h("Unit Penanggung Jawab"), *[h(f"Target {y}") for y in years]], *rows],
             widths=[1, 4, 4, 2, 4, 5, 3, 3] + [2] * len(years))


def levels(view):
    """Groups by echelon: the first objective belongs to the head, the others to those below."""
    years = list(view.rows[0].targets)
    rows, at = [], 0
    for order, (text, group) in enumerate(grouped(view.rows)):
        if order < 2:
            rows.append([c("ESELON II" if order == 0 else "ESELON III", span=8 + len(years), bold=True)])
        for position, row in enumerate(group):
            at += 1
            i = view.rows.index(row)
            line = [c(at, align="center")]
            if position == 0:
                line.append(c(text, down=len(group), tag=("objective", text)))
            rows.append(line + [c(row.name, tag=_tag(i, "name")), c(row.unit, align="center"), _formula(row, False), c(row.source),
                                c(row.owner), c(row.base, align="center"), *_targets(row, i)])
    return T([[h("No", down=2), h("Kinerja Utama", down=2), h("Indikator Kinerja Utama", down=2), h("Satuan", down=2),
               h("Penjelasan/Formulasi Penghitungan", down=2), h("Sumber Data", down=2), h("Penanggung Jawab", down=2),
               h("Kondisi Kinerja Awal", down=2), h("Target Tahun", span=len(years))],
              [h(str(y)) for y in years], *rows], head=2, widths=[1, 4, 4, 2, 5, 3, 3, 2] + [2] * len(years))


def declared(view):
    """With columns for polarity and accumulation."""
    years = list(view.rows[0].targets)
    words = {"sum": "Kumulatif", "last": "Posisi terakhir", "mean": "Rata-rata", "year": "Posisi akhir tahun"}
    rows = body(view.rows, lambda row, i: [
        c(row.name, tag=_tag(i, "name")), c(row.unit, align="center"), _formula(row, False), c("Negatif" if row.down else "Positif"),
        c(words[row.kind]), c(row.source), c(row.owner), *_targets(row, i)])
    return T([[h("No", down=2), h("Sasaran", down=2), h("Indikator Kinerja Utama", down=2), h("Satuan", down=2), h("Cara Perhitungan", down=2),
               h("Polaritas", down=2), h("Sifat", down=2), h("Sumber Data", down=2), h("Penanggung Jawab", down=2),
               h("Target Kinerja Tahun", span=len(years))], [h(str(y)) for y in years], *rows], head=2,
             widths=[1, 4, 4, 2, 5, 2, 2, 3, 3] + [2] * len(years))


def of_year(view):
    """Indikator Sasaran, Rumus, and targets `pada tahun ke`; the unit stands with each percentage."""
    years = list(view.rows[0].targets)
    rows = body(view.rows, lambda row, i: [
        c(row.name, tag=_tag(i, "name")), c(row.unit, align="center"), _formula(row, False), c(row.source), c(row.owner),
        *_targets(row, i, percent=True)], count_objectives=True)
    return T([[h("No", down=2), h("Sasaran", down=2), h("Indikator Sasaran", down=2), h("Satuan", down=2), h("Rumus", down=2), h("Sumber Data", down=2),
               h("Penanggung Jawab", down=2), h("Target Kinerja Sasaran pada tahun ke", span=len(years))],
              [h(str(y)) for y in years], numbering(7 + len(years)), *rows], head=3, widths=[1, 4, 4, 2, 5, 3, 3] + [2] * len(years))


def form_and_targets(view):
    """The form of PER/09 without targets, and a second table with them."""
    years = list(view.rows[0].targets)
    form = body(view.rows, lambda row, i: [c(row.name, tag=_tag(i, "name")), _formula(row, False), c(row.source), c(row.owner)],
                count_objectives=True)
    targets = [[c(i + 1, align="center"), c(row.name), c(row.unit, align="center"), c(row.base, align="center"), *_targets(row, i)]
               for i, row in enumerate(view.rows)]
    return [T([[h("NO"), h("KINERJA UTAMA"), h("INDIKATOR KINERJA UTAMA"), h("PENJELASAN/FORMULASI PENGHITUNGAN"), h("SUMBER DATA"),
                h("PENANGGUNG JAWAB")], *form], widths=[1, 4, 4, 6, 3, 3]),
            P(f"TARGET INDIKATOR KINERJA UTAMA TAHUN {years[0]}-{years[-1]}", bold=True),
            T([[h("No", down=2), h("Indikator Kinerja Utama", down=2), h("Satuan", down=2), h("Kondisi Awal", down=2),
                h("Target", span=len(years))], [h(str(y)) for y in years], *targets], head=2, widths=[1, 6, 2, 2] + [2] * len(years))]


def head_of_form(view):
    agency = view.agency
    letters = "abcdefgh"
    return [P(f"INSTANSI\t: {agency.name.upper()} {data.NAME.upper()}"), P(f"TUJUAN\t: {agency.goal}"),
            P("TUGAS\t:"), *[P(f"{n + 1}. {text};", indent=1) for n, text in enumerate(agency.tasks)],
            P("FUNGSI\t:"), *[P(f"{letters[n]}. {text};", indent=1) for n, text in enumerate(agency.functions)], P("")]


def _post(agency):
    return f"{agency.post} {data.NAME}" if data.NAME not in agency.post else agency.post


def decision(view, table=standard, basis=None, kind="Keputusan", landscape=True):
    """A decision of the agency's head with the indicators in its annex."""
    agency = view.agency
    name, period = of_region(agency), f"{view.marks.get('period', data.PERIOD)[0]}-{view.marks.get('period', data.PERIOD)[1]}"
    about = f"PENETAPAN INDIKATOR KINERJA UTAMA {name.upper()} TAHUN {period}"
    instrument = f"{kind} {_post(agency)}"
    basis = basis or [UU23, PP18, PERPRES, PER09, PANRB53, data.SOTK, data.RPJMD]
    blocks = centred(f"{kind.upper()} {_post(agency).upper()}", f"NOMOR {agency.decision}", "TENTANG", about) + [P("")]
    blocks += centred(f"{_post(agency).upper()},")
    blocks += [P(f"Menimbang\t: a. bahwa untuk melaksanakan ketentuan Pasal 4 {PER09}, setiap perangkat daerah perlu menetapkan "
                 "indikator kinerja utama;", align="justify"),
               P(f"b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan {instrument} tentang "
                 f"Penetapan Indikator Kinerja Utama {name} Tahun {period};", indent=2, align="justify")]
    for index, item in enumerate(basis):
        lead = "Mengingat\t: " if index == 0 else ""
        blocks.append(P(f"{lead}{index + 1}. {item};", indent=0 if index == 0 else 2, align="justify", tag=("basis", index)))
    blocks += [P("")] + centred("MEMUTUSKAN:") + [P("Menetapkan\t:")]
    blocks += [P(f"KESATU\t: Menetapkan Indikator Kinerja Utama {name} Tahun {period} sebagaimana tercantum dalam Lampiran yang "
                 "merupakan bagian tidak terpisahkan dari Keputusan ini.", align="justify"),
               P("KEDUA\t: Indikator Kinerja Utama sebagaimana dimaksud dalam Diktum KESATU menjadi acuan dalam menyusun perjanjian "
                 "kinerja, mengukur kinerja, dan menyusun laporan kinerja.", align="justify"),
               P("KETIGA\t: Keputusan ini mulai berlaku pada tanggal ditetapkan.", align="justify"), P("")]
    blocks += [P(f"Ditetapkan di {data.SEAT}", align="right"), P(f"pada tanggal {agency.decided}", align="right")]
    blocks += signature(_post(agency), agency.head, agency.nip, agency.rank)
    blocks += [Turn(True) if landscape else Break()]
    blocks += [P("LAMPIRAN"), P(instrument.upper()), P(f"NOMOR {agency.decision}"), P(f"TANGGAL {agency.decided.upper()}"),
               P(f"TENTANG {about}"), P("")]
    blocks += centred(f"INDIKATOR KINERJA UTAMA {name.upper()}", f"TAHUN {period}") + [P("")]
    tables = table(view)
    blocks += head_of_form(view) + (tables if isinstance(tables, list) else [tables])
    blocks += signature(_post(agency), agency.head, agency.nip, agency.rank)
    return blocks


def booklet(view, table=form_and_targets, basis=None, plan=None):
    """A booklet with preface and chapters, the form as its annex; set by a decision that it names."""
    agency = view.agency
    name, period = of_region(agency), f"{view.marks.get('period', data.PERIOD)[0]}-{view.marks.get('period', data.PERIOD)[1]}"
    first_basis = [UU23, PP18, PERPRES, PER09, PANRB53, data.SOTK, data.RPJMD]
    instrument = f"Keputusan {_post(agency)} Nomor {agency.decision} tanggal {agency.decided}"
    blocks = centred("INDIKATOR KINERJA UTAMA (IKU)", agency.name.upper(), data.NAME.upper(), f"TAHUN {period}", size=16)
    blocks += [P(""), P(f"KEPUTUSAN {_post(agency).upper()}", align="center"), P(f"NOMOR {agency.decision}", align="center"), Break()]
    blocks += [P("KATA PENGANTAR", heading=1),
               P(f"Indikator Kinerja Utama (IKU) {name} Tahun {period} disusun sebagai ukuran keberhasilan pencapaian tujuan dan "
                 f"sasaran strategis. Dokumen ini ditetapkan dengan {instrument}.", align="justify"),
               P("Dokumen ini menjadi acuan dalam menyusun perjanjian kinerja, mengukur kinerja setiap triwulan, dan menyusun "
                 "laporan kinerja.", align="justify")]
    blocks += signature(_post(agency), agency.head, agency.nip, agency.rank, agency.decided) + [Break()]
    blocks += [P("BAB I PENDAHULUAN", heading=1), P("A. Latar Belakang", heading=2),
               P("Setiap instansi pemerintah wajib menetapkan indikator kinerja utama secara formal untuk tujuan dan sasaran "
                 "strategisnya. Indikator tersebut dipakai untuk menilai keberhasilan organisasi secara objektif.", align="justify"),
               P("B. Dasar Hukum", heading=2)]
    blocks += [P(f"{n + 1}. {item};", align="justify", tag=("basis", n)) for n, item in enumerate(basis or first_basis)]
    blocks += [P("BAB II PENETAPAN INDIKATOR KINERJA UTAMA", heading=1),
               P(f"Berdasarkan sasaran strategis {agency.name} Tahun {period}, ditetapkan Indikator Kinerja Utama sebagai berikut:",
                 align="justify"),
               *[P(f"{n + 1}. {row.name};") for n, row in enumerate(view.rows)],
               P("BAB III PENUTUP", heading=1),
               P("Indikator Kinerja Utama ini berlaku sejak ditetapkan dan ditinjau apabila terjadi perubahan rencana strategis.",
                 align="justify"), Turn(True)]
    blocks += centred("LAMPIRAN", f"INDIKATOR KINERJA UTAMA {name.upper()} TAHUN {period}") + [P("")]
    tables = table(view)
    blocks += head_of_form(view) + (tables if isinstance(tables, list) else [tables])
    return blocks


def sheet(view):
    """The annex of a decision as one sheet, with the decision's number above and the signature below."""
    agency = view.agency
    blocks = [P(f"LAMPIRAN KEPUTUSAN {_post(agency).upper()}"), P(f"NOMOR {agency.decision}"), P(f"TANGGAL {agency.decided.upper()}"), P("")]
    blocks += centred("INDIKATOR KINERJA UTAMA (IKU)", of_region(agency).upper(), f"TAHUN {data.PERIOD[0]}-{data.PERIOD[1]}")
    blocks += [P("")] + head_of_form(view) + [standard(view)] + signature(_post(agency), agency.head, agency.nip, agency.rank, agency.decided)
    return [Sheet("IKU", blocks)]
