internal import Model

/// Tables, forms and scales of categories, and what the reader of the document noted.
extension ExtractReader {
    func readTables(_ facts: Facts, _ document: inout RecognisedDocument) throws(PackError) {
        document.tables = try facts.each("tables", table)
        let tables = document.tables.count
        document.forms = try facts.each("forms") { item throws(PackError) in try form(item, tables: tables) }
        document.scales = try facts.each("category_scales", scale)
        document.notes = try facts.each("notes") { item throws(PackError) in
            guard let what = try item.text("what") else { return nil }
            return Note(.remark, what: LocalizedText(id: what, en: what), place: try item.ownPlace())
        }
    }

    private func table(_ facts: Facts) throws(PackError) -> RecognisedTable {
        let place = try facts.ownPlace()
        var title: Passage?
        if let text = try facts.text("title") { title = Passage(text: text, place: place, role: .title) }
        return RecognisedTable(
            purpose: try facts.text("purpose").flatMap(RecognisedTable.Purpose.init(rawValue:)) ?? .other,
            columns: try facts.each("columns") { column throws(PackError) in
                RecognisedTable.Column(
                    concept: try column.text("concept").flatMap(Concept.init(rawValue:)),
                    title: try column.text("title") ?? "",
                    year: try column.integer("year"),
                    quarter: try column.integer("quarter").flatMap { (1...4).contains($0) ? $0 : nil }
                )
            },
            place: place,
            title: title,
            dataRows: max(try facts.integer("data_rows") ?? 0, 0)
        )
    }

    /// A form that names no table of the document belongs to none: it is passed over.
    private func form(_ facts: Facts, tables: Int) throws(PackError) -> Form? {
        guard let kind = try facts.text("kind").flatMap(DocumentKind.init(rawValue:)),
            let table = try facts.integer("table"), (1...max(tables, 1)).contains(table), tables > 0
        else { return nil }
        let place = try facts.ownPlace()
        var title: Passage?
        if let text = try facts.text("title") { title = Passage(text: text, place: place, role: .title) }
        return Form(
            kind: kind,
            level: try facts.text("level").flatMap(RecognisedDocument.Level.init(rawValue:)),
            blank: try facts.isTrue("blank"),
            title: title,
            table: table - 1,
            place: place
        )
    }

    /// Bands are read again from what is printed.
    private func scale(_ facts: Facts) throws(PackError) -> CategoryScale? {
        let bands = try facts.each("bands") { band throws(PackError) -> CategoryScale.Band? in
            guard let raw = try band.text("raw"), let label = try band.text("label") else { return nil }
            return CategoryScale.Band(raw, label: label, place: try band.ownPlace(), lexicon: lexicon)
        }
        return bands.isEmpty ? nil : CategoryScale(bands: bands, place: try facts.ownPlace()).settled
    }
}
