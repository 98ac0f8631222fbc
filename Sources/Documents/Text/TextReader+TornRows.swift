import Model

/// Rows of which one cell broke over several lines, so that the rest of the row stands on a line of its own.
extension TextReader {
    /// The lines of one row: more than one where a cell holds line breaks.
    struct RowLines {
        var first: Int
        var last: Int
        var columns: Int
        /// The row broke and its pieces do not make up a whole one.
        var isTorn = false
    }

    /// The rows of a run of tabbed lines so far.
    struct TabRun {
        private(set) var rows: [RowLines] = []
        private(set) var width = 0
        /// The last row of full width that is not the first of the run, which is a head.
        private(set) var sample: RowLines?

        mutating func add(_ row: RowLines) {
            if row.columns >= width, !row.isTorn {
                width = row.columns
                sample = rows.isEmpty ? nil : row
            }
            rows.append(row)
        }
    }

    /// How many lines one broken row may take.
    private static let pieces = 8

    /// The row that a short line and the next ones make up together, or what is left of one that cannot be made up; nil
    /// where nothing says that the row broke.
    func brokenRow(_ index: Int, _ columns: Int, _ run: TabRun) -> RowLines? {
        let start = tabTexts(index)
        guard run.width >= 4, columns >= 2, columns < run.width, let open = start.last, kind(open) == .text else {
            return nil
        }
        var whole = start
        var at = index + 1
        while at < source.lines.count, at <= index + Self.pieces, isPiece(at, run.width) {
            let more = tabTexts(at)
            whole.append(contentsOf: more.dropFirst())
            if whole.count > run.width { break }
            if whole.count == run.width {
                let row = RowLines(first: index, last: at, columns: run.width)
                if isWhole(whole, start: start, end: more, row: row, run) { return row }
                break
            }
            at += 1
        }
        return tornRow(index, start, run)
    }

    /// A line that may go on with a row: shorter than one, with words in front where a row has its number or nothing.
    private func isPiece(_ index: Int, _ width: Int) -> Bool {
        let line = source.lines[index]
        guard !line.isBlank, line.leadingTabs == 0, line.innerTabs + 1 < width else { return false }
        guard let first = tabTexts(index).first else { return false }
        return !first.isEmpty && !isRowNumber(first)
    }

    /// Whether the joined cells are one row: they hold what the rows around hold in the same columns.
    private func isWhole(
        _ cells: [ArraySlice<UInt8>],
        start: [ArraySlice<UInt8>],
        end: [ArraySlice<UInt8>],
        row: RowLines,
        _ run: TabRun
    ) -> Bool {
        let next = fullRow(row.last + 1, run.width)
        let samples = [next, run.sample.map { tabTexts($0.first) }].compactMap { $0 }.filter { $0.count == run.width }
        var agreeing = 0
        for sample in samples {
            for column in cells.indices {
                let (own, other) = (kind(cells[column]), kind(sample[column]))
                guard own != .other, other != .other else { continue }
                if own != other { return false }
                if own == .figure, column >= start.count { agreeing += 1 }
            }
        }
        // A sum below the table has little but figures beside its name.
        guard next != nil || start.count >= 3 && end.dropFirst().contains(where: { kind($0) == .text }) else {
            return false
        }
        return agreeing > 0 || isNumbered(start, samples) || start.last.map(isOpen) ?? false
    }

    /// A cell that cannot end there: `(Jumlah desa mandiri /`.
    private func isOpen(_ cell: ArraySlice<UInt8>) -> Bool {
        let depth = cell.reduce(0) { $1 == 0x28 ? $0 + 1 : $1 == 0x29 ? $0 - 1 : $0 }
        return depth > 0 || cell.last.map { [0x2F, 0x3A, 0x2C, 0x2B, 0x3D].contains($0) } ?? false
    }

    /// The pieces of a row that do not make up a whole one: figures stand where other rows have words.
    private func tornRow(_ index: Int, _ start: [ArraySlice<UInt8>], _ run: TabRun) -> RowLines? {
        var at = index + 1
        var last: Int?
        var samples: [[ArraySlice<UInt8>]] = []
        while at < source.lines.count, at <= index + Self.pieces, isPiece(at, run.width) {
            let cells = tabTexts(at)
            if cells.count > 1 {
                if last == nil {
                    samples = [run.sample.map { tabTexts($0.first) }, fullRow(at + 1, run.width)].compactMap { $0 }
                        .filter { $0.count == run.width }
                }
                guard samples.contains(where: { isShifted(cells, $0) }) else { break }
                last = at
            }
            at += 1
        }
        guard start.count >= 3 else { return nil }
        return last.map { RowLines(first: index, last: $0, columns: start.count, isTorn: true) }
    }

    private func isShifted(_ cells: [ArraySlice<UInt8>], _ sample: [ArraySlice<UInt8>]) -> Bool {
        zip(cells, sample).contains { kind($0) == .figure && kind($1) == .text }
    }

    private func isNumbered(_ start: [ArraySlice<UInt8>], _ samples: [[ArraySlice<UInt8>]]) -> Bool {
        guard let first = start.first else { return false }
        return isRowNumber(first) || first.isEmpty && samples.contains { $0.first.map(isRowNumber) ?? false }
    }

    private func fullRow(_ index: Int, _ width: Int) -> [ArraySlice<UInt8>]? {
        guard index < source.lines.count, !source.lines[index].isBlank else { return nil }
        let cells = tabTexts(index)
        return cells.count == width ? cells : nil
    }

    /// The cells of one line.
    private func tabTexts(_ index: Int) -> [ArraySlice<UInt8>] {
        let line = source.lines[index]
        Work.count(1)
        return slice(line).split(separator: 0x09, omittingEmptySubsequences: false).map(CellText.trimmed)
    }

    /// What a cell holds, as far as columns are told apart by it.
    private enum Kind { case text, figure, other }

    private func kind(_ cell: ArraySlice<UInt8>) -> Kind {
        let letters = cell.contains { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
        let digits = cell.contains { $0 &- 0x30 < 10 }
        if letters { return digits && cell.first.map { $0 &- 0x30 < 10 } ?? false ? .other : .text }
        // `(1)` numbers a column.
        return digits && cell.first != 0x28 ? .figure : .other
    }

    private func isRowNumber(_ cell: ArraySlice<UInt8>) -> Bool {
        guard (1...6).contains(cell.count) else { return false }
        if cell.allSatisfy({ $0 &- 0x30 < 10 }) { return true }
        let bytes = Array(cell) + [0x20]
        return ListLabel(bytes[...]).map { $0.length == bytes.count } ?? false
    }
}
