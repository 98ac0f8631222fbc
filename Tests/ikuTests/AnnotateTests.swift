import FoundationEssentials
import TestSupport
import Testing

/// `iku annotate`: notes at the findings, all else as it was.
@Suite struct AnnotateTests {
    static let day = ["--as-of", "2026-11-20"]

    private static let annotatesPDF: Bool = {
        let needed = ["qpdf", "pdftotext", "pdftoppm"]
        guard let missing = needed.first(where: { Command.run("which", [$0])?.status != 0 }) else { return true }
        print("SKIPPED: annotated PDF files are not looked at, for \(missing) is not installed")
        return false
    }()

    @Test(
        "other programs find the package sound and each note at its words",
        arguments: [
            // Plain; controls, boxes, frames, tables in two halves; strict; comments that are there already; macros.
            "word/tabel-biasa.docx", "word/kontrol-isi.docx", "word/kotak-teks.docx", "word/tabel-dalam-bingkai.docx",
            "word/tabel-terpotong-halaman.docx", "word/ooxml-ketat.docx", "word/potongan-lari.docx",
            "word/berkas-makro.docm", "word/peraturan-bernomor-otomatis.docx", "sheets/merged-x.xlsx",
            "sheets/several-x.xlsx", "sheets/two-sheets-x.xlsx",
            // Ruled and spaced tables, over pages, sideways, turned, text in columns.
            "pdf/merged-objectives-middle.pdf", "pdf/plain-wide-gaps.pdf", "pdf/ruled-many-pages.pdf",
            "pdf/sideways-drawn.pdf", "pdf/sideways-rotated.pdf", "pdf/two-columns.pdf",
        ]
    )
    func places(_ fixture: String) throws {
        if fixture.hasSuffix(".pdf"), !Self.annotatesPDF { return }
        let program = try Program()
        defer { program.remove() }
        try look(at: "\(Project.root)/Tests/Fixtures/office/\(fixture)", program)
    }

    /// Annotates a document twice and has other programs look at the copy, whose path is returned.
    @discardableResult
    private func look(at path: String, _ program: Program) throws -> String {
        let before = try #require(Project.bytes(of: path))
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let (copy, list) = ("\(program.folder)/salinan-\(name)", "\(program.folder)/temuan.json")
        let linted = try program.run(["lint", path, "-o", list] + Self.day)
        #expect(linted.status <= 1, "\(linted.text)")
        let made = try program.run(["annotate", path, "-o", copy, "--findings", list] + Self.day)
        #expect(made.status == 0, "\(made.text)")
        let first = try #require(Project.bytes(of: copy))
        #expect(Project.bytes(of: path) == before)
        _ = try program.run(["annotate", path, "-o", copy, "--findings", list] + Self.day)
        #expect(Project.bytes(of: copy) == first, "the same notes give the same bytes")
        let script = "\(Project.root)/Tests/Annotation/check.py"
        guard let checked = Command.run("python3", [script, path, copy, list]) else {
            print("SKIPPED: annotated copies are not looked at, for python3 is not installed")
            return copy
        }
        if checked.out.contains("SKIPPED") { print(checked.out) }
        #expect(checked.status == 0, "\(checked.text)")
        #expect(!checked.out.contains("\n0 findings looked for") && !checked.out.hasPrefix("0 findings"))
        return copy
    }

    @Test("notes that are there already stay, with replies, people and boxes, and no id is given twice")
    func besideOthers() throws {
        let program = try Program()
        defer { program.remove() }
        let made = Command.run("python3", ["\(Project.root)/Tests/Annotation/make.py", program.folder])
        guard let made, made.status == 0 else {
            print("SKIPPED: documents with notes, for python-docx or openpyxl is not installed")
            return
        }
        let names = made.out.split(separator: "\n").map(String.init)
        #expect(names.count == 5)
        let copies = try names.map { try look(at: "\(program.folder)/\($0)", program) }
        guard Command.run("which", ["soffice"])?.status == 0 else {
            print("SKIPPED: annotated copies are not opened in LibreOffice, for it is not installed")
            return
        }
        let folder = "\(program.folder)/dibuka"
        let profile = "-env:UserInstallation=file://\(program.folder)/profil"
        for (ending, target) in [(".docx", "fodt"), (".xlsx", "fods")] {
            let opened = copies.filter { $0.hasSuffix(ending) }
            let words = [profile, "--headless", "--convert-to", target, "--outdir", folder] + opened
            let end = try #require(Command.run("soffice", words))
            #expect(end.status == 0, "\(end.text)")
            for copy in opened {
                let name = copy.split(separator: "/").last?.dropLast(ending.utf8.count) ?? ""
                let text = String(decoding: Project.bytes(of: "\(folder)/\(name).\(target)") ?? [], as: UTF8.self)
                #expect(text.contains("Mohon diperiksa kembali"), "\(copy): the old notes are gone")
                #expect(text.contains("IKU-"), "\(copy): no note of ours is there")
            }
        }
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var status: Int32
        var says: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(
        "what cannot be annotated is said",
        arguments: [
            Refusal(arguments: ["IKU.txt", "-o", "salinan.txt"], status: 3, says: "--format html"),
            Refusal(arguments: ["IKU.txt"], status: 2, says: "-o"),
            Refusal(arguments: ["IKU.txt", "-o", "salinan.docx"], status: 2, says: ".txt"),
            Refusal(arguments: ["IKU.txt", "-o", "IKU.txt"], status: 2, says: "dokumen yang diperiksa"),
            Refusal(arguments: ["IKU.txt", "-o", "tautan.txt"], status: 2, says: "dokumen yang diperiksa"),
            Refusal(arguments: ["IKU.txt", "Lain.txt", "-o", "salinan"], status: 2, says: "folder"),
            Refusal(arguments: ["IKU.txt", "-o", "salinan.txt", "--findings", "tiada.json"], status: 3, says: "tiada"),
        ]
    )
    func refusals(_ refusal: Refusal) throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.file("IKU.txt", CommandTests.document)
        _ = try program.file("Lain.txt", CommandTests.document)
        try FileManager.default.createSymbolicLink(
            atPath: "\(program.folder)/tautan.txt",
            withDestinationPath: "\(program.folder)/IKU.txt"
        )
        let words = refusal.arguments.map { $0.hasPrefix("-") ? $0 : "\(program.folder)/\($0)" }
        let end = try program.run(["annotate"] + words + Self.day)
        #expect(end.status == refusal.status, "\(end.text)")
        #expect(end.err.contains(refusal.says), "\(end.text)")
        #expect(!FileManager.default.fileExists(atPath: "\(program.folder)/salinan.txt"))
    }

    @Test("several copies go into a folder; one that cannot be made does not keep the others")
    func folder() throws {
        let program = try Program()
        defer { program.remove() }
        let copies = "\(program.folder)/salinan"
        try FileManager.default.createDirectory(atPath: copies, withIntermediateDirectories: true)
        let text = try program.file("IKU.txt", CommandTests.document)
        let word = "\(Project.root)/Tests/Fixtures/office/word/tabel-biasa.docx"
        let end = try program.run(["annotate", text, word, "-o", copies, "--rule", "IKU-TGT"] + Self.day)
        #expect(end.status == 3, "\(end.text)")
        #expect(FileManager.default.fileExists(atPath: copies + "/tabel-biasa.docx"))
        #expect(!FileManager.default.fileExists(atPath: copies + "/IKU.txt"))
    }
}
