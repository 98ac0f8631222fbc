internal import Model

/// The catalogue of rules as Markdown, generated from the rule files: the second half of `Rules/README.md`.
package enum RuleCatalogue {
    /// One table for each family, rules by id, in Indonesian with the words of the findings list.
    ///
    /// - Parameter scores: how many changes of a rule its examples notice, by rule id (`iku rules mutate`).
    package static func markdown(_ book: RuleBook, scores: [String: MutationScore]) -> String {
        let rules = book.rules.sorted { $0.id < $1.id }
        var lines = ["\(rules.count) aturan dalam \(book.packNames.joined(separator: ", ")).", ""]
        var family = ""
        for rule in rules {
            if rule.family != family {
                family = rule.family
                lines += [
                    "", "### \(family)", "", "| id | judul | tingkat | sifat | objek | dasar | status | teruji |",
                    "| --- | --- | --- | --- | --- | --- | --- | --- |",
                ]
            }
            let cells = [
                rule.id, rule.file.title.id, severity(rule.severity), rule.file.nature == .norm ? "wajib" : "saran",
                rule.file.applies.rawValue, rule.basis.map(basis).joined(separator: "; "), rule.file.status.rawValue,
                scores[rule.id]?.percent.map { "\($0) %" } ?? "-",
            ]
            lines.append("| " + cells.map(escaped).joined(separator: " | ") + " |")
        }
        return lines.drop { $0.isEmpty }.joined(separator: "\n") + "\n"
    }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .critical: "kritis"
        case .major: "tinggi"
        case .moderate: "sedang"
        case .minor: "rendah"
        case .note: "info"
        }
    }

    private static func basis(_ basis: LegalBasis) -> String {
        let name = basis.title.firstRange(of: " tentang ").map { String(basis.title[..<$0.lowerBound]) } ?? basis.title
        return name + (basis.citableAt.map { ", \($0)" } ?? "") + " (\(basis.confidence.rawValue))"
    }

    private static func escaped(_ text: String) -> String {
        String(text.flatMap { $0 == "|" ? ["\\", "|"] : [$0] })
    }
}
