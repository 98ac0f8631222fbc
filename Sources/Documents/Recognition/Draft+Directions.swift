import Model

/// What the text says of how achievement is computed, and of which indicators less is better.
extension Draft {
    /// `Indikator negatif dihitung dengan (2 x target - realisasi) / target x 100%`, the formula here or right below.
    func readLowerFormula() {
        guard !out.measurements.isEmpty else { return }
        for index in lines.indices where lines[index].words.count <= 80 && out.lowerFormula == nil {
            guard speaksOfLower(lines[index].words) else { continue }
            out.lowerFormula = lowerFormula(in: lines[index].words)
            // `… digunakan rumus:` and the formula on the next lines, as far as they speak of nothing else.
            var at = index + 1
            while out.lowerFormula == nil, lines[index].shape.last == 0x3A, at < lines.count, at <= index + 3 {
                guard lines[at].words.count <= 25, lexicon[.polarities].firstMatch(in: lines[at].words) == nil else {
                    break
                }
                out.lowerFormula = lowerFormula(in: lines[at].words)
                at += 1
            }
        }
    }

    private func speaksOfLower(_ words: Words) -> Bool {
        lexicon[.polarities].matches(in: words).contains { $0.tag == Polarity.lower.rawValue }
    }

    /// The only formula of that kind in a text.
    private func lowerFormula(in words: Words) -> Achievement.LowerFormula? {
        let found = lexicon[.lowerFormulas].matches(in: words).compactMap {
            Achievement.LowerFormula(rawValue: $0.tag)
        }
        return Set(found).count == 1 ? found.first : nil
    }

    /// `Indikator Jumlah pengaduan layanan merupakan indikator negatif`: declares the direction of each indicator that the
    /// sentence names before it.
    func readDirectionStatements() {
        let names = Set(out.measurements.map(\.indicator) + out.indicators.map(\.name)).sorted()
        guard !names.isEmpty else { return }
        let known = names.prefix(500).map { (name: $0, words: Words($0)) }.filter { (2...30).contains($0.words.count) }
        // A denial is tagged `not` and stands right before.
        for line in lines where line.role == .body && (4...200).contains(line.words.count) {
            let found = lexicon[.directionStatements].matches(in: line.words)
            for (at, statement) in found.enumerated() {
                guard let polarity = Polarity(rawValue: statement.tag) else { continue }
                let start = sentenceStart(line.words, before: statement.tokens.lowerBound)
                let isDenied = found[..<at].contains { $0.tokens.upperBound == statement.tokens.lowerBound }
                guard !isDenied else { continue }
                let sentence = start..<statement.tokens.lowerBound
                for one in known where stands(one.words, in: line.words, sentence) { declare(polarity, of: one.name) }
            }
        }
    }

    private func sentenceStart(_ words: Words, before end: Int) -> Int {
        var at = end
        while at > 0, !words.beginsSentence(at) { at -= 1 }
        return at
    }

    private func stands(_ name: Words, in words: Words, _ range: Range<Int>) -> Bool {
        guard name.count <= range.count else { return false }
        return (range.lowerBound...(range.upperBound - name.count)).contains { start in
            name.tokens.indices.allSatisfy { name.tokens[$0].hash == words.tokens[start + $0].hash }
        }
    }

    private func declare(_ polarity: Polarity, of name: String) {
        for index in out.measurements.indices where out.measurements[index].indicator == name {
            if out.measurements[index].polarity == nil { out.measurements[index].polarity = polarity }
        }
        for index in out.indicators.indices where out.indicators[index].name == name {
            if out.indicators[index].polarity == nil { out.indicators[index].polarity = polarity }
        }
    }
}
