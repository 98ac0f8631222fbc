import FoundationEssentials
import TestSupport
import Testing

/// Baselines, `iku diff` and waivers, as a user meets them.
@Suite struct ChangesTests {
    private static let day = ["--as-of", "2026-01-01", "--fail-on", "minor"]
    /// The document of the other tests with a second indicator whose target does not move.
    private static let grown = CommandTests.document.replacing(
        "Meningkatnya kualitas layanan\t",
        with:
            "Meningkatnya mutu\tJumlah forum mitra\tJumlah forum\tLaporan kegiatan\tSekretaris\t2 kali\t2 kali\t2 kali\nMeningkatnya kualitas layanan\t"
    )

    /// Only new findings decide the exit status; what is gone is told.
    @Test func aBaselineLetsOnlyNewFindingsCount() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", CommandTests.document)
        let kept = program.folder + "/dasar.json"
        let first = try program.run(["lint", path, "--write-baseline", kept] + Self.day)
        #expect(first.status == 1, "\(first.text)")
        let again = try program.run(["lint", path, "--baseline", kept] + Self.day)
        #expect(again.status == 0 && again.out.contains("Perubahan: 0 baru,"), "\(again.text)")
        #expect(again.out.contains("Sudah ada sebelumnya") && again.out.contains("tidak ada temuan baru"))
        _ = try program.file("IKU.txt", Self.grown)
        let grown = try program.run(["lint", path, "--baseline", kept, "--quiet"] + Self.day)
        #expect(grown.status == 1, "\(grown.text)")
        let narrow = try program.run(["lint", path, "--baseline", kept, "--rule", "IKU-DOC-001"] + Self.day)
        #expect(
            narrow.status == 0 && narrow.out.contains(", 0 selesai") && narrow.flat.contains("tidak diperiksa kali ini")
        )
    }

    @Test func diffTellsNewResolvedAndUnchanged() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", CommandTests.document)
        let (old, new) = (program.folder + "/lama.json", program.folder + "/baru.json")
        _ = try program.run(["lint", path, "-o", old] + Self.day)
        _ = try program.file("IKU.txt", Self.grown)
        _ = try program.run(["lint", path, "-o", new] + Self.day)
        let forth = try program.run("diff", old, new, "--fail-on", "minor")
        #expect(forth.status == 1 && forth.out.contains("Jumlah forum mitra"), "\(forth.text)")
        #expect(forth.flat.contains(", 0 selesai dibanding \(old)"), "\(forth.text)")
        let back = try program.run("diff", new, old, "--fail-on", "minor", "--lang", "en")
        #expect(back.out.contains("Resolved (") && back.out.contains("Changes: 0 new,"), "\(back.text)")
        #expect(back.status == 0, "\(back.text)")
        let json = try program.run("diff", new, old, "--format", "json")
        #expect(json.out.contains("\"state\": \"resolved\"") && json.out.contains("\"changes\": {\"baseline\""))
        let markdown = try program.run("diff", new, old, "--format", "markdown")
        #expect(markdown.out.contains("## Sudah selesai"), "\(markdown.text)")
        let same = try program.run("diff", new, new, "--format", "json")
        let mistakes =
            try Schema.isAvailable
            ? Schema.mistakes(
                in: [(name: "diff.json", json: json.output), (name: "same.json", json: same.output)],
                schema: "iku.findings-1.schema.json"
            ) : nil
        #expect(mistakes == nil)
    }

    struct Use: Sendable, CustomTestStringConvertible {
        var files: [(String, String)]
        var arguments: [String]
        var status: Int32
        var says: String
        var testDescription: String { says }
    }

    private static let run = #"{"command":"lint","as_of":"2026-01-01","language":"id","packs":[],"rules":1,"files":[]}"#
    private static let totals =
        #"{"satisfied":0,"violated":0,"not_applicable":0,"not_assessable":0,"waived":0,"by_severity":{"critical":0,"major":0,"moderate":0,"minor":0,"note":0}}"#
    private static let empty =
        #"{"schema":"iku.findings/1","run":\#(run),"totals":\#(totals),"findings":[],"not_assessable":[],"later":[1]}"#

    @Test(arguments: [
        Use(files: [("a", empty), ("b", empty)], arguments: [], status: 0, says: "0 baru, 0 tetap, 0 selesai"),
        Use(files: [("a", empty)], arguments: [], status: 2, says: "sebutkan dua daftar"),
        Use(
            files: [("a", empty), ("b", "{")],
            arguments: [],
            status: 3,
            says: "bukan daftar temuan iku.findings/1 yang utuh"
        ),
        Use(files: [("a", empty), ("b", "[1]")], arguments: [], status: 3, says: "bukan daftar temuan"),
        Use(
            files: [("a", empty.replacing("findings/1", with: "findings/9")), ("b", empty)],
            arguments: [],
            status: 3,
            says: "melainkan “iku.findings/9”"
        ),
        Use(
            files: [("a", empty), ("b", empty.replacing("\"rules\":1,", with: "\"rules\":\"x\","))],
            arguments: [],
            status: 3,
            says: "pada run.rules"
        ),
        Use(
            files: [("a", empty), ("b", empty.replacing("2026-01-01", with: "2026-02-30"))],
            arguments: [],
            status: 3,
            says: "pada run.as"
        ),
        Use(files: [("a", empty), ("b", empty)], arguments: ["--baseline", "x"], status: 2, says: "tidak ada opsi"),
    ])
    func diffSaysWhatItCannotRead(_ use: Use) throws {
        let program = try Program()
        defer { program.remove() }
        let paths = try use.files.map { try program.file("\($0.0).json", $0.1) }
        let end = try program.run(["diff"] + paths + use.arguments)
        #expect(end.status == use.status && end.text.contains(use.says), "\(end.text)")
    }

    /// Only a workspace that is named, or that lies in the folder that is checked, counts.
    @Test func waiversCountWhereTheyAreMeant() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", CommandTests.document)
        let workspace = try program.file(
            "iku.yaml",
            "waivers:\n  - { rule: IKU-TGT-005, agency: dinas contoh, reason: sudah batas atas, author: Inspektorat, until: 2026-06-30 }\n"
        )
        let rule = ["--rule", "IKU-TGT-005", "--fail-on", "minor"]
        let day = ["--as-of", "2026-06-30"]
        #expect(try program.run(["lint", path] + rule + day).status == 1)
        for arguments in [["lint", program.folder], ["lint", path, "--workspace", workspace]] {
            let end = try program.run(arguments + rule + day)
            #expect(
                end.status == 0 && end.flat.contains("Oleh Inspektorat, sampai 30 Juni 2026: sudah batas atas"),
                "\(end.text)"
            )
            #expect(!end.err.contains("dilewati"), "\(end.err)")
        }
        let late = try program.run(["lint", program.folder, "--as-of", "2026-07-01"] + rule)
        #expect(
            late.status == 1 && late.out.contains("IKU-PGC-001") && late.flat.contains("1 temuan dihitung kembali"),
            "\(late.text)"
        )
        let explained = try program.run("explain", "iku-pgc-001")
        #expect(explained.status == 0 && explained.out.contains("Pengecualian telah berakhir"), "\(explained.text)")
        let broken = try program.file("rusak.yaml", "waivers:\n  - { rule: IKU-TGT-005 }\n")
        let wrong = try program.run(["lint", path, "--workspace", broken])
        #expect(wrong.status == 4 && wrong.err.contains("rusak.yaml:2:"), "\(wrong.text)")
        let absent = try program.run(["lint", path, "--workspace", program.folder + "/tidak.yaml"])
        #expect(absent.status == 3 && absent.err.contains("berkas tidak ada"), "\(absent.text)")
    }

    @Test func nothingIsWrittenOverTheDocuments() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", CommandTests.document)
        let over = try program.run("lint", path, "--write-baseline", path)
        #expect(over.status == 2 && over.err.contains("dokumen yang diperiksa"), "\(over.text)")
        let twice = try program.run("lint", path, "--write-baseline", "x.json", "-o", "x.json")
        #expect(twice.status == 2 && twice.err.contains("dua kali"), "\(twice.text)")
    }
}

extension Command {
    /// What was printed, as if no line were broken.
    fileprivate var flat: String { out.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
