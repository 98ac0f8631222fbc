import Model

/// Each indicator of each agency through all documents that name it, their values side by side; what differs is marked.
struct TraceSheet {
    let sheet: Sheet
    let words: Wording
    let run: Report.Run

    private static let labels = 3

    func write(_ traces: [Trace]) {
        let columns = TraceColumn.all(of: traces)
        writeHead(columns)
        let shown = traces.prefix(SheetLimits.rows - 2)
        for (index, trace) in shown.enumerated() { write(trace, columns, row: index + 2) }
        let last = Self.labels + columns.count
        sheet.freeze(2, 2)
        sheet.filter(1...max(shown.count + 1, 2), 0...last)
        sheet.printed(
            words.pick("Tabel telusur indikator", "Traces of indicators"),
            foot: words.circumstances(run),
            page: words.pick("Halaman", "Page"),
            headRows: 0...1,
            headColumns: 0...1,
            pagesWide: max(1, (columns.count + 17) / 18)
        )
    }

    private func writeHead(_ columns: [TraceColumn]) {
        let labels = [
            words.pick("Perangkat daerah", "Agency"), words.pick("Indikator", "Indicator"),
            words.pick("Satuan", "Unit"),
        ]
        for (index, label) in labels.enumerated() { sheet.merge(0, index...index, rows: 2, label, .head) }
        sheet.widths([24, 40, 12])
        var start = 0
        while start < columns.count {
            var end = start
            while end + 1 < columns.count, columns[end + 1].key == columns[start].key { end += 1 }
            sheet.merge(0, (Self.labels + start)...(Self.labels + end), columns[start].key.title(words), .head)
            start = end + 1
        }
        for (index, column) in columns.enumerated() {
            sheet.text(1, Self.labels + index, column.part.title(words), .head)
            sheet.width((Self.labels + index)...(Self.labels + index), 11)
        }
        let differences = Self.labels + columns.count
        sheet.merge(0, differences...differences, rows: 2, words.pick("Perbedaan", "Differences"), .head)
        sheet.width(differences...differences, 44)
        sheet.height(0, 32)
    }

    private func write(_ trace: Trace, _ columns: [TraceColumn], row: Int) {
        let differences = TraceDifferences(trace)
        let units = trace.entries.compactMap(\.unit).firstOfEach
        sheet.text(row, 0, trace.agency, .cell)
        sheet.text(row, 1, trace.indicator, .cell)
        sheet.text(row, 2, units.joined(separator: " ≠ "), units.count > 1 && differences.units ? .different : .cell)
        for (index, column) in columns.enumerated() {
            let entries = trace.entries.filter { TraceColumn.Key($0) == column.key }
            let values = entries.map { column.part.value($0) }.filter { $0.kind != .missing }
            let at = Self.labels + index
            let differs =
                column.part == .target && !values.isEmpty && differences.years.contains(column.key.year)
            let style: CellStyle = differs ? .different : .cell
            if let only = values.first, values.count == 1 {
                sheet.quantity(row, at, only, style, mark: differs ? "≠" : "")
            } else {
                let text = values.map(\.raw).joined(separator: " | ")
                sheet.text(row, at, differs ? "≠ \(text)" : text, style)
            }
        }
        let told = differences.told(words)
        sheet.text(row, Self.labels + columns.count, told, told.isEmpty ? .cell : .different)
        var height = RowHeight()
        height.hold(trace.agency, width: 24)
        height.hold(trace.indicator, width: 40)
        height.hold(told, width: 44)
        sheet.height(row, height.points)
    }
}

/// One column of the traces: a part of what one kind of document says for one time.
struct TraceColumn: Hashable {
    var key: Key
    var part: Part

    struct Key: Hashable {
        var kind: DocumentKind
        var year: Int?
        var quarter: Int?

        init(_ entry: Trace.Entry) {
            (kind, year, quarter) = (entry.kind, entry.year, entry.quarter)
        }

        private var order: (Int, Int, Int) {
            (DocumentKind.allCases.firstIndex(of: kind) ?? 0, year ?? 0, quarter ?? 0)
        }

        static func precedes(_ a: Key, _ b: Key) -> Bool { a.order < b.order }

        func title(_ words: Wording) -> String {
            var title = words.kind(kind)
            if let quarter { title += words.pick(" TW \(quarter)", " Q\(quarter)") }
            if let year { title += " \(year)" }
            return title
        }
    }

    enum Part: CaseIterable {
        case target, realisation, achievement

        func value(_ entry: Trace.Entry) -> Quantity {
            switch self {
            case .target: entry.target
            case .realisation: entry.realisation
            case .achievement: entry.achievement
            }
        }

        func title(_ words: Wording) -> String {
            switch self {
            case .target: words.pick("Target", "Target")
            case .realisation: words.pick("Realisasi", "Realisation")
            case .achievement: words.pick("Capaian (%)", "Achievement (%)")
            }
        }
    }

    /// The columns that hold a value somewhere, in the order of the year's documents.
    static func all(of traces: [Trace]) -> [TraceColumn] {
        var used: [Key: Set<Part>] = [:]
        for entry in traces.flatMap(\.entries) {
            for part in Part.allCases where part.value(entry).kind != .missing {
                used[Key(entry), default: []].insert(part)
            }
        }
        let columns = used.keys.sorted(by: Key.precedes).flatMap { key in
            Part.allCases.filter { used[key]?.contains($0) == true }.map { TraceColumn(key: key, part: $0) }
        }
        return Array(columns.prefix(SheetLimits.columns - 8))
    }
}

/// Where the documents of one trace do not say the same.
struct TraceDifferences {
    /// Years whose targets differ; nil among them stands for documents without a year.
    private(set) var years: Set<Int?> = []
    private(set) var units = false
    private var parts: [(id: String, en: String)] = []

    init(_ trace: Trace) {
        var byYear: [(year: Int?, entries: [Trace.Entry])] = []
        for entry in trace.entries where entry.target.kind != .missing {
            if let at = byYear.firstIndex(where: { $0.year == entry.year }) {
                byYear[at].entries.append(entry)
            } else {
                byYear.append((entry.year, [entry]))
            }
        }
        for (year, entries) in byYear {
            guard let first = entries.first, !entries.allSatisfy({ $0.target.isSame(as: first.target) }) else {
                continue
            }
            years.insert(year)
            func told(_ language: Language) -> String {
                let words = Wording(language: language)
                return entries.map { "\(words.kind($0.kind)) \($0.target.raw)" }.firstOfEach.joined(separator: "; ")
            }
            let tail = year.map { " \($0)" } ?? ""
            parts.append(("target\(tail): \(told(.indonesian))", "target\(tail): \(told(.english))"))
        }
        let written = trace.entries.compactMap(\.unit).filter { !$0.isEmpty }
        if Set(written.map(\.folded)).count > 1 {
            units = true
            let list = written.firstOfEach.joined(separator: "; ")
            parts.append(("satuan: \(list)", "unit: \(list)"))
        }
        for name in trace.entries.compactMap(\.renamed).firstOfEach {
            parts.append(("nama lain: “\(name)”", "another name: “\(name)”"))
        }
    }

    func told(_ words: Wording) -> String {
        parts.map { words.pick($0.id, $0.en) }.joined(separator: "\n")
    }
}

extension Quantity {
    /// Whether both say the same value, as far as both name a unit in the same unit.
    fileprivate func isSame(as other: Quantity) -> Bool {
        if let unit, let second = other.unit, unit != second { return false }
        if let number, let second = other.number { return number == second && comparison == other.comparison }
        if low != nil || other.low != nil { return low == other.low && high == other.high && kind == other.kind }
        if let grade, let second = other.grade { return grade.folded == second.folded }
        return raw.folded == other.raw.folded
    }
}

extension [String] {
    /// Each text once, in the order of the first.
    var firstOfEach: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
