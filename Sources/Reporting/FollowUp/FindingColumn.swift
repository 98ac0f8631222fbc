import Model

/// The columns of the findings sheet, in their order; `iku follow-up` finds them again by their heads, wherever they were
/// moved to.
enum FindingColumn: Int, CaseIterable {
    // What is printed on A4: the finding, then what the agency fills in.
    case number, severity, rule, agency, message, words, file, page, line, sheet, cell, basis, advice
    case answer, status, date, by
    // What is there for filters and for machines.
    case nature, title, subject, otherPlaces, state, waiver, fingerprint

    static let lastPrinted = FindingColumn.by
    static let answers: [FindingColumn] = [.answer, .status, .date, .by]

    func head(_ words: Wording) -> String {
        switch self {
        case .number: words.pick("No", "No")
        case .severity: words.pick("Tingkat", "Severity")
        case .rule: words.pick("Aturan", "Rule")
        case .agency: words.pick("Perangkat daerah", "Agency")
        case .message: words.pick("Temuan", "Finding")
        case .words: words.pick("Kata yang ditemukan", "Words found")
        case .file: words.pick("Berkas", "File")
        case .page: words.pick("Halaman", "Page")
        case .line: words.pick("Baris", "Line")
        case .sheet: words.pick("Lembar", "Sheet")
        case .cell: words.pick("Sel", "Cell")
        case .basis: words.pick("Dasar dan statusnya", "Basis and its status")
        case .advice: words.pick("Saran perbaikan", "Advice")
        case .answer: words.pick("Tanggapan perangkat daerah", "Answer of the agency")
        case .status: words.pick("Status tindak lanjut", "Status of follow-up")
        case .date: words.pick("Tanggal tindak lanjut", "Date of follow-up")
        case .by: words.pick("Diisi oleh", "Filled in by")
        case .nature: words.pick("Sifat", "Nature")
        case .title: words.pick("Judul aturan", "Title of the rule")
        case .subject: words.pick("Objek", "Subject")
        case .otherPlaces: words.pick("Tempat lain", "Other places")
        case .state: words.pick("Keadaan", "State")
        case .waiver: words.pick("Pengecualian", "Waiver")
        case .fingerprint: words.pick("Sidik jari", "Fingerprint")
        }
    }

    /// In characters.
    var width: Double {
        switch self {
        case .number: 5
        case .severity: 9
        case .rule: 13
        case .agency: 16
        case .message: 34
        case .words: 20
        case .file: 15
        case .page, .line: 8
        case .sheet: 10
        case .cell: 7
        case .basis: 24
        case .advice: 28
        case .answer: 24
        case .status: 15
        case .date: 12
        case .by: 13
        case .nature: 8
        case .title: 24
        case .subject: 26
        case .otherPlaces: 24
        case .state: 12
        case .waiver: 24
        case .fingerprint: 27
        }
    }
}
