import Model

/// Whose agreement it is, told by those who sign it.
extension Draft {
    /// `Jabatan : Kepala Dinas Perikanan Kabupaten …` of the first party, where no title names the agency.
    ///
    /// The post of somebody below the head of an agency names none: the promise is theirs, not the agency's.
    func nameAgency(by parties: [Agreement.Party]) {
        guard let party = parties.first, let post = party.post else { return }
        if let place = placeAgency(of: post, at: party.place), out.agency == nil || lexicon.isUnit(place.kind) {
            out.agency = place
            out.level = lexicon.isUnit(place.kind) ? .unit : .agency
        }
        guard out.agency == nil else { return }
        let line = recogniser.maker.line(Paragraph(text: post.oneLine, place: party.place), gapBefore: true)
        guard !line.hits(.agencyKinds).contains(where: { lexicon.isUnit(line.tag(of: $0)) }) else { return }
        var source = NameSource()
        source.append(line, at: -1)
        guard let agency = agencies(in: source).first else { return }
        out.agency = Named(name: agency.name, kind: agency.kind, place: party.place.showing(post))
        out.level = .agency
    }

    /// `Lurah Padang Asri` heads the `Kelurahan Padang Asri`, though the title names its sub-district too.
    private func placeAgency(of post: String, at place: Place) -> Named? {
        let words = Words(post.oneLine)
        guard let head = lexicon[.agencyWords].prefixMatch(words, at: 0),
            lexicon[.agencyFillers].tags(of: head.tag).contains("place"),
            head.tokens.upperBound < words.count,
            let kind = lexicon[.agencyKinds].entries.first(where: { $0.tag == head.tag })?.phrases.first
        else { return nil }
        let name = kind + " " + words.text(head.tokens.upperBound..<words.count)
        return naming.agency(in: name, at: place.showing(post))
    }
}
