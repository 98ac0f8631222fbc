import Model

extension Line {
    /// Whether a line of many words is still a title: nearly all of its words are printed as a title prints them, and it
    /// ends without a mark.
    ///
    /// In a word processor a title is one paragraph, however many lines it takes on paper; the number of its words alone
    /// says nothing.
    var isLongTitle: Bool {
        guard words.count <= Line.longestTitle, !shape.isClosed, shape.last != 0x2C, shape.letters > 0 else {
            return false
        }
        if shape.isUpper { return true }
        let small = words.tokens.indices.count { words.integer($0) == nil && !words.isCapitalised($0) }
        return small * 5 <= words.count
    }

    /// The title of a regulation that amends another, with both of their names, is about as long.
    private static let longestTitle = 60
}
