internal import Model
internal import Spelling

extension Misspellings {
    /// What stands around a word, and whether it may be called misspelt there.
    struct Setting {
        private let passages: [Passage]
        private let cut: [Words]
        private let lexicon: Lexicon
        private let forms: WordForms

        init(_ passages: [Passage], _ cut: [Words], _ lexicon: Lexicon, _ forms: WordForms) {
            self.passages = passages
            self.cut = cut
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
                if !forms.makes(word.letters) { return true }
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

        /// Whether an odd number of quotation marks, or an opening one, stands before the word.
        private func isQuoted(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
            var straight = 0
            var curly = 0
            var index = 0
            while index < range.lowerBound {
                if bytes[index] == 0x22 { straight += 1 }
                if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
                    if bytes[index + 2] == 0x9C { curly += 1 }
                    if bytes[index + 2] == 0x9D { curly -= 1 }
                }
                index += 1
            }
            return straight % 2 == 1 || curly > 0
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
