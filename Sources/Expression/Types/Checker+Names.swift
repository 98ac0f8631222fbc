extension Checker {
    /// The names of types, as values.
    static let denotations: [String: Type] = [
        "bool": .bool, "int": .int, "uint": .uint, "double": .double, "string": .string, "bytes": .bytes,
        "null_type": .null, "list": .list(.dyn), "map": .map(.dyn, .dyn), "type": .type(nil),
        "optional_type": .optional(.dyn), "google.protobuf.Timestamp": .timestamp,
        "google.protobuf.Duration": .duration,
    ]

    mutating func identifier(_ id: NodeID, _ name: String, absolute: Bool) -> TypeRef {
        if !absolute, let scope = scopes.last(where: { $0.name == name }) {
            resolutions[Int(id)] = .local(scope.local)
            return scope.type
        }
        if let type = variable(id, name, absolute: absolute) { return type }
        if let type = Checker.denotations[name] {
            resolutions[Int(id)] = .type(type)
            var names: [String: TypeRef] = [:]
            return substitution.table.type(substitution.table.enter(type, parameters: &names))
        }
        resolutions[Int(id)] = .failure(.unknownName(name))
        guard isStrict else { return .dyn }
        if environment.core.library.entries[name] != nil { return report(.missingCall(name), at: id, name: true) }
        let known = environment.names + scopes.map(\.name)
        let nearest = Nearest.name(to: name, among: known)
        return report(.unknownName(name, nearest: nearest, known: known), at: id, name: true)
    }

    /// The variable of that name, in the container first.
    private mutating func variable(_ id: NodeID, _ name: String, absolute: Bool) -> TypeRef? {
        if absolute || environment.core.prefixes.count == 1 {
            guard let slot = environment.slot(name) else { return nil }
            resolutions[Int(id)] = .variable(slot)
            return environment.types[slot]
        }
        for prefix in environment.core.prefixes {
            guard let slot = environment.slot(prefix + name) else { continue }
            resolutions[Int(id)] = .variable(slot)
            return environment.types[slot]
        }
        return nil
    }

    /// `a.b.c` as the name of one variable (or type), unless `a` is a name given by a macro.
    mutating func qualified(_ id: NodeID) -> TypeRef? {
        guard let (name, absolute) = path(id) else { return nil }
        if environment.hasQualifiedNames, let type = variable(id, name, absolute: absolute) { return type }
        if name.utf8.first == 0x67, let type = Checker.denotations[name] {
            resolutions[Int(id)] = .type(type)
            var names: [String: TypeRef] = [:]
            return substitution.table.type(substitution.table.enter(type, parameters: &names))
        }
        return nil
    }

    /// The points and names of a part that consists of nothing else.
    func path(_ id: NodeID) -> (name: String, absolute: Bool)? {
        switch node(id).form {
        case .identifier(let name, let absolute):
            if !absolute, !scopes.isEmpty, scopes.contains(where: { $0.name == name }) { return nil }
            return (name, absolute)
        case .select(let operand, let field, false):
            guard let (name, absolute) = path(operand) else { return nil }
            return (name + "." + field, absolute)
        default: return nil
        }
    }

    mutating func select(_ id: NodeID, _ operand: TypeRef, _ field: String, optional: Bool) -> TypeRef {
        let type = resolved(operand)
        let entry = entry(type)
        if entry.kind == .optional {
            return optionalField(fieldType(id, entry.first, field), of: resolved(entry.first))
        }
        let result = fieldType(id, type, field)
        return optional ? optionalField(result, of: type) : result
    }

    /// A field that the host declares as optional is not wrapped twice.
    private mutating func optionalField(_ field: TypeRef, of operand: TypeRef) -> TypeRef {
        if field == .wrong { return .wrong }
        if entry(operand).kind == .object, entry(field).kind == .optional { return field }
        return substitution.table.optional(field)
    }

    private mutating func fieldType(_ id: NodeID, _ operand: TypeRef, _ field: String) -> TypeRef {
        let type = resolved(operand)
        if type.isDynamic { return type }
        let entry = entry(type)
        switch entry.kind {
        case .variable:
            _ = substitution.isAssignable(type, .dyn)
            return .dyn
        case .map:
            if !substitution.isAssignable(.string, entry.first) {
                return report(.badIndex(wanted: name(entry.first), found: "string"), at: id, name: true)
            }
            return entry.second
        case .object:
            guard let (known, type) = environment.core.fields[entry.name]?[field] else {
                return unknownField(id, field, of: entry.name)
            }
            if let object = environment.core.objects[entry.name] { resolutions[Int(id)] = .field(known, object) }
            return type
        default:
            if isStrict, environment.core.library.entries[field]?.member.isEmpty == false {
                return report(.missingCall(field), at: id, name: true)
            }
            return report(.noFields(field, type: name(type)), at: id, name: true)
        }
    }

    private mutating func unknownField(_ id: NodeID, _ field: String, of object: String) -> TypeRef {
        guard isStrict else { return .dyn }
        if let entry = environment.core.library.entries[field],
            entry.member.contains(where: { $0.overload.parameters.first == .object(object) })
        {
            return report(.missingCall(field), at: id, name: true)
        }
        let known = environment.core.fields[object].map { $0.keys.sorted() } ?? []
        let nearest = Nearest.name(to: field, among: known)
        return report(.unknownField(field, type: object, nearest: nearest, known: known), at: id, name: true)
    }

    mutating func index(_ id: NodeID, _ operand: TypeRef, _ index: NodeID, optional: Bool) -> TypeRef {
        let key = visit(index)
        var type = resolved(operand)
        var optional = optional
        if entry(type).kind == .optional {
            type = resolved(entry(type).first)
            optional = true
        }
        var result: TypeRef
        let entry = entry(type)
        switch entry.kind {
        case _ where type.isDynamic: result = type
        case .variable: result = .dyn
        case .list:
            result = entry.first
            if !substitution.isAssignable(.int, key) {
                report(.badIndex(wanted: "int", found: name(key)), at: index)
            }
        case .map:
            result = entry.second
            let numbers = resolved(entry.first).isNumber && resolved(key).isNumber
            if !numbers, !substitution.isAssignable(entry.first, key) {
                report(.badIndex(wanted: name(entry.first), found: name(key)), at: index)
            }
        default: return report(.cannotIndex(name(type)), at: id)
        }
        if optional, result != .wrong { result = substitution.table.optional(result) }
        return result
    }
}
