import Glibc

/// Wall-clock seconds of one call.
func seconds(_ body: () throws -> Void) rethrows -> Double {
    var start = timespec()
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &start)
    try body()
    clock_gettime(CLOCK_MONOTONIC, &end)
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
}

/// The median of `runs` calls after one that does not count: on a shared machine the mean measures the neighbours.
func median(_ runs: Int, _ body: () throws -> Void) rethrows -> Double {
    try body()
    var times: [Double] = []
    for _ in 0..<max(runs, 1) { times.append(try seconds(body)) }
    return times.sorted()[times.count / 2]
}

/// Keeps a result from being optimised away: without the attribute the optimiser sees that nothing is done with it, and
/// measures nothing.
@inline(never) @_optimize(none) func keep<T>(_ value: T) {}

/// What the machine itself can do, measured in the run that refers to it.
enum Physical {
    /// Bytes a second that one core reads from memory far larger than its caches.
    static func readBandwidth() -> Double {
        let words = [UInt64](repeating: 1, count: 32 << 20)
        let time = median(3) {
            var sums = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
            words.withUnsafeBufferPointer { words in
                var index = 0
                while index < words.count {
                    sums.0 &+= words[index]
                    sums.1 &+= words[index + 1]
                    sums.2 &+= words[index + 2]
                    sums.3 &+= words[index + 3]
                    index += 4
                }
            }
            keep(sums)
        }
        return Double(words.count * 8) / time
    }

    /// Bytes a second that the standard library checks and copies as UTF-8.
    static func validation(of bytes: [UInt8]) -> Double {
        let time = median(5) { keep(String(decoding: bytes, as: UTF8.self)) }
        return Double(bytes.count) / time
    }

    /// Bytes a second that one core copies.
    static func copyBandwidth() -> Double {
        let source = [UInt8](repeating: 1, count: 64 << 20)
        var target = [UInt8](repeating: 0, count: source.count)
        let time = median(3) {
            target.withUnsafeMutableBytes { target in source.withUnsafeBytes { target.copyMemory(from: $0) } }
            keep(target[12345])
        }
        return Double(source.count) / time
    }

    /// Seconds that starting and ending a program takes which does nothing.
    static func processStart(runs: Int) throws -> Double {
        try median(runs) { _ = try Child.run("/bin/true", []) }
    }
}
