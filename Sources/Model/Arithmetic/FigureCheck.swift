/// What computing a printed figure again has shown.
package struct FigureCheck: Hashable, Sendable {
    package var printed: PrintedFigure
    /// Whether the figure agrees with a legitimate reading.
    package var agrees: Bool
    /// Whether it agrees only because its inputs are rounded themselves.
    package var needsSlack = false
    /// The reading that it agrees with, else the likeliest one.
    package var reading: Candidate
    /// Other legitimate readings with other results, at most two.
    package var others: [Candidate] = []

    /// One legitimate way to compute a figure.
    package struct Candidate: Hashable, Sendable {
        package var working: Working
        /// How far the inputs, rounded themselves, may shift the result.
        package var slack: Number
        /// Whether both inputs are so small that their rounding alone moves the result by points (`0,16 / 0,19`).
        package var isCoarse: Bool
        /// The cells that went in, in the order of the working.
        package var slots: [Measurement.Slot]
        package var polarity: Polarity?
        package var lower: Achievement.LowerFormula?
        package var accumulation: Accumulation?

        package init(
            working: Working,
            slack: Number = .zero,
            isCoarse: Bool = false,
            slots: [Measurement.Slot] = [],
            polarity: Polarity? = nil,
            lower: Achievement.LowerFormula? = nil,
            accumulation: Accumulation? = nil
        ) {
            self.working = working
            self.slack = slack
            self.isCoarse = isCoarse
            self.slots = slots
            self.polarity = polarity
            self.lower = lower
            self.accumulation = accumulation
        }

        package var value: Number { working.result }
    }

    /// The first candidate that agrees with any reading of the cell; else the first of all. Nil without figure or candidate.
    package init?(_ quantity: Quantity, _ candidates: [Candidate], isShare: Bool = false) {
        let readings = PrintedFigure.readings(of: quantity)
        guard let first = readings.first, let likeliest = candidates.first else { return nil }
        for isExact in [true, false] {
            for candidate in candidates {
                let slack = isExact ? .zero : candidate.slack
                for reading in readings where reading.agrees(with: candidate.value, slack: slack) {
                    self.init(printed: reading, agrees: true, reading: candidate)
                    needsSlack = !isExact
                    return
                }
            }
        }
        // A spreadsheet without a format shows the share itself: `0,875` for 87,5%.
        if isShare, quantity.unit == nil {
            for candidate in candidates {
                guard let hundredth = candidate.value.divided(by: .hundred, digits: 12) else { continue }
                for reading in readings where reading.agrees(with: hundredth) {
                    self.init(printed: reading, agrees: true, reading: candidate)
                    return
                }
            }
        }
        self.init(printed: first, agrees: false, reading: likeliest)
        for candidate in candidates where others.count < 2 {
            let isNew = ([likeliest] + others).allSatisfy { $0.value.rounded(to: 4) != candidate.value.rounded(to: 4) }
            if isNew { others.append(candidate) }
        }
    }

    private init(printed: PrintedFigure, agrees: Bool, reading: Candidate) {
        self.printed = printed
        self.agrees = agrees
        self.reading = reading
    }
}

extension Quantity {
    /// How far a computed input may be off by its own rounding: half of its last digit where decimals are printed; counts
    /// are exact.
    var doubt: Number {
        guard let figure = PrintedFigure(self), figure.unit < Number(1) else { return .zero }
        return figure.tolerance
    }

    /// Whether it is a number between nothing and one, printed with decimals.
    var isSmallFraction: Bool { number.map { !$0.isNegative && !$0.isZero && $0 < Number(1) } ?? false }

    /// The numbers that the cell may mean.
    var numbers: [Number] { PrintedFigure.readings(of: self).map(\.number) }
}
