internal import CHunspell
internal import Glibc
internal import Synchronization

/// The Indonesian dictionary of Hunspell. It is loaded when the first word is looked up, once, whoever asks: most documents
/// hold no word that anybody wants to look up.
package final class SpellingDictionary: Sendable {
    /// Folder and name without `.aff` and `.dic`.
    private let path: String?
    private let state = Mutex(State.untouched)

    /// The Debian packages that bring the library and the dictionary.
    package static let packages = "libhunspell-1.7-0 hunspell-id"
    /// The dictionary of this machine, shared by all that judge.
    package static let installed = SpellingDictionary(
        folders: ["/usr/share/hunspell", "/usr/local/share/hunspell", "/usr/share/myspell/dicts"]
    )
    /// A dictionary that is not there.
    package static let none = SpellingDictionary(folders: [])

    /// The names under which the library is installed; the first that opens counts.
    private static let libraries = ["libhunspell-1.7.so.0", "libhunspell-1.8.so.0", "libhunspell.so"]
    /// Longer words are in no dictionary, and the library copies what it is given.
    private static let longestWord = 64

    /// - Parameter folders: where `id_ID.aff` and `id_ID.dic` may lie; the first that has both counts.
    package init(folders: [String]) {
        path = folders.lazy.map { "\($0)/id_ID" }
            .first { access("\($0).aff", R_OK) == 0 && access("\($0).dic", R_OK) == 0 }
    }

    /// Where the dictionary lies; nil when it or the library is not on this machine. Loads it.
    package var place: String? { knows("dan") == nil ? nil : path.map { "\($0).dic" } }

    /// Whether the dictionary has the word, with the prefixes and suffixes that it knows for it; nil when it is not there.
    ///
    /// - Parameter word: in small ASCII letters.
    package func knows(_ word: String) -> Bool? {
        guard !word.isEmpty, word.utf8.count <= Self.longestWord else { return false }
        return state.withLock { state in
            if case .untouched = state { state = load() }
            guard case .loaded(let speller) = state else { return nil }
            return word.withCString { speller.functions.spell(speller.handle, $0) } != 0
        }
    }

    private func load() -> State {
        guard let path else { return .missing }
        var functions = iku_hunspell()
        guard Self.libraries.contains(where: { iku_hunspell_open($0, &functions) != 0 }),
            let create = functions.create, let destroy = functions.destroy, let spell = functions.spell,
            let handle = create("\(path).aff", "\(path).dic")
        else { return .missing }
        return .loaded(Speller(handle: handle, functions: .init(destroy: destroy, spell: spell)))
    }

    deinit {
        state.withLock { state in
            if case .loaded(let speller) = state { speller.functions.destroy(speller.handle) }
            state = .missing
        }
    }

    private enum State: Sendable {
        case untouched, missing
        case loaded(Speller)
    }

    /// The library's own object, used by one thread at a time, under the lock.
    private struct Speller: @unchecked Sendable {
        let handle: OpaquePointer
        let functions: Functions

        struct Functions {
            let destroy: @convention(c) (OpaquePointer?) -> Void
            let spell: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?) -> CInt
        }
    }
}
