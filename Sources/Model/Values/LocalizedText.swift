/// The languages that users read.
package enum Language: String, Sendable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}

/// One sentence in both languages.
package struct LocalizedText: Hashable, Sendable {
    package var id: String
    package var en: String

    package init(id: String, en: String) {
        self.id = id
        self.en = en
    }

    package subscript(language: Language) -> String {
        switch language {
        case .indonesian: id
        case .english: en
        }
    }
}
