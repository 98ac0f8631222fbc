internal import Glibc
internal import Model

/// Where a result goes: standard output, or a file that is written whole or not at all.
enum Output {
    static func write(_ bytes: [UInt8], _ arguments: Arguments, _ terminal: Terminal) throws(CommandError) {
        guard let path = arguments.value("--output"), path != "-" else {
            terminal.write(bytes)
            return
        }
        try stage(bytes, for: path).commit()
    }

    /// - Throws: `CommandError.usage` when a result would replace one of the inputs, by whatever name.
    static func spare(_ outputs: [String], _ inputs: [String]) throws(CommandError) {
        for path in outputs where path != "-" {
            guard let output = identity(path) else { continue }
            if inputs.contains(where: { identity($0) == output }) { throw .usage(Messages.outputIsInput(path)) }
        }
    }

    private static func identity(_ path: String) -> [UInt]? {
        var about = stat()
        return stat(path, &about) == 0 ? [UInt(about.st_dev), UInt(about.st_ino)] : nil
    }

    /// A result that is written as a whole, but not yet under its name.
    struct Staged {
        let path: String
        /// Where it stands meanwhile; nil for a device or a pipe, which has no other name.
        fileprivate let partial: String?
        fileprivate var bytes: [UInt8] = []

        /// Gives it its name.
        func commit() throws(CommandError) {
            guard let partial else { return try Output.put(bytes, into: path, named: path) }
            guard rename(partial, path) == 0 else {
                let code = errno
                discard()
                throw .output(Messages.cannotWrite(path, code))
            }
        }

        func discard() { if let partial { unlink(partial) } }
    }

    /// Writes bytes beside the file that they are for. What is not a file (`/dev/null`, a pipe) is kept and written into;
    /// a link is followed.
    static func stage(_ bytes: [UInt8], for path: String) throws(CommandError) -> Staged {
        let target = followed(path)
        if isSpecial(target) { return Staged(path: target, partial: nil, bytes: bytes) }
        let partial = target + ".\(getpid()).part"
        try put(bytes, into: partial, named: path)
        return Staged(path: target, partial: partial)
    }

    /// A result that is written piece by piece beside its name, which it gets when all is there.
    final class Growing {
        private let name: String
        private let target: String
        private let partial: String
        private var file: UnsafeMutablePointer<FILE>?

        /// - Throws: `CommandError.output` where nothing can be written.
        init(_ path: String) throws(CommandError) {
            name = path
            target = Output.followed(path)
            partial = Output.isSpecial(target) ? target : target + ".\(getpid()).part"
            file = fopen(partial, "wb")
            if file == nil { throw .output(Messages.cannotWrite(path, errno)) }
        }

        deinit { discard() }

        func append(_ bytes: [UInt8]) throws(CommandError) {
            guard let file, fwrite(bytes, 1, bytes.count, file) == bytes.count else {
                let code = errno
                discard()
                throw .output(Messages.cannotWrite(name, code))
            }
        }

        func commit() throws(CommandError) {
            guard let open = file else { return }
            file = nil
            guard fclose(open) == 0, partial == target || rename(partial, target) == 0 else {
                let code = errno
                if partial != target { unlink(partial) }
                throw .output(Messages.cannotWrite(name, code))
            }
        }

        func discard() {
            guard let open = file else { return }
            file = nil
            fclose(open)
            if partial != target { unlink(partial) }
        }
    }

    private static func put(_ bytes: [UInt8], into path: String, named name: String) throws(CommandError) {
        guard let file = fopen(path, "wb") else { throw .output(Messages.cannotWrite(name, errno)) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else {
            let code = errno
            if !isSpecial(path) { unlink(path) }
            throw .output(Messages.cannotWrite(name, code))
        }
    }

    private static func isSpecial(_ path: String) -> Bool {
        var about = stat()
        guard stat(path, &about) == 0 else { return false }
        return about.st_mode & S_IFMT != S_IFREG && about.st_mode & S_IFMT != S_IFDIR
    }

    /// What a link leads to; the path itself where it is none or leads nowhere.
    private static func followed(_ path: String) -> String {
        var about = stat()
        guard lstat(path, &about) == 0, about.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil) else {
            return path
        }
        defer { free(real) }
        return String(cString: real)
    }
}
