import Model

/// Lines that say where and when a document was set: `Kota Raya, 15 Januari 2024`, `Kota Raya, Januari 2024`.
extension Draft {
    /// Whether a text states a day, or a month without one.
    func isDated(_ text: String) -> Bool {
        CivilDate.read(text, lexicon: lexicon) != nil || PartialDate.month(endOf: text, lexicon: lexicon) != nil
    }

    /// Takes place and date of such a line, unless the document has them already. A month without its day gives way to a
    /// whole date that comes later.
    func takeDateLine(_ text: String, _ place: Place) {
        guard out.dated == nil, out.setting == nil || monthAlone else { return }
        let date = CivilDate.read(text, lexicon: lexicon)
        let month = date == nil ? PartialDate.month(endOf: text, lexicon: lexicon) : nil
        guard date != nil || month != nil && out.setting == nil else { return }
        out.dated = date
        out.datedMonth = month
        monthAlone = date == nil
        out.setting = Passage(text: text.oneLine, place: place.showing(text), role: .signature)
        out.town = Draft.town(before: text)
    }

    /// Place and date on a line or in a row of their own, where no signature was recognised below them.
    func readLoneDate() {
        guard out.dated == nil, out.setting == nil else { return }
        if out.kind == .agreement { readDateOfAgreement() } else { readDateAtEnd() }
    }

    /// An agreement says its day at its head or at its end, in a line, a cell or a sentence.
    private func readDateOfAgreement() {
        let cells = tables.lazy.flatMap({ $0.table.rows }).flatMap(\.cells).map { ($0.text, $0.place) }
        for (text, place) in lines.map({ ($0.text, $0.place) }) + Array(cells) {
            let isAlone = text.utf8.count <= 60 && text.utf8.contains(0x2C)
            guard isAlone && isDated(text) || saysToday(text), out.dated == nil else { continue }
            takeDateLine(text, place)
            if !isAlone { out.town = nil }
        }
    }

    /// The date above a post that nobody has signed, or as the last words of the document.
    private func readDateAtEnd() {
        for index in lines.indices where isPlaceAndDate(lines[index].text) && lines[index].role == .body {
            let below = lines[(index + 1)...].prefix(3)
            guard below.contains(where: isPost) || below.count < 3 && !tables.contains(where: { $0.before > index })
            else { continue }
            switch lines[index].section {
            case .cover, .contents, .considerations, .legalBasis, .outline: continue
            default: break
            }
            lines[index].role = .signature
            takeDateLine(lines[index].text, lines[index].place)
        }
        guard let last = tables.last?.table else { return }
        for row in last.rows.suffix(12) {
            guard let cell = row.filled.first, row.filled.count == 1, isPlaceAndDate(cell.text) else { continue }
            takeDateLine(cell.text, cell.place)
        }
    }

    /// `Kota Raya, 15 Januari 2024` and nothing else.
    func isPlaceAndDate(_ text: String) -> Bool {
        guard text.utf8.count <= 60, let comma = text.utf8.firstIndex(of: 0x2C) else { return false }
        let town = Words(String(text[..<comma]))
        guard (1...4).contains(town.count), town.bytes.first.map({ $0 &- 0x41 < 26 }) ?? false,
            !town.bytes.contains(where: { $0 &- 0x30 < 10 })
        else { return false }
        let rest = String(text[text.utf8.index(after: comma)...])
        if PartialDate.month(endOf: rest, lexicon: lexicon) != nil { return Words(rest).count <= 3 }
        let words = Words(rest)
        let found = CivilDate.mentions(in: words, lexicon: lexicon)
        return found.count == 1 && found[0].tokens == 0..<words.count
    }

    /// `Pada hari ini Selasa tanggal dua bulan Januari tahun dua ribu dua puluh empat, kami …`
    private func saysToday(_ text: String) -> Bool {
        guard text.utf8.count <= 400 else { return false }
        return lexicon[.agreements].matches(in: Words(text)).contains { $0.tag == AgreementWord.today }
    }

    /// `Kota Raya` of `Kota Raya, 15 Januari 2024`; of a line that two columns share (`PIHAK KEDUA,   Kota Raya, 15 Januari
    /// 2024`) what stands last before the date.
    static func town(before text: String) -> String? {
        let parts = text.split(separator: ",")
        return parts.dropLast(parts.count > 1 ? 1 : 0).last.map { String($0).trimmed }
    }
}
