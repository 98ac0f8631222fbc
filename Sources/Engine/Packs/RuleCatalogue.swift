internal import Model

/// The catalogue of rules as Markdown, generated from the rule files: the second half of `Rules/README.md`.
package enum RuleCatalogue {
    /// One table for each family, rules by id, in Indonesian with the words of the findings list; and what is required
    /// but asked for by no rule yet.
    ///
    /// - Parameters:
    ///   - scores: how many changes of a rule its examples notice, by rule file (`iku rules mutate`).
    ///   - requirements: those that became a rule since are left out.
    ///   - quiet: rules that say nothing of the samples.
    package static func markdown(
        _ book: RuleBook,
        scores: [String: MutationScore],
        requirements: [Requirement],
        quiet: [QuietRule] = []
    ) -> String {
        let rules = book.rules.sorted(by: CompiledRule.precedes)
        let open = requirements.filter { book[$0.id] == nil }
        var lines = [
            "\(book.requirementCount) aturan dalam \(book.packNames.joined(separator: ", ")); "
                + "\(open.count) persyaratan belum menjadi aturan.", "",
        ]
        var family = ""
        for rule in rules {
            if self.family(rule.id) != family {
                family = self.family(rule.id)
                lines += heading(
                    family,
                    ["id", "judul", "tingkat", "sifat", "objek", "dasar", "keyakinan", "status", "teruji"]
                )
            }
            lines.append(
                row([
                    rule.id, rule.file.title.id, severity(rule.severity), nature(rule.file),
                    rule.file.applies.rawValue, rule.basis.map(basis).joined(separator: "; "),
                    rule.basis.map(\.confidence.rawValue).joined(separator: "; "), rule.file.status.rawValue,
                    scores[rule.file.file]?.percent.map { "\($0) %" } ?? "-",
                ])
            )
        }
        if !open.isEmpty {
            lines += heading("Persyaratan yang belum menjadi aturan", ["id", "persyaratan", "alasan"])
            lines += open.map { row([$0.id, $0.title, $0.reason]) }
        }
        if !quiet.isEmpty {
            lines += heading("Aturan yang tidak bersuara pada dokumen contoh", ["id", "keadaan", "alasan"])
            lines += quiet.map { row([$0.id, said($0.activity), $0.reason]) }
        }
        return lines.drop { $0.isEmpty }.joined(separator: "\n") + "\n"
    }

    private static func nature(_ file: RuleFile) -> String {
        guard file.nature == .norm else { return "saran" }
        return file.binds == nil ? "wajib" : "wajib atau saran"
    }

    /// `IKU-TGT` of `IKU-TGT-005`, `HKM` of `HKM-STS-001`: the families of the catalogue of requirements.
    private static func family(_ id: String) -> String {
        let parts = id.split(separator: "-")
        return parts.prefix(parts.first == "IKU" ? 2 : 1).joined(separator: "-")
    }

    private static func heading(_ title: String, _ columns: [String]) -> [String] {
        ["", "### \(title)", "", row(columns), "|" + String(repeating: " --- |", count: columns.count)]
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }

    private static func said(_ activity: QuietRule.Activity) -> String {
        switch activity {
        case .neverMet: "tanpa subjek"
        case .neverViolated: "selalu terpenuhi"
        case .alwaysViolated: "selalu dilanggar"
        }
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
        return name + (basis.citableAt.map { ", \($0)" } ?? "")
    }

    private static func escaped(_ text: String) -> String {
        String(text.flatMap { $0 == "|" ? ["\\", "|"] : [$0] })
    }
}
