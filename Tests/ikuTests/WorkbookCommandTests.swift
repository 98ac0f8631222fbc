import FoundationEssentials
import TestSupport
import Testing

/// The commands that write workbooks and read them back, as the program that people run.
@Suite struct WorkbookCommandTests {
    private static let agreement = """
        PERJANJIAN KINERJA TAHUN 2024
        DINAS KESEHATAN KABUPATEN CONTOH RAYA

        | No | Sasaran Strategis | Indikator Kinerja | Satuan | Target |
        |---|---|---|---|---|
        | 1 | Meningkatnya kualitas pelayanan | Persentase puskesmas terakreditasi | % | 75 |
        """

    private static let iku = """
        INDIKATOR KINERJA UTAMA DINAS KESEHATAN KABUPATEN CONTOH RAYA TAHUN 2021-2023

        | No | Sasaran | Indikator Kinerja Utama | 2021 | 2022 | 2023 |
        |---|---|---|---|---|---|
        | 1 | Meningkatnya layanan | Jumlah rapat koordinasi | 12 | 12 | 12 |
        """

    private func text(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    @Test func findingsGoOutAsAWorkbookAndAnswersComeBack() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("IKU.md", Self.iku)
        let book = program.folder + "/temuan.xlsx"
        let lint = try program.run("lint", path, "-o", book, "--as-of", "2026-01-01")
        #expect(lint.status <= 1 && lint.text.isEmpty, "\(lint.text)")
        #expect(FileManager.default.contents(atPath: book)?.starts(with: [0x50, 0x4B]) == true)
        let end = try program.run("follow-up", book, "-o", program.folder + "/jawaban.json")
        #expect(end.status == 0 && end.text.isEmpty, "\(end.text)")
        let answers = text(program.folder + "/jawaban.json")
        #expect(answers.contains("iku.follow-up/1") && answers.contains("\"status\": \"open\""))
        let over = try program.run("follow-up", book, "-o", program.folder + "/./temuan.xlsx")
        #expect(over.status == 2 && over.err.contains("pilih nama lain"), "\(over.text)")
        let none = try program.run("follow-up", path)
        #expect(none.status == 3 && none.err.contains("bukan buku kerja"), "\(none.text)")
        let gone = try program.run("follow-up", program.folder + "/tidak-ada.xlsx")
        #expect(gone.status == 3 && gone.err.contains("berkas tidak ada"), "\(gone.text)")
    }

    @Test func extractsGoToSeveralFormsAndNeverOverTheirInput() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("PK.md", Self.agreement)
        func at(_ name: String) -> String { "\(program.folder)/\(name)" }
        let day = ["--as-of", "2026-01-01"]
        let end = try program.run(["extract", path, "-o", at("a.json"), "-o", at("a.yaml"), "-o", at("a.xlsx")] + day)
        #expect(end.status == 0 && end.text.isEmpty, "\(end.text)")
        #expect(text(at("a.json")).hasPrefix("{") && text(at("a.yaml")).hasPrefix("schema: "))
        let book = FileManager.default.contents(atPath: at("a.xlsx"))
        #expect(book?.starts(with: [0x50, 0x4B]) == true)
        let again = try program.run(["extract", path, "--format", "xlsx", "-o", at("b")] + day)
        #expect(again.status == 0 && FileManager.default.contents(atPath: at("b")) == book)
        let refused: [([String], String)] = [
            (["-o", path, "--format", "json"], "dokumen yang diperiksa"), (["-o", at("a.csv")], "a.csv"),
            (["--format", "json", "--format", "yaml", "-o", at("c")], "satu -o untuk setiap --format"),
        ]
        for (options, says) in refused {
            let end = try program.run(["extract", path] + options)
            #expect(end.status == 2 && end.err.contains(says), "\(options): \(end.text)")
        }
        #expect(text(path) == Self.agreement)
    }

    @Test func aTemplateIsFilledInFromTheAgreementAndReadAgain() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("PK.md", Self.agreement)
        let form = program.folder + "/TW1.xlsx"
        let asked = ["--agency", "Dinas Kesehatan", "--year", "2024", "--quarter", "1", "-o", form]
        let end = try program.run(["template", "quarterly", "--from", path] + asked)
        #expect(end.status == 0 && end.text.isEmpty, "\(end.text)")
        let read = try program.run("extract", form)
        #expect(read.status == 0 && read.out.contains("\"kind\": \"quarterly\""))
        #expect(read.out.contains("Persentase puskesmas terakreditasi") && read.out.contains("\"quarter\": 1"))
        let near = try program.run(
            ["template", "quarterly", "--from", path] + ["--agency", "Dinas Kesehatn"] + asked.dropFirst(2)
        )
        #expect(near.status == 0 && near.err.contains("dianggap sama"), "\(near.text)")
        let other = try program.run(
            ["template", "annual", "--from", path, "--agency", "Dinas Sosial"] + asked.dropFirst(2)
        )
        #expect(other.status == 0 && other.err.contains("tidak ada dokumen “Dinas Sosial”; yang ada: Dinas Kesehatan"))
        let wrong: [([String], String)] = [
            (["quarterly", "--agency", "A", "--year", "2024", "-o", form], "--quarter"),
            (["quarterly"] + asked.prefix(2) + ["-o", form], "--year"), (["tahunan"] + asked, "annual"),
            (["quarterly", "--lower", "C"] + asked, "--lower"),
            (["annual", "--agency", "A", "--year", "99"], "--year"),
        ]
        for (options, says) in wrong {
            let end = try program.run(["template"] + options)
            #expect(end.status == 2 && end.err.contains(says), "\(options): \(end.text)")
        }
    }
}
