/// What compiling an expression gave: a program, unless there are errors; and what is to be said about the source.
package struct Compilation: Sendable {
    package let program: Program?
    /// Errors and warnings in the order of their places.
    package let diagnostics: [Diagnostic]

    package var errors: [Diagnostic] { diagnostics.filter(\.isError) }
}

/// A compiled expression. It keeps no state: any number of threads may run it at once.
package struct Program: Sendable {
    let checked: Checked
    private let code: RootCode
    private let cost: Int
    private let variableCount: Int
    private let localCount: Int
    private let limit: Int
    /// What the expression gives.
    package let resultType: Type
    /// Slots of the variables it reads, ascending, each once.
    package let usedVariables: [Int]

    init(checked: Checked, code: RootCode, cost: Int) {
        self.checked = checked
        self.code = code
        self.cost = cost
        let root = checked.types[Int(checked.syntax.root)]
        resultType = checked.table.type(of: root)
        var used: Set<Int> = []
        for case .variable(let slot) in checked.resolutions { used.insert(slot) }
        usedVariables = used.sorted()
        localCount = checked.localCount
        limit = checked.limits.cost
        variableCount = (usedVariables.last ?? -1) + 1
    }

    package var source: String { checked.source }

    /// Runs the expression with the values of the environment's variables, in the order of `Environment.variables`;
    /// those past the last used one may be left out. An error is a value.
    package func evaluate(_ slots: [Value]) -> Value {
        run(code, slots, cost: cost, trace: nil)
    }

    /// Runs the expression and records the value of every part.
    package func explain(_ slots: [Value]) -> Explanation {
        var planner = Planner(checked, isTracing: true)
        let code = planner.planRoot()
        let trace = Trace()
        let result = withExtendedLifetime(trace) { run(code, slots, cost: planner.cost, trace: trace) }
        return Explanation(source: checked.source, result: result, trace: trace, checked: checked)
    }

    @inline(__always)
    private func run(_ code: RootCode, _ slots: [Value], cost: Int, trace: Trace?) -> Value {
        guard slots.count >= variableCount else { return .error(EvaluationError(.tooFewSlots)) }
        return slots.withUnsafeBufferPointer { slots in
            let count = localCount
            if count == 0, let variables = slots.baseAddress {
                // Nothing is ever written through `locals` then.
                let locals = UnsafeMutablePointer(mutating: variables)
                var meter = Meter(limit: limit, cost: cost, variables: variables, locals: locals, trace: trace)
                return withUnsafeMutablePointer(to: &meter) { Program.result(code, Frame(meter: $0)) }
            }
            return withUnsafeTemporaryAllocation(of: Value.self, capacity: count + 1) { locals in
                guard let base = locals.baseAddress else { return .null }
                base.initialize(repeating: .null, count: count + 1)
                defer { base.deinitialize(count: count + 1) }
                let variables = slots.baseAddress ?? UnsafePointer(base)
                var meter = Meter(limit: limit, cost: cost, variables: variables, locals: base, trace: trace)
                return withUnsafeMutablePointer(to: &meter) { Program.result(code, Frame(meter: $0)) }
            }
        }
    }

    @inline(__always)
    private static func result(_ code: RootCode, _ frame: Frame) -> Value {
        do throws(EvaluationError) {
            let value = try code.run(frame)
            if frame.meter.pointee.remaining < 0 { throw EvaluationError(.tooExpensive(frame.meter.pointee.limit)) }
            return value
        } catch {
            return .error(error)
        }
    }
}

extension Environment {
    /// Reads, checks and plans an expression.
    ///
    /// - Parameter expecting: the type the result must have; nil: any.
    package func compile(_ source: String, expecting: Type? = nil) -> Compilation {
        compile(source, expecting: expecting, isStrict: true)
    }

    /// - Parameter isStrict: false leaves the checking of types and names to the evaluation; for the conformance cases
    ///   that ask for it.
    package func compile(_ source: String, expecting: Type? = nil, isStrict: Bool) -> Compilation {
        let bytes = Array(source.utf8)
        guard bytes.count <= limits.sourceLength else {
            let code = Diagnostic.Code.sourceTooLong(limit: limits.sourceLength)
            return Compilation(
                program: nil,
                diagnostics: [Diagnostic(isError: true, code: code, range: 0..<bytes.count)]
            )
        }
        var parser = Parser(bytes, limits: limits)
        let (syntax, mistakes) = parser.parse()
        if !mistakes.isEmpty { return Compilation(program: nil, diagnostics: completed(mistakes, bytes)) }
        var checker = Checker(syntax, in: self, isStrict: isStrict)
        let (checked, problems) = checker.check(source: source, expecting: expecting)
        if !problems.isEmpty { return Compilation(program: nil, diagnostics: Environment.sorted(problems)) }
        var planner = Planner(checked)
        let code = planner.planRoot()
        let remarks = Environment.sorted(planner.warnings)
        if remarks.contains(where: \.isError) {
            return Compilation(program: nil, diagnostics: remarks.filter(\.isError))
        }
        let program = Program(checked: checked, code: code, cost: planner.cost)
        return Compilation(program: program, diagnostics: isStrict ? remarks : [])
    }

    /// An expression that ends at a point, `indicator.`, as an author writes it who wants to know what there is: its
    /// mistake names the fields.
    private func completed(_ mistakes: [Diagnostic], _ source: [UInt8]) -> [Diagnostic] {
        guard mistakes.count == 1, mistakes[0].code == .unexpectedEnd else { return mistakes }
        guard let last = source.last(where: { $0 > 0x20 }), last == 0x2E else { return mistakes }
        // With a name that no field has behind it, the checker says which there are.
        var parser = Parser(source + [0x5F], limits: limits)
        let (syntax, others) = parser.parse()
        guard others.isEmpty else { return mistakes }
        var checker = Checker(syntax, in: self, isStrict: true)
        let (_, problems) = checker.check(source: "", expecting: nil)
        for problem in problems {
            guard case .unknownField("_", let type, _, let known) = problem.code else { continue }
            let code = Diagnostic.Code.unexpectedEndOfPath(type: type, known: known)
            return [Diagnostic(isError: true, code: code, range: mistakes[0].range)]
        }
        return mistakes
    }

    private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.count < 2
            ? diagnostics
            : diagnostics.enumerated()
                .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
                .map(\.element)
    }
}
