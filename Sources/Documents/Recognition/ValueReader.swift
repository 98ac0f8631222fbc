import Model

/// Reads the values of cells, each wording once: targets such as `B` and `100%` stand in most cells of a document.
///
/// A class, for the tables of one document share what was read.
final class ValueReader {
    private let lexicon: Lexicon
    private var known: [Key: Quantity] = [:]

    /// A wording means something else on another scale.
    private struct Key: Hashable {
        var text: String
        var scale: String?
    }

    /// Longer cells repeat seldom; more wordings than this are read anew.
    private static let longest = 24
    private static let most = 4096

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    func read(_ text: String, scale: Scale?) -> Quantity {
        guard text.utf8.count <= ValueReader.longest else { return Quantity.read(text, lexicon: lexicon, scale: scale) }
        let key = Key(text: text, scale: scale?.name)
        if let value = known[key] { return value }
        let value = Quantity.read(text, lexicon: lexicon, scale: scale)
        if known.count < ValueReader.most { known[key] = value }
        return value
    }

    /// Whether a cell says that it holds nothing: `-`, `…`, `n/a`.
    func isMissing(_ text: String) -> Bool { read(text, scale: nil).kind == .missing }
}
