internal import Glibc
internal import Model
internal import Reporting

/// Standard output and error, and what is known of the terminal behind them.
struct Terminal: Sendable {
    let language: Language
    let isTerminal: Bool
    let colour: Bool
    let width: Int
    /// Whether it is known to understand links (OSC 8); `FORCE_HYPERLINK` says so where this list does not.
    let hasLinks: Bool

    init(language: Language) {
        self.language = language
        isTerminal = isatty(1) == 1
        let dumb = getenv("TERM").map { String(cString: $0) } == "dumb"
        colour = isTerminal && getenv("NO_COLOR") == nil && !dumb
        width = Self.columns() ?? 100
        hasLinks = isTerminal && getenv("NO_COLOR") == nil && !dumb && Self.knowsLinks
    }

    /// Terminals that say of themselves who they are, and are known to show links.
    private static var knowsLinks: Bool {
        func value(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
        if !value("FORCE_HYPERLINK").isEmpty { return value("FORCE_HYPERLINK") != "0" }
        if let version = Int(value("VTE_VERSION")), version >= 5000 { return true }
        if !value("KONSOLE_VERSION").isEmpty || !value("WT_SESSION").isEmpty || !value("DOMTERM").isEmpty {
            return true
        }
        if ["iTerm.app", "WezTerm", "vscode", "Hyper", "ghostty"].contains(value("TERM_PROGRAM")) { return true }
        return ["xterm-kitty", "foot", "alacritty", "xterm-ghostty"].contains(value("TERM"))
    }

    /// The folder that relative paths start from, for links; nil where none are written.
    func linkBase(_ arguments: Arguments) -> String? {
        guard hasLinks, !arguments.has("--no-links") else { return nil }
        guard let folder = getcwd(nil, 0) else { return nil }
        defer { free(folder) }
        return String(cString: folder)
    }

    /// `COLUMNS`, else what the terminal says; nil when there is none.
    private static func columns() -> Int? {
        if let text = getenv("COLUMNS"), let columns = Int(String(cString: text)), columns > 0 { return columns }
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes bytes to standard output, whole.
    func write(_ bytes: [UInt8]) { Self.write(bytes, to: 1) }

    func print(_ text: String) { write(Array((text + "\n").utf8)) }

    /// Writes lines to standard error; control characters in file names and documents are made harmless.
    func complain(_ text: String) {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        let safe = lines.map { String(decoding: $0, as: UTF8.self).harmless }.joined(separator: "\n")
        Self.write(Array((safe + "\n").utf8), to: 2)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            start += written
        }
    }
}

/// Today by the clock of the machine; only commands ask for it, and `--as-of` replaces it.
enum Clock {
    static var today: CivilDate? {
        var now = time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil else { return nil }
        return CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
