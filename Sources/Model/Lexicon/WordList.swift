/// One list of the lexicon: phrases under tags, matched word by word after folding.
package struct WordList: Sendable {
    /// Tag and phrases, in the order of the file.
    package let entries: [Entry]

    package struct Entry: Hashable, Sendable {
        package var tag: String
        package var phrases: [String]
        package init(tag: String, phrases: [String]) {
            self.tag = tag
            self.phrases = phrases
        }
    }

    package init(entries: [Entry]) {
        self.entries = entries
    }
}
