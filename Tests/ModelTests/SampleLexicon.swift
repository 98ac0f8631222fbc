@testable import Model

/// A small lexicon for tests of the readers; the real lists are tested on their own.
enum Sample {
    static let lexicon = Lexicon(
        lists: [
            .units: list([
                "persen": ["%", "persen", "prosen"], "rupiah": ["Rp", "Rp.", "rupiah", "IDR"],
                "produk hukum daerah": ["prd"], "buah": ["bh", "buah"], "kecamatan": ["kec", "kec."],
                "kegiatan": ["keg", "kegiatan"], "dokumen": ["dok", "dokumen"], "orang": ["org", "orang"],
                "tahun": ["tahun", "thn"], "kali": ["x", "kali"], "indeks": ["indeks"], "nilai": ["nilai"],
                "level": ["level"], "meter persegi": ["m2"], "unit": ["unit"], "peringkat": ["peringkat"],
                "per 1.000 kelahiran hidup": ["per 1.000 KH", "per 1000 KH"], "per mil": ["‰"],
            ]),
            .unitClasses: list(["index": ["indeks", "nilai"], "ordinal": ["level", "peringkat"], "time": ["tahun"]]),
            .missingMarks: list(["missing": ["n/a", "na", "tidak ada data"]]),
            .multipliers: list([
                "3": ["ribu", "rb"], "6": ["juta", "jt"], "9": ["miliar", "milyar", "M"], "12": ["triliun"],
            ]),
            .numberWords: list(["number": ["satu", "dua", "tiga", "seratus", "sepuluh", "lima", "puluh"]]),
            .bounds: list([
                "ge": ["min", "minimal", "paling sedikit"], "le": ["maks", "maksimal", "paling banyak"],
                "lt": ["kurang dari"], "gt": ["lebih dari"],
            ]),
            .rangeWords: list(["to": ["s.d.", "s/d", "sd", "sampai dengan", "sampai", "hingga"]]),
            .gradePrefixes: list(["grade": ["predikat", "opini", "kategori"]]),
            .yearLabels: list(["year": ["tahun", "T.A.", "tahun anggaran", "periode"]]),
            .numberLabels: list(["number": ["nomor", "no", "no."]]),
            .regulationKinds: list(["uu": ["undang-undang", "UU"], "pp": ["peraturan pemerintah", "PP"]]),
            .months: list([
                "1": ["januari", "jan"], "4": ["april", "apr"], "5": ["mei"], "8": ["agustus"], "12": ["desember"],
            ]),
        ],
        scales: [akip, ekppd, service, opinion, maturity]
    )

    static let akip = Scale(
        name: "akip",
        title: LocalizedText(id: "Predikat AKIP", en: "AKIP predicate"),
        members: [
            member("D", ["Sangat Kurang"], 0, 30), member("C", ["Kurang"], 30, 50), member("CC", ["Cukup"], 50, 60),
            member("B", ["Baik"], 60, 70), member("BB", ["Sangat Baik"], 70, 80), member("A", ["Memuaskan"], 80, 90),
            member("AA", ["Sangat Memuaskan"], 90, 100),
        ],
        appliesTo: ["AKIP", "SAKIP", "evaluasi AKIP"]
    )
    static let ekppd = Scale(
        name: "ekppd",
        title: LocalizedText(id: "Status EKPPD", en: "EKPPD status"),
        members: ["Rendah", "Sedang", "Tinggi", "Sangat Tinggi"].map { Scale.Member(grade: $0) },
        appliesTo: ["LPPD"]
    )
    static let service = Scale(
        name: "service-quality",
        title: LocalizedText(id: "Mutu pelayanan", en: "Service quality"),
        members: [
            Scale.Member(grade: "D", names: ["Tidak Baik"]), Scale.Member(grade: "C", names: ["Kurang Baik"]),
            Scale.Member(grade: "B", names: ["Baik"]), Scale.Member(grade: "A", names: ["Sangat Baik"]),
        ],
        appliesTo: ["kepuasan masyarakat", "IKM"]
    )
    static let opinion = Scale(
        name: "bpk-opinion",
        title: LocalizedText(id: "Opini BPK", en: "BPK opinion"),
        members: [
            Scale.Member(grade: "TMP"), Scale.Member(grade: "TW"), Scale.Member(grade: "WDP"),
            Scale.Member(grade: "WTP", names: ["Wajar Tanpa Pengecualian"]),
        ],
        appliesTo: ["opini BPK"]
    )
    static let maturity = Scale(
        name: "spip",
        title: LocalizedText(id: "Maturitas SPIP", en: "SPIP maturity"),
        members: (1...5).map { Scale.Member(grade: "Level \($0)", names: [String($0)]) },
        appliesTo: ["maturitas SPIP"]
    )

    static func list(_ entries: KeyValuePairs<String, [String]>) -> WordList {
        WordList(entries: entries.map { WordList.Entry(tag: $0.key, phrases: $0.value) })
    }

    private static func member(_ grade: String, _ names: [String], _ low: Int, _ high: Int) -> Scale.Member {
        Scale.Member(grade: grade, names: names, low: Number(low), high: Number(high))
    }
}
