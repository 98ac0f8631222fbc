import Model

/// Who signed, where and when.
extension Draft {
    func readSignatures() {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if line.hit(.setAt) != nil || line.hit(.promulgatedAt) != nil { readSetting(index) }
            index = max(readSignatory(index) ?? 0, index + 1)
        }
        readSignatureTables()
    }

    /// `Ditetapkan di Binjai` and, here or on the next lines, `pada tanggal 8 April 2020`.
    private func readSetting(_ index: Int) {
        let line = lines[index]
        guard let match = line.begins(.setAt) ?? line.begins(.promulgatedAt), line.words.count <= 14 else { return }
        var text = line.text
        var date = CivilDate.read(line.text, lexicon: lexicon)
        var at = index + 1
        while date == nil, at < lines.count, at <= index + 2, lines[at].words.count <= 10 {
            guard lines[at].begins(.onDate) != nil || lines[at].shape.digits > 0 else { break }
            text += " " + lines[at].text
            date = CivilDate.read(lines[at].text, lexicon: lexicon)
            lines[at].role = .signature
            at += 1
        }
        lines[index].role = .signature
        let month = date == nil ? PartialDate.month(endOf: text, lexicon: lexicon) : nil
        var townEnd = line.words.count
        if let on = line.hit(.onDate), on.tokens.lowerBound > match.tokens.upperBound { townEnd = on.tokens.lowerBound }
        let town = match.tokens.upperBound < townEnd ? line.words.text(match.tokens.upperBound..<townEnd) : ""
        let passage = Passage(text: text.oneLine, place: line.place.showing(text), role: .signature)
        if match.tag == vocabulary[.setAt] {
            guard out.setting == nil || monthAlone else { return }
            monthAlone = false
            out.setting = passage
            out.town = town.isEmpty ? nil : town
            out.dated = date
            out.datedMonth = month
        } else if out.promulgation == nil {
            out.promulgation = passage
            out.promulgated = date
        }
    }

    /// The next line of a post: right below, or wherever it can be nothing else: the government alone, or a name that goes
    /// on (`Kepala Dinas Pendidikan,` / `dan Kebudayaan Kota Contoh`).
    private func goesOnWithPost(_ at: Int) -> Bool {
        let line = lines[at]
        if lexicon[.conjunctions].prefixMatch(line.words, at: 0) != nil, line.words.count <= 8, !isProse(line) {
            return line.hit(.governmentKinds) != nil || line.shape.last == 0x2C
        }
        let isGovernment = line.hit(.governmentKinds)?.tokens.lowerBound == 0 && line.words.count <= 5
        return (isGovernment && line.shape.digits == 0 || !line.gapBefore) && belongsToPost(line, after: lines[at - 1])
    }

    /// Reads the block of a signature whose post stands here; returns the index behind it.
    private func readSignatory(_ index: Int) -> Int? {
        guard isPost(lines[index]) else { return nil }
        var post = lines[index].text
        var at = index + 1
        while at < lines.count, at <= index + 2, goesOnWithPost(at) {
            post += " " + lines[at].text
            at += 1
        }
        let postEnd = at
        var name: Int?
        var nip: String?
        var signed = false
        var last = postEnd - 1
        while at < lines.count, at < postEnd + 7 {
            let line = lines[at]
            let isInitial = isInitial(at) && name == nil && (signed || hasEvidence(below: at, from: index))
            guard !isProse(line), line.label == nil || isInitial, line.parts.isEmpty,
                line.section == lines[index].section || isInitial
            else {
                break
            }
            if isInitial, line.role == .heading {
                // `H. RAHMAT HIDAYAT` is no section H.
                line.role = .body
                out.headings.removeAll { $0.place.isSameSpot(as: line.place) }
            }
            if line.shape.isClosed && line.shape.last != 0x2E { break }
            if line.role == .heading || (line.role == .title && line.section != .cover) || isPost(line) { break }
            if let number = nipNumber(line) {
                nip = number
                last = at
                break
            }
            if line.isWhole(.signed) || line.text.utf8.first == 0x28 {
                signed = true
                if line.text.utf8.first == 0x28, line.shape.letters > 2, name == nil { name = at }
                last = at
            } else if name == nil {
                if signed || hasEvidence(below: at, from: index) { name = at } else { break }
                last = at
            } else if line.gapBefore, nipBelow(at) == nil {
                break
            }
            at += 1
        }
        let inner = name == nil && postEnd == index + 1 ? nameBehindPost(lines[index]) : nil
        guard signed || nip != nil || (dateAbove(index) && (name != nil || inner != nil)) else { return nil }
        for line in index...last { lines[line].role = .signature }
        readDateLine(above: index)
        out.signatories.append(
            Signatory(
                name: name.flatMap { cleanName(lines[$0].text) } ?? inner?.name,
                post: inner?.post ?? cleanPost(post),
                nip: nip,
                place: lines[name ?? index].place.showing(lines[name ?? index].text)
            )
        )
        return last + 1
    }

    /// `INSPEKTUR, FULAN BIN FULAN`: printed lines without room for a signature between them read as one.
    private func nameBehindPost(_ line: Line) -> (post: String, name: String)? {
        let words = line.words
        guard line.shape.last != 0x2C, line.shape.digits == 0,
            let comma = words.tokens.indices.dropFirst().first(where: { words.tokens[$0].gap.contains(.comma) }),
            (2...10).contains(words.count - comma),
            // The post of an agency with several tasks: `Kepala Dinas Pariwisata, Pemuda dan Olahraga`.
            !(comma..<words.count).contains(where: { lexicon[.agencyFillers].tags(of: words.text($0)).contains("join") }
            )
        else { return nil }
        return (words.text(0..<comma), words.text(comma..<words.count))
    }

    /// A name that begins with a letter and a point, as a label does.
    private func isInitial(_ index: Int) -> Bool {
        guard let label = lines[index].label, label.kind == .capital || label.kind == .roman else { return false }
        return lines[index].shape.digits == 0 && lines[index].words.count <= 8
    }

    func isPost(_ line: Line) -> Bool {
        guard line.words.count > 0, line.words.count <= 14, line.parts.isEmpty, line.label == nil,
            line.role != .contents,
            line.role != .catchword, line.shape.last != 0x2E, line.shape.last != 0x3B, line.shape.last != 0x3A,
            let post = line.hit(.posts)
        else { return false }
        return post.tokens.lowerBound == 0
    }

    /// A post may take a second line: `SEKRETARIS DAERAH` / `KABUPATEN TANGGAMUS,`.
    func belongsToPost(_ line: Line, after previous: Line) -> Bool {
        previous.shape.last != 0x2C && line.words.count <= 8 && line.words.count > 0 && !isProse(line)
            && (line.hit(.governmentKinds) != nil || line.hit(.agencyKinds) != nil || line.shape.last == 0x2C)
    }

    func nipNumber(_ line: Line) -> String? {
        guard let match = line.begins(.nip), line.shape.digits >= 8, match.tokens.upperBound < line.words.count else {
            return nil
        }
        return line.words.text(match.tokens.upperBound..<line.words.count)
    }

    private func nipBelow(_ index: Int) -> Int? {
        (index..<min(index + 3, lines.count)).first { nipNumber(lines[$0]) != nil }
    }

    /// Whether what stands below a post is a name: a number of service follows, or the post stands below a date.
    private func hasEvidence(below index: Int, from post: Int) -> Bool { nipBelow(index) != nil || dateAbove(post) }

    private func dateAbove(_ index: Int) -> Bool { dateLine(above: index) != nil }

    /// `Sendawar, 30 Mei 2018` or `pada tanggal 8 April 2020` on one of the three lines above a post.
    private func dateLine(above index: Int) -> Int? {
        for at in stride(from: index - 1, through: max(index - 3, 0), by: -1) {
            let line = lines[at]
            guard line.words.count <= 10, line.shape.digits >= 4, !isProse(line), line.section != .cover else {
                continue
            }
            if line.hit(.onDate) != nil || line.words.bytes.contains(0x2C) { return at }
        }
        return nil
    }

    func readDateLine(above index: Int) {
        guard let at = dateLine(above: index), isDated(lines[at].text) else { return }
        lines[at].role = .signature
        guard lines[at].hit(.onDate) == nil else { return }
        takeDateLine(lines[at].text, lines[at].place)
    }

    func cleanName(_ text: String) -> String? {
        var bytes = Array(text.utf8)[...]
        while let first = bytes.first, first == 0x28 || first == 0x20 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last == 0x29 || last == 0x2C || last == 0x20 { bytes = bytes.dropLast() }
        let name = String(decoding: bytes, as: UTF8.self)
        return bytes.contains { $0 &- 0x61 < 26 || $0 &- 0x41 < 26 } ? name : nil
    }

    func cleanPost(_ text: String) -> String {
        var text = text.oneLine
        while text.utf8.last == 0x2C { text.removeLast() }
        return text
    }
}
