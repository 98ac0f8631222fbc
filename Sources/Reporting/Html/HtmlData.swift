import Model

/// The findings as data for the page's script: one JSON object, every text that repeats written once.
///
/// The script puts every text into the page as text, never as markup; `<` is written `\u003c`, so that no text can end the
/// element that the data stands in (HTML, 13.2.5.4 "script data state").
struct HtmlData {
    private(set) var bytes: [UInt8]
    /// Texts that repeat, by what they are; their position is what the findings refer to.
    private var texts: [LocalizedText] = []
    private var positions: [LocalizedText: Int] = [:]

    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    mutating func write(_ page: PageContent) {
        bytes.append(ascii: "{\"groups\":")
        list(page.groups) { data, group in data.group(group) }
        bytes.append(ascii: ",\n\"findings\":[")
        for (index, shown) in page.findings.enumerated() {
            bytes.append(ascii: index == 0 ? "\n" : ",\n")
            finding(shown, page)
        }
        bytes.append(ascii: "],\n\"open\":[")
        for (index, item) in page.notAssessable.enumerated() {
            bytes.append(ascii: index == 0 ? "\n" : ",\n")
            list([item.rule]) { $0.string($1) }
            bytes.removeLast()
            bytes.append(ascii: ",")
            text(item.words)
            bytes.append(ascii: "]")
        }
        bytes.append(ascii: "],\n\"texts\":")
        // Written last: the findings have named them all by now.
        let named = texts
        list(named) { $0.text($1) }
        bytes.append(ascii: "}\n")
    }

    private mutating func group(_ group: PageContent.Group) {
        bytes.append(ascii: "[")
        text(group.name)
        bytes.append(ascii: ",")
        list(group.notes) { $0.text($1) }
        bytes.append(ascii: ",")
        text(group.warning ?? LocalizedText(id: "", en: ""))
        bytes.append(plain: ",\(group.isSigned ? 1 : 0)]")
    }

    /// `[link, group, severity, nature, state, rule, title, agency, file, message, places, others, basis, advice, why,
    /// subject, waiver]`; numbers are positions: of words in the script, of texts and of groups here.
    private mutating func finding(_ shown: ShownFinding, _ page: PageContent) {
        let finding = shown.finding
        bytes.append(ascii: "[")
        string(shown.link)
        bytes.append(plain: ",\(shown.group),\(finding.severity.position),\(finding.nature == .norm ? 0 : 1),")
        bytes.append(plain: "\(finding.state.position),")
        reference(LocalizedText(id: finding.rule, en: finding.rule))
        reference(finding.title)
        let agency = finding.subject.agency ?? finding.subject.government ?? ""
        reference(LocalizedText(id: agency, en: agency))
        reference(LocalizedText(id: shown.file, en: shown.file))
        text(finding.message)
        bytes.append(ascii: ",")
        list(shown.places) { $0.place($1) }
        bytes.append(ascii: ",")
        optional(shown.others)
        bytes.append(ascii: ",")
        list(shown.basis) { data, basis in
            data.reference(basis)
            data.bytes.removeLast()
        }
        bytes.append(ascii: ",")
        reference(finding.advice)
        reference(finding.why ?? LocalizedText(id: "", en: ""))
        text(shown.subject)
        bytes.append(ascii: ",")
        optional(shown.waiver)
        bytes.append(ascii: "]")
    }

    /// `[file or 0, words, before, marked, after]`, the last three only where words were found.
    private mutating func place(_ place: ShownPlace) {
        bytes.append(ascii: "[")
        if let file = place.file { string(file) } else { bytes.append(ascii: "0") }
        bytes.append(ascii: ",")
        text(place.words)
        if let evidence = place.evidence {
            for part in [evidence.before, evidence.marked, evidence.after] {
                bytes.append(ascii: ",")
                string(part)
            }
        }
        bytes.append(ascii: "]")
    }

    /// The position of a text that repeats, and a comma.
    private mutating func reference(_ text: LocalizedText) {
        let position: Int
        if let known = positions[text] {
            position = known
        } else {
            position = texts.count
            positions[text] = position
            texts.append(text)
        }
        bytes.append(plain: "\(position),")
    }

    private mutating func list<Item>(_ items: [Item], _ body: (inout HtmlData, Item) -> Void) {
        bytes.append(ascii: "[")
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(ascii: ",") }
            body(&self, item)
        }
        bytes.append(ascii: "]")
    }

    private mutating func optional(_ text: LocalizedText?) {
        if let text { self.text(text) } else { bytes.append(ascii: "0") }
    }

    /// One text where both languages say the same; else both in a list, with the words that end both alike as its third.
    private mutating func text(_ text: LocalizedText) {
        if text.id == text.en { return string(text.id) }
        let (id, en) = (Array(text.id.utf8), Array(text.en.utf8))
        let common = Self.commonEnd(id, en)
        bytes.append(ascii: "[")
        string(String(decoding: id.dropLast(common), as: UTF8.self))
        bytes.append(ascii: ",")
        string(String(decoding: en.dropLast(common), as: UTF8.self))
        if common > 0 {
            bytes.append(ascii: ",")
            string(String(decoding: id.suffix(common), as: UTF8.self))
        }
        bytes.append(ascii: "]")
    }

    /// How many bytes both end in alike, from a space on: the script searches word by word.
    private static func commonEnd(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var same = 0
        var common = 0
        while same < min(a.count, b.count), a[a.count - 1 - same] == b[b.count - 1 - same] {
            same += 1
            if a[a.count - same] == 0x20 { common = same }
        }
        return common >= 8 ? common : 0
    }

    private mutating func string(_ text: String) {
        bytes.append(ascii: "\"")
        bytes.append(text.harmless, also: { $0 == 0x22 || $0 == 0x5C || $0 == 0x3C }) { bytes, scalar in
            switch scalar {
            case 0x22: bytes.append(ascii: "\\\"")
            case 0x5C: bytes.append(ascii: "\\\\")
            default:
                bytes.append(ascii: "\\u")
                bytes.append(hex: scalar, width: 4)
            }
        }
        bytes.append(ascii: "\"")
    }
}

extension Severity {
    /// As the script counts them: the most serious first.
    var position: Int {
        switch self {
        case .critical: 0
        case .major: 1
        case .moderate: 2
        case .minor: 3
        case .note: 4
        }
    }
}

extension Finding.State {
    var position: Int {
        switch self {
        case .new: 0
        case .unchanged: 1
        case .waived: 2
        case .resolved: 3
        }
    }
}
