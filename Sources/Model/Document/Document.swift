/// One input file as read: its blocks in reading order, before anything in it has been recognised.
package struct Document: Sendable {
    /// The path as the user gave it.
    package var file: String
    package var format: Format
    package var blocks: [Block]
    /// What the reader could not take over and what it remarks, each with its place.
    package var notes: [Note]

    package init(file: String, format: Format, blocks: [Block] = [], notes: [Note] = []) {
        self.file = file
        self.format = format
        self.blocks = blocks
        self.notes = notes
    }

    /// The kinds of file that can be read, told by content, not by name.
    package enum Format: String, Sendable, CaseIterable {
        case text, markdown, word, html, csv, pdf
        case openText = "open-text"
        /// Workbooks: of Excel (`.xlsx`, `.xlsm`) and of OpenDocument (`.ods`).
        case excel, spreadsheet
    }
}

/// A piece of a document in reading order.
package enum Block: Sendable {
    case paragraph(Paragraph)
    case table(Table)

    package var place: Place {
        switch self {
        case .paragraph(let paragraph): paragraph.place
        case .table(let table): table.place
        }
    }
}

/// One line or paragraph of running text, without layout marks.
package struct Paragraph: Sendable {
    /// The text, trimmed, white space as in the source; emphasis marks taken out.
    package var text: String
    package var place: Place
    /// Leading white space in columns (a tab counts 4): tells nested list items from their parents.
    package var indent: Int
    /// UTF-8 ranges of `text` set in italics (foreign words, mostly).
    package var italics: [Range<Int>]
    /// Whether the whole paragraph was set in bold.
    package var bold: Bool
    /// Tab-separated parts, when the line had tabs but belongs to no table (tables of contents); else empty.
    package var parts: [String]
    /// Whether something visible parts it from the paragraph before (an empty paragraph, the style of a heading); nil
    /// where lines tell.
    package var isApart: Bool?
    /// The outline level of a heading, from 1, where the format marks headings.
    package var level: Int?

    package init(
        text: String,
        place: Place,
        indent: Int = 0,
        italics: [Range<Int>] = [],
        bold: Bool = false,
        parts: [String] = [],
        isApart: Bool? = nil,
        level: Int? = nil
    ) {
        self.text = text
        self.place = place
        self.indent = indent
        self.italics = italics
        self.bold = bold
        self.parts = parts
        self.isApart = isApart
        self.level = level
    }
}

/// A grid of cells as read. Rows may differ in length; what stands in a merged cell is repeated by no one here.
package struct Table: Sendable {
    package var rows: [Row]
    package var place: Place
    /// The same as lines of text, where only blanks set the columns apart: what is left of it when it turns out to be no
    /// table, or when its rows cannot be told (then there are none).
    package var asText: [Paragraph] = []

    package init(rows: [Row], place: Place) {
        self.rows = rows
        self.place = place
    }

    /// One row of a table.
    package struct Row: Sendable {
        package var cells: [Cell]
        package var place: Place
        /// Only the cells in front of one that broke are here; what stood in and behind it was not read.
        package var isTorn = false

        package init(cells: [Cell], place: Place) {
            self.cells = cells
            self.place = place
        }
    }
}

/// One cell of a table.
package struct Cell: Sendable {
    /// The text, trimmed; line breaks inside the cell are `\n`.
    package var text: String
    package var place: Place
    /// How many columns and rows the cell covers (1, 1 for a plain one).
    package var columns: Int
    package var rows: Int
    /// UTF-8 ranges of `text` set in italics.
    package var italics: [Range<Int>]
    /// UTF-8 offsets of spaces in `text`, in order, where a printed line ended that had no room for another letter:
    /// the space may stand inside a word.
    package var breaks: [Int]

    package init(
        text: String,
        place: Place,
        columns: Int = 1,
        rows: Int = 1,
        italics: [Range<Int>] = [],
        breaks: [Int] = []
    ) {
        self.text = text
        self.place = place
        self.columns = columns
        self.rows = rows
        self.italics = italics
        self.breaks = breaks
    }
}

/// Something a reader or a recogniser saw that the user should know: shown, never silently dropped.
package struct Note: Hashable, Sendable {
    package var what: LocalizedText
    package var place: Place
    package var kind: Kind
    /// The empty cells whose value was not read, where it speaks of such.
    package var cells: [Place] = []

    /// What it means for the file.
    package enum Kind: Sendable {
        /// Something that the file says was not read.
        case loss
        /// All was read; this is about how (a hidden sheet, a changed text, a logo).
        case remark
    }

    package init(_ kind: Kind, what: LocalizedText, place: Place) {
        self.kind = kind
        self.what = what
        self.place = place
    }
}

extension Document {
    /// Whether something that the file says was not read, and the first of it.
    package var firstLoss: Note? { notes.first { $0.kind == .loss } }
}
