extension Planner {
    /// `element in container` for texts and whole numbers: constant lists are looked up, others searched without
    /// making values. nil: neither.
    func member(_ id: NodeID, _ one: Code, _ two: Code, _ left: NodeID, _ right: NodeID) -> Code? {
        let place = range(right)
        switch type(left) {
        case .string:
            let text = one.text(range(left))
            if case .constant(.list(let elements)) = two { return Planner.isOneOf(text, elements) }
            let container = two.value(place)
            return .bool { frame throws(EvaluationError) in
                let wanted = try text(frame)
                return try Planner.has(try container(frame), wanted, frame, place)
            }
        case .int:
            let number = one.int(range(left))
            if case .constant(.list(let elements)) = two { return Planner.isOneOf(number, elements) }
            if case .variable(let slot) = two {
                return .bool { frame throws(EvaluationError) in
                    let wanted = try number(frame)
                    return try Planner.has(frame.variables[slot], wanted, frame, place)
                }
            }
            let container = two.value(place)
            return .bool { frame throws(EvaluationError) in
                let wanted = try number(frame)
                return try Planner.has(try container(frame), wanted, frame, place)
            }
        default: return nil
        }
    }

    private static func isOneOf(_ text: @escaping TextCode, _ elements: [Value]) -> Code? {
        let texts = elements.compactMap(\.asString)
        guard texts.count == elements.count else { return nil }
        if texts.count <= 12 {
            return .bool { frame throws(EvaluationError) in
                let wanted = try text(frame)
                for candidate in texts where equalSeldom(candidate, wanted) { return true }
                return false
            }
        }
        let set = Set(texts.map(TextKey.init))
        return .bool { frame throws(EvaluationError) in set.contains(TextKey(text: try text(frame))) }
    }

    private static func isOneOf(_ number: @escaping IntCode, _ elements: [Value]) -> Code? {
        let numbers = elements.compactMap(\.asInt)
        guard numbers.count == elements.count else { return nil }
        if numbers.count <= 32 {
            return .bool { frame throws(EvaluationError) in numbers.contains(try number(frame)) }
        }
        let set = Set(numbers)
        return .bool { frame throws(EvaluationError) in set.contains(try number(frame)) }
    }

    private static func has(
        _ container: Value,
        _ wanted: String,
        _ frame: Frame,
        _ place: Range<Int>
    ) throws(EvaluationError) -> Bool {
        switch container {
        case .list(let elements):
            try frame.charge(elements.count)
            for element in elements {
                if case .string(let text) = element, equalSeldom(text, wanted) { return true }
            }
            return false
        case .map(let map): return map.position(ofText: wanted) != nil
        default: throw unexpected(container, wanted: .list(.string), place)
        }
    }

    private static func has(
        _ container: Value,
        _ wanted: Int64,
        _ frame: Frame,
        _ place: Range<Int>
    ) throws(EvaluationError) -> Bool {
        switch container {
        case .list(let elements):
            try frame.charge(elements.count)
            for element in elements {
                if case .int(let number) = element {
                    if number == wanted { return true }
                } else if order(element, .int(wanted)) == .equal {
                    return true
                }
            }
            return false
        case .map(let map): return map.position(ofInt: wanted) != nil
        default: throw unexpected(container, wanted: .list(.int), place)
        }
    }
}
