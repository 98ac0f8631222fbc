import Model

/// The column behind the months or quarters that adds them up.
extension HeadReader {
    /// `Realisasi Bulan: Jan … Des | Jumlah`: what was reached so far, where no other column says it.
    func settleTotal(_ columns: inout [RecognisedTable.Column]) {
        guard !columns.contains(where: { $0.concept == .cumulative }) else { return }
        for column in columns.indices.dropFirst() where columns[column].concept == nil {
            let before = columns[column - 1]
            guard before.concept == .realisation, !before.isBare, before.month != nil || before.quarter != nil,
                lexicon[.tableWords].tag(of: columns[column].title) == TableWord.total
            else { continue }
            columns[column].concept = .cumulative
            return
        }
    }

    /// How such a column adds up (`Jumlah`, `Rata-rata`); nil for a column that only names what was reached so far.
    func wayOfTotal(_ columns: [RecognisedTable.Column]) -> Accumulation? {
        guard let total = columns.first(where: { $0.concept == .cumulative }),
            lexicon[.tableWords].tag(of: total.title) == TableWord.total
        else { return nil }
        return lexicon[.accumulations].tag(of: total.title).flatMap(Accumulation.init(rawValue:)) ?? .sum
    }
}
