internal import Model

/// Findings of `iku.findings/1`, read back whole: what is gone since is shown from them.
extension FindingsFile {
    struct Found: Decodable {
        var rule: String
        var title: Words
        var severity: Choice<Severity>
        var nature: Choice<Nature>
        var message: Words
        var advice: Words
        var why: Words?
        var basis: [Basis]
        var subject: About
        var places: [Spot]
        var fingerprint: String
        var state: Choice<Finding.State>
        var violations: Int?
        var waiver: Accepted?

        var model: Finding {
            Finding(
                rule: rule,
                title: title.model,
                severity: severity.model,
                nature: nature.model,
                message: message.model,
                advice: advice.model,
                why: why?.model,
                basis: basis.map(\.model),
                subject: subject.model,
                places: places.map(\.model),
                fingerprint: fingerprint,
                state: state.model,
                waiver: waiver?.model(rule),
                violations: max(violations ?? 1, 1)
            )
        }
    }

    struct Basis: Decodable {
        var regulation: String?
        var title: String
        var at: String?
        var confidence: Choice<Confidence>
        var statusText: Words?

        var model: LegalBasis {
            LegalBasis(
                regulation: regulation,
                title: title,
                at: at,
                confidence: confidence.model,
                status: statusText?.model
            )
        }
    }

    struct About: Decodable {
        var kind: String
        var government: String?
        var agency: String?
        var name: String

        var model: Subject { Subject(kind: kind, government: government, agency: agency, name: name) }
    }

    struct Spot: Decodable {
        var file: String
        var page: Int?
        var line: Int?
        var paragraph: Int?
        var sheet: String?
        var table: Int?
        var row: Int?
        var column: Int?
        var cell: String?
        var excerpt: String?
        var optical: Bool?

        var model: Place {
            var place = Place(
                file: file,
                page: page,
                line: line,
                paragraph: paragraph,
                sheet: sheet,
                table: table,
                row: row,
                column: column,
                cell: cell,
                excerpt: excerpt
            )
            place.optical = optical ?? false
            return place
        }
    }

    struct Accepted: Decodable {
        var agency: String?
        var subject: String?
        var reason: String
        var author: String
        var until: Day
        var place: Spot

        func model(_ rule: String) -> Waiver {
            Waiver(
                rule: rule,
                agency: agency,
                subject: subject,
                reason: reason,
                author: author,
                until: until.model,
                place: place.model
            )
        }
    }

    struct Undecided: Decodable {
        var rule: String
        var subject: About
        var reason: Words
        var place: Spot?

        var model: Report.NotAssessable {
            Report.NotAssessable(rule: rule, subject: subject.model, reason: reason.model, place: place?.model)
        }
    }
}
