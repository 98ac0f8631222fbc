package import Model

/// The findings list as one self-contained page: both languages, no network, everything visible without its script, which
/// only filters and searches.
///
/// Nothing from a document can run: all text is escaped, and the page's own content policy allows no script but the one
/// written here, told by its digest (`HtmlAssets.scriptDigest`).
package struct HtmlFindings: FindingsWriter {
    package init() {}

    package var name: String { "html" }
    package var fileExtension: String { "html" }

    /// The whole list; see `FindingsWriter`.
    package func write(_ report: Report, options: WriterOptions) -> [UInt8] {
        let groups = FileGroup.all(of: report)
        var page = HtmlPage(capacity: 32_768 + report.findings.count * 3072)
        page.head(report)
        page.summary(report, groups)
        page.filters(report, groups)
        page.open("main", "id=\"findings\"")
        for (index, group) in groups.enumerated() { page.group(group, number: index + 1) }
        page.close("main")
        page.notAssessable(report.notAssessable)
        page.end(report)
        return page.bytes
    }
}

/// A page of HTML under construction. What takes `text` escapes it; what takes a literal does not.
struct HtmlPage {
    private(set) var bytes: [UInt8] = []
    let id = Wording(language: .indonesian)
    let en = Wording(language: .english)
    /// How often each permalink was given out: an address must lead to one place.
    private var links: [String: Int] = [:]

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func raw(_ literal: StaticString) { bytes.append(ascii: literal) }

    /// What the program itself says, markup included; never text of a document.
    mutating func plain(_ markup: String) { bytes.append(plain: markup) }

    mutating func open(_ element: StaticString, _ attributes: StaticString = "") {
        raw("<")
        raw(element)
        if attributes.utf8CodeUnitCount > 0 { raw(" ") }
        raw(attributes)
        raw(">")
    }

    mutating func close(_ element: StaticString) {
        raw("</")
        raw(element)
        raw(">\n")
    }

    mutating func text(_ text: String) { bytes.append(markup: text) }

    /// An element whose text is the same in both languages.
    mutating func element(_ name: StaticString, _ attributes: StaticString = "", _ text: String) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// An element with the text of both languages, one of which is shown.
    mutating func element(_ name: StaticString, _ attributes: StaticString = "", _ text: LocalizedText) {
        open(name, attributes)
        both(text)
        close(name)
    }

    /// Both languages in a line, told apart by `lang`; one text where they say the same.
    mutating func both(_ text: LocalizedText) {
        if text.id == text.en { return self.text(text.id) }
        raw("<span lang=id>")
        self.text(text.id)
        raw("</span><span lang=en>")
        self.text(text.en)
        raw("</span>")
    }

    mutating func both(_ words: (Wording) -> String) { both(said(words)) }

    func said(_ words: (Wording) -> String) -> LocalizedText { LocalizedText(id: words(id), en: words(en)) }

    /// The address of a finding within the page, from its fingerprint.
    mutating func permalink(_ fingerprint: String) -> String {
        let safe = fingerprint.utf8.map { byte -> UInt8 in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: byte
            default: UInt8(ascii: "-")
            }
        }
        let link = "t-" + String(decoding: safe, as: UTF8.self)
        let count = links[link, default: 0] + 1
        links[link] = count
        // No other permalink ends in this way: a fingerprint has no dot.
        return count == 1 ? link : "\(link).\(count)"
    }

    // MARK: head and end

    mutating func head(_ report: Report) {
        let language = report.run.language
        let title = LocalizedText(
            id: "Daftar temuan (iku \(report.run.command))",
            en: "Findings (iku \(report.run.command))"
        )
        raw("<!doctype html>\n<html lang=")
        text(language.rawValue)
        raw("><head><meta charset=utf-8>\n")
        raw(
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'unsafe-inline'; script-src '"
        )
        plain(HtmlAssets.scriptDigest)
        raw(
            "'; base-uri 'none'; form-action 'none'\">\n<meta name=viewport content=\"width=device-width, initial-scale=1\">\n"
        )
        element("title", "", title[language])
        open("style")
        plain(HtmlAssets.style)
        close("style")
        raw("</head><body>\n")
        // Siblings of all that follows: the style sheet alone switches the language.
        for choice in Language.allCases {
            let mark = choice == language ? " checked" : ""
            let id = "in-\(choice.rawValue)"
            plain("<input type=radio name=language id=\(id)\(mark)> <label for=\(id) lang=\(choice.rawValue)>")
            text(choice == .indonesian ? "Bahasa Indonesia" : "English")
            raw("</label>\n")
        }
        open("header")
        element("h1", "", title)
        element("p", "", said { $0.circumstances(report.run) })
        close("header")
    }

    mutating func end(_ report: Report) {
        raw(
            "<footer><div class=sign><p><span lang=id>Diperiksa oleh</span><span lang=en>Reviewed by</span></p><p class=line></p>"
        )
        raw("<p><span lang=id>Nama, NIP, tanggal</span><span lang=en>Name, NIP, date</span></p></div></footer>\n")
        open("script")
        plain(HtmlAssets.script)
        close("script")
        raw("</body></html>\n")
    }
}
