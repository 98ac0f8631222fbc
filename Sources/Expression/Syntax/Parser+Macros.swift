extension Parser {
    /// Macros are known by name and number of arguments; everything else is a call.
    mutating func macro(
        _ name: String,
        of operand: NodeID,
        _ arguments: [NodeID],
        _ start: Int,
        _ end: Int,
        place: Int
    ) -> NodeID? {
        switch (name, arguments.count) {
        case ("all", 2): return loop(.all, operand, arguments, names: 1, start, end, place)
        case ("all", 3): return loop(.all, operand, arguments, names: 2, start, end, place)
        case ("exists", 2): return loop(.exists, operand, arguments, names: 1, start, end, place)
        case ("exists", 3): return loop(.exists, operand, arguments, names: 2, start, end, place)
        case ("exists_one", 2), ("existsOne", 2):
            return loop(.existsOne, operand, arguments, names: 1, start, end, place)
        case ("exists_one", 3), ("existsOne", 3):
            return loop(.existsOne, operand, arguments, names: 2, start, end, place)
        case ("filter", 2): return loop(.filter, operand, arguments, names: 1, start, end, place)
        case ("map", 2), ("map", 3): return loop(.map, operand, arguments, names: 1, start, end, place)
        case ("transformList", 3), ("transformList", 4):
            return loop(.transformList, operand, arguments, names: 2, start, end, place)
        case ("transformMap", 3), ("transformMap", 4):
            return loop(.transformMap, operand, arguments, names: 2, start, end, place)
        case ("transformMapEntry", 3), ("transformMapEntry", 4):
            return loop(.transformMapEntry, operand, arguments, names: 2, start, end, place)
        case ("sortBy", 2): return loop(.sortBy, operand, arguments, names: 1, start, end, place)
        case ("optMap", 2), ("optFlatMap", 2):
            guard let variable = variable(arguments[0]) else { return nil }
            let form = Form.optionalMap(operand, name: variable, body: arguments[1], flat: name == "optFlatMap")
            return add(form, start, end, name: place, over: operand, arguments[1])
        case ("bind", 3):
            guard case .identifier("cel", _) = syntax.nodes[Int(operand)].form else { return nil }
            guard let variable = variable(arguments[0]) else { return nil }
            let form = Form.bind(name: variable, value: arguments[1], body: arguments[2])
            return add(form, start, end, name: place, over: arguments[1], arguments[2])
        default: return nil
        }
    }

    private mutating func loop(
        _ kind: Loop.Kind,
        _ over: NodeID,
        _ arguments: [NodeID],
        names: Int,
        _ start: Int,
        _ end: Int,
        _ place: Int
    ) -> NodeID? {
        guard let first = variable(arguments[0]) else { return add(.invalid, start, end) }
        var second: String?
        if names == 2 {
            guard let name = variable(arguments[1]) else { return add(.invalid, start, end) }
            if name == first { report(.repeatedVariable(name), at: syntax.nodes[Int(arguments[1])].range) }
            second = name
        }
        let rest = Array(arguments.dropFirst(names))
        let condition = rest.count > 1 ? rest[0] : nil
        let loop = Loop(
            kind: kind,
            over: over,
            first: first,
            second: second,
            condition: condition,
            body: rest[rest.count - 1]
        )
        return add(.loop(loop), start, end, name: place, below: deepest(rest + [over]))
    }

    /// The name that a macro gives to what it goes through; reported when it is more than a name.
    private mutating func variable(_ argument: NodeID) -> String? {
        let node = syntax.nodes[Int(argument)]
        if case .identifier(let name, false) = node.form { return name }
        if case .invalid = node.form { return nil }
        report(.variableMustBeName, at: node.range)
        return nil
    }
}
