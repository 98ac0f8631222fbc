import Model

/// A workbook that keeps a form of its own on each sheet: every quarter of the year in one file.
extension Recogniser {
    /// The documents that a workbook holds: one for each sheet that is titled as a form of its own quarter or year, with
    /// the sheets behind it that have no such title. Any other file is one document.
    func documents(in document: Document) -> [Document] {
        guard document.format == .excel || document.format == .spreadsheet else { return [document] }
        var parts: [(key: String?, blocks: [Block])] = []
        var sheet: String?
        for block in document.blocks {
            if parts.isEmpty || block.place.sheet != sheet {
                sheet = block.place.sheet
                parts.append((nil, []))
            }
            parts[parts.count - 1].blocks.append(block)
        }
        guard parts.count > 1 else { return [document] }
        for index in parts.indices { parts[index].key = formKey(parts[index].blocks) }
        let keys = parts.compactMap(\.key)
        guard keys.count > 1, Set(keys).count == keys.count else { return [document] }
        var documents: [Document] = []
        for part in parts {
            if part.key != nil || documents.isEmpty {
                var own = document
                own.blocks = []
                own.notes = documents.isEmpty ? document.notes : []
                documents.append(own)
            }
            documents[documents.count - 1].blocks += part.blocks
        }
        return documents
    }

    /// Kind, quarter and year of a form that the titles of a sheet name; nil for a sheet that is no form of its own.
    private func formKey(_ blocks: [Block]) -> String? {
        var texts: [String] = []
        for block in blocks.prefix(8) {
            guard case .paragraph(let paragraph) = block else { break }
            texts.append(paragraph.text)
        }
        let words = Words(texts.joined(separator: "\n"))
        let forms = [DocumentKind.quarterly, .annual, .activity, .report].map(\.rawValue)
        guard let kind = lexicon[.documentKinds].matches(in: words).map(\.tag).first(where: forms.contains),
            blocks.contains(where: { if case .table = $0 { true } else { false } })
        else { return nil }
        let quarter = lexicon[.quarters].firstMatch(in: words)?.tag ?? ""
        let year = Period.mentions(in: words, lexicon: lexicon).first.map { String($0.period.start) } ?? ""
        return "\(kind) \(quarter) \(year)"
    }
}
