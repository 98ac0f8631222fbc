import FoundationEssentials
import TestSupport

/// What is true of an invented government of `Tests/Fixtures`: what its documents say, which faults were planted in them,
/// and which agencies have none.
struct GovernmentKey: Decodable {
    struct Fault: Decodable {
        struct Place: Decodable {
            var file: String
            var sheet: String?
            var cell: String?
            var page: Int?
            var table: Int?
            var row: Int?
            var column: Int?
            var line: Int?
            /// The indicator in whose row it stands.
            var indicator: String?
        }

        var id: String
        /// Any of these may tell it.
        var rules: [String]
        var agency: String?
        /// Other agencies at which it may be told instead.
        var or: [String]?
        /// Rules that may rightly speak beside it at the same agency.
        var also: [String]?
        var topic: String?
        var says: String
        var place: Place?
    }

    struct Tolerated: Decodable {
        var rule: String
        var agency: String?
    }

    struct Document: Decodable {
        struct Indicator: Decodable {
            var name: String
            var targets: [String: String]
        }

        struct Measurement: Decodable {
            var indicator: String
            var target: String
            var quarters: [String: String]?
            var cumulative: String?
            var realisation: String?
            var achievement: String
        }

        var file: String
        var kind: String
        var agency: String?
        /// The name as the document writes it.
        var written: String
        var year: Int?
        var quarter: Int?
        var indicators: [Indicator]?
        var measurements: [Measurement]?
    }

    struct Submission: Decodable {
        var written: String
        var quarter: Int?
        var submitted: String
    }

    struct Lists: Decodable {
        var agencies: String
        var register: String
    }

    var government: String
    var asOf: String
    var clean: [String]
    var faults: [Fault]
    var tolerated: [Tolerated]
    var documents: [Document]
    var lists: Lists
    var submissions: [Submission]

    /// The folder of a government, from the package folder.
    static func folder(_ name: String) -> String { "Tests/Fixtures/\(name)/berkas" }

    /// Reads the key of a government; nil where there is none.
    static func read(_ name: String) throws -> GovernmentKey? {
        guard let bytes = Project.bytes(of: "Tests/Fixtures/\(name)/key.json") else { return nil }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(GovernmentKey.self, from: Data(bytes))
    }

    /// Letters and digits alone, small: names are compared without regard to spacing, capitals and marks.
    static func folded(_ text: String?) -> String {
        String((text ?? "").lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
