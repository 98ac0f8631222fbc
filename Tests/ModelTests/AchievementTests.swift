import Testing

@testable import Model

/// The arithmetic of regulations.md, section 3: every vector of 3.10 and every statement before it.
@Suite struct AchievementTests {
    private static func value(_ text: String, _ scale: Scale? = nil) -> Quantity {
        Quantity.read(text, lexicon: Real.lexicon, scale: scale)
    }

    private func achievement(
        _ target: String,
        _ reached: String,
        _ polarity: Polarity = .higher,
        _ lower: Achievement.LowerFormula = .difference,
        scale: Scale? = nil
    ) -> Achievement {
        Achievement.of(
            Self.value(reached, scale),
            target: Self.value(target, scale),
            polarity: polarity,
            lower: lower,
            scale: scale,
            lexicon: Real.lexicon
        )
    }

    @Test(
        arguments: [
            ("80", "60", Polarity.higher, Achievement.LowerFormula.difference, "75.00"),
            ("5", "6", .higher, .difference, "120.00"), ("100", "0", .higher, .difference, "0.00"),
            ("10", "8", .lower, .difference, "120.00"), ("10", "8", .lower, .ratio, "125.00"),
            ("10", "12", .lower, .difference, "80.00"), ("10", "12", .lower, .ratio, "83.33"),
            ("10", "25", .lower, .difference, "-50.00"), ("10", "25", .lower, .ratio, "40.00"),
            ("10", "10", .lower, .difference, "100.00"), ("10", "10", .lower, .ratio, "100.00"),
            ("0", "0", .lower, .difference, "100.00"), ("0", "0", .lower, .ratio, "100.00"),
            ("80-90", "70", .higher, .difference, "87.50"), ("80–90%", "92", .higher, .difference, "102.22"),
            ("80-90", "85", .higher, .difference, "100.00"), ("80 s.d. 90", "80", .higher, .difference, "100.00"),
            ("7-8 bulan", "6,5 bulan", .lower, .difference, "107.14"), ("7-8", "9", .lower, .difference, "87.50"),
            ("80-90", "70", .lower, .ratio, "114.29"), ("≥ 80", "88", .higher, .difference, "110.00"),
            ("≤ 5 hari", "4 hari", .higher, .difference, "120.00"), ("≤ 5", "4", .higher, .ratio, "125.00"),
            ("1.250,75", "1.250,75", .higher, .difference, "100.00"),
            ("1.200 orang", "300 org", .higher, .difference, "25.00"),
        ]
    )
    func percentages(
        target: String,
        reached: String,
        polarity: Polarity,
        lower: Achievement.LowerFormula,
        expected: String
    ) throws {
        let percent = try #require(achievement(target, reached, polarity, lower).percent)
        #expect(percent.rounded(to: 2) == Number(plain: expected))
    }

    @Test func displayIsFlooredAtZero() throws {
        let percent = try #require(achievement("10", "25", .lower).percent)
        #expect(Achievement.floored(percent) == .zero)
        #expect(Achievement.floored(Number(120)) == Number(120))
    }

    @Test(
        arguments: [
            ("0", "3", Polarity.lower, Achievement.LowerFormula.difference, Achievement.Outcome.notReached),
            ("0", "3", .higher, .difference, .undefined(.zeroTarget)), ("80", "", .higher, .difference, .notMeasured),
            ("80", "-", .higher, .difference, .notMeasured), ("80", "n/a", .higher, .difference, .notMeasured),
            ("", "70", .higher, .difference, .undefined(.noTarget)), ("10", "0", .lower, .ratio, .reached),
            ("-2", "-1", .higher, .difference, .reached), ("5", "-1", .higher, .difference, .notReached),
            ("-1", "-2", .lower, .difference, .reached),
            ("1:17", "1:16", .higher, .difference, .undefined(.notComparable)),
            ("20 orang", "3 unit", .higher, .difference, .undefined(.notComparable)),
        ]
    )
    func withoutPercentage(
        target: String,
        reached: String,
        polarity: Polarity,
        lower: Achievement.LowerFormula,
        expected: Achievement.Outcome
    ) {
        #expect(achievement(target, reached, polarity, lower).outcome == expected)
    }

    @Test func changesBelowZeroOnlyWhereDeclared() {
        #expect(Achievement.ofChange(Number(-1), target: Number(-2))?.rounded(to: 2) == Number(150))
        #expect(Achievement.ofChange(Number(3), target: Number(4))?.rounded(to: 2) == Number(75))
        #expect(Achievement.ofChange(Number(3), target: .zero) == nil)
    }

    @Test(
        arguments: [
            ("BB", "B", false), ("BB", "BB", true), ("BB", "A", true), ("B", "CC", false), ("BB", "72,5", true),
            ("BB", "69", false),
        ]
    )
    func gradesByRank(target: String, reached: String, expected: Bool) throws {
        let scale = try #require(Real.lexicon.scale(forIndicator: "Nilai evaluasi AKIP"))
        let found = achievement(target, reached, scale: scale)
        #expect(found.percent == nil)
        #expect(found.isReached == expected)
    }

    @Test func gradesAreEstimatedFromLowerBounds() throws {
        let scale = try #require(Real.lexicon.scale(forIndicator: "Nilai evaluasi AKIP"))
        let estimate = Achievement.estimate(Self.value("B", scale), target: Self.value("BB", scale), scale: scale)
        #expect(estimate?.rounded(to: 2) == Number(plain: "85.71"))
    }

    @Test(arguments: [("WTP", "WTP", true), ("WTP", "WDP", false), ("WDP", "WTP", true)])
    func opinionsByRank(target: String, reached: String, expected: Bool) throws {
        let scale = try #require(Real.lexicon.scale(forIndicator: "Opini BPK atas laporan keuangan"))
        #expect(achievement(target, reached, scale: scale).isReached == expected)
    }

    @Test func capsAreKeptApart() {
        #expect(Achievement.capped(Number(125), at: Number(120)) == Number(120))
        #expect(Achievement.capped(Number(115), at: Number(120)) == Number(115))
        #expect(Achievement.capped(Number(125), at: nil) == Number(125))
    }

    @Test(
        arguments: [
            (Accumulation.sum, ["3", "3", "4"], "12", "83.33"), (.last, ["60", "68", "71"], "75", "94.67"),
            (.mean, ["60", "68", "71"], "75", "88.44"), (.yearEnd, ["60", "68", "71"], "75", "94.67"),
            (.sum, ["60", "68", "71"], "75", "265.33"),
        ]
    )
    func quarters(way: Accumulation, values: [String], target: String, expected: String) throws {
        let total = try #require(way.total(values.compactMap { Number(plain: $0) }))
        let promised = try #require(Number(plain: target))
        #expect(Achievement.ratio(total, promised, .higher).percent?.rounded(to: 2) == Number(plain: expected))
    }

    @Test(
        arguments: [
            (Accumulation.sum, 3, "9"), (.sum, 4, "12"), (.last, 1, "12"), (.mean, 2, "12"), (.yearEnd, 3, nil),
            (.yearEnd, 4, "12"),
        ] as [(Accumulation, Int, String?)]
    )
    func pace(way: Accumulation, quarter: Int, expected: String?) {
        #expect(way.pace(Number(12), quarter: quarter) == expected.flatMap { Number(plain: $0) })
    }

    @Test(
        arguments: [
            (MeasureClass.count, "orang", false, Polarity.higher, Accumulation.sum),
            (.proportion, "persen", false, .higher, .last), (.count, "persen", false, .higher, .last),
            (.index, "indeks", false, .higher, .last), (.ordinal, nil, true, .higher, .last),
            (.count, "kasus", false, .lower, .last), (.quantity, "rupiah", false, .higher, .sum),
        ] as [(MeasureClass, String?, Bool, Polarity, Accumulation)]
    )
    func usualWays(measure: MeasureClass, unit: String?, graded: Bool, polarity: Polarity, expected: Accumulation) {
        #expect(Accumulation.usual(measure: measure, unit: unit, isGraded: graded, polarity: polarity) == expected)
    }

    @Test func moneySpent() {
        #expect(Absorption.percent(spent: Number(90), of: Number(120)) == Number(75))
        #expect(Absorption.percent(spent: Number(90), of: .zero) == nil)
        #expect(Absorption.isEfficient(achievement: .hundred, absorption: Number(99)))
        #expect(!Absorption.isEfficient(achievement: .hundred, absorption: .hundred))
        #expect(!Absorption.isEfficient(achievement: Number(99), absorption: Number(50)))
        #expect(Absorption.efficiency(spent: Number(90), of: .hundred, achievement: .hundred) == Number(10))
    }

    @Test(
        arguments: [
            ("70", "80", Polarity.higher, Achievement.LowerFormula.difference, "70 / 80 × 100 = 87,5"),
            ("102", "106", .lower, .difference, "(2 × 106 − 102) / 106 × 100 = 103,77"),
            ("8", "10", .lower, .ratio, "10 / 8 × 100 = 125"),
        ]
    )
    func showsItsWorking(
        reached: String,
        target: String,
        polarity: Polarity,
        lower: Achievement.LowerFormula,
        expected: String
    ) {
        #expect(achievement(target, reached, polarity, lower).working?.text(.indonesian) == expected)
    }
}
