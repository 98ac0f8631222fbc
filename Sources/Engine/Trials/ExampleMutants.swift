internal import Model

/// The variants of an example that differ in one place: a cell emptied, a number, a year or a unit
/// changed, a word replaced.
struct ExampleMutants {
    let test: RuleFile.Test
    private let units: UnitSwap
    private(set) var all: [(mutant: Mutant, test: RuleFile.Test)] = []

    /// A word that no list and no document has.
    static let stranger = "zxqvara"
    private static let depth = 40

    init(_ test: RuleFile.Test, _ units: UnitSwap) {
        self.test = test
        self.units = units
        if let text = test.text {
            texts(text)
        } else if let given = test.given {
            walk(given, depth: 0) { $0.given = $1 }
        }
    }

    // MARK: The model in YAML

    private mutating func walk(_ node: Yaml, depth: Int, set: (inout RuleFile.Test, Yaml) -> Void) {
        guard depth < Self.depth else { return }
        switch node.content {
        case .scalar(let scalar):
            for (change, text) in variants(of: scalar.text) {
                var changed = node
                changed.content = .scalar(Yaml.Scalar(text: text, isPlain: scalar.isPlain, isBlock: scalar.isBlock))
                add(change, node.line, scalar.text, text) { set(&$0, changed) }
            }
        case .list(let items):
            for index in items.indices {
                walk(items[index], depth: depth + 1) { test, changed in
                    var items = items
                    items[index] = changed
                    var whole = node
                    whole.content = .list(items)
                    set(&test, whole)
                }
            }
        case .map(let entries):
            years(node, entries, set: set)
            for index in entries.indices {
                walk(entries[index].value, depth: depth + 1) { test, changed in
                    var entries = entries
                    entries[index].value = changed
                    var whole = node
                    whole.content = .map(entries)
                    set(&test, whole)
                }
            }
        }
    }

    /// Targets by year: all years moved by one.
    private mutating func years(_ node: Yaml, _ entries: [Yaml.Entry], set: (inout RuleFile.Test, Yaml) -> Void) {
        let years = entries.compactMap { Self.year(Array($0.key.utf8)[...]) }
        guard let first = years.first, years.count == entries.count else { return }
        var whole = node
        whole.content = .map(
            zip(entries, years).map { entry, year in
                var entry = entry
                entry.key = "\(year + 1)"
                return entry
            }
        )
        add(.year, node.line, "\(first) …", "\(first + 1) …") { set(&$0, whole) }
    }

    private mutating func add(
        _ change: Mutant.Change,
        _ line: Int,
        _ before: String,
        _ after: String,
        set: (inout RuleFile.Test) -> Void
    ) {
        var changed = test
        set(&changed)
        all.append((Mutant(at: test.name, line: line, change: change, before: before, after: after), changed))
    }

    // MARK: A small document

    /// Cells of tables, and whole lines elsewhere.
    private mutating func texts(_ text: String) {
        let bytes = Array(text.utf8)
        var start = 0
        for index in 0...bytes.count {
            let isEnd = index == bytes.count || [0x0A, 0x09, 0x7C].contains(bytes[index])
            guard isEnd else { continue }
            let cell = bytes[start..<index]
            for (change, after) in variants(of: String(decoding: cell, as: UTF8.self)) {
                let whole = bytes[..<start] + Array(after.utf8) + bytes[index...]
                let before = String(decoding: cell, as: UTF8.self)
                add(change, test.line, before, after) { $0.text = String(decoding: whole, as: UTF8.self) }
            }
            start = index + 1
        }
    }

    // MARK: One cell

    /// Marks of places (`↓`) stay where they are, for the finding must still point there.
    private func variants(of cell: String) -> [(Mutant.Change, String)] {
        let bytes = Array(cell.utf8)
        let words = Words(cell)
        guard words.count > 0 else { return [] }
        let mark = cell.contains("↓") ? "↓" : ""
        var variants: [(Mutant.Change, String)] = [(.emptied, mark)]
        func replacing(_ range: Range<Int>, _ text: String) -> String {
            String(decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...], as: UTF8.self)
        }
        if let (range, value) = Self.figures(bytes) {
            let isYear = Self.year(bytes[range]) != nil
            variants.append((isYear ? .year : .number, replacing(range, "\(value + 1)")))
            if let (range, other) = units.swap(in: words, after: range.upperBound) {
                variants.append((.unit, replacing(range, other)))
            }
        }
        var longest: Int?
        for index in 0..<words.count where words.integer(index) == nil {
            if words.tokens[index].range.count > longest.map({ words.tokens[$0].range.count }) ?? 3 { longest = index }
        }
        if let longest { variants.append((.word, replacing(words.tokens[longest].range, Self.stranger))) }
        return variants
    }

    /// The first run of figures that is a number.
    private static func figures(_ bytes: [UInt8]) -> (Range<Int>, Int)? {
        guard let start = bytes.firstIndex(where: { (0x30...0x39).contains($0) }) else { return nil }
        let end = bytes[start...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
        guard end - start <= 15, let value = Int(String(decoding: bytes[start..<end], as: UTF8.self)) else {
            return nil
        }
        return (start..<end, value)
    }

    private static func year(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count == 4, let value = Int(String(decoding: bytes, as: UTF8.self)), (1900...2100).contains(value)
        else { return nil }
        return value
    }
}
