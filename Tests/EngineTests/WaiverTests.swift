import Model
import Testing

@testable import Engine

/// Waivers: what they hold for, what they do to the totals, and what is said of them.
@Suite struct WaiverTests {
    /// Two agencies with the same indicators; `T-A-001` finds every indicator, `T-B-001` all of a document as one.
    private static let rules = [
        rule("T-A-001", "was: [T-A-000]\nrequire: 'false'"),
        rule("T-B-001", "require: 'false'\ngroup-by: '\"semua\"'"),
    ]

    private func report(_ judge: Judge) -> Report {
        var report = Report(
            run: Report.Run(
                command: "lint",
                version: "uji",
                asOf: judge.asOf,
                language: .indonesian,
                packs: [],
                files: [],
                rules: judge.rules.count
            ),
            totals: Report.Totals(),
            findings: [],
            notAssessable: []
        )
        for agency in ["Dinas A", "Dinas B"] {
            var dossier = dossier(["Angka  kematian ibu", "Jumlah pasar"])
            dossier.documents[0].agency = Named(name: agency, kind: "dinas", place: Place(file: "uji.txt"))
            let judgement = judge.judge(dossier)
            report.findings += judgement.findings
            report.totals += judgement.totals
            report.run.files.append(
                Report.InputFile(
                    file: agency,
                    sha256: nil,
                    bytes: 1,
                    status: .read,
                    recognised: dossier.documents.map {
                        Report.Recognised(
                            kind: $0.kind,
                            government: nil,
                            agency: $0.agency?.name,
                            period: nil,
                            objectives: 0,
                            indicators: 2,
                            targets: 0
                        )
                    }
                )
            )
        }
        return report
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var yaml: String
        /// How many findings of T-A-001 and T-B-001 are waived.
        var waived: Int
        /// How many violations that takes out.
        var violations: Int
        /// Rules about waivers that find something, in a run over the whole government.
        var says: [String] = []
        var testDescription: String { yaml }
    }

    static let cases = [
        Case(yaml: "rule: T-A-001", waived: 4, violations: 4),
        Case(yaml: "rule: t-a-001", waived: 4, violations: 4),
        Case(yaml: "rule: T-A-000", waived: 4, violations: 4),
        Case(yaml: "rule: T-A-001, agency: DINAS a", waived: 2, violations: 2),
        Case(yaml: "rule: T-A-001, agency: Dinas A, subject: angka kematian IBU", waived: 1, violations: 1),
        Case(yaml: "rule: T-A-001, subject: Angka kematian ibu", waived: 2, violations: 2),
        Case(yaml: "rule: T-B-001, agency: Dinas B", waived: 1, violations: 2),
        Case(yaml: "rule: T-A-001, agency: Dinas C", waived: 0, violations: 0, says: ["IKU-PGC-002"]),
        Case(yaml: "rule: T-A-001, subject: Angka kematian", waived: 0, violations: 0, says: ["IKU-PGC-002"]),
        Case(yaml: "rule: T-X-001", waived: 0, violations: 0, says: ["IKU-PGC-003"]),
    ]

    @Test("what a waiver holds for", arguments: cases)
    func holds(_ one: Case) throws {
        let judge = Judge(book: try book(Self.rules), asOf: try day(2026, 6, 30))
        let waivers = try waivers("{ \(one.yaml), reason: r, author: a, until: 2026-06-30 }", judge)
        let before = report(judge)
        var after = before
        waivers.apply(to: &after, scope: .government, judge: judge)
        let waived = after.findings.filter { $0.state == .waived }
        #expect(waived.count == one.waived)
        #expect(waived.allSatisfy { $0.waiver?.author == "a" && !$0.isOpen })
        #expect(after.totals.waived == one.violations)
        #expect(after.totals.violated == before.totals.violated - one.violations + one.says.count)
        #expect(after.findings.filter { $0.subject.kind == "waiver" }.map(\.rule) == one.says)
        // One more outcome for the waiver itself; everything else still adds up.
        #expect(after.totals.evaluations == before.totals.evaluations + 1)
        #expect(after.totals.bySeverity.values.reduce(0, +) == after.findings.count { $0.isOpen })
    }

    @Test func anExpiredWaiverCountsNoMoreAndIsReported() throws {
        let judge = Judge(book: try book(Self.rules), asOf: try day(2026, 7, 1))
        let waivers = try waivers(
            "{ rule: T-A-001, agency: Dinas A, reason: r, author: Ani, until: 2026-06-30 }",
            judge
        )
        var report = report(judge)
        waivers.apply(to: &report, scope: .documents, judge: judge)
        #expect(report.totals.waived == 0 && report.findings.allSatisfy(\.isOpen))
        let finding = try #require(report.findings.last)
        #expect(finding.rule == "IKU-PGC-001" && finding.severity == .moderate)
        #expect(
            finding.message.id
                == "Pengecualian atas T-A-001 (Dinas A) oleh Ani berakhir pada 2026-06-30; 2 temuan dihitung kembali."
        )
        #expect(finding.places == [Place(file: "iku.yaml", line: 2)])
    }

    @Test func aWaiverThatHoldsGoesBeforeOneThatHasExpired() throws {
        let judge = Judge(book: try book(Self.rules), asOf: try day(2026, 7, 1))
        let waivers = try waivers(
            "{ rule: T-A-001, reason: lama, author: a, until: 2026-06-30 }",
            "{ rule: T-A-001, reason: baru, author: a, until: 2027-06-30 }",
            judge
        )
        var report = report(judge)
        waivers.apply(to: &report, scope: .government, judge: judge)
        #expect(report.totals.waived == 4)
        #expect(Set(report.findings.compactMap(\.waiver?.reason)) == ["baru"])
        #expect(report.findings.last?.message.id.hasSuffix("; temuannya tidak ada lagi.") == true)
    }

    /// Of agencies that were not looked at, and of rules that did not run, nothing can be said.
    @Test func silenceWhereNothingWasLookedAt() throws {
        let lines = [
            "{ rule: T-A-001, agency: Dinas C, reason: r, author: a, until: 2026-06-30 }",
            "{ rule: T-A-001, subject: tidak ada, reason: r, author: a, until: 2026-06-30 }",
        ]
        let judge = Judge(book: try book(Self.rules), asOf: try day(2026))
        var report = report(judge)
        try waivers(lines[0], lines[1], judge).apply(to: &report, scope: .documents, judge: judge)
        #expect(!report.findings.contains { $0.subject.kind == "waiver" })
        var selection = Selection()
        selection.only = ["T-B-001"]
        let other = Judge(book: try book(Self.rules), selection: selection, asOf: try day(2026))
        var second = self.report(other)
        let before = second.totals
        try waivers(lines[0], lines[1], other).apply(to: &second, scope: .government, judge: other)
        #expect(second.totals == before)
    }

    @Test func aCellOfTheMatrixFollows() throws {
        let judge = Judge(book: try book(Self.rules), asOf: try day(2026))
        var report = report(judge)
        var cell = Report.Totals()
        cell.violated = 2
        cell.bySeverity = [.minor: 2]
        report.matrix = Matrix(
            columns: [Matrix.Column(rule: "T-A-001", title: LocalizedText(id: "", en: ""))],
            rows: ["Dinas A", "Dinas B"].map { Matrix.Row(agency: $0, cells: [cell]) }
        )
        let line = "{ rule: T-A-001, agency: Dinas B, subject: Jumlah pasar, reason: r, author: a, until: 2026-06-30 }"
        try waivers(line, judge).apply(to: &report, scope: .government, judge: judge)
        let cells = try #require(report.matrix).rows.map { $0.cells[0] }
        #expect(cells[0] == cell)
        #expect(cells[1].violated == 1 && cells[1].waived == 1 && cells[1].bySeverity == [.minor: 1])
    }

    @Test(
        "half a waiver does not load",
        arguments: [
            ("{ rule: T-A-001, reason: r, author: a }", "until"),
            ("{ rule: T-A-001, author: a, until: 2026-06-30 }", "reason"),
            ("{ rule: T-A-001, reason: ' ', author: a, until: 2026-06-30 }", "reason"),
            ("{ rule: T-A-001, reason: r, until: 2026-06-30 }", "author"),
            ("{ reason: r, author: a, until: 2026-06-30 }", "rule"),
            ("{ rule: T-A-001, reason: r, author: a, until: 2026-02-30 }", "TTTT-BB-HH"),
            ("{ rule: T-A-001, reason: r, author: a, until: 2026-06-30, agncy: x }", "agency"),
            ("T-A-001", "waivers"),
        ]
    )
    func incomplete(_ yaml: String, _ says: String) throws {
        let error = try #require(throws: PackError.self) { try list([yaml]) }
        #expect(error.line == 2 && error.message(.indonesian).contains(says), "\(error.message(.indonesian))")
    }

    private func list(_ items: [String]) throws -> [Waiver] {
        let text = "waivers:\n" + items.map { "  - \($0)\n" }.joined()
        return try Waiver.list(inWorkspace: Array(text.utf8), file: "iku.yaml")
    }

    private func waivers(_ first: String, _ judge: Judge) throws -> Waivers { try waivers([first], judge) }

    private func waivers(_ first: String, _ second: String, _ judge: Judge) throws -> Waivers {
        try waivers([first, second], judge)
    }

    private func waivers(_ lines: [String], _ judge: Judge) throws -> Waivers {
        Waivers(try list(lines), book: judge.book, asOf: judge.asOf)
    }
}
