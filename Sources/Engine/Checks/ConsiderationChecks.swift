internal import Model

/// What the considerations of a regulation or decree say of the text itself: `perlu menetapkan Peraturan … tentang …`.
struct ConsiderationChecks {
    enum Kind {
        /// The only consideration has a letter.
        static let lone = "lone"
        /// It names the kind of text and not what it is about.
        static let unnamed = "unnamed"
        /// A decree that calls itself a regulation, or the other way round.
        static let misnamed = "misnamed"
        /// Words in the name that the title has not; expected is the title.
        static let strange = "strange"
    }

    private let host: DocumentHost
    private let instrument: Instrument
    private let items: [Article.Item]
    private let last: Passage
    private let words: Words
    private let closings: [[String]]
    /// Words that make no other name of a name.
    private let lesser: Set<String>

    /// How many words may stand between `perlu menetapkan` and the kind of text (`dalam suatu`).
    private static let fillers = 2
    /// A clause of fewer words has no subject: `maka`, `dipandang`.
    private static let subjectWords = 3
    /// From here on a word is another one misspelt.
    private static let alike = 0.75
    private static let regulations = ["perda", "perbup", "perwal", "pergub", "perkada"]
    private static let decrees = "kep"

    init?(_ host: DocumentHost, closings: [String], lesser: [String]) {
        let items = host.document.lists.filter { $0.purpose == .considerations }.flatMap(\.items)
        guard let instrument = host.document.instrument, let last = items.last else { return nil }
        self.host = host
        self.instrument = instrument
        self.items = items
        self.last = last.passage
        words = Words(last.passage.text)
        self.closings = closings.map { Words($0).folded }
        self.lesser = Set(lesser.map(\.folded))
    }

    func faults() -> [Fault] {
        [isLone ? fault(Kind.lone, found: items[0].label) : nil].compactMap { $0 } + enactmentFaults()
    }

    private func fault(_ kind: String, found: String, expected: String = "") -> Fault {
        Fault(found: found, expected: expected, kind: kind, places: [last.place])
    }

    private var isClosed: Bool { last.text.utf8.last { $0 != 0x20 }.map { $0 == 0x3B || $0 == 0x2E } ?? false }

    /// One item is often what is left of several: none may stand between it and the legal bases.
    private var isLone: Bool {
        let bases = host.document.lists.first { $0.purpose == .legalBasis }?.items.first?.passage.place.spot
        guard items.count == 1, !items[0].label.isEmpty, isClosed, let bases, let end = host.passageSpots[bases],
            let start = host.passageSpots[last.place.spot], start < end
        else { return false }
        return !host.passageWords[(start + 1)..<end].contains { $0.count > 1 && $0.text(0).utf8.count == 1 }
    }

    /// Where the text is named: behind the last `perlu menetapkan`, with the first word of the kind.
    private var enactment: (start: Int, kind: Int)? {
        let folded = words.folded
        let kinds = kindWords { _ in true }
        for start in folded.indices.reversed() {
            guard let closing = closings.first(where: { folded[start...].starts(with: $0) }) else { continue }
            let end = start + closing.count
            let kind = (end..<min(end + Self.fillers + 1, folded.count)).first { kinds.contains(folded[$0]) }
            return kind.map { (start, $0) }
        }
        return nil
    }

    /// The words with which kinds of text begin: `peraturan`, `keputusan`.
    private func kindWords(_ isMeant: (String) -> Bool) -> Set<String> {
        Set(
            host.lexicon[.regulationKinds].entries.filter { isMeant($0.tag) }.flatMap(\.phrases)
                .compactMap { Words($0).folded.first }
        )
    }

    private func enactmentFaults() -> [Fault] {
        guard let (start, kind) = enactment else { return [] }
        let isDecree = instrument.kind.hasPrefix(Self.decrees)
        let isRegulation = Self.regulations.contains(instrument.kind)
        let found = words.text(start..<words.count)
        var faults: [Fault] = []
        let others = kindWords { isDecree ? Self.regulations.contains($0) : $0.hasPrefix(Self.decrees) }
        if isDecree || isRegulation, others.contains(words.folded(kind)) {
            faults.append(fault(Kind.misnamed, found: found))
        }
        let about = host.lexicon[.structure].matches(in: words).first {
            $0.tag == "about" && $0.tokens.lowerBound > kind
        }
        if let about {
            let strange = strangeWords(words.text(about.tokens.upperBound..<end(ofName: about.tokens.upperBound)))
            if !strange.isEmpty {
                let found = strange.joined(separator: "”, “")
                faults.append(fault(Kind.strange, found: found, expected: instrument.about ?? ""))
            }
        } else if isClosed, isRegulation || clauseLength(before: start) < Self.subjectWords {
            // What is not closed may go on in a line that was not read.
            faults.append(fault(Kind.unnamed, found: found))
        }
        return faults
    }

    /// `… tentang Indikator Kinerja Utama, dalam suatu Peraturan Bupati;`: the kind is said once more behind the name.
    private func end(ofName start: Int) -> Int {
        let kinds = kindWords { _ in true }
        let repeated = (start..<words.count).last { at in
            words.tokens[at].gap.contains(.comma)
                && (at..<min(at + Self.fillers + 1, words.count)).contains { kinds.contains(words.folded($0)) }
        }
        return repeated.flatMap { $0 > start ? $0 : nil } ?? words.count
    }

    /// How many words stand between the comma before it and a word.
    private func clauseLength(before start: Int) -> Int {
        let comma = (0...start).last { words.tokens[$0].gap.contains(.comma) } ?? 0
        return start - comma
    }

    /// What a name has beyond the title: names are shortened, and misspelt, but not enlarged.
    private func strangeWords(_ name: String) -> [String] {
        guard let title = instrument.about, !title.isEmpty else { return [] }
        let official = Words(title).folded
        // Conversion glues words together.
        let glued = official.joined()
        let missed = WordDifference.words(of: title, beyond: name)
        return WordDifference.words(of: name, beyond: title).filter { stretch in
            let isOther = Words(stretch).folded.contains { word in
                !isIdle(word) && !glued.holds(word) && !official.contains { Similarity.ratio($0, word) >= Self.alike }
            }
            return isOther && !missed.contains { Similarity.ratio($0.folded, stretch.folded) >= Self.alike }
        }
    }

    private func isIdle(_ word: String) -> Bool {
        lesser.contains(word) || word.utf8.contains { $0 &- 0x30 < 10 }
            || host.lexicon[.stopWords].tag(of: word) != nil || host.lexicon[.agencyFillers].tag(of: word) == "weak"
    }
}
