import Model

/// How a place is told to a person who has the document open.
struct PlaceWords {
    let words: Wording
    /// Files are named by it.
    var files = FileNames([])

    /// Everything the format knows but the file: `baris 124, tabel 1 baris 7 kolom 4`; the whole document when it knows nothing.
    func full(_ place: Place) -> String {
        var parts: [String] = []
        if let page = place.page { parts.append(words.pick("halaman \(page)", "page \(page)")) }
        if let sheet = place.sheet { parts.append(words.pick("lembar “\(sheet)”", "sheet “\(sheet)”")) }
        if let line = place.line { parts.append(words.pick("baris \(line)", "line \(line)")) }
        if let paragraph = place.paragraph {
            parts.append(words.pick("paragraf \(paragraph)", "paragraph \(paragraph)"))
        }
        if let cell = place.cell {
            parts.append(words.pick("sel \(cell)", "cell \(cell)"))
        } else if let inTable = table(place) {
            parts.append(inTable)
        }
        if parts.isEmpty { return words.pick("seluruh dokumen", "the whole document") }
        return parts.joined(separator: ", ")
    }

    private func table(_ place: Place) -> String? {
        var parts: [String] = []
        if let table = place.table { parts.append(words.pick("tabel \(table)", "table \(table)")) }
        if let row = place.row { parts.append(words.pick("baris \(row)", "row \(row)")) }
        if let column = place.column { parts.append(words.pick("kolom \(column)", "column \(column)")) }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// `file:124`, `file:IKU!B4`, `file:p3` or the file alone: what an editor or a list of one-liners needs.
    func locator(_ place: Place) -> String {
        if let line = place.line { return "\(place.file):\(line)" }
        if let cell = place.cell { return "\(place.file):\(place.sheet.map { $0 + "!" } ?? "")\(cell)" }
        if let page = place.page { return "\(place.file):p\(page)" }
        return place.file
    }

    /// The places beside a first one in few words: cells of its row as `kolom 5-9 pada baris itu`, lines of its file as
    /// `baris 16, 20-23`, others in full. Every place is in it, unless `limit` parts are reached: then `…` says that
    /// there are more.
    func compact(_ places: [Place], beside first: Place, limit: Int) -> String {
        var columns: [Int] = []
        var lines: [Int] = []
        var others: [String] = []
        for place in places {
            if let column = place.column, isSameRow(place, first) {
                columns.append(column)
            } else if place.file == first.file, let line = place.line {
                lines.append(line)
            } else if others.count <= limit {
                let text = (place.file == first.file ? "" : files.short(place.file) + " ") + full(place)
                if !others.contains(text) { others.append(text) }
            }
        }
        var parts: [String] = []
        var left = limit
        if let text = list(columns, left: &left, words.pick("kolom", "column"), words.pick("kolom", "columns")) {
            parts.append(text + words.pick(" pada baris itu", " of that row"))
        }
        if let text = list(lines, left: &left, words.pick("baris", "line"), words.pick("baris", "lines")) {
            parts.append(text)
        }
        parts += others.prefix(max(left, 0))
        left -= others.count
        return parts.joined(separator: "; ") + (left < 0 ? ", …" : "")
    }

    private func isSameRow(_ a: Place, _ b: Place) -> Bool {
        a.row != nil && a.file == b.file && a.sheet == b.sheet && a.line == b.line && a.table == b.table
            && a.row == b.row
    }

    /// `baris 16, 20-23`; takes what it shows, and what it had to leave out, from `left`.
    private func list(_ numbers: [Int], left: inout Int, _ one: String, _ many: String) -> String? {
        let ranges = PlaceWords.ranges(Set(numbers).sorted())
        defer { left -= ranges.count }
        guard let first = ranges.first, left > 0 else { return nil }
        let isOne = ranges.count == 1 && !first.contains("-")
        return (isOne ? one : many) + " " + ranges.prefix(left).joined(separator: ", ")
    }

    /// `[16, 20, 21, 22]` as `["16", "20-22"]`.
    static func ranges(_ sorted: [Int]) -> [String] {
        var parts: [String] = []
        var index = 0
        while index < sorted.count {
            var end = index
            while end + 1 < sorted.count, sorted[end + 1] == sorted[end] &+ 1 { end += 1 }
            parts.append(end == index ? String(sorted[index]) : "\(sorted[index])-\(sorted[end])")
            index = end + 1
        }
        return parts
    }
}
