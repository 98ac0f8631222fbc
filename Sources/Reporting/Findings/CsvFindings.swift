package import Model

/// The findings list as a table for spreadsheets: UTF-8 with byte order mark, `;` between cells and CRLF after rows, as
/// Excel with Indonesian settings opens it by a double click.
///
/// What was not read and what could not be assessed are rows too, told apart by the first column.
package struct CsvFindings: FindingsWriter {
    package init() {}

    package var name: String { "csv" }
    package var fileExtension: String { "csv" }

    /// The whole list; see `FindingsWriter`.
    package func write(_ report: Report, options: WriterOptions) -> [UInt8] {
        let words = Wording(language: report.run.language)
        var table = CsvTable(capacity: 1024 + report.findings.count * 1024)
        table.row(Self.head(words))
        Self.write(report, words, on: &table)
        return table.bytes
    }

    /// The rows of a report, without the head.
    static func write(_ report: Report, _ words: Wording, on table: inout CsvTable) {
        for group in FileGroup.all(of: report) {
            if let input = group.input, input.status != .read { table.row(Self.row(input, words)) }
            for finding in group.findings { table.row(Self.row(finding, in: group.file, words)) }
        }
        for finding in report.resolved {
            table.row(Self.row(finding, in: finding.places.first?.file ?? "", words))
        }
        for item in report.notAssessable { table.row(Self.row(item, words)) }
    }

    /// The heads of the columns.
    static func head(_ words: Wording) -> [String] {
        words.language == .indonesian
            ? [
                "Jenis", "Berkas", "Tempat", "Tingkat", "Sifat", "Aturan", "Judul", "Temuan", "Kata yang ditemukan",
                "Dasar hukum", "Saran", "Pemerintah daerah", "Perangkat daerah", "Objek", "Tempat lain", "Keadaan",
                "Sidik jari", "Pengecualian",
            ]
            : [
                "Kind", "File", "Place", "Severity", "Nature", "Rule", "Title", "Finding", "Words found", "Legal basis",
                "Advice", "Government", "Agency", "Subject", "Other places", "State", "Fingerprint",
                "Waiver",
            ]
    }

    private static func row(_ finding: Finding, in file: String, _ words: Wording) -> [String] {
        let places = PlaceWords(words: words)
        let first = finding.places.first
        let others = finding.places.dropFirst().map { place in
            (place.file == file ? "" : place.file + " ") + places.full(place)
        }
        return [
            words.pick("temuan", "finding"), file, first.map { places.full($0) } ?? "",
            words.severity(finding.severity),
            words.nature(finding.nature), finding.rule, finding.title[words.language], finding.message[words.language],
            first?.excerpt ?? "", finding.basis.map { words.basis($0) }.joined(separator: " | "),
            finding.advice[words.language], finding.subject.government ?? "", finding.subject.agency ?? "",
            "\(words.subjectKind(finding.subject.kind)) “\(finding.subject.name)”", others.joined(separator: " | "),
            words.state(finding.state) ?? words.pick("baru", "new"), finding.fingerprint,
            finding.waiver.map { words.waiver($0) } ?? "",
        ]
    }

    private static func row(_ input: Report.InputFile, _ words: Wording) -> [String] {
        let kind = words.pick("berkas tidak terbaca utuh", "file not read as a whole")
        return [kind, input.file, "", "", "", "", "", words.status(input)] + Array(repeating: "", count: 10)
    }

    private static func row(_ item: Report.NotAssessable, _ words: Wording) -> [String] {
        [
            words.pick("tidak dapat dinilai", "not assessable"), item.place?.file ?? "",
            item.place.map { PlaceWords(words: words).full($0) } ?? "", "", "", item.rule, "",
            item.reason[words.language], item.place?.excerpt ?? "", "", "", item.subject.government ?? "",
            item.subject.agency ?? "", "\(words.subjectKind(item.subject.kind)) “\(item.subject.name)”", "", "", "", "",
        ]
    }
}

/// Rows of RFC 4180 with `;` between the cells, every cell quoted.
struct CsvTable {
    private(set) var bytes: [UInt8] = []

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// - Parameter isBeginning: of a file, which opens with the byte order mark.
    init(capacity: Int, isBeginning: Bool = true) {
        bytes.reserveCapacity(capacity)
        if isBeginning { bytes.append(contentsOf: CsvTable.byteOrderMark) }
    }

    mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ";")) }
            bytes.append(UInt8(ascii: "\""))
            if Self.startsFormula(cell) { bytes.append(UInt8(ascii: "'")) }
            bytes.append(cell.harmless, also: { $0 == UInt8(ascii: "\"") }) { bytes, _ in bytes.append(ascii: "\"\"") }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// Whether a spreadsheet might compute the cell instead of showing it: `=`, `+`, `-` or `@` first, white space before
    /// it ignored, their full-width forms too; or a tab or line break first, which importers drop. An apostrophe before
    /// it makes it text.
    static func startsFormula(_ cell: String) -> Bool {
        for (index, scalar) in cell.unicodeScalars.enumerated() {
            switch scalar.value {
            case 0x3D, 0x2B, 0x2D, 0x40, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20: return true
            case 0x09...0x0D: return true
            case 0x20, 0xA0, 0x3000, 0x200B, 0x200E, 0x200F, 0xFEFF: if index > 64 { return true }
            default: return false
            }
        }
        return false
    }
}
