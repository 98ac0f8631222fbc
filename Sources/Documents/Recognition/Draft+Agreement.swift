import Model

/// What a perjanjian kinerja says outside of its tables: the parties, the promise, and why it was revised.
extension Draft {
    /// Tags of the list `agreements`.
    private enum Word {
        static let promise = "promise"
        static let first = "first-party"
        static let second = "second-party"
        static let revision = "revision"
        static let today = "today"
        static let reasons: Set<String> = ["reason-official", "reason-strategy", "reason-priority"]
    }

    /// Tags of the list `head-labels`.
    private enum Label {
        static let name = "name"
        static let post = "post"
    }

    /// `Indikator negatif dihitung dengan (2 x target - realisasi) / target x 100%`.
    func readLowerFormula() {
        guard !out.measurements.isEmpty else { return }
        for line in lines where line.words.count <= 60 && out.lowerFormula == nil {
            guard lexicon[.polarities].matches(in: line.words).contains(where: { $0.tag == Polarity.lower.rawValue })
            else {
                continue
            }
            let found = lexicon[.lowerFormulas].matches(in: line.words).compactMap {
                Achievement.LowerFormula(rawValue: $0.tag)
            }
            if let first = found.first, Set(found).count == 1 { out.lowerFormula = first }
        }
    }

    func readAgreement() {
        guard out.kind == .agreement else { return }
        var agreement = Agreement()
        agreement.revision = revision()
        for line in lines where line.role != .catchword {
            let tags = Set(lexicon[.agreements].matches(in: line.words).map(\.tag))
            if tags.contains(Word.promise), agreement.statement == nil { agreement.statement = line.passage }
            if !tags.isDisjoint(with: Word.reasons), line.role != .title { agreement.reasons.append(line.passage) }
        }
        agreement.parties = parties()
        nameAgency(by: agreement.parties)
        if out.dated == nil, out.setting == nil { readLoneDate() }
        out.agreement = agreement
    }

    /// `Kota Raya, 15 Januari 2024` on a line or in a cell of its own, where no signature was recognised below it.
    private func readLoneDate() {
        let cells = tables.lazy.flatMap({ $0.table.rows }).flatMap(\.cells).map { ($0.text, $0.place) }
        for (text, place) in lines.map({ ($0.text, $0.place) }) + Array(cells) {
            let isAlone = text.utf8.count <= 60 && text.utf8.contains(0x2C)
            guard isAlone || saysToday(text), let date = CivilDate.read(text, lexicon: lexicon) else { continue }
            out.dated = date
            out.setting = Passage(text: text.oneLine, place: place.showing(text), role: .signature)
            out.town = isAlone ? Draft.town(before: text) : nil
            return
        }
    }

    /// `Pada hari ini Selasa tanggal dua bulan Januari tahun dua ribu dua puluh empat, kami …`
    private func saysToday(_ text: String) -> Bool {
        guard text.utf8.count <= 400 else { return false }
        return lexicon[.agreements].matches(in: Words(text)).contains { $0.tag == Word.today }
    }

    /// `Kota Raya` of `Kota Raya, 15 Januari 2024`; of a line that two columns share (`PIHAK KEDUA,   Kota Raya, 15 Januari
    /// 2024`) what stands last before the date.
    static func town(before text: String) -> String? {
        let parts = text.split(separator: ",")
        return parts.dropLast(parts.count > 1 ? 1 : 0).last.map { String($0).trimmed }
    }

    /// `Perubahan` in the title: the agreement replaces an earlier one.
    private func revision() -> Passage? {
        guard let title = out.title else { return nil }
        let words = Words(title.text)
        guard lexicon[.agreements].matches(in: words).contains(where: { $0.tag == Word.revision }) else { return nil }
        return title
    }

    /// `Nama : …` and `Jabatan : …`, in lines or in a table without lines; each new name begins a party.
    private func parties() -> [Agreement.Party] {
        var pairs: [(position: Int, label: String, value: String, place: Place)] = []
        for (index, line) in lines.enumerated() {
            guard let colon = line.words.bytes.prefix(60).firstIndex(of: 0x3A) else { continue }
            let label = String(decoding: line.words.bytes[..<colon], as: UTF8.self).trimmed
            let value = String(decoding: line.words.bytes[(colon + 1)...], as: UTF8.self).trimmed
            if let tag = lexicon[.headLabels].tag(of: label) { pairs.append((index * 1000, tag, value, line.place)) }
        }
        for entry in tables {
            for (row, cells) in entry.table.rows.map(\.cells).enumerated() where cells.count >= 2 && cells.count <= 4 {
                // A number may stand before the label.
                guard let at = cells.prefix(2).firstIndex(where: { labelTag($0.text) != nil }),
                    let tag = labelTag(cells[at].text)
                else { continue }
                let label = cells[at]
                let value = cells.dropFirst(at + 1).map(\.text).first { !$0.isEmpty && $0.trimmed != ":" } ?? ""
                let clean = value.utf8.first == 0x3A ? String(value.dropFirst()).trimmed : value
                pairs.append((entry.before * 1000 - 900 + min(row, 800), tag, clean.oneLine, label.place))
            }
        }
        var parties: [Agreement.Party] = []
        for pair in pairs.sorted(by: { $0.position < $1.position }) where !pair.value.isEmpty {
            if pair.label == Label.name, parties.count < 8 {
                parties.append(Agreement.Party(name: pair.value, place: pair.place.showing(pair.value)))
            } else if pair.label == Label.post, let last = parties.indices.last, parties[last].post == nil {
                parties[last].post = pair.value
            }
        }
        return parties.filter { $0.post != nil }
    }

    private func labelTag(_ text: String) -> String? {
        guard text.utf8.count < 40 else { return nil }
        return lexicon[.headLabels].tag(of: String(decoding: text.utf8.filter { $0 != 0x3A }, as: UTF8.self))
    }
}
