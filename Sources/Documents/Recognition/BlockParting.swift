import Model

/// Parts the blocks of a document into lines and tables: what only looks like a table becomes lines, what was typed as lines
/// may be a table.
struct BlockParting {
    private let recogniser: Recogniser
    private let layout: LayoutTable
    private(set) var lines: [Line] = []
    /// In order, each with the index of the line that follows it.
    private(set) var tables: [(table: Table, before: Int)] = []
    private(set) var notes: [Note] = []
    private var previous: Place?
    private var afterTable = true
    /// Whether the last table was made of forms for one indicator each.
    private var afterForm = false
    /// How many lines further the next one stands in the same paragraph.
    private let spacing: Int

    init(_ blocks: [Block], recogniser: Recogniser) {
        self.recogniser = recogniser
        layout = LayoutTable(maker: recogniser.maker, heads: recogniser.heads)
        spacing = Self.isDoubleSpaced(blocks) ? 2 : 1
        lines.reserveCapacity(blocks.count)
        var index = 0
        while index < blocks.count {
            switch blocks[index] {
            case .paragraph(let paragraph):
                if paragraph.parts.count >= 3, let typed = TabbedTable(blocks[index...], heads: recogniser.heads) {
                    if let table = typed.table {
                        add(table)
                        index += max(typed.count, 1)
                        continue
                    }
                    notes.append(typed.note)
                }
                add(paragraph)
            case .table(let table):
                var next: Table?
                if index + 1 < blocks.count, case .table(let below) = blocks[index + 1] { next = below }
                if let form = form(table, next) {
                    add(form: form.table)
                    index += form.count
                    continue
                }
                for part in parted(table) { read(part) }
            }
            index += 1
        }
    }

    /// A form for one indicator, also where its quarters stand in a table of their own.
    private func form(_ table: Table, _ next: Table?) -> (table: Table, count: Int)? {
        if let form = FormCard(table, heads: recogniser.heads)?.table(at: table.place) { return (form, 1) }
        guard let next, table.rows.count <= 40, FormCard(next, heads: recogniser.heads) == nil else { return nil }
        let both = Table(rows: table.rows + next.rows, place: table.place)
        return FormCard(both, heads: recogniser.heads)?.table(at: table.place).map { ($0, 2) }
    }

    /// Tables right below each other that were read as one: signatures and heads of annexes belong to no other table.
    private func parted(_ table: Table) -> [Table] {
        var parts: [Table] = []
        for row in table.rows {
            if let last = parts.indices.last, parts[last].rows.last?.place.table == row.place.table {
                parts[last].rows.append(row)
            } else {
                parts.append(Table(rows: [row], place: row.place))
            }
        }
        guard parts.count > 1, table.asText.isEmpty else { return [table] }
        var joined: [(table: Table, isAlone: Bool)] = []
        for part in parts {
            let isAlone = layout.standingAlone(part) != nil
            if let last = joined.last, !last.isAlone, !isAlone {
                joined[joined.count - 1].table.rows += part.rows
            } else {
                joined.append((part, isAlone))
            }
        }
        return joined.count > 1 ? joined.map(\.table) : [table]
    }

    private mutating func read(_ table: Table) {
        if !table.asText.isEmpty, !recogniser.heads.hasHead(table) {
            if let note = recogniser.heads.note(on: table) { notes.append(note) }
            for paragraph in table.asText { add(paragraph) }
        } else if let paragraphs = layout.paragraphs(of: table) {
            for paragraph in paragraphs { add(paragraph) }
        } else {
            add(table)
        }
    }

    private mutating func add(_ paragraph: Paragraph) {
        let gap = afterTable || paragraph.isApart ?? isApart(previous, paragraph.place)
        lines.append(recogniser.maker.line(paragraph, gapBefore: gap))
        previous = paragraph.place
        afterTable = false
    }

    private mutating func add(_ table: Table) {
        tables.append((table, lines.count))
        afterTable = true
        afterForm = false
    }

    /// Forms right below each other are rows of one table.
    private mutating func add(form: Table) {
        if afterForm, let last = tables.last, last.before == lines.count, let head = form.rows.first,
            let known = last.table.rows.first, known.cells.map(\.text) == head.cells.map(\.text)
        {
            tables[tables.count - 1].table.rows += form.rows.dropFirst()
            return
        }
        add(form)
        afterForm = true
    }

    private func isApart(_ a: Place?, _ b: Place) -> Bool {
        guard let a else { return true }
        if a.page != b.page { return true }
        guard let x = a.line, let y = b.line else { return true }
        return y > x + spacing
    }

    /// Text with a blank line behind every line, as some programs copy pages: sentences go on over most of the blanks.
    private static func isDoubleSpaced(_ blocks: [Block]) -> Bool {
        var (pairs, apart, goingOn) = (0, 0, 0)
        var previous: Paragraph?
        for block in blocks {
            guard case .paragraph(let paragraph) = block, let line = paragraph.place.line else {
                previous = nil
                continue
            }
            defer { previous = paragraph }
            guard let before = previous, let above = before.place.line else { continue }
            pairs += 1
            guard line > above + 1 else { continue }
            apart += 1
            let isOpen = before.text.utf8.last.map { $0 | 0x20 &- 0x61 < 26 || $0 == 0x2C } ?? false
            if isOpen, let first = paragraph.text.utf8.first, first &- 0x61 < 26 { goingOn += 1 }
        }
        return goingOn >= 4 && goingOn * 7 >= pairs && apart * 5 >= pairs * 4
    }
}
