package import Model

/// What agencies answered to their findings, as read back from a workbook (`iku.follow-up/1`).
package struct FollowUp: Sendable {
    package var file: String
    /// Rows whose finding is known, in the order of the sheets.
    package var answers: [Answer]
    /// Rows that cannot be tied to a finding, and why; their answers are kept.
    package var unmatched: [(answer: Answer, reason: LocalizedText)]
    /// Findings that the workbook was made with and that stand in no row any more, by fingerprint.
    package var missing: [Missing]
    /// What else the reader of the result must know.
    package var notes: [Note]

    /// One row as it was filled in.
    package struct Answer: Hashable, Sendable {
        package var fingerprint: String?
        package var rule: String?
        package var agency: String?
        package var answer: String?
        package var status: FollowUpStatus?
        /// As written; differs from `status` in language, and is all there is where it is none of the list.
        package var statusText: String?
        package var date: CivilDate?
        /// As written, a real date as `2026-01-31`.
        package var dateText: String?
        package var by: String?
        /// Columns that people added, by their heads.
        package var added: [Added]
        package var place: Place
    }

    /// A cell of a column that the workbook did not have when it was made.
    package struct Added: Hashable, Sendable {
        package var head: String
        package var text: String
    }

    /// A finding whose row is gone.
    package struct Missing: Hashable, Sendable {
        package var fingerprint: String
        package var rule: String
        package var agency: String?
    }

    /// The result as JSON, `iku.follow-up/1` of `Reports/Schemas`.
    package var json: [UInt8] {
        var json = JsonEmitter()
        json.object {
            $0.field("schema", "iku.follow-up/1")
            $0.field("file", file)
            $0.list("answers", answers) { json, answer in json.object { $0.answer(answer) } }
            $0.list("unmatched", unmatched) { json, item in
                json.object {
                    $0.field("reason", item.reason)
                    $0.answer(item.answer)
                }
            }
            $0.list("missing", missing) { json, item in
                json.object(inline: true) {
                    $0.field("fingerprint", item.fingerprint)
                    $0.field("rule", item.rule)
                    $0.field("agency", item.agency)
                }
            }
            $0.list("notes", notes) { json, note in
                json.object {
                    $0.field("what", note.what)
                    $0.field("place", note.place)
                }
            }
        }
        return json.bytes
    }
}

extension Emitter {
    fileprivate mutating func answer(_ answer: FollowUp.Answer) {
        field("fingerprint", answer.fingerprint)
        field("rule", answer.rule)
        field("agency", answer.agency)
        field("answer", answer.answer)
        field("status", answer.status?.rawValue)
        field("status_text", answer.statusText)
        field("date", answer.date)
        field("date_text", answer.dateText)
        field("by", answer.by)
        list("added", answer.added) { json, added in
            json.object(inline: true) {
                $0.field("head", added.head)
                $0.field("text", added.text)
            }
        }
        field("place", answer.place)
    }
}
