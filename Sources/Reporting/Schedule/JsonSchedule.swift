package import Model

/// The schedule for machines: `iku.calendar/1` of `Reports/Schemas`.
package struct JsonSchedule: ScheduleWriter {
    package init() {}

    package var name: String { "json" }

    /// The due dates in the form `iku.calendar/1`.
    package func write(_ schedule: Schedule, language: Language, options: WriterOptions) -> [UInt8] {
        var json = JsonEmitter()
        json.object {
            $0.field("schema", "iku.calendar/1")
            $0.field("year", schedule.year)
            $0.field("as_of", schedule.asOf)
            $0.field("government", schedule.government)
            $0.field("agency", schedule.agency)
            $0.list("packs", schedule.packs, inline: true) { $0.string($1) }
            $0.list("due", schedule.entries) { $0.dueDate($1) }
        }
        return json.bytes
    }
}

extension Emitter {
    fileprivate mutating func dueDate(_ entry: Schedule.Entry) {
        object {
            $0.field("rule", entry.rule)
            $0.field("nature", entry.nature.rawValue)
            $0.field("kind", entry.kind.rawValue)
            $0.field("name", entry.name)
            $0.list("levels", entry.levels, inline: true) { $0.string($1.rawValue) }
            $0.field("year", entry.year)
            $0.field("quarter", entry.quarter)
            $0.field("due", entry.due)
            $0.field("working", entry.working)
            $0.field("note", entry.note)
            $0.field("counted", entry.counted)
            $0.list("basis", entry.basis) { emitter, basis in
                emitter.object(inline: true) {
                    $0.field("regulation", basis.regulation)
                    $0.field("title", basis.title)
                    $0.field("at", basis.citableAt)
                    $0.field("confidence", basis.confidence.rawValue)
                }
            }
        }
    }
}
