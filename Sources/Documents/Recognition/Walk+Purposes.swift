import Model

/// What a list is for, told by the sentence in front of it and by its items.
extension Walk {
    /// All lists in the order in which they began.
    mutating func finishedLists(lexicon: Lexicon) -> [ItemList] {
        closeLists()
        return takeLists().sorted { $0.order < $1.order }.map { list in
            ItemList(
                purpose: Walk.purpose(of: list, lexicon: lexicon),
                introduction: list.introduction,
                items: list.items
            )
        }
    }

    private static func purpose(of list: OpenList, lexicon: Lexicon) -> ItemList.Purpose {
        if let purpose = list.purpose { return purpose }
        guard let line = list.introducing else { return .other }
        if let match = line.hits(.definitions).last, match.tokens.count > 2,
            match.tokens.upperBound + 4 >= line.words.count
        {
            return .definitions
        }
        if namesIndicators(line), areMeasures(list.items, lexicon: lexicon) { return .indicators }
        guard let tag = introducingTag(line), let purpose = ItemList.Purpose(rawValue: tag) else { return .other }
        return purpose == .indicators && !areMeasures(list.items, lexicon: lexicon) ? .other : purpose
    }

    /// Of the last sentence, which alone introduces the list, the longest phrase; the first among equals.
    private static func introducingTag(_ line: Line) -> String? {
        var sentence = 0
        for token in 1..<max(line.words.count, 1) where line.words.tokens[token].gap.contains(.stop) {
            if !line.words.bytes[line.words.tokens[token - 1].end..<line.words.tokens[token].start].contains(0x3A) {
                sentence = token
            }
        }
        var best: WordMatcher.Hit?
        for match in line.hits(.listPurposes) where match.tokens.lowerBound >= sentence {
            if match.tokens.count > best?.tokens.count ?? 0 { best = match }
        }
        return best.map { line.tag(of: $0) }
    }

    private static func namesIndicators(_ line: Line) -> Bool {
        line.hit(.documentKinds, DocumentKind.iku.rawValue) != nil
            || line.hit(.listPurposes, ItemList.Purpose.indicators.rawValue) != nil
    }

    /// Whether at least half of the items begin as indicators begin (`Persentase …`, `Capaian nilai …`).
    private static func areMeasures(_ items: [Article.Item], lexicon: Lexicon) -> Bool {
        var measures = 0
        for item in items {
            let words = Words(item.passage.text)
            let start = lexicon[.measurePrefixes].prefixMatch(words, at: 0)?.tokens.upperBound ?? 0
            if lexicon[.measures].prefixMatch(words, at: 0) != nil
                || lexicon[.measures].prefixMatch(words, at: start) != nil
            {
                measures += 1
            }
        }
        return measures > 0 && measures * 2 >= items.count
    }
}
