internal import Model

/// What the rules on prescribed forms ask of a regulation.
enum FormChecks {
    /// Forms whose guide (`Penjelasan pengisian …`) speaks of another level than the form's own, one fault a form with
    /// all the lines that do; an opening with a colon is a whole line. `found` is the level named, `expected` the form's.
    static func levels(in host: DocumentHost, guides: [String]) -> [Fault] {
        let document = host.document, lexicon = host.lexicon
        let openings = guides.map(\.folded)
        guard !document.forms.isEmpty else { return [] }
        var faults: [Fault] = []
        for (form, range) in zip(document.forms, host.formPassages) {
            guard let level = form.level else { continue }
            let guide = range.firstIndex { passage in isGuide(passage, openings) }
            guard let guide else { continue }
            let wrong = range[(guide + 1)...].filter { passage in
                let tags = Set(lexicon[.levels].matches(in: Words(passage.text)).map(\.tag))
                // A line in capitals is the heading of the next form.
                let isSentence = passage.text.utf8.contains { $0 &- 0x61 < 26 }
                return passage.role == .body && isSentence && !tags.isEmpty && !tags.contains(level.rawValue)
            }
            let tags = wrong.flatMap { lexicon[.levels].matches(in: Words($0.text)).map(\.tag) }
            guard let other = tags.first, !wrong.isEmpty else { continue }
            faults.append(
                Fault(found: other, expected: level.rawValue, kind: form.kind.rawValue, places: wrong.map(\.place))
            )
        }
        return faults
    }

    private static func isGuide(_ passage: Passage, _ openings: [String]) -> Bool {
        let text = passage.text.folded
        return openings.contains { $0.utf8.last == 0x3A ? text == $0 : text.holds($0) }
    }
}
