internal import Model

/// What the rules of language ask of the running text. All work on tokens of one line or cell at a time.
enum TextChecks {
    /// Every listed form that stands in the text, one fault a form with all its places. What stands inside an
    /// exception, in italics (foreign words) or in a page catchword is left alone.
    ///
    /// - Parameter cut: the words of each passage, where they are known already.
    static func occurrences(
        _ passages: [Passage],
        _ cut: [Words]? = nil,
        of list: WordList,
        except exceptions: WordList
    ) -> [Fault] {
        let cut = cut ?? passages.map { Words($0.text) }
        var order: [String] = []
        var faults: [String: Fault] = [:]
        var noted: [String: Set<Place>] = [:]
        for (passage, words) in zip(passages, cut) where passage.role != .catchword && !passage.place.optical {
            let matches = list.matches(in: words)
            guard !matches.isEmpty else { continue }
            // Old official titles keep their spelling; those forms are spared where regulations are cited, and only there.
            let spared = exceptions.matches(in: words).filter { $0.tag != "citation" || passage.role == .citation }
            for match in matches {
                if spared.contains(where: { $0.tokens.overlaps(match.tokens) }) { continue }
                if passage.italics.contains(where: { $0.overlaps(match.range) }) { continue }
                let found = words.text(match.tokens)
                let key = match.phrase.folded
                if faults[key] == nil {
                    order.append(key)
                    faults[key] = Fault(found: found, expected: match.tag, kind: "listed", places: [])
                }
                let place = passage.place.showing(found)
                if noted[key, default: []].insert(place).inserted { faults[key]?.places.append(place) }
            }
        }
        let right = firstPlaces(of: Set(faults.values.map(\.expected)), in: passages, cut)
        return order.compactMap { key in
            guard var fault = faults[key] else { return nil }
            fault.beside = right[fault.expected]
            return fault
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
            for index in 1..<words.count where words.tokens[index].hash == words.tokens[index - 1].hash {
                let token = words.tokens[index]
                // Three in a row are heads of columns printed on one line, and no slip.
                let isRun = [index - 2, index + 1].contains { near in
                    words.tokens.indices.contains(near) && words.tokens[near].hash == token.hash
                }
                guard !isRun, token.gap == .space, token.range.count > 2, words.integer(index) == nil else { continue }
                let word = words.folded(index)
                let found = words.text(index - 1..<index + 1)
                guard word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), allowed.tag(of: word) == nil,
                    allowed.tag(of: found) == nil
                else { continue }
                faults.append(
                    Fault(
                        found: found,
                        expected: words.text(index),
                        kind: "repeated",
                        places: [passage.place.showing(found)]
                    )
                )
            }
        }
        return faults
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
