import Documents
import FoundationEssentials
import Model
import TestSupport
import Testing

/// Our own Word, OpenDocument and HTML files against their keys, field by field, with precision and recall printed.
@Suite struct WordFixtureTests {
    static let folder = URL(filePath: Project.root + "/Tests/Fixtures/office/word")

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".key.json") }.map { String($0.dropLast(".key.json".count)) }.sorted()
    }()

    static func bytes(_ name: String) throws -> (file: String, bytes: [UInt8]) {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let file = try #require(files.first { $0.hasPrefix(name + ".") && !$0.hasSuffix(".json") })
        return (file, [UInt8](try Data(contentsOf: folder.appending(path: file))))
    }

    static func document(_ name: String) throws -> RecognisedDocument {
        let (file, bytes) = try bytes(name)
        let dossier = Recogniser(lexicon: TestLexicon.shared).recognise(try Reader().read(file: file, bytes: bytes))
        return try #require(dossier.documents.first)
    }

    static func key(_ name: String) throws -> Key {
        try JSONDecoder().decode(Key.self, from: Data(contentsOf: folder.appending(path: name + ".key.json")))
    }

    @Test func thereAreExamples() { #expect(WordFixtureTests.names.count >= 30) }

    @Test(arguments: names) func recognisesExample(_ name: String) throws {
        let key = try WordFixtureTests.key(name)
        let document = try WordFixtureTests.document(name)
        #expect(document.kind.rawValue == key.kind)
        #expect(document.government?.name == key.government)
        if key.expectsAgency { #expect(document.agency?.name == key.agency) }
        if let period = key.period { #expect(document.period.map { [$0.start, $0.end] } == period) }
        if let year = key.year { #expect(document.year == year) }
        if let notes = key.notes { #expect(document.notes.count == notes, "\(document.notes)") }
        #expect(document.objectives.map(\.name) == key.objectives)
        #expect(document.budgets.count == key.budgets ?? 0)
        let score = Score(document, key)
        #expect(score.wrong.isEmpty, "\(score.wrong.joined(separator: "\n"))")
    }

    /// A formula that is a picture is lost; tracked changes and logos are not.
    @Test(arguments: [("rumus-gambar", true), ("perubahan-terlacak", false), ("tabel-biasa", false)])
    func tellsLossesFromRemarks(_ name: String, _ isLost: Bool) throws {
        let (file, bytes) = try WordFixtureTests.bytes(name)
        let document = try Reader().read(file: file, bytes: bytes)
        #expect((document.firstLoss != nil) == isLost, "\(document.notes)")
    }

    /// Every place tells where to look: a page only where the file knows it, never a line.
    @Test(arguments: names) func placesArePlaces(_ name: String) throws {
        for indicator in try WordFixtureTests.document(name).indicators {
            #expect(indicator.place.line == nil)
            #expect(indicator.place.table != nil || indicator.place.paragraph != nil)
            #expect(
                (indicator.place.page != nil) == ["baris-dalam-sel", "odf-sel-gabung"].contains(name)
                    || name.hasPrefix("libreoffice")
            )
        }
    }

    /// All examples together, per format: the aim is 0.98 of both for each field.
    @Test func precisionAndRecall() throws {
        var totals: [String: Score] = [:]
        for name in WordFixtureTests.names {
            let (file, _) = try WordFixtureTests.bytes(name)
            let ending = file.split(separator: ".").last.map(String.init) ?? ""
            let format = ["docx": "docx", "docm": "docx", "odt": "odt"][ending] ?? "html"
            totals[format, default: Score()].add(
                Score(try WordFixtureTests.document(name), try WordFixtureTests.key(name))
            )
        }
        for (format, total) in totals.sorted(by: { $0.key < $1.key }) {
            for field in Score.fields {
                let count = total.counts[field] ?? Score.Count()
                print(
                    "RECOGNITION \(format) \(field): precision \(count.precision), recall \(count.recall) "
                        + "(\(count.right) right)"
                )
                #expect(count.precision >= 0.98 && count.recall >= 0.98, "\(format) \(field)")
            }
        }
    }
}
