import Testing

@testable import Model

@Suite struct WordListTests {
    static let list = WordList(entries: [
        .init(tag: "indicator", phrases: ["Indikator Kinerja Utama", "Indikator Kinerja", "IKU"]),
        .init(tag: "objective", phrases: ["sasaran", "sasaran strategis", "kinerja utama"]),
        .init(tag: "achievement", phrases: ["% capaian", "capaian"]),
        .init(tag: "mean", phrases: ["rata-rata", "rerata"]),
        .init(tag: "number", phrases: ["No.", "No. Urut"]),
        .init(tag: "formula", phrases: ["penjelasan/formulasi penghitungan"]),
        .init(tag: "friday", phrases: ["hari Jum'at"]),
    ])

    @Test(
        arguments: [
            ("INDIKATOR KINERJA UTAMA", "indicator"), ("Indikator\n Kinerja  Utama", "indicator"),
            ("**Indikator** _Kinerja_ (Utama)", "indicator"), ("Indikator Kinerja, Utama", "indicator"),
            ("Indikator\u{A0}Kinerja", "indicator"), ("indikator kinerja utama daerah", nil), ("", nil), ("—", nil),
            ("% CAPAIAN", "achievement"), ("Capaian", "achievement"), ("capaian %", nil),
            ("Rata-rata", "mean"), ("rata rata", "mean"), ("Rata – Rata", "mean"), ("ratarata", nil),
            ("no urut", "number"), ("NO.", "number"), ("no", "number"),
            ("Penjelasan / Formulasi Penghitungan", "formula"), ("PENJELASAN/ FORMULASI\nPENGHITUNGAN", "formula"),
            ("hari jumat", "friday"), ("Hari Jum’at", "friday"), ("hari ju*m*at", "friday"),
            ("hari ju\u{AD}mat", "friday"),
        ] as [(String, String?)]
    )
    func tellsTheTagOfAWholeText(text: String, tag: String?) {
        #expect(Self.list.tag(of: text) == tag)
    }

    @Test(
        arguments: [
            (
                "Sasaran Strategis dan Indikator Kinerja Utama (IKU)",
                ["sasaran strategis", "Indikator Kinerja Utama", "IKU"]
            ),
            ("indikator kinerja. Utama", ["Indikator Kinerja"]),
            ("indikator kinerja, utama", ["Indikator Kinerja"]),
            ("indikator\nkinerja\nutama", ["Indikator Kinerja Utama"]),
            ("indikator kinerja\n\nutama", ["Indikator Kinerja"]),
            ("Kinerja/Utama: rata - rata", ["kinerja utama", "rata-rata"]),
            ("No. Urut", ["No. Urut"]), ("prasasaran sasarannya", []),
            ("sasaran sasaran", ["sasaran", "sasaran"]),
        ] as [(String, [String])]
    )
    func findsLeftmostLongestPhrases(text: String, phrases: [String]) {
        #expect(Self.list.matches(in: Words(text)).map(\.phrase) == phrases)
    }

    @Test func rangesAreOffsetsIntoTheSource() {
        let text = "“Áé” IKU – **Sasaran**\nStrategis."
        let words = Words(text)
        let found = Self.list.matches(in: words)
        #expect(
            found.map { String(decoding: words.bytes[$0.range], as: UTF8.self) } == ["IKU", "Sasaran**\nStrategis"]
        )
        #expect(found.map(\.tokens) == [1..<2, 2..<4])
    }

    @Test(
        arguments: [
            ("rata rata", ["rata rata"]), ("rata-rata", []), ("rata\nrata", ["rata rata"]), ("rata - rata", []),
            ("di gunakan", ["di gunakan"]), ("di-gunakan", []), ("di, gunakan", []), ("Di  Gunakan", ["di gunakan"]),
            ("antar-instansi", []), ("kerjasama", ["kerjasama"]), ("kerja sama", []),
        ] as [(String, [String])]
    )
    func spellingsAreMatchedAsWritten(text: String, phrases: [String]) {
        let list = WordList(
            entries: [.init(tag: "x", phrases: ["rata rata", "di gunakan", "kerjasama"])],
            joints: .written
        )
        let lexicon = Lexicon(lists: [.spelling: WordList(entries: list.entries)])
        #expect(list.matches(in: Words(text)).map(\.phrase) == phrases)
        #expect(lexicon[.spelling].matches(in: Words(text)).map(\.phrase) == phrases)
    }

    @Test func matcherAgreesWithEachListAlone() {
        let lexicon = Lexicon(lists: [
            .headers: Self.list,
            .vague: WordList(entries: [.init(tag: "vague", phrases: ["baik", "kinerja utama yang baik", "utama"])]),
            .spelling: WordList(entries: [.init(tag: "rata-rata", phrases: ["rata rata"])]),
        ])
        let text = "Indikator Kinerja Utama yang baik, rata rata 5 dan rata-rata 6 sasaran kinerja utama yang baik"
        let words = Words(text)
        let names: [Lexicon.ListName] = [.headers, .vague, .spelling, .units]
        let found = WordMatcher(names, of: lexicon).matches(in: words)
        for name in names {
            #expect(found.filter { $0.list == name }.map(\.match) == lexicon[name].matches(in: words))
        }
        #expect(found.map(\.match.range.lowerBound) == found.map(\.match.range.lowerBound).sorted())
    }

    @Test func listsAnswerForTheirTags() {
        #expect(Self.list.contains(tag: "mean"))
        #expect(!Self.list.contains(tag: "median"))
        #expect(Self.list.phrases(tag: "objective") == ["sasaran", "sasaran strategis", "kinerja utama"])
        #expect(Lexicon()[.units].isEmpty)
    }

    @Test(arguments: [
        ("  Rata  -  Rata ", "rata-rata"), ("asas – asas", "asas-asas"), ("**BAB** I", "bab i"), ("a_b", "ab"),
        ("(7)/(6)*100%", "(7)/(6)*100%"), ("a * b", "a * b"), ("Jum’at", "jum'at"), ("“A”", "\"a\""),
        ("ÉCOLE", "école"), ("m²", "m2"), ("\u{FEFF}IKU\u{200B}", "iku"), ("-", "-"), ("", ""),
        ("A\u{A0}\tB\r\nC", "a b c"), ("2 × A ÷ B", "2 × a ÷ b"),
    ])
    func foldsText(text: String, folded: String) {
        #expect(text.folded == folded)
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x41], [0xE2], [0xE2, 0x80], [0xC2], [0xC3, 0x41], [0xF0, 0x9F], [0x41, 0xE2, 0x80, 0x99],
            [0x2A, 0x2A, 0x2A], [0x27, 0x27], [0x41, 0x27], [0x80, 0x80], [],
        ] as [[UInt8]]
    )
    func brokenBytesDoNotTrap(bytes: [UInt8]) {
        let words = Words(bytes: bytes)
        #expect(Self.list.matches(in: words).isEmpty)
        for index in -1...words.count { _ = (words.text(index), words.folded(index), words.integer(index)) }
        #expect(words.tokens.allSatisfy { $0.start < $0.end && $0.end <= bytes.count })
    }
}
