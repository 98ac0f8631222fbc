import Documents
import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Engine

/// Filled-in forms, agreements, reports, registers and lists in every layout and format, with and without planted
/// faults: what is read of each stands in its key, and what the rules find is what was planted, no more and no less.
@Suite struct FormFixtureTests {
    static let folder = "Tests/Fixtures/forms/files"
    static let names = Project.files(in: folder, extensions: ["key.json"]).map { path in
        String(path.dropFirst(folder.count + 1).dropLast(".key.json".count))
    }
    static let readable = names.filter { !$0.hasSuffix(".pdf") || Poppler.readsPDF }
    static let families = ["UKR-", "PK-", "LKJ-", "REN-"]

    @Test func thereAreManyInAllFormats() {
        #expect(Self.names.count >= 40)
        for format in ["xlsx", "docx", "csv", "pdf", "ods", "txt"] {
            #expect(Self.names.contains { $0.hasSuffix("." + format) }, "\(format)")
        }
    }

    @Test(arguments: readable)
    func readsWhatItsKeySays(_ name: String) throws {
        let key = try Self.key(name)
        let document = try Self.document(name)
        #expect(document.kind.rawValue == key.kind)
        #expect(document.government?.name == key.government)
        if key.kind != "register", key.kind != "agencies" { #expect(document.agency?.name == key.agency) }
        if let year = key.year { #expect(document.year == year) }
        if let quarter = key.quarter { #expect(document.quarter == quarter) }
        if let level = key.level { #expect(document.level?.rawValue == level) }
        if let dated = key.dated { #expect(document.dated?.description == dated) }
        let rows = document.measurements
        #expect(rows.map(\.indicator) == (key.measurements ?? []).map(\.indicator))
        for (row, expected) in zip(rows, key.measurements ?? []) { compare(row, expected) }
        #expect(document.budgets.count == key.budgets)
        #expect(document.activities.map(FormKey.Activity.init) == key.activities ?? [])
        #expect(document.submissions.map(FormKey.Submitted.init) == key.submissions ?? [])
        #expect(document.agencies.map(\.name) == key.agencies ?? [])
        #expect(document.indicators.map(\.name) == key.indicators ?? [])
    }

    private func compare(_ row: Model.Measurement, _ key: FormKey.Row) {
        func printed(_ values: [Int: Quantity]) -> [String: String] {
            Dictionary(
                uniqueKeysWithValues: values.filter { $0.value.kind != .missing }.map { ("\($0.key)", $0.value.raw) }
            )
        }
        if let objective = key.objective { #expect(row.objective == objective) }
        if let unit = key.unit { #expect(row.unit == unit) }
        if let target = key.target { #expect(row.target.raw == target) }
        if let quarters = key.quarters { #expect(printed(row.quarters) == quarters) }
        if let plan = key.plan { #expect(printed(row.plan) == plan) }
        if let cumulative = key.cumulative { #expect(row.cumulative.raw == cumulative) }
        if let realisation = key.realisation { #expect(row.realisation.raw == realisation) }
        if let achievement = key.achievement { #expect(row.achievement.raw == achievement) }
        if let problems = key.problems { #expect(row.problems == problems) }
        if let solutions = key.solutions { #expect(row.solutions == solutions) }
    }

    @Test(arguments: readable)
    func findsWhatWasPlantedAndNothingElse(_ name: String) throws {
        let book = try RulesFolderTests.book.get()
        let dossier = Dossier(file: name, documents: [try Self.document(name)])
        let findings = Judge(book: book, asOf: try day(2026)).judge(dossier).findings
            .filter { finding in Self.families.contains { finding.rule.hasPrefix($0) } }
        let rows: Set<String> = ["measurement", "activity", "budget"]
        var found = findings.map { [$0.rule, rows.contains($0.subject.kind) ? $0.subject.name : ""] }
        for planted in try Self.key(name).findings ?? [] {
            if let at = found.firstIndex(of: planted) {
                found.remove(at: at)
            } else {
                Issue.record("missed \(planted)")
            }
        }
        for wrong in found {
            let message = findings.first { $0.rule == wrong[0] }?.message.id ?? ""
            Issue.record("not planted: \(wrong) \(message)")
        }
    }

    /// A finding about a figure points to the cell that holds it.
    @Test(
        arguments: [
            ("cacat-tw3.xlsx", "UKR-CAL-009", "I8"), ("cacat-tw3.xlsx", "UKR-KOL-005", "F9"),
            ("tahunan-cacat.xlsx", "UKR-CAL-006", "F7"), ("bulan-cacat-tw2.ods", "UKR-CAL-009", "R6"),
        ]
    )
    func pointsToTheCell(_ name: String, _ rule: String, _ cell: String) throws {
        let book = try RulesFolderTests.book.get()
        let dossier = Dossier(file: name, documents: [try Self.document(name)])
        let findings = Judge(book: book, asOf: try day(2026)).judge(dossier).findings.filter { $0.rule == rule }
        #expect(findings.contains { $0.places.first?.cell == cell }, "\(findings.map { $0.places.map(\.cell) })")
    }

    private static func document(_ name: String) throws -> RecognisedDocument {
        let bytes = try #require(Project.bytes(of: folder + "/" + name))
        let book = try RulesFolderTests.book.get()
        let dossier = Recogniser(lexicon: book.lexicon).recognise(
            try Reader(limits: .default, programs: Poppler.programs).read(file: name, bytes: bytes)
        )
        return try #require(dossier.documents.first)
    }

    private static func key(_ name: String) throws -> FormKey {
        let bytes = try #require(Project.bytes(of: folder + "/" + name + ".key.json"))
        return try JSONDecoder().decode(FormKey.self, from: Data(bytes))
    }
}

/// The key of a file: what a reader finds in it, and what is wrong with it.
struct FormKey: Decodable {
    var kind: String
    var government: String?
    var agency: String?
    var year: Int?
    var quarter: Int?
    var level: String?
    var dated: String?
    var measurements: [Row]?
    var budgets: Int
    var activities: [Activity]?
    var submissions: [Submitted]?
    var agencies: [String]?
    var indicators: [String]?
    /// Rule and name of the row; the name is empty where the whole document is meant.
    var findings: [[String]]?

    struct Row: Decodable {
        var indicator: String
        var objective: String?
        var unit: String?
        var target: String?
        var quarters: [String: String]?
        var plan: [String: String]?
        var cumulative: String?
        var realisation: String?
        var achievement: String?
        var problems: String?
        var solutions: String?
    }

    struct Activity: Decodable, Equatable {
        var indicator: String
        var group: String?
        var unit: String?
        var target: String
        var realisation: String
        var achievement: String

        init(_ row: ActivityMeasurement) {
            indicator = row.indicator
            group = row.group?.rawValue
            unit = row.unit
            target = row.target.raw
            realisation = row.realisation.raw
            achievement = row.achievement.raw
        }
    }

    struct Submitted: Decodable, Equatable {
        var agency: String
        var document: String?
        var quarter: Int?
        var year: Int?
        var submitted: String?

        init(_ entry: Submission) {
            agency = entry.agency
            document = entry.document?.rawValue
            quarter = entry.quarter
            year = entry.year
            submitted = entry.submitted?.description
        }
    }
}
