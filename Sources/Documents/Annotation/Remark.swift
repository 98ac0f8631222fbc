package import Model

/// What is to be said at places of a document: one finding, in words already.
package struct Remark: Sendable {
    /// The places in this document, the most telling first; empty for what is said of the whole.
    package var places: [Place]
    /// First line of the note.
    package var title: String
    /// The lines below.
    package var lines: [String]
    /// The cells of its row in a list.
    package var row: [String]
    /// Tells the colour, where a note has one.
    package var severity: Severity

    package init(places: [Place], title: String, lines: [String], row: [String], severity: Severity) {
        self.places = places
        self.title = title
        self.lines = lines
        self.row = row
        self.severity = severity
    }
}

/// All that a copy of a document is to carry.
package struct Remarks: Sendable {
    package var all: [Remark]
    /// The day that notes bear.
    package var date: CivilDate
    /// Name of the sheet that lists them, and the heads of its columns.
    package var listName: String
    package var listHeads: [String]
    /// Which column of the list names the place.
    package var placeColumn: Int

    package init(_ all: [Remark], date: CivilDate, listName: String, listHeads: [String], placeColumn: Int) {
        self.all = all
        self.date = date
        self.listName = listName
        self.listHeads = listHeads
        self.placeColumn = placeColumn
    }

    /// Who made them.
    static let author = "iku"
}

/// A copy with remarks in it.
package struct AnnotatedCopy: Sendable {
    package var bytes: [UInt8]
    /// Remarks that stand at their own place.
    package var placed: Int
    /// Remarks whose place was not found again: they stand at the front of the document, or only in the list.
    package var unplaced: Int
    /// Whether the original bears an electronic signature, which no changed copy can keep.
    package var hadSignature = false
}
