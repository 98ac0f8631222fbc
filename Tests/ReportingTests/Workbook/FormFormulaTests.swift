import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Reporting

/// The formulas of forms: what is stored in the file, what LibreOffice computes from them, and what the model says.
@Suite struct FormFormulaTests {
    struct Vector: CustomTestStringConvertible {
        var target: String
        var quarters: [String]
        var polarity = Polarity.higher
        var accumulation = Accumulation.last
        var lower = Achievement.LowerFormula.difference
        /// As the cells show it, cumulative and achievement.
        var cumulative: String
        var achievement: String

        var testDescription: String { "\(target) \(quarters) \(polarity) \(lower): \(achievement)" }
    }

    /// The vectors of the arithmetic chapter, and the cases at the borders.
    static let vectors: [Vector] = [
        Vector(target: "80", quarters: ["60"], cumulative: "60", achievement: "75,00"),
        Vector(target: "5", quarters: ["6"], cumulative: "6", achievement: "120,00"),
        Vector(target: "100", quarters: ["0"], cumulative: "0", achievement: "0,00"),
        Vector(target: "10", quarters: ["8"], polarity: .lower, cumulative: "8", achievement: "120,00"),
        Vector(target: "10", quarters: ["8"], polarity: .lower, lower: .ratio, cumulative: "8", achievement: "125,00"),
        Vector(target: "10", quarters: ["12"], polarity: .lower, cumulative: "12", achievement: "80,00"),
        Vector(target: "10", quarters: ["12"], polarity: .lower, lower: .ratio, cumulative: "12", achievement: "83,33"),
        Vector(target: "10", quarters: ["25"], polarity: .lower, cumulative: "25", achievement: "0,00"),
        Vector(target: "10", quarters: ["25"], polarity: .lower, lower: .ratio, cumulative: "25", achievement: "40,00"),
        Vector(target: "0", quarters: ["0"], polarity: .lower, cumulative: "0", achievement: "100,00"),
        Vector(target: "0", quarters: ["0"], polarity: .lower, lower: .ratio, cumulative: "0", achievement: "100,00"),
        Vector(target: "80-90", quarters: ["70"], cumulative: "70", achievement: "87,50"),
        Vector(target: "80-90", quarters: ["92"], cumulative: "92", achievement: "102,22"),
        Vector(target: "80-90", quarters: ["85"], cumulative: "85", achievement: "100,00"),
        Vector(target: "7-8", quarters: ["6,5"], polarity: .lower, cumulative: "6,5", achievement: "107,14"),
        Vector(target: "7-8", quarters: ["9"], polarity: .lower, cumulative: "9", achievement: "87,50"),
        Vector(target: "BB", quarters: ["B"], cumulative: "B", achievement: "belum tercapai"),
        Vector(target: "BB", quarters: ["", "A"], cumulative: "A", achievement: "tercapai"),
        Vector(target: "12", quarters: ["3", "3", "4"], accumulation: .sum, cumulative: "10", achievement: "83,33"),
        Vector(target: "75", quarters: ["60", "68", "71"], cumulative: "71", achievement: "94,67"),
        Vector(
            target: "70",
            quarters: ["60", "", "71"],
            accumulation: .mean,
            cumulative: "65,5",
            achievement: "93,57"
        ),
        Vector(target: "70", quarters: [], cumulative: "", achievement: ""),
        Vector(target: "70", quarters: [], accumulation: .sum, cumulative: "", achievement: ""),
        Vector(target: "0", quarters: ["3"], cumulative: "3", achievement: ""),
        Vector(target: "0", quarters: ["3"], polarity: .lower, cumulative: "3", achievement: "belum tercapai"),
        Vector(
            target: "10",
            quarters: ["0"],
            polarity: .lower,
            lower: .ratio,
            cumulative: "0",
            achievement: "tercapai"
        ),
        Vector(target: "5", quarters: ["-2"], cumulative: "-2", achievement: "belum tercapai"),
        Vector(target: "-2", quarters: ["-3"], polarity: .lower, cumulative: "-3", achievement: "tercapai"),
        Vector(target: "≥ 80", quarters: ["84"], cumulative: "84", achievement: "105,00"),
        Vector(target: "≤ 10", quarters: ["8"], cumulative: "8", achievement: "120,00"),
        Vector(target: "≤ 10", quarters: ["8"], lower: .ratio, cumulative: "8", achievement: "125,00"),
        Vector(target: "", quarters: ["8"], cumulative: "8", achievement: ""),
        Vector(target: "8", quarters: ["1"], accumulation: .sum, cumulative: "1", achievement: "12,50"),
        Vector(target: "800", quarters: ["0,2", "0,04"], accumulation: .sum, cumulative: "0,24", achievement: "0,03"),
    ]

    private static func form(_ lower: Achievement.LowerFormula) -> (vectors: [Vector], facts: FormFacts) {
        let own = vectors.filter { $0.lower == lower }
        let rows = own.enumerated().map { index, vector in
            FormMaking.row(
                "Indikator ke-\(index + 1)",
                target: vector.target,
                quarters: vector.quarters,
                vector.polarity,
                vector.accumulation
            )
        }
        return (own, FormMaking.quarterly(rows, lower))
    }

    private func expect(_ rows: [[Int: String]], _ vectors: [Vector], _ who: String) {
        #expect(rows.count == vectors.count)
        for (row, vector) in zip(rows, vectors) {
            #expect((row[10] ?? "") == vector.cumulative, "\(who), cumulative: \(vector.testDescription)")
            #expect((row[11] ?? "") == vector.achievement, "\(who): \(vector.testDescription)")
        }
    }

    @Test("what is stored, before any program computes", arguments: Achievement.LowerFormula.allCases)
    func stored(_ lower: Achievement.LowerFormula) throws {
        let (vectors, facts) = Self.form(lower)
        expect(try FormMaking.rows(try FormMaking.bytes(facts)), vectors, "stored")
    }

    @Test(
        "what LibreOffice computes when nothing is stored",
        .enabled(if: OfficeRoundTripTests.hasOpenpyxl && OfficeRoundTripTests.hasOffice),
        arguments: Achievement.LowerFormula.allCases
    )
    func computed(_ lower: Achievement.LowerFormula) throws {
        let (vectors, facts) = Self.form(lower)
        // Saving with openpyxl drops the stored results.
        let bytes = try FormFilling.recalculated(try FormMaking.bytes(facts), script: "")
        expect(try FormMaking.rows(bytes), vectors, "LibreOffice")
    }

    @Test("the model says the same", arguments: vectors)
    func model(_ vector: Vector) throws {
        let row = FormMaking.row(
            "x",
            target: vector.target,
            quarters: vector.quarters,
            vector.polarity,
            vector.accumulation
        )
        let values = (1...4).compactMap { row.quarters[$0] }
        var realised = Quantity.missing()
        if let grade = values.last, grade.grade != nil {
            realised = grade
        } else if let total = row.accumulation.total(values.compactMap(\.number)) {
            realised = Quantity(raw: "", kind: .number, number: total)
        }
        let achievement = Achievement.of(
            realised,
            target: row.target,
            polarity: row.polarity,
            lower: vector.lower,
            scale: row.scale,
            lexicon: BookReading.lexicon
        )
        let shown: String =
            switch achievement.outcome {
            case .percent(let percent): Achievement.floored(percent).indonesian(digits: 2)
            case .reached: "tercapai"
            case .notReached: "belum tercapai"
            case .notMeasured, .undefined: ""
            }
        #expect(shown == vector.achievement)
    }

    @Test("the words of the helper columns are the lexicon's own")
    func words() {
        let lexicon = BookReading.lexicon
        for polarity in Polarity.allCases {
            #expect(lexicon[.polarities].tag(of: FormFormula.word(polarity)) == polarity.rawValue)
        }
        for accumulation in Accumulation.allCases {
            #expect(lexicon[.accumulations].tag(of: FormFormula.word(accumulation)) == accumulation.rawValue)
        }
    }
}
