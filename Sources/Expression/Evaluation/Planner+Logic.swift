extension Planner {
    mutating func unary(_ id: NodeID, _ op: UnaryOperator, _ operand: NodeID) -> Code {
        let range = range(id)
        let inner = plan(operand)
        if case .failure(let code) = resolution(id) { return failing(code, id) }
        switch (op, type(operand)) {
        case (.not, .bool):
            let code = inner.bool(self.range(operand))
            return fold(.bool { frame throws(EvaluationError) in !(try code(frame)) }, id, over: inner)
        case (.negate, .int):
            let code = inner.int(self.range(operand))
            return fold(
                .int { frame throws(EvaluationError) in
                    let (result, overflow) = (0 as Int64).subtractingReportingOverflow(try code(frame))
                    if overflow { throw EvaluationError(.overflow("int"), at: range) }
                    return result
                },
                id,
                over: inner
            )
        case (.negate, .double):
            let code = inner.double(self.range(operand))
            return fold(.double { frame throws(EvaluationError) in -(try code(frame)) }, id, over: inner)
        default:
            let code = inner.value(self.range(operand))
            let apply = op == .not ? Operators.not : Operators.negate
            return fold(
                .value { frame throws(EvaluationError) in
                    let result = apply(try code(frame))
                    if case .error(let error) = result { throw error.located(range) }
                    return result
                },
                id,
                over: inner
            )
        }
    }

    /// `&&` (decided by false) and `||` (decided by true): an operand that decides absorbs the errors of the others.
    mutating func logical(_ id: NodeID, _ operands: [NodeID], decisive: Bool) -> Code {
        var codes: [BoolStep] = []
        for (position, operand) in operands.enumerated() {
            let code = plan(operand)
            if case .constant(.bool(let value)) = code, !isTracing {
                if value == decisive {
                    if position + 1 < operands.count {
                        let rest = range(operands[position + 1]).lowerBound..<range(id).upperBound
                        warn(.unreachableBranch(value), at: rest)
                    }
                    warn(.constantCondition(value), at: range(id))
                    return .constant(.bool(decisive))
                }
                if !isLiteral(operand) { warn(.constantCondition(value), at: range(operand)) }
                continue
            }
            codes.append(BoolStep(run: code.bool(range(operand))))
        }
        if !isTracing { contradictions(operands, and: !decisive) }
        guard let first = codes.first else { return .constant(.bool(!decisive)) }
        if codes.count > 8 { return .bool(Planner.chain(codes, decisive: decisive)) }
        var joined = first.run
        for code in codes.dropFirst() { joined = Planner.pair(joined, code.run, decisive: decisive) }
        return .bool(joined)
    }

    private func isLiteral(_ id: NodeID) -> Bool {
        if case .literal = node(id).form { true } else { false }
    }

    /// A closure within an array would be called through a thunk; within a struct it is not.
    private struct BoolStep: Sendable {
        let run: BoolCode
    }

    private static func pair(_ one: @escaping BoolCode, _ two: @escaping BoolCode, decisive: Bool) -> BoolCode {
        if decisive {
            return { frame throws(EvaluationError) in
                do throws(EvaluationError) {
                    if try one(frame) { return true }
                } catch {
                    if try two(frame) { return true }
                    throw error
                }
                return try two(frame)
            }
        }
        return { frame throws(EvaluationError) in
            do throws(EvaluationError) {
                if try !one(frame) { return false }
            } catch {
                if try !two(frame) { return false }
                throw error
            }
            return try two(frame)
        }
    }

    private static func chain(_ codes: [BoolStep], decisive: Bool) -> BoolCode {
        { frame throws(EvaluationError) in
            var failure: EvaluationError?
            for code in codes {
                do throws(EvaluationError) {
                    if try code.run(frame) == decisive { return decisive }
                } catch {
                    failure = failure ?? error
                }
            }
            if let failure { throw failure }
            return !decisive
        }
    }

    mutating func conditional(_ id: NodeID, _ condition: NodeID, _ yes: NodeID, _ no: NodeID) -> Code {
        let test = plan(condition)
        let one = plan(yes)
        let two = plan(no)
        if case .constant(.bool(let value)) = test, !isTracing {
            warn(.unreachableBranch(value), at: range(value ? no : yes))
            return value ? one : two
        }
        let code = test.bool(range(condition))
        switch (type(yes), type(no)) {
        case (.bool, .bool):
            let (one, two) = (one.bool(range(yes)), two.bool(range(no)))
            return .bool { frame throws(EvaluationError) in try code(frame) ? try one(frame) : try two(frame) }
        case (.int, .int):
            let (one, two) = (one.int(range(yes)), two.int(range(no)))
            return .int { frame throws(EvaluationError) in try code(frame) ? try one(frame) : try two(frame) }
        case (.double, .double):
            let (one, two) = (one.double(range(yes)), two.double(range(no)))
            return .double { frame throws(EvaluationError) in try code(frame) ? try one(frame) : try two(frame) }
        case (.string, .string):
            let (one, two) = (one.text(range(yes)), two.text(range(no)))
            return .text { frame throws(EvaluationError) in try code(frame) ? try one(frame) : try two(frame) }
        default:
            let (one, two) = (one.value(range(yes)), two.value(range(no)))
            return .value { frame throws(EvaluationError) in try code(frame) ? try one(frame) : try two(frame) }
        }
    }
}
