import Model

/// What stands above the findings: counts, chart, filters.
extension HtmlPage {
    mutating func summary(_ report: Report, _ groups: [FileGroup]) {
        open("section", "class=summary aria-labelledby=summary")
        element("h2", "id=summary", LocalizedText(id: "Ringkasan", en: "Summary"))
        chart(report.totals)
        open("ul")
        let section = { SummarySection(report: report, words: $0, isVerbose: false) }
        let lines: [(LocalizedText, LocalizedText)] = [
            (LocalizedText(id: "Berkas:", en: "Files:"), said { section($0).files }),
            (LocalizedText(id: "Temuan:", en: "Findings:"), said { $0.violated(report.totals) }),
            (LocalizedText(id: "Evaluasi:", en: "Evaluations:"), said { $0.evaluations(report.totals) }),
            (LocalizedText(id: "Langkah berikutnya:", en: "Next:"), said { section($0).nextStep }),
        ]
        for (label, words) in lines {
            raw("<li><b>")
            both(label)
            raw("</b> ")
            both(words)
            close("li")
        }
        close("ul")
        if groups.count > 1 {
            open("nav", "aria-labelledby=files")
            element("h3", "id=files", LocalizedText(id: "Berkas", en: "Files"))
            open("ul")
            for (index, group) in groups.enumerated() {
                raw("<li><a href=\"#f")
                text(String(index + 1))
                raw("\">")
                fileName(group)
                raw("</a> ")
                both { $0.count(group.findings.count, "temuan", "finding") }
                if let input = group.input, input.status != .read {
                    raw(" <b>")
                    both { $0.status(input) }
                    raw("</b>")
                }
                close("li")
            }
            close("ul")
            close("nav")
        }
        close("section")
    }

    mutating func fileName(_ group: FileGroup) {
        both(
            group.file.isEmpty
                ? LocalizedText(id: "Tanpa berkas", en: "Without a file")
                : LocalizedText(id: group.file, en: group.file)
        )
    }

    /// Bars of the findings by severity; each says its word and its number, so that no colour has to.
    private mutating func chart(_ totals: Report.Totals) {
        let severities = Array(Severity.allCases.reversed())
        let most = max(1, severities.map { totals.bySeverity[$0] ?? 0 }.max() ?? 1)
        element("h3", "id=chart", LocalizedText(id: "Temuan menurut tingkat", en: "Findings by severity"))
        raw("<svg viewBox=\"0 0 320 130\" role=img aria-labelledby=chart>\n")
        for (row, severity) in severities.enumerated() {
            let count = totals.bySeverity[severity] ?? 0
            let middle = row * 26 + 17
            // Rounded up: one finding must not vanish beside thousands.
            let share = Double(count) / Double(most) * 190
            let width = count > 0 ? max(2, Int(share)) : 0
            for language in Language.allCases {
                let word = Wording(language: language).severity(severity)
                plain("<text x=62 y=\(middle) text-anchor=end lang=\(language.rawValue)>\(word)</text>")
            }
            plain("<rect class=\(severity.rawValue) x=70 y=\(middle - 13) height=18 width=\(width) />")
            plain("<text x=\(width + 76) y=\(middle)>\(count)</text>\n")
        }
        close("svg")
    }

    /// Hidden until the script is there that makes them work.
    mutating func filters(_ report: Report, _ groups: [FileGroup]) {
        open("form", "id=filters hidden role=search")
        select(
            "severity",
            LocalizedText(id: "Tingkat", en: "Severity"),
            Severity.allCases.reversed().map { severity in
                (severity.rawValue, said { $0.severity(severity) })
            }
        )
        let families = Set(report.findings.map(\.rule.ruleFamily)).sorted()
        select(
            "family",
            LocalizedText(id: "Kelompok aturan", en: "Rule family"),
            families.map { ($0, LocalizedText(id: $0, en: $0)) }
        )
        select(
            "nature",
            LocalizedText(id: "Sifat", en: "Nature"),
            Nature.allCases.map { nature in
                (nature.rawValue, said { $0.nature(nature) })
            }
        )
        select(
            "file",
            LocalizedText(id: "Berkas", en: "File"),
            groups.enumerated().map { index, group in
                ("f\(index + 1)", LocalizedText(id: group.file, en: group.file))
            }
        )
        raw(
            "<label><span lang=id>Cari</span><span lang=en>Search</span> <input type=search id=search autocomplete=off></label>"
        )
        raw("<button type=reset><span lang=id>Hapus saringan</span><span lang=en>Clear filters</span></button>")
        raw("<p role=status><output id=shown></output></p>")
        close("form")
    }

    /// An `option` can hold no markup: both wordings are attributes, and the script shows the right one.
    private mutating func select(_ name: String, _ label: LocalizedText, _ choices: [(String, LocalizedText)]) {
        raw("<label>")
        both(label)
        raw(" <select id=")
        text(name)
        raw(">")
        for (value, words) in [("", LocalizedText(id: "semua", en: "all"))] + choices {
            raw("<option value=\"")
            text(value)
            raw("\" data-id=\"")
            text(words.id)
            raw("\" data-en=\"")
            text(words.en)
            raw("\">")
            text(words.id)
            raw("</option>")
        }
        raw("</select></label>\n")
    }
}
