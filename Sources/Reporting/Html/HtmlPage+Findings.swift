import Model

/// The findings themselves and what could not be assessed, as far as they stand without a script; the script writes the
/// same elements from the data (`HtmlAssets.script`, `article`), and a test holds the two against each other.
extension HtmlPage {
    /// Findings written out; the rest of a longer list waits in the data.
    private static let slice = 100

    mutating func findings(_ content: PageContent) {
        open("main", "id=list tabindex=-1")
        let shown = content.findings.prefix(Self.slice)
        var next = shown.startIndex
        for (index, group) in content.groups.enumerated() {
            let isCut = next == shown.endIndex && shown.count < content.findings.count
            if isCut { break }
            plain("<section class=\(group.isSigned ? "signed" : "file") id=g\(index + 1)>\n")
            heading(group)
            while next < shown.endIndex, shown[next].group == index {
                article(shown[next])
                next += 1
            }
            if group.isSigned { signature() }
            close("section")
        }
        close("main")
        let left = content.findings.count - shown.count
        if left == 0 { return }
        raw("<noscript><p class=unread>")
        both(
            "\(left) temuan lain tidak tampak karena skrip tidak berjalan; gunakan bentuk CSV, XLSX atau JSON.",
            "\(en.count(left, "", "more finding")) cannot be shown without scripts; use the forms CSV, XLSX or JSON."
        )
        raw("</p></noscript>\n")
    }

    private mutating func heading(_ group: PageContent.Group) {
        element("h2", "", group.name)
        if let warning = group.warning { element("p", "class=unread", warning) }
        for note in group.notes { element("p", "class=dim", note) }
        if group.count == 0 { element("p", "", LocalizedText(id: "Tidak ada temuan.", en: "No findings.")) }
    }

    private mutating func article(_ shown: ShownFinding) {
        let finding = shown.finding
        raw("<article id=\"")
        text(shown.link)
        raw("\" class=\"")
        text(finding.severity.rawValue)
        raw("\">\n<h3><span class=badge>")
        both { $0.severity(finding.severity) }
        raw("</span> <a href=\"#")
        text(shown.link)
        raw("\">")
        text(finding.rule)
        raw("</a> ")
        both(finding.title)
        raw(" <small>(")
        both { words in
            [words.nature(finding.nature), words.state(finding.state)].compactMap { $0 }.joined(separator: ", ")
        }
        raw(")</small></h3>\n")
        element("p", "", finding.message)
        places(shown)
        for basis in shown.basis { labelled("Dasar:", "Basis:", basis) }
        labelled("Saran:", "Advice:", finding.advice)
        if let waiver = shown.waiver { labelled("Dikecualikan:", "Waived:", waiver) }
        if let why = finding.why { labelled("Alasan:", "Why:", why, "class=dim") }
        labelled("Subjek:", "Subject:", shown.subject, "class=\"dim s\"")
        close("article")
    }

    private mutating func labelled(
        _ id: String,
        _ en: String,
        _ words: LocalizedText,
        _ attributes: StaticString = ""
    ) {
        if words.id.isEmpty, words.en.isEmpty { return }
        open("p", attributes)
        raw("<b>")
        both(id, en)
        raw("</b> ")
        both(words)
        close("p")
    }

    private mutating func places(_ shown: ShownFinding) {
        if shown.places.isEmpty { return }
        open("ul", "class=p")
        for place in shown.places {
            open("li")
            if let file = place.file {
                text(file)
                raw(": ")
            }
            both(place.words)
            evidence(place)
            close("li")
        }
        if let others = shown.others { element("li", "", others) }
        close("ul")
    }

    /// The words found there, with what the message quotes from them marked; rows of tables keep their `|`.
    private mutating func evidence(_ place: ShownPlace) {
        guard let evidence = place.evidence else { return }
        raw("<br><q lang=id>")
        text(evidence.before)
        if !evidence.marked.isEmpty {
            raw("<mark>")
            text(evidence.marked)
            raw("</mark>")
        }
        text(evidence.after)
        raw("</q>")
    }

    mutating func notAssessable(_ items: [PageContent.Undecided]) {
        if items.isEmpty { return }
        open("section", "aria-labelledby=undecided")
        raw("<h2 id=undecided>")
        both("Tidak dapat dinilai (\(items.count))", "Not assessable (\(items.count))")
        raw("</h2>\n<ul id=open>")
        for item in items.prefix(Self.slice) {
            raw("<li><b>")
            text(item.rule)
            raw("</b> ")
            both(item.words)
            close("li")
        }
        close("ul")
        if items.count > Self.slice {
            raw("<p><button type=button id=more-open hidden></button></p>\n")
        }
        close("section")
    }
}
