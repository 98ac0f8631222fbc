/// Finds the place in a YAML file of an offset in the text of one of its scalars, whatever style it was written in.
enum SourcePositions {
    /// Line and column (bytes) of `offset` in `text`, a scalar that begins at `line` and `column` of `source`.
    ///
    /// libyaml folds lines, strips indentation and undoes quotes. What stays is the order of the characters that are
    /// no white space, so the text is walked beside the source until the offset is reached.
    static func position(
        of offset: Int,
        text: String,
        line: Int,
        column: Int,
        in source: [UInt8]
    ) -> (line: Int, column: Int) {
        let bytes = Array(text.utf8)
        guard var index = start(line, column, source) else { return (line, column) }
        if index < source.count, source[index] == 0x7C || source[index] == 0x3E {
            while index < source.count, source[index] != 0x0A { index += 1 }
        }
        var wanted = 0
        while index < source.count, wanted < bytes.count {
            if isSpace(bytes[wanted]) {
                wanted += 1
                continue
            }
            if source[index] == bytes[wanted] {
                if wanted >= offset { break }
                wanted += 1
            }
            index += 1
        }
        return place(of: min(index, max(source.count - 1, 0)), source)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    private static func start(_ line: Int, _ column: Int, _ source: [UInt8]) -> Int? {
        var index = 0
        for _ in 1..<max(line, 1) {
            guard let end = source[index...].firstIndex(of: 0x0A) else { return nil }
            index = end + 1
        }
        return min(index + column - 1, source.count)
    }

    private static func place(of index: Int, _ source: [UInt8]) -> (line: Int, column: Int) {
        let before = source[..<index]
        let line = before.count { $0 == 0x0A } + 1
        return (line, index - ((before.lastIndex(of: 0x0A) ?? -1) + 1) + 1)
    }
}
