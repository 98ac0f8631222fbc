import Glibc

/// A private folder for one run of another program; gone, with all in it, when the value is.
final class Workplace {
    let folder: String

    /// Nil when the folder cannot be made.
    init?(below parent: String) {
        let parent = parent.hasSuffix("/") ? String(parent.dropLast()) : parent
        var template = Array("\(parent)/iku-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Workplace.remove(folder, depth: 0) }

    /// Writes a file into the folder; its path, or nil when the disk refuses.
    func write(_ bytes: [UInt8], as name: String) -> String? {
        let path = "\(folder)/\(name)"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return nil }
            start += written
        }
        return path
    }

    /// The bytes of a file that a program left in the folder; nil when there is none or it is beyond `limit`.
    func read(_ name: String, limit: Int) -> [UInt8]? {
        let descriptor = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
            return nil
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        return withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
            while bytes.count <= limit {
                let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { return nil }
                if got == 0 { return bytes }
                bytes.append(contentsOf: buffer.prefix(got))
            }
            return nil
        }
    }

    func remove(_ name: String) { unlink("\(folder)/\(name)") }

    /// Names of the files in the folder, sorted.
    func names() -> [String] { Workplace.entries(of: folder).sorted() }

    private static func entries(of folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func remove(_ path: String, depth: Int) {
        var status = stat()
        if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            if depth < 32 {
                for name in entries(of: path) { remove("\(path)/\(name)", depth: depth + 1) }
            }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
