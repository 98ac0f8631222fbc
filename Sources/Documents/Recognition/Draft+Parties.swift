import Model

/// Whose agreement it is, told by those who sign it.
extension Draft {
    /// `Jabatan : Kepala Dinas Perikanan Kabupaten …` of the first party, where no title names the agency.
    ///
    /// The post of somebody below the head of an agency names none: the promise is theirs, not the agency's.
    func nameAgency(by parties: [Agreement.Party]) {
        guard out.agency == nil, let party = parties.first, let post = party.post else { return }
        let line = recogniser.maker.line(Paragraph(text: post.oneLine, place: party.place), gapBefore: true)
        guard !line.hits(.agencyKinds).contains(where: { Draft.unitKinds.contains(line.tag(of: $0)) }) else { return }
        var source = NameSource()
        source.append(line, at: -1)
        guard let agency = agencies(in: source).first else { return }
        out.agency = Named(name: agency.name, kind: agency.kind, place: party.place.showing(post))
        out.level = .agency
    }
}
