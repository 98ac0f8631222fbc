package import Model

/// The findings list as one self-contained page: both languages, no network. A script filters, searches and shows long
/// lists slice by slice; without it the summary, the matrix and the first findings stand all the same.
///
/// Nothing from a document can run: all text is escaped, the data for the script is text to it (`HtmlData`), and the
/// page's own content policy allows no script but the one written here, told by its digest (`HtmlAssets.scriptDigest`).
package struct HtmlFindings: FindingsWriter {
    package init() {}

    package var name: String { "html" }
    package var fileExtension: String { "html" }

    /// The whole list; see `FindingsWriter`.
    package func write(_ report: Report, options: WriterOptions) -> [UInt8] {
        let content = PageContent(report)
        var page = HtmlPage(capacity: 65_536 + content.findings.count * 1024)
        page.head(report)
        page.summary(report, content)
        if let matrix = report.matrix { page.matrix(matrix) }
        page.filters()
        page.findings(content)
        page.notAssessable(content.notAssessable)
        page.traces(report.traces, content.files)
        page.end(content)
        return page.bytes
    }
}

/// A page of HTML under construction. What takes `text` escapes it; what takes a literal does not.
struct HtmlPage {
    private(set) var bytes: [UInt8] = []
    let id = Wording(language: .indonesian)
    let en = Wording(language: .english)

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

    mutating func both(_ id: String, _ en: String) { both(LocalizedText(id: id, en: en)) }

    func said(_ words: (Wording) -> String) -> LocalizedText { LocalizedText(id: words(id), en: words(en)) }

    // MARK: head and end

    mutating func head(_ report: Report) {
        let language = report.run.language
        let title = said { $0.title(of: report) }
        raw("<!doctype html>\n<html lang=")
        text(language.rawValue)
        raw("><head><meta charset=utf-8>\n<meta name=keywords content=\"")
        plain(OwnList.keyword)
        raw("\">\n")
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
        open("header")
        raw("<fieldset><legend class=hint>Bahasa / Language</legend>")
        for choice in Language.allCases {
            let mark = choice == language ? " checked" : ""
            let id = "in-\(choice.rawValue)"
            plain("<input type=radio name=language id=\(id)\(mark)> <label for=\(id) lang=\(choice.rawValue)>")
            text(choice == .indonesian ? "Bahasa Indonesia" : "English")
            raw("</label>\n")
        }
        raw("</fieldset>\n")
        element("h1", "", title)
        element("p", "", said { $0.circumstances(report.run) + " (iku \(report.run.command))" })
        raw("<p class=skip><a href=\"#list\">")
        both("Langsung ke temuan", "Skip to the findings")
        raw("</a></p>")
        close("header")
    }

    /// The signature block, the data and the script.
    mutating func end(_ content: PageContent) {
        open("footer")
        if !content.groups.contains(where: \.isSigned) { signature() }
        close("footer")
        raw("<script type=application/json id=data>")
        var data = HtmlData(capacity: 4096 + content.findings.count * 768)
        data.write(content)
        bytes += data.bytes
        raw("</script>\n<script>")
        plain(HtmlAssets.script)
        close("script")
        raw("</body></html>\n")
    }

    /// For paper only.
    mutating func signature() {
        raw("<div class=sign><p>")
        both("Diperiksa oleh", "Reviewed by")
        raw("</p><p class=line></p><p>")
        both("Nama, NIP, tanggal", "Name, NIP, date")
        raw("</p></div>")
    }
}
