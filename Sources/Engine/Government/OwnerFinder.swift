internal import Model

/// Tells whose document it is: by the agency that it names, else by the names of its file and folders.
struct OwnerFinder {
    let lexicon: Lexicon
    let names: AgencyNames
    let folder: String

    /// Kinds of document that belong to somebody; registers, lists and regulations are the government's.
    static let assigned: Set<DocumentKind> = [.iku, .agreement, .quarterly, .annual, .activity, .report]

    func assign(_ documents: inout [HeldDocument]) {
        for index in documents.indices {
            readFileName(&documents[index])
            guard documents[index].owner == .unknown else { continue }
            guard Self.assigned.contains(documents[index].document.kind) else {
                documents[index].owner = documents[index].document.kind == .unknown ? .unknown : .government
                continue
            }
            assign(&documents[index])
            documents[index].isSubordinate = isSubordinate(documents[index].document)
        }
    }

    private func assign(_ held: inout HeldDocument) {
        let document = held.document
        if let named = document.agency {
            var found = names.find(named.name)
            if found.agency == nil, found.match == .unlisted {
                // Another name in its position may be the one that is listed: likely, not certain.
                for mention in document.agency?.mentions ?? [] {
                    let other = names.find(mention.text)
                    if other.match == .same, let agency = other.agency {
                        found = AgencyMatch(agency, .near, [agency])
                        break
                    }
                }
            }
            if found.match != .none {
                take(found, &held)
                return
            }
        }
        let hint = hint(document.file)
        if hint.agency != nil {
            take(hint, &held)
        } else if isGovernments(document) {
            held.owner = .government
            held.match = .same
        } else {
            take(hint, &held)
        }
    }

    private func take(_ found: AgencyMatch, _ held: inout HeldDocument) {
        held.match = found.match
        held.candidates = found.candidates
        if let agency = found.agency { held.owner = .agency(agency) }
    }

    /// The agency in the file's name, else in the folders' from the inmost.
    private func hint(_ file: String) -> AgencyMatch {
        var first: AgencyMatch?
        for part in parts(file).reversed() {
            let found = names.find(inFileName: part)
            if found.agency != nil { return found }
            if first == nil, found.match == .ambiguous { first = found }
        }
        return first ?? AgencyMatch(nil, .none)
    }

    /// The names of the folders below the one asked for and of the file.
    private func parts(_ file: String) -> [String] {
        var path = Substring(file)
        if !folder.isEmpty, path.hasPrefix(folder) { path = path.dropFirst(folder.count) }
        return path.split(separator: "/").suffix(6).map(String.init)
    }

    /// Whether a document that names no agency speaks for the government itself.
    private func isGovernments(_ document: RecognisedDocument) -> Bool {
        guard document.agency == nil else { return false }
        if document.government != nil { return true }
        return parts(document.file).contains { lexicon[.levels].firstMatch(in: Words(spaced($0)))?.tag == "government" }
    }

    /// What the name of the file says where the document itself does not: year and quarter.
    private func readFileName(_ held: inout HeldDocument) {
        if held.year == nil, GovernmentAssembly.yearly.contains(held.document.kind) {
            if let period = held.document.period, period.start == period.end { held.year = period.start }
            var seen: [Int] = []
            for part in parts(held.document.file).reversed() where held.year == nil {
                let words = Words(spaced(part))
                seen = words.tokens.indices.compactMap { words.integer($0) }.filter { (2000...2099).contains($0) }
                if Set(seen).count == 1 { held.year = seen.first }
            }
        }
        if held.quarter == nil, held.document.kind == .quarterly {
            for part in parts(held.document.file).reversed() where held.quarter == nil {
                let found = lexicon[.quarters].matches(in: Words(spaced(part))).compactMap { Int($0.tag) }
                if Set(found).count == 1 { held.quarter = found.first }
            }
        }
    }

    private func spaced(_ name: String) -> String {
        String(decoding: name.utf8.map { [0x5F, 0x2D, 0x2E].contains($0) ? 0x20 : $0 }, as: UTF8.self)
    }

    /// An agreement between two posts of which neither is the head of the government nor of the agency alone.
    private func isSubordinate(_ document: RecognisedDocument) -> Bool {
        guard document.kind == .agreement else { return false }
        let tags = document.signatories.compactMap { $0.post }.compactMap {
            lexicon[.posts].prefixMatch(Words($0), at: 0)?.tag
        }
        return !tags.contains("head") && tags.contains("other")
            && (tags.contains("agency-head") || tags.contains("secretary"))
    }
}
