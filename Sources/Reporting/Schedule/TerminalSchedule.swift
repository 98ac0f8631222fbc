package import Model

/// The schedule for reading: a paragraph a due date, what counts and by which regulation below it.
package struct TerminalSchedule: ScheduleWriter {
    package init() {}

    package var name: String { "terminal" }

    /// The due dates as lines for people, no wider than the terminal.
    package func write(_ schedule: Schedule, language: Language, options: WriterOptions) -> [UInt8] {
        let words = Wording(language: language)
        var page = Page(width: options.width, colour: options.colour)
        let who = [schedule.agency, schedule.government].compactMap { $0 }.joined(separator: ", ")
        page.paragraph(words.scheduleTitle(schedule.year, who), style: .bold)
        if schedule.entries.isEmpty { page.paragraph(words.noDueDates) }
        for entry in schedule.entries {
            page.blank()
            let due = entry.due.map { words.weekday($0) + ", " + words.date($0) } ?? words.dateUnknown
            page.paragraph(due + entry.note[language], style: entry.due == nil ? .dim : .bold)
            page.paragraph("\(entry.name[language]) (\(entry.debtors[language]))", indent: 2, hanging: 2)
            page.paragraph(words.counted(entry), indent: 2, hanging: 2, style: .dim)
        }
        page.blank()
        page.paragraph(schedule.packs.joined(separator: ", "), style: .dim)
        return page.bytes
    }
}

extension Wording {
    fileprivate func scheduleTitle(_ year: Int, _ who: String) -> String {
        pick("Tenggat tahun \(year)", "Due dates of \(year)") + (who.isEmpty ? "" : ": \(who)")
    }

    fileprivate var noDueDates: String { pick("Tidak ada tenggat.", "There is no due date.") }
    fileprivate var dateUnknown: String {
        pick("Tanggal pengesahan DPA belum diketahui", "The day of the budget document is not known")
    }

    fileprivate func weekday(_ date: CivilDate) -> String { date.weekdayName(language) }

    /// `UKR-DDL-001 (saran): 10 hari setelah triwulan berakhir. Perbup … (belum diverifikasi pada naskah resmi)`: how sure
    /// the basis is belongs to the date, for whoever plans by it.
    fileprivate func counted(_ entry: Schedule.Entry) -> String {
        let basis = entry.basis.map { self.basis($0) }.joined(separator: "; ")
        return "\(entry.rule) (\(nature(entry.nature))): \(entry.counted[language]). \(basis)"
    }
}
