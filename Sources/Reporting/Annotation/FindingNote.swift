package import Model

/// A finding in the words of a note beside the place that it is about.
package struct FindingNote: Sendable {
    /// Severity, nature, rule and its title on one line.
    package let title: String
    /// What is wrong, on what that rests, what to write instead, where else it shows.
    package let lines: [String]
    /// The cells of its row in a list, as `heads` names them from the second on.
    package let row: [String]

    /// - Parameter places: where it shows in this document, the place of the note first.
    package init(_ finding: Finding, places: [Place], language: Language) {
        let words = Wording(language: language)
        let severity = words.severity(finding.severity)
        title = "\(severity.uppercased()) (\(words.nature(finding.nature))) \(finding.rule): \(finding.title[language])"
        let bases = finding.basis.map { words.basis($0) }
        let advice = finding.advice[language]
        var lines = [finding.message[language]]
        lines += bases.map { words.pick("Dasar: ", "Basis: ") + $0 }
        if !advice.isEmpty { lines.append(words.pick("Saran: ", "Advice: ") + advice) }
        let told = PlaceWords(words: words)
        if let first = places.first, places.count > 1 {
            let others = told.compact(Array(places.dropFirst()), beside: first, limit: 20)
            if !others.isEmpty { lines.append(words.pick("Juga pada: ", "Also at: ") + others) }
        }
        self.lines = lines.map(\.harmless)
        let place = places.first.map { told.full($0) } ?? words.pick("seluruh dokumen", "the whole document")
        row = [
            severity, finding.rule, place, finding.message[language], bases.joined(separator: "; "), advice,
        ].map(\.harmless)
    }

    /// The heads of a list of notes: its number first, then what `row` holds.
    package static func heads(_ language: Language) -> [String] {
        let words = Wording(language: language)
        return [
            words.pick("No.", "No."), words.pick("Tingkat", "Severity"), words.pick("Aturan", "Rule"),
            words.pick("Tempat", "Place"), words.pick("Temuan", "Finding"), words.pick("Dasar", "Basis"),
            words.pick("Saran", "Advice"),
        ]
    }

    /// Which of these heads is the place's.
    package static let placeColumn = 3

    /// The name of a sheet that holds such a list.
    package static func listName(_ language: Language) -> String {
        Wording(language: language).pick("Temuan", "Findings")
    }
}
