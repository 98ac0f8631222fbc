import Engine
import Model
import TestSupport

/// The project's own word lists.
enum TestLexicon {
    static let shared: Lexicon = {
        guard let folder = try? RulesFolder.read(Project.root + "/Rules"),
            let lexicon = try? LexiconReader.read(folder.files.filter { $0.name.hasPrefix("lexicon/") })
        else {
            preconditionFailure("Rules/lexicon does not load; iku rules check says why")
        }
        return lexicon
    }()
}
