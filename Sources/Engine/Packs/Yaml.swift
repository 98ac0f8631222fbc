internal import CYaml

/// A node of a YAML file with its place: line and column count from 1, columns in bytes.
package struct Yaml: Sendable {
    package var content: Content
    package var line: Int
    package var column: Int

    package enum Content: Sendable {
        case scalar(Scalar)
        case list([Yaml])
        /// In the order of the file; keys are unique.
        case map([Entry])
    }

    /// A scalar with the style it was written in: a quoted `"3"` is text, a plain `3` may be a number.
    package struct Scalar: Sendable {
        package var text: String
        package var isPlain: Bool
        /// Written as a literal (`|`) or folded (`>`) block, or over several lines.
        package var isBlock: Bool
    }

    package struct Entry: Sendable {
        package var key: String
        package var keyLine: Int
        package var keyColumn: Int
        package var value: Yaml
    }
}

/// Limits of a YAML file; rule files are small.
package struct YamlLimits: Sendable {
    package var bytes = 4 << 20
    package var depth = 40
    package var nodes = 400_000

    package init() {}
}

extension Yaml {
    /// Reads one YAML document with libyaml (YAML 1.1 syntax, no aliases, no tags, unique keys).
    ///
    /// - Throws: `PackError` with the line and column of what libyaml or these rules refuse.
    package static func parse(
        _ bytes: [UInt8],
        file: String,
        limits: YamlLimits = YamlLimits()
    ) throws(PackError) -> Yaml {
        guard bytes.count <= limits.bytes else {
            throw PackError(.yamlTooLarge(bytes.count, limits.bytes), file: file, line: 1, column: 1)
        }
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            throw PackError(.yaml("out of memory"), file: file, line: 1, column: 1)
        }
        defer { yaml_parser_delete(&parser) }
        let outcome: Result<Yaml, PackError> = bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            return withUnsafeMutablePointer(to: &parser) { pointer in
                var reader = YamlReader(parser: pointer, file: file, limits: limits)
                do throws(PackError) {
                    return .success(try reader.document())
                } catch {
                    return .failure(error)
                }
            }
        }
        return try outcome.get()
    }
}

/// Pulls events out of libyaml and builds nodes; lives for one parse.
private struct YamlReader {
    let parser: UnsafeMutablePointer<yaml_parser_t>
    let file: String
    let limits: YamlLimits
    var nodes = 0

    mutating func document() throws(PackError) -> Yaml {
        try expect(YAML_STREAM_START_EVENT)
        var event = try next()
        if event.type == YAML_STREAM_END_EVENT {
            yaml_event_delete(&event)
            return Yaml(content: .map([]), line: 1, column: 1)
        }
        yaml_event_delete(&event)
        var first = try next()
        defer { yaml_event_delete(&first) }
        if first.type == YAML_DOCUMENT_END_EVENT { return Yaml(content: .map([]), line: 1, column: 1) }
        let root = try node(first, depth: 0)
        try expect(YAML_DOCUMENT_END_EVENT)
        var end = try next()
        defer { yaml_event_delete(&end) }
        guard end.type == YAML_STREAM_END_EVENT else { throw error(.yamlSecondDocument, end.start_mark) }
        return root
    }

    private mutating func node(_ event: yaml_event_t, depth: Int) throws(PackError) -> Yaml {
        let mark = event.start_mark
        guard depth < limits.depth else { throw error(.yamlTooDeep(limits.depth), mark) }
        nodes += 1
        guard nodes <= limits.nodes else { throw error(.yamlTooManyNodes(limits.nodes), mark) }
        switch event.type {
        case YAML_SCALAR_EVENT:
            return Yaml(content: .scalar(scalar(event)), line: Int(mark.line) + 1, column: Int(mark.column) + 1)
        case YAML_SEQUENCE_START_EVENT:
            var items: [Yaml] = []
            while true {
                var item = try next()
                defer { yaml_event_delete(&item) }
                if item.type == YAML_SEQUENCE_END_EVENT { break }
                items.append(try node(item, depth: depth + 1))
            }
            return Yaml(content: .list(items), line: Int(mark.line) + 1, column: Int(mark.column) + 1)
        case YAML_MAPPING_START_EVENT:
            return Yaml(
                content: .map(try entries(depth: depth)),
                line: Int(mark.line) + 1,
                column: Int(mark.column) + 1
            )
        case YAML_ALIAS_EVENT: throw error(.yamlAlias, mark)
        default: throw error(.yaml("unexpected event"), mark)
        }
    }

    private mutating func entries(depth: Int) throws(PackError) -> [Yaml.Entry] {
        var entries: [Yaml.Entry] = []
        var seen: Set<String> = []
        while true {
            var key = try next()
            defer { yaml_event_delete(&key) }
            if key.type == YAML_MAPPING_END_EVENT { return entries }
            guard key.type == YAML_SCALAR_EVENT else { throw error(.yamlKey, key.start_mark) }
            let name = scalar(key).text
            guard seen.insert(name).inserted else { throw error(.duplicateKey(name), key.start_mark) }
            var value = try next()
            defer { yaml_event_delete(&value) }
            let node = try node(value, depth: depth + 1)
            entries.append(
                Yaml.Entry(
                    key: name,
                    keyLine: Int(key.start_mark.line) + 1,
                    keyColumn: Int(key.start_mark.column) + 1,
                    value: node
                )
            )
        }
    }

    private func scalar(_ event: yaml_event_t) -> Yaml.Scalar {
        let raw = event.data.scalar
        let text = String(decoding: UnsafeBufferPointer(start: raw.value, count: raw.length), as: UTF8.self)
        let spansLines = event.end_mark.line > event.start_mark.line
        return Yaml.Scalar(text: text, isPlain: raw.style == YAML_PLAIN_SCALAR_STYLE, isBlock: spansLines)
    }

    private mutating func next() throws(PackError) -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
            let problem = parser.pointee.problem.map { String(cString: $0) } ?? "malformed"
            throw error(.yaml(problem), parser.pointee.problem_mark)
        }
        return event
    }

    private mutating func expect(_ type: yaml_event_type_t) throws(PackError) {
        var event = try next()
        defer { yaml_event_delete(&event) }
        guard event.type == type else { throw error(.yaml("unexpected event"), event.start_mark) }
    }

    private func error(_ code: PackError.Code, _ mark: yaml_mark_t) -> PackError {
        PackError(code, file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}
