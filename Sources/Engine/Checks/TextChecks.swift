internal import Model

/// What the rules of language ask of the running text. All work on tokens of one line or cell at a time.
enum TextChecks {
    /// Every listed form that stands in the text, one fault a form with all its places. What stands inside an
    /// exception, in italics (foreign words) or in a page catchword is left alone.
    ///
    /// - Parameters:
    ///   - cut: the words of each passage, where they are known already.
    ///   - titles: titles of regulations as the document cites them; they keep their spelling wherever they stand.
    ///   - between: only forms in small letters between two words in small letters count, and are told with these.
    static func occurrences(
        _ passages: [Passage],
        _ cut: [Words]? = nil,
        of list: WordList,
        except exceptions: WordList,
        titles: [String] = [],
        between: Bool = false
    ) -> [Fault] {
        let cut = cut ?? passages.map { Words($0.text) }
        let spelling = SparedForms(exceptions, titles: titles)
        var order: [String] = []
        var forms: [String: Form] = [:]
        for (number, (passage, words)) in zip(passages, cut).enumerated()
        where passage.role != .catchword && !passage.place.optical {
            let matches = list.matches(in: words)
            guard !matches.isEmpty else { continue }
            let spared = exceptions.matches(in: words)
            for match in matches {
                if spared.contains(where: {
                    $0.tokens.overlaps(match.tokens) && spelling.spares($0, in: words, passage.role)
                }) {
                    continue
                }
                if spelling.isForeign(match, among: matches, number, cut) { continue }
                if passage.italics.contains(where: { $0.overlaps(match.range) }) { continue }
                if between, !isBetweenSmallWords(match.tokens, in: words) { continue }
                let whole =
                    between
                    ? match.tokens.lowerBound - 1..<match.tokens.upperBound + 1
                    : list.joints == .written ? compound(around: match, among: matches, in: words) : match.tokens
                let found = words.text(whole)
                let key = match.phrase.folded
                if forms[key] == nil {
                    order.append(key)
                    let expected =
                        list.joints == .written
                        ? words.text(whole, with: match.tag, insteadOf: match.tokens) : match.tag
                    forms[key] = Form(
                        match: match,
                        fault: Fault(found: found, expected: expected, kind: "listed", places: [])
                    )
                }
                forms[key]?.add(passage.place.showing(found))
            }
        }
        let right = firstPlaces(of: Set(forms.values.map(\.match.tag)), in: passages, cut)
        return order.compactMap { key in
            guard let form = forms[key] else { return nil }
            var fault = form.fault
            fault.times = form.times
            fault.beside = right[form.match.tag]
            fault.term = term(of: form.match, in: list)
            return fault
        }
    }

    /// A listed form with what was found of it.
    private struct Form {
        /// The first place of it.
        let match: WordList.Match
        var fault: Fault
        var times = 0
        private var noted: Set<Place> = []

        init(match: WordList.Match, fault: Fault) {
            self.match = match
            self.fault = fault
        }

        mutating func add(_ place: Place) {
            times += 1
            if noted.insert(place).inserted { fault.places.append(place) }
        }
    }

    /// Whether words stand in small letters between two others, of three letters or more, with nothing but a blank on either
    /// side.
    private static func isBetweenSmallWords(_ range: Range<Int>, in words: Words) -> Bool {
        let whole = range.lowerBound - 1..<range.upperBound + 1
        guard whole.lowerBound >= 0, whole.upperBound <= words.count else { return false }
        return whole.allSatisfy { index in
            let token = words.tokens[index]
            return (index == whole.lowerBound || token.gap == .space) && token.end - token.start >= 3
                && words.bytes[token.range].allSatisfy { $0 &- 0x61 < 26 }
        }
    }

    /// The words of a match with those that hyphens join to it (`Uandang-Undang`), unless one of these is wrong too.
    private static func compound(
        around match: WordList.Match,
        among matches: [WordList.Match],
        in words: Words
    ) -> Range<Int> {
        let whole = words.compound(around: match.tokens)
        return matches.contains { $0 != match && $0.tokens.overlaps(whole) } ? match.tokens : whole
    }

    /// The listed phrase by which the forms of one term are known: the first under the same tag that is a part of this one or
    /// the other way round, or abbreviates it, over as many steps as it takes.
    private static func term(of match: WordList.Match, in list: WordList) -> String {
        let phrases = list.phrases(tag: match.tag)
        guard phrases.count > 1 else { return match.phrase }
        var family: Set<String> = [match.phrase]
        var isGrowing = true
        while isGrowing {
            let kin = phrases.filter { phrase in
                !family.contains(phrase) && family.contains { areForms($0.folded, phrase.folded) }
            }
            family.formUnion(kin)
            isGrowing = !kin.isEmpty
        }
        return phrases.first(where: family.contains) ?? match.phrase
    }

    /// Whether two folded phrases are forms of one term: one is a part of the other, or made of its first letters.
    private static func areForms(_ a: String, _ b: String) -> Bool {
        let (short, long) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
        let (parts, words) = (short.utf8.split(separator: 0x20), long.utf8.split(separator: 0x20))
        if Array(short.utf8) == words.compactMap(\.first) { return true }
        return words.indices.contains { start in
            words[start...].count >= parts.count && zip(words[start...], parts).allSatisfy { $0.elementsEqual($1) }
        }
    }

    /// Where each form stands first in the text, written just so but for capitals.
    private static func firstPlaces(of forms: Set<String>, in passages: [Passage], _ cut: [Words]) -> [String: Place] {
        guard !forms.isEmpty else { return [:] }
        let list = WordList(
            entries: forms.sorted().map { WordList.Entry(tag: $0, phrases: [$0]) },
            joints: .written
        )
        var places: [String: Place] = [:]
        for (passage, words) in zip(passages, cut) where passage.role != .catchword && !passage.place.optical {
            for match in list.matches(in: words) where places[match.tag] == nil {
                places[match.tag] = passage.place.showing(words.text(match.tokens))
            }
        }
        return places
    }

    /// A word that follows itself with nothing but space between (`dalam dalam`), unless it is allowed to.
    static func repetitions(_ passages: [Passage], _ cut: [Words]? = nil, allowed: WordList) -> [Fault] {
        let cut = cut ?? passages.map { Words($0.text) }
        var faults: [Fault] = []
        for (passage, words) in zip(passages, cut)
        where passage.role != .catchword && passage.role != .contents && !passage.place.optical {
            guard words.count > 1 else { continue }
            let repeated =
                (1..<words.count).filter { isRepeated($0, in: words, allowed) }.map { ($0 - 1..<$0 + 1, $0..<$0 + 1) }
                + (passage.role == .body || passage.role == .citation ? repeatedPairs(in: words, allowed) : [])
            for (whole, once) in repeated {
                let found = words.text(whole)
                faults.append(
                    Fault(
                        found: found,
                        expected: words.text(once),
                        kind: "repeated",
                        places: [passage.place.showing(found)]
                    )
                )
            }
        }
        return faults
    }

    /// Whether a word repeats the one before.
    private static func isRepeated(_ index: Int, in words: Words, _ allowed: WordList) -> Bool {
        let token = words.tokens[index]
        guard token.hash == words.tokens[index - 1].hash else { return false }
        // Three in a row are heads of columns printed on one line, and no slip.
        let isRun = [index - 2, index + 1].contains { near in
            words.tokens.indices.contains(near) && words.tokens[near].hash == token.hash
        }
        guard !isRun, token.gap == .space, isLongWord(words, index) else { return false }
        return allowed.tag(of: words.folded(index)) == nil && allowed.tag(of: words.text(index - 1..<index + 1)) == nil
    }

    /// Two words that follow themselves with nothing but space between (`Republik Indonesia Republik Indonesia`), once.
    private static func repeatedPairs(in words: Words, _ allowed: WordList) -> [(whole: Range<Int>, once: Range<Int>)] {
        guard words.count > 3 else { return [] }
        func isPair(_ index: Int) -> Bool {
            let second = index + 2..<index + 4
            return second.upperBound <= words.count && index >= 0
                && second.allSatisfy { words.tokens[$0].hash == words.tokens[$0 - 2].hash }
        }
        return (0...words.count - 4).compactMap { index in
            guard isPair(index), !isPair(index - 1), !isPair(index + 1),
                words.tokens[index].hash != words.tokens[index + 1].hash,
                (index + 1..<index + 4).allSatisfy({ words.tokens[$0].gap == .space }),
                isLongWord(words, index), isLongWord(words, index + 1),
                allowed.tag(of: words.text(index..<index + 2)) == nil
            else { return nil }
            return (index..<index + 4, index + 2..<index + 4)
        }
    }

    /// Whether a word has three letters or more and nothing else.
    private static func isLongWord(_ words: Words, _ index: Int) -> Bool {
        words.tokens[index].range.count > 2 && words.integer(index) == nil
            && words.folded(index).utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// Enumerations inside a sentence that begin with `(2)`: the first mark was lost. References (`ayat (2)`,
    /// `kolom (2)`) are no enumeration.
    ///
    /// - Parameter references: the lexicon's words of structure; its tag `reference` has the words before a reference.
    static func inlineEnumerations(_ passages: [Passage], references: WordList) -> [Fault] {
        let words = Set(references.phrases(tag: "reference").map(\.folded))
        return passages.compactMap { passage in
            guard passage.role == .body, passage.text.utf8.contains(0x28) else { return nil }
            let marks = inlineMarks(Array(passage.text.utf8), after: words)
            guard marks.contains(2), marks.contains(3), !marks.contains(1) else { return nil }
            return Fault(found: "(2)", expected: "(1)", kind: "inline", places: [passage.place.showing("(2)")])
        }
    }

    /// The numbers in brackets of a text, without those that follow a word such as `ayat` directly and those that
    /// only repeat a written number (`10 (sepuluh)` has a word in its bracket).
    private static func inlineMarks(_ bytes: [UInt8], after words: Set<String>) -> [Int] {
        var marks: [Int] = []
        for index in bytes.indices where bytes[index] == 0x28 {
            var end = index + 1
            while end < bytes.count, (0x30...0x39).contains(bytes[end]), end - index < 4 { end += 1 }
            guard end > index + 1, end < bytes.count, bytes[end] == 0x29,
                let number = Int(String(decoding: bytes[index + 1..<end], as: UTF8.self))
            else { continue }
            var stop = index
            while stop > 0, bytes[stop - 1] == 0x20 { stop -= 1 }
            var start = stop
            while start > 0, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] | 0x20 <= 0x7A { start -= 1 }
            if !words.contains(String(decoding: bytes[start..<stop], as: UTF8.self).folded) { marks.append(number) }
        }
        return marks
    }
}
