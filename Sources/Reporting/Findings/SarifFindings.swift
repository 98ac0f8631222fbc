package import Model

/// The findings list as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), for code scanning services and
/// viewers. The part of the standard that is written here is fixed by `Reports/Schemas/sarif-2.1.0.written.schema.json`.
///
/// Texts are in the run's language. What could not be assessed, and files not read as a whole, are notifications of the
/// invocation: they are no results, and nothing else in the standard keeps them.
package struct SarifFindings: FindingsWriter {
    package init() {}

    package var name: String { "sarif" }
    package var fileExtension: String { "sarif" }

    /// The whole list; see `FindingsWriter`.
    package func write(_ report: Report, options: WriterOptions) -> [UInt8] {
        let words = Wording(language: report.run.language)
        let rules = SarifRules(report)
        let results = FileGroup.all(of: report).flatMap(\.findings) + report.resolved
        // The standard wants a baseline state on all results or on none.
        let hasBaseline = report.changes != nil
        var json = JsonEmitter(capacity: 4096 + report.findings.count * 2560)
        json.object {
            $0.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            $0.field("version", "2.1.0")
            $0.list("runs", [report]) { json, report in
                json.object {
                    $0.driver(rules, report.run.version, words)
                    $0.field("language", report.run.language.rawValue)
                    $0.object("automationDetails", inline: true) { $0.field("id", "iku/\(report.run.command)/") }
                    $0.invocation(report, words)
                    $0.list("artifacts", report.run.files) { $0.artifact($1) }
                    $0.list("results", results) { $0.result($1, rules, hasBaseline: hasBaseline, words) }
                    $0.properties(report)
                }
            }
        }
        return json.bytes
    }
}

/// The rules that a report names, by id; what is said of each is taken from its first finding.
struct SarifRules {
    private(set) var ids: [String]
    private(set) var samples: [String: Finding] = [:]
    private(set) var positions: [String: Int] = [:]

    init(_ report: Report) {
        let findings = report.findings + report.resolved
        for finding in findings where samples[finding.rule] == nil { samples[finding.rule] = finding }
        ids = Set(findings.map(\.rule) + report.notAssessable.map(\.rule)).sorted()
        for (position, id) in ids.enumerated() { positions[id] = position }
    }
}

/// A path as a URI reference (RFC 3986): relative as it is, absolute behind `file://`; whatever is not unreserved is
/// percent-encoded, also the colon, which in a first segment would be read as a scheme.
func sarifURI(_ path: String) -> String {
    var out: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: out.append(byte)
        default:
            out.append(0x25)
            let digits = String(byte, radix: 16, uppercase: true)
            out.append(plain: digits.utf8.count == 1 ? "0" + digits : digits)
        }
    }
    return String(decoding: out, as: UTF8.self)
}

extension Severity {
    /// The level of SARIF; critical and major share one, `properties.severity` keeps them apart.
    var sarifLevel: String {
        switch self {
        case .critical, .major: "error"
        case .moderate, .minor: "warning"
        case .note: "note"
        }
    }
}
