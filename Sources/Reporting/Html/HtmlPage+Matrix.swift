import Model

/// The matrix agency × requirement: what the bureau keeps for itself.
extension HtmlPage {
    mutating func matrix(_ matrix: Matrix) {
        open("section", "class=matrix aria-labelledby=matrix")
        element("h2", "id=matrix", LocalizedText(id: "Matriks perangkat daerah", en: "Matrix of agencies"))
        legend()
        raw("<div class=scroll role=group aria-labelledby=matrix tabindex=0><table>\n<thead><tr><th scope=col>")
        both("Perangkat daerah", "Agency")
        raw("</th><th scope=col class=sum>")
        both("Temuan", "Findings")
        raw("</th>")
        let order = Self.order(matrix)
        for (position, index) in order.columns.enumerated() {
            plain("<th scope=col\(position < order.telling ? "" : " class=plain")><span class=rule>")
            text(matrix.columns[index].rule)
            raw("</span> <span class=what>")
            both(matrix.columns[index].title)
            raw("</span></th>")
        }
        raw("</tr></thead>\n<tbody>\n")
        for row in matrix.rows { self.row(row, matrix.columns, order) }
        raw("</tbody></table></div>")
        let rest = order.columns.count - order.telling
        if rest > 0 {
            raw("<p class=legend>")
            both { MatrixSection(words: $0).others(rest) }
            raw("</p>")
        }
        close("section")
    }

    private mutating func legend() {
        open("p", "class=legend")
        let marks = [
            ("✓", "sesuai", "met"), ("×", "temuan, dengan tingkat terberatnya", "findings, with the worst severity"),
            ("?", "tidak dapat dinilai", "not assessable"), ("–", "tidak berlaku", "not applicable"),
            ("○", "dikecualikan", "waived"),
        ]
        for (mark, id, en) in marks {
            plain("<span><b>\(mark)</b> ")
            both(id, en)
            raw("</span> ")
        }
        close("p")
    }

    /// Positions of the columns: first those that tell something, which alone are printed, then those that all meet.
    private static func order(_ matrix: Matrix) -> (columns: [Int], telling: Int) {
        let telling = MatrixSection.telling(matrix)
        let known = Set(telling)
        return (telling + matrix.columns.indices.filter { !known.contains($0) }, telling.count)
    }

    private mutating func row(_ row: Matrix.Row, _ columns: [Matrix.Column], _ order: (columns: [Int], telling: Int)) {
        raw("<tr><th scope=row>")
        text(row.agency)
        let open = row.cells.reduce(0) { $0 + $1.bySeverity.values.reduce(0, +) }
        plain("</th><td class=sum>\(open)</td>")
        for (position, index) in order.columns.enumerated() where row.cells.indices.contains(index) {
            cell(row.cells[index], row.agency, columns[index].rule, isPlain: position >= order.telling)
        }
        raw("</tr>\n")
    }

    private mutating func cell(_ cell: Report.Totals, _ agency: String, _ rule: String, isPlain: Bool) {
        guard cell.violated > 0 else {
            let (mark, words): (String, LocalizedText) =
                if cell.notAssessable > 0 {
                    ("?", LocalizedText(id: "tidak dapat dinilai", en: "not assessable"))
                } else if cell.waived > 0 {
                    ("○", LocalizedText(id: "dikecualikan", en: "waived"))
                } else if cell.satisfied > 0 {
                    ("✓", LocalizedText(id: "sesuai", en: "met"))
                } else {
                    ("–", LocalizedText(id: "tidak berlaku", en: "n/a"))
                }
            let kind = cell.notAssessable > 0 ? "ask" : cell.satisfied > 0 && cell.waived == 0 ? "met" : "off"
            plain("<td class=\(isPlain ? "\"\(kind) plain\"" : kind)>")
            return self.mark(mark, words)
        }
        let worst = cell.bySeverity.filter { $0.value > 0 }.keys.max() ?? .note
        let count = max(1, cell.bySeverity.values.reduce(0, +))
        plain("<td class=\(worst.rawValue)><a href=\"#list\" data-agency=\"")
        text(agency)
        raw("\" data-rule=\"")
        text(rule)
        raw("\">")
        plain("<b aria-hidden=true>×\(count)</b> <span>\(count) ")
        both { $0.severity(worst) }
        raw("</span></a></td>")
    }

    private mutating func mark(_ mark: String, _ words: LocalizedText) {
        plain("<b aria-hidden=true>\(mark)</b> <span>")
        both(words)
        raw("</span></td>")
    }

    /// Each indicator through all documents that name it.
    mutating func traces(_ traces: [Trace], _ files: FileNames) {
        if traces.isEmpty { return }
        open("section", "class=traces aria-labelledby=traces")
        element("h2", "id=traces", LocalizedText(id: "Tabel telusur indikator", en: "Indicators through the documents"))
        var rest = traces[...]
        while let first = rest.first {
            let own = rest.prefix { $0.agency == first.agency }
            raw("<details><summary>")
            text(first.agency.isEmpty ? "–" : first.agency)
            plain(" (\(own.count))</summary>\n")
            for trace in own { self.trace(trace, files) }
            raw("</details>\n")
            rest = rest.dropFirst(own.count)
        }
        close("section")
    }

    private mutating func trace(_ trace: Trace, _ files: FileNames) {
        raw("<div class=scroll role=group tabindex=0 aria-label=\"")
        text(trace.indicator)
        raw("\"><table><caption>")
        text(trace.indicator)
        raw("</caption><thead><tr>")
        let heads = [
            ("Dokumen", "Document"), ("Tahun", "Year"), ("Nama di dokumen itu", "Name there"), ("Satuan", "Unit"),
            ("Target", "Target"), ("Realisasi", "Realisation"), ("Capaian", "Achievement"), ("Tempat", "Place"),
        ]
        for (id, en) in heads {
            raw("<th scope=col>")
            both(id, en)
            raw("</th>")
        }
        raw("</tr></thead><tbody>\n")
        for entry in trace.entries {
            raw("<tr><td>")
            both { $0.kind(entry.kind) }
            raw("</td><td>")
            let quarter = entry.quarter.map { " TW \($0)" } ?? ""
            plain((entry.year.map(String.init) ?? "–") + quarter)
            for value in [
                entry.renamed ?? "–", entry.unit ?? "–", entry.target.raw, entry.realisation.raw, entry.achievement.raw,
            ] {
                raw("</td><td>")
                text(value.isEmpty ? "–" : value)
            }
            raw("</td><td>")
            both { "\(files.short(entry.place.file)), \(PlaceWords(words: $0).full(entry.place))" }
            raw("</td></tr>\n")
        }
        raw("</tbody></table></div>\n")
    }
}
