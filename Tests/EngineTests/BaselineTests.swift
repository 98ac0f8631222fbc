import Model
import Testing

@testable import Engine

/// A run beside an earlier one.
@Suite struct BaselineTests {
    /// A finding by fingerprint, agency, file, violations and state.
    private static func finding(
        _ fingerprint: String,
        agency: String? = "Dinas A",
        file: String = "a.txt",
        violations: Int = 1,
        state: Finding.State = .new
    ) -> Finding {
        let text = LocalizedText(id: fingerprint, en: fingerprint)
        return Finding(
            rule: "T-A-001",
            title: text,
            severity: .major,
            nature: .advice,
            message: text,
            advice: text,
            basis: [],
            subject: Subject(kind: "indicator", agency: agency, name: fingerprint),
            places: [Place(file: file, line: 1)],
            fingerprint: fingerprint,
            state: state,
            violations: violations
        )
    }

    /// A run over `files`, each of one agency.
    private static func report(
        _ findings: [Finding],
        files: [(String, String?)] = [("a.txt", "Dinas A")],
        refused: [String] = []
    ) throws -> Report {
        let inputs = files.map { file, agency in
            Report.InputFile(
                file: file,
                sha256: nil,
                bytes: 1,
                status: refused.contains(file) ? .refused : .read,
                recognised: [
                    Report.Recognised(
                        kind: .iku,
                        government: nil,
                        agency: agency,
                        period: nil,
                        objectives: 0,
                        indicators: 0,
                        targets: 0
                    )
                ]
            )
        }
        let run = Report.Run(
            command: "lint",
            version: "uji",
            asOf: try day(2025, 11, 3),
            language: .indonesian,
            packs: [],
            files: inputs,
            rules: 1
        )
        return Report(run: run, totals: Report.Totals(), findings: findings, notAssessable: [])
    }

    private func states(
        _ new: Report,
        beside old: Report,
        rules: Set<String>? = nil
    ) throws -> (states: [Finding.State], changes: Report.Changes, report: Report) {
        var new = new
        Baseline(name: "lama.json", report: old).compare(&new, rules: rules)
        return (new.findings.map(\.state), try #require(new.changes), new)
    }

    @Test func newUnchangedResolved() throws {
        let old = try Self.report([Self.finding("x"), Self.finding("y")])
        let (states, changes, report) = try states(
            try Self.report([Self.finding("z"), Self.finding("y")]),
            beside: old
        )
        #expect(states == [.new, .unchanged])
        #expect(report.resolved.map(\.fingerprint) == ["x"] && report.resolved.map(\.state) == [.resolved])
        #expect([changes.new, changes.unchanged, changes.resolved, changes.outside] == [1, 1, 1, 0])
        let earlier = try day(2025, 11, 3)
        #expect(changes.baseline == "lama.json" && changes.asOf == earlier)
    }

    /// Two findings may say the same: one of them gone is one gone, a third is new.
    @Test func equalFindingsAreCounted() throws {
        let (one, two, three) = ([Self.finding("x")], [Self.finding("x"), Self.finding("x")], 3)
        let fewer = try states(try Self.report(one), beside: try Self.report(two))
        #expect(fewer.states == [.unchanged] && fewer.changes.resolved == 1)
        let more = try states(try Self.report(two + one), beside: try Self.report(two))
        #expect(more.states == [.unchanged, .unchanged, .new] && more.states.count == three)
    }

    /// A group that has grown hides something new.
    @Test(arguments: [(1, Finding.State.unchanged), (2, .unchanged), (3, .new)])
    func aGroupThatHasGrownIsNew(_ violations: Int, _ state: Finding.State) throws {
        let old = try Self.report([Self.finding("x", violations: 2)])
        let (states, changes, _) = try states(try Self.report([Self.finding("x", violations: violations)]), beside: old)
        #expect(states == [state] && changes.resolved == 0)
    }

    @Test func whatIsWaivedStaysWaived() throws {
        let old = try Self.report([Self.finding("x", state: .waived), Self.finding("y", state: .waived)])
        let (states, changes, report) = try states(try Self.report([Self.finding("x", state: .waived)]), beside: old)
        #expect(states == [.waived] && changes.new == 0 && changes.unchanged == 0)
        #expect(report.resolved.map(\.fingerprint) == ["y"] && report.resolved.allSatisfy { $0.waiver == nil })
    }

    /// Nothing is called resolved that was not looked at.
    struct Scope: Sendable, CustomTestStringConvertible {
        var name: String
        var old: Finding
        var files: [(String, String?)]
        var refused: [String] = []
        var rules: Set<String>?
        var isResolved: Bool
        var testDescription: String { name }
    }

    static let scopes = [
        Scope(name: "same file", old: finding("x"), files: [("a.txt", nil)], isResolved: true),
        Scope(name: "same agency in another form", old: finding("x"), files: [("a.docx", "DINAS A")], isResolved: true),
        Scope(name: "another agency", old: finding("x"), files: [("b.txt", "Dinas B")], isResolved: false),
        Scope(name: "no agency", old: finding("x", agency: nil), files: [("b.txt", nil)], isResolved: false),
        Scope(name: "file refused", old: finding("x"), files: [("a.txt", nil)], refused: ["a.txt"], isResolved: false),
        Scope(name: "rule ran", old: finding("x"), files: [("a.txt", nil)], rules: ["T-A-001"], isResolved: true),
        Scope(
            name: "rule did not run",
            old: finding("x"),
            files: [("a.txt", nil)],
            rules: ["T-B-001"],
            isResolved: false
        ),
        Scope(name: "gone long ago", old: finding("x", state: .resolved), files: [("a.txt", nil)], isResolved: false),
    ]

    @Test("nothing is called resolved that was not looked at", arguments: scopes)
    func scope(_ scope: Scope) throws {
        let new = try Self.report([], files: scope.files, refused: scope.refused)
        let (_, changes, _) = try states(new, beside: try Self.report([scope.old]), rules: scope.rules)
        #expect(changes.resolved == (scope.isResolved ? 1 : 0))
        #expect(changes.outside == (scope.isResolved || scope.old.state == .resolved ? 0 : 1))
    }
}
