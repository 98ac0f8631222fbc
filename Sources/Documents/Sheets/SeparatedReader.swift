import Model

/// Reads CSV and its relatives: fields between commas, semicolons or tabs, quotes around what holds them (RFC 4180).
struct SeparatedReader {
    private let bytes: [UInt8]
    private let file: String
    private let limits: Limits

    init(_ bytes: [UInt8], file: String, limits: Limits) {
        self.bytes = bytes
        self.file = file
        self.limits = limits
    }

    /// The separator that cuts the text into records of one width; nil for a text that is none.
    ///
    /// A file named `.csv` or `.tsv` is taken at its word; any other must be regular throughout, for running text has
    /// commas too.
    static func separator(of bytes: [UInt8], file: String) -> UInt8? {
        let name = file.lowercased()
        let isNamed = name.hasSuffix(".csv") || name.hasSuffix(".tsv") || name.hasSuffix(".tab")
        let sample = Array(bytes.prefix(256 << 10))
        let isWhole = sample.count == bytes.count
        var best: (separator: UInt8, score: Double)?
        // Tabs outside of a named file are the text reader's.
        for separator: UInt8 in isNamed ? [0x3B, 0x09, 0x2C, 0x7C] : [0x3B, 0x2C] {
            guard isNamed || isFrequent(sample.prefix(16 << 10), separator) else { continue }
            let score = regularity(sample, separator, isWhole: isWhole)
            if score > best?.score ?? 0 { best = (separator, score) }
        }
        guard let best else { return isNamed ? 0x2C : nil }
        return isNamed || best.score >= 0.85 ? best.separator : nil
    }

    /// A quick look that spares running text the closer one: more than one separator for each line.
    private static func isFrequent(_ sample: ArraySlice<UInt8>, _ separator: UInt8) -> Bool {
        var separators = 0
        var lines = 1
        for byte in sample {
            if byte == separator { separators += 1 }
            if byte == 0x0A { lines += 1 }
        }
        return separators * 2 > lines * 3
    }

    /// The share of the records that have the width most have; 0 when that is fewer than three (two in a small file).
    private static func regularity(_ sample: [UInt8], _ separator: UInt8, isWhole: Bool) -> Double {
        var cutter = RecordCutter(sample, separator: separator)
        var widths: [Int: Int] = [:]
        var records = 0
        while let record = cutter.next(), records < 2_000 {
            if cutter.isAtEnd, !isWhole { break }
            guard record.contains(where: { !$0.isEmpty }) else { continue }
            records += 1
            widths[record.count, default: 0] += 1
        }
        let most = widths.filter { $0.key >= 3 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let most, most.value >= 2, records > 0 else { return 0 }
        return Double(most.value) / Double(records)
    }

    func document(separator: UInt8) throws(InputError.Reason) -> Document {
        var grid = SheetGrid()
        var cutter = RecordCutter(bytes, separator: separator)
        var cells = 0
        while let record = cutter.next() {
            if record.count > limits.columns { throw .init(.tooManyColumns(limit: limits.columns), line: cutter.line) }
            var row = SheetGrid.Row(number: cutter.line, height: cutter.height)
            for (index, field) in record.enumerated() {
                let text = cutter.text(field)
                if !text.isEmpty { row.cells.append(SheetGrid.Entry(column: index + 1, text: text)) }
            }
            cells += row.cells.count
            if cells > limits.cells { throw .init(.tooManyCells(limit: limits.cells), line: cutter.line) }
            if !row.cells.isEmpty { grid.rows.append(row) }
        }
        if grid.rows.isEmpty { throw .init(.empty) }
        var blocks = SheetBlocks(file: file)
        blocks.add(grid)
        return Document(file: file, format: .csv, blocks: blocks.blocks)
    }
}

/// Cuts bytes into records and fields, as ranges.
struct RecordCutter {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var at = 0
    private var nextLine = 1
    /// The line on which the last record began.
    private(set) var line = 1
    /// How many lines the last record took.
    var height: Int { nextLine - line }

    struct Field {
        var range: Range<Int>
        var isQuoted: Bool

        var isEmpty: Bool { range.isEmpty }
    }

    init(_ bytes: [UInt8], separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
        // `sep=;` on the first line is a message to Excel.
        if bytes.starts(with: "sep=".utf8), let end = bytes.firstIndex(of: 0x0A) {
            at = end + 1
            nextLine = 2
        }
    }

    var isAtEnd: Bool { at >= bytes.count }

    mutating func next() -> [Field]? {
        guard at < bytes.count else { return nil }
        line = nextLine
        var fields: [Field] = []
        while true {
            let field = quotedField() ?? plainField()
            fields.append(field)
            guard at < bytes.count else { break }
            let byte = bytes[at]
            at += 1
            if byte == separator {
                // A separator at the very end has an empty field behind it.
                if at >= bytes.count { fields.append(Field(range: at..<at, isQuoted: false)) } else { continue }
            }
            if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
            break
        }
        nextLine += 1
        return fields
    }

    private mutating func plainField() -> Field {
        let start = at
        while at < bytes.count {
            let byte = bytes[at]
            if byte == separator || byte == 0x0A || byte == 0x0D { break }
            at += 1
        }
        return Field(range: start..<at, isQuoted: false)
    }

    /// A field in quotes, up to the closing one that stands before a separator or the end of a line; nil when there is
    /// none, for then the quote is part of the text.
    private mutating func quotedField() -> Field? {
        var start = at
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        guard start < bytes.count, bytes[start] == 0x22 else { return nil }
        var end = start + 1
        var lines = 0
        while end < bytes.count {
            if bytes[end] == 0x0A { lines += 1 }
            // A quote that is never closed must not swallow the file.
            if lines > 200 { return nil }
            if bytes[end] == 0x22 {
                if end + 1 < bytes.count, bytes[end + 1] == 0x22 {
                    end += 2
                    continue
                }
                var after = end + 1
                while after < bytes.count, bytes[after] == 0x20, separator != 0x20 { after += 1 }
                if after >= bytes.count || bytes[after] == separator || bytes[after] == 0x0A || bytes[after] == 0x0D {
                    at = after
                    nextLine += lines
                    return Field(range: (start + 1)..<end, isQuoted: true)
                }
            }
            end += 1
        }
        return nil
    }

    /// The text of a field, doubled quotes as one.
    func text(_ field: Field) -> String {
        guard field.isQuoted, bytes[field.range].contains(0x22) else { return SheetText.text(bytes[field.range]) }
        var out: [UInt8] = []
        var at = field.range.lowerBound
        while at < field.range.upperBound {
            out.append(bytes[at])
            at += bytes[at] == 0x22 && at + 1 < field.range.upperBound && bytes[at + 1] == 0x22 ? 2 : 1
        }
        return SheetText.text(out[...])
    }
}
