import Model

/// Where a list of indicators begins that is written as lines.
extension Draft {
    /// `1. Persentase kepatuhan …` right above `- Satuan: %`: the title ends here, though nothing stands between.
    func startsListedRecord(_ index: Int) -> Bool {
        guard lines[index].label != nil, index + 1 < lines.count,
            let colon = lines[index + 1].words.bytes.prefix(Draft.longestLabel).firstIndex(of: 0x3A)
        else { return false }
        let below = lines[index + 1].words.bytes
        let label = recogniser.heads.cell(String(decoding: CellText.trimmed(below[..<colon]), as: UTF8.self))
        return label.isLabel && label.concept.map(Draft.describing.contains) ?? false
    }

    /// In bytes.
    private static let longestLabel = 60
    /// What a line below an indicator's name says of it.
    private static let describing: Set<Concept> = [
        .unit, .formula, .definition, .source, .owner, .baseline, .target, .polarity, .accumulation,
    ]
}
