import FoundationEssentials
import Glibc

/// Runs another program to its end, without a shell, and keeps what it wrote.
package struct Command {
    package var status: Int32
    package var output: [UInt8]
    package var errors: [UInt8]

    /// Both streams as text, for messages of failed tests.
    package var text: String { String(decoding: output + errors, as: UTF8.self) }

    /// Runs `program` (searched in PATH) with arguments in the package folder; nil when it cannot be started.
    package static func run(_ program: String, _ arguments: [String]) -> Command? {
        let stem =
            "\(FileManager.default.temporaryDirectory.path)/iku-command-\(getpid())-\(UInt64.random(in: 0 ... .max))"
        let (out, err) = (stem + ".out", stem + ".err")
        defer { for path in [out, err] { unlink(path) } }
        guard let end = end(of: program, arguments, output: out, errors: err) else { return nil }
        return Command(
            status: end.status,
            output: Project.bytes(of: out) ?? [],
            errors: Project.bytes(of: err) ?? []
        )
    }

    /// How a program ended.
    package struct End {
        /// The exit status; 128 + signal for a killed one.
        package var status: Int32
        /// Peak resident memory, in bytes.
        package var peakMemory: Int
        /// Seconds of processor time, those of its own children included.
        package var processorTime: Double
    }

    /// Runs a program to its end, the streams written to files; nil when it cannot be started.
    package static func end(of program: String, _ arguments: [String], output: String, errors: String) -> End? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var child: pid_t = 0
        guard posix_spawnp(&child, program, &actions, nil, words, environ) == 0 else { return nil }
        var result: Int32 = 0
        var usage = rusage()
        while wait4(child, &result, 0, &usage) < 0 {
            if errno != EINTR { return nil }
        }
        let status = result & 0x7F == 0 ? (result >> 8) & 0xFF : 128 + (result & 0x7F)
        let times = [usage.ru_utime, usage.ru_stime]
        return End(
            status: status,
            peakMemory: usage.ru_maxrss * 1024,
            processorTime: times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
        )
    }
}
