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
        ("70|75|72", [2019], [2020]), ("10|9|8", [], [2019, 2020]), ("B|BB|B", [2019], [2020]),
        // The year before may have no value; a part in a thousand is rounding.
        ("5|-|4|6", [2021], [2020]), ("73,70|73,65|73,90", [2020], []), ("1000|1001", [], []),
        ("1000|1002", [2019], []),
        ("0|5|0", [2019], [2020]), ("5|5", [], []), ("x|5", [], []), ("5 keg|7 orang", [], []),
        ("70-75|65-75", [], [2019]), ("≥ 80|≥ 85", [2019], []),
    ])
    func tellsRisesFromFalls(cells: String, rises: [Int], falls: [Int]) {
        let series = Self.series(cells, name: "Nilai AKIP")
        #expect(series.rises == rises)
        #expect(series.falls == falls)
    }

    @Test(arguments: [
        // Points of a share: more than 25, or 15 and four times the usual step.
        ("50%|80%|85%", true, [2019]), ("50|75|80", true, []), ("50|76", true, [2019]),
        ("70|72|91|93|95", true, [2020]),
        ("70|72|86|88", true, []), ("70|72|87|89", true, [2020]), ("40|44|60|64", true, [2020]),
        ("40|44,1|60|64,1", true, []), ("10|16,67|23,33|30|36,67", true, []), ("40|20", true, []), ("10|60", false, []),
        ("50|50|65|65", true, [2020]),
        // A third of the level, and five times the usual step.
        ("73,40|73,55|73,70|37,85|74,00|74,15", false, [2021, 2022]),
        ("15000|18000|2100|24000|27000", false, [2020, 2021]),
        ("100|110|165|175", false, [2020]), ("100|110|160|170", false, []), ("100|112|166|178", false, []),
        ("100|112|170|182", false, []),
        ("100|200", false, []), ("100|100|150|150", false, [2020]), ("90|90|60|60", false, [2020]),
        ("0|0|5", false, []), ("0|0|0|10", false, [2021]), ("1|1|1|2", false, []), ("10 orang|30%", false, []),
        ("B|AA", false, []), ("2|x|20|22|24", false, []),
    ])
    func findsLeaps(cells: String, isShare: Bool, years: [Int]) {
        #expect(Self.series(cells).leaps(isShare: isShare) == years)
    }

    @Test func countsLeapsByTheYear() {
        let lexicon = Real.lexicon
        let cells = [2018: "10", 2019: "12", 2024: "24", 2025: "26", 2026: "28"]
        let series = QuantitySeries(cells.mapValues { Quantity.read($0, lexicon: lexicon) }, lexicon: lexicon)
        #expect(series.leaps(isShare: false).isEmpty)
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
