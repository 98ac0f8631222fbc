import Model
import Testing

@testable import Documents

/// Small documents as offices lay them out, recognised.
enum OfficeLayout {
    static func recognised(_ blocks: [Block], title: String = title) throws -> RecognisedDocument {
        let head = title.split(separator: "\n").enumerated().map { index, line in
            Block.paragraph(Paragraph(text: String(line), place: Place(file: "a.docx", paragraph: index + 1)))
        }
        let document = Document(file: "a.docx", format: .word, blocks: head + blocks)
        return try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
    }

    static let title = "INDIKATOR KINERJA UTAMA\nDINAS CONTOH KABUPATEN CONTOH RAYA\nTAHUN 2021-2026"

    /// Cells between `|`; `;;` is a line break, `<n` a cell over n columns.
    static func table(_ rows: String...) -> Block {
        let place = Place(file: "a.docx", table: 1)
        return .table(
            Table(
                rows: rows.enumerated().map { number, row in
                    var place = place
                    place.row = number + 1
                    let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { text in
                        let parts = text.split(separator: "<", maxSplits: 1).map(String.init)
                        let columns = parts.count > 1 ? Int(parts[1].trimmed) ?? 1 : 1
                        let lines = (parts.first ?? "").split(separator: ";;").map { String($0).trimmed }
                        return Cell(text: lines.joined(separator: "\n"), place: place, columns: columns)
                    }
                    return Table.Row(cells: cells, place: place)
                },
                place: place
            )
        )
    }

    static func line(_ text: String) -> Block {
        .paragraph(Paragraph(text: text, place: Place(file: "a.docx", paragraph: 90)))
    }

    static func read(_ text: String) throws -> RecognisedDocument {
        let document = try Reader().read(file: "a.txt", bytes: Array(text.utf8))
        return try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
    }

    static func table(_ rows: [String]) -> Block {
        guard case .table(let first) = table(rows.first ?? "") else { return table("") }
        var whole = first
        for row in rows.dropFirst() { if case .table(let next) = table(row) { whole.rows += next.rows } }
        return .table(whole)
    }
}
