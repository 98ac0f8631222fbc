import Documents
import Engine
import Model
import Reporting
import TestSupport
import Testing

/// Workbooks read back by the project's own reader.
struct BookReading {
    let sheets: [SheetRows]

    init(_ bytes: [UInt8]) throws {
        sheets = try #require(try Reader().sheets(file: "a.xlsx", bytes: bytes))
    }

    subscript(_ name: String) -> SheetRows? { sheets.first { $0.name == name } }

    /// All texts of all cells.
    var texts: [String] {
        sheets.flatMap { $0.rows.flatMap { row in row.cells.sorted { $0.key < $1.key }.map(\.value) } }
    }

    /// The rows of a sheet below its head, by the words of the head.
    func records(_ name: String, head: Int = 1) throws -> [[String: String]] {
        let sheet = try #require(self[name], "no sheet \(name)")
        let heads = try #require(sheet.rows.first { $0.number == head }).cells
        return sheet.rows.filter { $0.number > head }.map { row in
            Dictionary(row.cells.compactMap { column, text in heads[column].map { ($0, text) } }) { first, _ in first }
        }
    }

    /// The project's own word lists.
    static let lexicon: Lexicon = {
        guard let folder = try? RulesFolder.read(Project.root + "/Rules"),
            let lexicon = try? LexiconReader.read(folder.files.filter { $0.name.hasPrefix("lexicon/") })
        else {
            preconditionFailure("Rules/lexicon does not load; iku rules check says why")
        }
        return lexicon
    }()
}

/// A report of two agencies with all that a whole government adds.
enum GovernmentReport {
    static func make(_ language: Language = .indonesian) -> Report {
        var report = SampleReport.make(language)
        var met = Report.Totals()
        met.satisfied = 2
        var broken = Report.Totals()
        broken.violated = 3
        broken.satisfied = 1
        var unknown = Report.Totals()
        unknown.notAssessable = 1
        report.matrix = Matrix(
            columns: [
                Matrix.Column(rule: "IKU-COV-001", title: LocalizedText(id: "IKU tidak ada", en: "No IKU")),
                Matrix.Column(
                    rule: "UKR-CAL-010",
                    title: LocalizedText(id: "Persen capaian salah hitung", en: "Wrong share")
                ),
            ],
            rows: [
                Matrix.Row(agency: "Dinas Kesehatan", cells: [met, broken]),
                Matrix.Row(agency: "Dinas Perikanan", cells: [unknown, Report.Totals()]),
            ]
        )
        report.traces = [
            Trace(
                agency: "Dinas Kesehatan",
                indicator: "Persentase persalinan di fasilitas kesehatan",
                entries: [
                    entry(.iku, 2024, target: percent(90, "90%")), entry(.iku, 2025, target: percent(92, "92%")),
                    entry(.agreement, 2024, target: percent(85, "85%")),
                    entry(.quarterly, 2024, 2, target: percent(90, "90"), realisation: percent(44, "44")),
                ]
            ),
            Trace(
                agency: "Dinas Perikanan",
                indicator: "Jumlah kelompok nelayan",
                entries: [
                    entry(.iku, 2024, target: Quantity(raw: "12", kind: .number, number: Number(12))),
                    entry(.agreement, 2024, target: Quantity(raw: "12 kelompok", kind: .number, number: Number(12))),
                ]
            ),
        ]
        return report
    }

    private static func percent(_ value: Int, _ raw: String) -> Quantity {
        Quantity(raw: raw, kind: .number, number: Number(value), unit: "persen")
    }

    private static func entry(
        _ kind: DocumentKind,
        _ year: Int,
        _ quarter: Int? = nil,
        target: Quantity,
        realisation: Quantity = .missing()
    ) -> Trace.Entry {
        Trace.Entry(
            kind: kind,
            year: year,
            quarter: quarter,
            renamed: kind == .quarterly ? "Persentase persalinan di faskes" : nil,
            target: target,
            realisation: realisation,
            place: Place(file: "a.xlsx")
        )
    }
}
