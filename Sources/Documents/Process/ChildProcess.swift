import CSystem
import Glibc
import Model

/// Another program, run once: without a shell, in its own process group, in a folder of its own, with limits on time,
/// memory and output. Whatever it does, `run` returns within its time.
struct ChildProcess {
    /// The full path of the program.
    var program: String
    var arguments: [String]
    /// The folder the program works in; also its HOME and TMPDIR, so that it leaves nothing behind elsewhere.
    var folder: String
    var environment: [String] = []
    var seconds: Double = 60
    /// Address space in bytes.
    var memory = 2 << 30
    /// Bytes taken from its standard output.
    var outputLimit = 256 << 20

    /// What became of it.
    enum Outcome {
        case finished(status: Int32, output: [UInt8], complaint: String)
        /// Ended by a signal: a crash, or the memory limit.
        case crashed(signal: Int32)
        case tooSlow
        case tooMuchOutput
        /// Could not be started, with errno.
        case notStarted(Int32)
    }

    func run() -> Outcome {
        var out: [Int32] = [-1, -1]
        var err: [Int32] = [-1, -1]
        guard pipe2(&out, O_CLOEXEC) == 0 else { return .notStarted(errno) }
        guard pipe2(&err, O_CLOEXEC) == 0 else {
            let code = errno
            out.forEach { close($0) }
            return .notStarted(code)
        }
        let started = spawn(output: out[1], complaints: err[1])
        close(out[1])
        close(err[1])
        defer {
            close(out[0])
            close(err[0])
        }
        guard case .success(let process) = started else {
            if case .failure(let failure) = started { return .notStarted(failure.code) }
            return .notStarted(0)
        }
        return follow(process, output: out[0], complaints: err[0])
    }

    private struct StartFailure: Error {
        var code: Int32
    }

    private func spawn(output: Int32, complaints: Int32) -> Result<pid_t, StartFailure> {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, complaints, 2)
        posix_spawn_file_actions_addchdir_np(&actions, folder)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        let fixed = ["HOME=\(folder)", "TMPDIR=\(folder)", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
        var settings = (fixed + environment).map { strdup($0) } + [nil]
        defer {
            words.forEach { free($0) }
            settings.forEach { free($0) }
        }
        var process: pid_t = 0
        let code = posix_spawn(&process, program, &actions, &attributes, &words, &settings)
        guard code == 0 else { return .failure(StartFailure(code: code)) }
        // A program that has no limit of its own for some microseconds cannot do harm; one without any could.
        _ = shim_limit_memory(process, UInt64(memory))
        _ = shim_limit_cpu(process, UInt64(seconds) + 1)
        _ = shim_limit_file(process, UInt64(1 << 30))
        return .success(process)
    }

    /// Reads what the program says until it ends or must be ended.
    private func follow(_ process: pid_t, output: Int32, complaints: Int32) -> Outcome {
        let deadline = Self.now() + seconds
        var said: [UInt8] = []
        var complained: [UInt8] = []
        var open: [Int32] = [output, complaints]
        var failure: Outcome?
        while !open.isEmpty, failure == nil {
            let left = deadline - Self.now()
            guard left > 0 else {
                failure = .tooSlow
                break
            }
            var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&waiting, nfds_t(waiting.count), Int32(min(left, 10) * 1000) + 1) >= 0 || errno == EINTR else {
                break
            }
            for ready in waiting where ready.revents != 0 {
                let isOutput = ready.fd == output
                let more = isOutput ? Self.take(ready.fd, &said) : Self.take(ready.fd, &complained)
                if !more { open.removeAll { $0 == ready.fd } }
            }
            if said.count > outputLimit { failure = .tooMuchOutput }
            if complained.count > 1 << 16 { complained.removeFirst(complained.count - (1 << 15)) }
        }
        return end(process, deadline: deadline, failure: failure, said, complained)
    }

    private func end(
        _ process: pid_t,
        deadline: Double,
        failure: Outcome?,
        _ said: [UInt8],
        _ complained: [UInt8]
    ) -> Outcome {
        var failure = failure
        var status: Int32 = 0
        while failure == nil {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process || (ended < 0 && errno != EINTR) { break }
            if Self.now() > deadline { failure = .tooSlow } else { usleep(1000) }
        }
        // The group outlives its leader when the program started others.
        kill(-process, SIGKILL)
        if let failure {
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
            return failure
        }
        let signal = status & 0x7F
        if signal == SIGXCPU { return .tooSlow }
        if signal != 0 { return .crashed(signal: signal) }
        let complaint = String(decoding: complained, as: UTF8.self)
        return .finished(status: (status >> 8) & 0xFF, output: said, complaint: complaint)
    }

    /// Appends what can be read; false at the end of the stream.
    private static func take(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
            let got = read(descriptor, buffer.baseAddress, buffer.count)
            if got < 0 { return errno == EINTR || errno == EAGAIN }
            bytes.append(contentsOf: buffer.prefix(got))
            return got > 0
        }
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension ChildProcess {
    /// What the program wrote to standard output; its failure as an input error.
    ///
    /// `complains` may know a better reason than the program's own words, from its status and what it said.
    func said(
        _ tool: Programs.Tool,
        complains: (Int32, String) -> InputError.Code? = { _, _ in nil }
    ) throws(InputError.Reason) -> [UInt8] {
        switch run() {
        case .finished(0, let output, _): return output
        case .finished(let status, _, let complaint):
            throw .init(complains(status, complaint) ?? .programFailed(tool, said: complaint.shortened(to: 200)))
        case .crashed: throw .init(.programFailed(tool, said: ""))
        case .tooSlow: throw .init(.programTooSlow(tool, seconds: Int(seconds)))
        case .tooMuchOutput: throw .init(.tooLarge(bytes: outputLimit, limit: outputLimit))
        case .notStarted: throw .init(.missingProgram(tool))
        }
    }
}
