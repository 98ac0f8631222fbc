import Model

/// One finding in full: what, where, by which law, and how to mend it.
struct FindingSection {
    let words: Wording
    let isVerbose: Bool

    private static let indent = 2
    private static let inner = 6
    /// Places named one by one before `…` in the normal detail.
    private static let shownPlaces = 12

    func write(_ finding: Finding, in file: String, on page: inout Page) {
        heading(finding, on: &page)
        let message = finding.message[words.language]
        page.paragraph(message, indent: Self.inner)
        places(finding, in: file, on: &page)
        for basis in finding.basis { labelled(words.pick("Dasar:", "Basis:"), words.basis(basis), on: &page) }
        let advice = finding.advice[words.language]
        if !advice.isEmpty { labelled(words.pick("Saran:", "Advice:"), advice, on: &page) }
        if let waiver = finding.waiver {
            labelled(words.pick("Dikecualikan:", "Waived:"), words.waiver(waiver), on: &page)
        }
        guard isVerbose else { return }
        if let why = finding.why?[words.language], !why.isEmpty {
            labelled(words.pick("Alasan:", "Why:"), why, on: &page)
        }
        labelled(words.pick("Subjek:", "Subject:"), words.subject(finding.subject), on: &page)
        labelled(words.pick("Sidik jari:", "Fingerprint:"), finding.fingerprint, on: &page)
    }

    /// Findings on which nobody has to act now, under one heading, a line or two each.
    func writeBriefly(_ findings: [Finding], _ heading: String, in file: String?, on page: inout Page) {
        if findings.isEmpty { return }
        page.blank()
        page.paragraph("\(heading) (\(findings.count))", indent: file == nil ? 0 : Self.indent, style: .bold)
        let places = PlaceWords(words: words)
        for finding in findings {
            var text = finding.message[words.language]
            if let place = finding.places.first {
                let told = places.full(place)
                text = "\(place.file == file ? told : "\(place.file), \(told)"): \(text)"
            }
            if let waiver = finding.waiver { text += " \(words.waiver(waiver))" }
            page.paragraph(
                text,
                indent: Self.indent,
                hanging: Self.inner - Self.indent,
                label: "\(words.severity(finding.severity)) \(finding.rule)",
                labelStyle: style(finding.severity)
            )
        }
    }

    private func heading(_ finding: Finding, on page: inout Page) {
        var marks = [words.nature(finding.nature)]
        if let state = words.state(finding.state) { marks.append(state) }
        page.paragraph(
            "\(finding.title[words.language]) (\(marks.joined(separator: ", ")))",
            indent: Self.indent,
            hanging: Self.inner - Self.indent,
            label: "\(words.severity(finding.severity)) \(finding.rule)",
            labelStyle: style(finding.severity),
            style: .bold
        )
    }

    func style(_ severity: Severity) -> Page.Style {
        switch severity {
        case .critical: .critical
        case .major: .major
        case .moderate: .moderate
        case .minor: .minor
        case .note: .note
        }
    }

    private func places(_ finding: Finding, in file: String, on page: inout Page) {
        let placeWords = PlaceWords(words: words)
        guard let first = finding.places.first else { return }
        let message = finding.message[words.language]
        show(first, in: file, message: message, on: &page)
        let others = finding.places.dropFirst()
        if others.isEmpty { return }
        if isVerbose {
            for place in others { show(place, in: file, message: message, on: &page) }
            return
        }
        let count = words.pick(
            "dan \(others.count) tempat lain: ",
            others.count == 1 ? "and 1 more place: " : "and \(others.count) more places: "
        )
        page.paragraph(
            count + placeWords.compact(Array(others), beside: first, limit: Self.shownPlaces),
            indent: Self.inner,
            hanging: 2
        )
    }

    private func show(_ place: Place, in file: String, message: String, on page: inout Page) {
        let told = PlaceWords(words: words).full(place)
        page.paragraph(
            place.file == file ? told : "\(place.file): \(told)",
            indent: Self.inner,
            hanging: 2,
            file: place.file
        )
        guard let excerpt = place.excerpt, !excerpt.isEmpty else { return }
        let number = place.line.map(String.init) ?? place.cell?.harmless ?? place.row.map(String.init) ?? ""
        // Every byte of the gutter is one column, and the excerpt keeps its room: no cell reference is longer.
        let isPlain = !number.isEmpty && number.utf8.count <= 10 && number.utf8.allSatisfy { $0 < 0x80 }
        let bar = isPlain ? number + " |" : "|"
        let indent = Self.inner + 2
        let evidence = Evidence(
            excerpt: excerpt,
            message: message,
            width: page.width - indent - bar.utf8.count - 1
        )
        page.line(evidence.text, indent: indent, gutter: bar)
        if evidence.carets.isEmpty { return }
        page.line(
            evidence.carets,
            indent: indent,
            gutter: String(repeating: " ", count: bar.utf8.count - 1) + "|",
            style: .critical
        )
    }

    private func labelled(_ label: String, _ text: String, on page: inout Page) {
        page.paragraph(text, indent: Self.inner, hanging: 2, label: label, labelStyle: .dim)
    }
}
