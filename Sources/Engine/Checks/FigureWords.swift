internal import Model

/// How a figure was computed again, in words.
enum FigureWords {
    static func working(_ check: FigureCheck, _ row: Measurement) -> LocalizedText {
        let first = working(check.reading, at: check.reading.slots.compactMap { row.cells[$0] })
        guard !check.others.isEmpty, check.reading.accumulation != nil else { return first }
        let others = check.others.map { way($0.accumulation).with(value($0.working)) }
        let mine = way(check.reading.accumulation).with(first)
        return LocalizedText(
            id: ([mine.id] + others.map(\.id)).joined(separator: "; "),
            en: ([mine.en] + others.map(\.en)).joined(separator: "; ")
        )
    }

    /// `70 / 80 × 100 = 87,5 (sel E7, D7)`.
    static func working(_ candidate: FigureCheck.Candidate, at places: [Place]) -> LocalizedText {
        let where_ = Place.short(places)
        let text = value(candidate.working)
        guard !where_.id.isEmpty else { return text }
        return LocalizedText(id: "\(text.id) (\(where_.id))", en: "\(text.en) (\(where_.en))")
    }

    /// Why nobody can say whether a figure is right.
    static func unknownDirection(_ indicator: String, _ found: String, rightFor polarity: Polarity) -> LocalizedText {
        let isHigher = polarity == .higher
        return LocalizedText(
            id:
                "arah indikator “\(indicator)” tidak diketahui; capaian \(found) benar hanya bila makin \(isHigher ? "tinggi" : "rendah") makin baik",
            en:
                "the direction of “\(indicator)” is not known; \(found) is right only where \(isHigher ? "more" : "less") is better"
        )
    }

    /// What a row computes by, what another row computes by, and what the row would have by that.
    static func mixed(
        own: FigureCheck?,
        other: (name: String, check: FigureCheck?),
        instead: FigureCheck?
    ) -> LocalizedText? {
        guard let own, let theirs = other.check, let instead else { return nil }
        let (a, b, c) = (value(own.reading.working), value(theirs.reading.working), value(instead.reading.working))
        return LocalizedText(
            id: "\(a.id), sedangkan “\(other.name)” \(b.id); dengan rumus yang terakhir \(c.id)",
            en: "\(a.en), but “\(other.name)” \(b.en); by the latter \(c.en)"
        )
    }

    private static func value(_ working: Working) -> LocalizedText {
        LocalizedText(id: working.text(.indonesian), en: working.text(.english))
    }

    /// A mean over rows: each of few figures, else how many they are.
    static func mean(_ working: Working, of count: Int, at places: [Place]) -> LocalizedText {
        guard count > 8 else { return self.working(FigureCheck.Candidate(working: working), at: places) }
        let result = working.result.rounded(to: 2)
        return LocalizedText(
            id: "rata-rata \(count) capaian di atasnya = \(result.indonesian())",
            en: "mean of the \(count) percentages above = \(result.english())"
        )
    }

    /// Why a row belongs to a category: `“Jumlah desa”: capaian 80 termasuk Tinggi (76 ≤ 90)`.
    static func category(_ row: Measurement, _ band: CategoryScale.Band) -> LocalizedText {
        LocalizedText(
            id: "“\(row.indicator)”: capaian \(row.achievement.raw) termasuk \(band.label) (\(band.raw))",
            en: "“\(row.indicator)”: an achievement of \(row.achievement.raw) is \(band.label) (\(band.raw))"
        )
    }

    /// What stands before a figure to date: how the quarters were added up.
    private static func way(_ accumulation: Accumulation?) -> LocalizedText {
        switch accumulation {
        case .sum: LocalizedText(id: "dijumlahkan", en: "added up")
        case .mean: LocalizedText(id: "rata-rata", en: "mean")
        case .last, .yearEnd: LocalizedText(id: "posisi terakhir", en: "last value")
        case nil: LocalizedText(id: "", en: "")
        }
    }
}

extension LocalizedText {
    /// Both texts with others behind them.
    fileprivate func with(_ other: LocalizedText) -> LocalizedText {
        LocalizedText(id: "\(id) \(other.id)", en: "\(en) \(other.en)")
    }
}
