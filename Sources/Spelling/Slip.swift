/// What the hand did wrong between a word and the word that was meant. Only slips that hands really make count: other words
/// of the language are as near, but seldom by one of these.
package enum Slip: Sendable {
    /// Two neighbours changed places (`kienrja`).
    case swapped
    /// A letter beside the right one on the keyboard, or one vowel for another, was struck.
    case struck
    /// A letter is missing inside the word (`pengerahn`).
    case dropped
    /// The last letter is missing, as it is where a narrow cell cut the word.
    case shortened
    /// A letter too many inside the word, or the last one twice.
    case added
    /// Two letters of a long word that stand double were written once, or the other way round (`pengunan`).
    case undoubled
    /// A machine took letters for others that look like them (`kineija`).
    case misread

    /// The shortest word of which two letters may be wrong.
    private static let longWord = 9
    /// The shortest word in which letters may be taken for others.
    private static let shortestMisread = 6

    /// The slip that makes a word out of the one that was meant; nil when they differ by more, by something else, or at the
    /// first letter, which hands seldom miss and cut words lack.
    ///
    /// - Parameters: both in small ASCII letters.
    package init?(_ word: [UInt8], for meant: [UInt8]) {
        guard let first = word.first, first == meant.first, word != meant else { return nil }
        let slip: Slip? =
            switch meant.count - word.count {
            case 0: Slip.between(word, meant)
            case 1: Slip.missing(word, meant)
            case -1: Slip.surplus(word, meant)
            case 2 where meant.count >= Slip.longWord: Slip.isUndoubled(word, meant) ? .undoubled : nil
            case -2 where word.count >= Slip.longWord: Slip.isUndoubled(meant, word) ? .undoubled : nil
            default: nil
            }
        guard let slip = slip ?? (Slip.isMisread(word, meant) ? .misread : nil) else { return nil }
        self = slip
    }

    private static func between(_ word: [UInt8], _ meant: [UInt8]) -> Slip? {
        guard let at = word.indices.first(where: { word[$0] != meant[$0] }) else { return nil }
        let next = at + 1
        if word[next...].elementsEqual(meant[next...]) {
            if areNeighbours(word[at], meant[at]) { return .struck }
            return isVowel(word[at]) && isVowel(meant[at]) && next < word.count ? .struck : nil
        }
        guard next < word.count, word[at] == meant[next], word[next] == meant[at],
            word[(next + 1)...].elementsEqual(meant[(next + 1)...])
        else { return nil }
        return .swapped
    }

    private static func missing(_ word: [UInt8], _ meant: [UInt8]) -> Slip? {
        let at = word.indices.first { word[$0] != meant[$0] } ?? word.count
        guard word[at...].elementsEqual(meant[(at + 1)...]) else { return nil }
        return at == word.count && meant[at] != meant[at - 1] ? .shortened : .dropped
    }

    private static func surplus(_ word: [UInt8], _ meant: [UInt8]) -> Slip? {
        let at = meant.indices.first { word[$0] != meant[$0] } ?? meant.count
        guard word[(at + 1)...].elementsEqual(meant[at...]) else { return nil }
        return at < meant.count || word[at] == word[at - 1] ? .added : nil
    }

    /// Whether two letters can be taken out of the longer word, each of them one of a pair, to give the shorter one.
    private static func isUndoubled(_ short: [UInt8], _ long: [UInt8]) -> Bool {
        var taken = 0
        var index = 0
        for at in long.indices {
            if index < short.count, short[index] == long[at] {
                index += 1
                continue
            }
            guard at > 0, long[at] == long[at - 1] else { return false }
            taken += 1
        }
        return taken == 2 && index == short.count
    }

    /// What a machine reads, and the letters that stand there.
    private static let lookalikes: [(read: [UInt8], printed: [UInt8])] =
        [("ij", "rj"), ("m", "rn"), ("m", "in"), ("rn", "m")].map { (Array($0.utf8), Array($1.utf8)) }

    /// Whether one pair of letters that look alike is all that differs.
    private static func isMisread(_ word: [UInt8], _ meant: [UInt8]) -> Bool {
        guard word.count >= shortestMisread,
            let at = zip(word, meant).enumerated().first(where: { $1.0 != $1.1 })?.offset
        else { return false }
        return lookalikes.contains { read, printed in
            word[at...].starts(with: read) && meant[at...].starts(with: printed)
                && word[(at + read.count)...].elementsEqual(meant[(at + printed.count)...])
        }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    /// Whether two keys touch each other.
    private static func areNeighbours(_ a: UInt8, _ b: UInt8) -> Bool {
        guard let x = keys[a], let y = keys[b] else { return false }
        return abs(x.row - y.row) <= 1 && abs(x.offset - y.offset) <= 11
    }

    /// Row and offset, in tenths of a key, of every letter on the keyboard.
    private static let keys: [UInt8: (row: Int, offset: Int)] = {
        var keys: [UInt8: (row: Int, offset: Int)] = [:]
        for (row, (letters, start)) in [("qwertyuiop", 0), ("asdfghjkl", 3), ("zxcvbnm", 8)].enumerated() {
            for (column, letter) in letters.utf8.enumerated() { keys[letter] = (row, start + column * 10) }
        }
        return keys
    }()
}
