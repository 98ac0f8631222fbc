package import Model

extension RecognisedDocument {
    /// The document without what only rules about single documents look at: its running text, headings and citations.
    ///
    /// A review holds the facts of a whole government; their size is that of the tables, not of the files.
    package var reducedToFacts: RecognisedDocument {
        var document = self
        // A register may state the day of the budget document above its table.
        document.passages = kind == .register ? passages.filter { $0.role != .cell } : []
        document.headings = []
        document.articles = []
        document.contents = []
        document.outline = []
        document.lists = []
        document.citations = []
        document.periods = []
        document.annexes = []
        document.annexMentions = []
        document.notes = []
        return document
    }
}
