import Model
import Testing

@testable import Documents
@testable import Reporting

/// The extract as a workbook, read back sheet by sheet.
@Suite struct XlsxExtractTests {
    private func bytes(_ dossiers: [Dossier], _ language: Language = .indonesian) throws -> [UInt8] {
        try XlsxExtract().write(dossiers, language: language, asOf: .distantPast)
    }

    @Test("a sheet for each kind of fact that there is")
    func sheets() throws {
        let book = try BookReading(bytes(SampleDossier.all))
        let documents = SampleDossier.all.flatMap(\.documents)
        #expect(try book.records("Dokumen").count == documents.count)
        let kinds: [(String, Int)] = [
            ("Indikator", documents.reduce(0) { $0 + $1.indicators.count }),
            ("Pengukuran", documents.reduce(0) { $0 + $1.measurements.count }),
            ("Anggaran", documents.reduce(0) { $0 + $1.budgets.count }),
            ("Kegiatan", documents.reduce(0) { $0 + $1.activities.count }),
            ("Penyampaian", documents.reduce(0) { $0 + $1.submissions.count }),
            ("Perangkat daerah", documents.reduce(0) { $0 + $1.agencies.count }),
            ("Rujukan", documents.reduce(0) { $0 + $1.citations.count }),
            ("Catatan", documents.reduce(0) { $0 + $1.notes.count }),
        ]
        for (name, count) in kinds {
            #expect((count == 0) == (book[name] == nil), "\(name)")
            if count > 0 { #expect(try book.records(name).count == count, "\(name)") }
        }
        #expect(kinds.allSatisfy { $0.1 > 0 }, "the sample fills every sheet")
        #expect(try BookReading(bytes([])).sheets.map(\.name) == ["Dokumen"])
        #expect(
            try BookReading(bytes(SampleDossier.all, .english)).sheets.map(\.name).prefix(2) == [
                "Documents", "Indicators",
            ]
        )
    }

    @Test("a target column for each year, values as the document has them")
    func targets() throws {
        var document = RecognisedDocument(file: "a.md")
        let number = Quantity(raw: "1.500,5 bh", kind: .number, number: Number(indonesian: "1500,5"), unit: "buah")
        let values: [Int: Quantity] = [
            2023: number, 2024: Quantity(raw: "80%", kind: .number, number: Number(80), unit: "persen"),
            2026: Quantity(raw: "7-8 bulan", kind: .range, low: Number(7), high: Number(8), unit: "bulan"),
            2027: Quantity(raw: "Rp 2.000", kind: .money, number: Number(2000), unit: "rupiah"),
            2028: .missing("n/a"),
            2029: Quantity(raw: "1", kind: .number, number: Number(1), unit: "per \"x\""),
            2030: Quantity(raw: "12345678901234567", kind: .number, number: Number(indonesian: "12345678901234567")),
        ]
        document.indicators = [Indicator(name: "Jumlah pasar", targets: values, place: Place(file: "a.md", line: 3))]
        let row = try #require(
            try BookReading(bytes([Dossier(file: "a.md", documents: [document])])).records("Indikator").first
        )
        #expect(row["Target 2023"] == "1.500,5 buah" && row["Target 2024"] == "80%" && row["Target 2025"] == nil)
        #expect(row["Target 2026"] == "7-8 bulan" && row["Target 2027"] == "Rp 2.000" && row["Target 2028"] == "n/a")
        #expect(row["Target 2029"] == "1" && row["Target 2030"] == "12345678901234567")
        #expect(row["Tempat"] == "baris 3")
    }

    @Test("the same dossiers give the same bytes")
    func deterministic() throws {
        #expect(try bytes(SampleDossier.all) == bytes(SampleDossier.all))
    }

    @Test("hostile text stays text, and no cell is a formula", arguments: HostileReport.texts)
    func hostile(_ text: String) throws {
        var document = RecognisedDocument(file: text)
        let place = Place(file: text, sheet: text, cell: text, excerpt: text)
        let value = Quantity(raw: text, kind: .number, number: Number(1), unit: text)
        document.title = Passage(text: text, place: place)
        document.agency = Named(name: text, kind: text, place: place)
        document.indicators = [Indicator(name: text, unit: text, targets: [2024: value], place: place)]
        document.budgets = [Budget(program: text, budget: value, note: text, place: place)]
        document.submissions = [Submission(agency: text, kind: text, place: place)]
        document.notes = [Note(.remark, what: LocalizedText(id: text, en: text), place: place)]
        let bytes = try bytes([Dossier(file: text, documents: [document])])
        let archive = try Archive(bytes, limits: .default)
        for part in archive.names where part.hasPrefix("xl/worksheets/") {
            #expect(!String(decoding: try archive.bytes(part), as: UTF8.self).contains("<f>"))
        }
        for cell in try BookReading(bytes).texts {
            let harmful = cell.unicodeScalars.contains {
                [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
                    && $0 != "\n"
            }
            #expect(!harmful, "\(cell)")
        }
    }
}
