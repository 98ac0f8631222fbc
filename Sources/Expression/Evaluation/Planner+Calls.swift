/// A closure within an array would be called through a thunk; within a struct it is not.
struct CodeStep: Sendable {
    let run: ValueCode
}

extension Planner {
    mutating func call(_ id: NodeID, _ target: NodeID?, _ arguments: [NodeID]) -> Code {
        guard case .call(let signatures, let receiver) = resolution(id) else {
            if case .failure(let code) = resolution(id) { return failing(code, id) }
            return failing(.unknownFunction("?"), id)
        }
        let operands = (receiver ? target.map { [$0] } ?? [] : []) + arguments
        let codes = operands.map { plan($0) }
        let range = range(id)
        let code: Code
        if signatures.count == 1, isCertain(signatures[0], operands) {
            code = direct(signatures[0], codes, operands, range)
        } else {
            code = dispatched(signatures, zip(codes, operands).map { CodeStep(run: $0.value(self.range($1))) }, range)
        }
        guard codes.allSatisfy({ $0.constant != nil }) else { return code }
        return fold(code, id)
    }

    /// Whether the checker knows enough of the arguments to leave out the look at them.
    private func isCertain(_ signature: Signature, _ operands: [NodeID]) -> Bool {
        for (position, operand) in operands.enumerated() {
            let kind = signature.kinds[min(position, signature.kinds.count - 1)]
            if kind == .any { continue }
            if type(operand).isDynamic || type(operand) == .null { return false }
            if case .listOf = kind {
                let element = checked.table[type(operand)].first
                if element.isDynamic || checked.table.kind(type(operand)) != .list { return false }
            }
        }
        return true
    }

    private mutating func direct(
        _ signature: Signature,
        _ codes: [Code],
        _ operands: [NodeID],
        _ range: Range<Int>
    ) -> Code {
        if signature.function == "size", codes.count == 1, let code = size(codes[0], operands[0]) { return code }
        let parts = zip(codes, operands).map { CodeStep(run: $0.value(self.range($1))) }
        switch (signature.overload.implementation, parts.count) {
        case (.none(let apply), 0):
            return .value { frame throws(EvaluationError) in
                let result = apply()
                try Planner.settle(result, frame, range)
                return result
            }
        case (.unary(let apply), 1):
            let a = parts[0].run
            return .value { frame throws(EvaluationError) in
                let argument = try a(frame)
                try Planner.chargeText(argument, frame)
                let result = apply(argument)
                try Planner.settle(result, frame, range)
                return result
            }
        case (.binary(let apply), 2):
            let a = parts[0].run
            let b = parts[1].run
            return .value { frame throws(EvaluationError) in
                let one = try a(frame)
                try Planner.chargeText(one, frame)
                let result = apply(one, try b(frame))
                try Planner.settle(result, frame, range)
                return result
            }
        case (.ternary(let apply), 3):
            let a = parts[0].run
            let b = parts[1].run
            let c = parts[2].run
            return .value { frame throws(EvaluationError) in
                let one = try a(frame)
                try Planner.chargeText(one, frame)
                let result = apply(one, try b(frame), try c(frame))
                try Planner.settle(result, frame, range)
                return result
            }
        case (.textPredicate(let predicate), 2): return self.predicate(predicate, codes, operands)
        case (.pattern(let apply), 2...):
            return pattern(apply, codes, operands, range, asks: signature.function == "matches")
        default:
            return dispatched([signature], parts, range)
        }
    }

    private func predicate(_ predicate: TextPredicate, _ codes: [Code], _ operands: [NodeID]) -> Code {
        let (one, left) = (codes[0], range(operands[0]))
        guard case .constant(.string(let other)) = codes[1] else {
            let a = one.text(left)
            let b = codes[1].text(range(operands[1]))
            return .bool { frame throws(EvaluationError) in
                let text = try a(frame)
                if text.utf8.count >= 64 { try frame.charge(text.utf8.count / 64) }
                return predicate.holds(text, try b(frame))
            }
        }
        let bytes = ConstantBytes(other)
        if let slot = one.slot {
            return Planner.predicate(predicate, SlotOperand<String>(slot: slot, range: left), bytes)
        }
        if let field = one.field {
            return Planner.predicate(predicate, Taken<FieldOperand, String>(source: field, range: left), bytes)
        }
        return Planner.predicate(predicate, String.source(one, left), bytes)
    }

    /// With the bytes of a constant text.
    @inline(__always)
    private static func predicate<A: Operand<String>>(_ predicate: TextPredicate, _ a: A, _ other: ConstantBytes)
        -> Code
    {
        .bool { frame throws(EvaluationError) in
            let needle = other.bytes
            let text = try a.read(frame)
            if text.utf8.count >= 64 { try frame.charge(text.utf8.count / 64) }
            return withBytes(text) { predicate.holds($0, needle) }
        }
    }

    /// `size`, of what the checker knows it is asked of; nil for what has to be counted.
    private func size(_ code: Code, _ operand: NodeID) -> Code? {
        let range = range(operand)
        if type(operand) == .string {
            let text = code.text(range)
            return .int { frame throws(EvaluationError) in
                let text = try text(frame)
                if text.utf8.count >= 64 { try frame.charge(text.utf8.count / 64) }
                return Int64(scalarCount(text))
            }
        }
        let kind = checked.table.kind(type(operand))
        guard kind == .list || kind == .map else { return nil }
        if let slot = code.slot {
            return .int { frame throws(EvaluationError) in
                let place = slot.place(frame)
                if case .list(let elements) = place.pointee { return Int64(elements.count) }
                if case .map(let map) = place.pointee { return Int64(map.count) }
                throw unexpected(place.pointee, wanted: .list(.dyn), range)
            }
        }
        if let field = code.field { return Planner.size(field, range) }
        return Planner.size(ValueSource(run: code.value(range)), range)
    }

    @inline(__always)
    private static func size<A: Operand<Value>>(_ operand: A, _ range: Range<Int>) -> Code {
        .int { frame throws(EvaluationError) in
            let value = try operand.read(frame)
            if case .list(let elements) = value { return Int64(elements.count) }
            if case .map(let map) = value { return Int64(map.count) }
            throw unexpected(value, wanted: .list(.dyn), range)
        }
    }

    /// A regular expression; a constant one is compiled here, and a constant bad one is an error of the check.
    private mutating func pattern(
        _ apply: @escaping @Sendable (String, Pattern, [Value]) -> Value,
        _ codes: [Code],
        _ operands: [NodeID],
        _ range: Range<Int>,
        asks: Bool
    ) -> Code {
        let text = codes[0].text(self.range(operands[0]))
        let rest = zip(codes, operands).dropFirst(2).map { CodeStep(run: $0.value(self.range($1))) }
        let place = self.range(operands[1])
        if case .constant(.string(let source)) = codes[1] {
            do throws(EvaluationError) {
                let pattern = try Pattern(source)
                if asks {
                    return .bool { frame throws(EvaluationError) in
                        let text = try text(frame)
                        try frame.charge(text.utf8.count / 10)
                        return pattern.matches(text)
                    }
                }
                return .value { frame throws(EvaluationError) in
                    let text = try text(frame)
                    try frame.charge(text.utf8.count / 10)
                    var more: [Value] = []
                    for code in rest { more.append(try code.run(frame)) }
                    let result = apply(text, pattern, more)
                    try Planner.settle(result, frame, range)
                    return result
                }
            } catch {
                if case .invalidPattern(let reason) = error.code { refuse(.badPattern(reason), at: place) }
            }
        }
        let source = codes[1].text(place)
        return .value { frame throws(EvaluationError) in
            let text = try text(frame)
            let source = try source(frame)
            try frame.charge(100 + source.utf8.count + text.utf8.count / 10)
            var more: [Value] = []
            for code in rest { more.append(try code.run(frame)) }
            do throws(EvaluationError) {
                let result = apply(text, try Pattern(source), more)
                try Planner.settle(result, frame, range)
                return result
            } catch {
                throw error.located(place)
            }
        }
    }

    @inline(__always)
    static func chargeText(_ value: Value, _ frame: Frame) throws(EvaluationError) {
        switch value {
        case .string(let text): if text.utf8.count >= 64 { try frame.charge(text.utf8.count / 16) }
        case .list(let list): try frame.charge(list.count)
        default: break
        }
    }

    /// Decided by the values: the first signature that takes them.
    private func dispatched(_ signatures: [Signature], _ parts: [CodeStep], _ range: Range<Int>) -> Code {
        let name = signatures.first?.function ?? "?"
        return .value { frame throws(EvaluationError) in
            var values: [Value] = []
            values.reserveCapacity(parts.count)
            for part in parts {
                let value = try part.run(frame)
                try Planner.chargeText(value, frame)
                values.append(value)
            }
            for signature in signatures where signature.takes(values) {
                var budget = Budget(frame.meter.pointee.remaining)
                let result = Planner.apply(signature.overload.implementation, values, &budget)
                try Planner.settle(budget, frame)
                try Planner.settle(result, frame, range)
                return result
            }
            throw EvaluationError(.noSuchOverload(name, values.map(\.type.description)), at: range)
        }
    }

    static func apply(_ implementation: Implementation, _ values: [Value], _ budget: inout Budget) -> Value {
        switch (implementation, values.count) {
        case (.none(let apply), 0): return apply()
        case (.unary(let apply), 1): return apply(values[0])
        case (.binary(let apply), 2): return apply(values[0], values[1])
        case (.ternary(let apply), 3): return apply(values[0], values[1], values[2])
        case (.variadic(let apply), _): return apply(values)
        case (.metered(let apply), _): return apply(values, &budget)
        case (.textPredicate(let predicate), 2):
            guard case .string(let one) = values[0], case .string(let two) = values[1] else { break }
            return .bool(predicate.holds(one, two))
        case (.pattern(let apply), 2...):
            guard case .string(let text) = values[0], case .string(let source) = values[1] else { break }
            budget.spend(100 + source.utf8.count + text.utf8.count / 10)
            do throws(EvaluationError) {
                return apply(text, try Pattern(source), Array(values.dropFirst(2)))
            } catch {
                return .error(error)
            }
        default: break
        }
        return .error(EvaluationError(.badArgument("?")))
    }
}
