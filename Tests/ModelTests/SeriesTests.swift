import Testing

@testable import Model

@Suite struct SeriesTests {
    static func series(_ cells: String, name: String = "") -> QuantitySeries {
        let lexicon = Real.lexicon
        let scale = lexicon.scale(forIndicator: name)
        let values = cells.split(separator: "|").enumerated().map {
            (2018 + $0.offset, Quantity.read(String($0.element), lexicon: lexicon, scale: scale))
        }
        return QuantitySeries(Dictionary(uniqueKeysWithValues: values), scale: scale, lexicon: lexicon)
    }

    @Test(arguments: [
        ("B|B|B|B|B|B", "Nilai Evaluasi AKIP", true), ("B|B|B|BB|BB|BB", "Nilai Evaluasi AKIP", false),
        ("B|B|B", "Nilai LPPD", true),
        ("20 prd|20 prd|20 prd", "", true), ("20 kec.|20 kec|20 kecamatan", "", true), ("70%|70%|75%", "", false),
        ("6%|6 persen|6,0%", "", true),
        ("5|-|5", "", true), ("5", "", false), ("-|-", "", false), ("5 keg|5 orang", "", false),
        ("70-75|70 – 75", "", true), ("≥ 80|≥80", "", true),
        ("A|A (Memuaskan)", "Nilai SAKIP", true), ("Sangat Baik|BB", "Nilai SAKIP", true),
    ])
    func knowsFlatSeries(cells: String, name: String, flat: Bool) {
        #expect(Self.series(cells, name: name).isFlat == flat)
    }

    @Test(arguments: [
        ("70|75|72", "", "higher", [2020]), ("10|9|8", "", "higher", [2019, 2020]), ("10|9|8", "", "lower", []),
        ("8|9|9", "", "lower", [2019]),
        ("BB|B|A", "Nilai AKIP", "higher", [2019]), ("WTP|WDP", "Opini BPK", "higher", [2019]),
        ("70-75|65-75", "", "higher", [2019]), ("1|x|2", "", "higher", []),
    ])
    func findsWorseningYears(cells: String, name: String, polarity: String, years: [Int]) throws {
        #expect(Self.series(cells, name: name).worsening(try #require(Polarity(rawValue: polarity))) == years)
    }

    @Test(arguments: [
        ("50%|80%|85%", [2019]), ("10 orang|16 orang|20 orang", [2019]), ("10|15|20", []), ("0|5", []), ("2%|4%", []),
        ("B|AA", []), ("10 orang|30%", []),
    ])
    func findsJumps(cells: String, years: [Int]) {
        #expect(Self.series(cells).jumps == years)
    }

    @Test(arguments: [
        ("100%|100%", "Persentase A", true), ("100%|99%", "Persentase A", false),
        ("6%|6%", "Laju pertumbuhan ekonomi", false), ("100%|100%", "Laju pertumbuhan ekonomi", false),
        ("100 orang|100 orang", "Jumlah A", false), ("AA|AA", "Nilai AKIP", true), ("B|B", "Nilai AKIP", false),
        ("WTP|WTP", "Opini BPK", true), ("0|0", "Jumlah temuan", true),
        ("B|B", "Nilai LPPD", false), ("100 %|100", "Tingkat ketepatan", true), ("", "Persentase A", false),
        ("Level 5|5", "Maturitas SPIP", true),
    ])
    func knowsTheCeiling(cells: String, name: String, ceiling: Bool) {
        let reading = IndicatorReading(name: name, lexicon: Real.lexicon)
        let series = Self.series(cells, name: name)
        let best = QuantitySeries.best(
            unit: series.points.first?.quantity.unit,
            measure: reading.measure?.classes.first,
            scale: reading.scale,
            polarity: reading.direction?.polarity ?? .higher
        )
        #expect(series.isAtCeiling(best) == ceiling)
    }
}
