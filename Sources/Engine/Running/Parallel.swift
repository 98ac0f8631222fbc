internal import Dispatch

/// Work on many things at once, each alone, with the results in the order of the things.
package enum Parallel {
    /// The results of `body` for every element, computed on all cores.
    package static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element],
        _ body: @Sendable (Element) -> Result
    ) -> [Result] {
        guard elements.count > 1 else { return elements.map(body) }
        let slots = Slots<Result>(count: elements.count)
        DispatchQueue.concurrentPerform(iterations: elements.count) { slots.fill($0, body(elements[$0])) }
        return slots.results
    }
}

/// One result a position, each written once, by one thread.
private final class Slots<Result: Sendable>: @unchecked Sendable {
    private let storage: UnsafeMutableBufferPointer<Result?>

    init(count: Int) {
        storage = .allocate(capacity: count)
        storage.initialize(repeating: nil)
    }

    deinit {
        storage.deinitialize()
        storage.deallocate()
    }

    func fill(_ index: Int, _ result: Result) { storage[index] = result }

    var results: [Result] { storage.compactMap { $0 } }
}
