import Model

/// The head of a table or of a part of it: which rows it takes and what its columns hold.
struct TableHead {
    var columns: [RecognisedTable.Column]
    /// Rows of the head, number rows included.
    var rows: Range<Int>
    /// How many columns were told by their whole text.
    var exact = 0
    /// Columns of other levels than that of the indicators: of the goal, of programmes.
    var others: Set<Int> = []

    func column(_ concept: Concept) -> Int? { columns.firstIndex { $0.concept == concept } }

    func has(_ concept: Concept) -> Bool { columns.contains { $0.concept == concept } }

    /// Whether two heads say the same: a head repeated on the next page.
    func isSame(as other: TableHead) -> Bool {
        columns.count == other.columns.count
            && zip(columns, other.columns).allSatisfy {
                $0.concept == $1.concept && $0.year == $1.year && $0.quarter == $1.quarter && $0.month == $1.month
            }
    }
}

extension HeadReader {
    /// The head whose first row is at `row`, or nil when that row is no head.
    ///
    /// A head names at least two concepts, or an indicator column and years.
    func head(in grid: [[Model.Cell]], at row: Int, period: Period? = nil) -> TableHead? {
        guard row < grid.count else { return nil }
        let first = grid[row].map { cell($0.text) }
        guard isHead(first, row: grid[row]) else { return nil }
        var rows: [[HeadReader.Cell]] = [first]
        var at = row + 1
        while at < grid.count, rows.count < 4 {
            let counted = yearCells(grid[at], under: rows) ?? quarterCells(grid[at])
            guard counted != nil || !isNumberRow(grid[at]) else { break }
            let below = counted ?? grid[at].map { cell($0.text) }
            guard isSubordinate(below, to: rows) else { break }
            rows.append(below)
            at += 1
        }
        while at < grid.count, isNumberRow(grid[at]) { at += 1 }
        var columns = merged(rows, period)
        settleRevisions(&columns)
        let others = settleCascade(&columns)
        settleTexts(&columns)
        HeadReader.settle(&columns)
        settleTotal(&columns)
        return TableHead(columns: columns, rows: row..<at, exact: first.count { $0.exact }, others: others)
    }

    /// `Uraian | Target Indikator | Realisasi Indikator`: what is measured, where its figures say so, are the indicators.
    private func settleTexts(_ columns: inout [RecognisedTable.Column]) {
        guard !columns.contains(where: { $0.concept == .indicator }) else { return }
        let texts = columns.indices.filter { lexicon[.tableWords].tag(of: columns[$0].title) == TableWord.text }
        let measured = columns.filter { $0.concept == .target || $0.concept == .realisation }
        guard texts.count == 1, measured.count >= 2,
            measured.allSatisfy({ column in
                let words = Words(column.title)
                return (0..<words.count).contains { concept(of: words.text($0)) == .indicator }
            })
        else { return }
        columns[texts[0]].concept = .indicator
    }

    /// `1 2 3 4` under `Triwulan` or `Realisasi`: quarters. A row of column numbers begins further left. Nil for any other row.
    private func quarterCells(_ row: [Model.Cell]) -> [HeadReader.Cell]? {
        var expected = 1
        var cells = [HeadReader.Cell](repeating: HeadReader.Cell(), count: row.count)
        for (column, cell) in row.enumerated() where !cell.text.isEmpty {
            guard column > 1, cell.text == String(expected) else { return nil }
            cells[column].text = cell.text
            cells[column].quarter = expected
            cells[column].bare = true
            expected = expected == 4 ? 1 : expected + 1
        }
        return expected == 1 && cells.contains { $0.bare } ? cells : nil
    }

    /// `1 2 3 …` or `I II III …` under `Tahun ke-`: years of the plan, whatever the figures would mean elsewhere. Nil for
    /// any other row.
    private func yearCells(_ row: [Model.Cell], under rows: [[HeadReader.Cell]]) -> [HeadReader.Cell]? {
        var cells = [HeadReader.Cell](repeating: HeadReader.Cell(), count: row.count)
        var count = 0
        for (column, cell) in row.enumerated() where !cell.text.isEmpty {
            if let above = rows.last, column < above.count, above[column].text == cell.text { continue }
            let text = cell.text.trimmed
            guard Int(text) ?? RomanNumeral.value(text) == count + 1, count < 10, isUnderYears(column, rows) else {
                return nil
            }
            count += 1
            cells[column].text = text
            cells[column].ordinal = count
            cells[column].bare = true
        }
        return count >= 2 ? cells : nil
    }

    /// Whether the head above a column, its own or that of the group it is in, speaks of years.
    private func isUnderYears(_ column: Int, _ rows: [[HeadReader.Cell]]) -> Bool {
        for row in rows.reversed() {
            var at = min(column, row.count - 1)
            while at >= 0, row[at].isEmpty { at -= 1 }
            if at >= 0 { return countsYears(row[at].text) }
        }
        return false
    }

    /// What the columns mean beside each other.
    private static func settle(_ columns: inout [RecognisedTable.Column]) {
        settleMonths(&columns)
        settleBare(&columns)
        settleBaselines(&columns)
        settleResults(&columns)
        settleTargets(&columns)
        tellAchievement(&columns)
        settlePast(&columns)
    }

    /// `Realisasi 2022 | Target 2023 | Target 2024 | …`: results of years before all targets are the state that the plan
    /// starts from, the last of them the baseline. A form that measures has a result of the target's own year, or a
    /// percentage.
    private static func settlePast(_ columns: inout [RecognisedTable.Column]) {
        let targets = columns.filter { $0.concept == .target }.compactMap(\.year)
        let past = columns.indices.filter { columns[$0].concept == .realisation && columns[$0].year != nil }
        let describes: Set<Concept> = [.formula, .source, .owner, .definition]
        guard let first = targets.min(), let last = past.compactMap({ columns[$0].year }).max(), last < first,
            Set(targets).count >= 2 || columns.contains(where: { $0.concept.map(describes.contains) ?? false }),
            past.count == columns.count(where: { $0.concept == .realisation }),
            !columns.contains(where: { $0.concept == .achievement || $0.concept == .cumulative || $0.quarter != nil })
        else { return }
        let isStated = columns.contains { $0.concept == .baseline }
        for index in past { columns[index].concept = columns[index].year == last && !isStated ? .baseline : nil }
    }

    /// Of several years of the state that the plan starts from the last one is the baseline.
    private static func settleBaselines(_ columns: inout [RecognisedTable.Column]) {
        let years = columns.filter { $0.concept == .baseline }.compactMap(\.year)
        guard years.count > 1, let last = years.max() else { return }
        for index in columns.indices where columns[index].concept == .baseline && columns[index].year != last {
            columns[index].concept = nil
        }
    }

    /// Months without a word above them hold realisations only beside columns that measure.
    private static func settleBare(_ columns: inout [RecognisedTable.Column]) {
        let measuring: Set<Concept> = [.achievement, .result, .cumulative, .realisation, .problems, .solutions]
        let measures = columns.contains { column in
            !column.isBare && column.concept.map(measuring.contains) ?? false
        }
        for index in columns.indices where columns[index].isBare {
            if measures {
                columns[index].isBare = false
            } else if columns[index].month != nil {
                columns[index].concept = nil
            }
        }
    }

    /// `Capaian` beside a realisation is its percentage; alone it is the realisation.
    private static func settleResults(_ columns: inout [RecognisedTable.Column]) {
        let measured = columns.contains { $0.concept == .realisation || $0.concept == .cumulative }
        var seen: [RecognisedTable.Column] = []
        for index in columns.indices where columns[index].concept == .result {
            let twin = seen.contains {
                $0.year == columns[index].year && $0.quarter == columns[index].quarter
                    && $0.month == columns[index].month
            }
            seen.append(columns[index])
            columns[index].concept = measured || twin ? .achievement : .realisation
        }
    }

    /// `Target Renstra` over the years of the plan holds yearly targets; one without a year beside no other target is the target.
    private static func settleTargets(_ columns: inout [RecognisedTable.Column]) {
        guard !columns.contains(where: { $0.concept == .target }) else { return }
        let finals = columns.indices.filter { columns[$0].concept == .finalTarget }
        let yearly = finals.filter { columns[$0].year != nil }
        // `Target Akhir RPJMD 2026` beside results: what they are compared with, not the target of their year.
        let isCompared = columns.contains { $0.concept == .finalAchievement }
        if finals.count == 1, isCompared || !yearly.isEmpty && columns.contains(where: { $0.concept == .realisation }) {
            return
        }
        for index in yearly.isEmpty ? finals : yearly { columns[index].concept = .target }
    }

    /// `Target | Realisasi | Realisasi`: beside a realisation the second one is its percentage.
    private static func tellAchievement(_ columns: inout [RecognisedTable.Column]) {
        guard columns.contains(where: { $0.concept == .target }),
            !columns.contains(where: { $0.concept == .achievement })
        else { return }
        let plain = columns.indices.filter {
            columns[$0].concept == .realisation && columns[$0].year == nil && columns[$0].quarter == nil
                && columns[$0].month == nil
        }
        if plain.count == 2 { columns[plain[1]].concept = .achievement }
    }

    /// March, June, September and December alone are the ends of quarters.
    private static func settleMonths(_ columns: inout [RecognisedTable.Column]) {
        let months = Set(columns.compactMap(\.month))
        guard !months.isEmpty, months.isSubset(of: [3, 6, 9, 12]), months.count > 1 else { return }
        for index in columns.indices {
            guard let month = columns[index].month else { continue }
            columns[index].quarter = month / 3
            columns[index].month = nil
        }
    }

    private func isHead(_ cells: [HeadReader.Cell], row: [Model.Cell]) -> Bool {
        var concepts: Set<Concept> = []
        var exact = 0
        var filled = 0
        var timed = 0
        for cell in cells where !cell.isEmpty {
            filled += 1
            if let concept = cell.concept { concepts.insert(concept) }
            if cell.exact { exact += 1 }
            if cell.bare { timed += 1 }
        }
        let known = cells.count { $0.concept != nil }
        // Most of a head's cells are heads; a sentence that begins with the word `Target` is not.
        let registered = cells.count { $0.document != nil && $0.concept == nil }
        guard exact >= 1, (known + timed + registered) * 2 >= filled else { return false }
        return concepts.count >= 2 || (concepts.contains(.indicator) && timed >= 2)
            || (concepts.contains(.agency) && timed + registered >= 2)
    }

    /// A second or third row of a head: nothing in it stands under a column that is complete.
    private func isSubordinate(_ cells: [HeadReader.Cell], to rows: [[HeadReader.Cell]]) -> Bool {
        var known = 0
        var filled = 0
        for (column, cell) in cells.enumerated() where !cell.isEmpty {
            filled += 1
            if cell.concept != nil || cell.bare || isRevision(cell.text) { known += 1 }
            // The nearest filled cell above; without one the column was left open so far.
            guard let row = rows.last(where: { column < $0.count && !$0[column].isEmpty }) else { continue }
            let own = row[column]
            if own.text == cell.text || cell.bare { continue }
            // `Triwulan III` above `T` alone: the rest of the group stands on another page.
            if own.bare, cell.exact { continue }
            let next = column + 1 < row.count ? row[column + 1] : HeadReader.Cell()
            // The paper may have cut the last group after its first column: the heads before it tell what this one is.
            let isCutOff = column + 1 >= max(cells.count, row.count) && cell.exact && known > 2
            let opensGroup =
                isCutOff || column + 1 < max(cells.count, row.count) && (next.isEmpty || next.text == own.text)
            guard opensGroup else { return false }
            // A lone text under a group is its first data cell, unless it is a head itself.
            if column + 1 < cells.count, cells[column + 1].isEmpty, cell.concept == nil { return false }
        }
        return filled > 0 && known * 2 >= filled
    }

    private func merged(_ rows: [[HeadReader.Cell]], _ period: Period?) -> [RecognisedTable.Column] {
        let width = rows.map(\.count).max() ?? 0
        var isGrouped = [Bool](repeating: false, count: width)
        var columns = (0..<width).map { column in
            var parts: [HeadReader.Cell] = []
            for (depth, row) in rows.enumerated() {
                let own = column < row.count ? row[column] : HeadReader.Cell()
                if !own.isEmpty {
                    if parts.last?.text != own.text { parts.append(own) }
                } else if depth + 1 < rows.count, let parent = group(row, column, rows[(depth + 1)...]) {
                    parts.append(parent)
                }
            }
            isGrouped[column] = parts.count > 1 && parts.last.map { $0.bare || $0.isPercentOfYear } ?? false
            return described(by: parts, period)
        }
        settleFinals(&columns, isGrouped)
        return columns
    }

    /// `Target Renstra` above several years: the targets of these years. Above one, beside other targets, it is the end of
    /// the plan.
    private func settleFinals(_ columns: inout [RecognisedTable.Column], _ isGrouped: [Bool]) {
        let yearly = columns.indices.filter {
            columns[$0].concept == .finalTarget && columns[$0].year != nil && isGrouped[$0]
        }
        let targets = Set(columns.filter { $0.concept == .target }.compactMap(\.year))
        guard yearly.count > 1 || targets.count < 2 else { return }
        for column in yearly { columns[column].concept = .target }
    }

    /// The nearest filled cell to the left, when a cell below stands in this column.
    private func group(
        _ row: [HeadReader.Cell],
        _ column: Int,
        _ below: ArraySlice<[HeadReader.Cell]>
    ) -> HeadReader.Cell? {
        guard below.contains(where: { column < $0.count && !$0[column].isEmpty }) else { return nil }
        var at = min(column, row.count) - 1
        while at >= 0 {
            if !row[at].isEmpty { return row[at] }
            at -= 1
        }
        return nil
    }

    private func described(by parts: [HeadReader.Cell], _ period: Period?) -> RecognisedTable.Column {
        let title = parts.map { $0.text.oneLine }.joined(separator: " ")
        var column = RecognisedTable.Column(concept: nil, title: title)
        var concept: Concept?
        var isRunning = false
        for part in parts {
            // `2024 (%)` below `Target`: the sign is the unit of the year's target.
            let isUnit = part.isPercentOfYear && concept != .result && concept != .realisation
            if let own = part.concept, !isUnit {
                // `Indikator` above `Satuan`: the lower word decides; `Realisasi` above `Target`-less years stays.
                concept = (own == .note || own == .period) && concept != nil ? concept : own
            }
            if let year = part.year ?? part.ordinal.flatMap({ ordinal in period.map { $0.start + ordinal - 1 } }) {
                column.year = year
            }
            column.quarter = part.quarter ?? column.quarter
            column.month = part.month ?? column.month
            column.document = part.document ?? column.document
            isRunning = isRunning || part.isRunning
        }
        // `KEGIATAN` above `URAIAN`: together they may mean what neither means alone.
        if parts.count > 1, let joined = self.concept(of: title) { concept = joined }
        if parts.count > 1, let last = parts.last, lexicon[.units].tag(of: last.text) == HeadReader.rupiah {
            if concept == .target { concept = .budget }
            if concept == .realisation || concept == .result { concept = .budgetRealised }
            // `Tahun 2016` above `Target | Rp`
            if concept == nil, column.year != nil { concept = .budget }
        }
        // Unknown words in front of a year say something else than `target`.
        let isPlain = parts.allSatisfy { $0.year == nil || $0.bare || $0.opensWithYear || $0.concept != nil }
        if concept == nil, isPlain, column.year != nil || parts.contains(where: { $0.ordinal != nil }) {
            concept = .target
        }
        if concept == .period, column.quarter != nil { concept = nil }
        if concept == nil, column.quarter != nil || column.month != nil {
            concept = .realisation
            column.isBare = true
        }
        if isRunning, concept == .realisation || concept == .result { concept = .cumulative }
        column.isRunning = isRunning
        column.concept = concept
        return column
    }

    /// The canonical unit of money.
    private static let rupiah = "rupiah"
}
