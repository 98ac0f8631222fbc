import FoundationEssentials
import Model
import Testing

@testable import Documents

/// How much of what the generated files say is read, per format and field.
@Suite struct AccuracyTests {
    /// Right, wrong and missed values of one field.
    private struct Score {
        var right = 0
        var wrong = 0
        var missed = 0

        var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
        var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
        var f1: Double { right == 0 ? (wrong + missed == 0 ? 1 : 0) : 2 * precision * recall / (precision + recall) }

        mutating func count<T: Equatable>(_ wanted: T?, _ found: T?) {
            if let wanted, wanted == found {
                right += 1
            } else {
                if wanted != nil { missed += 1 }
                if found != nil { wrong += 1 }
            }
        }
    }

    private static let fields = [
        "name", "objective", "formula", "unit", "source", "owner", "baseline", "target", "value",
    ]

    @Test(arguments: [("xlsx", 0.98), ("ods", 0.98), ("csv", 0.98), ("tsv", 0.98)])
    func sheets(_ format: String, _ aim: Double) throws {
        let files = OfficeFixtures.keyed("sheets").filter { $0.hasSuffix("." + format) }
        try expect(files, format, aim)
    }

    @Test(.enabled(if: OfficeFixtures.readsPDF)) func pdf() throws {
        let files = OfficeFixtures.keyed("pdf").filter { !$0.contains("scan") }
        try expect(files, "pdf", 0.95)
    }

    private func expect(_ files: [String], _ format: String, _ aim: Double) throws {
        #expect(!files.isEmpty)
        var scores: [String: Score] = [:]
        for file in files { try score(file, &scores) }
        for field in Self.fields {
            guard let score = scores[field] else { continue }
            let row = [score.precision, score.recall, score.f1].map { String(Int(($0 * 1000).rounded())) }
            print(
                "ACCURACY \(format) \(field): precision \(row[0])‰, recall \(row[1])‰, F1 \(row[2])‰ of \(score.right + score.missed)"
            )
            #expect(score.f1 >= aim, "\(format) \(field)")
        }
    }

    private func score(_ file: String, _ scores: inout [String: Score]) throws {
        let key = try FixtureKey(of: file)
        let document = try Reader(programs: OfficeFixtures.programs).read(file: file, bytes: OfficeFixtures.bytes(file))
        let dossier = Recogniser(lexicon: TestLexicon.shared).recognise(document)
        var found = dossier.documents.flatMap { document in document.indicators.map { (document, $0) } }
        for wanted in key.indicators {
            let at = found.firstIndex { $0.1.name == wanted.name }
            let match = at.map { found.remove(at: $0) }
            let indicator = match?.1
            scores["name", default: Score()].count(wanted.name, indicator?.name)
            func count(_ field: String, _ wanted: String?, _ found: String?) {
                if wanted != nil { scores[field, default: Score()].count(wanted, found?.isEmpty == true ? nil : found) }
            }
            count(
                "objective",
                wanted.objective,
                match.flatMap { document, indicator in
                    indicator.objective.map { document.objectives[$0].name }
                }
            )
            count("formula", wanted.formula, indicator?.formula?.text)
            count("unit", wanted.unit, indicator?.unit)
            count("source", wanted.source, indicator?.source)
            count("owner", wanted.owner, indicator?.owner)
            count("baseline", wanted.baseline?.raw, indicator?.baseline?.raw)
            for (year, value) in wanted.targets {
                let target = Int(year).flatMap { indicator?.targets[$0] }
                count("target", value.raw, target?.raw)
                if let number = value.number { scores["value", default: Score()].count(number, target?.number?.double) }
            }
        }
        scores["name", default: Score()].wrong += found.count
    }
}
