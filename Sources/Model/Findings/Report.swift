/// All that one run has to say: what the writers of `Reporting` turn into a findings list.
package struct Report: Sendable {
    package var run: Run
    package var totals: Totals
    /// Sorted by file, place, rule.
    package var findings: [Finding]
    package var notAssessable: [NotAssessable]
    /// Findings of the baseline that are gone, when one was given.
    package var resolved: [Finding]
    /// How this run differs from an earlier one; nil when it was compared with none.
    package var changes: Changes?
    /// Of a whole government; nil for single documents.
    package var matrix: Matrix?
    package var traces: [Trace]

    package init(
        run: Run,
        totals: Totals,
        findings: [Finding],
        notAssessable: [NotAssessable],
        resolved: [Finding] = [],
        changes: Changes? = nil,
        matrix: Matrix? = nil,
        traces: [Trace] = []
    ) {
        self.run = run
        self.totals = totals
        self.findings = findings
        self.notAssessable = notAssessable
        self.resolved = resolved
        self.changes = changes
        self.matrix = matrix
        self.traces = traces
    }

    /// The circumstances of a run that its result depends on; no clock, no locale, no folder.
    package struct Run: Sendable {
        package var command: String
        /// The program's version, as `iku version` prints it.
        package var version: String
        package var asOf: CivilDate
        package var language: Language
        /// Rule packs as `national@2026.1`.
        package var packs: [String]
        package var files: [InputFile]
        /// How many rules the profile chose.
        package var rules: Int
        /// The `iku.yaml` whose waivers and settings counted; nil when there was none.
        package var workspace: String?

        package init(
            command: String,
            version: String,
            asOf: CivilDate,
            language: Language,
            packs: [String],
            files: [InputFile],
            rules: Int,
            workspace: String? = nil
        ) {
            self.command = command
            self.version = version
            self.asOf = asOf
            self.language = language
            self.packs = packs
            self.files = files
            self.rules = rules
            self.workspace = workspace
        }
    }

    /// One input and what became of it.
    package struct InputFile: Sendable {
        package var file: String
        /// Lower-case hex; nil when the file could not be opened.
        package var sha256: String?
        package var bytes: Int
        package var status: Status
        package var reason: LocalizedText?
        /// What was recognised, one line per document in the file, for the head of the findings list.
        package var recognised: [Recognised]

        package enum Status: String, Sendable, CaseIterable {
            case read, partial, refused
        }

        package init(
            file: String,
            sha256: String?,
            bytes: Int,
            status: Status,
            reason: LocalizedText? = nil,
            recognised: [Recognised] = []
        ) {
            self.file = file
            self.sha256 = sha256
            self.bytes = bytes
            self.status = status
            self.reason = reason
            self.recognised = recognised
        }
    }

    /// What a file was taken for.
    package struct Recognised: Sendable {
        package var kind: DocumentKind
        package var government: String?
        package var agency: String?
        package var period: Period?
        package var objectives: Int
        package var indicators: Int
        package var targets: Int
        /// Rows of measurement forms and of tables of results.
        package var measurements: Int

        package init(
            kind: DocumentKind,
            government: String?,
            agency: String?,
            period: Period?,
            objectives: Int,
            indicators: Int,
            targets: Int,
            measurements: Int = 0
        ) {
            self.kind = kind
            self.government = government
            self.agency = agency
            self.period = period
            self.objectives = objectives
            self.indicators = indicators
            self.targets = targets
            self.measurements = measurements
        }
    }

    /// Outcomes of all rules at all their subjects; they add up to the number of evaluations.
    package struct Totals: Hashable, Sendable {
        package var satisfied = 0
        package var violated = 0
        package var notApplicable = 0
        package var notAssessable = 0
        package var waived = 0
        /// Violated, by severity.
        package var bySeverity: [Severity: Int] = [:]

        package init() {}

        package var evaluations: Int { satisfied + violated + notApplicable + notAssessable + waived }

        package static func += (a: inout Totals, b: Totals) {
            a.satisfied += b.satisfied
            a.violated += b.violated
            a.notApplicable += b.notApplicable
            a.notAssessable += b.notAssessable
            a.waived += b.waived
            a.bySeverity.merge(b.bySeverity, uniquingKeysWith: +)
        }
    }

    /// A run beside an earlier one, the baseline; what was waived counts in neither.
    package struct Changes: Hashable, Sendable {
        /// The file that holds the earlier run.
        package var baseline: String
        /// The day by which the earlier run judged.
        package var asOf: CivilDate
        package var new = 0
        package var unchanged = 0
        package var resolved = 0
        /// Findings of the earlier run about what this run did not look at: neither resolved nor unchanged.
        package var outside = 0

        package init(baseline: String, asOf: CivilDate) {
            self.baseline = baseline
            self.asOf = asOf
        }
    }

    /// A rule that could not be decided at a subject, and why: never counted as satisfied.
    package struct NotAssessable: Hashable, Sendable {
        package var rule: String
        package var subject: Subject
        package var reason: LocalizedText
        package var place: Place?

        package init(rule: String, subject: Subject, reason: LocalizedText, place: Place? = nil) {
            self.rule = rule
            self.subject = subject
            self.reason = reason
            self.place = place
        }
    }
}
