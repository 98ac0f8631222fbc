package import Model

/// The schedule for calendar programs: iCalendar (RFC 5545), all-day entries on the strict date with an alarm a week
/// before. What has no date is left out.
package struct IcsSchedule: ScheduleWriter {
    package init() {}

    package var name: String { "ics" }

    /// The due dates as a calendar (RFC 5545): lines end in CR LF and are folded at 75 bytes.
    package func write(_ schedule: Schedule, language: Language, options: WriterOptions) -> [UInt8] {
        let words = Wording(language: language)
        var lines = ContentLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//iku//iku calendar//\(language.rawValue.uppercased())")
        lines.add("CALSCALE", "GREGORIAN")
        let who = [schedule.agency, schedule.government].compactMap { $0 }.joined(separator: ", ")
        let title = words.pick("Tenggat kinerja", "Performance deadlines") + " \(schedule.year)"
        lines.add(text: "X-WR-CALNAME", who.isEmpty ? title : "\(title), \(who)")
        for entry in schedule.entries {
            guard let due = entry.due, let next = due.adding(days: 1) else { continue }
            event(entry, due, next, schedule, words, &lines)
        }
        lines.add("END", "VCALENDAR")
        return lines.bytes
    }

    private func event(
        _ entry: Schedule.Entry,
        _ due: CivilDate,
        _ next: CivilDate,
        _ schedule: Schedule,
        _ words: Wording,
        _ lines: inout ContentLines
    ) {
        let language = words.language
        lines.add("BEGIN", "VEVENT")
        lines.add(text: "UID", uid(entry, schedule))
        lines.add("DTSTAMP", Self.digits(schedule.asOf) + "T000000Z")
        lines.add("DTSTART;VALUE=DATE", Self.digits(due))
        lines.add("DTEND;VALUE=DATE", Self.digits(next))
        lines.add(text: "SUMMARY", words.pick("Batas: ", "Due: ") + entry.name[language])
        let basis = entry.basis.map { words.basis($0) }
        let description =
            ["\(entry.debtors[language]): \(entry.counted[language])\(entry.note[language])."] + basis
            + ["\(entry.rule) (\(words.nature(entry.nature)))"]
        lines.add(text: "DESCRIPTION", description.joined(separator: "\n"))
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("BEGIN", "VALARM")
        lines.add("ACTION", "DISPLAY")
        lines.add("TRIGGER", "-P7D")
        lines.add(text: "DESCRIPTION", words.pick("Tujuh hari lagi: ", "In seven days: ") + entry.name[language])
        lines.add("END", "VALARM")
        lines.add("END", "VEVENT")
    }

    /// The same in every run, so that a calendar program that reads a newer schedule moves its entries and does not
    /// double them.
    private func uid(_ entry: Schedule.Entry, _ schedule: Schedule) -> String {
        let owner = [schedule.government, schedule.agency].compactMap { $0 }.map(Self.slug).joined(separator: ".")
        return entry.key + "@" + (owner.isEmpty ? "iku" : owner + ".iku")
    }

    /// Letters and digits in small letters, with a hyphen for what stands between.
    private static func slug(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.lowercased().utf8 {
            if (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) {
                out.append(byte)
            } else if out.last != UInt8(ascii: "-"), !out.isEmpty {
                out.append(UInt8(ascii: "-"))
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// `20240410`.
    private static func digits(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }
}

/// Lines of iCalendar: each ends in CR LF, none is longer than 75 bytes, letters of several bytes are not cut.
private struct ContentLines {
    private(set) var bytes: [UInt8] = []

    private static let limit = 75

    /// A line whose value stands as it is.
    mutating func add(_ name: String, _ value: String) {
        var length = 0
        for scalar in (name + ":" + value).unicodeScalars {
            let width = UTF8.width(scalar)
            if length + width > Self.limit {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += Array(String(scalar).utf8)
            length += width
        }
        bytes += [0x0D, 0x0A]
    }

    /// A line whose value is text: backslash, semicolon, comma and line breaks are escaped; other control characters and
    /// what could turn a screen round are left out.
    mutating func add(text name: String, _ value: String) {
        var escaped = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\" + String(scalar)
            case "\n": escaped += "\\n"
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
            default: escaped += String(scalar)
            }
        }
        add(name, escaped)
    }
}
