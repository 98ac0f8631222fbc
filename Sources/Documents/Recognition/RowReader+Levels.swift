import Model

/// Rows of tables that show the indicators of several levels side by side.
extension RowReader {
    /// Empties the cells of other levels; false for a row that says nothing new of its own level.
    ///
    /// An objective with three programmes takes three rows; its indicator stands in the first, or is repeated in each.
    mutating func keepOwnLevel(_ cells: inout [Cell], in purpose: RecognisedTable.Purpose) -> Bool {
        let measures: Set<RecognisedTable.Purpose> = [.quarterly, .annual]
        guard !head.others.isEmpty, purpose == .indicators || measures.contains(purpose) else { return true }
        var own = cells
        for column in cells.indices where head.others.contains(column) {
            own[column].text = ""
            // Beside results the budgets of programmes are read from the same rows.
            let isBudgeted =
                measures.contains(purpose) && column < head.columns.count && head.columns[column].concept != nil
            if !isBudgeted { cells[column].text = "" }
        }
        let number = head.column(.number)
        // Rows end with their last filled cell.
        let texts = head.columns.indices.map { $0 == number || $0 >= own.count ? "" : own[$0].text }
        guard texts.contains(where: { !$0.isEmpty }) else { return cells.contains { !$0.text.isEmpty } }
        let isRepeated = texts == ownLevel && text(.indicator, own) != nil
        ownLevel = texts
        if isRepeated { cells = emptied(cells) }
        return cells.contains { !$0.text.isEmpty }
    }

    /// The name of an objective without its number, with or without the word for it: `1. Meningkatnya …`, `Sasaran
    /// Strategis 1. Meningkatnya …`, `SS.2 : Meningkatnya …`.
    func objective(in text: String) -> (number: String?, name: String) {
        let words = Words(text)
        if let match = lexicon[.headers].prefixMatch(words, at: 0), match.tag == Concept.objective.rawValue {
            let at = match.tokens.upperBound
            if at + 1 < words.count, words.integer(at) != nil || RomanNumeral.value(words.text(at)) != nil {
                return (words.text(at), words.text(at + 1..<words.count).oneLine)
            }
        }
        // `Tujuan : … Sasaran : …` in one cell.
        let (front, stated) = statements(in: text, of: [.goal, .objective])
        if front.isEmpty, stated.count > 1, let own = stated.first(where: { $0.concept == .objective }) {
            return (nil, own.text.oneLine)
        }
        let label = GluedLabel(text)
        return (label?.text, (label?.rest ?? text).oneLine)
    }

    /// What is left of a row whose indicator stands above: the cells of the other levels.
    private func emptied(_ cells: [Cell]) -> [Cell] {
        var cells = cells
        for column in cells.indices where !head.others.contains(column) { cells[column].text = "" }
        return cells
    }
}
