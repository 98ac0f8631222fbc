import CYaml
import FoundationEssentials

/// A structure as an independent reader understands it: the two notations of an extract must give the same one.
indirect enum Tree: Equatable, Decodable {
    case null
    case bool(Bool)
    /// The digits as they stand there: a figure must not be rounded by its reader.
    case number(String)
    case text(String)
    case list([Tree])
    case object([String: Tree])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Decimal.self) {
            self = .number("\(number)")
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([Tree].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: Tree].self))
        }
    }

    /// As Foundation reads it.
    static func json(_ bytes: [UInt8]) throws -> Tree {
        try JSONDecoder().decode(Tree.self, from: Data(bytes))
    }

    /// As libyaml reads it, plain scalars typed as by the core schema of YAML 1.2;
    /// keys are texts, or years, quarters and months as rule files write them.
    static func yaml(_ bytes: [UInt8]) throws -> Tree {
        var parser = yaml_parser_t()
        yaml_parser_initialize(&parser)
        defer { yaml_parser_delete(&parser) }
        return try bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            for _ in 0..<2 { _ = try next(&parser) }
            return try node(try next(&parser), &parser)
        }
    }

    struct YamlFailure: Error {
        var line: Int
        var problem: String
    }

    private static func next(_ parser: inout yaml_parser_t) throws -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
            throw YamlFailure(
                line: Int(parser.problem_mark.line) + 1,
                problem: parser.problem.map { String(cString: $0) } ?? "?"
            )
        }
        return event
    }

    private static func node(_ event: yaml_event_t, _ parser: inout yaml_parser_t) throws -> Tree {
        var event = event
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            return scalar.style == YAML_PLAIN_SCALAR_STYLE ? plain(text) : .text(text)
        case YAML_SEQUENCE_START_EVENT:
            var list: [Tree] = []
            while case let item = try next(&parser), item.type != YAML_SEQUENCE_END_EVENT {
                list.append(try node(item, &parser))
            }
            return .list(list)
        case YAML_MAPPING_START_EVENT:
            var object: [String: Tree] = [:]
            while case let item = try next(&parser), item.type != YAML_MAPPING_END_EVENT {
                guard let key = try node(item, &parser).keyText, object[key] == nil else {
                    throw YamlFailure(
                        line: Int(item.start_mark.line) + 1,
                        problem: "a key that is no text, or stands twice"
                    )
                }
                object[key] = try node(try next(&parser), &parser)
            }
            return .object(object)
        default: throw YamlFailure(line: Int(event.start_mark.line) + 1, problem: "unexpected event")
        }
    }

    /// Years, quarters and months are keys in rule files and written as numbers there.
    private var keyText: String? {
        switch self {
        case .text(let text): text
        case .number(let digits): digits.utf8.count <= 4 ? digits : nil
        default: nil
        }
    }

    private static func plain(_ text: String) -> Tree {
        switch text {
        case "null", "~", "": return .null
        case "true", "false": return .bool(text == "true")
        default: break
        }
        let digits = text.utf8.first == 0x2D ? text.utf8.dropFirst() : Substring(text).utf8
        guard digits.first != nil, digits.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
            digits.count(where: { $0 == 0x2E }) <= 1, let number = Decimal(string: text)
        else { return .text(text) }
        return .number("\(number)")
    }

    /// As JSON, for a validator that reads no YAML.
    var jsonText: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let digits): digits
        case .text(let text):
            "\""
                + text.unicodeScalars.map { scalar in
                    scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
                        ? "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
                            + String(scalar.value, radix: 16)
                        : String(scalar)
                }.joined() + "\""
        case .list(let items): "[" + items.map(\.jsonText).joined(separator: ",") + "]"
        case .object(let entries):
            "{"
                + entries.sorted { $0.key < $1.key }.map { Tree.text($0.key).jsonText + ":" + $0.value.jsonText }
                .joined(separator: ",") + "}"
        }
    }
}
