internal import Model

/// Targets as the series that they are.
extension [TargetHost] {
    /// The series of these years of their indicator.
    var series: QuantitySeries? {
        guard let indicator = first?.indicator else { return nil }
        return indicator.understanding.series(map(\.year), of: indicator.model)
    }

    /// Targets worse than the one before, by the declared direction, else by the one that the name tells.
    var worsening: [TargetHost] {
        guard let indicator = first?.indicator,
            let polarity = indicator.model.polarity ?? indicator.understanding.nameDirection?.polarity,
            let years = series?.worsening(polarity)
        else { return [] }
        return filter { years.contains($0.year) }
    }

    /// The targets of the years that a reading of their series tells.
    func of(_ years: (QuantitySeries) -> [Int]) -> [TargetHost] {
        let told = series.map(years) ?? []
        return filter { told.contains($0.year) }
    }

    var contrary: [TargetHost] {
        guard let understanding = first?.indicator.understanding else { return [] }
        let (rises, falls) = (of { $0.rises }, of { $0.falls })
        // Where as many rise as fall, those that the name gives no reason for.
        let isLower = understanding.nameDirection?.polarity == .lower
        let rising = rises.count < falls.count || rises.count == falls.count && isLower
        let fewer = rising ? rises : falls
        if ["count", "quantity", ""].contains(understanding.measure) {
            return fewer.count == 1 && rises.count + falls.count >= 4 ? fewer : []
        }
        return rises.isEmpty || falls.isEmpty ? [] : fewer
    }

    var leaping: [TargetHost] {
        guard let understanding = first?.indicator.understanding else { return [] }
        let isShare =
            understanding.units.contains("persen")
            && ["proportion", "compliance"].contains(understanding.measure)
        return of { $0.leaps(isShare: isShare) }
    }
}
