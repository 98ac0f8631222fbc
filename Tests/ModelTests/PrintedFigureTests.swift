import Testing

@testable import Model

/// Printed figures against computed ones, and the bands of categories.
@Suite struct PrintedFigureTests {
    @Test(
        arguments: [
            ("87,5", "0.05"), ("87,50", "0.005"), ("87", "0.5"), ("1.250,75", "0.005"), ("1.250", "0.5"),
            ("Rp 1,5 juta", "50000"), ("0,50%", "0.005"), ("92 per 100.000 KH", "0.5"),
        ]
    )
    func toleranceIsHalfTheLastDigit(raw: String, expected: String) throws {
        let figure = try #require(PrintedFigure(Quantity.read(raw, lexicon: Real.lexicon)))
        #expect(figure.tolerance == Number(plain: expected), "\(figure)")
    }

    @Test(
        arguments: [
            ("87,5", "87.5", true), ("87,5", "87.549", true), ("87,5", "87.55", true), ("87,5", "87.61", false),
            ("66,66", "66.6666", true), ("66,67", "66.6666", true), ("66,65", "66.6666", false),
            ("67", "66.67", true), ("66", "66.67", false), ("62", "62.5", true), ("63", "62.5", true),
            ("87.125", "87.1251", true), ("1.200", "1200", true), ("-50", "-50", true),
        ]
    )
    func agreement(raw: String, computed: String, expected: Bool) throws {
        let value = try #require(Number(plain: computed))
        let readings = PrintedFigure.readings(of: Quantity.read(raw, lexicon: Real.lexicon))
        #expect(!readings.isEmpty)
        #expect(readings.contains { $0.agrees(with: value) } == expected)
    }

    @Test(
        arguments: [
            ("≥ 91", "91", nil, true, true), ("76 ≤ 90", "76", "90", true, true), ("76 – 90", "76", "90", true, true),
            ("> 85 - 100", "85", "100", false, true), (">75 s.d. <85", "75", "85", false, false),
            ("85 < x ≤ 100", "85", "100", false, true), ("85 ≤ x < 100", "85", "100", true, false),
            ("x > 85", "85", nil, false, true), ("85 ≤ x", "85", nil, true, true),
            ("100 ke atas", "100", nil, true, true), ("91 ≤", "91", nil, true, true), ("91 <", "91", nil, false, true),
            ("50 ≥", nil, "50", true, true), ("100% >", nil, "100", true, false),
            ("kurang dari 51", nil, "51", true, false), ("76 sampai dengan kurang dari 91", "76", "91", true, false),
            ("≤ 50%", nil, "50", true, true), ("65,00 - 76,60", "65", "76.6", true, true),
            ("< 50", nil, "50", true, false),
        ] as [(String, String?, String?, Bool, Bool)]
    )
    func bands(text: String, low: String?, high: String?, includesLow: Bool, includesHigh: Bool) throws {
        let band = try #require(
            CategoryScale.Band(text, label: "Baik", place: Place(file: "a"), lexicon: Real.lexicon)
        )
        #expect(band.low == low.flatMap { Number(plain: $0) })
        #expect(band.high == high.flatMap { Number(plain: $0) })
        if low != nil { #expect(band.includesLow == includesLow) }
        if high != nil { #expect(band.includesHigh == includesHigh) }
    }

    @Test(arguments: ["", "Sangat Tinggi", "91", "1 2 3", "90 - 80"])
    func noBands(text: String) {
        #expect(CategoryScale.Band(text, label: "Baik", place: Place(file: "a"), lexicon: Real.lexicon) == nil)
    }

    @Test(
        arguments: [
            (["", "", "65,00"], "65,00", "65,00"), (["40", "35", "45"], "120", "120"),
            (["60", "62", "65"], "65", "65"),
            (["40", "35", "45"], "", nil),
        ] as [([String], String, String?)]
    )
    func monthsMakeQuarters(months: [String], cumulative: String, expected: String?) {
        var row = Measurement(indicator: "Jumlah pengunjung", place: Place(file: "a"))
        for (index, text) in months.enumerated() {
            row.months[index + 1] = Quantity.read(text, lexicon: Real.lexicon)
        }
        row.cumulative = Quantity.read(cumulative, lexicon: Real.lexicon)
        row.fillQuarters(Real.lexicon)
        #expect(row.quarters[1]?.raw == expected)
    }
}
