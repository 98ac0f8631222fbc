/// A part of a document that belongs to an agency of its own: an annex of a decree, the table under an agency's name, the
/// rows that a column gives to it.
///
/// Only a document of several owners has parts; what stands in no part belongs to the document's own agency or government.
package struct DocumentPart: Hashable, Sendable {
    package var agency: Named
    package var level: RecognisedDocument.Level
    /// The head of the annex that it stands in; nil outside of annexes.
    package var annex: Passage?

    package init(agency: Named, level: RecognisedDocument.Level, annex: Passage? = nil) {
        self.agency = agency
        self.level = level
        self.annex = annex
    }
}

extension RecognisedDocument {
    /// The part of that number; nil for none.
    package func part(_ index: Int?) -> DocumentPart? {
        index.flatMap { parts.indices.contains($0) ? parts[$0] : nil }
    }

    /// The agency that answers for what stands in a part, else the document's own.
    package func agencyName(of part: Int?) -> String? { self.part(part)?.agency.name ?? agency?.name }

    /// The part of the table that a row stands in: for rows of forms, which know their place alone.
    package func partOfTable(at place: Place) -> Int? {
        guard !parts.isEmpty, let table = place.table else { return nil }
        return tables.first { $0.place.table == table && $0.place.sheet == place.sheet }?.part
    }
}
