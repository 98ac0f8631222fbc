import Model

/// Where the places of a PDF are printed.
struct PrintedMarks {
    /// Boxes on one page, as the page is shown.
    struct Mark {
        /// From 1.
        var page: Int
        var boxes: [Box]
    }

    /// A cell, all from 1; column 0 is the whole row, row 0 the whole table.
    struct Spot: Hashable {
        var table: Int
        var row: Int
        var column: Int
    }

    private(set) var all: [Mark] = []
    private var paragraphs: [Int: Int] = [:]
    private var spots: [Spot: Int] = [:]

    mutating func add(_ mark: Mark, paragraph: Int) {
        guard !mark.boxes.isEmpty else { return }
        paragraphs[paragraph] = all.count
        all.append(mark)
    }

    /// The cells of a row in their order, the rows of a table in theirs.
    mutating func add(_ mark: Mark, _ spot: Spot) {
        guard !mark.boxes.isEmpty else { return }
        spots[spot] = all.count
        all.append(mark)
        let row = Spot(table: spot.table, row: spot.row, column: 0)
        if let own = spots[row] {
            all[own].boxes += mark.boxes
        } else {
            spots[row] = all.count
            all.append(mark)
            let table = Spot(table: spot.table, row: 0, column: 0)
            if spots[table] == nil { spots[table] = all.count - 1 }
        }
    }

    /// Which mark is meant: that of the paragraph, of the cell, else of its row; for a table alone its first row. Nil for a
    /// place that names none of these, or one that the file does not have.
    func index(at place: Place) -> Int? {
        guard let table = place.table else { return place.paragraph.flatMap { paragraphs[$0] } }
        let row = place.row ?? 0
        let cell = place.column.flatMap { spots[Spot(table: table, row: row, column: $0)] }
        return cell ?? spots[Spot(table: table, row: row, column: 0)]
    }
}
