/// Turns a checked expression into closures, typed where the checker found a type; names become slots, constant parts
/// become constants.
///
/// With `isTracing` every part also records its value: the same closures, wrapped, without folding and without the
/// short cuts that skip a part.
struct Planner {
    let checked: Checked
    let isTracing: Bool
    private(set) var warnings: [Diagnostic] = []
    /// The work of one evaluation that does not depend on data: one for each part.
    var cost = 0

    init(_ checked: Checked, isTracing: Bool = false) {
        self.checked = checked
        self.isTracing = isTracing
    }

    mutating func planRoot() -> RootCode {
        let code = plan(checked.syntax.root)
        if case .bool(let condition) = code { return .condition(condition) }
        return .value(code.value(range(checked.syntax.root)))
    }

    func node(_ id: NodeID) -> Node { checked.syntax.nodes[Int(id)] }

    func range(_ id: NodeID) -> Range<Int> { node(id).range }

    func type(_ id: NodeID) -> TypeRef { checked.types[Int(id)] }

    func resolution(_ id: NodeID) -> Resolution { checked.resolutions[Int(id)] }

    mutating func warn(_ code: Diagnostic.Code, at range: Range<Int>) {
        guard warnings.count < checked.limits.diagnostics else { return }
        warnings.append(Diagnostic(isError: false, code: code, range: range))
    }

    /// An error that only planning finds: a constant pattern that is none.
    mutating func refuse(_ code: Diagnostic.Code, at range: Range<Int>) {
        warnings.append(Diagnostic(isError: true, code: code, range: range))
    }

    mutating func plan(_ id: NodeID) -> Code {
        cost += 1
        let code = planForm(id)
        return isTracing ? traced(code, id) : code
    }

    private func traced(_ code: Code, _ id: NodeID) -> Code {
        let inner = code.value(range(id))
        return .value { frame throws(EvaluationError) in
            let depth = frame.meter.pointee.trace?.enter() ?? 0
            do throws(EvaluationError) {
                let value = try inner(frame)
                frame.meter.pointee.trace?.leave(id, depth, value)
                return value
            } catch {
                frame.meter.pointee.trace?.leave(id, depth, .error(error))
                throw error
            }
        }
    }

    /// Computes what depends on constants only. What fails stays as it is, and is worth a warning.
    mutating func fold(_ code: Code, _ id: NodeID, over operands: Code...) -> Code {
        guard !isTracing else { return code }
        for operand in operands where operand.constant == nil { return code }
        return fold(code, id)
    }

    mutating func fold(_ code: Code, _ id: NodeID) -> Code {
        guard !isTracing else { return code }
        var nothing = Value.null
        let result = withUnsafeMutablePointer(to: &nothing) { nothing in
            var meter = Meter(limit: 10_000, cost: 0, variables: UnsafePointer(nothing), locals: nothing)
            return withUnsafeMutablePointer(to: &meter) { meter in
                do throws(EvaluationError) {
                    return try code.value(range(id))(Frame(meter: meter))
                } catch {
                    return .error(error)
                }
            }
        }
        guard case .error(let error) = result else { return .constant(result) }
        if case .tooExpensive = error.code { return code }
        warn(.alwaysFails(error.code), at: range(id))
        return code
    }

    private mutating func planForm(_ id: NodeID) -> Code {
        switch node(id).form {
        case .invalid: return failing(.unknownName("?"), id)
        case .literal(let value): return .constant(value)
        case .identifier, .select:
            switch resolution(id) {
            case .variable(let slot): return .variable(slot)
            case .local(let slot): return .local(slot)
            case .type(let type): return .constant(.makeType(type))
            case .failure(let code): return failing(code, id)
            default: return select(id)
            }
        case .presence(let operand, let field, let optional): return presence(id, operand, field, optional)
        case .index(let operand, let index, let optional): return self.index(id, operand, index, optional)
        case .call(_, let arguments, _): return call(id, nil, arguments)
        case .memberCall(let target, _, let arguments): return call(id, target, arguments)
        case .unary(let op, let operand): return unary(id, op, operand)
        case .binary(let op, let left, let right): return binary(id, op, left, right)
        case .and(let operands): return logical(id, operands, decisive: false)
        case .or(let operands): return logical(id, operands, decisive: true)
        case .conditional(let condition, let yes, let no): return conditional(id, condition, yes, no)
        case .list(let elements): return list(id, elements)
        case .map(let entries): return map(id, entries)
        case .loop(let loop): return self.loop(id, loop)
        case .bind(_, let value, let body): return bind(id, value, body)
        case .optionalMap(let target, _, let body, let flat): return optionalMap(id, target, body, flat)
        }
    }

    func failing(_ code: EvaluationError.Code, _ id: NodeID) -> Code {
        let error = EvaluationError(code, at: range(id))
        return .value { _ throws(EvaluationError) in throw error }
    }

    // MARK: Literals

    private struct ListPart: Sendable {
        let code: ValueCode
        let optional: Bool
        let range: Range<Int>
    }

    private struct MapPart: Sendable {
        let key: ValueCode
        let value: ValueCode
        let optional: Bool
        let range: Range<Int>
    }

    private mutating func list(_ id: NodeID, _ elements: [ListElement]) -> Code {
        let codes = elements.map { plan($0.value) }
        if elements.allSatisfy({ !$0.optional }) {
            let constants = codes.compactMap(\.constant)
            if constants.count == codes.count, !isTracing { return .constant(.list(constants)) }
        }
        let parts = zip(elements, codes).map { element, code in
            ListPart(code: code.value(range(element.value)), optional: element.optional, range: range(element.value))
        }
        return .value { frame throws(EvaluationError) in
            var list: [Value] = []
            list.reserveCapacity(parts.count)
            for part in parts {
                let value = try part.code(frame)
                guard part.optional else {
                    list.append(value)
                    continue
                }
                guard case .optional(let box) = value else {
                    throw unexpected(value, wanted: .optional(.dyn), part.range)
                }
                if let inner = box.value { list.append(inner) }
            }
            return .list(list)
        }
    }

    private mutating func map(_ id: NodeID, _ entries: [MapEntry]) -> Code {
        var isConstant = true
        var parts: [MapPart] = []
        for entry in entries {
            let key = plan(entry.key)
            let value = plan(entry.value)
            if key.constant == nil || value.constant == nil || entry.optional { isConstant = false }
            let range = range(entry.key)
            parts.append(
                MapPart(
                    key: key.value(range),
                    value: value.value(self.range(entry.value)),
                    optional: entry.optional,
                    range: range
                )
            )
        }
        let fixed = parts
        let code = Code.value { frame throws(EvaluationError) in
            var builder = MapBuilder(capacity: fixed.count)
            for part in fixed {
                let key = try part.key(frame)
                var value = try part.value(frame)
                if part.optional {
                    guard case .optional(let box) = value else {
                        throw unexpected(value, wanted: .optional(.dyn), part.range)
                    }
                    guard let inner = box.value else { continue }
                    value = inner
                }
                if let problem = builder.insert(key, value) { throw EvaluationError(problem, at: part.range) }
            }
            return .map(builder.finish())
        }
        return isConstant ? fold(code, id) : code
    }

    private mutating func bind(_ id: NodeID, _ value: NodeID, _ body: NodeID) -> Code {
        guard case .locals(let slot, _) = resolution(id) else { return failing(.unknownName("?"), id) }
        let value = plan(value).value(range(value))
        let body = plan(body).value(range(body))
        return .value { frame throws(EvaluationError) in
            frame.locals[slot] = try value(frame)
            return try body(frame)
        }
    }

    private mutating func optionalMap(_ id: NodeID, _ target: NodeID, _ body: NodeID, _ flat: Bool) -> Code {
        guard case .locals(let slot, _) = resolution(id) else { return failing(.unknownName("?"), id) }
        let targetRange = range(target)
        let bodyRange = range(body)
        let target = plan(target).value(targetRange)
        let body = plan(body).value(bodyRange)
        return .value { frame throws(EvaluationError) in
            let value = try target(frame)
            guard case .optional(let box) = value else { throw unexpected(value, wanted: .optional(.dyn), targetRange) }
            guard let content = box.value else { return .none }
            frame.locals[slot] = content
            let result = try body(frame)
            guard flat else { return .some(result) }
            guard case .optional = result else { throw unexpected(result, wanted: .optional(.dyn), bodyRange) }
            return result
        }
    }
}
