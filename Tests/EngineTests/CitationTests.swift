import Model
import Testing

@testable import Engine

@Suite struct TitleComparisonTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var cited: String
        var differs: Bool
        var testDescription: String { cited }
    }

    private static let official = regulation(
        "permendagri-54-2010",
        title:
            "Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, "
            + "Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah"
    )

    @Test(arguments: [
        Row(
            cited:
                "pelaksanaan peraturan pemerintah nomor 8 tahun 2008 tentang tahapan tatacara penyusunan, "
                + "pengendalian, dan evaluasi pelaksanaan rencana pembangunan daerah",
            differs: false
        ),
        Row(
            cited:
                "Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, "
                + "Pengendalian dan Evaluasi Pelaksanaan Pembangunan Daerah",
            differs: true
        ),
        Row(
            cited:
                "Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, "
                + "Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Dearah",
            differs: false
        ),
        Row(
            cited:
                "Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, "
                + "Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah yang menjadi acuan daerah",
            differs: false
        ),
        Row(cited: "Pedoman Pengelolaan Keuangan", differs: false),
        Row(cited: "", differs: false),
    ])
    func tellsAnotherTitleFromAnotherSpelling(_ row: Row) {
        let registry = Registry(regulations: [Self.official])
        let comparison = TitleComparison(
            vocabulary: registry.vocabulary,
            stopWords: WordList(entries: [WordList.Entry(tag: "word", phrases: ["dan", "tentang", "yang"])])
        )
        #expect(comparison.differs(row.cited, from: Self.official) == row.differs)
    }

    /// A word of its own is no misspelling of the official one, however like it.
    @Test(arguments: [
        Row(cited: "Pedoman Tata Cara Reviu Laporan", differs: false),
        Row(cited: "Pedoman Tata Cara Riviu Laporan", differs: false),
        Row(cited: "Pedoman Tata Cara Review Laporan", differs: true),
        Row(cited: "PEDOMAN TATACARA REVIU, LAPORAN.", differs: false),
    ])
    func tellsAnotherWordFromAMisspelling(_ row: Row) {
        let law = regulation("permenpanrb-53-2014", title: "Pedoman Tata Cara Reviu Laporan")
        let comparison = TitleComparison(
            vocabulary: Registry(regulations: [law]).vocabulary,
            stopWords: WordList(entries: []),
            otherWords: WordList(entries: [WordList.Entry(tag: "foreign", phrases: ["review"])])
        )
        #expect(comparison.differs(row.cited, from: law) == row.differs)
    }

    @Test(arguments: [
        Row(cited: "Sistem Perencanaan Pembangunan Nasional", differs: false),
        Row(cited: "Sistem Perencanaan Pembangunan", differs: true),
        Row(cited: "SISTEM PERENCANAAN PEMBANGUNAN NASIONAL (SPPN)", differs: false),
    ])
    func mindsAWordLeftOut(_ row: Row) {
        let law = regulation("uu-25-2004", title: "Sistem Perencanaan Pembangunan Nasional")
        let comparison = TitleComparison(
            vocabulary: Registry(regulations: [law]).vocabulary,
            stopWords: WordList(entries: [])
        )
        #expect(comparison.differs(row.cited, from: law) == row.differs)
    }
}

@Suite struct CitationVerdictTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var named: String?
        var year: Int
        var missing: [String]
        var testDescription: String { "\(named ?? "none") in \(year)" }
    }

    private static let registry = Registry(regulations: [
        regulation("uu-23-2014", title: "Pemerintahan Daerah", amended: [("uu-9-2015", 2015), ("uu-11-2020", 2020)]),
        regulation("uu-9-2015", title: ""), regulation("uu-11-2020", title: ""),
    ])

    /// Only what was certainly in force and comes behind the last amendment named is missing.
    @Test(arguments: [
        Row(named: nil, year: 2014, missing: []),
        Row(named: nil, year: 2016, missing: ["uu-9-2015"]),
        Row(named: nil, year: 2022, missing: ["uu-9-2015", "uu-11-2020"]),
        Row(named: "Undang-Undang Nomor 9 Tahun 2015", year: 2020, missing: []),
        Row(named: "Undang-Undang Nomor 9 Tahun 2015", year: 2022, missing: ["uu-11-2020"]),
        Row(named: "Undang-Undang Nomor 11 Tahun 2020", year: 2022, missing: []),
        Row(named: "Undang-Undang Nomor 1 Tahun 2022", year: 2024, missing: []),
    ])
    func tellsMissingAmendments(_ row: Row) throws {
        let today = try #require(CivilDate(year: 2026, month: 1, day: 1))
        let citation = Citation(
            text: "UU 23/2014",
            kind: "uu",
            issuer: "Undang-Undang",
            number: "23",
            year: 2014,
            amendedBy: row.named,
            regulation: "uu-23-2014",
            place: Place(file: "uji", line: 1)
        )
        let reference = ReferenceDate(date: PartialDate(year: row.year), stated: true)
        let verdict = CitationVerdict(
            citation,
            registry: Self.registry,
            lexicon: Lexicon(),
            reference: reference,
            asOf: today
        )
        #expect(verdict.missingAmendments.map(\.id) == row.missing)
    }
}

/// A regulation of a test registry: `uu-23-2014`.
func regulation(_ id: String, title: String, amended: [(String, Int)] = []) -> Regulation {
    let parts = id.split(separator: "-").map(String.init)
    return Regulation(
        id: id,
        kind: parts.first ?? "",
        number: parts.count > 1 ? parts[1] : "",
        year: parts.last.flatMap(Int.init) ?? 0,
        short: id,
        numbersAccepted: [],
        title: title,
        titlesAccepted: [],
        titlesWrong: [],
        amendedBy: amended.map { Regulation.Change(by: $0.0, on: PartialDate(year: $0.1)) },
        replacedInPractice: false,
        confidence: .seen
    )
}
