import Model
import Testing

@testable import Engine

/// A document that several agencies share is judged agency by agency, and handed to each in a review.
@Suite struct SharedDocumentJudgementTests {
    private static let agencies = ["Dinas Kesehatan", "Dinas Pendidikan"]

    /// Both agencies promise `Nilai AKIP`; the second promises it twice. `Indeks Daerah` is the government's own.
    private static var document: RecognisedDocument {
        var document = RecognisedDocument(file: "perbup.txt")
        document.kind = .iku
        document.level = .government
        document.government = Named(
            name: "Kabupaten Contoh",
            kind: "kabupaten",
            place: Place(file: "perbup.txt", line: 1)
        )
        document.parts = agencies.enumerated().map { index, name in
            DocumentPart(
                agency: Named(name: name, kind: "dinas", place: Place(file: "perbup.txt", line: 10 * (index + 1))),
                level: .agency
            )
        }
        func add(_ name: String, _ part: Int?, _ line: Int) {
            var indicator = Indicator(
                name: name,
                table: part.map { $0 + 1 } ?? 0,
                place: Place(file: "perbup.txt", line: line)
            )
            indicator.part = part
            document.indicators.append(indicator)
        }
        document.tables = [nil, 0, 1].map { part in
            var table = RecognisedTable(
                purpose: .indicators,
                columns: [],
                place: Place(file: "perbup.txt", line: 9),
                dataRows: 1
            )
            table.part = part
            return table
        }
        add("Indeks Daerah", nil, 5)
        add("Nilai AKIP", 0, 11)
        add("Nilai AKIP", 1, 21)
        add("Nilai AKIP", 1, 22)
        return document
    }

    private func judged(_ lines: String) throws -> Judgement {
        Judge(book: try book([rule("T-A-001", lines)]), asOf: try day(2026)).judge(Self.document)
    }

    @Test func namesakesAreThoseOfOneAgency() throws {
        let findings = try judged("require: 'indicator.namesakes.size() == 1'").findings
        #expect(findings.map(\.subject.agency) == ["Dinas Pendidikan", "Dinas Pendidikan"])
    }

    @Test func groupsStayWithinAnAgency() throws {
        let findings = try judged("require: 'indicator.agency == \"\"'\ngroup-by: indicator.name").findings
        #expect(findings.map(\.subject.agency) == ["Dinas Kesehatan", "Dinas Pendidikan"])
        #expect(findings.map(\.places.count) == [1, 2])
        #expect(Set(findings.map(\.fingerprint)).count == 2)
    }

    @Test func theLevelIsThatOfThePart() throws {
        let findings = try judged("require: 'indicator.level == \"government\"'").findings
        #expect(findings.map(\.subject.name) == ["Nilai AKIP", "Nilai AKIP", "Nilai AKIP"])
    }

    @Test func outcomesAreCountedForEachAgency() throws {
        let outcomes = try judged("require: 'indicator.agency != \"Dinas Pendidikan\"'").outcomesByAgency
        #expect(outcomes["Dinas Pendidikan"]?["T-A-001"]?.violated == 2)
        #expect(outcomes["Dinas Kesehatan"]?["T-A-001"]?.satisfied == 1)
        #expect(outcomes[""]?["T-A-001"]?.satisfied == 1)
    }

    /// What was found of the document concerns its parts; what was found of one part does not concern the other.
    @Test func yieldingFollowsTheParts() throws {
        let whole = rule("T-A-001", "require: 'false'", applies: "document")
        let second = rule("T-A-002", "require: 'indicator.agency != \"Dinas Pendidikan\"'")
        let afterWhole = rule("T-A-003", "unless: [T-A-001]\nrequire: 'false'")
        let afterPart = rule("T-A-004", "unless: [T-A-002]\nrequire: 'false'")
        let findings = Judge(book: try book([whole, second, afterWhole, afterPart]), asOf: try day(2026))
            .judge(Self.document).findings
        #expect(!findings.contains { $0.rule == "T-A-003" })
        #expect(
            findings.filter { $0.rule == "T-A-004" }.map(\.subject.agency) == [nil, "Dinas Kesehatan"]
        )
    }

    /// One sentence about all tables for whoever reads the document, one for each agency in a review.
    @Test(arguments: [
        ("require: 'false'", 1, 3), ("require: 'table.number == 1'", 1, 2), ("require: 'table.number != 2'", 1, 1),
        ("require: 'false'\nescalate: [{ to: major, when: 'table.number == 2' }]", 2, 3),
    ])
    func whatTablesShareIsSaidOnce(lines: String, read: Int, reviewed: Int) throws {
        let judge = Judge(book: try book([rule("T-A-001", lines, applies: "table")]), asOf: try day(2026))
        let whole = judge.judge(Dossier(file: "perbup.txt", documents: [Self.document]))
        let parts = judge.judge(Self.document)
        #expect(whole.findings.count == read)
        #expect(parts.findings.count == reviewed)
        #expect(whole.findings.reduce(0) { $0 + $1.violations } == reviewed)
        #expect(whole.totals.bySeverity.values.reduce(0, +) == read)
        #expect(whole.totals.violated == parts.totals.violated)
        #expect(whole.outcomesByAgency == parts.outcomesByAgency)
        if read == 1 { #expect((whole.findings.first?.subject.agency == nil) == (reviewed > 1)) }
    }

    @Test func whatIndicatorsShareStaysWithEachAgency() throws {
        let judge = Judge(book: try book([rule("T-A-001", "require: 'false'")]), asOf: try day(2026))
        #expect(judge.judge(Dossier(file: "perbup.txt", documents: [Self.document])).findings.count == 4)
    }

    @Test func aReviewHandsEachPartToItsAgency() throws {
        let lexicon = try AgencyNamesTests.lexicon.get()
        var assembly = GovernmentAssembly(lexicon: lexicon, place: Place(file: "iku.yaml"))
        assembly.list = [
            Agency(name: "Dinas Kesehatan", kind: "dinas", place: Place(file: "daftar.csv", line: 1)),
            Agency(name: "Dinas Sosial", kind: "dinas", place: Place(file: "daftar.csv", line: 2)),
        ]
        assembly.add(Self.document)
        let documents = assembly.assembled().documents
        let indicators = documents.map { $0.document.indicators.map(\.name) }
        #expect(indicators == [["Indeks Daerah"], ["Nilai AKIP"], ["Nilai AKIP", "Nilai AKIP"]])
        #expect(documents.map(\.owner) == [.government, .agency(0), .unknown])
        #expect(documents.last?.match == .unlisted)
    }
}
