import Documents
import Engine
import FoundationEssentials
import Model
import TestSupport
import Testing

/// The seed documents and what the rules of the project say of them.
enum Seeds {
    static let names = ["000", "001", "002", "003", "004"]

    /// The findings on one seed with all stable rules, or nil (said aloud) where the seeds are not there.
    static func findings(_ name: String) throws -> [Finding]? {
        guard let file = file(name) else { return nil }
        let document = try Reader().read(file: file.name, bytes: file.bytes)
        let dossier = Recogniser(lexicon: try book.get().lexicon).recognise(document)
        let day = try #require(CivilDate(year: 2026, month: 1, day: 1))
        return Judge(book: try book.get(), asOf: day).judge(dossier).findings
    }

    /// The expert's key of a seed, or nil (said aloud) where it is not there.
    static func key(_ name: String) throws -> Key? {
        guard let shared = Project.shared, let bytes = Project.bytes(of: "\(shared)/answers/\(name).json") else {
            print("skipped: no answers beside the package for seed \(name)")
            return nil
        }
        return try JSONDecoder().decode(Key.self, from: Data(bytes))
    }

    private static let book = Result { try RuleBook.load(RulesFolder.read(Project.root + "/Rules")) }

    private static func file(_ name: String) -> (name: String, bytes: [UInt8])? {
        guard let shared = Project.shared else {
            print("skipped: no seeds beside the package")
            return nil
        }
        let path = Project.files(in: "\(shared)/seeds", extensions: ["txt"]).first { $0.contains("/\(name)_") }
        guard let path, let bytes = Project.bytes(of: path) else {
            print("skipped: no seed \(name)")
            return nil
        }
        return ("\(name).txt", bytes)
    }
}

/// What an expert finds in a seed, and what a naive checker would raise there.
struct Key: Decodable {
    var findings: [Entry]
    var notFindings: [String]

    struct Entry: Decodable {
        var id: String
        var tier: String
        var rules: [String]
        var finding: String
        var lines: [Int]
        var absence: Bool

        /// Whether one of the findings says it: an allowed rule, and for all but absences a place on one of the lines.
        func isFound(in findings: [Finding]) -> Bool {
            findings.contains { finding in
                rules.contains(finding.rule) && (absence || finding.lines.contains { lines.contains($0) })
            }
        }
    }

    private enum CodingKeys: String, CodingKey {
        case findings
        case notFindings = "not_findings"
    }
}

extension Finding {
    /// The lines of its places, in order, each once.
    var lines: [Int] {
        var seen: Set<Int> = []
        return places.compactMap(\.line).filter { seen.insert($0).inserted }
    }
}
