package import Model

/// Puts the documents of one government together: whose is which, which took the place of which, and each indicator
/// through all of them.
package struct GovernmentAssembly {
    /// What the workspace declares; nil where it is silent, then the documents tell.
    package var name: String?
    package var year: Int?
    package var period: Period?
    package var posts: [String] = []
    /// The list of agencies; nil: the documents name them.
    package var list: [Agency]?

    private let lexicon: Lexicon
    private let place: Place
    private var documents: [HeldDocument] = []

    /// - Parameter place: where the government as a whole is spoken of.
    package init(lexicon: Lexicon, place: Place) {
        self.lexicon = lexicon
        self.place = place
    }

    /// Adds a document; they count in the order in which they come.
    package mutating func add(_ document: RecognisedDocument) { documents.append(HeldDocument(document)) }

    /// The government as all documents show it.
    package func assembled() -> LocalGovernment {
        var government = LocalGovernment(place: place)
        government.name = name ?? documents.lazy.compactMap(\.document.government?.name).first
        government.year = year
        government.period = period
        government.posts = posts
        government.hasList = list != nil
        government.agencies = list ?? []
        government.documents = documents
        return government
    }
}
