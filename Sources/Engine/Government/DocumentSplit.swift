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
        guard OwnerFinder.assigned.contains(document.kind) else { return [held] }
        let owners = document.parts.isEmpty ? ownersOfTables(document) : []
        let ofParts = document.parts.map { names.find($0.agency.name).agency }
        let listed = Set((owners + ofParts).compactMap { $0 })
        guard listed.count > 1 || !document.parts.isEmpty else { return [held] }
        var split: [HeldDocument] = []
        func add(_ tables: Set<Int>, _ parts: Set<Int?>, _ describe: (inout HeldDocument) -> Void) {
            guard let part = part(of: document, tables, parts) else { return }
            var one = held
            one.document = part
            describe(&one)
            split.append(one)
        }
        func tables(where isOwn: (Int?, Int?) -> Bool) -> Set<Int> {
            Set(document.tables.indices.filter { isOwn(document.tables[$0].part, owners.isEmpty ? nil : owners[$0]) })
        }
        // What no part claims stays with the document's own owner.
        add(tables { part, owner in part == nil && owner == nil }, [nil]) { $0.document.agency = document.agency }
        for owner in listed.sorted() {
            let own = Set(ofParts.indices.filter { ofParts[$0] == owner })
            add(tables { part, table in part.map(own.contains) ?? (table == owner) }, Set(own.map { Optional($0) })) {
                $0.owner = .agency(owner)
                $0.match = .same
            }
        }
        // An agency that is not listed keeps its name, and its rows.
        for index in ofParts.indices where ofParts[index] == nil {
            add(tables { part, _ in part == index }, [index]) { $0.document.agency = document.parts[index].agency }
        }
        return split.isEmpty ? [held] : split
    }

    /// Whose each table is by its title or sheet; one without a name of its own belongs to the one before it.
    private func ownersOfTables(_ document: RecognisedDocument) -> [Int?] {
        guard document.tables.count > 1 else { return [] }
        var owners = document.tables.map(owner)
        for index in owners.indices where owners[index] == nil && index > 0 { owners[index] = owners[index - 1] }
        return owners
    }

    private func owner(_ table: RecognisedTable) -> Int? {
        for text in [table.title?.text, table.place.sheet] {
            guard let text, let agency = names.find(inFileName: text).agency else { continue }
            return agency
        }
        return nil
    }

    /// The rows of some tables, and the indicators of some parts (nil: of none); nil when there are none.
    private func part(
        of document: RecognisedDocument,
        _ tables: Set<Int>,
        _ parts: Set<Int?>? = nil
    ) -> RecognisedDocument? {
        let spots = Set(tables.map { Spot(document.tables[$0].place) })
        var part = document
        part.indicators = document.indicators.filter { indicator in
            if !document.parts.isEmpty, let parts { return parts.contains(indicator.part) }
            return indicator.table.map(tables.contains) ?? false
        }
        part.measurements = document.measurements.filter { spots.contains(Spot($0.place)) }
        part.budgets = document.budgets.filter { spots.contains(Spot($0.place)) }
        part.activities = document.activities.filter { spots.contains(Spot($0.place)) }
        guard part.indicators.count + part.measurements.count + part.activities.count > 0 else { return nil }
        part.agency = nil
        part.parts = []
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
