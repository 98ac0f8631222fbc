import Documents
import Engine
import FoundationEssentials
import Model
import TestSupport
import Testing

/// Documents of our own making with keys written before the rules met them: what an expert finds is found where it
/// stands, what he would not say is not said, and everything else has been read and signed by hand.
@Suite struct KeyedDocumentsTests {
    /// What the whole collection must reach.
    private static let shareOfShould = 90
    private static let shareSigned = 95

    @Test(arguments: KeyedDocument.all)
    func findsWhatMustBeFoundAndSaysNothingWrong(_ document: KeyedDocument) throws {
        let (key, findings) = try document.judged()
        for entry in key.findings where entry.tier == "must" && !entry.isFound(in: findings) {
            Issue.record("\(document.name): missed \(entry.rules) at \(entry.at): \(entry.finding)")
        }
        for finding in findings where !key.covers(finding) {
            for entry in key.notFindings where entry.isWrong(finding) {
                Issue.record("\(document.name): \(finding.rule) at \(finding.spots): \(entry.why)")
            }
        }
    }

    /// Prints recall and precision over all documents and holds them. A finding that no key has is signed in
    /// `signed.list`; a line there that begins with `-` was read and not signed. `RECORD=1` writes the list with the new
    /// ones unsigned and still fails once.
    @Test func mostFindingsAreSignedAndMostOfTheKeysAreMet() throws {
        var met: [String: (found: Int, all: Int)] = [:]
        var covered = 0, total = 0
        var others: [String] = []
        for document in KeyedDocument.all {
            let (key, findings) = try document.judged()
            for entry in key.findings {
                let found = entry.isFound(in: findings)
                met[entry.tier, default: (0, 0)].all += 1
                met[entry.tier, default: (0, 0)].found += found ? 1 : 0
                if !found { print("missed \(entry.tier) in \(document.name): \(entry.rules) \(entry.finding)") }
            }
            for finding in findings {
                total += 1
                if key.covers(finding) {
                    covered += 1
                } else {
                    others.append("\(document.name) \(finding.rule) \(finding.spots)")
                }
            }
        }
        for (tier, count) in met.sorted(by: { $0.key < $1.key }) { print("\(tier): \(count.found) of \(count.all)") }
        let should = try #require(met["should"])
        #expect(should.found * 100 >= should.all * Self.shareOfShould)
        let path = "Tests/Fixtures/keyed/signed.list"
        let text = Project.bytes(of: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let lines = text.split(separator: "\n").map(String.init)
        let signed = Set(lines.filter { !$0.hasPrefix("-") })
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let fresh = others.sorted().map { signed.contains($0) ? $0 : "- \($0)" }
            try Project.write(Array((fresh.joined(separator: "\n") + "\n").utf8), to: path)
            Issue.record("recorded \(path); read every finding, sign it by taking the dash away")
            return
        }
        let known = Set(lines.map { $0.hasPrefix("- ") ? String($0.dropFirst(2)) : $0 })
        for other in others where !known.contains(other) { Issue.record("neither in a key nor signed: \(other)") }
        for line in known.subtracting(others).sorted() { Issue.record("signed, but not found any more: \(line)") }
        let agreed = covered + others.filter(signed.contains).count
        print("signed: \(agreed) of \(total) findings, \(covered) of them by a key")
        #expect(agreed * 100 >= total * Self.shareSigned)
    }
}

/// One document of `Tests/Fixtures/keyed`, with its key beside it.
struct KeyedDocument: Sendable, CustomTestStringConvertible {
    let name: String
    private let path: String

    var testDescription: String { name }

    static let all: [KeyedDocument] = ["txt", "md", "docx", "xlsx"].flatMap { kind in
        Project.files(in: Project.root + "/Tests/Fixtures/keyed", extensions: [kind]).map { path in
            KeyedDocument(name: path.split(separator: "/").last.map(String.init) ?? path, path: path)
        }
    }.sorted { $0.name < $1.name }

    /// Its key, and what all stable rules find.
    func judged() throws -> (PlaceKey, [Finding]) {
        let stem = path.split(separator: ".").dropLast().joined(separator: ".")
        let data = try #require(
            Project.bytes(of: (path.hasPrefix("/") && !stem.hasPrefix("/") ? "/" : "") + stem + ".key.json")
        )
        let key = try JSONDecoder().decode(PlaceKey.self, from: Data(data))
        let book = try RulesFolderTests.book.get()
        let document = try Reader().read(file: name, bytes: try #require(Project.bytes(of: path)))
        let day = try #require(CivilDate(year: 2026, month: 1, day: 1))
        let dossier = Recogniser(lexicon: book.lexicon).recognise(document)
        return (key, Judge(book: book, asOf: day).judge(dossier).findings)
    }
}

/// A key whose places are lines, rows of a table (`1:4`: table and row), rows of a sheet (`7`) or words of a paragraph.
struct PlaceKey: Decodable {
    var findings: [Entry]
    var notFindings: [Denial]

    struct Entry: Decodable {
        var tier: String
        var rules: [String]
        var finding: String
        var at: [Spot]
        var absence: Bool

        func says(_ finding: Finding) -> Bool {
            rules.contains(finding.rule)
                && (absence || finding.places.contains { place in at.contains { $0.is(place) } })
        }

        func isFound(in findings: [Finding]) -> Bool { findings.contains(where: says) }
    }

    /// What must not be said, at these places or, without any, nowhere.
    struct Denial: Decodable {
        var rules: [String]
        var at: [Spot]
        var why: String

        func isWrong(_ finding: Finding) -> Bool {
            rules.contains(finding.rule)
                && (at.isEmpty || finding.places.contains { place in at.contains { $0.is(place) } })
        }
    }

    enum Spot: Decodable, CustomStringConvertible {
        case line(Int)
        case words(String)

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let line = try? value.decode(Int.self) {
                self = .line(line)
            } else {
                self = .words(try value.decode(String.self))
            }
        }

        var description: String {
            switch self {
            case .line(let line): "\(line)"
            case .words(let words): words
            }
        }

        func `is`(_ place: Place) -> Bool {
            switch self {
            case .line(let line): return place.line == line
            case .words(let words):
                if let row = place.row {
                    return words == (place.sheet == nil ? "\(place.table ?? 0):\(row)" : "\(row)")
                }
                guard let excerpt = place.excerpt?.folded, !excerpt.isEmpty else { return false }
                return words.folded.contains(excerpt) || excerpt.contains(words.folded.prefix(40))
            }
        }
    }

    func covers(_ finding: Finding) -> Bool { findings.contains { $0.says(finding) } }

    private enum CodingKeys: String, CodingKey {
        case findings
        case notFindings = "not_findings"
    }
}

extension Finding {
    /// Where it stands, shortly: lines, else rows, else the words.
    var spots: String {
        var seen: Set<String> = []
        let spots = places.map { place in
            place.line.map { "\($0)" } ?? place.row.map { "\(place.table ?? 0):\($0)" } ?? place.excerpt ?? "?"
        }
        return spots.filter { seen.insert($0).inserted }.prefix(4).joined(separator: ",").shortened(to: 80)
    }
}
