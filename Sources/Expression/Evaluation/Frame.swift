/// What compiled code sees while it runs: the values of variables, the values of names given by macros, and the meter.
/// One word, so that the closures that pass it on have registers to spare; it lives no longer than the call of
/// `evaluate` that made it.
struct Frame {
    let meter: UnsafeMutablePointer<Meter>

    @inline(__always)
    var variables: UnsafePointer<Value> { meter.pointee.variables }

    @inline(__always)
    var locals: UnsafeMutablePointer<Value> { meter.pointee.locals }

    /// Counts work that depends on the data.
    @inline(__always)
    func charge(_ cost: Int) throws(EvaluationError) {
        meter.pointee.remaining &-= cost
        if meter.pointee.remaining < 0 { throw spent() }
    }

    @inline(never)
    private func spent() -> EvaluationError {
        // Far below zero: whatever absorbs this error is stopped at its next step.
        meter.pointee.remaining = Int.min / 2
        return EvaluationError(.tooExpensive(meter.pointee.limit))
    }
}

/// The work an evaluation may still do, where its values lie, and what it did so far where that is recorded.
struct Meter {
    var remaining: Int
    let limit: Int
    let variables: UnsafePointer<Value>
    let locals: UnsafeMutablePointer<Value>
    /// Held by `Program.explain`; not counted, because nearly no evaluation has one.
    private let recorder: Unmanaged<Trace>?

    var trace: Trace? { recorder?.takeUnretainedValue() }

    init(
        limit: Int,
        cost: Int,
        variables: UnsafePointer<Value>,
        locals: UnsafeMutablePointer<Value>,
        trace: Trace? = nil
    ) {
        remaining = limit &- cost
        self.limit = limit
        self.variables = variables
        self.locals = locals
        recorder = trace.map(Unmanaged.passUnretained)
    }
}
