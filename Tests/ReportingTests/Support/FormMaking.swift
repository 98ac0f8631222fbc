import Documents
import Engine
import Model
import TestSupport
import Testing

@testable import Reporting

/// Rows of forms made by hand, and forms written and opened again.
enum FormMaking {
    /// `80`, `80-90`, `≥80`, `BB`, or nothing.
    static func value(_ text: String) -> Quantity {
        let scale = BookReading.lexicon.scales.first { $0.name == "akip" }
        return Quantity.read(text, lexicon: BookReading.lexicon, scale: scale)
    }

    static func row(
        _ name: String,
        target: String,
        quarters: [String],
        _ polarity: Polarity = .higher,
        _ accumulation: Accumulation = .last,
        unit: String? = nil
    ) -> FormFacts.Row {
        let quantity = value(target)
        var values: [Int: Quantity] = [:]
        for (index, text) in quarters.enumerated() where !text.isEmpty { values[index + 1] = value(text) }
        return FormFacts.Row(
            indicator: Indicator(name: name, unit: unit, place: Place(file: "a")),
            objective: "Meningkatnya mutu",
            target: quantity,
            quarters: values,
            polarity: polarity,
            accumulation: accumulation,
            scale: quantity.grade == nil ? nil : BookReading.lexicon.scales.first { $0.name == "akip" },
            unit: unit
        )
    }

    static func quarterly(_ rows: [FormFacts.Row], _ lower: Achievement.LowerFormula = .difference) -> FormFacts {
        var facts = FormFacts(
            kind: .quarterly,
            agency: "Dinas Kesehatan",
            government: "Kabupaten Contoh Raya",
            year: 2024,
            quarter: 3,
            lower: lower
        )
        facts.rows = rows
        return facts
    }

    static func bytes(_ facts: FormFacts) throws -> [UInt8] {
        try FormTemplate.write(facts, asOf: .distantPast, lexicon: BookReading.lexicon)
    }

    /// The cells of the rows below the numbers of a form, up to the first row without a name, by column from A.
    static func rows(_ bytes: [UInt8], nameColumn: Int = 3) throws -> [[Int: String]] {
        let sheet = try #require(try BookReading(bytes).sheets.first)
        let below = sheet.rows.drop { $0.cells[nameColumn] != "(\(nameColumn))" }.dropFirst()
        return below.prefix { $0.cells[nameColumn] != nil }.map(\.cells)
    }
}
