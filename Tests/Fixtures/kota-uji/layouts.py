"""How the offices of Kota Bandar Uji lay out their indicators and agreements."""
import data
from writers import Break, P, Sheet, T, Turn, c, h
from writers.facts import rupiah
from writers.law import PANRB53, PER09, PERPRES, PP18, UU23_2023
from writers.views import quarter_targets

BASIS = [UU23_2023, PP18, PERPRES, PER09, PANRB53, data.SOTK, data.PLAN]


def at(index, column):
    return ("row", index, column)


def middle(*lines):
    return [P(line, bold=True, align="center") for line in lines if line]


def closing(view, right=True):
    agency = view.agency
    lines = [f"{data.SEAT}, {view.dated}", f"{agency.post},", "", "", agency.head, f"NIP. {agency.nip}"]
    return [P(line, align="right" if right else "", tag="dated" if line.endswith(view.dated) else None) for line in lines]


def runs(rows):
    """Rows with the number of rows that share the objective, zero where it goes on."""
    result = []
    for row in rows:
        if result and result[-1][0].objective == row.objective:
            first = next(k for k in range(len(result) - 1, -1, -1) if result[k][1])
            result[first][1] += 1
            result.append([row, 0])
        else:
            result.append([row, 1])
    return result


def goals(view):
    """Tujuan and Sasaran before the indicator, condition at the beginning and end of the plan, formula last."""
    years = list(view.rows[0].targets)
    rows = []
    for k, (row, count) in enumerate(runs(view.rows)):
        line = [c(view.agency.goal, down=len(view.rows))] if k == 0 else []
        if count:
            line.append(c(row.objective, down=count, tag=("objective", row.objective)))
        rows.append(line + [c(row.name, tag=at(k, "name")), c(row.unit, tag=at(k, "unit")), c(row.base),
                            *[c(row.targets[y], tag=at(k, y)) for y in years], c(row.formula), c(row.source), c(row.owner)])
    return T([[h("Tujuan", down=2), h("Sasaran", down=2), h("Indikator Kinerja Utama", down=2), h("Satuan", down=2), h("Kondisi Awal", down=2),
               h("Target Kinerja", span=len(years)), h("Formulasi Pengukuran", down=2), h("Sumber Data", down=2), h("Penanggung Jawab", down=2)],
              [h(f"Tahun {y}") for y in years], *rows], head=2, widths=[3, 4, 4, 2, 2] + [1.6] * len(years) + [5, 3, 3])


def operational(view, unit=True):
    """Uraian Kinerja Utama, Ukuran Kinerja, Definisi Operasional / Formulasi; without a column for units they stand beside targets."""
    years = list(view.rows[0].targets)
    rows = []
    for k, (row, count) in enumerate(runs(view.rows)):
        line = [c(k + 1)]
        if count:
            line.append(c(row.objective, down=count, tag=("objective", row.objective)))
        shown = lambda text: text if unit or not text else f"{text} {row.unit.lower()}".replace(" %", "%")
        rows.append(line + [c(row.name, tag=at(k, "name")), c(row.formula)] + ([c(row.unit, tag=at(k, "unit"))] if unit else []) + [ c(row.source), c(row.owner), *[c(shown(row.targets[y]), tag=at(k, y)) for y in years]])
    return T([[h("No."), h("Uraian Kinerja Utama"), h("Ukuran Kinerja"), h("Definisi Operasional / Formulasi"), *([h("Satuan")] if unit else []), h("Sumber Data/Informasi"),
               h("Unit Kerja Penanggung Jawab"), *[h(f"Thn {y}") for y in years]], *rows], widths=[1, 4, 4, 6] + [2] * unit + [3, 3] + [2.2] * len(years))


def turned(view):
    """The indicator first, then what it measures."""
    years = list(view.rows[0].targets)
    words = {"sum": "Kumulatif", "mean": "Rata-rata"}
    rows = [[c(f"IKU-{k + 1}"), c(row.name, tag=at(k, "name")), c(row.unit, tag=at(k, "unit")), c(row.objective, tag=("objective", row.objective)),
             c(words.get(row.kind, "Non Kumulatif")), c("Minimize" if row.down else "Maximize"), c(row.formula), c(row.source), c(row.owner),
             *[c(row.targets[y], tag=at(k, y)) for y in years]] for k, row in enumerate(view.rows)]
    return T([[h("Kode"), h("Nama Indikator"), h("Satuan"), h("Sasaran Strategis"), h("Sifat Data"), h("Polarisasi"), h("Rumus Perhitungan"), h("Data Dukung"),
               h("PIC"), *[h(str(y)) for y in years]], *rows], widths=[1.5, 4, 2, 4, 2, 2, 5, 3, 3] + [1.5] * len(years))


def decision(view, table=goals, basis=None):
    agency = view.agency
    period = "-".join(map(str, view.marks.get("period", data.PERIOD)))
    name = f"{agency.name} {data.NAME}" if data.NAME not in agency.name else agency.name
    post = f"{agency.post} {data.NAME}" if data.NAME not in agency.post else agency.post
    basis = basis or view.marks.get("basis") or BASIS
    about = f"INDIKATOR KINERJA UTAMA {name.upper()} TAHUN {period}"
    blocks = middle("PEMERINTAH " + data.NAME.upper(), agency.name.upper(), "", f"KEPUTUSAN {post.upper()}", f"NOMOR: {agency.decision}", "TENTANG", about, f"{post.upper()},")
    blocks += [T([[c("Menimbang"), c(":"), c(f"a. bahwa berdasarkan Pasal 4 {PER09}, perangkat daerah perlu menetapkan indikator kinerja utama;\n"
                                             f"b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan {post} tentang Indikator "
                                             f"Kinerja Utama {name} Tahun {period};")],
                  [c("Mengingat"), c(":"), c("\n".join(f"{n + 1}. {item};" for n, item in enumerate(basis)), tag="basis")]], head=0, border=False, widths=[2, 0.5, 12])]
    blocks += middle("MEMUTUSKAN:") + [P("Menetapkan :")]
    blocks += [P(f"PERTAMA : Indikator Kinerja Utama {name} Tahun {period} tercantum dalam Lampiran Keputusan ini."),
               P("KEDUA : Keputusan ini mulai berlaku pada tanggal ditetapkan."), P(""),
               P(f"Ditetapkan di {data.SEAT}"), P(f"pada tanggal {agency.decided}"), P(f"{post.upper()},"), P(""), P(agency.head), P(f"NIP. {agency.nip}"), Turn(True)]
    blocks += [P(f"Lampiran Keputusan {post}"), P(f"Nomor : {agency.decision}"), P(f"Tanggal : {agency.decided}"), P("")]
    blocks += middle(about) + head(view) + [table(view), P(f"{post.upper()},", align="right"), P(agency.head, align="right"), P(f"NIP. {agency.nip}", align="right")]
    return blocks


def head(view):
    agency = view.agency
    return [P(f"1. INSTANSI : {agency.name}"), P(f"2. TUJUAN : {agency.goal}"), P("3. TUGAS :"), *[P(f"{t}") for t in agency.tasks], P("4. FUNGSI :"),
            *[P(f"{n + 1}) {f};") for n, f in enumerate(agency.functions)]]


def operational_bare(view):
    return operational(view, unit=False)


def cards(view):
    """A manual: one small table of labels and values for each indicator."""
    agency = view.agency
    blocks = middle("MANUAL INDIKATOR KINERJA UTAMA", agency.name.upper(), data.NAME.upper(), f"TAHUN {data.PERIOD[0]}-{data.PERIOD[1]}")
    blocks += [P(f"Ditetapkan dengan Keputusan {agency.post} Nomor {agency.decision} tanggal {agency.decided}.")] + head(view)
    for k, row in enumerate(view.rows):
        pairs = [("Sasaran Strategis", row.objective), ("Nama Indikator", row.name), ("Satuan", row.unit), ("Formula", row.formula), ("Sumber Data", row.source),
                 ("Penanggung Jawab", row.owner), ("Polarisasi", "Negatif" if row.down else "Positif")] + [(f"Target {y}", t) for y, t in row.targets.items()]
        blocks += [P(f"IKU {k + 1}", bold=True), T([[c(label, bold=True), c(value, tag=at(k, "name") if label == "Nama Indikator" else at(k, label))] for label, value in pairs],
                                                   head=0, widths=[4, 10])]
    return blocks + closing(view)


def agreement(view, quarters=False):
    """Statement and annex in one; programme and budget stand in a list below the table."""
    agency = view.agency
    blocks = middle("PEMERINTAH " + data.NAME.upper(), f"PERJANJIAN KINERJA TAHUN {view.year}", view.name.upper())
    blocks += [P("Yang bertanda tangan di bawah ini:"), T([[c("1."), c("Nama"), c(":"), c(agency.head)], [c(""), c("Jabatan"), c(":"), c(agency.post)],
                                                          [c(""), c("disebut"), c(""), c("PIHAK PERTAMA")], [c("2."), c("Nama"), c(":"), c(data.HEAD_NAME)],
                                                          [c(""), c("Jabatan"), c(":"), c("Wali Kota Bandar Uji")], [c(""), c("disebut"), c(""), c("PIHAK KEDUA")]],
                                                         head=0, border=False, widths=[1, 3, 0.5, 10]),
               P("PIHAK PERTAMA berjanji mewujudkan target kinerja sesuai lampiran perjanjian ini dan bertanggung jawab atas pencapaiannya. PIHAK KEDUA akan "
                 "memberikan supervisi dan mengevaluasi capaian kinerja tersebut.")]
    sign = [P(f"{data.SEAT}, {view.dated}", tag="dated"),
            T([[c("PIHAK KEDUA"), c("PIHAK PERTAMA")], [c("WALI KOTA BANDAR UJI"), c(agency.post.upper())], [c(""), c("")],
               [c(data.HEAD_NAME), c(agency.head)], [c(""), c(f"NIP. {agency.nip}")]], head=0, border=False)]
    rows = []
    for k, (row, count) in enumerate(runs(view.rows)):
        line = [c(k + 1)]
        if count:
            line.append(c(row.objective, down=count))
        rows.append(line + [c(row.name, tag=at(k, "name")), c(row.target, tag=at(k, "target")), c(row.unit, tag=at(k, "unit"))]
                    + ([c(t) for t in quarter_targets(row)] if quarters else []))
    heads = [h("No", down=2 if quarters else 1), h("Sasaran", down=2 if quarters else 1), h("Indikator Kinerja", down=2 if quarters else 1),
             h("Target", down=2 if quarters else 1), h("Satuan", down=2 if quarters else 1)] + ([h("Target Triwulan", span=4)] if quarters else [])
    table = T([heads] + ([[h("TW I"), h("TW II"), h("TW III"), h("TW IV")]] if quarters else []) + rows, head=2 if quarters else 1,
              widths=[1, 5, 6, 2, 2] + ([2] * 4 if quarters else []))
    money = T([[h("Program"), h("Pagu Anggaran (Rp)"), h("Sumber Dana")], *[[c(p[0]), c(rupiah(p[1]), tag=("budget", n, "budget")), c("APBD")]
                                                                          for n, p in enumerate(view.programmes)]], widths=[9, 4, 3])
    return blocks + sign + [Break()] + middle(f"LAMPIRAN PERJANJIAN KINERJA TAHUN {view.year}", view.name.upper()) + [table] + (
        [money] if view.programmes else []) + sign


def agreement_book(view):
    return [Sheet("PK", agreement(view))]
