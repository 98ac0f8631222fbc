extension Planner {
    /// What a loop runs over, in order: the names' values, round by round.
    private enum Rounds {
        case elements([Value])
        case entries(Map)
    }

    /// Everything a loop's closure needs.
    private struct Parts: Sendable {
        let over: ValueCode
        let first: Int
        let second: Int?
        let overRange: Range<Int>
        let range: Range<Int>
        /// Work of one round.
        let cost: Int

        @inline(__always)
        func rounds(_ frame: Frame) throws(EvaluationError) -> Rounds {
            let value = try over(frame)
            switch value {
            case .list(let elements): return .elements(elements)
            case .map(let map): return .entries(map)
            default: throw unexpected(value, wanted: .list(.dyn), overRange)
            }
        }

        /// Runs `body` for each round until it returns false.
        @inline(__always)
        func each(
            _ frame: Frame,
            _ body: (Value) throws(EvaluationError) -> Bool
        ) throws(EvaluationError) {
            switch try rounds(frame) {
            case .elements(let elements):
                for index in elements.indices {
                    try frame.charge(cost)
                    if let second {
                        frame.locals[first] = .int(Int64(index))
                        frame.locals[second] = elements[index]
                    } else {
                        frame.locals[first] = elements[index]
                    }
                    if try !body(second == nil ? elements[index] : .int(Int64(index))) { return }
                }
            case .entries(let map):
                for index in map.keys.indices {
                    try frame.charge(cost)
                    frame.locals[first] = map.keys[index]
                    if let second { frame.locals[second] = map.values[index] }
                    if try !body(map.keys[index]) { return }
                }
            }
        }
    }

    mutating func loop(_ id: NodeID, _ loop: Loop) -> Code {
        guard case .locals(let first, let second) = resolution(id) else { return failing(.unknownName("?"), id) }
        let over = plan(loop.over)
        let before = cost
        let condition = loop.condition.map { (plan($0), range($0)) }
        let body = plan(loop.body)
        let round = cost - before + 1
        cost = before
        let parts = Parts(
            over: over.value(range(loop.over)),
            first: first,
            second: second,
            overRange: range(loop.over),
            range: range(id),
            cost: round
        )
        let test = condition.map { $0.0.bool($0.1) }
        let bodyRange = range(loop.body)
        switch loop.kind {
        case .all: return quantifier(parts, body.bool(bodyRange), decisive: false)
        case .exists: return quantifier(parts, body.bool(bodyRange), decisive: true)
        case .existsOne: return existsOne(parts, body.bool(bodyRange))
        case .filter: return filter(parts, body.bool(bodyRange))
        case .map, .transformList: return map(parts, test, body.value(bodyRange))
        case .transformMap: return transformMap(parts, test, body.value(bodyRange))
        case .transformMapEntry: return transformEntries(parts, test, body.value(bodyRange), bodyRange)
        case .sortBy: return sortBy(parts, body.value(bodyRange))
        }
    }

    /// `all` (decided by false) and `exists` (by true): a round that decides absorbs the errors of the others.
    private func quantifier(_ parts: Parts, _ body: @escaping BoolCode, decisive: Bool) -> Code {
        .bool { frame throws(EvaluationError) in
            var failure: EvaluationError?
            var decided = false
            try parts.each(frame) { _ throws(EvaluationError) in
                do throws(EvaluationError) {
                    decided = try body(frame) == decisive
                } catch {
                    failure = failure ?? error
                }
                return !decided
            }
            if decided { return decisive }
            if let failure { throw failure }
            return !decisive
        }
    }

    private func existsOne(_ parts: Parts, _ body: @escaping BoolCode) -> Code {
        .bool { frame throws(EvaluationError) in
            var count = 0
            try parts.each(frame) { _ throws(EvaluationError) in
                if try body(frame) { count += 1 }
                return true
            }
            return count == 1
        }
    }

    private func filter(_ parts: Parts, _ body: @escaping BoolCode) -> Code {
        .value { frame throws(EvaluationError) in
            var taken: [Value] = []
            try parts.each(frame) { element throws(EvaluationError) in
                if try body(frame) { taken.append(element) }
                return true
            }
            return .list(taken)
        }
    }

    private func map(_ parts: Parts, _ test: BoolCode?, _ body: @escaping ValueCode) -> Code {
        .value { frame throws(EvaluationError) in
            var made: [Value] = []
            try parts.each(frame) { _ throws(EvaluationError) in
                if let test, try !test(frame) { return true }
                made.append(try body(frame))
                return true
            }
            return .list(made)
        }
    }

    private func transformMap(_ parts: Parts, _ test: BoolCode?, _ body: @escaping ValueCode) -> Code {
        .value { frame throws(EvaluationError) in
            var builder = MapBuilder()
            try parts.each(frame) { key throws(EvaluationError) in
                if let test, try !test(frame) { return true }
                if let problem = builder.insert(key, try body(frame)) {
                    throw EvaluationError(problem, at: parts.range)
                }
                return true
            }
            return .map(builder.finish())
        }
    }

    private func transformEntries(
        _ parts: Parts,
        _ test: BoolCode?,
        _ body: @escaping ValueCode,
        _ bodyRange: Range<Int>
    ) -> Code {
        .value { frame throws(EvaluationError) in
            var builder = MapBuilder()
            try parts.each(frame) { _ throws(EvaluationError) in
                if let test, try !test(frame) { return true }
                let made = try body(frame)
                guard case .map(let entries) = made else {
                    throw unexpected(made, wanted: .map(.dyn, .dyn), bodyRange)
                }
                try frame.charge(entries.count)
                for position in entries.keys.indices {
                    if let problem = builder.insert(entries.keys[position], entries.values[position]) {
                        throw EvaluationError(problem, at: parts.range)
                    }
                }
                return true
            }
            return .map(builder.finish())
        }
    }

    private func sortBy(_ parts: Parts, _ body: @escaping ValueCode) -> Code {
        .value { frame throws(EvaluationError) in
            var elements: [Value] = []
            var keys: [Value] = []
            try parts.each(frame) { element throws(EvaluationError) in
                elements.append(element)
                keys.append(try body(frame))
                return true
            }
            try frame.charge(elements.count * 8)
            guard let order = Sorting.order(keys) else {
                throw EvaluationError(.badArgument("sortBy"), at: parts.range)
            }
            return .list(order.map { elements[$0] })
        }
    }
}

/// Stable order of values that can be compared with one another.
enum Sorting {
    /// The positions in ascending order of their keys; nil when two keys cannot be compared.
    static func order(_ keys: [Value]) -> [Int]? {
        guard let first = keys.first else { return [] }
        for key in keys where languageOrder(first, key) == nil || !isOrdered(key) { return nil }
        return keys.indices.sorted { a, b in
            switch languageOrder(keys[a], keys[b]) {
            case .less: true
            case .greater: false
            default: a < b
            }
        }
    }

    private static func isOrdered(_ value: Value) -> Bool {
        if case .double(let number) = value { !number.isNaN } else { true }
    }
}
