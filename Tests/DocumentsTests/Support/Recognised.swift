import Model
import Testing

@testable import Documents

/// Documents made of lines and tables, as they are recognised with the project's own word lists.
enum Recognised {
    static func lines(_ texts: [String], bold: Bool = false) -> [Block] {
        texts.enumerated().map { number, text in
            .paragraph(Paragraph(text: text, place: Place(file: "a.docx", paragraph: number + 1), bold: bold))
        }
    }

    static func table(_ rows: [[String]]) -> Block {
        let place = Place(file: "a.docx", table: 1)
        let rows = rows.enumerated().map { number, row in
            var own = place
            own.row = number + 1
            return Table.Row(cells: row.map { Cell(text: $0, place: own) }, place: own)
        }
        return .table(Table(rows: rows, place: place))
    }

    /// A document of plain text.
    static func read(_ text: String) throws -> RecognisedDocument {
        let document = try Reader().read(file: "a.txt", bytes: Array(text.utf8))
        return try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
    }

    static func document(_ blocks: [Block], format: Document.Format = .word) throws -> RecognisedDocument {
        let document = Document(file: "a.docx", format: format, blocks: blocks)
        return try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
    }
}
