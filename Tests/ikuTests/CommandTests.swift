import FoundationEssentials
import TestSupport
import Testing

/// Runs the program that was built beside the tests, as a user would.
struct Program {
    /// The folder of one test, removed at its end.
    let folder: String

    init() throws {
        folder = "\(FileManager.default.temporaryDirectory.path)/iku-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// Writes a file of the test and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        let path = "\(folder)/\(name)"
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
            throw CocoaError(.fileWriteUnknown)
        }
        return path
    }

    /// What a run of `iku` printed and how it ended; with the project's rules unless others are named.
    ///
    /// - Parameter tools: the other programs that it finds, where it must not hang on what else this machine has.
    func run(_ arguments: [String], tools: [String]? = nil) throws -> Command {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/iku"
        let rules = arguments.contains("--rules") ? [] : ["--rules", Project.root + "/Rules"]
        guard let tools else { return try #require(Command.run(program, arguments + rules)) }
        let path = try only(tools)
        return try #require(Command.run("/usr/bin/env", ["PATH=\(path)", program] + arguments + rules))
    }

    func run(_ arguments: String...) throws -> Command { try run(arguments) }

    /// A folder with these programs alone, as far as they are on this machine.
    private func only(_ tools: [String]) throws -> String {
        let path = folder + "/bin"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let places = ["/usr/local/bin/", "/usr/bin/", "/bin/"]
        for tool in tools {
            guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0 + tool) }) else {
                continue
            }
            try? FileManager.default.createSymbolicLink(atPath: "\(path)/\(tool)", withDestinationPath: place + tool)
        }
        return path
    }
}

extension Command {
    var out: String { String(decoding: output, as: UTF8.self) }
    var err: String { String(decoding: errors, as: UTF8.self) }
}

@Suite struct CommandTests {
    static let document = """
        INDIKATOR KINERJA UTAMA (IKU) TAHUN 2021-2023
        DINAS CONTOH
        KABUPATEN CONTOH RAYA

        Sasaran\tIndikator Kinerja\tFormula\tSumber Data\tPenanggung Jawab\tTarget\t\t
        \t\t\t\t\t2021\t2022\t2023
        Meningkatnya kualitas layanan\tJumlah rapat koordinasi\tJumlah rapat\tLaporan kegiatan\tSekretaris\t5 kali\t5 kali\t5 kali

        """

    struct Use: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var status: Int32
        var says: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(arguments: [
        Use(arguments: ["lnt"], status: 2, says: "maksud Anda “lint”?"),
        Use(arguments: ["lint"], status: 2, says: "sebutkan berkas"),
        Use(arguments: ["lint", "x.txt", "--formt", "json"], status: 2, says: "maksud Anda “--format”?"),
        Use(arguments: ["lint", "x.txt", "--format", "pptx"], status: 2, says: "pptx"),
        Use(arguments: ["lint", "x.txt", "--fail-on", "tinggi"], status: 2, says: "major, critical"),
        Use(arguments: ["lint", "x.txt", "--as-of", "2024-02-30"], status: 2, says: "TTTT-BB-HH"),
        Use(arguments: ["lint", "x.txt", "--rule", "XXX-1"], status: 2, says: "tidak ada aturan"),
        Use(arguments: ["lint", "tidak-ada.txt"], status: 3, says: "berkas tidak ada"),
        Use(arguments: ["lint", "tidak-ada.txt", "--lang", "en"], status: 3, says: "no such file"),
        Use(arguments: ["explain", "IKU-TGT-06"], status: 2, says: "maksud Anda “IKU-TGT-006”?"),
        Use(arguments: ["explain", "iku-tgt-005"], status: 0, says: "Target tidak bergerak"),
        Use(arguments: ["rules", "lst"], status: 2, says: "maksud Anda “list”?"),
        Use(arguments: ["rules", "check"], status: 0, says: "aturan benar"),
        Use(arguments: ["rules", "schema"], status: 0, says: "indicator"),
        Use(arguments: ["rules", "mutate", "BHS-ULG-001"], status: 0, says: "aturan: 2/2 ketahuan (100 %)"),
        Use(arguments: ["rules", "mutate", "BHS-ULG-001", "--verbose"], status: 0, says: "dikosongkan"),
        Use(arguments: ["rules", "mutate", "BHS-ULG-009"], status: 2, says: "maksud Anda"),
        Use(arguments: ["help", "lint"], status: 0, says: "--fail-on"),
        Use(arguments: ["version"], status: 0, says: "iku "),
    ])
    func saysWhatIsWrongAndWhatToDo(_ use: Use) throws {
        let program = try Program()
        defer { program.remove() }
        let end = try program.run(use.arguments)
        #expect(end.status == use.status, "\(end.text)")
        #expect(end.text.contains(use.says), "\(end.text)")
    }

    @Test func findingsDecideTheExitStatus() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", Self.document)
        let found = try program.run("lint", path, "--as-of", "2026-01-01", "--fail-on", "minor")
        #expect(found.status == 1 && found.out.contains("IKU-TGT-005"), "\(found.text)")
        let tolerant = try program.run("lint", path, "--as-of", "2026-01-01", "--fail-on", "critical")
        #expect(tolerant.status == 0, "\(tolerant.text)")
        #expect(tolerant.out == found.out)
    }

    /// One bad file never takes the others down, and is itself reported.
    @Test func aBadFileIsNamedAndTheOthersAreChecked() throws {
        let program = try Program()
        defer { program.remove() }
        let good = try program.file("a.txt", Self.document)
        let empty = try program.file("b.txt", "")
        let binary = try program.file("c.txt", "\u{0}\u{1}\u{2}\u{0}\u{0}\u{3}")
        let end = try program.run("lint", binary, good, empty, program.folder + "/d.txt", "--as-of", "2026-01-01")
        #expect(end.status == 3)
        #expect(end.out.contains("IKU-TGT-005"))
        for name in ["b.txt", "c.txt", "d.txt"] { #expect(end.text.contains(name), "\(end.text)") }
    }

    /// The same bytes out for the same bytes in, alone or among others, and from a folder.
    @Test func aRowThatRecognitionLeftOutIsTold() throws {
        let program = try Program()
        defer { program.remove() }
        let torn = Self.document + "\tJumlah aparatur terlatih\tJumlah aparatur\tLaporan\tSekretaris\t5\t5\t5\t5\t5\n"
        let result = try program.run("lint", try program.file("torn.txt", torn))
        #expect(result.out.contains("dibaca sebagian: Baris ini tidak dibaca"))
        #expect(result.out.contains("(baris 8, tabel"))
    }

    @Test func theResultDoesNotHangOnTheCompany() throws {
        let program = try Program()
        defer { program.remove() }
        for index in 0..<8 { _ = try program.file("doc\(index).txt", Self.document) }
        let first = try program.run("lint", program.folder, "--format", "json", "--as-of", "2026-01-01")
        let second = try program.run("lint", program.folder, "--format", "json", "--as-of", "2026-01-01")
        #expect(first.output == second.output && !first.output.isEmpty)
        let alone = try program.run("lint", program.folder + "/doc3.txt", "--quiet", "--as-of", "2026-01-01")
        let all = try program.run("lint", program.folder, "--quiet", "--as-of", "2026-01-01")
        for line in alone.out.split(separator: "\n") where line.contains("doc3") { #expect(all.out.contains(line)) }
    }

    @Test func anOutputFileIsWrittenWholeOrNotAtAll() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", Self.document)
        let output = program.folder + "/hasil.json"
        let end = try program.run("extract", path, "-o", output)
        #expect(end.status == 0 && end.out.isEmpty, "\(end.text)")
        #expect(FileManager.default.contents(atPath: output)?.first == UInt8(ascii: "{"))
        let missing = try program.run("extract", path, "-o", program.folder + "/tidak/ada.json")
        #expect(missing.status == 2 && missing.err.contains("foldernya tidak ada"), "\(missing.text)")
        let left = try FileManager.default.contentsOfDirectory(atPath: program.folder).sorted()
        #expect(left == ["IKU.txt", "hasil.json"])
    }

    /// Several forms from one run, named by the files or by --format in their order.
    @Test func formsGoWhereTheyAreSent() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", Self.document)
        func at(_ name: String) -> String { "\(program.folder)/\(name)" }
        let day = ["--as-of", "2026-01-01", "--fail-on", "critical"]
        let told = try program.run(["lint", path, "-o", at("a.html"), "-o", at("a.sarif"), "-o", at("a.csv")] + day)
        #expect(told.status == 0 && told.text.isEmpty, "\(told.text)")
        let forms = ["--format", "html", "--format", "json", "--format", "terminal"]
        let paired = try program.run(["lint", path, "-o", at("b"), "-o", "-", "-o", at("c.x")] + forms + day)
        #expect(paired.status == 0 && paired.out.hasPrefix("{"), "\(paired.text)")
        func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: at(name)) }
        #expect(bytes("a.html")?.starts(with: Data("<!doctype html>".utf8)) == true)
        #expect(bytes("a.html") == bytes("b"))
        #expect(bytes("a.csv")?.starts(with: [0xEF, 0xBB, 0xBF]) == true)
        #expect(bytes("c.x")?.starts(with: Data("Daftar temuan".utf8)) == true)
        let left = try FileManager.default.contentsOfDirectory(atPath: program.folder).sorted()
        #expect(left == ["IKU.txt", "a.csv", "a.html", "a.sarif", "b", "c.x"])
    }

    /// A device is written into and a link followed; neither is replaced by a file.
    @Test func writesIntoWhatIsNoFile() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.md", Self.document)
        let files = FileManager.default
        let real = "\(program.folder)/nyata.csv", link = "\(program.folder)/tautan.csv"
        try Data().write(to: URL(filePath: real))
        try files.createSymbolicLink(atPath: link, withDestinationPath: real)
        let end = try program.run(["lint", path, "--format", "csv", "-o", link, "--format", "csv", "-o", "/dev/null"])
        #expect(end.status < 2, "\(end.text)")
        #expect(try files.destinationOfSymbolicLink(atPath: link) == real)
        #expect(files.contents(atPath: real)?.isEmpty == false)
        #expect(try files.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType == .typeCharacterSpecial)
    }

    /// What cannot be written as asked is refused, and nothing is left behind.
    @Test func noFormIsWrittenWhenOneCannotBe() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.md", Self.document)
        func at(_ name: String) -> String { "\(program.folder)/\(name)" }
        let refused: [([String], String)] = [
            (["-o", at("a.html"), "-o", at("tidak/ada.csv")], "foldernya tidak ada"),
            (["-o", at("a.pptx")], "a.pptx"),
            (["-o", at("a.html"), "-o", at("a.html")], "dua kali"),
            (["--format", "html", "--format", "csv"], "satu -o untuk setiap --format"),
            (["--format", "html", "-o", at("a"), "-o", at("b")], "satu -o untuk setiap --format"),
            (["-o", path], "dokumen yang diperiksa"), (["-o", at("./IKU.md")], "dokumen yang diperiksa"),
        ]
        for (options, says) in refused {
            let end = try program.run(["lint", path] + options)
            #expect(end.status == 2 && end.err.contains(says), "\(options): \(end.text)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder) == ["IKU.md"])
        #expect(FileManager.default.contents(atPath: path) == Data(Self.document.utf8))
    }

    /// A wrong rule file ends the run before anything is judged, with its line.
    @Test func aWrongRuleIsRefusedAtLoad() throws {
        let program = try Program()
        defer { program.remove() }
        let rules = program.folder + "/Rules"
        try FileManager.default.copyItem(atPath: Project.root + "/Rules", toPath: rules)
        let file = rules + "/national/target/IKU-TGT-005.yaml"
        let text = String(decoding: try #require(FileManager.default.contents(atPath: file)), as: UTF8.self)
        let wrong = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("require:") ? "require: indicator.targts.isFlat()" : String($0) }.joined(
                separator: "\n"
            )
        try Data(wrong.utf8).write(to: URL(filePath: file))
        let path = try program.file("IKU.txt", Self.document)
        let end = try program.run("lint", path, "--rules", rules)
        #expect(end.status == 4 && end.out.isEmpty, "\(end.text)")
        #expect(end.err.contains("IKU-TGT-005.yaml:") && end.err.contains("maksud Anda “targets”?"), "\(end.err)")
        #expect(end.err.contains("^"))
    }

    @Test func expressionsCanBeTried() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", Self.document)
        let end = try program.run("rules", "eval", "indicator.targets.isFlat()", "--on", path, "--explain")
        #expect(end.status == 0 && end.out.contains("→ true"), "\(end.text)")
        let wrong = try program.run("rules", "eval", "indicator.nme", "--on", path)
        #expect(wrong.status == 4 && wrong.err.contains("maksud Anda “name”?"), "\(wrong.text)")
    }
}

/// The findings list in the README is what the program prints.
@Suite struct ReadmeTests {
    @Test func theSampleIsFresh() throws {
        let program = try Program()
        defer { program.remove() }
        let example = "Tests/Fixtures/documents/kecamatan-sukamaju.txt"
        let end = try program.run("lint", example, "--as-of", "2026-11-20", "--at-least", "major")
        let fresh = "```\n$ iku lint \(example) --at-least major\n\(end.out)```\n"
        let path = Project.root + "/README.md"
        let text = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        let from = try #require(text.firstRange(of: "<!-- sample:begin -->\n"))
        let to = try #require(text.firstRange(of: "<!-- sample:end -->"))
        guard text[from.upperBound..<to.lowerBound] != fresh else { return }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data((text[..<from.upperBound] + fresh + text[to.lowerBound...]).utf8).write(to: URL(filePath: path))
        }
        Issue.record("README.md is out of date: RECORD=1 swift test --filter theSampleIsFresh")
    }
}
