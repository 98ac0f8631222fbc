internal import Model

/// One line that tells how to fill in columns of a form: `Pada kolom (5) s/d kolom (8) diisi dengan …`.
struct FormGuideEntry: Sendable {
    /// The number of the column, from 1 as printed in the form's row of numbers; the first of several.
    var column: Int
    var last: Int
    /// What the form's head makes of the column; nil where the head says nothing that is known.
    var concept: Concept?
    var passage: Passage
}

/// The guides below the forms that a regulation prescribes.
enum FormGuides {
    /// The tag of the word for a column.
    private static let columnTag = "column"
    /// How many words may stand between the two ends of a range of columns: `(5) s/d kolom (8)`.
    private static let farthestEnd = 4

    /// The lines between each form and the next, by form.
    static func passages(in host: DocumentHost) -> [ArraySlice<Passage>] {
        let document = host.document
        let starts = document.forms.map { host.passageSpots[$0.place.spot] ?? Int.max }
        return starts.map { start in
            guard start < document.passages.count else { return [] }
            let end = starts.filter { $0 > start }.min() ?? document.passages.count
            return document.passages[start..<min(end, document.passages.count)]
        }
    }

    /// What the guides say of the columns, by form.
    static func entries(in host: DocumentHost) -> [[FormGuideEntry]] {
        let document = host.document
        return zip(document.forms, host.formPassages).map { form, passages in
            let columns = document.tables.indices.contains(form.table) ? document.tables[form.table].columns : []
            return passages.compactMap { passage in
                guard passage.role == .body, let range = columnRange(Words(passage.text), host.lexicon) else {
                    return nil
                }
                let concepts = Set(columns.indices.filter { range.contains($0 + 1) }.map { columns[$0].concept })
                return FormGuideEntry(
                    column: range.lowerBound,
                    last: range.upperBound,
                    concept: concepts.count == 1 ? concepts.first ?? nil : nil,
                    passage: passage
                )
            }
        }
    }

    private static func columnRange(_ words: Words, _ lexicon: Lexicon) -> ClosedRange<Int>? {
        guard let word = lexicon[.tableWords].matches(in: words).first(where: { $0.tag == columnTag }),
            word.tokens.upperBound < words.count, let first = words.integer(word.tokens.upperBound)
        else { return nil }
        let next = word.tokens.upperBound + 1
        let end = min(next + farthestEnd, words.count)
        guard next < end, let range = lexicon[.rangeWords].firstMatch(in: words, from: next),
            range.tokens.lowerBound == next,
            let last = (range.tokens.upperBound..<max(end, range.tokens.upperBound)).lazy.compactMap({
                words.integer($0)
            })
            .first, last > first
        else { return first...first }
        return first...last
    }
}
