/// A table that was cut in two by a page break or an empty paragraph is one table, as it is on the page.
enum TableJoiner {
    static func joined(_ content: [Flow]) -> [Flow] {
        guard content.count(where: { if case .table = $0 { true } else { false } }) > 1 else { return content }
        var out: [Flow] = []
        out.reserveCapacity(content.count)
        // The table that may go on, and where it stands; blank paragraphs behind it do not end it.
        var open: Int?
        for flow in content {
            switch flow {
            case .paragraph(let paragraph):
                if !paragraph.isBlank { open = nil }
                out.append(flow)
            case .table(var table):
                if let at = open, case .table(var before) = out[at], goesOn(table, before) {
                    table.rows[0].beginsTable = true
                    // Taken out while it grows: a table cut many times over is not copied each time.
                    out[at] = .paragraph(FlowParagraph())
                    before.rows += table.rows
                    out[at] = .table(before)
                } else {
                    open = out.count
                    out.append(flow)
                }
            }
        }
        return out
    }

    /// The same column edges, and no head of its own: neither marked, nor bold, nor the words of the first one's.
    private static func goesOn(_ table: FlowTable, _ before: FlowTable) -> Bool {
        guard !table.edges.isEmpty, table.edges.count == before.edges.count, let first = table.rows.first,
            let head = before.rows.first,
            zip(table.edges, before.edges).allSatisfy({ abs($0 - $1) <= near })
        else { return false }
        if first.isHead || first.isBold { return false }
        let (words, others) = (first.text, head.text)
        return !words.isEmpty && words != others
    }

    /// Twips: two millimetres.
    private static let near = 120
}

extension FlowParagraph {
    var isBlank: Bool { text.isBlank && boxes.isEmpty && unread.isEmpty && label.isEmpty }
}

extension FlowCell {
    var isBlank: Bool {
        content.allSatisfy { flow in
            if case .paragraph(let paragraph) = flow { paragraph.isBlank } else { false }
        }
    }

    fileprivate var texts: [RichText] {
        content.compactMap { flow in
            if case .paragraph(let paragraph) = flow, !paragraph.text.isBlank { paragraph.text } else { nil }
        }
    }
}

extension FlowRow {
    /// Whether all that is written in it is bold.
    fileprivate var isBold: Bool {
        let texts = cells.flatMap(\.texts)
        return !texts.isEmpty && texts.allSatisfy(\.isBold)
    }

    fileprivate var text: [[UInt8]] { cells.flatMap { $0.texts.map(\.bytes) } }
}
