internal import Model
internal import Spelling

/// Words that no list has and that a slip of the hand explains: unknown to the dictionary and to the lexicon, and one word of
/// offices, or one that the document itself writes time and again, is what was meant.
///
/// Hands slip in other ways than words differ from each other, so only slips count (`Slip`); and a word that is cut by its
/// cell, stands in another language, in a name, an address or a quotation, or in a text that a machine read from a picture, is
/// left alone.
struct Misspellings {
    private let passages: [Passage]
    private let cut: [Words]
    private let vocabulary: OfficeVocabulary
    private let lexicon: Lexicon
    /// How often each word stands in the document, by the hash of its folded letters.
    private var counts: [UInt64: Int] = [:]

    /// The shortest word that is looked at: of five letters only such as have two of them swapped.
    private static let (shortest, shortestSwapped) = (6, 5)
    /// A word of five letters that lacks one is looked at too where the document has the other word so often.
    private static let oftenEnough = 3
    /// The document's own words to which others are corrected have at least these letters.
    private static let shortestOwn = 7
    /// From so many places on a word is a term, unless the other is this many times as frequent.
    private static let (term, timesAsFrequent) = (3, 3)

    /// What the search comes to.
    enum Outcome {
        case found([Fault])
        /// Words stand there that ought to be looked up, and there is no dictionary.
        case noDictionary
    }

    init(_ passages: [Passage], _ cut: [Words], _ vocabulary: OfficeVocabulary, _ lexicon: Lexicon) {
        self.passages = passages
        self.cut = cut
        self.vocabulary = vocabulary
        self.lexicon = lexicon
    }

    /// A word that may be misspelt, with what may have been meant.
    private struct Suspect {
        var letters: [UInt8]
        var meant: [(word: [UInt8], slip: Slip)]
        var spots: [Spot]
    }

    /// One place of a word: its passage and its number in it.
    struct Spot {
        var passage: Int
        var token: Int
    }

    /// Looks through the document.
    mutating func outcome() -> Outcome {
        guard !isGarbled else { return .found([]) }
        let suspects = suspects()
        guard !suspects.isEmpty else { return .found([]) }
        guard vocabulary.dictionary.knows("dan") != nil else { return .noDictionary }
        let forms = vocabulary.forms
        let setting = Setting(passages, cut, vocabulary, lexicon, forms)
        var faults: [Fault] = []
        var isForeign: Bool?
        for suspect in suspects where !forms.makes(suspect.letters) && !Self.isOldSpelling(suspect.letters, forms) {
            let known = suspect.meant.filter { forms.makes($0.word) }
            guard known.count == 1, let meant = known.first else { continue }
            let spots = suspect.spots.filter { allows($0, suspect.letters, meant, setting) }
            guard let first = spots.first else { continue }
            let foreign = isForeign ?? self.isForeign(forms)
            isForeign = foreign
            if foreign { return .found([]) }
            faults.append(fault(at: spots, first, meant.word))
        }
        return .found(faults)
    }

    private func fault(at spots: [Spot], _ first: Spot, _ meant: [UInt8]) -> Fault {
        func compound(_ spot: Spot) -> Range<Int> {
            cut[spot.passage].compound(around: spot.token..<spot.token + 1)
        }
        var places: [Place] = []
        for spot in spots {
            let place = passages[spot.passage].place.showing(cut[spot.passage].text(compound(spot)))
            if places.last != place { places.append(place) }
        }
        let words = cut[first.passage]
        return Fault(
            found: words.text(compound(first)),
            expected: words.text(
                compound(first),
                with: String(decoding: meant, as: UTF8.self),
                insteadOf: first.token..<first.token + 1
            ),
            kind: "dictionary",
            places: places,
            times: spots.count
        )
    }
}

// MARK: - What is suspected

extension Misspellings {
    /// Words that the lexicon does not have and that a slip away from a word of offices, or from a word that the document has
    /// time and again; in the order of the document. Counts all words on the way.
    private mutating func suspects() -> [Suspect] {
        var order: [UInt64] = []
        var spots: [UInt64: [Spot]] = [:]
        for (number, words) in cut.enumerated() {
            for (index, token) in words.tokens.enumerated() where token.end - token.start >= Self.shortestSwapped {
                if counts[token.hash] == nil { order.append(token.hash) }
                counts[token.hash, default: 0] += 1
                spots[token.hash, default: []].append(Spot(passage: number, token: index))
            }
        }
        let distinct = order.compactMap { hash -> (hash: UInt64, word: PlainWord)? in
            guard let spot = spots[hash]?.first else { return nil }
            let words = cut[spot.passage]
            return PlainWord(words.bytes[words.tokens[spot.token].range]).map { (hash, $0) }
        }
        let own = WordIndex(
            distinct.filter { $0.word.letters.count >= Self.shortestOwn && counts[$0.hash, default: 0] >= 2 }.map(
                \.word.letters
            )
        )
        let office = vocabulary.index
        return distinct.compactMap { hash, word in
            var meant = office.meant(by: word.letters)
            if word.letters.count > Self.shortestOwn {
                for other in own.meant(by: word.letters) where other.slip != .shortened {
                    guard count(other.word) > counts[hash, default: 0] else { continue }
                    if !meant.contains(where: { $0.word == other.word }) { meant.append(other) }
                }
            }
            guard !meant.isEmpty, !vocabulary.listed.contains(word.letters) else { return nil }
            return Suspect(letters: word.letters, meant: meant, spots: spots[hash] ?? [])
        }
    }

    /// How often a word stands in the document.
    private func count(_ letters: [UInt8]) -> Int {
        Words(bytes: letters).tokens.first.map { counts[$0.hash, default: 0] } ?? 0
    }

    /// Whether a machine read the text from pictures: digits then stand in the middle of words, and every other word may be
    /// its mistake and not the writer's.
    private var isGarbled: Bool {
        var all = 0
        var broken = 0
        for words in cut {
            all += words.count
            for token in words.tokens
            where token.end - token.start >= 3 && Self.hasDigitsInside(words.bytes[token.range]) {
                broken += 1
            }
        }
        return broken > 0 && broken * 5000 > all
    }

    private static func hasDigitsInside(_ word: ArraySlice<UInt8>) -> Bool {
        func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
        func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
        guard let first = word.firstIndex(where: isDigit), first > word.startIndex, isSmall(word[first - 1]) else {
            return false
        }
        return word[first...].drop(while: isDigit).first.map(isSmall) ?? false
    }

    /// Whether the document is in another language: many of its first words are unknown.
    private func isForeign(_ forms: WordForms) -> Bool {
        var seen: Set<[UInt8]> = []
        var unknown = 0
        for words in cut {
            for token in words.tokens where token.end - token.start >= Self.shortestSwapped {
                guard let word = PlainWord(words.bytes[token.range]), word.writing == .small,
                    seen.insert(word.letters).inserted
                else { continue }
                if !forms.makes(word.letters) { unknown += 1 }
                if seen.count == 300 { return unknown * 5 > seen.count }
            }
        }
        return seen.count >= 60 && unknown * 5 > seen.count
    }

    /// Whether it is a word in the spelling before 1972 (`pengadjaran`, `oendang`), as names and old titles keep it.
    private static func isOldSpelling(_ word: [UInt8], _ forms: WordForms) -> Bool {
        var modern = String(decoding: word, as: UTF8.self)
        for (old, new) in [("dj", "j"), ("tj", "c"), ("nj", "ny"), ("sj", "sy"), ("oe", "u"), ("ch", "kh")] {
            modern = modern.replacing(old, by: new)
        }
        return forms.makes(Array(modern.utf8)) && modern.utf8.count != word.count
    }
}

// MARK: - Where it may be said

extension Misspellings {
    /// Whether a slip is made time and again: a machine takes the same letters for others, and a citation that lacks a letter
    /// is copied.
    private func repeats(_ meant: (word: [UInt8], slip: Slip), _ own: Int, at spot: Spot, _ setting: Setting) -> Bool {
        switch meant.slip {
        case .misread: true
        case .dropped, .swapped: own < Self.term * 2 && setting.isAmongOfficeWords(spot, meant.word)
        case .struck, .shortened, .added, .undoubled: false
        }
    }

    /// Whether the word may be called misspelt at one of its places.
    private func allows(
        _ spot: Spot,
        _ letters: [UInt8],
        _ meant: (word: [UInt8], slip: Slip),
        _ setting: Setting
    ) -> Bool {
        let words = cut[spot.passage]
        guard let word = PlainWord(words.bytes[words.tokens[spot.token].range]) else { return false }
        let (own, other) = (count(letters), count(meant.word))
        guard
            letters.count >= Self.shortest || meant.slip == .swapped
                || meant.slip == .dropped && other >= Self.oftenEnough
        else { return false }
        if own >= Self.term, other < own * Self.timesAsFrequent, !repeats(meant, own, at: spot, setting) {
            return false
        }
        let role = passages[spot.passage].role
        switch word.writing {
        case .small: break
        case .capitalised:
            guard other > 0 || setting.isAmongOfficeWords(spot, meant.word), !setting.isPlaceName(spot) else {
                return false
            }
        case .capitals:
            guard setting.isAllCapitals(spot.passage),
                other > 0 || role == .heading || setting.isAmongOfficeWords(spot, meant.word),
                !setting.isPlaceName(spot)
            else { return false }
        case .mixed: return false
        }
        if meant.slip == .shortened, role != .body || word.writing != .small || !setting.goesOn(spot) { return false }
        return setting.isProse(spot) && !setting.isPiece(spot) && !setting.isAmongUnknown(spot, word.writing)
    }
}
