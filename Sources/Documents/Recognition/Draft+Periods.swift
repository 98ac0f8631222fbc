import Model

/// The years that the document speaks of, and which are its own.
extension Draft {
    func readPeriods() {
        for index in lines.indices {
            let line = lines[index]
            guard line.shape.digits >= 4, line.role != .catchword, line.role != .contents, line.role != .signature
            else { continue }
            for mention in Period.mentions(in: line.words, lexicon: lexicon) where mention.isRange || mention.isLabelled
            {
                // The year of the number and of the gazette is no period.
                if numberYears[index]?.overlaps(mention.tokens) ?? false || isGazette(index) { continue }
                add(mention, line)
            }
        }
        decidePeriod()
        readBaselineYears()
    }

    /// `BERITA DAERAH KABUPATEN CONTOH RAYA`, `TAHUN 2015 NOMOR 47` on a cover.
    private func isGazette(_ index: Int) -> Bool {
        guard lines[index].role == .title, lines[index].section == .cover else { return false }
        return (max(index - 2, 0)...index).contains { at in
            lines[at].hit(.gazette)?.tokens.lowerBound == 0
                && (at == index || isNumbered(index) && (at + 1 == index || isNumbered(at + 1)))
        }
    }

    private func isNumbered(_ index: Int) -> Bool {
        let line = lines[index]
        return [line.hit(.numberLabels), line.hit(.yearLabels)].contains { $0?.tokens.lowerBound == 0 }
    }

    /// The column of the year right before the period holds no promise: it is the state from which the targets start.
    private func readBaselineYears() {
        guard let period = out.period, period.start < period.end else { return }
        let year = period.start - 1
        for table in out.tables.indices where out.tables[table].purpose == .indicators {
            let columns = out.tables[table].columns
            guard !columns.contains(where: { $0.concept == .baseline }),
                let column = columns.firstIndex(where: { $0.concept == .target && $0.year == year }),
                columns.contains(where: { $0.concept == .target && $0.year == period.start })
            else { continue }
            out.tables[table].columns[column].concept = .baseline
            for index in out.indicators.indices where out.indicators[index].table == table {
                guard let value = out.indicators[index].targets.removeValue(forKey: year) else { continue }
                out.indicators[index].baseline = value
                out.indicators[index].cells[.baseline] = out.indicators[index].targetPlaces.removeValue(forKey: year)
            }
        }
    }

    private func add(_ mention: Period.Mention, _ line: Line) {
        let context = context(of: mention, line)
        // A single year is worth noting only where the document speaks of itself.
        let start = max(mention.tokens.lowerBound - 6, 0)
        let end = min(mention.tokens.upperBound + 3, line.words.count)
        let text = line.words.text(start..<end).shortened(to: 120)
        var found = PeriodMention(
            period: mention.period,
            place: line.place.showing(text),
            context: context,
            text: text
        )
        found.lead = line.words.text(max(mention.tokens.lowerBound - 30, 0)..<mention.tokens.lowerBound)
        out.periods.append(found)
    }

    private func context(of mention: Period.Mention, _ line: Line) -> PeriodMention.Context {
        if line.role == .title { return line.section == .annex ? .annex : .title }
        if line.role == .citation || isInCitation(mention, line) { return .citation }
        if line.section == .annex, line.shape.isUpper { return .annex }
        // The nearest word before the years says whose they are.
        var nearest: (position: Int, own: Bool)?
        for one in line.found where one.tokens.lowerBound < mention.tokens.lowerBound {
            let position = one.tokens.upperBound
            guard mention.tokens.lowerBound - position <= 14,
                !sentenceEnds(between: position, mention.tokens.lowerBound, line)
            else { continue }
            if one.list == .plans, line.tag(of: one) != PlanTag.term { nearest = (position, false) }
            if one.list == .documentKinds, [out.kind.rawValue, DocumentKind.iku.rawValue].contains(line.tag(of: one)) {
                nearest = (position, true)
            }
        }
        guard let nearest else { return .body }
        return nearest.own ? .own : .plan
    }

    private func sentenceEnds(between from: Int, _ to: Int, _ line: Line) -> Bool {
        from < to
            && (from..<to).contains {
                line.words.tokens[$0].gap.contains(.stop) && line.words.bytes[line.words.tokens[$0].start - 1] != 0x3A
            }
    }

    /// Behind the head of a citation on the same line and before its end.
    private func isInCitation(_ mention: Period.Mention, _ line: Line) -> Bool {
        for one in line.found where one.tag == vocabulary[.about] {
            let from = one.tokens.upperBound
            guard from <= mention.tokens.lowerBound else { break }
            let cites = line.found.contains {
                $0.list == .numberLabels && $0.tokens.lowerBound < from && from - $0.tokens.upperBound < 10
            }
            let ended = line.found.contains {
                $0.list == .citationEnds && $0.tokens.lowerBound > from
                    && $0.tokens.lowerBound < mention.tokens.lowerBound
            }
            if cites, !ended, mention.tokens.lowerBound - from < CitationReach.words,
                !sentenceEnds(between: from, mention.tokens.lowerBound, line)
            {
                return true
            }
        }
        return false
    }

    /// Terms of office are periods of the text, not of a plan.
    private enum PlanTag { static let term = "term" }

    private enum CitationReach { static let words = 60 }

    /// The title's years; else the annex's; else what the document states of itself.
    private func decidePeriod() {
        for context in [PeriodMention.Context.title, .annex, .own] {
            let ranges = out.periods.filter { $0.context == context && $0.period.start < $0.period.end }
            if let first = ranges.first {
                out.period = first.period
                out.periodPlace = first.place
                return
            }
        }
        let single = out.periods.first { $0.context == .title || $0.context == .annex }
        if let single {
            out.period = single.period
            out.periodPlace = single.place
        } else {
            takePeriodOfTables()
        }
    }

    /// `PERIODE 2023-2026` above the table of each sheet or annex, where all say the same.
    private func takePeriodOfTables() {
        let titles = out.tables.filter { $0.purpose == .indicators }.compactMap(\.title)
        let stated = titles.compactMap { title in
            Period.mentions(in: Words(title.text), lexicon: lexicon).first(where: \.isRange).map {
                ($0.period, title.place)
            }
        }
        guard let (period, place) = stated.first, stated.allSatisfy({ $0.0 == period }) else { return }
        out.period = period
        out.periodPlace = place
    }
}
