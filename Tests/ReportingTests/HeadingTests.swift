import Model
import Testing

@testable import Reporting

/// What stands over a list: whose it is, how much there is, which folder its files are in.
@Suite struct HeadingTests {
    @Test(
        "the folder that all files are in is named once",
        arguments: [
            (["/a/b/x.docx", "/a/b/c/y.docx"], "/a/b/", ["x.docx", "c/y.docx"]),
            (["berkas/IKU/x.docx", "berkas/PK/y.docx"], "berkas/", ["IKU/x.docx", "PK/y.docx"]),
            (["berkas/x.docx", "berkasan/y.docx"], "", ["berkas/x.docx", "berkasan/y.docx"]),
            (["/x.docx", "/y.docx"], "", ["/x.docx", "/y.docx"]), (["a/x.docx"], "", ["a/x.docx"]), ([], "", []),
            (["a/x.docx", "a/x.docx"], "a/", ["x.docx", "x.docx"]),
        ]
    )
    func files(_ paths: [String], _ folder: String, _ short: [String]) {
        let names = FileNames(paths)
        #expect(names.folder == folder)
        #expect(paths.map(names.short) == short)
        #expect(names.short("lain/z.docx") == "lain/z.docx")
    }

    @Test(arguments: [
        (0, "0", "0"), (999, "999", "999"), (16154, "16.154", "16,154"), (-1_000_000, "-1.000.000", "-1,000,000"),
    ])
    func numbers(_ count: Int, _ id: String, _ en: String) {
        #expect(Wording(language: .indonesian).number(count) == id)
        #expect(Wording(language: .english).number(count) == en)
    }

    private static func file(_ documents: [(government: String?, agency: String?)]) -> Report.InputFile {
        var file = Report.InputFile(file: "x.docx", sha256: nil, bytes: 1, status: .read)
        file.recognised = documents.map { government, agency in
            Report.Recognised(
                kind: .iku,
                government: government,
                agency: agency,
                period: nil,
                objectives: 0,
                indicators: 0,
                targets: 0
            )
        }
        return file
    }

    @Test("a list bears the name of its owner where all documents are one's")
    func titles() {
        func title(_ files: [Report.InputFile]) -> String {
            var report = SampleReport.make()
            report.run.files = files
            return Wording(language: .indonesian).title(of: report)
        }
        let (contoh, health) = ("Kabupaten Contoh", "Dinas Kesehatan")
        #expect(title([Self.file([(contoh, health)])]) == "Daftar temuan Dinas Kesehatan, Kabupaten Contoh")
        #expect(title([Self.file([(contoh, health), (contoh, "Dinas Sosial")])]) == "Daftar temuan Kabupaten Contoh")
        #expect(title([Self.file([(contoh, health)]), Self.file([(contoh, nil)])]) == "Daftar temuan Kabupaten Contoh")
        #expect(title([Self.file([(contoh, health)]), Self.file([])]) == "Daftar temuan")
        #expect(title([Self.file([(contoh, nil), ("Kota Lain", nil)])]) == "Daftar temuan")
        #expect(title([]) == "Daftar temuan")
    }

    @Test("a page does not send the reader to the page that it is")
    func step() {
        let report = SampleReport.review(.indonesian)
        let words = Wording(language: .indonesian)
        let shown = SummarySection(report: report, words: words, isVerbose: false, isPage: true).nextStep
        let told = SummarySection(report: report, words: words, isVerbose: false).nextStep
        #expect(told.contains("--format html") && !shown.contains("--format"))
        #expect(shown.hasPrefix("kembalikan daftar temuan"))
    }
}
