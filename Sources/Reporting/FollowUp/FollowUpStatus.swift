import Model

/// How far an agency has got with a finding, as the drop-down of the workbook offers it.
package enum FollowUpStatus: String, Sendable, CaseIterable {
    case open
    case inProgress = "in-progress"
    case done
    case impossible

    func words(_ words: Wording) -> String {
        switch self {
        case .open: words.pick("Belum ditindaklanjuti", "Not followed up")
        case .inProgress: words.pick("Dalam proses", "In progress")
        case .done: words.pick("Selesai", "Done")
        case .impossible: words.pick("Tidak dapat ditindaklanjuti", "Cannot be followed up")
        }
    }
}
