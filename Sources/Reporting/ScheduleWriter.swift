package import Model

/// One form of the schedule of due dates (`iku calendar`).
package protocol ScheduleWriter: Sendable {
    /// The name behind `--format`.
    var name: String { get }
    /// The whole schedule in UTF-8.
    func write(_ schedule: Schedule, language: Language, options: WriterOptions) -> [UInt8]
}

/// The forms of the schedule that this version writes.
package enum ScheduleForms {
    package static let all: [any ScheduleWriter] = [TerminalSchedule(), JsonSchedule(), IcsSchedule()]

    /// The writer of that name, else the one that the name of the file asks for, else the terminal's.
    ///
    /// - Throws: `ReportingError.unknownForm` for a name that no form has.
    package static func writer(named name: String?, path: String?) throws(ReportingError) -> any ScheduleWriter {
        if let name {
            guard let writer = all.first(where: { $0.name == name }) else {
                throw .unknownForm(name, known: all.map(\.name))
            }
            return writer
        }
        let path = (path ?? "").lowercased()
        return all.first { path.hasSuffix("." + $0.name) } ?? TerminalSchedule()
    }
}
