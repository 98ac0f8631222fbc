internal import Model

/// Compares a list of the body with the same list in the annex: what is missing, and what is worded otherwise.
enum ListComparison {
    /// Differences between the indicators listed in the text and those of the tables, and between the tasks and
    /// functions of the text and those of the formal head. `found` is the annex's wording (for `missing` the body's).
    static func differences(_ document: RecognisedDocument) -> [Fault] {
        var faults: [Fault] = []
        if let list = document.lists.last(where: { $0.purpose == .indicators }), !document.indicators.isEmpty {
            faults += compare(
                list.items.map(\.passage),
                document.indicators.map { Passage(text: $0.name, place: $0.place) },
                what: "indicator"
            )
        }
        if let head = document.head {
            for (purpose, annex) in [(ItemList.Purpose.tasks, head.tasks), (.functions, head.functions)] {
                guard let list = document.lists.last(where: { $0.purpose == purpose }), !annex.isEmpty else { continue }
                faults += compare(
                    list.items.filter { $0.level == list.items.first?.level }.map(\.passage),
                    annex,
                    what: purpose.rawValue
                )
            }
        }
        return faults
    }

    /// Pairs equal wordings first, then the most similar ones, then those at the same position that share words.
    private static func compare(_ body: [Passage], _ annex: [Passage], what: String) -> [Fault] {
        let left = body.map { Words($0.text) }, right = annex.map { Words($0.text) }
        var partner = [Int?](repeating: nil, count: left.count)
        var taken = [Bool](repeating: false, count: right.count)
        for i in left.indices {
            if let j = right.indices.first(where: { !taken[$0] && equal(left[i], right[$0]) }) {
                partner[i] = j
                taken[j] = true
            }
        }
        var faults: [Fault] = []
        for i in left.indices where partner[i] == nil {
            let open = right.indices.filter { !taken[$0] }
            let best = open.map { ($0, Similarity.ratio(body[i].text, annex[$0].text)) }.max { $0.1 < $1.1 }
            var pair = best.flatMap { $0.1 >= 0.75 ? $0.0 : nil }
            if pair == nil, left.count == right.count, open.contains(i),
                Similarity.wordOverlap(body[i].text, annex[i].text) >= 0.4
            {
                pair = i
            }
            guard let j = pair else {
                faults.append(
                    Fault(
                        found: body[i].text.shortened(to: 160),
                        expected: "",
                        kind: "\(what)-missing",
                        places: [body[i].place]
                    )
                )
                continue
            }
            taken[j] = true
            faults.append(
                Fault(
                    found: annex[j].text.shortened(to: 160),
                    expected: body[i].text.shortened(to: 160),
                    kind: "\(what)-wording",
                    places: [body[i].place, annex[j].place]
                )
            )
        }
        for j in right.indices where !taken[j] {
            faults.append(
                Fault(
                    found: annex[j].text.shortened(to: 160),
                    expected: "",
                    kind: "\(what)-added",
                    places: [annex[j].place]
                )
            )
        }
        return faults
    }

    /// Whether two wordings are the same but for capitals, spaces, slashes and punctuation; a dash between words counts.
    private static func equal(_ a: Words, _ b: Words) -> Bool {
        guard a.count == b.count else { return false }
        for index in 0..<a.count {
            guard a.tokens[index].hash == b.tokens[index].hash else { return false }
            if index > 0, a.tokens[index].gap.contains(.dash) != b.tokens[index].gap.contains(.dash) { return false }
        }
        return true
    }
}
