internal import Model

/// Reads an OpenDocument text (odt) into paragraphs and tables.
struct OpenTextReader {
    /// Throws what the archive and the markup reader throw.
    static func read(_ archive: Archive, limits: Limits) throws(InputError.Reason) -> FlowDocument {
        var styles = OpenStyles()
        if archive.contains("styles.xml") {
            try styles.read(try MarkupReader(archive, part: "styles.xml", limits: limits))
        }
        let body = OpenBody(
            archive: archive,
            reader: try MarkupReader(archive, part: "content.xml", limits: limits),
            styles: styles,
            limits: limits
        )
        var out = FlowDocument(format: .openText)
        out.content = try body.document()
        out.content += body.notes
        if body.isTracked { out.notes.append((.remark, Messages.trackedChanges)) }
        if body.hasHidden { out.notes.append((.remark, Messages.hiddenText)) }
        out.isPaged = body.isPaged
        return out
    }
}

/// The walk through the body.
final class OpenBody {
    let archive: Archive
    let reader: MarkupReader<OpenName>
    var styles: OpenStyles
    let limits: Limits
    var page = 1
    var isPaged = false
    var isTracked = false
    var hasHidden = false
    /// Footnotes and endnotes, in order.
    var notes: [Flow] = []
    /// The counts of each list style, by level; lists of one style may go on.
    var counts: [String: [Int]] = [:]
    /// The counts of lists that have a name, for lists that go on with them.
    var named: [String: String] = [:]
    var outlineCounts = [Int](repeating: 0, count: 12)

    static let deepest = 20

    init(archive: Archive, reader: MarkupReader<OpenName>, styles: OpenStyles, limits: Limits) {
        self.archive = archive
        self.reader = reader
        self.styles = styles
        self.limits = limits
    }

    /// The content of `office:text`.
    func document() throws(InputError.Reason) -> [Flow] {
        while let event = try reader.next() {
            switch event {
            case .start(.automaticStyles): try styles.read(reader, until: .automaticStyles)
            case .start(.text):
                isPaged = reader.attribute(.softBreaks) == "true"
                return try content(depth: 0, list: nil)
            default: break
            }
        }
        return []
    }

    /// Where in a list the walk is.
    struct ListState {
        var style: String
        var level: Int
        /// The first paragraph of an item carries its number.
        var label = ""
    }

    /// Paragraphs, lists and tables up to the end of the element that has just begun.
    func content(depth: Int, list: ListState?) throws(InputError.Reason) -> [Flow] {
        var out: [Flow] = []
        var list = list
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(let name):
                switch name {
                case .p, .h:
                    let label = list?.label ?? ""
                    list?.label = ""
                    out.append(.paragraph(try paragraph(isHeading: name == .h, label: label, depth: depth)))
                case .table:
                    if depth >= OpenBody.deepest {
                        try reader.skip()
                    } else {
                        out.append(.table(try table(depth: depth + 1)))
                    }
                case .list:
                    if depth >= OpenBody.deepest {
                        try reader.skip()
                    } else {
                        out += try self.list(in: list, depth: depth + 1)
                    }
                case .softBreak: softBreak()
                case .trackedChanges:
                    isTracked = true
                    try reader.skip()
                case .annotation, .sequenceDeclarations, .variableDeclarations, .fieldDeclarations: try reader.skip()
                case .frame: out += try frame(depth: depth).boxes
                default: break
                }
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }

    func softBreak() {
        isPaged = true
        page += 1
    }

    /// A list that has just begun.
    private func list(in parent: ListState?, depth: Int) throws(InputError.Reason) -> [Flow] {
        var out: [Flow] = []
        let style = reader.attribute(.styleName) ?? parent?.style ?? ""
        let level = min((parent?.level ?? 0) + 1, 10)
        if let id = reader.attribute(.xmlId) { named[id] = style }
        let goesOn = reader.attribute(.continues) == "true" || reader.attribute(.continueList) != nil
        if parent == nil, !goesOn { counts[style] = nil }
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.listItem):
                let label = next(style, level, start: reader.integer(.startValue))
                out += try content(depth: depth, list: ListState(style: style, level: level, label: label))
            case .start(.listHeader): out += try content(depth: depth, list: ListState(style: style, level: level))
            case .start: try reader.skip()
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }

    private func next(_ style: String, _ level: Int, start: Int?) -> String {
        guard let levels = styles.lists[style] else { return "" }
        var own = counts[style] ?? [Int](repeating: 0, count: 12)
        let first = start ?? (own[level] == 0 ? levels[level]?.start ?? 1 : nil)
        own[level] = first ?? own[level].addingReportingOverflow(1).partialValue
        for deeper in (level + 1)..<12 { own[deeper] = 0 }
        counts[style] = own
        return OpenStyles.label(levels, at: level, counts: own)
    }
}
