extension Yaml {
    /// The node as lines of YAML, for a reader: maps and lists of scalars on one line where they fit, the rest indented.
    ///
    /// - Parameter width: how long a line of several entries may be, in bytes.
    package func lines(width: Int) -> [String] { lines(width: width, depth: 0) }

    private func lines(width: Int, depth: Int) -> [String] {
        guard depth < 20 else { return ["…"] }
        switch content {
        case .scalar(let scalar): return [scalar.text]
        case .list(let items):
            if let short = flow(width: width) { return [short] }
            return items.flatMap { item in
                let inner = item.lines(width: width - 2, depth: depth + 1)
                return inner.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
            }
        case .map(let entries):
            return entries.flatMap { entry -> [String] in
                if let short = entry.value.flow(width: width - entry.key.utf8.count - 2) {
                    return ["\(entry.key): \(short)"]
                }
                return ["\(entry.key):"] + entry.value.lines(width: width - 2, depth: depth + 1).map { "  " + $0 }
            }
        }
    }

    /// On one line: a scalar, or a list or map of scalars that fits; else nil.
    private func flow(width: Int) -> String? {
        switch content {
        case .scalar(let scalar): return scalar.text
        case .list(let items):
            let parts = items.compactMap(\.plain)
            guard parts.count == items.count else { return nil }
            let text = parts.joined(separator: "; ")
            return text.utf8.count <= width ? text : nil
        case .map(let entries):
            let parts = entries.compactMap { entry in entry.value.plain.map { "\(entry.key): \($0)" } }
            guard parts.count == entries.count else { return nil }
            let text = parts.joined(separator: ", ")
            return text.utf8.count <= width ? text : nil
        }
    }

    private var plain: String? {
        if case .scalar(let scalar) = content { scalar.text } else { nil }
    }
}
