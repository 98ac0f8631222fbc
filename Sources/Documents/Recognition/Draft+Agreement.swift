import Model

/// Tags of the list `agreements`.
enum AgreementWord {
    static let promise = "promise"
    static let first = "first-party"
    static let second = "second-party"
    static let revision = "revision"
    static let today = "today"
    static let reasons: Set<String> = ["reason-official", "reason-strategy", "reason-priority"]
}

/// What a perjanjian kinerja says outside of its tables: the parties, the promise, and why it was revised.
extension Draft {
    /// Tags of the list `head-labels`.
    private enum Label {
        static let name = "name"
        static let post = "post"
    }

    func readAgreement() {
        guard out.kind == .agreement else { return }
        var agreement = Agreement()
        agreement.revision = revision()
        for line in lines where line.role != .catchword {
            let tags = Set(lexicon[.agreements].matches(in: line.words).map(\.tag))
            if tags.contains(AgreementWord.promise), agreement.statement == nil { agreement.statement = line.passage }
            if !tags.isDisjoint(with: AgreementWord.reasons), line.role != .title {
                agreement.reasons.append(line.passage)
            }
        }
        agreement.parties = parties()
        nameAgency(by: agreement.parties)
        out.agreement = agreement
    }

    /// `Perubahan` in the title: the agreement replaces an earlier one.
    private func revision() -> Passage? {
        guard let title = out.title else { return nil }
        let words = Words(title.text)
        guard lexicon[.agreements].matches(in: words).contains(where: { $0.tag == AgreementWord.revision }) else {
            return nil
        }
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
