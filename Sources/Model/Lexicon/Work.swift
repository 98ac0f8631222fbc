#if DEBUG
    internal import Synchronization

    /// Counts steps of work while a test asks for it, so that growth is proved by counting and not by the clock.
    package enum Work {
        /// The steps of one stretch of work.
        package final class Meter: Sendable {
            private let count = Atomic(0)

            package init() {}

            package var steps: Int { count.load(ordering: .relaxed) }

            fileprivate func add(_ steps: Int) { count.wrappingAdd(steps, ordering: .relaxed) }
        }

        /// What counts the steps of this task; nil where nobody asks.
        @TaskLocal package static var meter: Meter?

        package static func count(_ steps: Int = 1) { meter?.add(steps) }
    }
#else
    /// Nothing in a release build.
    package enum Work {
        @inline(__always) package static func count(_ steps: Int = 1) {}
    }
#endif
