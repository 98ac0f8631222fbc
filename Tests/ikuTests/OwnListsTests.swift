import FoundationEssentials
import TestSupport
import Testing

/// A findings list lies where it was asked for, often in the folder that it is about: the next run must not judge it.
@Suite struct OwnListsTests {
    private static let forms = ["html", "xlsx", "docx", "json", "csv", "md", "txt"]

    private func name(_ form: String) -> String { "temuan.\(form)" }

    @Test(arguments: ["lint", "review"], ["id", "en"])
    func aSecondRunSaysTheSame(_ command: String, _ language: String) throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.file("IKU Dinas Contoh.txt", CommandTests.document)
        let run = [command, program.folder, "--as-of", "2026-01-01", "--lang", language]
        let first = try program.run(run)
        #expect(first.status < 2 && first.out.contains("IKU-TGT-005"), "\(first.text)")
        let outputs = Self.forms.flatMap { ["-o", "\(program.folder)/\(name($0))"] }
        for _ in 1...2 {
            // The second time the lists are written over: they are no documents of the run.
            let written = try program.run(run + outputs)
            #expect(written.status < 2, "\(written.text)")
        }
        let second = try program.run(run)
        #expect(second.out == first.out)
        // JSON is not taken from a folder but by a review.
        for form in Self.forms { #expect(second.err.contains(name(form)), "\(second.err)") }
    }

    @Test func oneThatIsNamedIsRefusedWithItsReason() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", CommandTests.document)
        let outputs = Self.forms.flatMap { ["-o", "\(program.folder)/\(name($0))"] }
        _ = try program.run(["lint", path, "--as-of", "2026-01-01"] + outputs)
        for form in Self.forms {
            let end = try program.run("lint", "\(program.folder)/\(name(form))")
            #expect(end.status == 3 && end.text.contains("dari iku sendiri"), "\(form): \(end.text)")
        }
    }

    /// Facts are to be judged, and a form is to be filled in: neither is a list.
    @Test func factsAndFormsAreDocuments() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", CommandTests.document)
        let facts = "\(program.folder)/fakta.json", form = "\(program.folder)/form.xlsx"
        _ = try program.run("extract", path, "-o", facts)
        let made = try program.run(
            ["template", "quarterly", "--agency", "Dinas Contoh", "--year", "2022", "--quarter", "1"]
                + ["--from", path, "-o", form]
        )
        #expect(made.status == 0, "\(made.text)")
        for file in [facts, form] {
            let end = try program.run("lint", file, "--as-of", "2026-01-01")
            #expect(end.status < 2, "\(end.text)")
        }
    }

    @Test(arguments: ["{\n  \"nama\": \"Dinas Contoh\"\n}\n", "[{\"a\": 1}]"])
    func dataOfOtherProgramsIsNoDocument(_ data: String) throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.file("IKU Dinas Contoh.txt", CommandTests.document)
        _ = try program.file("lain.json", data)
        let text = try program.file("lain.txt", data)
        let end = try program.run("review", program.folder, "--as-of", "2026-01-01")
        #expect(end.status < 2 && !end.out.contains("lain."), "\(end.text)")
        #expect(end.err.contains("lain.json") && end.err.contains("lain.txt"), "\(end.err)")
        let named = try program.run("lint", text)
        #expect(named.status == 3 && named.text.contains("iku.extract/1"), "\(named.text)")
    }

    /// What an office program saves again keeps the mark.
    @Test func aWorkbookSavedAgainIsStillKnown() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.txt", CommandTests.document)
        let book = "\(program.folder)/temuan.xlsx", memo = "\(program.folder)/memo.docx"
        _ = try program.run("lint", path, "--as-of", "2026-01-01", "-o", book, "-o", memo)
        let script = """
            import sys, openpyxl, docx
            book = openpyxl.load_workbook(sys.argv[1]); book.active['A1'] = 'x'; book.save(sys.argv[1])
            memo = docx.Document(sys.argv[2]); memo.add_paragraph('x'); memo.save(sys.argv[2])
            """
        guard let saved = Command.run("python3", ["-c", script, book, memo]), saved.status == 0 else {
            print("skipped: lists saved again, for python3 has no openpyxl or no python-docx here")
            return
        }
        for file in [book, memo] {
            let end = try program.run("lint", file)
            #expect(end.status == 3 && end.text.contains("dari iku sendiri"), "\(end.text)")
        }
    }
}
