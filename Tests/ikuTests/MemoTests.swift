import FoundationEssentials
import TestSupport
import Testing

/// `--format docx`: the memo of a review, from a template.
@Suite struct MemoTests {
    static let day = ["--as-of", "2026-11-20"]
    static let word = "\(Project.root)/Tests/Fixtures/office/word/"

    /// Makes a template with python-docx; nil, and said aloud, where that is not installed. `\n` ends a run: Word cuts
    /// words as it likes.
    static func template(_ path: String, _ paragraphs: [String], header: String = "") throws -> String? {
        let script = """
            import sys, docx
            d = docx.Document()
            for text in sys.argv[3:]:
                p = d.add_paragraph()
                for run in text.split("\\n"): p.add_run(run)
            if sys.argv[2]: d.sections[0].header.paragraphs[0].text = sys.argv[2]
            d.save(sys.argv[1])
            """
        guard let made = Command.run("python3", ["-c", script, path, header] + paragraphs), made.status == 0 else {
            print("SKIPPED: templates are not made, for python-docx is not installed")
            return nil
        }
        return path
    }

    static func text(of path: String) throws -> String {
        let script = """
            import sys, docx
            d = docx.Document(sys.argv[1])
            print("\\n".join(p.text for p in d.paragraphs))
            for t in d.tables:
                for r in t.rows: print(" | ".join(c.text for c in r.cells))
            print(d.sections[0].header.paragraphs[0].text)
            """
        return try #require(Command.run("python3", ["-c", script, path])).text
    }

    @Test("an office's own template is filled in, words cut into runs included")
    func own() throws {
        let program = try Program()
        defer { program.remove() }
        let parts = [
            "Yth. {\n{inst\nansi}} di {{ TANGGAL }}", "{{daftar-\ntemuan}}", "{{tidak-dapat-dinilai}}", "{biasa}",
        ]
        let header = "PEMERINTAH {{PEMERINTAH-DAERAH}}"
        guard let template = try Self.template("\(program.folder)/kop.docx", parts, header: header) else { return }
        let memo = "\(program.folder)/memo.docx"
        let end = try program.run(
            ["lint", Self.word + "tabel-biasa.docx", "-o", memo, "--template", template] + Self.day
        )
        #expect(end.status <= 1, "\(end.text)")
        let text = try Self.text(of: memo)
        #expect(text.contains("Yth. Dinas Pendidikan"), "\(text)")
        #expect(text.contains("di 20 NOVEMBER 2026"), "\(text)")
        #expect(text.contains("PEMERINTAH KABUPATEN CONTOH RAYA"), "\(text)")
        #expect(text.contains("No. | Tempat | Temuan | Dasar | Rekomendasi"), "\(text)")
        #expect(text.contains("{biasa}") && !text.contains("{{"), "\(text)")
        let first = Project.bytes(of: memo)
        _ = try program.run(["lint", Self.word + "tabel-biasa.docx", "-o", memo, "--template", template] + Self.day)
        #expect(Project.bytes(of: memo) == first)
    }

    /// Words of a document are text in the memo too.
    @Test("markup, formulas and placeholders of a document stay text")
    func hostile() throws {
        let program = try Program()
        defer { program.remove() }
        let name = "=1+1 <w:p>&amp;]]> {{instansi}} \u{202E}a"
        let path = try program.file(
            "IKU.md",
            """
            # INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN CONTOH RAYA TAHUN 2021-2023

            | No | Sasaran | Indikator | Target 2021 | Target 2022 | Target 2023 |
            | --- | --- | --- | --- | --- | --- |
            | 1 | Meningkatnya mutu | \(name) | 50% | 50% | 50% |
            """
        )
        let memo = "\(program.folder)/memo.docx"
        let end = try program.run(["lint", path, "-o", memo] + Self.day)
        #expect(end.status <= 1, "\(end.text)")
        let archive = try #require(Command.run("python3", ["-c", Self.parse, memo]))
        #expect(archive.status == 0, "\(archive.text)")
        #expect(archive.text.contains("<w:p>&amp;]]> {{instansi}}"), "\(archive.text)")
        #expect(!archive.text.contains("\u{202E}"))
    }

    /// Every part is well-formed; prints the text of the document.
    private static let parse = """
        import sys, zipfile, xml.dom.minidom
        z = zipfile.ZipFile(sys.argv[1])
        for n in z.namelist():
            if n.endswith((".xml", ".rels")): d = xml.dom.minidom.parseString(z.read(n))
            if n == "word/document.xml": print("".join(t.firstChild.data for t in d.getElementsByTagName("w:t") if t.firstChild))
        """

    struct Bad: Sendable, CustomTestStringConvertible {
        var parts: [String]
        var header = ""
        var says: String
        var testDescription: String { says }
    }

    @Test(
        "a template that cannot be filled in is an error, and nothing is written",
        arguments: [
            Bad(parts: ["{{instansi}}"], says: "daftar-temuan"),
            Bad(parts: ["{{daftar-temuan}}", "{{kepala}}"], says: "{{kepala}}"),
            Bad(parts: ["Temuan: {{daftar-temuan}}"], says: "sendiri dalam satu paragraf"),
            Bad(
                parts: ["{{daftar-temuan}}"],
                header: "{{ringkasan}} {{daftar-temuan}}",
                says: "{{daftar-temuan}} di kepala"
            ),
        ]
    )
    func bad(_ bad: Bad) throws {
        let program = try Program()
        defer { program.remove() }
        guard let template = try Self.template("\(program.folder)/kop.docx", bad.parts, header: bad.header) else {
            return
        }
        let memo = "\(program.folder)/memo.docx"
        let end = try program.run(
            ["lint", Self.word + "tabel-biasa.docx", "-o", memo, "--template", template] + Self.day
        )
        #expect(end.status == 2 && end.err.contains(bad.says), "\(end.text)")
        #expect(!FileManager.default.fileExists(atPath: memo))
    }

    @Test("what is no Word document is no template", arguments: ["tiada.docx", "IKU.txt"])
    func notWord(_ name: String) throws {
        let program = try Program()
        defer { program.remove() }
        let text = try program.file("IKU.txt", CommandTests.document)
        let memo = "\(program.folder)/memo.docx"
        let end = try program.run(["lint", text, "-o", memo, "--template", "\(program.folder)/\(name)"] + Self.day)
        #expect(end.status == 2 && !FileManager.default.fileExists(atPath: memo), "\(end.text)")
    }
}
