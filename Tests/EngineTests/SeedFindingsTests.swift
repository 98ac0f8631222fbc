import Engine
import FoundationEssentials
import Model
import TestSupport
import Testing

/// The rules on real documents: what the expert found is found, what the expert would not say is not said, and the
/// whole lists stay as they were read and signed.
@Suite struct SeedFindingsTests {
    @Test(arguments: ["001", "003"])
    func findsWhatTheExpertMustFind(_ name: String) throws {
        guard let key = try Seeds.key(name), let findings = try Seeds.findings(name) else { return }
        for tier in ["must", "should", "optional"] {
            let entries = key.findings.filter { $0.tier == tier }
            let missed = entries.filter { !$0.isFound(in: findings) }
            print("\(name) \(tier): \(entries.count - missed.count) of \(entries.count)")
            for entry in missed { print("  missed \(entry.id) \(entry.rules): \(entry.finding)") }
            if tier == "must" { #expect(missed.map(\.id) == []) }
        }
    }

    @Test(arguments: NotFound.all)
    func saysNothingWrong(_ entry: NotFound) throws {
        guard let findings = try Seeds.findings(entry.seed) else { return }
        for finding in findings where entry.isWrong(finding) {
            Issue.record("\(entry.words): \(finding.rule) \(finding.lines) \(finding.message.id)")
        }
    }

    /// Every entry of the keys has its assertion.
    @Test(arguments: ["001", "003"])
    func coversEveryEntryOfTheKey(_ name: String) throws {
        guard let key = try Seeds.key(name) else { return }
        #expect(NotFound.all.filter { $0.seed == name }.map(\.index) == Array(key.notFindings.indices))
    }

    /// The whole list of each seed: rule, severity, lines, and a digest of the message, for the documents' own words do
    /// not go into the project. `iku lint` shows what a changed line says.
    @Test(arguments: Seeds.names)
    func listsStayAsSigned(_ name: String) throws {
        guard let findings = try Seeds.findings(name) else { return }
        let text = findings.map { finding in
            let lines = finding.lines.map(String.init).joined(separator: ",")
            let digest = Digest.sha256(Array(finding.message.id.utf8)).prefix(8)
            return "\(finding.rule) \(finding.severity) \(lines) \(digest)\n"
        }
        try expectGolden(Array(text.joined().utf8), "seeds/\(name).txt")
    }

    private func expectGolden(_ bytes: [UInt8], _ name: String) throws {
        let path = "Tests/Golden/" + name
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Project.write(bytes, to: path)
            Issue.record("recorded \(path); read it, then run again without RECORD")
            return
        }
        guard let expected = Project.bytes(of: path) else {
            Issue.record("\(path) is missing; make it with RECORD=1 swift test")
            return
        }
        guard expected != bytes else { return }
        let old = String(decoding: expected, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for change in new.difference(from: old) {
            switch change {
            case .insert(let line, let text, _): Issue.record("\(path): new in line \(line + 1): \(text)")
            case .remove(let line, let text, _): Issue.record("\(path): gone from line \(line + 1): \(text)")
            }
        }
    }
}

/// What a naive checker would raise in a seed and must not, as a test of single findings.
struct NotFound: Sendable, CustomTestStringConvertible {
    var seed: String
    /// Position in the key's list.
    var index: Int
    var words: String
    var isWrong: @Sendable (Finding) -> Bool

    var testDescription: String { "\(seed) \(index): \(words)" }

    private init(_ seed: String, _ index: Int, _ words: String, _ isWrong: @escaping @Sendable (Finding) -> Bool) {
        self.seed = seed
        self.index = index
        self.words = words
        self.isWrong = isWrong
    }

    /// Whether a finding is of one of the rules and, when lines are given, points to one of them.
    private static func of(_ rules: [String], at lines: [Int] = []) -> @Sendable (Finding) -> Bool {
        { finding in
            rules.contains(finding.rule) && (lines.isEmpty || finding.lines.contains { lines.contains($0) })
        }
    }

    static let all: [NotFound] = [
        NotFound("001", 0, "rising targets are not flat", of(["IKU-TGT-005"], at: [118, 122, 133])),
        NotFound("001", 1, "an evaluation by a named body is a method", of(["IKU-FRM-001"], at: [117, 118, 119])),
        NotFound("001", 2, "a count computed as a count", of(["IKU-FRM-003"], at: [126])),
        NotFound("001", 3, "merged cells inherit the objective", of(["IKU-COV-004", "IKU-COV-005"])),
        NotFound("001", 4, "lists equal but for spaces and capitals") { finding in
            finding.rule == "IKU-DOC-010" && finding.lines != [84, 132]
        },
        NotFound("001", 5, "variants of one unit", of(["IKU-TGT-002"])),
        NotFound("001", 6, "the ceiling is no stagnation", of(["IKU-TGT-005"], at: [120, 134])),
        NotFound("001", 7, "a row of column numbers") { $0.subject.kind == "indicator" && $0.lines.contains(116) },
        NotFound("001", 8, "too many indicators", of(["IKU-COV-006"])),
        NotFound("001", 9, "the name block twice") { finding in
            finding.rule != "IKU-DOC-001" && finding.rule != "IKU-DOC-015"
                && finding.lines.contains { (20...26).contains($0) || (99...105).contains($0) }
        },
        NotFound("001", 10, "output indicators are no breach") { finding in
            finding.rule == "IKU-IND-004" && (finding.severity > .moderate || finding.nature == .norm)
        },
        NotFound("003", 0, "the form is complete", of(["IKU-DOC-004", "IKU-DOC-005"])),
        NotFound("003", 1, "goal and objective are there", of(["IKU-DOC-005", "IKU-COV-004", "IKU-COV-005"])),
        NotFound("003", 2, "a survey is a method", of(["IKU-FRM-001"])),
        NotFound("003", 3, "merged cell", of(["IKU-COV-005"])),
        NotFound("003", 4, "a fraction is a ratio", of(["IKU-FRM-002", "IKU-FRM-003"], at: [182])),
        NotFound("003", 5, "TLN 5234 is right", of(["HKM-LN-001"])),
        NotFound("003", 6, "SKPD in budget terms") { finding in
            finding.rule == "BHS-IST-001"
                && finding.places.contains { place in
                    place.line == 93 || (place.excerpt ?? "").contains("DPA") || (place.excerpt ?? "").contains("RKA")
                }
        },
        NotFound("003", 7, "no breach of PER/09 without targets") { finding in
            finding.rule == "IKU-TGT-001"
                && (finding.severity > .moderate || finding.basis.contains { $0.regulation == "per-09-m.pan-5-2007" })
        },
        NotFound("003", 8, "two indicators are not too few", of(["IKU-COV-006"])),
        NotFound("003", 9, "citations without gazette numbers") { finding in
            finding.rule == "HKM-LN-001"
                || (finding.rule.hasPrefix("HKM") && finding.lines.contains { (67...70).contains($0) })
        },
        NotFound("003", 10, "chapters as its own contents say", of(["IKU-DOC-011", "IKU-DOC-012", "PUU-NUM-002"])),
        NotFound("003", 11, "valid posts", of(["IKU-PIC-001", "IKU-PIC-002"])),
    ]
}
