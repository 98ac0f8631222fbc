internal import Model

/// Who agrees, against who signs.
struct PartyChecks {
    private let lexicon: Lexicon
    private let parties: [Agreement.Party]
    private let signatories: [Signatory]

    enum Kind {
        /// Somebody signs beside the parties.
        static let stranger = "stranger"
        /// A party signs under another name.
        static let name = "name"
        /// A head of another region signs than the one who agrees.
        static let region = "region"
    }

    /// Nil unless two parties are named: else nothing can be compared.
    init?(_ document: RecognisedDocument, _ lexicon: Lexicon) {
        self.lexicon = lexicon
        parties = (document.agreement?.parties ?? []).filter { !Self.ownNames($0.name).isEmpty }
        signatories = document.signatories.filter { !Self.ownNames($0.name).isEmpty }
        guard parties.count == 2, !signatories.isEmpty else { return nil }
    }

    /// Each signature that is of nobody who agrees, the first of each name.
    func faults() -> [Fault] {
        let absent = parties.filter { party in !signatories.contains { Self.isSame($0.name, party.name) } }
        let others = signatories.filter { signed in !parties.contains { Self.isSame($0.name, signed.name) } }
        var faults = regionFaults()
        var seen: Set<String> = []
        for other in others where seen.insert((other.name ?? "").folded).inserted {
            // Where neither party is found among those who sign, only equal posts show that the names were read.
            let left = others.count == 1 && absent.count == 1 ? absent.first : nil
            if let party = absent.first(where: { isPost($0.post, like: other.post) }) ?? left {
                faults.append(fault(Kind.name, other.name, party.name, other.place, party.place))
            } else if absent.isEmpty {
                faults.append(fault(Kind.stranger, other.name, nil, other.place, parties[0].place))
            }
        }
        return faults
    }

    /// `Bupati Kebumen` agrees, `BUPATI BANYUMAS` signs.
    private func regionFaults() -> [Fault] {
        let regions = parties.compactMap { party in region(party.post).map { (party: party, region: $0) } }
        var seen: Set<String> = []
        return signatories.compactMap { signed in
            guard let own = regions.first, let other = region(signed.post), Set(other).isDisjoint(with: own.region),
                seen.insert((signed.post ?? "").folded).inserted
            else { return nil }
            return fault(Kind.region, signed.post, own.party.post, signed.place, own.party.place)
        }
    }

    /// The folded words behind the post of a head of region; nil for other posts, and for the post alone.
    private func region(_ post: String?) -> [String]? {
        let words = Words(post ?? "")
        guard let head = lexicon[.governmentHeads].prefixMatch(words, at: 0), head.tokens.upperBound < words.count
        else { return nil }
        return (head.tokens.upperBound..<words.count).map { words.folded($0) }
    }

    /// Whether two posts are the same as far as the shorter one goes.
    private func isPost(_ post: String?, like other: String?) -> Bool {
        let (a, b) = (Words(post ?? "").folded, Words(other ?? "").folded)
        return !a.isEmpty && !b.isEmpty && (a.starts(with: b) || b.starts(with: a))
    }

    private func fault(_ kind: String, _ found: String?, _ expected: String?, _ place: Place, _ other: Place) -> Fault {
        Fault(found: found ?? "", expected: expected ?? "", kind: kind, places: [place], beside: other)
    }

    /// Whether more than half of the shorter name stands in the other: names are shortened as often as degrees are added,
    /// and many people share one name.
    private static func isSame(_ a: String?, _ b: String?) -> Bool {
        let (a, b) = (ownNames(a), ownNames(b))
        return a.intersection(b).count * 2 > min(a.count, b.count)
    }

    /// The words of a person's name without degrees and initials: `Drs. H. HASAN BASRI, M.Si.` → hasan, basri.
    private static func ownNames(_ name: String?) -> Set<String> {
        let words = (name ?? "").prefix { $0 != "," }.split(separator: " ").filter { !$0.contains(".") }
        return Set(words.map { String($0).folded }.filter { $0.utf8.count > 2 })
    }
}
