internal import Engine
internal import FoundationEssentials
internal import Glibc
internal import Model

/// The files named on the command line; folders are walked.
struct InputFiles {
    /// Files to read, in the order of the command line, those of a folder sorted by path.
    var files: [String] = []
    /// Files of folders that are no documents for this version, and why.
    var skipped: [(file: String, reason: LocalizedText)] = []
    /// Those of `files` that were found in a folder: what only looks like a document was told apart there.
    private(set) var screened: Set<String> = []

    /// Kinds of file that are taken from a folder; a file named itself is always tried.
    private static let readable = [
        ".txt", ".md", ".text", ".markdown", ".docx", ".docm", ".odt", ".html", ".htm", ".xlsx", ".xlsm", ".ods",
        ".csv", ".tsv", ".pdf", ".doc", ".xls", ".rtf",
    ]

    /// Endings of files of facts, in the form of `iku extract`; only a review takes them from a folder.
    static let facts = [".json", ".jsonl", ".ndjson", ".yaml", ".yml"]

    private let endings: [String]

    /// - Parameter withFacts: whether files of facts are taken from folders too; never a workspace.
    init(_ operands: [String], withFacts: Bool = false) {
        endings = Self.readable + (withFacts ? Self.facts : [])
        for operand in operands {
            var isFolder = false
            if FileManager.default.fileExists(atPath: operand, isDirectory: &isFolder), isFolder {
                walk(operand, depth: 0)
            } else {
                files.append(operand)
            }
        }
        var seen: Set<String> = []
        files = files.filter { seen.insert($0).inserted }
    }

    private mutating func walk(_ folder: String, depth: Int) {
        guard depth < 16, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            skipped.append((folder, Messages.folderUnreadable))
            return
        }
        for name in names.sorted() {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            var isFolder = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if name.hasPrefix(".") || name.hasPrefix("~$") {
                skipped.append((path, Messages.hiddenFile))
            } else if isFolder {
                walk(path, depth: depth + 1)
            } else if name == Workspace.fileName {
                continue
            } else if !endings.contains(where: { name.lowercased().hasSuffix($0) }) {
                skipped.append((path, Messages.unreadableKind))
            } else if let reason = InputScreen.reason(file: path) {
                skipped.append((path, reason))
            } else {
                files.append(path)
                screened.insert(path)
            }
        }
    }

    /// Names on standard error what was passed over, the reason once for all files that share it.
    func tellSkipped(_ terminal: Terminal) {
        var reasons: [LocalizedText] = []
        for skipped in skipped where !reasons.contains(skipped.reason) { reasons.append(skipped.reason) }
        for reason in reasons {
            let files = skipped.filter { $0.reason == reason }.map(\.file)
            terminal.complain(Messages.skipped(reason)[terminal.language])
            for file in files { terminal.complain("  " + file) }
        }
        if reasons.contains(Messages.unreadableKind) {
            terminal.complain(Messages.readableKinds(Self.readable)[terminal.language])
        }
    }

    /// The bytes of a file, or the sentence that says why there are none; a file beyond `limit` is refused.
    static func bytes(of path: String, limit: Int) -> Result<[UInt8], InputFault> {
        read(path, limit: limit, most: limit)
    }

    /// No more than the first bytes of a file, however large it is.
    static func bytes(of path: String, front: Int) -> Result<[UInt8], InputFault> {
        read(path, limit: .max, most: front)
    }

    private static func read(_ path: String, limit: Int, most: Int) -> Result<[UInt8], InputFault> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(InputFault(Messages.cannotOpen(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failure(InputFault(Messages.cannotOpen(errno))) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failure(InputFault(Messages.notAFile)) }
        guard status.st_size <= limit else {
            return .failure(InputFault(Messages.tooLarge(Int(status.st_size), limit)))
        }
        let size = min(Int(status.st_size), most)
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { return }
                count += got
            }
        }
        return failure == 0 ? .success(bytes) : .failure(InputFault(Messages.cannotOpen(failure)))
    }
}

/// Why an input was refused.
struct InputFault: Error {
    var reason: LocalizedText

    init(_ reason: LocalizedText) { self.reason = reason }
}
