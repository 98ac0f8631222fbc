import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Documents

/// How much of what the example files say is read, per format and field; kept as a table in Reports/Figures.
@Suite struct AccuracyTests {
    /// What was read of the files of one format.
    struct Format {
        var name: String
        var files = 0
        var counts: [String: Score.Count] = [:]
    }

    private static let fields = [
        "indicator", "objective", "formula", "unit", "source", "owner", "baseline", "target", "value",
    ]

    private static func sheets(_ ending: String) throws -> Format {
        try keyed(ending, OfficeFixtures.keyed("sheets").filter { $0.hasSuffix("." + ending) })
    }

    private static func pdf() throws -> Format {
        try keyed("pdf", OfficeFixtures.keyed("pdf").filter { !$0.contains("scan") })
    }

    @Test(arguments: ["xlsx", "ods", "csv", "tsv"]) func sheets(_ ending: String) throws {
        expect(try Self.sheets(ending), atLeast: 0.98)
    }

    @Test(.enabled(if: OfficeFixtures.readsPDF)) func pdf() throws { expect(try Self.pdf(), atLeast: 0.95) }

    private func expect(_ format: Format, atLeast aim: Double) {
        #expect(format.files > 0)
        for field in Self.fields {
            guard let count = format.counts[field], count.right + count.missing + count.superfluous > 0 else {
                continue
            }
            #expect(count.f1 >= aim, "\(format.name) \(field)")
        }
    }

    /// The table in Reports/Figures is that of this version. RECORD=1 writes it, and the test fails once.
    @Test(.enabled(if: OfficeFixtures.readsPDF)) func theTableIsFresh() throws {
        let path = "Reports/Figures/accuracy.md"
        let table = Self.table(
            [try Self.texts()] + (try Self.words())
                + (try ["xlsx", "ods", "csv", "tsv"].map(Self.sheets)) + [try Self.pdf()]
        )
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Project.write(Array(table.utf8), to: path)
            Issue.record("recorded \(path); read it, then run again without RECORD")
        } else {
            #expect(Project.bytes(of: path).map { String(decoding: $0, as: UTF8.self) } == table)
        }
    }

    // MARK: - What is read

    private static func texts() throws -> Format {
        var format = Format(name: "text, Markdown")
        for name in FixtureTests.names {
            format.add(Score(try FixtureTests.document(name), try FixtureTests.key(name)))
        }
        return format
    }

    private static func words() throws -> [Format] {
        var formats = ["docx", "odt", "html"].map { Format(name: $0) }
        for name in WordFixtureTests.names {
            let (file, _) = try WordFixtureTests.bytes(name)
            let at = file.hasSuffix(".docx") || file.hasSuffix(".docm") ? 0 : file.hasSuffix(".odt") ? 1 : 2
            formats[at].add(Score(try WordFixtureTests.document(name), try WordFixtureTests.key(name)))
        }
        return formats
    }

    private static func keyed(_ name: String, _ files: [String]) throws -> Format {
        var format = Format(name: name)
        for file in files {
            let document = try Reader(programs: OfficeFixtures.programs).read(
                file: file,
                bytes: OfficeFixtures.bytes(file)
            )
            format.count(Recogniser(lexicon: TestLexicon.shared).recognise(document), try FixtureKey(of: file))
        }
        return format
    }

    // MARK: - The table

    private static func table(_ formats: [Format]) -> String {
        var lines = [
            "# Accuracy of reading", "",
            "Precision and recall of what is read in the example files of `Tests/Fixtures`, against their keys. In brackets:",
            "how many values the keys have. A value counts as right when it is the key's to the letter; `value` is the number",
            "that a target means. The examples are our own, made while the readers were: other people's files are read less well.",
            "", "| format | files | " + fields.joined(separator: " | ") + " |",
            "| --- | --: |" + String(repeating: " --: |", count: fields.count),
        ]
        for format in formats {
            let cells = fields.map { format.counts[$0]?.shown ?? "–" }
            lines.append("| \(format.name) | \(format.files) | " + cells.joined(separator: " | ") + " |")
        }
        lines += ["", "Written by `RECORD=1 swift test --filter AccuracyTests`; a test keeps it fresh.", ""]
        return lines.joined(separator: "\n")
    }
}

extension AccuracyTests.Format {
    mutating func add(_ score: Score) {
        files += 1
        for (field, count) in score.counts { counts[field, default: Score.Count()].add(count) }
    }

    mutating func count(_ dossier: Dossier, _ key: FixtureKey) {
        files += 1
        var found = dossier.documents.flatMap { document in document.indicators.map { (document, $0) } }
        for wanted in key.indicators {
            let match = found.firstIndex { $0.1.name == wanted.name }.map { found.remove(at: $0) }
            let indicator = match?.1
            counts["indicator", default: Score.Count()].count(wanted.name, indicator?.name)
            func count(_ field: String, _ wanted: String?, _ found: String?) {
                guard wanted != nil else { return }
                counts[field, default: Score.Count()].count(wanted, found?.isEmpty == true ? nil : found)
            }
            let objective = match.flatMap { document, indicator in
                indicator.objective.map { document.objectives[$0].name }
            }
            count("objective", wanted.objective, objective)
            count("formula", wanted.formula, indicator?.formula?.text)
            count("unit", wanted.unit, indicator?.unit)
            count("source", wanted.source, indicator?.source)
            count("owner", wanted.owner, indicator?.owner)
            count("baseline", wanted.baseline?.raw, indicator?.baseline?.raw)
            for (year, value) in wanted.targets {
                let target = Int(year).flatMap { indicator?.targets[$0] }
                count("target", value.raw, target?.raw)
                guard let number = value.number else { continue }
                counts["value", default: Score.Count()].count(number, target?.number?.double)
            }
        }
        counts["indicator", default: Score.Count()].superfluous += found.count
    }
}

extension Score.Count {
    var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    mutating func count<T: Equatable>(_ wanted: T?, _ found: T?) {
        if let wanted, wanted == found {
            right += 1
        } else {
            if wanted != nil { missing += 1 }
            if found != nil { superfluous += 1 }
        }
    }

    mutating func add(_ other: Score.Count) {
        right += other.right
        superfluous += other.superfluous
        missing += other.missing
    }

    /// `1.000 / 0.984 (61)`
    var shown: String { "\(Self.shown(precision)) / \(Self.shown(recall)) (\(right + missing))" }

    private static func shown(_ share: Double) -> String {
        let thousandths = Int((share * 1000).rounded(.down))
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
