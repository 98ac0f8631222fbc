import FoundationEssentials
import TestSupport
import Testing

/// `iku review ARCHIVE.jsonl`: many governments in one file.
@Suite struct ArchiveReviewTests {
    private static let day = ["--as-of", "2024-08-15"]

    private static func line(_ government: String?, _ agency: String, name: String = "Angka Kematian Ibu") -> String {
        let stated = government.map { #""government": "\#($0)","# } ?? ""
        return
            #"{"schema": "iku.extract/1", "documents": [{"file": "IKU \#(agency).docx", "kind": "iku", "level": "agency","#
            + #" \#(stated) "agency": "\#(agency)", "period": {"start": 2021, "end": 2026},"#
            + #" "objectives": [{"name": "Menurunnya kematian ibu"}], "indicators": [{"name": "\#(name)","#
            + #" "objective": "Menurunnya kematian ibu", "unit": "per 100.000 KH", "targets": {"2024": "90", "2025": "85"}}]}]}"#
    }

    private struct Row: Decodable {
        struct Subject: Decodable {
            var government: String?
            var agency: String?
        }
        struct Finding: Decodable {
            var rule: String
            var subject: Subject
        }
        struct Run: Decodable {
            struct File: Decodable { var file: String }
            var files: [File]
        }
        struct Totals: Decodable {
            var evaluations: Int
        }
        var schema: String
        var run: Run
        var totals: Totals
        var findings: [Finding]
    }

    /// Lines that follow each other belong together, however the name is written; a line without a name belongs to those
    /// before it.
    @Test func judgesGovernmentByGovernment() throws {
        let program = try Program()
        defer { program.remove() }
        let archive = try program.file(
            "arsip.jsonl",
            [
                Self.line("Kabupaten Satu", "Dinas Kesehatan"), Self.line("KABUPATEN SATU", "Dinas Sosial"), "",
                Self.line(nil, "Dinas Perhubungan"), Self.line("Kota Satu", "Dinas Kesehatan"),
            ].joined(separator: "\n")
        )
        let end = try program.run(["review", archive, "--format", "jsonl", "--fail-on", "moderate"] + Self.day)
        #expect(end.status == 1, "\(end.text)")
        let rows = try end.output.split(separator: 0x0A).map { try JSONDecoder().decode(Row.self, from: Data($0)) }
        #expect(rows.map(\.schema) == ["iku.findings/1", "iku.findings/1"] && rows.map(\.run.files.count) == [3, 1])
        // The same measure in three agencies of one government, and in one of the other.
        #expect(rows.map { $0.findings.contains { $0.rule == "CSC-003" } } == [true, false])
        #expect(rows[1].findings.allSatisfy { $0.subject.government == "Kota Satu" })
        #expect(rows.allSatisfy { $0.totals.evaluations > 50 })
        // What facts do not say is not held against them.
        #expect(!rows.contains { $0.findings.contains { $0.rule.hasPrefix("IKU-DOC") || $0.rule.hasPrefix("BHS") } })
    }

    @Test func aTableNamesEveryGovernment() throws {
        let program = try Program()
        defer { program.remove() }
        let lines = ["Kabupaten Satu", "Kabupaten Dua"].flatMap { name in
            ["Dinas Kesehatan", "Dinas Sosial"].map { Self.line(name, $0) }
        }
        let archive = try program.file("arsip.ndjson", lines.joined(separator: "\n") + "\n")
        let shown = try program.run(["review", archive] + Self.day)
        #expect(shown.out.contains("2 pemerintah daerah, 4 perangkat daerah, 4 dokumen"), "\(shown.text)")
        #expect(shown.out.split(separator: "\n").contains { $0.hasPrefix("Kabupaten Dua  ") })
        let csv = program.folder + "/temuan.csv"
        let quiet = program.folder + "/temuan.txt"
        let end = try program.run(["review", archive, "-o", csv, "-o", quiet, "--quiet"] + Self.day)
        #expect(end.out.isEmpty, "\(end.text)")
        let rows = String(decoding: try #require(Project.bytes(of: csv)), as: UTF8.self)
        let marks = rows.unicodeScalars.count { $0 == "\u{FEFF}" }
        #expect(rows.contains("Kabupaten Dua") && marks == 1)
        let list = String(decoding: try #require(Project.bytes(of: quiet)), as: UTF8.self)
        #expect(list.contains("IKU Dinas Kesehatan.docx: "), "\(list)")
    }

    /// What a folder says and what its extract says is the same but for what only the text tells.
    @Test func anExtractIsJudgedAsItsFolder() throws {
        let program = try Program()
        defer { program.remove() }
        let folder = "\(Project.root)/Tests/Fixtures/kota-uji/berkas"
        let archive = program.folder + "/kota.jsonl"
        _ = try program.run(["extract", folder, "-o", archive])
        let line = try #require(Project.bytes(of: archive))
        #expect(line.count { $0 == 0x0A } == 1 && line.last == 0x0A)
        func findings(_ operand: String, _ form: String) throws -> [Row.Finding] {
            let end = try program.run(["review", operand, "--format", form] + Self.day)
            return try JSONDecoder().decode(Row.self, from: Data(end.output)).findings
        }
        func key(_ finding: Row.Finding) -> String { "\(finding.rule) \(finding.subject.agency ?? "")" }
        let direct = Set(try findings(folder, "json").map(key))
        let again = Set(try findings(archive, "jsonl").map(key))
        // Nothing is found in the extract that the documents do not have, but where iku.yaml tells more than they do.
        let declared = ["PK-DDL-001", "IKU-COV", "UKR-CAL", "LKJ-CAL"]
        let added = again.subtracting(direct).filter { key in !declared.contains { key.hasPrefix($0) } }
        #expect(added.isEmpty, "\(added.sorted())")
        #expect(again.count * 3 > direct.count * 2, "\(again.count) of \(direct.count)")
    }

    struct Misuse: Sendable, CustomTestStringConvertible {
        var lines: [String]
        var options: [String] = []
        var status: Int32
        var says: [String]
        var testDescription: String { "\(says) \(options)" }
    }

    @Test(arguments: [
        Misuse(lines: ["{"], status: 3, says: ["baris 1 tidak dinilai", "0 pemerintah daerah"]),
        Misuse(lines: [], status: 3, says: ["0 pemerintah daerah"]),
        Misuse(
            lines: [line("Kabupaten A", "Dinas X"), line("Kabupaten B", "Dinas X"), line("Kab. A", "Dinas Y")],
            status: 3,
            says: ["baris 3: Kab. A muncul lagi", "3 pemerintah daerah"]
        ),
        Misuse(
            lines: [line("Kabupaten A", "Dinas X"), #"{"schema": "lain/1"}"#],
            status: 3,
            says: ["baris 2 tidak dinilai", "Baris yang tidak terbaca: 1"]
        ),
        Misuse(
            lines: [],
            options: ["--workspace", "iku.yaml"],
            status: 2,
            says: ["--workspace", "satu pemerintah daerah"]
        ),
        Misuse(lines: [], options: ["--format", "html"], status: 2, says: ["terminal", "jsonl", "csv"]),
        Misuse(lines: [], options: ["lain.docx"], status: 2, says: ["lain.docx", "bukan arsip"]),
    ])
    func saysWhatIsWrong(_ use: Misuse) throws {
        let program = try Program()
        defer { program.remove() }
        let archive = try program.file("arsip.jsonl", use.lines.joined(separator: "\n"))
        let end = try program.run(["review", archive] + use.options + Self.day)
        #expect(end.status == use.status, "\(end.text)")
        for words in use.says { #expect(end.text.contains(words), "\(words): \(end.text)") }
    }

    /// An archive is never replaced by its findings, and no part of a list is left behind.
    @Test func nothingIsLostOrLeft() throws {
        let program = try Program()
        defer { program.remove() }
        let text = Self.line("Kabupaten A", "Dinas X")
        let archive = try program.file("arsip.jsonl", text)
        #expect(try program.run(["review", archive, "-o", archive] + Self.day).status == 2)
        #expect(Project.bytes(of: archive).map { String(decoding: $0, as: UTF8.self) } == text)
        let missing = try program.run(["review", program.folder + "/tidak-ada.jsonl", "-o", program.folder + "/x.csv"])
        #expect(missing.status == 3 && missing.text.contains("berkas tidak ada"), "\(missing.text)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder) == ["arsip.jsonl"])
    }
}
