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

    /// Running text shortens titles and goes on behind them; what it cites to the last word is compared.
    @Test(arguments: [
        Row(cited: "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah", differs: false),
        Row(cited: "Pedoman Evaluasi Akuntabilitas Kinerja Instansi Pemerintah", differs: true),
        Row(cited: "Evaluasi Kinerja Instansi Pemerintah pada setiap perangkat daerah", differs: true),
        Row(cited: "Evaluasi Akuntabilitas Kinerja", differs: false),
        Row(cited: "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah yang dipakai sebagai pedoman", differs: false),
        Row(cited: "Evaluasi kinerja yang dilaksanakan oleh tim untuk menilai instansi pemerintah", differs: false),
        Row(cited: "Evaluasi AKIP", differs: false),
    ])
    func comparesTitlesInRunningText(_ row: Row) {
        let law = regulation("permenpanrb-88-2021", title: "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah")
        let comparison = TitleComparison(
            vocabulary: Registry(regulations: [law]).vocabulary.union(["pedoman"]),
            stopWords: WordList(entries: [WordList.Entry(tag: "word", phrases: ["yang", "pada", "oleh"])])
        )
        #expect(comparison.differs(row.cited, from: law, inSentence: true) == row.differs)
        if row.differs { #expect(comparison.cited(row.cited, of: law).hasSuffix("Instansi Pemerintah")) }
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

@Suite struct IssuerTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var printed: String
        var official: String
        var isWrong: Bool
        var testDescription: String { printed }
    }

    private static let earlier = "Menteri Negara Pendayagunaan Aparatur Negara"
    private static let later = "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"

    @Test(arguments: [
        Row(printed: "Peraturan Menteri Negara Pendayagunaan Aparatur Negara", official: earlier, isWrong: false),
        Row(
            printed: "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Republik Indonesia",
            official: earlier,
            isWrong: false
        ),
        Row(printed: "Peraturan Menteri Negara Pendayagunan Aparatur Negara", official: earlier, isWrong: false),
        Row(printed: "Peraturan Menteri Negara PAN", official: earlier, isWrong: false),
        Row(printed: "PERMENPAN", official: earlier, isWrong: false),
        Row(printed: "Peraturan Menteri PAN dan RB", official: later, isWrong: false),
        Row(printed: "Peraturan Menteri Pendayagunaan Aparatur Negara", official: earlier, isWrong: true),
        Row(
            printed: "Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
            official: earlier,
            isWrong: true
        ),
        Row(
            printed: "Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
            official: later,
            isWrong: true
        ),
        Row(
            printed: "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi RI",
            official: later,
            isWrong: false
        ),
    ])
    func tellsAnOfficeThatDidNotIssueIt(_ row: Row) throws {
        var law = regulation("permenpan-7-2012", title: "Pedoman")
        law.issuer = row.official
        let verdict = try verdict(
            kind: "permenpan",
            issuer: row.printed,
            number: "7",
            regulation: law.id,
            in: Registry(regulations: [law])
        )
        #expect(verdict.wrongIssuer == row.isWrong)
    }

    /// A number with slashes says it all, whatever id its parts would make.
    @Test(arguments: [
        ("112/V/3/9/2001", true), ("Kep/112/V/3/9/2001", true), ("112/V/39/2001", false), ("113/V/3/9/2001", false),
    ])
    func knowsARegulationByItsPrintedNumber(_ number: String, _ isKnown: Bool) throws {
        var law = regulation("keplan-112-2001", title: "Pedoman")
        law.kind = "keplan"
        law.number = "112/V/3/9/2001"
        law.numbersAccepted = ["Kep/112/V/3/9/2001"]
        let verdict = try verdict(
            kind: "keplan",
            issuer: "Keputusan Kepala Lembaga",
            number: number,
            regulation: nil,
            in: Registry(regulations: [law])
        )
        #expect((verdict.regulation != nil) == isKnown)
    }

    private func verdict(
        kind: String,
        issuer: String,
        number: String,
        regulation: String?,
        in registry: Registry
    ) throws -> CitationVerdict {
        let today = try #require(CivilDate(year: 2026, month: 1, day: 1))
        let citation = Citation(
            text: "",
            kind: kind,
            issuer: issuer,
            number: number,
            year: 2012,
            regulation: regulation,
            place: Place(file: "uji", line: 1)
        )
        return CitationVerdict(citation, registry: registry, lexicon: Lexicon(), reference: nil, asOf: today)
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
