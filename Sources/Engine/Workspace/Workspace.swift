package import Model

/// `iku.yaml`: what a government declares of itself, of its papers and of the rules it is judged by.
package struct Workspace: Sendable {
    /// The file's own path.
    package var file: String
    package var government: String?
    /// The year under review; it is no clock, and the day of the run is another matter.
    package var year: Int?
    /// The planning period (RPJMD).
    package var period: Period?
    /// The day as which documents are judged when the command names none.
    package var asOf: CivilDate?
    /// The day the budget document (DPA) of a year was ratified.
    package var budgetDates: [Int: CivilDate] = [:]
    /// The file that lists the agencies, as written.
    package var agencyFile: String?
    /// Agencies listed in the workspace itself.
    package var agencies: [Agency] = []
    /// Posts of the organisation (SOTK).
    package var posts: [String] = []
    /// Folders and files to read, below the workspace's folder; empty: all of it.
    package var folders: [String] = []
    /// Rule packs on top of the national one.
    package var packs: [String] = []
    /// What it changes of rules: severity, settings, switched off.
    package var changes: [Pack.Change] = []
    /// Settings of every rule that has one of that name (`lower-is-better`, `achievement-cap`).
    package var common: [RuleFile.Setting] = []
    package var waivers: [Waiver] = []

    package init(file: String) { self.file = file }

    /// What it changes of rules, as the packs below it do.
    var layer: Pack {
        Pack(
            id: Self.fileName,
            version: "",
            title: LocalizedText(id: Self.fileName, en: Self.fileName),
            owner: government ?? "",
            changes: changes,
            file: file
        )
    }

    /// The name of the file in its folder.
    package static let fileName = "iku.yaml"
}

/// Which of the two formulas for lower-is-better a government has declared (see the arithmetic of achievement).
package enum LowerIsBetter: String, Sendable, CaseIterable {
    /// (2T − R) / T × 100
    case difference = "A"
    /// T / R × 100
    case quotient = "B"
}
