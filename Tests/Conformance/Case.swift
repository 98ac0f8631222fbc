internal import Expression

/// One case of the public suite, in the terms of our engine.
struct Case {
    enum Expected {
        case value(Value)
        case failure
        /// Deduced type, and the value where one is given.
        case typed(Type, Value?)
    }

    let file: String
    let section: String
    let name: String
    let source: String
    let container: String
    let isChecked: Bool
    let isCheckOnly: Bool
    let variables: [Variable]
    let functions: [Function]
    let bindings: [(String, Value)]
    let expected: Expected

    var title: String { "\(file)/\(section)/\(name)" }
}

/// A case that cannot be put in our terms is a mistake of this reader.
struct Unreadable: Error {
    let what: String
}

extension Case {
    init(_ json: JSON, file: String, section: String) throws {
        self.file = file
        self.section = section
        name = json["name"]?.asText ?? "?"
        guard let source = json["expr"]?.asText else { throw Unreadable(what: "expr") }
        self.source = source
        container = json["container"]?.asText ?? ""
        isChecked = json["disable_check"]?.isTrue != true
        isCheckOnly = json["check_only"]?.isTrue == true
        var variables: [Variable] = []
        var functions: [Function] = []
        for declaration in json["type_env"]?.elements ?? [] {
            let name = declaration["name"]?.asText ?? "?"
            if let ident = declaration["ident"]?["type"] {
                variables.append(Variable(name: name, type: try Case.type(ident)))
            } else if let function = declaration["function"] {
                functions.append(try Case.function(name, function))
            }
        }
        bindings = try (json["bindings"]?.members ?? []).map { name, bound in
            guard let value = bound["value"] else { throw Unreadable(what: "binding \(name)") }
            return (name, try Case.value(value))
        }
        // A binding without a declaration is a variable of any type.
        for (name, value) in bindings where !variables.contains(where: { $0.name == name }) {
            variables.append(Variable(name: name, type: isChecked ? value.type : .dyn))
        }
        self.variables = variables
        self.functions = functions
        if let text = Scope.corrected["\(section)/\(name)"] {
            expected = .value(.bytes(Array(text.utf8)))
        } else {
            expected = try Case.expected(json)
        }
    }

    private static func expected(_ json: JSON) throws -> Expected {
        if let value = json["value"] { return .value(try self.value(value)) }
        if json["eval_error"] != nil || json["any_eval_errors"] != nil { return .failure }
        if let typed = json["typed_result"] {
            guard let type = typed["deduced_type"] else { throw Unreadable(what: "deduced_type") }
            return .typed(try self.type(type), try typed["result"].map(value))
        }
        if json["unknown"] != nil { throw Unreadable(what: "unknown") }
        return .value(.bool(true))
    }

    private static func function(_ name: String, _ json: JSON) throws -> Function {
        let overloads = try (json["overloads"]?.elements ?? []).map { overload in
            Overload(
                id: overload["overload_id"]?.asText ?? name,
                isMember: overload["is_instance_function"]?.isTrue == true,
                parameters: try (overload["params"]?.elements ?? []).map(type),
                result: try type(overload["result_type"] ?? .null),
                implementation: .builtin
            )
        }
        return Function(name: name, doc: "declared by the case", overloads: overloads)
    }

    static func type(_ json: JSON) throws -> Type {
        guard let (kind, content) = json.members.first else { throw Unreadable(what: "type") }
        switch kind {
        case "null": return .null
        case "dyn": return .dyn
        case "type": return .type(content.members.isEmpty ? nil : try type(content))
        case "type_param": return .parameter(content.asText ?? "T")
        case "list_type": return .list(try content["elem_type"].map(type) ?? .dyn)
        case "map_type":
            return .map(try content["key_type"].map(type) ?? .dyn, try content["value_type"].map(type) ?? .dyn)
        case "abstract_type":
            let parameters = try (content["parameter_types"]?.elements ?? []).map(type)
            let name = content["name"]?.asText ?? "?"
            return name == "optional_type" ? .optional(parameters.first ?? .dyn) : .abstract(name, parameters)
        case "well_known":
            switch content.asText {
            case "TIMESTAMP": return .timestamp
            case "DURATION": return .duration
            default: return .dyn
            }
        case "primitive": return try primitive(content.asText ?? "")
        default: throw Unreadable(what: "type \(kind)")
        }
    }

    private static func primitive(_ name: String) throws -> Type {
        switch name {
        case "BOOL": return .bool
        case "INT64": return .int
        case "UINT64": return .uint
        case "DOUBLE": return .double
        case "STRING": return .string
        case "BYTES": return .bytes
        default: throw Unreadable(what: "primitive \(name)")
        }
    }

    static func value(_ json: JSON) throws -> Value {
        guard let (kind, content) = json.members.first else { throw Unreadable(what: "value") }
        switch (kind, content) {
        case ("null_value", _): return .null
        case ("bool_value", .bool(let value)): return .bool(value)
        case ("int64_value", .text(let digits)): if let value = Int64(digits) { return .int(value) }
        case ("uint64_value", .text(let digits)): if let value = UInt64(digits) { return .uint(value) }
        case ("double_value", .number(let value)): return .double(value)
        case ("double_value", .text("NaN")): return .double(.nan)
        case ("double_value", .text("Infinity")): return .double(.infinity)
        case ("double_value", .text("-Infinity")): return .double(-.infinity)
        case ("string_value", .text(let text)): return .string(text)
        case ("bytes_value", .text(let text)):
            let decode = "base64.decode('\(text)')"
            if let bytes = Environment().compile(decode).program?.evaluate([]), bytes.asBytes != nil { return bytes }
        case ("list_value", _): return .makeList(try (content["values"]?.elements ?? []).map(value))
        case ("map_value", _):
            let entries = try (content["entries"]?.elements ?? []).map { entry in
                (try value(entry["key"] ?? .null), try value(entry["value"] ?? .null))
            }
            return .makeMap(entries)
        case ("type_value", .text(let name)): return try typeValue(name)
        default: break
        }
        throw Unreadable(what: "value \(kind)")
    }

    private static func typeValue(_ name: String) throws -> Value {
        guard let type = Environment().compile(name).program?.evaluate([]), type.asType != nil else {
            throw Unreadable(what: "type \(name)")
        }
        return type
    }
}
