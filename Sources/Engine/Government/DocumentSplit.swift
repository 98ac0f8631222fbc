internal import Model

/// A file that holds tables of several agencies (a decree with an annex for each, a workbook with a sheet for each) or of
/// several quarters is taken apart: one document for each.
struct DocumentSplit {
    let names: AgencyNames
    let lexicon: Lexicon

    func split(_ documents: [HeldDocument]) -> [HeldDocument] { documents.flatMap(parts).flatMap(quarters) }

    /// A quarterly form for each quarter that the tables' titles or sheets name.
    private func quarters(_ held: HeldDocument) -> [HeldDocument] {
        let document = held.document
        guard document.kind == .quarterly, document.tables.count > 1 else { return [held] }
        let quarters = document.tables.map(quarter)
        let distinct = Set(quarters.compactMap { $0 }).sorted()
        guard distinct.count > 1 else { return [held] }
        let split = distinct.compactMap { quarter -> HeldDocument? in
            let tables = Set(quarters.indices.filter { quarters[$0] == quarter })
            guard var part = part(of: document, tables) else { return nil }
            part.agency = document.agency
            part.quarter = quarter
            part.title = tables.sorted().lazy.compactMap { document.tables[$0].title }.first ?? document.title
            var one = held
            one.document = part
            one.quarter = quarter
            return one
        }
        return split.count > 1 ? split : [held]
    }

    private func quarter(_ table: RecognisedTable) -> Int? {
        for text in [table.title?.text, table.place.sheet] {
            guard let text, let match = lexicon[.quarters].firstMatch(in: Words(text)) else { continue }
            return Int(match.tag)
        }
        return nil
    }

    private func parts(_ held: HeldDocument) -> [HeldDocument] {
        let document = held.document
        guard OwnerFinder.assigned.contains(document.kind), document.tables.count > 1 else { return [held] }
        var owners: [Int?] = []
        for table in document.tables { owners.append(owner(table)) }
        let distinct = Set(owners.compactMap { $0 })
        guard distinct.count > 1 else { return [held] }
        // A table without a name of its own belongs to the one before it.
        for index in owners.indices where owners[index] == nil && index > 0 { owners[index] = owners[index - 1] }
        var parts: [HeldDocument] = []
        for owner in ([nil] + distinct.sorted().map { Optional($0) }) {
            let tables = Set(owners.indices.filter { owners[$0] == owner })
            guard !tables.isEmpty, let part = part(of: document, tables) else { continue }
            var one = held
            one.document = part
            if let owner {
                one.owner = .agency(owner)
                one.match = .same
            }
            parts.append(one)
        }
        return parts.isEmpty ? [held] : parts
    }

    private func owner(_ table: RecognisedTable) -> Int? {
        for text in [table.title?.text, table.place.sheet] {
            guard let text, let agency = names.find(inFileName: text).agency else { continue }
            return agency
        }
        return nil
    }

    /// The rows of some tables; nil when they hold none.
    private func part(of document: RecognisedDocument, _ tables: Set<Int>) -> RecognisedDocument? {
        let spots = Set(tables.map { Spot(document.tables[$0].place) })
        var part = document
        part.indicators = document.indicators.filter { $0.table.map(tables.contains) ?? false }
        part.measurements = document.measurements.filter { spots.contains(Spot($0.place)) }
        part.budgets = document.budgets.filter { spots.contains(Spot($0.place)) }
        part.activities = document.activities.filter { spots.contains(Spot($0.place)) }
        guard part.indicators.count + part.measurements.count + part.activities.count > 0 else { return nil }
        part.agency = nil
        return part
    }

    /// Which table a row stands in.
    private struct Spot: Hashable {
        var sheet: String?
        var table: Int?

        init(_ place: Place) {
            sheet = place.sheet
            table = place.table
        }
    }
}
