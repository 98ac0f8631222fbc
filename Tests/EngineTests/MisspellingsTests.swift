import Model
import Spelling
import Testing

@testable import Engine

/// Words that no list has: what is said with a dictionary, what is said without one, and that it is the same every time.
@Suite struct MisspellingsTests {
    private static let lines = [
        "Laporan ini merupakan acuan ukuran kienrja yang digunakan", "Pasal 18 Undnag-Undang Dasar",
        "setiap undang-undang",
    ]

    private func faults(_ lines: [String], _ dictionary: SpellingDictionary) throws -> [Fault]? {
        let lexicon = try RulesFolderTests.book.get().lexicon
        let passages = TextChecksTests.passages(lines)
        let vocabulary = OfficeVocabulary(lexicon, dictionary: dictionary)
        var search = Misspellings(passages, passages.map { Words($0.text) }, vocabulary, lexicon)
        guard case .found(let faults) = search.outcome() else { return nil }
        return faults
    }

    @Test(.enabled(if: SpellingDictionary.installed.place != nil, "hunspell-id is not installed: skipped"))
    func findsSlipsInTheOrderOfTheDocument() throws {
        let faults = try #require(try faults(Self.lines, .installed))
        #expect(faults.map(\.found) == ["kienrja", "Undnag-Undang"])
        #expect(faults.map(\.expected) == ["kinerja", "Undang-Undang"])
        #expect(faults.map { $0.places.map(\.line) } == [[1], [2]])
        #expect(try self.faults(Self.lines, .installed) == faults)
    }

    @Test func withoutADictionarySuspiciousWordsAreNotAssessable() throws {
        #expect(try faults(Self.lines, .none) == nil)
        #expect(try faults(["Laporan kinerja dinas yang digunakan", "setiap kegiatan"], .none) == [])
    }

    @Test func theRuleSaysWhichPackagesAreMissingAndTheListStillCounts() throws {
        let book = try RulesFolderTests.book.get()
        var document = RecognisedDocument(file: "uji.txt")
        document.kind = .iku
        document.passages = TextChecksTests.passages(["Presentase kienrja yang digunakan"])
        let day = try #require(CivilDate(year: 2026, month: 1, day: 2))
        let judgement = Judge(book: book, asOf: day, dictionary: .none).judge(document)
        #expect(judgement.findings.filter { $0.rule == "BHS-EJA-001" }.count == 1)
        let reasons = judgement.notAssessable.filter { $0.rule == "BHS-EJA-001" }.map(\Report.NotAssessable.reason.id)
        #expect(reasons.count == 1 && reasons.allSatisfy { $0.contains("hunspell-id") })
    }

    struct Capital: Sendable, CustomTestStringConvertible {
        var found: String
        var right: String
        var advice: String
        var testDescription: String { found }
    }

    @Test(arguments: [
        Capital(found: "presentase", right: "persentase", advice: "persentase"),
        Capital(found: "Presentase", right: "persentase", advice: "Persentase"),
        Capital(found: "PENGUNAAN", right: "penggunaan", advice: "PENGGUNAAN"),
        Capital(found: "Kerjasama", right: "kerja sama", advice: "Kerja sama"),
        Capital(found: "Rata Rata", right: "rata-rata", advice: "Rata-Rata"),
        Capital(found: "nopember", right: "November", advice: "November"),
        Capital(found: "AKuntablitas", right: "akuntabilitas", advice: "Akuntabilitas"),
        Capital(found: "", right: "yang", advice: "yang"),
    ])
    func adviceKeepsTheCapitals(_ row: Capital) {
        #expect(Capitals.of(row.found, on: row.right) == row.advice)
    }

    @Test func hyphensJoinAndOccurrencesAreCounted() throws {
        let faults = try TextChecksTests.spelling(
            TextChecksTests.passages(["Uandang-Undang Dasar", "presentase dari presentase", "presentase-presentase"])
        )
        #expect(faults.map(\.found) == ["Uandang-Undang", "presentase"])
        #expect(faults.map(\.expected) == ["Undang-Undang", "persentase"])
        #expect(faults.map(\.times) == [1, 4])
        #expect(faults.last?.places.map(\.line) == [2, 3])
    }

    @Test func formsOfOneTermAreKnownByIt() throws {
        let lexicon = try RulesFolderTests.book.get().lexicon
        func terms(_ line: String) -> [String] {
            TextChecks.occurrences(
                TextChecksTests.passages([line]),
                of: lexicon[.obsoleteTerms],
                except: lexicon[.obsoleteExceptions]
            ).map(\.term)
        }
        #expect(Set(terms("Satuan Kerja Perangkat Daerah, SKPD")).count == 1)
        #expect(Set(terms("dokumen penetapan kinerja, kontrak kinerja; penetapan kinerja")).count == 2)
        #expect(Set(terms("LAKIP, Laporan Akuntabilitas Kinerja")).count == 1)
    }
}
