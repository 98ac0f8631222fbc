import Model

/// The walk through the lines: what part of the document each belongs to, and the headings, articles and lists on the way.
extension Draft {
    func walk() {
        var walk = Walk()
        var table = 0
        for index in lines.indices {
            while table < tables.count, tables[table].before <= index {
                passTable(table, &walk)
                table += 1
            }
            if index < walk.skipUntil {
                continue
            }
            visit(index, &walk)
        }
        while table < tables.count {
            passTable(table, &walk)
            table += 1
        }
        out.lists = walk.finishedLists(lexicon: lexicon)
    }

    /// A table under the heading of the contents is the contents; any other ends whatever was open.
    private func passTable(_ index: Int, _ walk: inout Walk) {
        if walk.section == .contents {
            walk.contentsPaged = true
            for row in tables[index].table.rows {
                addContents(row.cells.map(\.text), place: row.place, &walk)
            }
            tableUsed.insert(index)
            return
        }
        walk.closeLists()
        walk.lastPlain = nil
        // Behind a table no cover goes on; a letterhead or a bar of links in front of it is none.
        if walk.section == .cover, !titleLines.isEmpty || tables[index].table.rows.count > 3 { walk.section = .body }
    }

    private func visit(_ index: Int, _ walk: inout Walk) {
        if isCatchword(index) || walk.isPreamble && isPageNumber(lines[index]) {
            lines[index].role = .catchword
            lines[index].section = walk.section
            return
        }
        if walk.section == .contents, visitContents(index, &walk) { return }
        if visitSectionStart(index, &walk) || visitHeading(index, &walk) {
            lines[index].section = walk.section
            return
        }
        lines[index].section = walk.section
        // `Instansi : …` may follow the head of an annex without a gap.
        if visitFormHead(index, &walk) {
            walk.headLines = 0
            return
        }
        if walk.headLines > 0, !lines[index].gapBefore, lines[index].label == nil, walk.section == .annex {
            // The head of an annex names the regulation that it belongs to.
            lines[index].role = .title
            walk.headLines -= 1
            if let last = out.annexes.indices.last { out.annexes[last].text += " " + lines[index].text }
            return
        }
        walk.headLines = 0
        if visitItem(index, &walk) { return }
        visitPlain(index, &walk)
    }

    /// `4. Peraturan.....` in front of `4. Peraturan Pemerintah …`: what the next page begins with.
    private func isCatchword(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.shape.finalDots >= 3, line.words.count <= 6, line.words.count > 0 else { return false }
        var at = index + 1
        // The number of the next page stands in front of its first line.
        if at < lines.count, isPageNumber(lines[at]) { at += 1 }
        guard at < lines.count else { return false }
        let next = lines[at].words
        guard next.count >= line.words.count else { return false }
        return zip(line.words.tokens, next.tokens).allSatisfy { $0.hash == $1.hash }
    }

    /// Lines that open a part of the document.
    private func visitSectionStart(_ index: Int, _ walk: inout Walk) -> Bool {
        let line = lines[index]
        guard line.words.count > 0, let first = line.found.first, first.tokens.lowerBound <= line.labelWords else {
            return visitMisspeltAnnex(index, &walk)
        }
        if line.isWhole(.contents) {
            if isRunningHead(index) {
                lines[index].role = .heading
                return true
            }
            walk.open(.contents)
            lines[index].role = .heading
            return true
        }
        if line.isWhole(.preface) {
            walk.open(.preface)
            lines[index].role = .heading
            return true
        }
        if isAnnexHead(line) {
            openAnnex(index, &walk)
            return true
        }
        if line.isWhole(.deciding) {
            walk.open(.enacting)
            lines[index].role = .heading
            return true
        }
        if let match = line.begins(.considering), line.byte(behind: match.tokens.upperBound - 1) == 0x3A {
            walk.open(.considerations)
            openPreambleList(index, match, .considerations, &walk)
            return true
        }
        if let match = line.begins(.recalling), line.byte(behind: match.tokens.upperBound - 1) == 0x3A {
            walk.open(.legalBasis)
            openPreambleList(index, match, .legalBasis, &walk)
            return true
        }
        if let match = line.begins(.enacting), line.byte(behind: match.tokens.upperBound - 1) == 0x3A {
            walk.open(.enacting)
            lines[index].role = .body
            walk.dictum = index
            return true
        }
        return false
    }

    private func visitMisspeltAnnex(_ index: Int, _ walk: inout Walk) -> Bool {
        guard isAnnexHead(lines[index]) else { return false }
        openAnnex(index, &walk)
        return true
    }

    /// Running text: an introduction of a list, or a sentence that goes on.
    private func visitPlain(_ index: Int, _ walk: inout Walk) {
        // The letterhead is no title, and ends none.
        if walk.section == .cover, isAddress(lines[index]) {
            lines[index].role = .body
            return
        }
        // A manual of indicators goes from its title to `Sasaran Strategis: …` without a word between.
        if walk.section == .cover, startsRecord(lines[index]) || startsListedRecord(index) || introduces(lines[index]) {
            walk.section = .body
        }
        if fillsFormHead(index, walk) { return }
        if walk.section == .cover {
            lines[index].role = .title
            titleLines.append(index)
            let opens = opensSentence(index)
            if opens || isProse(lines[index]) {
                lines[index].role = .body
                titleLines.removeLast()
                if opens || lines[index].words.count > 15 { walk.section = .body }
            } else if lines[index].shape.last == 0x3A, !lines[index].shape.isUpper, lines[index].words.count >= 4 {
                // `Yang bertanda tangan di bawah ini:` opens the text.
                lines[index].role = .body
                titleLines.removeLast()
                walk.section = .body
            }
        }
        if visitUnlabelledItem(index, &walk) { return }
        if continuesPrevious(index, walk) {
            lines[index].continues = index - 1
            walk.extendItem(with: lines[index].text, line: index)
            if let dictum = walk.dictum, walk.section == .enacting { lines[index].continues = dictum }
            if walk.section == .legalBasis { lines[index].role = .citation }
            return
        }
        walk.lastPlain = index
        walk.note(plain: lines[index])
    }

    /// `Yang bertanda tangan di bawah ini:` behind the title.
    private func introduces(_ line: Line) -> Bool {
        !titleLines.isEmpty && line.shape.last == 0x3A && !line.shape.isUpper && line.words.count >= 4
    }

    /// `Jl. Contoh No. 1 Telp. (0123) 4567`
    func isAddress(_ line: Line) -> Bool {
        let tags = lexicon[.titleWords].matches(in: line.words)
        let isNumbered = line.shape.digits > 0 || line.words.bytes.contains(0x40)
        if isNumbered, tags.contains(where: { $0.tag == TitleTag.contact }) { return true }
        return isNumbered && tags.first.map { $0.tag == TitleTag.street && $0.tokens.lowerBound == 0 } ?? false
    }

    /// `- 3 -`, `3`: nothing but a number of at most three figures.
    func isPageNumber(_ line: Line) -> Bool {
        line.words.count == 1 && line.shape.letters == 0 && (1...3).contains(line.shape.digits) && line.parts.isEmpty
    }

    /// A sentence that goes on in the next line: mostly words in small letters, as no title has them.
    private func opensSentence(_ index: Int) -> Bool {
        let words = lines[index].words
        guard words.count >= 6, !lines[index].shape.isUpper, index + 1 < lines.count, !lines[index + 1].gapBefore else {
            return false
        }
        let small = words.tokens.count { words.bytes[$0.start] &- 0x61 < 26 }
        return small >= 5 && small * 5 >= words.count * 3
    }

    /// Sentences, not titles.
    func isProse(_ line: Line) -> Bool {
        line.words.count > 15 && !line.isLongTitle
            || (line.shape.isClosed && line.words.count > 8 && !line.shape.isUpper)
    }

    /// Whether the sentence of the line before goes on here.
    private func continuesPrevious(_ index: Int, _ walk: Walk) -> Bool {
        guard index > 0, walk.section != .cover else { return false }
        var previous = index - 1
        while previous > 0, lines[previous].role == .catchword { previous -= 1 }
        let before = lines[previous]
        let isShort = before.words.count <= 3 && !(walk.isPreamble && walk.hasOpenItem)
        guard before.role == .body || before.role == .citation, !before.shape.isClosed, !isShort,
            !lines[index].shape.isUpper || before.shape.isUpper
        else { return false }
        let small = lines[index].words.bytes.first.map { $0 &- 0x61 < 26 || $0 == 0x28 } ?? false
        if small { return true }
        if walk.isPreamble { return walk.hasOpenItem && !lines[index].bold }
        if lines[index].gapBefore || before.shape.isUpper { return false }
        // Where lines are known to be broken, shorter ones go on as well, and a citation never ends within its number.
        let length = before.words.bytes.count
        return length >= 60 || length >= 40 && before.continues != nil || endsInCitation(before)
    }

    /// `… Undang-Undang`, `… Nomor` and `… Nomor 32 Tahun` at the end of a line.
    private func endsInCitation(_ line: Line) -> Bool {
        guard let last = line.found.last(where: { [.regulationKinds, .numberLabels, .yearLabels].contains($0.list) })
        else { return false }
        let behind = line.words.count - last.tokens.upperBound
        return behind == 0
            || behind == 1 && last.list == .numberLabels && line.words.integer(line.words.count - 1) != nil
    }
}
