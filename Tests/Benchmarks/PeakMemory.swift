import CSystem
import FoundationEssentials
import TestSupport

/// The peak of this process's resident memory.
enum PeakMemory {
    /// Gives back what earlier work freed, which would hide what comes next, and counts anew (proc(5), `clear_refs`).
    ///
    /// A child begins with the peak of the process that starts it, so it is reset before that too.
    @discardableResult static func reset() -> Int {
        malloc_trim(0)
        try? Data([0x35]).write(to: URL(filePath: "/proc/self/clear_refs"))
        return bytes
    }

    /// The peak in bytes since it was last reset.
    static var bytes: Int {
        let status = Project.bytes(of: "/proc/self/status") ?? []
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
    }
}
