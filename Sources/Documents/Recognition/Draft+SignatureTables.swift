import Model

/// Signatures that stand in tables without lines, or in lines with tabs.
extension Draft {
    /// Two signatures side by side stand in a table, or in lines with tabs; one alone stands in the last of its columns.
    func readSignatureTables() {
        for (index, entry) in tables.enumerated() where !tableUsed.contains(index) {
            guard entry.table.rows.count <= 20 else { continue }
            let grid = entry.table.rows.flatMap(Self.lines(of:))
            if readSignatureGrid(grid) {
                tableUsed.insert(index)
                readNumbers(behind: entry.before)
                readDate(of: grid, below: entry.before)
            } else if let rest = namesBehind(index, grid), readSignatureGrid(grid + [[("", entry.table.place)]] + rest)
            {
                tableUsed.formUnion([index, index + 1])
                readNumbers(behind: entry.before)
                readDate(of: grid, below: entry.before)
            }
        }
        var start: Int?
        for index in 0...lines.count {
            let tabbed = index < lines.count && !lines[index].parts.isEmpty && lines[index].role != .contents
            if tabbed {
                if start == nil { start = index }
            } else if let first = start {
                if index - first <= 20 { readTabbedSignatures(first..<index) }
                start = nil
            }
        }
    }

    /// The rows of the next table, where the room for signatures parts the posts of the one from the names of the other.
    private func namesBehind(_ index: Int, _ posts: [[(String, Place)]]) -> [[(String, Place)]]? {
        guard tables.indices.contains(index + 1), tables[index + 1].before == tables[index].before, posts.count <= 6,
            posts.contains(where: { $0.contains { startsWithPost($0.0) } })
        else { return nil }
        let next = tables[index + 1].table
        guard next.rows.count <= 6 else { return nil }
        let rows = next.rows.flatMap(Self.lines(of:))
        return rows.joined().contains { startsWithPost($0.0) } ? nil : rows
    }

    /// One more tab in some lines sets the same column: it is never filled beside the one in front of it, which has the post.
    private func withJoinedColumns(_ rows: [[(String, Place)]], width: Int) -> [[(String, Place)]] {
        var rows = rows
        for column in stride(from: width - 1, to: 1, by: -1) {
            let own = rows.filter { column < $0.count && !$0[column].0.isEmpty }
            guard !own.isEmpty, own.allSatisfy({ $0[column - 1].0.isEmpty && !startsWithPost($0[column].0) }),
                rows.contains(where: { column - 1 < $0.count && startsWithPost($0[column - 1].0) }),
                rows.contains(where: { $0.prefix(column - 1).contains { startsWithPost($0.0) } })
            else { continue }
            for row in rows.indices where column < rows[row].count && !rows[row][column].0.isEmpty {
                rows[row].swapAt(column - 1, column)
            }
        }
        return rows
    }

    private func readTabbedSignatures(_ run: Range<Int>) {
        let grid = lines[run].flatMap { line in
            // The room for the signature parts the name from the post.
            (line.gapBefore ? [line.parts.map { _ in ("", line.place) }] : []) + [line.parts.map { ($0, line.place) }]
        }
        guard readSignatureGrid(grid) else { return }
        for at in run { lines[at].role = .signature }
        readNumbers(behind: run.upperBound)
        readDate(of: grid, below: run.lowerBound)
    }

    /// Rank and number below the right one of two signatures: a line that only one tab begins belongs to no row.
    ///
    /// Where it does not stand in, the number is that of the only one who can have one: heads of regions have none.
    private func readNumbers(behind index: Int) {
        guard let last = out.signatories.indices.last, out.signatories[last].nip == nil, index < lines.count else {
            return
        }
        let others = out.signatories.dropLast().suffix(1)
        let isOnlyOne = others.allSatisfy { $0.nip == nil && isHead($0) } && !isHead(out.signatories[last])
        for at in index..<min(index + 3, lines.count) {
            guard !lines[at].gapBefore || at == index, lines[at].indent > 0 || isOnlyOne,
                lines[at].words.count <= 6, lines[at].role == .body
            else { return }
            guard let number = nipNumber(lines[at]) else { continue }
            for below in index...at { lines[below].role = .signature }
            out.signatories[last].nip = number
            return
        }
    }

    private func isHead(_ signatory: Signatory) -> Bool {
        lexicon[.posts].prefixMatch(Words(signatory.post ?? ""), at: 0)?.tag == "head"
    }

    /// A row as lines of cells: a whole signature may stand in one cell.
    private static func lines(of row: Table.Row) -> [[(String, Place)]] {
        let cells = row.cells.map { cell in
            cell.text.split(separator: "\n", omittingEmptySubsequences: false).map { (String($0), cell.place) }
        }
        return (0..<min(cells.map(\.count).max() ?? 0, 60)).map { at in
            cells.enumerated().map { column, lines in at < lines.count ? lines[at] : ("", row.cells[column].place) }
        }
    }

    /// The date over one of the signatures, else on the line above them.
    private func readDate(of grid: [[(String, Place)]], below line: Int) {
        for (text, place) in grid.joined() where out.dated == nil {
            guard text.utf8.count <= 80, text.utf8.contains(0x2C) else { continue }
            takeDateLine(text, place)
        }
        readDateLine(above: line)
    }

    /// Each column is a block of its own: post, name, number of service.
    private func readSignatureGrid(_ rows: [[(String, Place)]]) -> Bool {
        guard rows.count >= 2, rows.count <= 60, let width = rows.map(\.count).max(), width <= 4 else { return false }
        guard rows.contains(where: { $0.contains { startsWithPost($0.0) } }) else { return false }
        let rows = withJoinedColumns(rows, width: width)
        var found: [SignatureColumn] = []
        var filled = 0
        for column in 0..<width {
            // Name, rank and number may stand in one cell, on lines of their own.
            let texts = rows.filter { column < $0.count }.flatMap { row in
                row[column].0.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
                    (String(decoding: $0, as: UTF8.self).trimmed, row[column].1)
                }
            }
            guard texts.contains(where: { !$0.0.isEmpty }) else { continue }
            filled += 1
            if let read = signature(in: texts.prefix(60)) { found.append(read) }
        }
        let isAlone = filled == 1 && found.first?.isEvident ?? false
        guard found.contains(where: { $0.signatory.nip != nil }) || found.count >= 2 || isAlone else { return false }
        out.signatories.append(contentsOf: found.map(\.signatory))
        return true
    }

    /// What one column says of who signed.
    private struct SignatureColumn {
        var signatory: Signatory
        /// Whether nothing but a signature stands in it: the date above the post, the room below it or the way the name is
        /// written tell it from a list of posts and divisions.
        var isEvident: Bool
    }

    private func signature(in texts: ArraySlice<(String, Place)>) -> SignatureColumn? {
        var signatory: Signatory?
        var previous: Line?
        var (room, dated, others, blank) = (false, false, 0, false)
        for (text, place) in texts {
            guard !text.isEmpty else {
                blank = true
                continue
            }
            let line = recogniser.maker.line(Paragraph(text: text, place: place), gapBefore: blank)
            defer { (previous, blank) = (line, false) }
            if let nip = nipNumber(line) {
                signatory?.nip = nip
            } else if isPost(line), signatory?.name == nil {
                if signatory != nil { others += 1 }
                signatory = Signatory(post: cleanPost(text), place: place.showing(text))
                room = false
            } else if let known = signatory, known.name == nil {
                if line.isWhole(.signed) {
                    room = true
                } else if let previous, !blank, goesOn(line, withPost: previous) {
                    signatory?.post = known.post.map { $0 + " " + cleanPost(text) }
                } else if line.words.count <= 10 {
                    signatory?.name = cleanName(text)
                    room = room || blank || isWrittenAsName(line)
                    if !isPersonName(line) { others += 1 }
                }
            } else if signatory == nil {
                if isDated(text) { dated = true } else { others += 1 }
            } else if line.words.count > 6 || line.shape.digits > 0 {
                others += 1
            }
        }
        guard let signatory, signatory.name != nil || signatory.nip != nil else { return nil }
        return SignatureColumn(
            signatory: signatory,
            isEvident: signatory.name != nil && others == 0 && (room || dated)
        )
    }

    /// Whether a post takes a second line: the government, the name of the agency, or what a conjunction adds.
    private func goesOn(_ line: Line, withPost previous: Line) -> Bool {
        if belongsToPost(line, after: previous) { return true }
        guard previous.shape.last != 0x2C, !isProse(line), line.words.count > 0 else { return false }
        let isJoined = lexicon[.agencyFillers].tags(of: line.words.text(0)).contains("join")
        let isOpen = previous.hits(.agencyKinds).contains { $0.tokens.upperBound == previous.words.count }
        return isJoined || isOpen && line.shape.isUpper == previous.shape.isUpper && !line.words.bytes.contains(0x2E)
    }

    /// In capitals, or with the points and commas of degrees, as no part of an agency is called.
    private func isWrittenAsName(_ line: Line) -> Bool {
        let isStyled = line.words.bytes.contains(0x2E) || line.shape.isUpper && line.words.count >= 2
        return isStyled && line.hit(.agencyKinds) == nil && line.hit(.governmentKinds) == nil
    }

    /// `MUHAMMAD YUSRAN, S.T.`: few words in capitals or with capitals in front, no figures.
    private func isPersonName(_ line: Line) -> Bool {
        guard line.words.count <= 10, line.shape.digits == 0, line.shape.capitals > 0, line.shape.last != 0x3A,
            line.label == nil || line.words.count <= 8
        else { return false }
        return line.words.bytes.first.map { $0 &- 0x41 < 26 || $0 == 0x28 } ?? false
    }

    private func startsWithPost(_ text: String) -> Bool {
        guard text.utf8.count <= 120 else { return false }
        return lexicon[.posts].prefixMatch(Words(text), at: 0) != nil
    }
}
