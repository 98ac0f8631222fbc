/// Lines of at most `width` columns, for a terminal or a text file; colour only where asked.
///
/// Text handed in is made harmless here, so that no caller can forget it.
struct Page {
    private(set) var bytes: [UInt8] = []
    let width: Int
    let colour: Bool
    /// The folder that relative paths start from; nil: no links.
    let links: String?

    /// How a run of text looks; the numbers are those of ECMA-48 "select graphic rendition".
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case critical = "1;31"
        case major = "31"
        case moderate = "33"
        case minor = "36"
        case note = "34"
    }

    init(width: Int, colour: Bool, links: String? = nil) {
        self.width = width
        self.colour = colour
        self.links = links
    }

    mutating func blank() { bytes.append(0x0A) }

    /// A paragraph indented by `indent` columns. `label` opens it in its own style and is never broken; the lines after
    /// the first are indented by `hanging` columns more. `file` is what the text leads to, where links are written.
    mutating func paragraph(
        _ text: String,
        indent: Int = 0,
        hanging: Int = 0,
        label: String = "",
        labelStyle: Style? = nil,
        style: Style? = nil,
        file: String? = nil
    ) {
        let label = label.harmless
        let opening = label.isEmpty ? 0 : DisplayWidth.of(label) + 1
        let full = max(width - indent - hanging, 8)
        let lines = text.harmless.wrapped(to: full, first: max(width - indent - opening, 1))
        for (index, line) in lines.enumerated() {
            spaces(index == 0 ? indent : indent + hanging)
            if index == 0, !label.isEmpty {
                write(label, labelStyle)
                if !line.isEmpty { spaces(1) }
            }
            let isLinked = open(file)
            write(line, style)
            if isLinked { bytes.append(ascii: "\u{1B}]8;;\u{1B}\\") }
            bytes.append(0x0A)
        }
    }

    /// A line in pieces, each in its style; the caller knows that they fit.
    mutating func pieces(_ pieces: [(text: String, style: Style?)], indent: Int = 0) {
        spaces(indent)
        for piece in pieces { write(piece.text.harmless, piece.style) }
        bytes.append(0x0A)
    }

    /// Opens a link to a file (OSC 8, "Hyperlinks in terminal emulators"); whether it did.
    private mutating func open(_ file: String?) -> Bool {
        guard let links, let file, !file.isEmpty else { return false }
        bytes.append(ascii: "\u{1B}]8;;")
        // Percent-encoded: no byte of a name can end the sequence.
        bytes.append(plain: sarifURI(file.hasPrefix("/") ? file : "\(links)/\(file)"))
        bytes.append(ascii: "\u{1B}\\")
        return true
    }

    /// One line as it is, already cut to fit: a gutter and what stands behind it.
    mutating func line(_ text: String, indent: Int, gutter: String, style: Style? = nil) {
        spaces(indent)
        write(gutter, .dim)
        if !text.isEmpty {
            spaces(1)
            write(text, style)
        }
        bytes.append(0x0A)
    }

    private mutating func spaces(_ count: Int) {
        bytes.append(contentsOf: repeatElement(0x20, count: count))
    }

    private mutating func write(_ text: String, _ style: Style?) {
        guard colour, let style, !text.isEmpty else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(ascii: "\u{1B}[")
        bytes.append(contentsOf: style.rawValue.utf8)
        bytes.append(ascii: "m")
        bytes.append(contentsOf: text.utf8)
        bytes.append(ascii: "\u{1B}[0m")
    }
}
