extension Value {
    /// The value as the language writes it, cut off where it gets long; an error as its sentence.
    package func shown(_ language: Language) -> String {
        if case .error(let error) = self { return error.message(language) }
        return Show.text(self)
    }
}
