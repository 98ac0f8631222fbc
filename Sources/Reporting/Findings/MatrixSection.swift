import Model

/// The matrix of a review on a page of fixed width: agencies down, numbered rules across, marks of one or two columns.
///
/// Only rules that some agency does not meet have a column; the others are counted. What does not fit beside the names
/// stands in further blocks.
struct MatrixSection {
    let words: Wording

    /// Room for the names of agencies; longer ones are shortened.
    private static let names = 28
    private static let column = 4

    func write(_ matrix: Matrix, on page: inout Page) {
        page.paragraph(words.pick("Matriks", "Matrix"), style: .bold)
        let telling = Self.telling(matrix)
        let rest = matrix.columns.count - telling.count
        if !telling.isEmpty { blocks(matrix, telling, on: &page) }
        if rest > 0 { page.paragraph(others(rest), indent: 2) }
    }

    /// Positions of the rules that some agency does not meet, or of which something cannot be said.
    static func telling(_ matrix: Matrix) -> [Int] {
        matrix.columns.indices.filter { column in
            matrix.rows.contains { row in
                guard row.cells.indices.contains(column) else { return false }
                let cell = row.cells[column]
                return cell.violated > 0 || cell.notAssessable > 0 || cell.waived > 0
            }
        }
    }

    /// What is said of the rules without a column.
    func others(_ count: Int) -> String {
        words.pick(
            "\(count) aturan lain: semua sesuai atau tidak berlaku.",
            "\(words.count(count, "", "other rule")): all met or not applicable."
        )
    }

    private func blocks(_ matrix: Matrix, _ columns: [Int], on page: inout Page) {
        let longest = matrix.rows.map { DisplayWidth.of($0.agency.harmless) }.max() ?? 0
        let names = min(longest, Self.names, max(page.width / 3, 8))
        let room = max((page.width - 2 - names) / Self.column, 1)
        var start = 0
        while start < columns.count {
            let block = columns[start..<min(start + room, columns.count)]
            let numbers = block.indices.map { Self.right("\($0 + 1)") }.joined()
            page.pieces([(String(repeating: " ", count: names) + numbers, .dim)], indent: 2)
            for row in matrix.rows {
                var pieces: [(text: String, style: Page.Style?)] = [(Self.left(row.agency, names), nil)]
                for column in block where row.cells.indices.contains(column) { pieces.append(mark(row.cells[column])) }
                page.pieces(pieces, indent: 2)
            }
            start += block.count
        }
        page.paragraph(
            words.pick(
                "angka: banyaknya temuan; . sesuai; - tidak berlaku; ? tidak dapat dinilai; o dikecualikan",
                "number: findings; . met; - not applicable; ? not assessable; o waived"
            ),
            indent: 2,
            style: .dim
        )
        for (position, column) in columns.enumerated() {
            let rule = matrix.columns[column]
            page.paragraph(
                "\(rule.rule) \(rule.title[words.language])",
                indent: 2,
                hanging: 4,
                label: "\(position + 1)"
            )
        }
    }

    private func mark(_ cell: Report.Totals) -> (text: String, style: Page.Style?) {
        if cell.violated > 0 {
            let worst = cell.bySeverity.filter { $0.value > 0 }.keys.max() ?? .note
            let count = max(cell.bySeverity.values.reduce(0, +), 1)
            let style = FindingSection(words: words, isVerbose: false).style(worst)
            return (Self.right(count > 99 ? "99+" : String(count)), style)
        }
        if cell.notAssessable > 0 { return (Self.right("?"), nil) }
        if cell.waived > 0 { return (Self.right("o"), .dim) }
        return (Self.right(cell.satisfied > 0 ? "." : "-"), .dim)
    }

    private static func right(_ text: String) -> String {
        String(repeating: " ", count: max(column - text.utf8.count, 0)) + text
    }

    /// A name in exactly `width` columns.
    static func left(_ text: String, _ width: Int) -> String {
        let text = text.harmless
        var shown = ""
        var used = 0
        for character in text {
            let step = DisplayWidth.of(character)
            if used + step > width { break }
            shown.append(character)
            used += step
        }
        return shown + String(repeating: " ", count: max(width - used, 0))
    }
}
