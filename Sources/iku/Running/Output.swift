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
        fileprivate let partial: String

        /// Gives it its name.
        func commit() throws(CommandError) {
            guard rename(partial, path) == 0 else {
                let code = errno
                discard()
                throw .output(Messages.cannotWrite(path, code))
            }
        }

        func discard() { unlink(partial) }
    }

    /// Writes bytes beside the file that they are for.
    static func stage(_ bytes: [UInt8], for path: String) throws(CommandError) -> Staged {
        let partial = path + ".\(getpid()).part"
        guard let file = fopen(partial, "wb") else { throw .output(Messages.cannotWrite(path, errno)) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else {
            let code = errno
            unlink(partial)
            throw .output(Messages.cannotWrite(path, code))
        }
        return Staged(path: path, partial: partial)
    }
}
