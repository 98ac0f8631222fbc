package import Model

/// The regulations that rules and documents name, with their dates. What it does not hold is unknown here, never wrong.
package struct Registry: Sendable {
    package let regulations: [Regulation]
    package let misquotes: [Misquote]
    /// The folded words of all titles.
    let vocabulary: Set<String>
    private let byId: [String: Int]
    private let byKindNumber: [String: [Int]]

    package init(regulations: [Regulation] = [], misquotes: [Misquote] = []) {
        self.regulations = regulations
        self.misquotes = misquotes
        vocabulary = Set(
            regulations.flatMap { regulation in
                ([regulation.title] + regulation.titlesAccepted).flatMap { Words($0).folded }
            }
        )
        var byId: [String: Int] = [:]
        var byKindNumber: [String: [Int]] = [:]
        for (index, regulation) in regulations.enumerated() {
            byId[regulation.id] = index
            byKindNumber["\(regulation.kind) \(regulation.number)", default: []].append(index)
        }
        self.byId = byId
        self.byKindNumber = byKindNumber
    }

    /// The regulation with that id (`uu-23-2014`).
    package subscript(id: String) -> Regulation? { byId[id].map { regulations[$0] } }

    /// All regulations of one kind and number, of whatever year.
    package func all(kind: String, number: String) -> [Regulation] {
        (byKindNumber["\(kind) \(number)"] ?? []).map { regulations[$0] }
    }

    package var ids: [String] { regulations.map(\.id) }
}

/// One regulation of the registry.
package struct Regulation: Sendable, Hashable {
    package var id: String
    package var kind: String
    package var number: String
    package var year: Int
    /// As it is cited in short: `UU 23/2014`.
    package var short: String
    /// Other ways of writing the number that are in official use (`PER/9/M.PAN/5/2007`).
    package var numbersAccepted: [String]
    /// Empty where the title is not known.
    package var title: String
    /// Other wordings of the title that are in official use, and wordings known to be slips.
    package var titlesAccepted: [String]
    package var titlesWrong: [String]
    /// The regional government of a local regulation.
    package var government: String?
    /// The years of the plan that it sets, where it sets one.
    package var period: Period?
    package var issuer: String?
    package var gazette: Gazette?
    package var inForceFrom: PartialDate?
    package var amendedBy: [Change]
    package var revokedBy: Change?
    /// Whether that one is only known to have taken its place (`replaced-by`), not to have revoked it in so many words.
    package var isReplaced = false
    /// No longer used though never revoked in so many words; never reported as revoked.
    package var replacedInPractice: Bool
    package var confidence: RegistryConfidence
    package var note: LocalizedText?

    /// Number in the state gazette and its supplement.
    package struct Gazette: Sendable, Hashable {
        package var kind: String
        package var year: Int?
        package var number: String?
        package var supplement: String?
        /// False where official texts themselves differ: then no number is called wrong.
        package var reliable: Bool
    }

    /// An amendment or a revocation, with as much of its date as is known.
    package struct Change: Sendable, Hashable {
        package var by: String
        package var on: PartialDate?
    }

    /// `document`: only a document says so, binding inside its government.
    package enum RegistryConfidence: String, Sendable, CaseIterable {
        case seen, strong, memory, document
    }
}

/// A citation known to be a slip, and the regulation that it stands for.
package struct Misquote: Sendable, Hashable {
    package var kind: String
    package var number: String
    package var year: Int
    /// Words that the cited title must hold for the slip to be taken as that; nil: any title.
    package var about: String?
    /// Id of the regulation that is meant.
    package var means: String
    package var note: LocalizedText?
}
