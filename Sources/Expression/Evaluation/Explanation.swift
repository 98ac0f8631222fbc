/// How an expression came to its result: the value of every part that was evaluated.
package struct Explanation: Sendable {
    /// One evaluation of one part.
    package struct Step: Sendable {
        /// UTF-8 offsets into the source.
        package let range: Range<Int>
        /// What stands there.
        package let text: String
        /// An error where the part failed.
        package let value: Value
        /// How deep the part lies within the expression; parts of a part follow it, one deeper.
        package let depth: Int
        /// The part failed, but the result does not: `&&`, `||`, `all` or `exists` was decided without it.
        package let isAbsorbed: Bool

        package var isFailure: Bool {
            if case .error = value { true } else { false }
        }
    }

    package let result: Value
    /// From the whole to its parts, in the order of evaluation; loops show every round, up to a limit.
    package let steps: [Step]
    /// The limit was reached; later steps are left out.
    package let isCut: Bool

    /// The parts that failed by themselves, not because a part of theirs did.
    package var failures: [Step] {
        steps.indices.filter { index in
            guard steps[index].isFailure else { return false }
            var next = index + 1
            while next < steps.count, steps[next].depth > steps[index].depth {
                if steps[next].isFailure, !steps[next].isAbsorbed || steps[index].isAbsorbed { return false }
                next += 1
            }
            return true
        }.map { steps[$0] }
    }

    init(source: String, result: Value, trace: Trace, checked: Checked) {
        self.result = result
        isCut = trace.isCut
        let bytes = Array(source.utf8)
        var steps: [Step] = []
        var stack: [(depth: Int, failed: Bool)] = []
        for entry in trace.entries {
            while let top = stack.last, top.depth >= entry.depth { stack.removeLast() }
            var failed = false
            if case .error = entry.value { failed = true }
            let range = checked.syntax.nodes[Int(entry.node)].range
            let absorbed = failed && stack.contains { !$0.failed }
            steps.append(
                Step(
                    range: range,
                    text: String(decoding: bytes[range], as: UTF8.self),
                    value: entry.value,
                    depth: entry.depth,
                    isAbsorbed: absorbed
                )
            )
            stack.append((entry.depth, failed))
        }
        self.steps = steps
    }
}

/// Collects the values of parts while a traced program runs; used by one thread.
final class Trace {
    struct Entry {
        var node: NodeID
        var depth: Int
        var value: Value
    }

    private static let limit = 2_000
    private(set) var entries: [Entry] = []
    private(set) var isCut = false
    private var depth = 0
    private var open: [Int] = []

    /// Reserves the place of a part before those of its parts.
    func enter() -> Int {
        depth += 1
        if entries.count < Trace.limit {
            open.append(entries.count)
            entries.append(Entry(node: 0, depth: depth - 1, value: .null))
        } else {
            isCut = true
            open.append(-1)
        }
        return depth - 1
    }

    func leave(_ node: NodeID, _ depth: Int, _ value: Value) {
        self.depth = depth
        guard let place = open.popLast(), place >= 0 else { return }
        entries[place] = Entry(node: node, depth: depth, value: value)
    }
}
