extension Planner {
    /// `element in container` for texts and whole numbers: constant lists are looked up, others searched without
    /// making values. nil: neither.
    func member(_ id: NodeID, _ one: Code, _ two: Code, _ left: NodeID, _ right: NodeID) -> Code? {
        let place = range(right)
        switch type(left) {
        case .string:
            if case .constant(.list(let elements)) = two {
                if let slot = one.slot {
                    return Planner.isOneOf(SlotOperand<String>(slot: slot, range: range(left)), elements)
                }
                if let field = one.field {
                    return Planner.isOneOf(Taken<FieldOperand, String>(source: field, range: range(left)), elements)
                }
                return Planner.isOneOf(String.source(one, range(left)), elements)
            }
            let text = one.text(range(left))
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

    private static func isOneOf<A: Operand<String>>(_ text: A, _ elements: [Value]) -> Code? {
        var texts = TextIndex()
        for element in elements {
            guard case .string(let text) = element else { return nil }
            _ = texts.insert(text)
        }
        let known = TextSet(texts)
        return .bool { frame throws(EvaluationError) in known.texts.position(of: try text.read(frame)) != nil }
    }

    /// In a class, so that a look-up need not hold each part of the index.
    private final class TextSet: Sendable {
        let texts: TextIndex

        init(_ texts: TextIndex) { self.texts = texts }
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
                if case .string(let text) = element, equalBytes(text, wanted) { return true }
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
