import Testing

@testable import Model

@Suite struct QuantityTests {
    /// Kind, number or ends, comparison, unit and grade on one line, for tables.
    static func line(_ quantity: Quantity) -> String {
        var parts = [quantity.kind.rawValue]
        if let comparison = quantity.comparison { parts.append(comparison.rawValue) }
        if let number = quantity.number { parts.append(number.plain) }
        if let low = quantity.low, let high = quantity.high { parts.append("\(low.plain)…\(high.plain)") }
        if let unit = quantity.unit { parts.append("[\(unit)]") }
        if let grade = quantity.grade { parts.append("{\(grade)}") }
        return parts.joined(separator: " ")
    }

    @Test(arguments: [
        ("80", "number 80"), (" 80 ", "number 80"), ("100%", "number 100 [persen]"), ("100 %", "number 100 [persen]"),
        ("87,5 persen", "number 87.5 [persen]"), ("6%", "number 6 [persen]"), ("-1,5%", "number -1.5 [persen]"),
        ("– 1,5%", "text"), ("−1,5 %", "number -1.5 [persen]"), ("+5%", "number 5 [persen]"), ("98.75", "number 98.75"),
        ("20 prd", "number 20 [produk hukum daerah]"), ("1.500bh", "number 1500 [buah]"),
        ("1.500 bh", "number 1500 [buah]"),
        ("20 kec.", "number 20 [kecamatan]"), ("20 kec", "number 20 [kecamatan]"), ("5 keg", "number 5 [kegiatan]"),
        ("3 (tiga) dokumen", "number 3 [dokumen]"), ("3(tiga) dokumen", "number 3 [dokumen]"),
        ("100 (seratus) %", "number 100 [persen]"),
        ("2 ranperda", "number 2 [ranperda]"), ("3 pasar", "number 3 [pasar]"),
        ("12 kelompok tani", "number 12 [kelompok tani]"),
        ("5 (orang)", "number 5 [orang]"), ("3x", "number 3 [kali]"), ("4 kali / tahun", "number 4 [kali / tahun]"),
        ("50 m²", "number 50 [meter persegi]"), ("2 km2", "number 2 [km2]"),
        ("2,5 per 1.000 KH", "number 2.5 [per 1.000 kelahiran hidup]"),
        ("2,5 per 1000 KH", "number 2.5 [per 1.000 kelahiran hidup]"), ("12 ‰", "number 12 [per mil]"),
        ("100% desa", "number 100 [persen]"), ("80 % per tahun", "number 80 [persen]"),
        ("20\nprd", "number 20 [produk hukum daerah]"),
        ("Indeks 75,5", "number 75.5 [indeks]"), ("Nilai: 80", "number 80 [nilai]"),
        ("Peringkat 5", "number 5 [peringkat]"),
        ("2 juta orang", "number 2000000 [orang]"), ("5 M", "number 5 [m]"), ("007", "number 7"),
        // Money
        ("Rp. 1.250.000.000,-", "money 1250000000 [rupiah]"), ("Rp1.250.000,00", "money 1250000 [rupiah]"),
        ("Rp 1,5 miliar", "money 1500000000 [rupiah]"), ("Rp. 1,5 M", "money 1500000000 [rupiah]"),
        ("2 juta", "money 2000000 [rupiah]"),
        ("Rp 500 ribu", "money 500000 [rupiah]"), ("1.000.000 rupiah", "number 1000000 [rupiah]"),
        ("Rp 5,- ", "money 5 [rupiah]"),
        ("IDR 1,250,000.00", "money 1250000 [rupiah]"), ("Rp 15 juta per orang", "money 15000000 [rupiah per orang]"),
        // Limits
        ("≥ 80", "bound ge 80"), ("≥80%", "bound ge 80 [persen]"), (">=80", "bound ge 80"), ("> 80", "bound gt 80"),
        ("<5", "bound lt 5"),
        ("≤ 5 %", "bound le 5 [persen]"), ("min. 80", "bound ge 80"), ("Minimal 80", "bound ge 80"),
        ("maksimal 5%", "bound le 5 [persen]"),
        ("paling sedikit 3 dokumen", "bound ge 3 [dokumen]"), ("kurang dari 5%", "bound lt 5 [persen]"),
        // Ranges
        ("70-75", "range 70…75"), ("70 – 75%", "range 70…75 [persen]"), ("70% - 75%", "range 70…75 [persen]"),
        ("80 s.d. 90", "range 80…90"),
        ("80 s/d 90", "range 80…90"), ("80 sd 90 %", "range 80…90 [persen]"), ("7 – 8 tahun", "range 7…8 [tahun]"),
        ("6,5—7,5", "range 6.5…7.5"),
        ("80 sampai dengan 90", "range 80…90"), ("Rp 1.000 - Rp 2.000", "range 1000…2000 [rupiah]"),
        ("1 - 2 juta", "range 1000000…2000000 [rupiah]"),
        ("5 -7", "range 5…7"), ("-2 - 3", "range -2…3"), ("80-80", "range 80…80"),
        // Ratios
        ("1:17,9", "ratio 1…17.9"), ("1 : 30", "ratio 1…30"), ("1:30 orang", "ratio 1…30 [orang]"),
        // Grades
        ("B", "grade {B}"), ("BB", "grade {BB}"), ("AA", "grade {AA}"), ("WTP", "grade {WTP}"),
        ("Opini WTP", "grade {WTP}"),
        ("Wajar Tanpa Pengecualian", "grade {WTP}"), ("Sangat Tinggi", "grade {Sangat Tinggi}"),
        ("sangat tinggi", "grade {Sangat Tinggi}"),
        ("A (Memuaskan)", "grade {A}"), ("B (Baik)", "grade {B}"), ("B/Baik", "grade {B}"),
        ("Predikat BB", "grade {BB}"),
        ("BB (72,35)", "grade 72.35 {BB}"), ("72,35 (BB)", "grade 72.35 {BB}"), ("72,35 / BB", "grade 72.35 {BB}"),
        ("Level 3", "grade 3 {Level 3}"),
        ("Baik", "grade {B}"), ("Sangat Baik", "grade {Sangat Baik}"), ("minimal B", "grade ge {B}"),
        ("≥ B", "grade ge {B}"),
        // Missing
        ("", "missing"), ("   ", "missing"), ("-", "missing"), ("–", "missing"), ("—", "missing"), ("n/a", "missing"),
        ("NA", "missing"),
        ("N/A", "missing"), ("…", "missing"), ("...", "missing"), (".....", "missing"), ("- ", "missing"),
        ("…%", "missing"), ("Rp.", "missing"),
        ("Rp. -", "missing"), ("(...)", "missing"), ("tidak ada data", "missing"), ("\u{A0}", "missing"),
        ("**", "missing"), ("____", "missing"), ("( )", "text"), ("((((", "text"),
        // Text
        ("%", "text"), ("b", "text"), ("b aik", "text"), ("B - BB", "text"), ("A (Baik)", "text"),
        ("12 bulan 5 hari", "text"), ("5 Mei", "text"), ("30 Mei 2018", "text"),
        ("1-2-3", "text"), ("90-80", "text"), ("07:30", "text"), ("1.2.3", "text"), ("5 dokumen, 2 laporan", "text"),
        ("1 250 000", "text"),
        ("80 sudah termasuk cadangan tahun lalu", "text"), ("٣", "text"), ("12٣", "text"), ("３０", "text"),
        ("½", "text"), ("1e5", "text"), ("0x10", "text"),
        ("(1,5)", "text"), ("80+", "text"), ("± 5", "text"), ("3/4", "text"), ("5 =", "text"), ("Tahun 2019", "text"),
        ("meningkat", "text"), ("5%%", "text"),
        ("99999999999999999999999999999999999999999", "text"), ("≥", "text"), (">", "text"), ("≥ 80 - 90", "text"),
        ("70% - 75 orang", "text"), ("5:", "text"), ("Rp abc", "text"),
        ("170141183460469231731687303715884105727 juta", "text"), ("- 5 -", "text"),
        ("12 (baru dan lama)", "number 12 [baru dan lama]"),
    ])
    func readsCells(text: String, expected: String) {
        #expect(Self.line(Quantity.read(text, lexicon: Sample.lexicon)) == expected)
    }

    @Test(arguments: [
        ("b", "akip", "grade {B}"), ("Sangat Baik", "akip", "grade {BB}"),
        ("Sangat Baik", "service-quality", "grade {A}"),
        ("3", "spip", "grade 3 {Level 3}"), ("3,12", "spip", "number 3.12"), ("B", "ekppd", "grade {B}"),
        ("75", "akip", "number 75"),
        ("Baik", "akip", "grade {B}"), ("70%", "akip", "number 70 [persen]"), ("6", "spip", "number 6"),
        ("", "akip", "missing"),
    ])
    func scaleDecidesBetweenGrades(text: String, scale: String, expected: String) throws {
        let scale = try #require(Sample.lexicon.scale(named: scale))
        #expect(Self.line(Quantity.read(text, lexicon: Sample.lexicon, scale: scale)) == expected)
    }

    @Test func rawIsTheTrimmedCell() {
        #expect(Quantity.read(" \u{A0}20 prd\n", lexicon: Sample.lexicon).raw == "20 prd")
        #expect(Quantity.read("  - ", lexicon: Sample.lexicon).raw == "-")
        #expect(Quantity.read("\u{FEFF}80", lexicon: Sample.lexicon).raw == "80")
    }

    @Test(
        arguments: [
            ("Nilai Evaluasi AKIP Kabupaten", "akip"), ("Nilai LPPD", "ekppd"),
            ("Indeks Kepuasan Masyarakat", "service-quality"),
            ("Opini BPK atas LKPD", "bpk-opinion"), ("Tingkat Maturitas SPIP", "spip"), ("Jumlah pasar", nil),
        ] as [(String, String?)]
    )
    func nameTellsTheScale(name: String, scale: String?) {
        #expect(Sample.lexicon.scale(forIndicator: name)?.name == scale)
    }

    @Test(
        arguments: [
            ("0", 0), ("30", 0), ("30.01", 1), ("50", 1), ("60", 2), ("65", 3), ("70", 3), ("80", 4), ("90", 5),
            ("100", 6), ("100.5", nil), ("-1", nil),
        ]
            as [(String, Int?)]
    )
    func scoresHaveARank(score: String, rank: Int?) throws {
        #expect(Sample.akip.rank(ofScore: try #require(Number(plain: score))) == rank)
    }

    @Test func gradesHaveARank() {
        #expect(Sample.akip.rank(of: "bb") == 4)
        #expect(Sample.akip.rank(of: "Sangat memuaskan") == 6)
        #expect(Sample.akip.rank(of: "WTP") == nil)
        #expect(Sample.ekppd.top?.grade == "Sangat Tinggi")
    }

    @Test func anyTextIsReadWithoutATrap() {
        let pieces = [
            "", " ", "-", "–", "1", "1.", ",", "Rp", "%", "(", ")", "s.d.", "min", "B", "≥", "½", "juta", "²",
            "\u{FEFF}", "é", "😀", ":", "/",
        ]
        for a in pieces {
            for b in pieces {
                for c in pieces {
                    for text in [a + b + c, a + " " + b + " " + c] {
                        let quantity = Quantity.read(text, lexicon: Sample.lexicon)
                        #expect(quantity.raw.utf8.count <= text.utf8.count)
                        #expect((quantity.kind == .number || quantity.kind == .money) ? quantity.number != nil : true)
                    }
                }
            }
        }
        let long = String(repeating: "9", count: 100_000)
        #expect(Quantity.read(long, lexicon: Sample.lexicon).kind == .text)
        #expect(Quantity.read(String(repeating: "(", count: 150), lexicon: Sample.lexicon).kind == .text)
    }
}
