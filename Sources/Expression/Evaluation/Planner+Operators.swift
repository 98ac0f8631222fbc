extension Planner {
    mutating func binary(_ id: NodeID, _ op: BinaryOperator, _ left: NodeID, _ right: NodeID) -> Code {
        let one = plan(left)
        let two = plan(right)
        if case .failure(let code) = resolution(id) { return failing(code, id) }
        if !isTracing, let verdict = lengthVerdict(op, left, right) {
            warn(verdict ? .alwaysHolds : .neverHolds, at: range(id))
        }
        let typed = typed(id, op, one, two, left, right)
        if let typed { return fold(typed, id, over: one, two) }
        let (a, b) = (one.value(range(left)), two.value(range(right)))
        return fold(generic(op, a, b, range(id)), id, over: one, two)
    }

    /// Both operands of the same simple type: no values are made on the way.
    private mutating func typed(
        _ id: NodeID,
        _ op: BinaryOperator,
        _ one: Code,
        _ two: Code,
        _ left: NodeID,
        _ right: NodeID
    ) -> Code? {
        if op == .in { return member(id, one, two, left, right) }
        guard type(left) == type(right) else { return nil }
        let range = range(id)
        switch type(left) {
        case .int:
            if op.isComparison { return .bool(compare(Int64.self, op, one, two, left, right)) }
            return .int(arithmetic(op, one, two, self.range(left), self.range(right), range))
        case .double:
            if op.isComparison { return .bool(compare(Double.self, op, one, two, left, right)) }
            return Planner.arithmetic(op, one.double(self.range(left)), two.double(self.range(right)))
        case .bool:
            guard op == .equal || op == .notEqual else { return nil }
            return Planner.compareEqual(op, one.bool(self.range(left)), two.bool(self.range(right)))
        case .string:
            return text(op, one, two, left, right, range)
        default: return nil
        }
    }

    private func compare<Content: Payload & Comparable>(
        _ content: Content.Type,
        _ op: BinaryOperator,
        _ one: Code,
        _ two: Code,
        _ left: NodeID,
        _ right: NodeID
    ) -> BoolCode {
        if let constant = two.constant.flatMap(Content.take) {
            return Planner.compare(op, one, range(left), Constant(content: constant))
        }
        if let slot = two.slot {
            return Planner.compare(op, one, range(left), SlotOperand<Content>(slot: slot, range: range(right)))
        }
        return Planner.compare(op, one, range(left), Content.source(two, range(right)))
    }

    private static func compareEqual(_ op: BinaryOperator, _ a: @escaping BoolCode, _ b: @escaping BoolCode) -> Code {
        op == .equal
            ? .bool { frame throws(EvaluationError) in try a(frame) == b(frame) }
            : .bool { frame throws(EvaluationError) in try a(frame) != b(frame) }
    }

    private func arithmetic(
        _ op: BinaryOperator,
        _ one: Code,
        _ two: Code,
        _ left: Range<Int>,
        _ right: Range<Int>,
        _ range: Range<Int>
    ) -> IntCode {
        if case .constant(.int(let constant)) = two {
            return Planner.arithmetic(op, one, left, Constant(content: constant), range)
        }
        if let slot = two.slot {
            return Planner.arithmetic(op, one, left, SlotOperand<Int64>(slot: slot, range: right), range)
        }
        return Planner.arithmetic(op, one, left, Int64.source(two, right), range)
    }

    private static func arithmetic<B: Operand<Int64>>(
        _ op: BinaryOperator,
        _ one: Code,
        _ left: Range<Int>,
        _ b: B,
        _ range: Range<Int>
    ) -> IntCode {
        if let slot = one.slot { return arithmetic(op, SlotOperand<Int64>(slot: slot, range: left), b, range) }
        return arithmetic(op, Int64.source(one, left), b, range)
    }

    @inline(__always)
    private static func arithmetic<A: Operand<Int64>, B: Operand<Int64>>(
        _ op: BinaryOperator,
        _ a: A,
        _ b: B,
        _ range: Range<Int>
    ) -> IntCode {
        @Sendable @inline(__always)
        func checked(_ result: (partialValue: Int64, overflow: Bool)) throws(EvaluationError) -> Int64 {
            if result.overflow { throw EvaluationError(.overflow("int"), at: range) }
            return result.partialValue
        }
        switch op {
        case .add:
            return { frame throws(EvaluationError) in
                try checked(try a.read(frame).addingReportingOverflow(try b.read(frame)))
            }
        case .subtract:
            return { frame throws(EvaluationError) in
                try checked(try a.read(frame).subtractingReportingOverflow(try b.read(frame)))
            }
        case .multiply:
            return { frame throws(EvaluationError) in
                try checked(try a.read(frame).multipliedReportingOverflow(by: try b.read(frame)))
            }
        case .divide:
            return { frame throws(EvaluationError) in
                let dividend = try a.read(frame)
                let divisor = try b.read(frame)
                if divisor == 0 { throw EvaluationError(.divisionByZero, at: range) }
                return try checked(dividend.dividedReportingOverflow(by: divisor))
            }
        default:
            return { frame throws(EvaluationError) in
                let dividend = try a.read(frame)
                let divisor = try b.read(frame)
                if divisor == 0 { throw EvaluationError(.remainderByZero, at: range) }
                return try checked(dividend.remainderReportingOverflow(dividingBy: divisor))
            }
        }
    }

    private static func arithmetic(
        _ op: BinaryOperator,
        _ a: @escaping DoubleCode,
        _ b: @escaping DoubleCode
    ) -> Code? {
        switch op {
        case .add: .double { frame throws(EvaluationError) in try a(frame) + b(frame) }
        case .subtract: .double { frame throws(EvaluationError) in try a(frame) - b(frame) }
        case .multiply: .double { frame throws(EvaluationError) in try a(frame) * b(frame) }
        case .divide: .double { frame throws(EvaluationError) in try a(frame) / b(frame) }
        default: nil
        }
    }

    private func text(
        _ op: BinaryOperator,
        _ one: Code,
        _ two: Code,
        _ left: NodeID,
        _ right: NodeID,
        _ range: Range<Int>
    ) -> Code? {
        switch op {
        case .equal, .notEqual:
            let wanted = op == .equal
            if case .constant(.string(let constant)) = two {
                return .bool(Planner.compareTexts(one, self.range(left), Constant(content: constant), wanted: wanted))
            }
            let b = String.source(two, self.range(right))
            return .bool(Planner.compareTexts(one, self.range(left), b, wanted: wanted))
        case .add:
            let a = one.text(self.range(left))
            let b = two.text(self.range(right))
            return .text { frame throws(EvaluationError) in
                let one = try a(frame)
                let two = try b(frame)
                let size = one.utf8.count + two.utf8.count
                if size > Limits.resultSize { throw EvaluationError(.resultTooLarge, at: range) }
                try frame.charge(size / 10)
                return one + two
            }
        default: return nil
        }
    }

    private func generic(_ op: BinaryOperator, _ a: @escaping ValueCode, _ b: @escaping ValueCode, _ range: Range<Int>)
        -> Code
    {
        let apply: @Sendable (Value, Value) -> Value
        switch op {
        case .equal, .notEqual:
            let wanted = op == .equal
            return .bool { frame throws(EvaluationError) in
                let one = try a(frame)
                let two = try b(frame)
                return try Planner.equal(one, two, frame) == wanted
            }
        case .in: return metered(range, a, b) { Operators.isIn($0, $1, &$2) }
        case .less, .lessOrEqual, .greater, .greaterOrEqual: apply = { Operators.compare(op, $0, $1) }
        case .add: apply = Operators.add
        case .subtract: apply = Operators.subtract
        case .multiply: apply = Operators.multiply
        case .divide: apply = Operators.divide
        case .remainder: apply = Operators.remainder
        }
        return .value { frame throws(EvaluationError) in
            let result = apply(try a(frame), try b(frame))
            try Planner.settle(result, frame, range)
            return result
        }
    }

    /// Equality of any two values, its steps counted.
    static func equal(_ one: Value, _ two: Value, _ frame: Frame) throws(EvaluationError) -> Bool {
        var budget = Budget(frame.meter.pointee.remaining)
        let result = one.equals(two, &budget)
        try settle(budget, frame)
        return result
    }

    static func settle(_ budget: Budget, _ frame: Frame) throws(EvaluationError) {
        try frame.charge(budget.isSpent ? Int.max / 4 : frame.meter.pointee.remaining - budget.remaining)
    }

    /// Throws a result that is an error, and counts what it took to make a long one.
    @inline(__always)
    static func settle(_ result: Value, _ frame: Frame, _ range: Range<Int>) throws(EvaluationError) {
        switch result {
        case .error(let error): throw error.located(range)
        case .string(let text): if text.utf8.count >= 10 { try frame.charge(text.utf8.count / 10) }
        case .bytes(let bytes): try frame.charge(bytes.count / 10)
        case .list(let list): try frame.charge(list.count)
        case .map(let map): try frame.charge(map.count)
        default: break
        }
    }

    private func metered(
        _ range: Range<Int>,
        _ a: @escaping ValueCode,
        _ b: @escaping ValueCode,
        _ apply: @escaping @Sendable (Value, Value, inout Budget) -> Value
    ) -> Code {
        .value { frame throws(EvaluationError) in
            let one = try a(frame)
            let two = try b(frame)
            var budget = Budget(frame.meter.pointee.remaining)
            let result = apply(one, two, &budget)
            try Planner.settle(budget, frame)
            if case .error(let error) = result { throw error.located(range) }
            return result
        }
    }
}
