extension Checker {
    mutating func unary(_ id: NodeID, _ op: UnaryOperator, _ operand: NodeID) -> TypeRef {
        let type = visit(operand)
        if isStrict {
            if op == .not, type == .bool { return .bool }
            if op == .negate, type == .int || type == .double { return type }
        }
        let entry = environment.core.library.unary[op == .not ? 0 : 1]
        return resolve(id, entry.global, [type], shown: op == .not ? "!" : "-", receiver: false)
    }

    mutating func binary(_ id: NodeID, _ op: BinaryOperator, _ left: TypeRef, _ right: TypeRef) -> TypeRef {
        if isStrict, left == right, left.index >= TypeRef.bool.index, left.index <= TypeRef.string.index,
            let type = common(op, left)
        {
            return type
        }
        switch op {
        case .equal, .notEqual:
            // Numbers of different types compare, also where the types are known.
            if resolved(left).isNumber, resolved(right).isNumber { return .bool }
        case .in:
            // Resolving may add to the table; only then may it be read.
            let type = resolved(right)
            let container = entry(type)
            if container.kind == .list || container.kind == .map, resolved(left).isNumber,
                resolved(container.first).isNumber
            {
                return .bool
            }
        default: break
        }
        let entry = environment.core.library.binary[Int(op.rawValue)]
        return resolve(id, entry.global, [left, right], shown: op.symbol, receiver: false)
    }

    /// The frequent cases, of which the library's signatures say the same.
    private func common(_ op: BinaryOperator, _ type: TypeRef) -> TypeRef? {
        switch op {
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .bool
        case .add: type == .bool ? nil : type
        case .subtract, .multiply, .divide: type.isNumber ? type : nil
        case .remainder: type == .int || type == .uint ? type : nil
        case .in: nil
        }
    }

    mutating func call(_ id: NodeID, _ name: String, _ arguments: [NodeID], absolute: Bool) -> TypeRef {
        let types = arguments.map { visit($0) }
        let prefixes = absolute ? [""] : environment.core.prefixes
        for prefix in prefixes {
            if let entry = environment.core.library.entries[prefix + name], !entry.global.isEmpty {
                return resolve(id, entry.global, types, shown: name, receiver: false)
            }
        }
        resolutions[Int(id)] = .failure(.unknownFunction(name))
        guard isStrict else { return .dyn }
        let known = environment.core.library.entries.values.filter { !$0.global.isEmpty }.map(\.name).sorted()
        return report(.unknownFunction(name, nearest: Nearest.name(to: name, among: known)), at: id, name: true)
    }

    mutating func memberCall(_ id: NodeID, _ target: NodeID, _ name: String, _ arguments: [NodeID]) -> TypeRef {
        if let entry = namespaced(target, name) {
            types[Int(target)] = .dyn
            let given = arguments.map { visit($0) }
            return resolve(id, entry.global, given, shown: entry.name, receiver: false)
        }
        let receiver = visit(target)
        let given = [receiver] + arguments.map { visit($0) }
        if let entry = environment.core.library.entries[name], !entry.member.isEmpty {
            return resolve(id, entry.member, given, shown: name, receiver: true)
        }
        resolutions[Int(id)] = .failure(.unknownFunction(name))
        guard isStrict, receiver != .wrong else { return .wrong }
        return unknownMember(id, name, on: resolved(receiver))
    }

    private mutating func unknownMember(_ id: NodeID, _ name: String, on type: TypeRef) -> TypeRef {
        let shown = self.name(type)
        let entry = entry(type)
        if entry.kind == .object, environment.core.fields[entry.name]?[name] != nil {
            return report(.needlessCall(name, type: shown), at: id, name: true)
        }
        let known = environment.core.library.entries.values.filter { !$0.member.isEmpty }.map(\.name)
        let macros = ["all", "exists", "exists_one", "filter", "map", "sortBy", "optMap", "transformList"]
        let nearest = Nearest.name(to: name, among: (known + macros).sorted())
        return report(.unknownMember(name, type: shown, nearest: nearest), at: id, name: true)
    }

    /// `math.abs(x)`: the function of a namespace, when what stands before the name is no variable.
    private func namespaced(_ target: NodeID, _ name: String) -> Library.Entry? {
        switch node(target).form {
        case .identifier, .select: break
        default: return nil
        }
        guard let (space, absolute) = path(target) else { return nil }
        let library = environment.core.library
        if environment.core.prefixes.count == 1, !library.namespaces.contains(space) { return nil }
        if environment.slot(space) != nil { return nil }
        for prefix in absolute ? [""] : environment.core.prefixes {
            if let entry = library.entries[prefix + space + "." + name], !entry.global.isEmpty { return entry }
        }
        return nil
    }

    /// Finds the signatures that fit. One that fits arguments of known types decides; where some are `dyn` all that
    /// may fit are kept, and the call is decided when it is evaluated.
    mutating func resolve(
        _ id: NodeID,
        _ candidates: [Signature],
        _ arguments: [TypeRef],
        shown: String,
        receiver: Bool
    ) -> TypeRef {
        var fitting: [Signature] = []
        guard isStrict else {
            fitting = candidates.filter { $0.takes(count: arguments.count) }
            let failure = EvaluationError.Code.noSuchOverload(shown, arguments.map { _ in "dyn" })
            resolutions[Int(id)] = fitting.isEmpty ? .failure(failure) : .call(fitting, receiver: receiver)
            return .dyn
        }
        if arguments.contains(.wrong) { return .wrong }
        var open = false
        for argument in arguments {
            let type = resolved(argument)
            if isDynamic(type) { open = true }
        }
        var result: TypeRef?
        for signature in candidates where signature.takes(count: arguments.count) {
            guard let type = match(signature, arguments) else { continue }
            fitting.append(signature)
            if let known = result {
                if known != type, !known.isDynamic { result = .dyn }
            } else {
                result = type
            }
            if !open { break }
        }
        guard let result else {
            let given = arguments.map { name($0) }
            let known = candidates.map { describe($0, shown) }
            return report(.noOverload(function: shown, arguments: given, candidates: known), at: id, name: true)
        }
        resolutions[Int(id)] = .call(fitting, receiver: receiver)
        return result
    }

    private mutating func match(_ signature: Signature, _ arguments: [TypeRef]) -> TypeRef? {
        if signature.variables == 0 {
            let fits = substitution.attempt { substitution in
                for (position, argument) in arguments.enumerated()
                where !substitution.isAssignable(signature.parameter(position), argument) {
                    return false
                }
                return true
            }
            return fits ? signature.result : nil
        }
        var variables: [TypeRef] = []
        for _ in 0..<signature.variables { variables.append(substitution.fresh()) }
        let fits = substitution.attempt { substitution in
            for (position, argument) in arguments.enumerated() {
                let wanted = substitution.instantiate(signature.parameter(position), with: variables)
                if !substitution.isAssignable(wanted, argument) { return false }
            }
            return true
        }
        guard fits else { return nil }
        return substitution.resolve(substitution.instantiate(signature.result, with: variables))
    }

    /// A signature as a message shows it: `string.charAt(int) -> string`.
    private func describe(_ signature: Signature, _ shown: String) -> String {
        let overload = signature.overload
        var parameters = overload.parameters.map(\.description)
        guard shown.utf8.allSatisfy({ Lexer.isLetter($0) || Lexer.isDigit($0) || $0 == 0x2E }) else {
            return parameters.joined(separator: " \(shown) ")
        }
        if overload.isVariadic { parameters.append("…") }
        let receiver = overload.isMember ? parameters.removeFirst() + "." : ""
        return "\(receiver)\(shown)(\(parameters.joined(separator: ", ")))"
    }
}
