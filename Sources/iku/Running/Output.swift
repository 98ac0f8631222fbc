internal import Glibc
internal import Model

/// Where a result goes: standard output, or a file that is written whole or not at all.
enum Output {
    static func write(_ bytes: [UInt8], _ arguments: Arguments, _ terminal: Terminal) throws(CommandError) {
        guard let path = arguments.value("--output"), path != "-" else {
            terminal.write(bytes)
            return
        }
        let partial = path + ".\(getpid()).part"
        guard let file = fopen(partial, "wb") else { throw .output(Messages.cannotWrite(path, errno)) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count, rename(partial, path) == 0 else {
            let code = errno
            unlink(partial)
            throw .output(Messages.cannotWrite(path, code))
        }
    }
}
