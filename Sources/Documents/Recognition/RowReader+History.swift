import Model

/// Tables of earlier years: `Indikator | 2022 | 2023 | 2024` below `Realisasi tahun-tahun sebelumnya`.
extension RowReader {
    /// Takes bare years for realisations where the words above the table speak of results and of no target.
    mutating func settleHistory(_ out: RecognisedDocument) {
        let years = head.columns.indices.filter { column in
            head.columns[column].concept == .target && head.columns[column].year != nil
                && heads.cell(head.columns[column].title).bare
        }
        guard years.count >= 2, head.has(.indicator),
            years.count == head.columns.count(where: { $0.concept == .target }),
            !head.columns.contains(where: { $0.concept.map(Self.measuring.contains) ?? false }),
            speaksOfResults(until: years.compactMap { head.columns[$0].year }.max(), out)
        else { return }
        for column in years { head.columns[column].concept = .realisation }
        isHistory = true
    }

    private static let measuring: Set<Concept> = [.realisation, .achievement, .cumulative, .finalTarget, .baseline]

    /// The nearest words above the table that speak of targets or of results decide.
    ///
    /// `Capaian` alone means results only of years that are over.
    private func speaksOfResults(until last: Int?, _ out: RecognisedDocument) -> Bool {
        for text in [lead?.text, title?.text].compactMap({ $0 }) where text.utf8.count <= 400 {
            let concepts = concepts(in: Words(text))
            if !concepts.isDisjoint(with: [.target, .finalTarget]) { return false }
            // `Tabel 3.12 Perkembangan Panjang Jalan Tahun 2011 – 2015`
            if lexicon[.tableWords].matches(in: Words(text)).contains(where: { $0.tag == TableWord.past }) {
                return true
            }
            if !concepts.isDisjoint(with: [.realisation, .cumulative]) { return true }
            guard !concepts.isDisjoint(with: [.result, .achievement]) else { continue }
            let mentions = Period.mentions(in: out.title?.text ?? "", lexicon: lexicon)
            guard let own = mentions.map(\.period.start).max(), let last else { return false }
            return last <= own
        }
        return false
    }

    /// What the words of a text are as heads; a word for years is none here, nor is a lone letter.
    private func concepts(in words: Words) -> Set<Concept> {
        var found: Set<Concept> = []
        for match in lexicon[.headers].matches(in: words) {
            let text = words.text(match.tokens)
            guard text.utf8.count > 2, lexicon[.yearLabels].tag(of: text) == nil else { continue }
            if let concept = Concept(rawValue: match.tag) { found.insert(concept) }
        }
        return found
    }

    /// Adds the years of a row to the measurement that the document has of the indicator.
    mutating func readHistory(_ cells: [Cell], _ out: inout RecognisedDocument) {
        guard let name = text(.indicator, cells), !isTotal(cells, name) else { return }
        out.tables[table].dataRows += 1
        let indicator = (GluedLabel(name)?.rest ?? name).oneLine
        guard let known = knownMeasurement(of: indicator, out) else {
            if !historyNoted {
                historyNoted = true
                note(Messages.unmatchedHistory, cells[0].place.showing(indicator), &out)
            }
            return
        }
        let scale = scale(for: indicator)
        for (column, cell) in cells.enumerated() where column < head.columns.count {
            guard head.columns[column].concept == .realisation, let year = head.columns[column].year else { continue }
            out.measurements[known].set(.yearRealisation(year), values.read(cell.text, scale: scale))
        }
    }
}
