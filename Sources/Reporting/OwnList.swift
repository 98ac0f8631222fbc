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
        let text = String(decoding: front.prefix(frontBytes), as: UTF8.self)
        let isData = text.drop { $0.isWhitespace }.first == "{"
        if isData { return schemas.contains { text.contains("\"\($0)\"") } }
        if heads.contains(where: { text.hasPrefix($0) }) { return true }
        return Language.allCases.map(title).contains { title in
            text.hasPrefix(title) || text.hasPrefix("# " + title) || text.contains("<title>" + title)
        } || text.contains("<meta name=keywords content=\"\(keyword)\">")
    }

    private static let schemas = ["iku.findings/1", "iku.follow-up/1", "iku.calendar/1"]

    /// `Daftar temuan (iku lint)`, as every form of text begins, up to the name of the command.
    private static func title(_ language: Language) -> String {
        Wording(language: language).pick("Daftar temuan (iku ", "Findings (iku ")
    }

    /// The first line of the list for spreadsheets.
    private static let heads: [String] = Language.allCases.map { language in
        var table = CsvTable(capacity: 512)
        table.row(CsvFindings.head(Wording(language: language)))
        return String(decoding: table.bytes, as: UTF8.self)
    }
}
