extension Checker {
    mutating func loop(_ id: NodeID, _ loop: Loop) -> TypeRef {
        let over = resolved(visit(loop.over))
        let (first, second) = elements(of: over, loop)
        let firstLocal = newLocal()
        let secondLocal = loop.second.map { _ in newLocal() }
        resolutions[Int(id)] = .locals(firstLocal, secondLocal)
        let depth = scopes.count
        scopes.append((loop.first, first, firstLocal))
        if let name = loop.second, let secondLocal { scopes.append((name, second, secondLocal)) }
        defer { scopes.removeSubrange(depth...) }
        if let condition = loop.condition {
            let type = visit(condition)
            if !substitution.isAssignable(.bool, type) {
                report(.notBool(operator: Checker.macroName(loop.kind), type: name(type)), at: condition)
            }
        }
        return result(loop, over: over, first: first, body: visit(loop.body))
    }

    private mutating func result(_ loop: Loop, over: TypeRef, first: TypeRef, body: TypeRef) -> TypeRef {
        switch loop.kind {
        case .all, .exists, .existsOne, .filter:
            if !substitution.isAssignable(.bool, body) {
                report(.notBool(operator: Checker.macroName(loop.kind), type: name(body)), at: loop.body)
            }
            return loop.kind == .filter ? substitution.table.list(first) : .bool
        case .map, .transformList: return substitution.table.list(body)
        case .transformMap: return substitution.table.map(first, body)
        case .transformMapEntry:
            let type = resolved(body)
            if isOpen(type) || entry(type).kind == .map { return isOpen(type) ? .dyn : type }
            return report(.notMap(name(type)), at: loop.body)
        case .sortBy:
            let type = resolved(body)
            let isSimple = entry(type).kind == .simple && type != .null
            if !isOpen(type), !isSimple { report(.notOrderable(name(type)), at: loop.body) }
            if entry(over).kind == .map { return report(.notIterable(name(over)), at: loop.over) }
            return substitution.table.list(first)
        }
    }

    /// The types of the names a loop gives.
    private mutating func elements(of over: TypeRef, _ loop: Loop) -> (TypeRef, TypeRef) {
        let entry = entry(over)
        switch entry.kind {
        case .list: return loop.second == nil ? (entry.first, .dyn) : (.int, entry.first)
        case .map: return (entry.first, entry.second)
        case _ where isOpen(over): return over == .wrong ? (.wrong, .wrong) : (.dyn, .dyn)
        default:
            report(.notIterable(name(over)), at: loop.over)
            return (.wrong, .wrong)
        }
    }

    static func macroName(_ kind: Loop.Kind) -> String {
        switch kind {
        case .all: "all"
        case .exists: "exists"
        case .existsOne: "exists_one"
        case .map: "map"
        case .filter: "filter"
        case .transformList: "transformList"
        case .transformMap: "transformMap"
        case .transformMapEntry: "transformMapEntry"
        case .sortBy: "sortBy"
        }
    }

    mutating func optionalMap(_ id: NodeID, _ target: NodeID, _ name: String, _ body: NodeID, flat: Bool) -> TypeRef {
        let content = content(ofOptional: visit(target), at: target)
        let local = newLocal()
        resolutions[Int(id)] = .locals(local, nil)
        scopes.append((name, content, local))
        defer { scopes.removeLast() }
        let type = visit(body)
        guard flat else { return substitution.table.optional(type) }
        let resolved = resolved(type)
        if isOpen(resolved) || entry(resolved).kind == .optional { return resolved }
        return report(.notOptional(self.name(resolved)), at: body)
    }
}
