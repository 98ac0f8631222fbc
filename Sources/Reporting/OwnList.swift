import Model

/// Knows again what this program wrote: a findings list that lies in the folder it was made from is no document.
package enum OwnList {
    /// Stands among the keywords in the properties of workbooks and memos, where office programs keep it when they save, and
    /// of pages.
    package static let keyword = "iku.findings/1"

    /// How many of the first bytes `begins` wants to see.
    package static let frontBytes = 2_048

    /// Whether a text begins as one of the lists: findings in any form of text, answers, a calendar. Facts are not meant
    /// (`iku extract`), for those are documents to be judged.
    package static func begins(_ front: ArraySlice<UInt8>) -> Bool {
        var front = front.prefix(frontBytes)
        if front.starts(with: CsvTable.byteOrderMark) { front = front.dropFirst(3) }
        switch front.first(where: { $0 > 0x20 }) {
        case 0x7B: return schemas.contains { front.span.holds($0.utf8.span) }
        case 0x3C: return pages.contains { front.span.holds($0.utf8.span) }
        default: return openings.contains { front.starts(with: $0.utf8) }
        }
    }

    private static let schemas = ["iku.findings/1", "iku.follow-up/1", "iku.calendar/1"].map { "\"\($0)\"" }

    private static let pages = titles.map { "<title>" + $0 } + ["<meta name=keywords content=\"\(keyword)\">"]

    private static let openings = titles + titles.map { "# " + $0 } + heads

    /// `Daftar temuan (iku lint)`, as every form of text begins, up to the name of the command.
    private static let titles = Language.allCases.map { language in
        Wording(language: language).pick("Daftar temuan (iku ", "Findings (iku ")
    }

    /// The first line of the list for spreadsheets.
    private static let heads: [String] = Language.allCases.map { language in
        var table = CsvTable(capacity: 512, isBeginning: false)
        table.row(CsvFindings.head(Wording(language: language)))
        return String(decoding: table.bytes, as: UTF8.self)
    }
}
