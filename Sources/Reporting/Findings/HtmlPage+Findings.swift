import Model

/// The findings themselves, grouped by file, and what could not be assessed.
extension HtmlPage {
    /// Places told one by one with their words; the others are told in few words.
    private static let shownPlaces = 40
    /// Places told at all: beyond it `…` says that there are more (JSON has them all).
    private static let toldPlaces = 1000

    mutating func group(_ group: FileGroup, number: Int) {
        raw("<section class=file id=f")
        text(String(number))
        raw(">\n<h2>")
        fileName(group)
        raw("</h2>\n")
        if let input = group.input {
            if input.status != .read { element("p", "class=unread", said { $0.status(input) }) }
            for recognised in input.recognised {
                open("p", "class=dim")
                both { FileSection(words: $0).taken(recognised) + "; " + FileSection(words: $0).counts(recognised) }
                close("p")
            }
        }
        if group.findings.isEmpty, group.input?.status != .refused {
            element("p", "", LocalizedText(id: "Tidak ada temuan.", en: "No findings."))
        }
        for finding in group.findings { self.finding(finding, in: group.file) }
        close("section")
    }

    private mutating func finding(_ finding: Finding, in file: String) {
        let link = permalink(finding.fingerprint)
        raw("<article id=\"")
        text(link)
        raw("\" class=\"")
        text(finding.severity.rawValue)
        raw("\" data-n=\"")
        text(finding.nature.rawValue)
        raw("\" data-r=\"")
        text(finding.rule.ruleFamily)
        raw("\">\n<h3><span class=badge>")
        both { $0.severity(finding.severity) }
        raw("</span> <a href=\"#")
        text(link)
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
        places(finding, in: file)
        for basis in finding.basis { element("p", "class=b", said { $0.basis(basis) }) }
        if !finding.advice.id.isEmpty || !finding.advice.en.isEmpty { element("p", "class=a", finding.advice) }
        if let why = finding.why, !why.id.isEmpty || !why.en.isEmpty { element("p", "class=y", why) }
        element("p", "class=s", said { $0.subject(finding.subject) })
        close("article")
    }

    private mutating func places(_ finding: Finding, in file: String) {
        guard let first = finding.places.first else { return }
        var told = [first]
        var others: [Place] = []
        for place in finding.places.dropFirst() {
            let isTold = place.excerpt != nil && place.excerpt != first.excerpt && told.count < Self.shownPlaces
            if isTold { told.append(place) } else { others.append(place) }
        }
        open("ul", "class=p")
        for place in told {
            open("li")
            if place.file != file {
                text(place.file)
                raw(": ")
            }
            both { PlaceWords(words: $0).full(place) }
            evidence(place, finding)
            close("li")
        }
        if !others.isEmpty {
            open("li")
            both { words in
                words.pick(
                    "dan \(others.count) tempat lain: ",
                    others.count == 1 ? "and 1 more place: " : "and \(others.count) more places: "
                )
                    + PlaceWords(words: words).compact(others, beside: first, limit: Self.toldPlaces)
            }
            close("li")
        }
        close("ul")
    }

    /// The words found there, with what the message quotes from them marked; rows of tables keep their `|`.
    private mutating func evidence(_ place: Place, _ finding: Finding) {
        guard let excerpt = place.excerpt, !excerpt.isEmpty else { return }
        let line = Array(excerpt.harmless.utf8)
        let marked =
            Evidence.marked(excerpt, by: finding.message.id) ?? Evidence.marked(excerpt, by: finding.message.en)
        raw("<br><q>")
        if let marked {
            text(String(decoding: line[..<marked.lowerBound], as: UTF8.self))
            raw("<mark>")
            text(String(decoding: line[marked], as: UTF8.self))
            raw("</mark>")
            text(String(decoding: line[marked.upperBound...], as: UTF8.self))
        } else {
            text(String(decoding: line, as: UTF8.self))
        }
        raw("</q>")
    }

    mutating func notAssessable(_ items: [Report.NotAssessable]) {
        if items.isEmpty { return }
        open("section", "class=open")
        element("h2", "", LocalizedText(id: "Tidak dapat dinilai", en: "Not assessable"))
        open("ul")
        for item in items {
            raw("<li><b>")
            text(item.rule)
            raw("</b> ")
            both { words in
                let place = item.place.map { " (\($0.file), \(PlaceWords(words: words).full($0)))" } ?? ""
                return "\(words.subject(item.subject))\(place): \(item.reason[words.language])"
            }
            close("li")
        }
        close("ul")
        close("section")
    }
}
