import Model
import Testing

@testable import Documents
@testable import Reporting

/// The workbook of findings, read back sheet by sheet.
@Suite struct XlsxFindingsTests {
    private func book(_ report: Report, _ writer: XlsxFindings = XlsxFindings()) throws -> BookReading {
        try BookReading(writer.write(report, options: WriterOptions()))
    }

    @Test("the sheets, in the language of the run")
    func sheets() throws {
        let indonesian = try book(GovernmentReport.make())
        #expect(
            indonesian.sheets.map(\.name) == [
                "Ringkasan", "Temuan", "Matriks", "Telusur", "Aturan", "Berkas", "Tidak dapat dinilai", "iku",
            ]
        )
        #expect(indonesian.sheets.filter(\.isHidden).map(\.name) == ["iku"])
        let english = try book(SampleReport.make(.english))
        #expect(english.sheets.map(\.name) == ["Summary", "Findings", "Rules", "Files", "Not assessable", "iku"])
    }

    @Test("every finding is a row with its place, evidence, basis and advice")
    func findings() throws {
        let report = SampleReport.make()
        let rows = try book(report).records("Temuan")
        #expect(rows.count == report.findings.count)
        #expect(rows.compactMap { $0["No"] } == (1...report.findings.count).map(String.init))
        #expect(Set(rows.compactMap { $0["Sidik jari"] }) == Set(report.findings.map(\.fingerprint)))
        let first = try #require(rows.first { $0["Aturan"] == "IKU-DOC-001" })
        #expect(first["Tingkat"] == "tinggi" && first["Sifat"] == "wajib" && first["Baris"] == "102")
        #expect(first["Berkas"] == "IKU Setda.md" && first["Kata yang ditemukan"] == "Drs. HAMID HERIANSYAH, M.SI.")
        #expect(first["Dasar dan statusnya"]?.contains("PermenPANRB 88/2021, LKE 1.b.1 (berlaku)") == true)
        #expect(first["Dasar dan statusnya"]?.contains("Pasal 4") == false, "an article that was not verified")
        #expect(first["Saran perbaikan"] == "Perbaiki lalu ajukan kembali.")
        #expect(first["Status tindak lanjut"] == "Belum ditindaklanjuti" && first["Keadaan"] == "baru")
        let waived = try #require(rows.first { $0["Aturan"] == "UKR-REV-001" })
        #expect(waived["Lembar"] == "TW II" && waived["Sel"] == "H5")
        #expect(waived["Keadaan"] == "dikecualikan" && waived["Status tindak lanjut"] == nil)
    }

    @Test("the totals of the summary add up")
    func totals() throws {
        let report = SampleReport.make()
        let summary = try #require(try book(report)["Ringkasan"])
        func count(_ label: String) -> Int? {
            summary.rows.first { $0.cells[1] == label }.flatMap { $0.cells[2] }.flatMap {
                Int($0.split(separator: ".").joined())
            }
        }
        let parts = ["terpenuhi", "temuan", "tidak berlaku", "tidak dapat dinilai", "dikecualikan"].map(count)
        #expect(parts == [640, 6, 140, 3, 1])
        #expect(count("Evaluasi") == report.totals.evaluations)
        let open = report.findings.count { $0.state == .new || $0.state == .unchanged }
        let sums = summary.rows.filter { $0.cells[1] == "Jumlah" }
        #expect(sums.map { $0.cells.values.compactMap { Int($0) }.max() } == Array(repeating: open, count: sums.count))
        #expect(sums.count == 4, "by severity, agency, rule and status")
    }

    @Test("rules, files and what could not be assessed have sheets of their own")
    func others() throws {
        let report = SampleReport.make()
        let book = try book(report)
        let rules = try book.records("Aturan")
        #expect(
            rules.compactMap { $0["Aturan"] }
                == Set(report.findings.map(\.rule) + report.notAssessable.map(\.rule)).sorted()
        )
        #expect(rules.first { $0["Aturan"] == "IKU-FRM-004" }?["Tidak dapat dinilai"] == "2")
        let files = try book.records("Berkas")
        #expect(files.map { $0["Status"] } == ["dibaca", "dibaca sebagian", "ditolak", "dibaca"])
        #expect(files.first?["SHA-256"] == String(repeating: "ab", count: 32))
        #expect(files[1]["Keterangan"] == "lembar ke-2 terkunci")
        #expect(try book.records("Tidak dapat dinilai").map { $0["Aturan"] } == report.notAssessable.map(\.rule))
    }

    @Test("the matrix says each outcome in words and signs")
    func matrix() throws {
        let rows = try #require(try book(GovernmentReport.make())["Matriks"]).rows
        #expect(rows[0].cells[2]?.hasPrefix("IKU-COV-001") == true)
        #expect(rows[1].cells == [1: "Dinas Kesehatan", 2: "✓", 3: "✗ 3", 4: "3", 5: "0"])
        #expect(rows[2].cells == [1: "Dinas Perikanan", 2: "? 1", 3: "–", 4: "0", 5: "1"])
        #expect(rows.suffix(5).first?.cells[1] == "✗ n: n temuan")
    }

    @Test("traces stand side by side, and what differs is marked")
    func traces() throws {
        let rows = try #require(try book(GovernmentReport.make())["Telusur"]).rows
        let head = rows[0].cells
        #expect(
            head[4] == "dokumen IKU 2024" && head[5] == "dokumen IKU 2025" && head[6] == "perjanjian kinerja 2024"
                && head[7] == "pengukuran kinerja triwulanan TW 2 2024"
        )
        #expect(rows[1].cells[7] == "Target" && rows[1].cells[8] == "Realisasi")
        let first = rows[2].cells
        #expect(
            first[4] == "≠ 90%" && first[5] == "92%" && first[6] == "≠ 85%" && first[7] == "≠ 90%" && first[8] == "44%"
        )
        #expect(
            first[9]
                == "target 2024: dokumen IKU 90%; perjanjian kinerja 85%; pengukuran kinerja triwulanan 90\nnama lain: “Persentase persalinan di faskes”"
        )
        let second = rows[3].cells
        #expect(second[4] == "12" && second[6] == "12" && second[9] == nil)
    }

    @Test("the same report gives the same bytes, dated 1980 inside")
    func deterministic() throws {
        let report = GovernmentReport.make()
        let bytes = try XlsxFindings().write(report, options: WriterOptions())
        #expect(try XlsxFindings().write(report, options: WriterOptions(width: 40, detail: .quiet)) == bytes)
        var reversed = report
        reversed.findings.reverse()
        #expect(try XlsxFindings().write(reversed, options: WriterOptions()) == bytes)
        // Time and date of the first local header (APPNOTE 4.4.6): 0:00 of 1 January 1980.
        #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
        let core = try Archive(bytes, limits: .default).bytes("docProps/core.xml")
        #expect(String(decoding: core, as: UTF8.self).contains("2026-11-20T00:00:00Z"))
    }

    @Test("hostile text stays text, without controls", arguments: HostileReport.texts)
    func hostile(_ text: String) throws {
        var report = HostileReport.make(text)
        report.matrix = Matrix(
            columns: [.init(rule: text, title: LocalizedText(id: text, en: text))],
            rows: [.init(agency: text, cells: [Report.Totals()])]
        )
        let value = Quantity(raw: text, kind: .text, unit: text)
        report.traces = [
            Trace(
                agency: text,
                indicator: text,
                entries: [
                    .init(kind: .iku, year: 1, renamed: text, unit: text, target: value, place: Place(file: text)),
                    .init(
                        kind: .report,
                        year: 1,
                        unit: "x",
                        target: .missing(text),
                        realisation: value,
                        place: Place(file: text)
                    ),
                ]
            )
        ]
        let bytes = try XlsxFindings().write(report, options: WriterOptions())
        let book = try BookReading(bytes)
        for cell in book.texts {
            let harmful = cell.unicodeScalars.filter {
                [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
                    && $0 != "\n"
            }
            #expect(harmful.isEmpty, "\(cell)")
        }
        let archive = try Archive(bytes, limits: .default)
        for part in archive.names where part.hasPrefix("xl/worksheets/sheet") && part != "xl/worksheets/sheet1.xml" {
            #expect(!String(decoding: try archive.bytes(part), as: UTF8.self).contains("<f>"), "\(part)")
        }
        let summary = String(decoding: try archive.bytes("xl/worksheets/sheet1.xml"), as: UTF8.self)
        for formula in summary.split(separator: "<f>").dropFirst() {
            #expect(formula.hasPrefix("SUM(") || formula.hasPrefix("COUNTIF("))
        }
        #expect(!archive.names.contains { $0.hasPrefix("xl/externalLinks") })
    }

    @Test("more findings than a sheet holds go on with another sheet")
    func manySheets() throws {
        let report = SampleReport.make()
        let book = try book(report, XlsxFindings(findingsPerSheet: 4))
        #expect(book.sheets.map(\.name).prefix(4) == ["Ringkasan", "Temuan", "Temuan (2)", "Aturan"])
        let rows = try book.records("Temuan") + book.records("Temuan (2)")
        #expect(rows.compactMap { $0["No"] } == (1...report.findings.count).map(String.init))
    }

    @Test("no findings: a head and no rows")
    func empty() throws {
        var report = SampleReport.make()
        (report.findings, report.notAssessable, report.run.files) = ([], [], [])
        let book = try book(report)
        #expect(try book.records("Temuan").isEmpty)
        #expect(book["Tidak dapat dinilai"] == nil)
    }
}
