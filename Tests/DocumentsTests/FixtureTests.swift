import Documents
import FoundationEssentials
import Model
import Testing

/// Our own example documents against their keys, field by field, with precision and recall printed.
@Suite struct FixtureTests {
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: Paths.fixtures.path)) ?? []
        return files.filter { $0.hasSuffix(".key.json") }.map { String($0.dropLast(".key.json".count)) }.sorted()
    }()

    static func document(_ name: String) throws -> RecognisedDocument {
        let files = try FileManager.default.contentsOfDirectory(atPath: Paths.fixtures.path)
        let file = try #require(files.first { $0.hasPrefix(name + ".") && !$0.hasSuffix(".json") })
        let bytes = [UInt8](try Data(contentsOf: Paths.fixtures.appending(path: file)))
        let dossier = Recogniser(lexicon: TestLexicon.shared).recognise(try Reader().read(file: file, bytes: bytes))
        return try #require(dossier.documents.first)
    }

    static func key(_ name: String) throws -> Key {
        try JSONDecoder().decode(Key.self, from: Data(contentsOf: Paths.fixtures.appending(path: name + ".key.json")))
    }

    @Test func thereAreExamples() { #expect(FixtureTests.names.count >= 12) }

    @Test(arguments: names) func recognisesExample(_ name: String) throws {
        let key = try FixtureTests.key(name)
        let document = try FixtureTests.document(name)
        #expect(document.kind.rawValue == key.kind)
        #expect(document.government?.name == key.government)
        if key.expectsAgency { #expect(document.agency?.name == key.agency) }
        if let period = key.period { #expect(document.period.map { [$0.start, $0.end] } == period) }
        if let year = key.year { #expect(document.year == year) }
        if let quarter = key.quarter { #expect(document.quarter == quarter) }
        if let notes = key.notes { #expect(document.notes.count == notes, "\(document.notes)") }
        #expect(document.objectives.map(\.name) == key.objectives)
        let score = Score(document, key)
        #expect(score.wrong.isEmpty, "\(score.wrong.joined(separator: "\n"))")
        checkForms(document, key)
    }

    private func checkForms(_ document: RecognisedDocument, _ key: Key) {
        let quarters: (Model.Measurement) -> [String: String] = { row in
            Dictionary(
                uniqueKeysWithValues: row.quarters.filter { $0.value.kind != .missing }.map {
                    ("\($0.key)", $0.value.raw)
                }
            )
        }
        let measured = document.measurements.map {
            Key.Measured(
                indicator: $0.indicator,
                target: $0.target.raw,
                quarters: quarters($0),
                cumulative: $0.cumulative.raw,
                realisation: $0.realisation.raw,
                achievement: $0.achievement.raw
            )
        }
        #expect(measured == (key.measurements ?? []).map(\.filled))
        let activities = document.activities.map {
            Key.Activity(
                indicator: $0.indicator,
                group: $0.group?.rawValue,
                target: $0.target.raw,
                realisation: $0.realisation.raw,
                achievement: $0.achievement.raw
            )
        }
        #expect(activities == key.activities ?? [])
        #expect(document.budgets.count == key.budgets ?? 0)
        let submissions = document.submissions.map {
            Key.Submitted(
                agency: $0.agency,
                year: $0.year,
                quarter: $0.quarter,
                submitted: $0.submitted.map { date in FixtureTests.iso(date) }
            )
        }
        #expect(submissions == key.submissions ?? [])
        #expect(document.agencies.map(\.name) == key.agencies ?? [])
    }

    static func iso(_ date: CivilDate) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(date.year)-\(two(date.month))-\(two(date.day))"
    }

    /// All examples together: nothing recognised that is not there, nothing missed.
    @Test func precisionAndRecall() throws {
        var total = Score()
        for name in FixtureTests.names {
            total.add(Score(try FixtureTests.document(name), try FixtureTests.key(name)))
        }
        for field in Score.fields {
            let count = total.counts[field] ?? Score.Count()
            print("RECOGNITION \(field): precision \(count.precision), recall \(count.recall) (\(count.right) right)")
            #expect(count.precision == 1 && count.recall == 1, "\(field)")
        }
    }
}

/// The key of an example: what a reader finds in it.
struct Key: Decodable {
    var kind: String
    var government: String?
    var agency: String?
    var expectsAgency: Bool
    var period: [Int]?
    var year: Int?
    var quarter: Int?
    var notes: Int?
    var objectives: [String]
    var indicators: [Row]
    var measurements: [Measured]?
    var activities: [Activity]?
    var budgets: Int?
    var submissions: [Submitted]?
    var agencies: [String]?

    struct Row: Decodable {
        var name: String
        var number: String?
        var objective: String?
        var formula: String?
        var unit: String?
        var source: String?
        var owner: String?
        var baseline: String?
        var targets: [String: String]?
    }

    struct Measured: Decodable, Equatable {
        var indicator: String
        var target: String?
        var quarters: [String: String]?
        var cumulative: String?
        var realisation: String?
        var achievement: String?

        var filled: Measured {
            Measured(
                indicator: indicator,
                target: target ?? "",
                quarters: quarters ?? [:],
                cumulative: cumulative ?? "",
                realisation: realisation ?? "",
                achievement: achievement ?? ""
            )
        }
    }

    struct Activity: Decodable, Equatable {
        var indicator: String
        var group: String?
        var target: String
        var realisation: String
        var achievement: String
    }

    struct Submitted: Decodable, Equatable {
        var agency: String
        var year: Int?
        var quarter: Int?
        var submitted: String?
    }

    private enum CodingKeys: String, CodingKey {
        case kind, government, agency, period, year, quarter, notes, objectives, indicators, measurements, activities
        case budgets, submissions, agencies
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        kind = try values.decode(String.self, forKey: .kind)
        government = try values.decodeIfPresent(String.self, forKey: .government)
        agency = try values.decodeIfPresent(String.self, forKey: .agency)
        expectsAgency = values.contains(.agency)
        period = try values.decodeIfPresent([Int].self, forKey: .period)
        year = try values.decodeIfPresent(Int.self, forKey: .year)
        quarter = try values.decodeIfPresent(Int.self, forKey: .quarter)
        notes = try values.decodeIfPresent(Int.self, forKey: .notes)
        objectives = try values.decode([String].self, forKey: .objectives)
        indicators = try values.decode([Row].self, forKey: .indicators)
        measurements = try values.decodeIfPresent([Measured].self, forKey: .measurements)
        activities = try values.decodeIfPresent([Activity].self, forKey: .activities)
        budgets = try values.decodeIfPresent(Int.self, forKey: .budgets)
        submissions = try values.decodeIfPresent([Submitted].self, forKey: .submissions)
        agencies = try values.decodeIfPresent([String].self, forKey: .agencies)
    }
}

/// Right, superfluous and missing values per field.
struct Score {
    static let fields = ["indicator", "objective", "formula", "unit", "source", "owner", "baseline", "target"]

    struct Count {
        var right = 0
        var superfluous = 0
        var missing = 0
        var precision: Double { right + superfluous == 0 ? 1 : Double(right) / Double(right + superfluous) }
        var recall: Double { right + missing == 0 ? 1 : Double(right) / Double(right + missing) }
    }

    var counts: [String: Count] = [:]
    var wrong: [String] = []

    init() {}

    init(_ document: RecognisedDocument, _ key: Key) {
        for expected in key.indicators {
            guard let found = document.indicators.first(where: { $0.name == expected.name }) else {
                counts["indicator", default: Count()].missing += 1
                wrong.append("missing: \(expected.name)")
                continue
            }
            counts["indicator", default: Count()].right += 1
            compare(
                "objective",
                found.objective.map { document.objectives[$0].name },
                expected.objective,
                expected.name
            )
            if let number = expected.number, number != found.number {
                wrong.append("\(expected.name): number \(found.number ?? "-")")
            }
            // A formula in signs is compared by its own tests.
            if expected.formula != nil || found.formula?.text.contains("PDRB_t") != true {
                compare("formula", found.formula?.text, expected.formula, expected.name)
            }
            compare("unit", found.unit, expected.unit, expected.name)
            compare("source", found.source, expected.source, expected.name)
            compare("owner", found.owner, expected.owner, expected.name)
            compare("baseline", found.baseline?.raw, expected.baseline, expected.name)
            let targets = expected.targets ?? [:]
            for year in Set(targets.keys).union(found.targets.keys.map { "\($0)" }).sorted() {
                compare(
                    "target",
                    Int(year).flatMap { found.targets[$0]?.raw },
                    targets[year],
                    "\(expected.name) \(year)"
                )
            }
        }
        for found in document.indicators where !key.indicators.contains(where: { $0.name == found.name }) {
            counts["indicator", default: Count()].superfluous += 1
            wrong.append("superfluous: \(found.name)")
        }
    }

    private mutating func compare(_ field: String, _ found: String?, _ expected: String?, _ name: String) {
        if found == expected {
            if expected != nil { counts[field, default: Count()].right += 1 }
            return
        }
        if found != nil { counts[field, default: Count()].superfluous += 1 }
        if expected != nil { counts[field, default: Count()].missing += 1 }
        wrong.append("\(name): \(field) is \(found ?? "-"), not \(expected ?? "-")")
    }

    mutating func add(_ other: Score) {
        for (field, count) in other.counts {
            counts[field, default: Count()].right += count.right
            counts[field, default: Count()].superfluous += count.superfluous
            counts[field, default: Count()].missing += count.missing
        }
        wrong += other.wrong
    }
}
