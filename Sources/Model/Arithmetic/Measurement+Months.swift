extension Measurement {
    /// Fills the quarters of a form that goes by months: a lone value of a quarter is its value; several are put together
    /// as the printed figure to date shows that the form does. Where nothing shows it they stay months.
    package mutating func fillQuarters(_ lexicon: Lexicon, stated: Accumulation? = nil) {
        guard !months.isEmpty, quarters.isEmpty else { return }
        let way = cumulative.isKnown ? provenWay(lexicon) : stated
        for quarter in 1...4 {
            let values = ((quarter * 3 - 2)...(quarter * 3)).compactMap { month in
                months[month].flatMap { $0.isKnown ? (month, $0) : nil }
            }
            guard let last = values.last else { continue }
            if values.count == 1 || way == .last {
                quarters[quarter] = last.1
                continue
            }
            let numbers = values.compactMap(\.1.number)
            guard let way, numbers.count == values.count, let total = way.total(numbers) else { continue }
            quarters[quarter] = Quantity(raw: total.indonesian(), kind: last.1.kind, number: total, unit: last.1.unit)
        }
    }

    /// How the printed figure to date adds up the months; nil when it agrees with none or with several ways.
    private func provenWay(_ lexicon: Lexicon) -> Accumulation? {
        let values = (1...12).compactMap { months[$0]?.number }
        let figures = PrintedFigure.readings(of: cumulative)
        let fitting = [Accumulation.sum, .last, .mean].filter { way in
            guard let total = way.total(values) else { return false }
            return figures.contains { $0.agrees(with: total) }
        }
        if values.count == 1 { return .last }
        return fitting.count == 1 ? fitting.first : nil
    }
}
