import Model

/// Columns before and after a revision: `Target Semula | Target Menjadi`.
extension HeadReader {
    /// Leaves of two columns that differ only in it the one that is in force: what is said after the revision.
    ///
    /// Only a pair tells: `Anggaran Murni` alone is the budget, and `Awal` or `Perubahan` mean much else.
    func settleRevisions(_ columns: inout [RecognisedTable.Column]) {
        let stages = columns.map { revision(of: $0.title) }
        for (index, stage) in stages.enumerated() where stage == .after {
            for other in columns.indices where other != index && stages[other] != .after {
                guard isTwin(columns[other], columns[index]), stages[other] == .before || isFigure(columns[index])
                else { continue }
                columns[other].concept = nil
            }
        }
    }

    /// Whether two columns hold the same thing of the same time.
    private func isTwin(_ one: RecognisedTable.Column, _ other: RecognisedTable.Column) -> Bool {
        one.concept != nil && one.concept == other.concept && one.year == other.year && one.quarter == other.quarter
            && one.month == other.month
    }

    /// `Target | Target Perubahan`: figures are revised without a word on the older column; texts are not.
    private func isFigure(_ column: RecognisedTable.Column) -> Bool {
        column.concept == .target || column.concept == .budget
    }

    /// Nothing but a word of a revision: `Semula`, `Menjadi`.
    func isRevision(_ head: String) -> Bool { lexicon[.revisions].tag(of: head) != nil }

    /// What the words of a head say about the revision; the last one decides (`Setelah Perubahan`).
    func revision(of title: String) -> Revision? {
        guard title.utf8.count <= 160 else { return nil }
        return lexicon[.revisions].matches(in: Words(title)).last.flatMap { Revision(rawValue: $0.tag) }
    }

    /// Before or after a revision: tags of the list `revisions`.
    enum Revision: String { case before, after }
}
