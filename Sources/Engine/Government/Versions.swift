internal import Model

/// Several versions of the same document: the newest counts.
struct Versions {
    let lexicon: Lexicon
    let year: Int?

    private struct Key: Hashable {
        var owner: HeldDocument.Owner
        var kind: DocumentKind
        var year: Int?
        var quarter: Int?
    }

    func mark(_ documents: inout [HeldDocument]) {
        var groups: [Key: [Int]] = [:]
        for (index, held) in documents.enumerated() where held.owner != .unknown && !held.isSubordinate {
            guard OwnerFinder.assigned.contains(held.document.kind) else { continue }
            let isPlan = held.document.kind == .iku
            if isPlan, let end = held.document.period?.end, let year, end < year { documents[index].isExpired = true }
            let key = Key(
                owner: held.owner,
                kind: held.document.kind,
                year: isPlan ? nil : held.year,
                quarter: held.quarter
            )
            groups[key, default: []].append(index)
        }
        for group in groups.values where group.count > 1 { mark(group, &documents) }
    }

    private func mark(_ group: [Int], _ documents: inout [HeldDocument]) {
        let ordered = group.sorted { isOlder(documents[$0], documents[$1], $0, $1) }
        let keys = ordered.map { indicators(documents[$0].document) }
        for (position, index) in ordered.enumerated() {
            // Parts of one document (chapters, programmes) share nothing: they stand side by side.
            let newer = ordered.indices.last { later in
                later > position && areVersions(documents[index], documents[ordered[later]])
                    && (documents[index].document.kind == .iku || !keys[position].isDisjoint(with: keys[later]))
            }
            if let newer { documents[index].replacedBy = ordered[newer] }
        }
    }

    private func areVersions(_ a: HeldDocument, _ b: HeldDocument) -> Bool {
        // Two tables of one file are no versions of each other.
        guard a.document.file != b.document.file else { return false }
        guard a.document.kind == .iku, let first = a.document.period, let second = b.document.period else {
            return true
        }
        return first.start <= second.end && second.start <= first.end
    }

    private func indicators(_ document: RecognisedDocument) -> Set<String> {
        Set(
            document.indicators.map(\.name.folded) + document.measurements.map(\.indicator.folded)
                + document.activities.map(\.indicator.folded)
        )
    }

    /// By date where both have one; else a revision is younger than what it revises; else as the files come.
    private func isOlder(_ a: HeldDocument, _ b: HeldDocument, _ i: Int, _ j: Int) -> Bool {
        if let x = a.document.dated, let y = b.document.dated, x != y { return x < y }
        let (first, second) = (revisions(a.document), revisions(b.document))
        if first != second { return first < second }
        if let x = a.document.period, let y = b.document.period, x != y { return (x.start, x.end) < (y.start, y.end) }
        return (a.document.file, i) < (b.document.file, j)
    }

    /// How many words of title and file name say that it was revised (`final rev2` is later than `final`).
    private func revisions(_ document: RecognisedDocument) -> Int {
        let name = document.file.split(separator: "/").last.map(String.init) ?? ""
        let spaced = String(decoding: name.utf8.map { [0x5F, 0x2D, 0x2E].contains($0) ? 0x20 : $0 }, as: UTF8.self)
        let title = document.title?.text ?? ""
        return lexicon[.versionWords].matches(in: Words(spaced)).count
            + lexicon[.versionWords].matches(in: Words(title)).count
    }
}
