import Documents
import Model
import Testing

/// What must be recognised in the seeds; skipped aloud where they are not there.
@Suite struct SeedTests {
    static let recogniser = Recogniser(lexicon: TestLexicon.shared)

    static func seed(_ number: String) throws -> RecognisedDocument? {
        guard let seed = Paths.seed(number) else { return nil }
        return recogniser.recognise(try Reader().read(file: seed.name, bytes: seed.bytes)).documents.first
    }

    @Test func indicatorTable() throws {
        guard let document = try SeedTests.seed("001") else { return }
        #expect(document.kind == .iku)
        #expect(document.level == .agency)
        #expect(document.government?.name == "Kabupaten Tanggamus")
        #expect(document.agency?.name == "Sekretariat Daerah")
        #expect(document.objectives.count == 7)
        let perObjective = document.objectives.indices.map { index in
            document.indicators.count { $0.objective == index }
        }
        #expect(perObjective == [3, 1, 4, 2, 1, 1, 3])
        #expect(document.indicators.reduce(0) { $0 + $1.targets.count } == 90)
        #expect(document.indicators.allSatisfy { $0.formula != nil && Set($0.targets.keys) == Set(2018...2023) })
        #expect(document.indicators.allSatisfy { $0.source == nil && $0.owner == nil && $0.unit == nil })
        #expect(document.indicators[1].targets[2021]?.raw == "BB")
        #expect(document.indicators[4].formula?.kind == .ratio)
        #expect(document.indicators[11].place.line == 132)
        #expect(document.tables.count == 1)
    }

    @Test func narrativeAroundTheTable() throws {
        guard let document = try SeedTests.seed("001") else { return }
        #expect(document.period == Period(start: 2018, end: 2023))
        #expect(document.periodPlace?.line == 5)
        let other = document.periods.filter { $0.period == Period(start: 2013, end: 2018) }
        #expect(other.map(\.context) == [.body] && other.first?.place.line == 14)
        #expect(document.lists.filter { $0.purpose == .indicators }.map(\.items.count) == [15])
        // Eight entries under the head "Halaman", which is none.
        #expect(document.contents.count == 8)
        #expect(document.contents.filter { $0.page == nil }.count == 5)
        let parents = document.contents.filter { $0.hasChildren }.map(\.title)
        #expect(parents == ["BAB I PENDAHULUAN", "BAB II PENETAPAN INDIKATOR KINERJA UTAMA"])
        #expect(document.headings.filter { $0.level == 1 }.map(\.number) == [1, 2, 3])
        #expect(document.annexes.map(\.place.line) == [109])
        #expect(document.citations.map(\.regulation) == ["permendagri-86-2017"])
        #expect(document.signatories.map(\.nip) == ["19750308 199403 1 003", "19750308 199403 1 003"])
        #expect(document.dated == nil && document.instrument == nil)
    }

    @Test func formOfTheMinistry() throws {
        guard let document = try SeedTests.seed("003") else { return }
        #expect(document.kind == .iku)
        #expect(document.agency?.name == "Kecamatan Kras" && document.government?.name == "Kabupaten Kediri")
        #expect(document.period == nil)
        #expect(document.indicators.map(\.source) == ["Dokumen SKM", "Dokumen Laporan"])
        #expect(document.indicators.map(\.owner) == ["Camat / Kasi Pelayanan", "Kasi Trantib"])
        #expect(document.indicators.map(\.objective) == [0, 0])
        #expect(document.head?.tasks.count == 8 && document.head?.functions.count == 7)
        #expect(document.head?.agency?.text == "KECAMATAN KRAS KABUPATEN KEDIRI")
        func sizes(_ purpose: ItemList.Purpose) -> [Int] {
            document.lists.filter { $0.purpose == purpose }.map(\.items.count)
        }
        #expect(sizes(.tasks) == [8, 8] && sizes(.functions) == [7, 7])
        #expect(sizes(.indicators) == [2] && sizes(.legalBasis) == [3, 15])
        #expect(document.contents.count == 12)
        #expect(document.signatories.map(\.post) == ["CAMAT KRAS", "CAMAT KRAS"])
        #expect(document.annexes.map(\.text) == ["LAMPPIRAN"])
        #expect(document.citations.filter { $0.position == .legalBasis }.count == 16)
        let amended = document.citations.first { $0.regulation == "uu-23-2014" }
        #expect(amended?.amendedBy == "Undang-Undang Nomor 9 Tahun 2015")
        #expect(amended?.gazette == Citation.GazetteNumber(year: 2014, number: "244") && amended?.supplement == "5587")
        #expect(document.citations.contains { $0.regulation == "perbup-kediri-66-2016" })
        #expect(document.citations.contains { $0.regulation == "per-09-m.pan-5-2007" && $0.place.line == 19 })
    }

    @Test func blankForms() throws {
        guard let document = try SeedTests.seed("002") else { return }
        #expect(document.kind == .regulation)
        #expect(document.forms.map(\.kind) == [.quarterly, .annual, .quarterly, .annual, .activity])
        #expect(document.forms.map(\.level) == [.government, .government, .agency, .agency, .agency])
        #expect(document.forms.allSatisfy { $0.blank })
        #expect(document.indicators.isEmpty && document.measurements.isEmpty && document.objectives.isEmpty)
        #expect(document.tables.filter { $0.purpose == .budget }.map(\.dataRows) == [0, 0])
        #expect(document.instrument?.kind == "perbup" && document.instrument?.number == "12")
        #expect(document.instrument?.year == 2018)
        #expect(document.dated == CivilDate(year: 2018, month: 5, day: 30) && document.town == "Sendawar")
        #expect(document.articles.map(\.number) == [1, 2, 3, 4])
        // An item that goes on behind a page break is one citation.
        let founding = document.citations.first { $0.regulation == "uu-47-1999" }
        #expect(founding?.gazette?.number == "65" && founding?.supplement == "38")
        let amending = document.citations.first { $0.regulation == "uu-7-2000" }
        #expect(amending?.supplement == "33962" && amending?.position == .inside)
        #expect(document.citations.contains { $0.regulation == "perda-kutai-barat-7-2016" && $0.supplement == "183" })
    }

    @Test func regulationWithoutItsAnnex() throws {
        guard let document = try SeedTests.seed("000") else { return }
        #expect(document.kind == .iku && document.level == .government)
        #expect(document.instrument?.kind == "perwal")
        #expect(document.period == Period(start: 2020, end: 2021))
        #expect(document.indicators.isEmpty && document.tables.isEmpty && document.annexes.isEmpty)
        #expect(document.annexMentions.map(\.place.line) == [90])
        #expect(document.articles.map(\.number) == [1, 2, 3, 4, 5, 6, 5])
        #expect(document.instrument?.selfReferences.first?.kind == "perda")
        let catchwords = document.passages.filter { $0.role == .catchword }
        #expect(catchwords.map(\.place.line) == [28, 57, 99])
        #expect(document.dated == CivilDate(year: 2020, month: 4, day: 8) && document.promulgated == document.dated)
        #expect(document.citations.contains { $0.regulation == "perda-binjai-4-2016" })
    }

    @Test func narrativeWithoutTable() throws {
        guard let document = try SeedTests.seed("004") else { return }
        #expect(document.kind == .iku && document.period == Period(start: 2023, end: 2026))
        #expect(document.outline.map(\.number) == [1, 2, 3])
        #expect(document.headings.filter { $0.level == 1 }.map(\.number) == [1, 2, 4])
        #expect(document.indicators.isEmpty && document.objectives.isEmpty && document.tables.isEmpty)
        #expect(!document.lists.contains { $0.purpose == .indicators })
        #expect(document.notes.count == 1 && document.notes.first?.place.line == 4)
        #expect(document.agency?.name == "Kecamatan Banjar Margo")
    }

    /// Every line of text and every filled cell stands in exactly one passage.
    @Test(arguments: ["000", "001", "002", "003", "004"]) func passagesAreComplete(_ number: String) throws {
        guard let seed = Paths.seed(number), let document = try SeedTests.seed(number) else { return }
        let read = try Reader().read(file: seed.name, bytes: seed.bytes)
        let pieces = read.blocks.reduce(0) { count, block in
            switch block {
            case .paragraph: count + 1
            case .table(let table): count + table.rows.reduce(0) { $0 + $1.cells.count { !$0.text.isEmpty } }
            }
        }
        #expect(document.passages.count == pieces)
        let lines = Set(document.passages.compactMap(\.place.line))
        let text = String(decoding: seed.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in text.enumerated() where line.contains(where: { $0.isLetter }) && !line.hasPrefix("[image")
        {
            #expect(lines.contains(index + 1), "line \(index + 1) is lost")
        }
    }
}
