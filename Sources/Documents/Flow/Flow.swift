internal import Model

/// What office formats have in common: paragraphs and tables, nested as the file nests them.
enum Flow {
    case paragraph(FlowParagraph)
    case table(FlowTable)
}

struct FlowParagraph {
    var text = RichText()
    /// The automatic number in front, with the blank behind it; empty without one.
    var label = ""
    /// The outline level of a heading, from 1.
    var level: Int?
    /// Page on which it begins.
    var page = 1
    /// Left indent in columns.
    var indent = 0
    /// What stands in it and cannot be read.
    var unread: [Unread] = []
    /// Boxes of text anchored here; they are read behind the paragraph.
    var boxes: [Flow] = []
    /// Where it stands in its part, when the reader was asked to tell.
    var span: FlowSpan?

    /// A large picture takes as much room as a table would: it may be one.
    enum Unread { case picture, largePicture, formula, embedded }
}

struct FlowTable {
    var rows: [FlowRow] = []
    /// Right edges of the columns in any unit; empty where the format names none.
    var edges: [Int] = []
}

struct FlowRow {
    var cells: [FlowCell] = []
    var page = 1
    /// Marked to be repeated on each page.
    var isHead = false
    /// Whether the file begins another table here, which goes on with the one above.
    var beginsTable = false
}

struct FlowCell {
    var content: [Flow] = []
    /// First column, from 0, in the columns of the table's own grid.
    var column = 0
    var columns = 1
    var rows = 1
    /// The cell above goes on here; whatever the file keeps in it is not seen.
    var continues = false
}

/// What a reader of an office format hands over.
struct FlowDocument {
    var format: Document.Format
    var content: [Flow] = []
    /// Notes on the whole file.
    var notes: [(kind: Note.Kind, what: LocalizedText)] = []
    /// Whether the file knows where its pages end.
    var isPaged = false
}
