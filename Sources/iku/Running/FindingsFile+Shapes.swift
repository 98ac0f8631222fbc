internal import Model

/// The shapes of `iku.findings/1`, as far as a comparison needs them.
extension FindingsFile {
    struct File: Decodable {
        var schema: String
        var run: Run
        var totals: Totals
        var findings: [Found]
        var notAssessable: [Undecided]

        var report: Report {
            Report(
                run: run.model,
                totals: totals.model,
                findings: findings.map(\.model),
                notAssessable: notAssessable.map(\.model)
            )
        }
    }

    struct Run: Decodable {
        var command: String
        var version: String?
        var asOf: Day
        var language: String
        var packs: [String]
        var rules: Int
        var workspace: String?
        var files: [Input]

        var model: Report.Run {
            Report.Run(
                command: command,
                version: version ?? "",
                asOf: asOf.model,
                language: Language(rawValue: language) ?? .indonesian,
                packs: packs,
                files: files.map(\.model),
                rules: rules,
                workspace: workspace
            )
        }
    }

    struct Input: Decodable {
        var file: String
        var sha256: String?
        var bytes: Int
        var status: Choice<Report.InputFile.Status>
        var reason: Words?
        var recognised: [Recognised]

        var model: Report.InputFile {
            Report.InputFile(
                file: file,
                sha256: sha256,
                bytes: bytes,
                status: status.model,
                reason: reason?.model,
                recognised: recognised.map(\.model)
            )
        }
    }

    struct Recognised: Decodable {
        var kind: Choice<DocumentKind>
        var government: String?
        var agency: String?
        var period: Years?
        var objectives: Int
        var indicators: Int
        var targets: Int

        var model: Report.Recognised {
            Report.Recognised(
                kind: kind.model,
                government: government,
                agency: agency,
                period: period.flatMap { Period(start: $0.start, end: $0.end) },
                objectives: objectives,
                indicators: indicators,
                targets: targets
            )
        }
    }

    struct Years: Decodable {
        var start: Int
        var end: Int
    }

    struct Totals: Decodable {
        var satisfied: Int
        var violated: Int
        var notApplicable: Int
        var notAssessable: Int
        var waived: Int
        var bySeverity: Counts

        var model: Report.Totals {
            var totals = Report.Totals()
            totals.satisfied = satisfied
            totals.violated = violated
            totals.notApplicable = notApplicable
            totals.notAssessable = notAssessable
            totals.waived = waived
            let counts = bySeverity
            let pairs: [(Severity, Int)] = [
                (.critical, counts.critical), (.major, counts.major), (.moderate, counts.moderate),
                (.minor, counts.minor), (.note, counts.note),
            ]
            for (severity, count) in pairs where count > 0 { totals.bySeverity[severity] = count }
            return totals
        }
    }

    struct Counts: Decodable {
        var critical: Int
        var major: Int
        var moderate: Int
        var minor: Int
        var note: Int
    }

    struct Words: Decodable {
        var id: String
        var en: String

        var model: LocalizedText { LocalizedText(id: id, en: en) }
    }

    /// A day as `YYYY-MM-DD`.
    struct Day: Decodable {
        var model: CivilDate

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            guard let date = CivilDate(iso: try container.decode(String.self)) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
            }
            model = date
        }
    }

    /// One of a list of words.
    struct Choice<Word: RawRepresentable>: Decodable where Word.RawValue == String {
        var model: Word

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            guard let word = Word(rawValue: try container.decode(String.self)) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "not one of the words")
            }
            model = word
        }
    }
}
