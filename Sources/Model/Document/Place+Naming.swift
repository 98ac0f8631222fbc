extension Place {
    /// The place in a few words, for the working of a figure: `sel E7`, `tabel 1 baris 3 kolom 4`, `baris 12`.
    package var short: LocalizedText {
        if let cell { return LocalizedText(id: "sel \(cell)", en: "cell \(cell)") }
        var id: [String] = []
        var en: [String] = []
        func add(_ value: Int?, _ words: (id: String, en: String)) {
            guard let value else { return }
            id.append("\(words.id) \(value)")
            en.append("\(words.en) \(value)")
        }
        if let line {
            add(line, ("baris", "line"))
        } else {
            add(page, ("halaman", "page"))
            add(table, ("tabel", "table"))
            add(row, ("baris", "row"))
        }
        add(column, ("kolom", "column"))
        if id.isEmpty { add(paragraph, ("paragraf", "paragraph")) }
        return LocalizedText(id: id.joined(separator: " "), en: en.joined(separator: " "))
    }

    /// Several places in a few words: cells under one word (`sel E7, D7`), others one after the other.
    package static func short(_ places: [Place]) -> LocalizedText {
        var seen: Set<String> = []
        let names = places.map(\.short).filter { !$0.id.isEmpty && seen.insert($0.id).inserted }
        let cells = places.compactMap(\.cell)
        guard cells.count == places.count, !cells.isEmpty else {
            return LocalizedText(
                id: names.map(\.id).joined(separator: "; "),
                en: names.map(\.en).joined(separator: "; ")
            )
        }
        var known: Set<String> = []
        let joined = cells.filter { known.insert($0).inserted }.joined(separator: ", ")
        return LocalizedText(id: "sel \(joined)", en: (known.count > 1 ? "cells " : "cell ") + joined)
    }
}
