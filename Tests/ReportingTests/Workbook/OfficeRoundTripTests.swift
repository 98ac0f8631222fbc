import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Reporting

/// Workbooks filled in and saved by other programs. Where they are not installed, that is said aloud.
@Suite struct OfficeRoundTripTests {
    static let hasOpenpyxl: Bool = {
        let found = Command.run("python3", ["-W", "ignore", "-c", "import openpyxl"])?.status == 0
        if !found { print("skipped: workbooks filled in by openpyxl, for python3 has none here") }
        return found
    }()
    static let hasOffice: Bool = {
        let found = Command.run("soffice", ["--version"])?.status == 0
        if !found { print("skipped: workbooks saved by LibreOffice, for there is no soffice here") }
        return found
    }()

    /// Fills in what an agency would: by the heads, in every second row.
    private static let fill = """
        import datetime, sys, openpyxl
        book = openpyxl.load_workbook(sys.argv[1])
        sheet = book["Temuan"]
        heads = {cell.value: cell.column for cell in sheet[1]}
        for row in range(2, sheet.max_row + 1, 2):
            sheet.cell(row, heads["Tanggapan perangkat daerah"]).value = f"Diperbaiki: butir {row}, 50% & “selesai”\\nbaris kedua"
            sheet.cell(row, heads["Status tindak lanjut"]).value = "Selesai"
            sheet.cell(row, heads["Tanggal tindak lanjut"]).value = datetime.date(2026, 1, 30)
            sheet.cell(row, heads["Diisi oleh"]).value = "Siti"
        sheet.insert_cols(2)
        sheet.cell(1, 2).value = "Catatan"
        sheet.cell(2, 2).value = "=1+1"
        sheet.delete_rows(3)
        book.save(sys.argv[2])
        """

    @Test(
        "filled in by openpyxl, then saved by LibreOffice",
        .enabled(if: hasOpenpyxl),
        arguments: ["", "xlsx", "ods"]
    )
    func filled(_ office: String) throws {
        if !office.isEmpty, !Self.hasOffice { return }
        let folder = "\(FileManager.default.temporaryDirectory.path)/iku-follow-up-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let report = SampleReport.make()
        try Project.write(XlsxFindings().write(report, options: WriterOptions()), to: folder + "/a.xlsx")
        let fill = try #require(
            Command.run("python3", ["-W", "ignore", "-c", Self.fill, folder + "/a.xlsx", folder + "/b.xlsx"])
        )
        #expect(fill.status == 0, "\(fill.text)")
        var path = folder + "/b.xlsx"
        if !office.isEmpty {
            let profile = "-env:UserInstallation=file://\(folder)/profile"
            let out = folder + "/out"
            let run = Command.run("soffice", [profile, "--headless", "--convert-to", office, "--outdir", out, path])
            #expect(run?.status == 0, "\(run?.text ?? "")")
            path = "\(out)/b.\(office)"
        }
        var reader = FollowUpReader(lexicon: BookReading.lexicon, file: path)
        let found = reader.read(try BookReading(try #require(Project.bytes(of: path))).sheets)
        let result = try #require(found)
        #expect(result.unmatched.isEmpty && result.missing.count == 1)
        #expect(result.answers.count == report.findings.count - 1)
        let filled = result.answers.filter { $0.status == .done }
        #expect(filled.count == (report.findings.count + 1) / 2)
        #expect(filled.allSatisfy { $0.date?.description == "2026-01-30" && $0.by == "Siti" })
        #expect(filled.first?.answer == "Diperbaiki: butir 2, 50% & “selesai”\nbaris kedua")
        #expect(
            result.answers.allSatisfy { answer in report.findings.contains { $0.fingerprint == answer.fingerprint } }
        )
    }
}
