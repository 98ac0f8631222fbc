import Model

/// Tells which agency a cell or a line names, and whether two names mean the same agency.
struct PartNaming: Sendable {
    let lexicon: Lexicon
    let titleCase: TitleCase

    /// The agency that a text consists of, behind its label and in front of the government's name; nil when it names
    /// none, several, or only a kind (`Dinas`).
    func agency(in text: String, at place: Place) -> Named? {
        let text = (GluedLabel(text)?.rest ?? text).oneLine
        guard text.utf8.count <= 160 else { return nil }
        let words = Words(text)
        guard let kind = lexicon[.agencyKinds].prefixMatch(words, at: 0) else { return nil }
        let end = self.end(of: words, behind: kind.tokens.upperBound)
        guard let end, end > kind.tokens.upperBound || standsAlone(words.text(0..<end)) else { return nil }
        let name = titleCase.of(words.text(0..<end))
        return Named(name: name, kind: kind.tag, place: place.showing(text))
    }

    /// Where the name ends; nil when more follows than a name has: another agency, a figure, a sentence.
    private func end(of words: Words, behind start: Int) -> Int? {
        var at = start
        while at < words.count {
            if lexicon[.governmentKinds].prefixMatch(words, at: at) != nil { return at }
            let gap = words.tokens[at].gap
            if gap.contains(.bracket) { return at }
            guard gap.isDisjoint(with: [.stop, .blankLine]) || at == start, words.integer(at) == nil,
                at == start || lexicon[.agencyKinds].prefixMatch(words, at: at) == nil || isPartOfName(words, at),
                words.isCapitalised(at) || lexicon[.conjunctions].tag(of: words.text(at)) != nil
            else { return nil }
            at += 1
        }
        return at <= 14 ? at : nil
    }

    /// `Sekretariat Daerah` behind `Bagian Organisasi`: the second kind belongs to the name of a unit.
    private func isPartOfName(_ words: Words, _ token: Int) -> Bool {
        lexicon[.agencyKinds].prefixMatch(words, at: 0).map { lexicon.isUnit($0.tag) } ?? false
    }

    /// `Inspektorat`, `Bappeda`: names without another word.
    private func standsAlone(_ name: String) -> Bool {
        if lexicon[.agencyAbbreviations].tag(of: name) != nil { return true }
        return lexicon[.agencyAbbreviations].entries.contains { $0.tag.folded == name.folded }
    }

    /// Whether two names mean one agency: the same after folding, a slip of letters, an abbreviation, or one with words
    /// that the other leaves out at its end. Places must agree to the letter.
    func isSame(_ a: Named, _ b: Named) -> Bool {
        let (x, y) = (a.name.folded, b.name.folded)
        if x == y { return true }
        guard a.kind == b.kind, !lexicon[.agencyFillers].tags(of: a.kind).contains("place"),
            !lexicon.isUnit(a.kind)
        else { return false }
        let (full, other) = (expanded(a.name), expanded(b.name))
        if full.contains(where: other.contains) { return true }
        if x.hasPrefix(y + " ") || y.hasPrefix(x + " ") { return true }
        return Similarity.ratio(a.name, b.name, atLeast: 0.9) >= 0.9
    }

    private func expanded(_ name: String) -> Set<String> {
        Set(lexicon[.agencyAbbreviations].tags(of: name).map(\.folded) + [name.folded])
    }

    /// The part of an agency: one that is there, else a new one.
    func part(of agency: Named, annex: Passage?, in out: inout RecognisedDocument) -> Int? {
        if let known = out.parts.firstIndex(where: { isSame($0.agency, agency) }) {
            if out.parts[known].annex == nil { out.parts[known].annex = annex }
            return known
        }
        guard out.parts.count < Self.most else { return nil }
        let level: RecognisedDocument.Level = lexicon.isUnit(agency.kind) ? .unit : .agency
        out.parts.append(DocumentPart(agency: agency, level: level, annex: annex))
        return out.parts.count - 1
    }

    /// More agencies than any government has.
    private static let most = 1000
}
