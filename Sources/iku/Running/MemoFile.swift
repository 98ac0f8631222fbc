internal import Documents
internal import Model
internal import Reporting

/// The template of the memo, found at run time: `--template`, else `Reports/Templates` in the package, `Templates` beside installed rules.
struct MemoFile: MemoTemplate {
    private let template: WordTemplate

    private static let usual = "Templates/catatan-hasil-reviu.docx"

    /// The template that counts; nil where none is installed and none is named.
    ///
    /// - Throws: `CommandError.usage` for a named one that cannot be read.
    static func read(_ arguments: Arguments) throws(CommandError) -> MemoFile? {
        let found = RulesHome.beside(arguments, "Reports/" + usual) ?? RulesHome.beside(arguments, usual)
        guard let path = arguments.value("--template") ?? found else { return nil }
        switch InputFiles.bytes(of: path, limit: Limits.default.bytes) {
        case .success(let bytes):
            let known = MemoPlaceholder.allCases.map(\.rawValue)
            let required = MemoPlaceholder.findings.rawValue
            return MemoFile(template: WordTemplate(bytes, known: known, required: required))
        case .failure(let fault): throw .usage(Messages.unreadable(path, fault.reason))
        }
    }

    func filled(shared: [String: MemoValue], sections: [[String: MemoValue]]) throws(ReportingError) -> [UInt8] {
        do throws(WordTemplate.Fault) {
            return try template.filled(
                shared: shared.mapValues(\.value),
                sections: sections.map { $0.mapValues(\.value) },
                keyword: OwnList.keyword
            )
        } catch {
            throw .template(error.message)
        }
    }
}

extension MemoValue {
    /// The same for the template.
    fileprivate var value: WordTemplate.Value {
        switch self {
        case .text(let text): .text(text)
        case .lines(let lines): .lines(lines)
        case .table(let table):
            .table(
                heads: table.heads,
                widths: table.widths,
                rows: table.rows.map { row in
                    switch row {
                    case .heading(let text): [text]
                    case .cells(let cells): cells
                    }
                }
            )
        }
    }
}
