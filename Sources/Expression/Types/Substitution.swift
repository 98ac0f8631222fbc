/// What the variables of the types in one check stand for, and the questions asked of them: may a value of this type
/// stand where that type is wanted, and which of two types is the more general.
///
/// The algorithm is the one cel-go's checker uses (`checker/types.go`), on indexes instead of trees.
struct Substitution {
    var table: TypeTable
    private var bindings: [Int32: TypeRef] = [:]
    private var nextVariable: Int32 = 0
    /// Undo log: bindings as they were before the attempt under way.
    private var log: [(Int32, TypeRef?)] = []

    init(_ table: TypeTable) { self.table = table }

    mutating func fresh() -> TypeRef {
        defer { nextVariable += 1 }
        return table.variable(nextVariable)
    }

    private func binding(_ variable: TypeRef) -> TypeRef? {
        bindings.isEmpty ? nil : bindings[variable.index]
    }

    private mutating func bind(_ variable: TypeRef, to type: TypeRef) {
        log.append((variable.index, bindings[variable.index]))
        bindings[variable.index] = type
    }

    /// Runs `attempt`; when it fails, all bindings it made are taken back.
    mutating func attempt(_ attempt: (inout Substitution) -> Bool) -> Bool {
        let mark = log.count
        if attempt(&self) { return true }
        while log.count > mark {
            let (variable, former) = log.removeLast()
            bindings[variable] = former
        }
        return false
    }

    /// Whether `first` and `second` agree, binding variables on the way.
    mutating func isAssignable(_ first: TypeRef, _ second: TypeRef) -> Bool {
        if first == second { return true }
        return attempt { $0.agree(first, second, depth: 0) }
    }

    private mutating func agree(_ first: TypeRef, _ second: TypeRef, depth: Int) -> Bool {
        if first == second { return true }
        guard depth < 64 else { return false }
        let one = table[first]
        let two = table[second]
        if one.kind == .variable, let valid = substitute(first, by: second, depth: depth) { return valid }
        if two.kind == .variable, let valid = substitute(second, by: first, depth: depth) { return valid }
        if first.isDynamic || second.isDynamic { return true }
        if first == .null { return isNullable(second) }
        if second == .null { return isNullable(first) }
        guard one.kind == two.kind else { return false }
        switch one.kind {
        case .simple, .variable: return false
        case .list, .optional: return agree(one.first, two.first, depth: depth + 1)
        case .map:
            return agree(one.first, two.first, depth: depth + 1) && agree(one.second, two.second, depth: depth + 1)
        case .type: return true
        case .object: return one.name == two.name
        case .abstract:
            guard one.name == two.name, one.parameters.count == two.parameters.count else { return false }
            for (a, b) in zip(one.parameters, two.parameters) where !agree(a, b, depth: depth + 1) { return false }
            return true
        }
    }

    /// `null` stands for absent objects, moments, lengths of time and optional values.
    private func isNullable(_ type: TypeRef) -> Bool {
        if type == .timestamp || type == .duration { return true }
        switch table.kind(type) {
        case .optional, .object, .abstract: return true
        default: return false
        }
    }

    /// nil: the variable cannot stand for a type it is part of, ask the other way round.
    private mutating func substitute(_ variable: TypeRef, by type: TypeRef, depth: Int) -> Bool? {
        if let bound = binding(variable) {
            if bound == type { return true }
            guard agree(bound, type, depth: depth + 1) else { return false }
            let general = moreGeneral(bound, type)
            if general != bound, !occurs(variable, in: general, depth: 0) { bind(variable, to: general) }
            return true
        }
        guard !occurs(variable, in: type, depth: 0) else { return nil }
        bind(variable, to: type)
        return true
    }

    private func occurs(_ variable: TypeRef, in type: TypeRef, depth: Int) -> Bool {
        if variable == type { return true }
        guard depth < 64 else { return true }
        let entry = table[type]
        switch entry.kind {
        case .simple, .object: return false
        case .variable: return binding(type).map { occurs(variable, in: $0, depth: depth + 1) } ?? false
        case .list, .optional, .type: return occurs(variable, in: entry.first, depth: depth + 1)
        case .map:
            return occurs(variable, in: entry.first, depth: depth + 1)
                || occurs(variable, in: entry.second, depth: depth + 1)
        case .abstract: return entry.parameters.contains { occurs(variable, in: $0, depth: depth + 1) }
        }
    }

    /// The more general of two types that agree.
    func moreGeneral(_ first: TypeRef, _ second: TypeRef) -> TypeRef {
        if second == .null, first != .null { return first }
        return isEqualOrLessSpecific(first, second) ? first : second
    }

    private func isEqualOrLessSpecific(_ first: TypeRef, _ second: TypeRef) -> Bool {
        if first == second { return true }
        let one = table[first]
        let two = table[second]
        if first.isDynamic || one.kind == .variable { return true }
        if second.isDynamic || two.kind == .variable { return false }
        guard one.kind == two.kind else { return false }
        switch one.kind {
        case .simple, .variable, .object: return false
        case .list, .optional: return isEqualOrLessSpecific(one.first, two.first)
        case .map: return isEqualOrLessSpecific(one.first, two.first) && isEqualOrLessSpecific(one.second, two.second)
        case .type: return true
        case .abstract:
            return one.parameters.count == two.parameters.count
                && zip(one.parameters, two.parameters).allSatisfy { isEqualOrLessSpecific($0, $1) }
        }
    }

    /// The type of a list of a `first` and a `second`: the more general where they agree, otherwise nil.
    mutating func join(_ first: TypeRef, _ second: TypeRef) -> TypeRef? {
        isAssignable(first, second) ? moreGeneral(first, second) : nil
    }

    /// `type` with every bound variable replaced; variables left over stay, or become `dyn` at the end of a check.
    mutating func resolve(_ type: TypeRef, unboundAsDyn: Bool = false, depth: Int = 0) -> TypeRef {
        let entry = table[type]
        if entry.kind == .simple || entry.kind == .object { return type }
        guard depth < 64 else { return .dyn }
        switch entry.kind {
        case .simple, .object: return type
        case .variable:
            if let bound = binding(type) { return resolve(bound, unboundAsDyn: unboundAsDyn, depth: depth + 1) }
            return unboundAsDyn ? .dyn : type
        case .list: return table.list(resolve(entry.first, unboundAsDyn: unboundAsDyn, depth: depth + 1))
        case .optional: return table.optional(resolve(entry.first, unboundAsDyn: unboundAsDyn, depth: depth + 1))
        case .type: return table.type(resolve(entry.first, unboundAsDyn: unboundAsDyn, depth: depth + 1))
        case .map:
            let key = resolve(entry.first, unboundAsDyn: unboundAsDyn, depth: depth + 1)
            return table.map(key, resolve(entry.second, unboundAsDyn: unboundAsDyn, depth: depth + 1))
        case .abstract:
            let parameters = entry.parameters.map { resolve($0, unboundAsDyn: unboundAsDyn, depth: depth + 1) }
            return table.intern(TypeEntry(kind: .abstract, name: entry.name, parameters: parameters))
        }
    }

    /// A signature's type with its parameters replaced by the variables of one call.
    mutating func instantiate(_ type: TypeRef, with variables: [TypeRef]) -> TypeRef {
        let entry = table[type]
        switch entry.kind {
        case .simple, .object: return type
        case .variable:
            let position = -1 - Int(entry.number)
            return variables.indices.contains(position) ? variables[position] : type
        case .list: return table.list(instantiate(entry.first, with: variables))
        case .optional: return table.optional(instantiate(entry.first, with: variables))
        case .type: return table.type(instantiate(entry.first, with: variables))
        case .map:
            let key = instantiate(entry.first, with: variables)
            return table.map(key, instantiate(entry.second, with: variables))
        case .abstract:
            let parameters = entry.parameters.map { instantiate($0, with: variables) }
            return table.intern(TypeEntry(kind: .abstract, name: entry.name, parameters: parameters))
        }
    }
}
