/// Gives every part of an expression its type and every name its meaning, and reports what does not fit.
///
/// Without checking (`isStrict` false) all types are `dyn`, and what would be reported fails when it is evaluated:
/// the conformance cases ask for that.
struct Checker {
    let environment: Environment
    let syntax: Syntax
    let isStrict: Bool
    var substitution: Substitution
    var types: [TypeRef]
    var resolutions: [Resolution]
    var diagnostics: [Diagnostic] = []
    var scopes: [(name: String, type: TypeRef, local: Int)] = []
    var localCount = 0

    init(_ syntax: Syntax, in environment: Environment, isStrict: Bool) {
        self.environment = environment
        self.syntax = syntax
        self.isStrict = isStrict
        substitution = Substitution(environment.table)
        types = Array(repeating: .wrong, count: syntax.nodes.count)
        resolutions = Array(repeating: .none, count: syntax.nodes.count)
    }

    mutating func check(source: String, expecting: Type?) -> (Checked, [Diagnostic]) {
        let result = visit(syntax.root)
        if let expecting {
            var names: [String: TypeRef] = [:]
            let wanted = substitution.table.enter(expecting, parameters: &names)
            if !substitution.isAssignable(wanted, result) {
                report(.badResult(wanted: expecting.description, found: name(result)), at: syntax.root)
            }
        }
        for index in types.indices { types[index] = substitution.resolve(types[index], unboundAsDyn: true) }
        let checked = Checked(
            source: source,
            syntax: syntax,
            types: types,
            resolutions: resolutions,
            table: substitution.table,
            localCount: localCount,
            limits: environment.limits
        )
        return (checked, diagnostics)
    }

    // MARK: Tools

    func node(_ id: NodeID) -> Node { syntax.nodes[Int(id)] }

    /// The name of a type as a message shows it.
    mutating func name(_ type: TypeRef) -> String {
        let resolved = substitution.resolve(type, unboundAsDyn: true)
        return substitution.table.type(of: resolved).description
    }

    @discardableResult
    mutating func report(_ code: Diagnostic.Code, at id: NodeID, name: Bool = false) -> TypeRef {
        guard isStrict else { return .dyn }
        if diagnostics.count < environment.limits.diagnostics {
            let node = node(id)
            var range = node.range
            if name, let length = nameLength(node) {
                range = Int(node.name)..<min(Int(node.name) + length, Int(node.end))
            }
            diagnostics.append(Diagnostic(isError: true, code: code, range: range))
        }
        return .wrong
    }

    private func nameLength(_ node: Node) -> Int? {
        switch node.form {
        case .select(_, let field, _), .presence(_, let field, _): field.utf8.count
        case .call(let name, _, _), .memberCall(_, let name, _), .identifier(let name, _): name.utf8.count
        case .unary: 1
        case .binary(let op, _, _): op.symbol.utf8.count
        default: nil
        }
    }

    /// Deep: `list(dyn)` is not known either.
    func isDynamic(_ type: TypeRef, depth: Int = 0) -> Bool {
        if type.isDynamic { return true }
        let entry = substitution.table[type]
        switch entry.kind {
        case .list, .optional: return depth > 16 || isDynamic(entry.first, depth: depth + 1)
        case .map:
            return depth > 16 || isDynamic(entry.first, depth: depth + 1) || isDynamic(entry.second, depth: depth + 1)
        case .variable: return true
        case .abstract: return entry.parameters.contains { isDynamic($0, depth: depth + 1) }
        case .simple, .type, .object: return false
        }
    }

    mutating func resolved(_ type: TypeRef) -> TypeRef { substitution.resolve(type) }

    func entry(_ type: TypeRef) -> TypeEntry { substitution.table[type] }

    /// Unknown as yet: any type may turn up.
    func isOpen(_ type: TypeRef) -> Bool { type.isDynamic || substitution.table.kind(type) == .variable }

    // MARK: Parts

    @discardableResult
    mutating func visit(_ id: NodeID) -> TypeRef {
        var type = visitForm(id)
        if !isStrict { type = .dyn }
        types[Int(id)] = type
        return type
    }

    private mutating func visitForm(_ id: NodeID) -> TypeRef {
        switch node(id).form {
        case .invalid: return .wrong
        case .literal(let value): return literal(value)
        case .identifier(let name, let absolute): return identifier(id, name, absolute: absolute)
        case .select(let operand, let field, let optional):
            if let type = qualified(id) { return type }
            return select(id, visit(operand), field, optional: optional)
        case .presence(let operand, let field, let optional):
            _ = select(id, visit(operand), field, optional: optional)
            return .bool
        case .index(let operand, let index, let optional):
            return self.index(id, visit(operand), index, optional: optional)
        case .call(let name, let arguments, let absolute):
            return call(id, name, arguments, absolute: absolute)
        case .memberCall(let target, let name, let arguments): return memberCall(id, target, name, arguments)
        case .unary(let op, let operand): return unary(id, op, operand)
        case .binary(let op, let left, let right): return binary(id, op, visit(left), visit(right))
        case .and(let operands): return logical("&&", operands)
        case .or(let operands): return logical("||", operands)
        case .conditional(let condition, let yes, let no): return conditional(id, condition, yes, no)
        case .list(let elements): return list(elements)
        case .map(let entries): return map(entries)
        case .loop(let loop): return self.loop(id, loop)
        case .bind(let name, let value, let body):
            let type = visit(value)
            let local = newLocal()
            resolutions[Int(id)] = .locals(local, nil)
            scopes.append((name, type, local))
            defer { scopes.removeLast() }
            return visit(body)
        case .optionalMap(let target, let name, let body, let flat):
            return optionalMap(id, target, name, body, flat: flat)
        }
    }

    mutating func newLocal() -> Int {
        defer { localCount += 1 }
        return localCount
    }

    private func literal(_ value: Value) -> TypeRef {
        switch value {
        case .null: .null
        case .bool: .bool
        case .int: .int
        case .uint: .uint
        case .double: .double
        case .string: .string
        case .bytes: .bytes
        default: .dyn
        }
    }

    private mutating func logical(_ symbol: String, _ operands: [NodeID]) -> TypeRef {
        for operand in operands {
            let type = visit(operand)
            if !substitution.isAssignable(.bool, type) {
                report(.notBool(operator: symbol, type: name(type)), at: operand)
            }
        }
        return .bool
    }

    private mutating func conditional(_ id: NodeID, _ condition: NodeID, _ yes: NodeID, _ no: NodeID) -> TypeRef {
        let type = visit(condition)
        if !substitution.isAssignable(.bool, type) {
            report(.notBool(operator: "? :", type: name(type)), at: condition)
        }
        let one = visit(yes)
        let two = visit(no)
        if let joined = substitution.join(one, two) { return joined }
        return report(.branchesDiffer(name(one), name(two)), at: id)
    }

    private mutating func list(_ elements: [ListElement]) -> TypeRef {
        var joined: TypeRef?
        for element in elements {
            var type = visit(element.value)
            if element.optional { type = content(ofOptional: type, at: element.value) }
            joined = join(joined, type)
        }
        let element = joined ?? substitution.fresh()
        return substitution.table.list(element)
    }

    private mutating func map(_ entries: [MapEntry]) -> TypeRef {
        var keys: TypeRef?
        var values: TypeRef?
        for entry in entries {
            let key = visit(entry.key)
            switch resolved(key) {
            case .bool, .int, .uint, .string: break
            case let other where isOpen(other): break
            case let other: report(.badKeyType(name(other)), at: entry.key)
            }
            keys = join(keys, key)
            var value = visit(entry.value)
            if entry.optional { value = content(ofOptional: value, at: entry.value) }
            values = join(values, value)
        }
        let key = keys ?? substitution.fresh()
        let value = values ?? substitution.fresh()
        return substitution.table.map(key, value)
    }

    /// Literals of mixed elements are lists of `dyn`.
    private mutating func join(_ first: TypeRef?, _ second: TypeRef) -> TypeRef {
        guard let first else { return second }
        return substitution.join(first, second) ?? .dyn
    }

    mutating func content(ofOptional type: TypeRef, at id: NodeID) -> TypeRef {
        let type = resolved(type)
        if isOpen(type) { return .dyn }
        let entry = entry(type)
        guard entry.kind == .optional else { return report(.notOptional(name(type)), at: id) }
        return entry.first
    }
}
