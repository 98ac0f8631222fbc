import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Reporting

/// Answers read back from workbooks, however people and programs changed them.
@Suite struct FollowUpTests {
    private static let report = SampleReport.make()

    private static func sheets() throws -> [SheetRows] {
        try BookReading(XlsxFindings().write(report, options: WriterOptions())).sheets
    }

    private static func read(_ sheets: [SheetRows]) throws -> FollowUp {
        var reader = FollowUpReader(lexicon: BookReading.lexicon, file: "a.xlsx")
        let result = reader.read(sheets)
        return try #require(result)
    }

    /// Changes the findings sheet; columns are `FindingColumn`s, rows those below the head.
    private static func changed(_ change: (inout [SheetRows.Row]) -> Void) throws -> [SheetRows] {
        var sheets = try sheets()
        let index = try #require(sheets.firstIndex { $0.name == "Temuan" })
        change(&sheets[index].rows)
        return sheets
    }

    private static func column(_ column: FindingColumn) -> Int { column.rawValue + 1 }

    @Test("every row is read; what is blank stays blank")
    func untouched() throws {
        let result = try Self.read(try Self.sheets())
        #expect(result.answers.count == Self.report.findings.count)
        #expect(Set(result.answers.compactMap(\.fingerprint)) == Set(Self.report.findings.map(\.fingerprint)))
        #expect(result.unmatched.isEmpty && result.missing.isEmpty && result.notes.isEmpty)
        #expect(result.answers.allSatisfy { $0.answer == nil && $0.date == nil && $0.by == nil && $0.added.isEmpty })
        #expect(result.answers.count { $0.status == .open } == Self.report.findings.count { $0.isOpen })
    }

    @Test(
        "dates of every make",
        arguments: [
            ("2026-01-31", "2026-01-31"), ("31/01/2026", "2026-01-31"), ("31-1-2026", "2026-01-31"),
            ("31 Januari 2026", "2026-01-31"), ("46053", "2026-01-31"), ("Tanggamus, 31 Januari 2026", "2026-01-31"),
            ("besok", nil), ("31/02/2026", nil), ("12", nil),
        ] as [(String, String?)]
    )
    func dates(_ typed: String, _ expected: String?) throws {
        let sheets = try Self.changed { $0[1].cells[Self.column(.date)] = typed }
        let answer = try #require(try Self.read(sheets).answers.first)
        #expect(answer.date?.description == expected && answer.dateText == typed)
    }

    @Test(
        "statuses in both languages; another word is kept as it is",
        arguments: [
            ("Selesai", .done), ("selesai ", .done), ("Done", .done), ("Dalam proses", .inProgress),
            ("Tidak dapat ditindaklanjuti", .impossible), ("done", .done), ("sudah beres", nil),
        ] as [(String, FollowUpStatus?)]
    )
    func statuses(_ typed: String, _ expected: FollowUpStatus?) throws {
        let sheets = try Self.changed { $0[1].cells[Self.column(.status)] = typed }
        let answer = try #require(try Self.read(sheets).answers.first)
        #expect(answer.status == expected && answer.statusText == typed)
    }

    @Test("columns moved and added, rows sorted and deleted, a title above the head")
    func rearranged() throws {
        let sheets = try Self.changed { rows in
            rows[1].cells[Self.column(.answer)] = "Sudah diperbaiki.\nTerlampir."
            rows = rows.map { row in
                var moved: [Int: String] = [:]
                for (column, text) in row.cells { moved[40 - column] = text }
                return SheetRows.Row(number: row.number + 3, cells: moved)
            }
            rows[0].cells[2] = "Catatan Inspektorat"
            rows[1].cells[2] = "cek lagi"
            let head = rows.removeFirst()
            rows.reverse()
            rows.removeFirst(2)
            rows.insert(head, at: 0)
            rows.insert(SheetRows.Row(number: 1, cells: [1: "Tanggapan Dinas"]), at: 0)
        }
        let result = try Self.read(sheets)
        #expect(result.answers.count == Self.report.findings.count - 2)
        let answer = try #require(result.answers.last)
        #expect(answer.answer == "Sudah diperbaiki.\nTerlampir.")
        #expect(answer.added == [FollowUp.Added(head: "Catatan Inspektorat", text: "cek lagi")])
        #expect(result.missing.count == 2 && result.unmatched.isEmpty)
    }

    @Test("rows without their fingerprint, or with another one, are reported with what they say")
    func unmatched() throws {
        var rule = ""
        let sheets = try Self.changed { rows in
            rows[1].cells[Self.column(.fingerprint)] = nil
            rows[1].cells[Self.column(.answer)] = "satu"
            rows[2].cells[Self.column(.fingerprint)] = "abc"
            rule = rows[3].cells[Self.column(.rule)] ?? ""
            rows[3].cells[Self.column(.rule)] = "IKU-ZZZ-999"
            rows[5].cells[Self.column(.fingerprint)] = rows[4].cells[Self.column(.fingerprint)]
            rows[5].cells[Self.column(.rule)] = rows[4].cells[Self.column(.rule)]
        }
        let result = try Self.read(sheets)
        #expect(
            result.unmatched.map(\.reason) == [
                Messages.fingerprintMissing, Messages.fingerprintUnknown, Messages.ruleDiffers(rule),
                Messages.fingerprintTwice,
            ]
        )
        #expect(result.unmatched.first?.answer.answer == "satu")
        #expect(result.missing.count == 4)
        #expect(result.answers.count == Self.report.findings.count - 4)
    }

    @Test("without its hidden sheet the workbook is read all the same, and that is said")
    func noKey() throws {
        let sheets = try Self.sheets().filter { $0.name != "iku" }
        let result = try Self.read(sheets)
        #expect(result.answers.count == Self.report.findings.count)
        #expect(result.notes.map(\.what) == [Messages.noKey])
    }

    @Test("a workbook of something else is none of ours")
    func foreign() throws {
        let sheet = SheetRows(name: "IKU", rows: [.init(number: 1, cells: [1: "No", 2: "Sasaran", 3: "Aturan"])])
        var reader = FollowUpReader(lexicon: BookReading.lexicon, file: "a.xlsx")
        #expect(reader.read([sheet]) == nil)
    }

    @Test("the result keeps to iku.follow-up/1", .enabled(if: Schema.isAvailable, "python3 with jsonschema"))
    func schema() throws {
        let damaged = try Self.changed { rows in
            rows[1].cells[Self.column(.fingerprint)] = "x"
            rows[2].cells[Self.column(.date)] = "31/01/2026"
            rows[0].cells[60] = "Catatan"
            rows[2].cells[60] = "a\"b"
            rows.removeLast()
        }
        let results = [try Self.read(damaged), try Self.read(try Self.sheets().filter { $0.name != "iku" })]
        let documents = results.enumerated().map { (name: "\($0.offset).json", json: $0.element.json) }
        #expect(try Schema.mistakes(in: documents, schema: "iku.follow-up-1.schema.json") == nil)
        let text = String(decoding: documents[0].json, as: UTF8.self)
        for (from, to) in [("\"open\"", "\"terbuka\""), ("\"by\":", "\"who\":"), ("2026-01-31", "31-01-2026")] {
            let parts = text.split(separator: from, maxSplits: 1, omittingEmptySubsequences: false)
            try #require(parts.count == 2, "\(from)")
            let wrong = (name: "wrong.json", json: Array((parts[0] + to + parts[1]).utf8))
            #expect(try Schema.mistakes(in: [wrong], schema: "iku.follow-up-1.schema.json") != nil, "\(to)")
        }
    }
}
