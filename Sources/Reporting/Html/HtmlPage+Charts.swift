import Model

/// Small charts: bars that say their word and their number, so that no colour has to.
extension HtmlPage {
    /// Agencies in the chart; the matrix has them all.
    private static let shownAgencies = 12

    mutating func charts(_ report: Report) {
        open("div", "class=charts")
        let severities = Severity.allCases.reversed().map { severity in
            Bar(
                words: said { $0.severity(severity) },
                style: severity.rawValue,
                count: report.totals.bySeverity[severity] ?? 0
            )
        }
        chart("by-severity", LocalizedText(id: "Temuan menurut tingkat", en: "Findings by severity"), severities)
        let totals = report.totals
        let outcomes = [
            Bar(words: LocalizedText(id: "terpenuhi", en: "satisfied"), style: "good", count: totals.satisfied),
            Bar(words: LocalizedText(id: "temuan", en: "violated"), style: "major", count: totals.violated),
            Bar(
                words: LocalizedText(id: "tidak berlaku", en: "not applicable"),
                style: "note",
                count: totals.notApplicable
            ),
            Bar(
                words: LocalizedText(id: "tidak dapat dinilai", en: "not assessable"),
                style: "moderate",
                count: totals.notAssessable
            ),
            Bar(words: LocalizedText(id: "dikecualikan", en: "waived"), style: "minor", count: totals.waived),
        ]
        chart("by-outcome", LocalizedText(id: "Evaluasi menurut hasil", en: "Evaluations by outcome"), outcomes)
        agencies(report)
        close("div")
    }

    /// The agencies with the most open findings, where the report looks over several.
    private mutating func agencies(_ report: Report) {
        guard report.matrix != nil else { return }
        let bars = FindingGroup.all(of: report).map { group in
            Bar(words: said { $0.name(group) }, style: "major", count: group.findings.count { $0.isOpen })
        }
        let most = bars.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        let shown = most.prefix(Self.shownAgencies).map(\.element)
        guard shown.count > 1 else { return }
        chart(
            "by-agency",
            LocalizedText(id: "Temuan menurut perangkat daerah", en: "Findings by agency"),
            shown,
            width: 470,
            labels: 270
        )
    }

    private struct Bar {
        var words: LocalizedText
        /// A class of the style sheet.
        var style: String
        var count: Int
    }

    /// - Parameter labels: room for the words left of the bars.
    private mutating func chart(
        _ id: StaticString,
        _ title: LocalizedText,
        _ bars: [Bar],
        width: Int = 400,
        labels: Int = 144
    ) {
        open("figure")
        raw("<figcaption id=")
        raw(id)
        raw(">")
        both(title)
        raw("</figcaption>\n")
        plain("<svg viewBox=\"0 0 \(width) \(bars.count * 24 + 4)\" role=img aria-labelledby=")
        raw(id)
        raw(">\n")
        let most = max(1, bars.map(\.count).max() ?? 1)
        for (row, bar) in bars.enumerated() {
            let middle = row * 24 + 17
            // Rounded up: one finding must not vanish beside thousands.
            let room = width - labels - 70
            let length = bar.count > 0 ? max(2, Int(Double(bar.count) / Double(most) * Double(room))) : 0
            label(bar.words, x: labels - 8, y: middle, room: labels / 8 + 1)
            plain("<rect class=\(bar.style) x=\(labels) y=\(middle - 13) height=17 width=\(length) />")
            value(bar.count, x: labels + length + 6, y: middle)
        }
        close("svg")
        close("figure")
    }

    private mutating func value(_ count: Int, x: Int, y: Int) {
        label(said { $0.number(count) }, x: x, y: y, room: 20, isBeforeBar: false)
    }

    private mutating func label(_ words: LocalizedText, x: Int, y: Int, room: Int, isBeforeBar: Bool = true) {
        for language in Language.allCases where language == .indonesian || words.id != words.en {
            let mark = words.id == words.en ? "" : " lang=\(language.rawValue)"
            plain("<text x=\(x) y=\(y)\(isBeforeBar ? " text-anchor=end" : "")\(mark)>")
            text(words[language].shortened(to: room))
            raw("</text>")
        }
    }
}
