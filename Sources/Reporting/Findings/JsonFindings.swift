package import Model

/// The findings list for machines: `iku.findings/1` of `Reports/Schemas`, everything in it whatever the detail asked for.
package struct JsonFindings: FindingsWriter {
    package init() {}

    package var name: String { "json" }
    package var fileExtension: String { "json" }

    /// The whole list; see `FindingsWriter`.
    package func write(_ report: Report, options: WriterOptions) -> [UInt8] { Self.bytes(report) }

    /// - Parameter inline: on one line, as JSON lines go.
    static func bytes(_ report: Report, inline: Bool = false) -> [UInt8] {
        var json = JsonEmitter(capacity: 4096 + report.findings.count * 2048)
        json.object(inline: inline) {
            $0.field("schema", "iku.findings/1")
            $0.run(report.run)
            $0.totals("totals", report.totals)
            $0.changes(report.changes)
            $0.list("findings", report.findings) { $0.finding($1) }
            $0.list("resolved", report.resolved) { $0.finding($1) }
            $0.list("not_assessable", report.notAssessable) { $0.notAssessable($1) }
            $0.matrix(report.matrix)
            $0.list("traces", report.traces) { $0.trace($1) }
        }
        return json.bytes
    }
}

extension Emitter {
    fileprivate mutating func run(_ run: Report.Run) {
        object("run") {
            $0.field("command", run.command)
            $0.field("version", run.version)
            $0.field("as_of", run.asOf)
            $0.field("language", run.language.rawValue)
            $0.list("packs", run.packs, inline: true) { $0.string($1) }
            $0.field("rules", run.rules)
            $0.field("workspace", run.workspace)
            $0.list("files", run.files) { $0.inputFile($1) }
        }
    }

    private mutating func inputFile(_ file: Report.InputFile) {
        object {
            $0.field("file", file.file)
            $0.field("sha256", file.sha256)
            $0.field("bytes", file.bytes)
            $0.field("status", file.status.rawValue)
            $0.field("reason", file.reason)
            $0.list("recognised", file.recognised) { emitter, recognised in
                emitter.object {
                    $0.field("kind", recognised.kind.rawValue)
                    $0.field("government", recognised.government)
                    $0.field("agency", recognised.agency)
                    $0.field("period", recognised.period)
                    $0.field("objectives", recognised.objectives)
                    $0.field("indicators", recognised.indicators)
                    $0.field("targets", recognised.targets)
                }
            }
        }
    }

    /// Outcomes that add up; in the matrix each on one line.
    mutating func totals(_ key: String, _ totals: Report.Totals) {
        self.key(key)
        object { $0.outcomes(totals) }
    }

    mutating func outcomes(_ totals: Report.Totals) {
        field("evaluations", totals.evaluations)
        field("satisfied", totals.satisfied)
        field("violated", totals.violated)
        field("not_applicable", totals.notApplicable)
        field("not_assessable", totals.notAssessable)
        field("waived", totals.waived)
        object("by_severity", inline: true) {
            for severity in Severity.allCases.reversed() {
                $0.field(severity.rawValue, totals.bySeverity[severity] ?? 0)
            }
        }
    }

    fileprivate mutating func finding(_ finding: Finding) {
        object {
            $0.field("rule", finding.rule)
            $0.field("title", finding.title)
            $0.field("severity", finding.severity.rawValue)
            $0.field("nature", finding.nature.rawValue)
            $0.field("message", finding.message)
            $0.field("advice", finding.advice)
            $0.field("why", finding.why)
            $0.list("basis", finding.basis) { $0.basis($1) }
            $0.subject(finding.subject)
            $0.list("places", finding.places) { $0.place($1) }
            $0.field("fingerprint", finding.fingerprint)
            $0.field("state", finding.state.rawValue)
            $0.field("violations", finding.violations)
            $0.waiver(finding.waiver)
        }
    }

    /// Who accepted the finding, why and until when; null where nobody did.
    private mutating func waiver(_ waiver: Waiver?) {
        key("waiver")
        guard let waiver else { return null() }
        object {
            $0.field("agency", waiver.agency)
            $0.field("subject", waiver.subject)
            $0.field("reason", waiver.reason)
            $0.field("author", waiver.author)
            $0.field("until", waiver.until)
            $0.field("place", waiver.place)
        }
    }

    /// The comparison with an earlier run; null where there was none.
    fileprivate mutating func changes(_ changes: Report.Changes?) {
        key("changes")
        guard let changes else { return null() }
        object(inline: true) {
            $0.field("baseline", changes.baseline)
            $0.field("as_of", changes.asOf)
            $0.field("new", changes.new)
            $0.field("unchanged", changes.unchanged)
            $0.field("resolved", changes.resolved)
            $0.field("outside", changes.outside)
        }
    }

    /// `status` is the word for machines and stays English; `status_text` is the one for readers.
    private mutating func basis(_ basis: LegalBasis) {
        object {
            $0.field("regulation", basis.regulation)
            $0.field("title", basis.title)
            $0.field("at", basis.at)
            $0.field("confidence", basis.confidence.rawValue)
            $0.field("status", basis.status?.en)
            $0.field("status_text", basis.status)
        }
    }

    private mutating func subject(_ subject: Subject) {
        object("subject", inline: true) {
            $0.field("kind", subject.kind)
            $0.field("government", subject.government)
            $0.field("agency", subject.agency)
            $0.field("name", subject.name)
        }
    }

    fileprivate mutating func notAssessable(_ item: Report.NotAssessable) {
        object {
            $0.field("rule", item.rule)
            $0.subject(item.subject)
            $0.field("reason", item.reason)
            $0.field("place", item.place)
        }
    }
}
