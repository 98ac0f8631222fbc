internal import Model

/// Puts remarks into an Excel workbook: as notes at their cells, and as a list on a sheet of their own.
struct WorkbookNotes {
    private let remarks: Remarks
    private let file: String
    private let limits: Limits
    private(set) var placed = 0
    private(set) var unplaced = 0

    init(_ remarks: Remarks, file: String, limits: Limits) {
        self.remarks = remarks
        self.file = file
        self.limits = limits
    }

    /// Throws what the reader throws.
    mutating func write(to editor: inout PackageEditor) throws(InputError.Reason) {
        var reader = WorkbookReader(archive: editor.archive, file: file, limits: limits)
        let layout = try reader.layout()
        var notes = layout.sheets.map { _ in [CellSpot: [Remark]]() }
        var spots: [(sheet: Int, cell: CellSpot)?] = []
        for remark in remarks.all {
            let spot = remark.places.lazy.compactMap { WorkbookNotes.spot(of: $0, layout) }.first
            spots.append(spot)
            guard let spot else {
                unplaced += 1
                continue
            }
            placed += 1
            notes[spot.sheet][spot.cell, default: []].append(remark)
        }
        for (index, sheet) in layout.sheets.enumerated() where !notes[index].isEmpty {
            try CellNotes(sheet: sheet.part, notes: notes[index], limits: limits).write(to: &editor)
        }
        if remarks.all.isEmpty { return }
        let links = spots.map { spot in
            spot.map { "\(WorkbookNotes.quoted(layout.sheets[$0.sheet].name))!\($0.cell.reference)" }
        }
        try RemarkSheet(remarks: remarks, links: links, limits: limits).write(layout, to: &editor)
    }

    /// The cell that a place names; for a row alone its first cell.
    private static func spot(of place: Place, _ layout: WorkbookReader.Layout) -> (sheet: Int, cell: CellSpot)? {
        guard let name = place.sheet, let sheet = layout.sheets.firstIndex(where: { $0.name == name }) else {
            return nil
        }
        if let cell = place.cell, let at = CellReference.parse(cell.utf8) {
            return (sheet, CellSpot(row: at.row, column: at.column))
        }
        guard let row = place.row, row > 0 else { return nil }
        return (sheet, CellSpot(row: row, column: max(place.column ?? 1, 1)))
    }

    private static func quoted(_ sheet: String) -> String {
        "'" + sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}

/// A cell, from 1.
struct CellSpot: Hashable, Comparable {
    var row: Int
    var column: Int

    var reference: String { CellReference.text(row: row, column: column) }

    static func < (a: CellSpot, b: CellSpot) -> Bool { a.row == b.row ? a.column < b.column : a.row < b.row }
}

/// The addresses by which a workbook names its vocabulary, of the two that there are.
struct WorkbookSpaces {
    let main: String
    let relationships: String

    init(of part: [UInt8]) {
        let head = part.prefix(8 << 10)
        let word = Array("purl.oclc.org/ooxml/spreadsheetml".utf8)
        let isStrict = head.indices.contains { head[$0...].starts(with: word) }
        let base = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"
        main = isStrict ? "\(base)/spreadsheetml/main" : "\(base)/spreadsheetml/2006/main"
        relationships = isStrict ? "\(base)/officeDocument/relationships" : "\(base)/officeDocument/2006/relationships"
    }
}

/// What of a workbook's parts is looked at to add to them.
enum NoteName: String, MarkupName {
    case sheetData = "x:sheetData", legacyDrawing = "x:legacyDrawing", headDrawing = "x:legacyDrawingHF"
    case drawingHF = "x:drawingHF", picture = "x:picture", oleObjects = "x:oleObjects", controls = "x:controls"
    case webPublishItems = "x:webPublishItems", tableParts = "x:tableParts", extLst = "x:extLst"
    case alternate = "mc:AlternateContent"
    case authors = "x:authors", author = "x:author", commentList = "x:commentList", comment = "x:comment"
    case text = "x:text", sheets = "x:sheets", sheet = "x:sheet", fonts = "x:fonts", font = "x:font"
    case cellXfs = "x:cellXfs", xf = "x:xf"
    case reference = "ref", authorId, name, sheetId, relation = "r:id"

    static let vocabulary = MarkupVocabulary(
        NoteName.self,
        spaces: [
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
            "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
            "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
            "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
        ]
    )
}
