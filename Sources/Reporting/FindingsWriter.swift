package import Model

/// One form of the findings list. A new form is a new file with a type of this protocol, named in `FindingsForms.all`.
///
/// Writers know nothing but the report: no clock, no locale, no terminal. The same report and options give the same bytes.
package protocol FindingsWriter: Sendable {
    /// The name behind `--format`: `terminal`, `json` …
    var name: String { get }
    /// For a file written beside the input, without the dot.
    var fileExtension: String { get }
    /// Whether it is text that a screen can show; a workbook is not.
    var isText: Bool { get }
    /// Whether it is made from a template (`WriterOptions.template`).
    var needsTemplate: Bool { get }
    /// The whole findings list: text in UTF-8, ending in a line break unless it is empty, or a whole file of another kind.
    ///
    /// - Throws: `ReportingError.workbook`, `ReportingError.template`; writers of text never do.
    func write(_ report: Report, options: WriterOptions) throws(ReportingError) -> [UInt8]
}

extension FindingsWriter {
    /// All forms are text but those that say otherwise.
    package var isText: Bool { true }
    /// Most forms are laid out by the program.
    package var needsTemplate: Bool { false }
}

/// How a findings list is laid out. The language is the run's own (`Report.Run.language`).
package struct WriterOptions: Sendable {
    /// Columns of the page; held within 40 … 200.
    package var width: Int {
        didSet { width = WriterOptions.clamped(width) }
    }
    /// Whether escape sequences for colour may be written; nobody but the caller knows whether a terminal listens.
    package var colour: Bool
    /// The folder that relative paths start from, where names of files may be links (OSC 8); nil: no links are written.
    /// Like colour only the caller knows whether a terminal listens.
    package var links: String?
    package var detail: Detail
    /// For forms that are made from one.
    package var template: (any MemoTemplate)?

    /// How much is said.
    package enum Detail: String, Sendable, CaseIterable {
        /// One line per finding: `file:line: severity RULE message`.
        case quiet
        case normal
        /// Also why, all places, all that could not be assessed, fingerprints.
        case verbose
    }

    package init(width: Int = 100, colour: Bool = false, links: String? = nil, detail: Detail = .normal) {
        self.width = WriterOptions.clamped(width)
        self.colour = colour
        self.links = links
        self.detail = detail
    }

    private static func clamped(_ width: Int) -> Int { min(max(width, 40), 200) }
}

/// The forms of the findings list that this version writes.
package enum FindingsForms {
    package static let all: [any FindingsWriter] = [
        TerminalFindings(), JsonFindings(), CsvFindings(), MarkdownFindings(), GithubFindings(), JunitFindings(),
        SarifFindings(), HtmlFindings(), XlsxFindings(), DocxFindings(),
    ]

    /// The writer of that name.
    ///
    /// - Throws: `ReportingError.unknownForm` for any other name.
    package static func named(_ name: String) throws(ReportingError) -> any FindingsWriter {
        if let writer = all.first(where: { $0.name == name }) { return writer }
        throw .unknownForm(name, known: all.map(\.name))
    }

    /// Other names that files of a form go by.
    private static let otherExtensions = [("htm", "html"), ("sarif.json", "sarif"), ("markdown", "markdown")]

    /// The writer that the name of a file asks for: by what stands behind its dots, the longest known part first; the
    /// terminal's for a name without a dot.
    ///
    /// - Throws: `ReportingError.untoldForm` for an ending without a form.
    package static func told(by path: String) throws(ReportingError) -> any FindingsWriter {
        let name = String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
            .lowercased()
        let endings = all.map { ($0.fileExtension, $0.name) } + otherExtensions
        let told = endings.filter { name.hasSuffix("." + $0.0) }.max { $0.0.utf8.count < $1.0.utf8.count }
        if let told { return try named(told.1) }
        if !name.utf8.contains(UInt8(ascii: ".")) { return TerminalFindings() }
        throw .untoldForm(path, known: all.map { "." + $0.fileExtension })
    }
}
