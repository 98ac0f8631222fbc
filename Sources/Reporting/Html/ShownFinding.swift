import Model

/// A finding as the page shows it: every word ready in both languages, harmless and not yet escaped. The part of the page
/// that stands without a script and the data for the script are both written from it, so that they cannot differ.
struct ShownFinding {
    var finding: Finding
    /// The file of its first place; empty for one without.
    var file: String
    /// The address within the page.
    var link: String
    /// Position among the groups of the page.
    var group: Int
    var places: [ShownPlace] = []
    /// The places beyond those shown, in few words.
    var others: LocalizedText?
    var basis: [LocalizedText]
    var subject: LocalizedText
    var waiver: LocalizedText?

    /// Places shown one by one with their words; the others are told in few words.
    private static let shownPlaces = 40
    /// Places told at all: beyond it `…` says that there are more (JSON has them all).
    private static let toldPlaces = 1000

    /// - Parameter heading: the file that the heading above names already.
    init(
        _ finding: Finding,
        link: String,
        group: Int,
        below heading: String?,
        _ files: FileNames,
        _ id: Wording,
        _ en: Wording
    ) {
        self.finding = finding
        file = finding.places.first.map { files.short($0.file) } ?? ""
        self.link = link
        self.group = group
        func both(_ words: (Wording) -> String) -> LocalizedText { LocalizedText(id: words(id), en: words(en)) }
        basis = finding.basis.map { basis in both { $0.basis(basis) } }
        subject = both { $0.subject(finding.subject) }
        if let accepted = finding.waiver { waiver = both { $0.waiver(accepted) } }
        guard let first = finding.places.first else { return }
        var shown = [first]
        var rest: [Place] = []
        for place in finding.places.dropFirst() {
            let isShown = place.excerpt != nil && place.excerpt != first.excerpt && shown.count < Self.shownPlaces
            if isShown { shown.append(place) } else { rest.append(place) }
        }
        places = shown.map { place in
            ShownPlace(
                file: place.file == heading ? nil : files.short(place.file),
                words: both { PlaceWords(words: $0).full(place) },
                evidence: ShownEvidence(place.excerpt, finding.message)
            )
        }
        if rest.isEmpty { return }
        others = both { words in
            words.pick(
                "dan \(rest.count) tempat lain: ",
                rest.count == 1 ? "and 1 more place: " : "and \(rest.count) more places: "
            ) + PlaceWords(words: words, files: files).compact(rest, beside: first, limit: Self.toldPlaces)
        }
    }
}

/// One place and the words found there.
struct ShownPlace {
    /// Nil where the heading above says it.
    var file: String?
    var words: LocalizedText
    var evidence: ShownEvidence?
}

/// The words found at a place, cut where the message quotes them.
struct ShownEvidence {
    var before: String
    /// Empty where the message quotes nothing from there.
    var marked: String
    var after: String

    init?(_ excerpt: String?, _ message: LocalizedText) {
        guard let excerpt, !excerpt.isEmpty else { return nil }
        let line = Array(excerpt.harmless.utf8)
        func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
        guard let range = Evidence.marked(excerpt, by: message.id) ?? Evidence.marked(excerpt, by: message.en) else {
            (before, marked, after) = (text(line[...]), "", "")
            return
        }
        (before, marked, after) = (text(line[..<range.lowerBound]), text(line[range]), text(line[range.upperBound...]))
    }
}
