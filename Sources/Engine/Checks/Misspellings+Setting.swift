internal import Model
internal import Spelling

extension Misspellings {
    /// What stands around a word, and whether it may be called misspelt there.
    struct Setting {
        private let passages: [Passage]
        private let cut: [Words]
        private let office: WordIndex
        private let lexicon: Lexicon
        private let forms: WordForms

        init(
            _ passages: [Passage],
            _ cut: [Words],
            _ vocabulary: OfficeVocabulary,
            _ lexicon: Lexicon,
            _ forms: WordForms
        ) {
            self.passages = passages
            self.cut = cut
            office = vocabulary.index
            self.lexicon = lexicon
            self.forms = forms
        }

        /// Whether the word stands in text that somebody wrote as prose: no signature, no table of contents, no address, no
        /// quotation, no foreign word, nothing read from a picture.
        func isProse(_ spot: Spot) -> Bool {
            let passage = passages[spot.passage]
            switch passage.role {
            case .catchword, .signature, .contents: return false
            case .body, .heading, .title, .cell, .citation: break
            }
            let words = cut[spot.passage]
            let range = words.tokens[spot.token].range
            if passage.place.optical || passage.italics.contains(where: { $0.overlaps(range) }) { return false }
            let spared = lexicon[.spellingExceptions].matches(in: words)
            return !spared.contains { $0.tokens.contains(spot.token) } && !isQuoted(words.bytes, range)
                && !isAddress(words.bytes, range)
        }

        /// Whether the whole passage is in capitals.
        func isAllCapitals(_ passage: Int) -> Bool { !cut[passage].bytes.contains { $0 &- 0x61 < 26 } }

        /// Whether the word before says that this one is the name of a place.
        func isPlaceName(_ spot: Spot) -> Bool {
            guard spot.token > 0 else { return false }
            let before = cut[spot.passage].text(spot.token - 1)
            if lexicon[.governmentKinds].tag(of: before) != nil { return true }
            return lexicon[.agencyFillers].tags(of: before).contains("place")
        }

        /// The shortest word that is known by what stands beside it, without standing elsewhere in the document.
        private static let shortestByNeighbours = 7

        /// Whether a word in capitals can be no name: a word of offices was meant, and another stands beside it (`Intruksi
        /// Presiden`). What follows the title of an official may be his name.
        func isAmongOfficeWords(_ spot: Spot, _ meant: [UInt8]) -> Bool {
            guard meant.count >= Self.shortestByNeighbours, office.contains(meant) else { return false }
            let words = cut[spot.passage]
            func isOffice(_ index: Int) -> Bool {
                guard let word = plain(words, index) else { return false }
                return office.contains(word) || explained(word)
            }
            let follows = spot.token + 1 < words.count && words.tokens[spot.token + 1].gap == .space
            if follows, isOffice(spot.token + 1) { return true }
            guard spot.token > 0, words.tokens[spot.token].gap == .space, isOffice(spot.token - 1) else { return false }
            return lexicon[.posts].tag(of: words.text(spot.token - 1)) == nil
        }

        /// Whether a word that nobody knows is itself a slip away from one word of offices.
        private func explained(_ word: [UInt8]) -> Bool {
            word.count >= Self.shortestByNeighbours && office.meant(by: word).count { forms.makes($0.word) } == 1
        }

        /// Whether a small word follows on the same line.
        func goesOn(_ spot: Spot) -> Bool {
            let words = cut[spot.passage]
            guard spot.token + 1 < words.count, words.tokens[spot.token + 1].gap == .space else { return false }
            return words.bytes[words.tokens[spot.token + 1].start] &- 0x61 < 26
        }

        /// Whether the word and the one beside it, on the next or the last line too, are one word that was cut.
        func isPiece(_ spot: Spot) -> Bool {
            let words = cut[spot.passage]
            guard let word = plain(words, spot.token) else { return false }
            let next =
                plain(words, spot.token + 1) ?? (spot.token + 1 == words.count ? first(of: spot.passage + 1) : nil)
            if let next, forms.makes(word + next) { return true }
            let last = plain(words, spot.token - 1) ?? (spot.token == 0 ? self.last(of: spot.passage - 1) : nil)
            if let last, forms.makes(last + word) { return true }
            return isHyphenated(spot)
        }

        /// Whether a hyphen at the end of the line follows.
        private func isHyphenated(_ spot: Spot) -> Bool {
            let words = cut[spot.passage]
            let end = words.tokens[spot.token].end
            guard end < words.bytes.count, words.bytes[end] == 0x2D else { return false }
            return words.bytes[(end + 1)...].first { $0 != 0x20 }.map { $0 == 0x0A } ?? true
        }

        /// Whether a word beside it is unknown too: a name, another language, or a line that was read badly.
        func isAmongUnknown(_ spot: Spot, _ writing: PlainWord.Writing) -> Bool {
            let words = cut[spot.passage]
            for near in [spot.token - 1, spot.token + 1] where words.tokens.indices.contains(near) {
                guard let word = PlainWord(words.bytes[words.tokens[near].range]) else { continue }
                guard word.letters.count >= (writing == .capitals ? 5 : 3), writing != .small || word.writing == .small
                else {
                    continue
                }
                if !forms.makes(word.letters), !explained(word.letters) { return true }
            }
            return false
        }

        private func plain(_ words: Words, _ index: Int) -> [UInt8]? {
            guard words.tokens.indices.contains(index) else { return nil }
            return PlainWord(words.bytes[words.tokens[index].range])?.letters
        }

        private func first(of passage: Int) -> [UInt8]? {
            cut.indices.contains(passage) ? plain(cut[passage], 0) : nil
        }

        private func last(of passage: Int) -> [UInt8]? {
            cut.indices.contains(passage) ? plain(cut[passage], cut[passage].count - 1) : nil
        }

        /// Whether the word stands between quotation marks: an odd number of straight ones, or an opening one, before it, and
        /// one that closes behind it. A mark that nothing closes quotes nothing.
        private func isQuoted(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
            let before = Self.marks(bytes[..<range.lowerBound])
            let behind = Self.marks(bytes[range.upperBound...])
            return before.straight % 2 == 1 && behind.straight > 0
                || before.opening > before.closing && behind.closing > 0
        }

        private static func marks(_ bytes: ArraySlice<UInt8>) -> (straight: Int, opening: Int, closing: Int) {
            var marks = (straight: 0, opening: 0, closing: 0)
            for index in bytes.indices {
                if bytes[index] == 0x22 { marks.straight += 1 }
                guard bytes[index] == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80 else { continue }
                if bytes[index + 2] == 0x9C { marks.opening += 1 }
                if bytes[index + 2] == 0x9D { marks.closing += 1 }
            }
            return marks
        }

        /// Whether what stands between the blanks around the word is no word alone: an address, a code, a formula.
        private func isAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
            func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
            let start = bytes[..<range.lowerBound].lastIndex(where: isBlank).map { $0 + 1 } ?? 0
            let end = bytes[range.upperBound...].firstIndex(where: isBlank) ?? bytes.count
            let chunk = bytes[start..<end]
            if chunk.contains(where: { Self.codeSigns.contains($0) || $0 &- 0x30 < 10 }) { return true }
            return chunk.indices.contains { index in
                guard index > chunk.startIndex, index + 1 < chunk.endIndex else { return false }
                switch chunk[index] {
                case 0x2E: return chunk[index - 1] | 0x20 &- 0x61 < 26 && chunk[index + 1] &- 0x61 < 26
                case 0x3A: return chunk[index + 1] == 0x2F
                default: return false
                }
            }
        }

        private static let codeSigns = Set("@_\\<>{}[]|=*~^".utf8)
    }
}

extension String {
    /// The text with every occurrence of an ASCII text replaced.
    func replacing(_ old: String, by new: String) -> String {
        let (bytes, old) = (Array(utf8), Array(old.utf8))
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if !old.isEmpty, bytes[index...].starts(with: old) {
                out += new.utf8
                index += old.count
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
