internal import Model

/// Years that were left when a document was made from another one: its parts are for different years.
struct LeftYears {
    enum Kind {
        /// The running foot against the text; expected is the text's year.
        static let foot = "foot"
        /// The considerations against the title; expected is the title's year.
        static let considerations = "considerations"
        /// A title for one year beside one for several.
        static let title = "title"
        /// Targets beyond the period of the title; found is their last year.
        static let targets = "targets"
    }

    private let host: DocumentHost
    private let document: RecognisedDocument
    private let lexicon: Lexicon
    private let closings: [String]
    private let reported: [String]

    /// A running foot has at most so many words.
    private static let longestFoot = 20
    /// How many lines the last consideration may go on behind `perlu menetapkan`.
    private static let closingLines = 4

    init(_ host: DocumentHost, closings: [String], reported: [String]) {
        self.host = host
        document = host.document
        lexicon = host.lexicon
        self.closings = closings.map(\.folded)
        self.reported = reported.map(\.folded)
    }

    func faults() -> [Fault] { foot() + considerations() + titles() + targets() }

    /// Mentions of one year that may be the document's own.
    private var singles: [PeriodMention] {
        document.periods.filter {
            $0.period.start == $0.period.end && $0.context != .citation && $0.context != .annex && !isNumbered($0)
        }
    }

    /// Whether the year belongs to the number of a regulation: `86 Tahun 2017`.
    private func isNumbered(_ mention: PeriodMention) -> Bool {
        let words = Words(mention.text)
        return lexicon[.yearLabels].matches(in: words).contains { label in
            label.tokens.lowerBound > 0 && words.integer(label.tokens.lowerBound - 1) != nil
        } || !lexicon[.numberLabels].matches(in: words).isEmpty
    }

    /// `LKjIP Dinas … Tahun 2018 ii` on each page, and a text about 2017.
    private func foot() -> [Fault] {
        var feet: [(year: Int, place: Place)] = []
        for (index, passage) in document.passages.enumerated() where passage.role != .cell {
            if let year = footYear(host.passageWords[index]) { feet.append((year, passage.place)) }
        }
        guard let year = feet.first?.year, feet.allSatisfy({ $0.year == year }) else { return [] }
        let spots = Set(feet.map(\.place.spot))
        let told = singles.filter { mention in
            let said = (mention.lead + " " + mention.text).folded
            return mention.context != .plan && !spots.contains(mention.place.spot)
                && reported.contains { mention.text.folded.holds($0) }
                && lexicon[.reports].phrases(tag: "previous-years").allSatisfy { !said.holds($0.folded) }
        }
        guard let other = told.first?.period.start, other != year, told.allSatisfy({ $0.period.start == other }) else {
            return []
        }
        return [
            Fault(
                found: "\(year)",
                expected: "\(other)",
                kind: Kind.foot,
                places: feet.map(\.place) + told.map(\.place)
            )
        ]
    }

    /// The year of a foot: the name of a report, its year, and the mark of the page.
    private func footYear(_ words: Words) -> Int? {
        guard words.count > 2, words.count < Self.longestFoot,
            lexicon[.documentKinds].prefixMatch(words, at: 0)?.tag == "report",
            let at = (1..<words.count).last(where: { (2000...2099).contains(words.integer($0) ?? 0) })
        else { return nil }
        let page = at + 1..<words.count
        guard !page.isEmpty, page.count <= 2, page.allSatisfy({ words.text($0).utf8.count <= 4 }) else { return nil }
        return words.integer(at)
    }

    /// The item that says what is set gives another year than the title.
    private func considerations() -> [Fault] {
        guard document.instrument != nil, let period = document.period, period.start == period.end else { return [] }
        let bases = document.citations.filter { $0.position == .legalBasis }.compactMap {
            host.passageSpots[$0.place.spot]
        }
        let starts = document.passages.indices.filter { index in
            closings.contains { document.passages[index].text.folded.holds($0) }
        }
        let wrong = singles.filter { mention in
            guard mention.period.start != period.start, let at = host.passageSpots[mention.place.spot] else {
                return false
            }
            return starts.contains { start in
                at >= start && at <= start + Self.closingLines && !bases.contains { $0 >= start && $0 <= at }
            }
        }
        guard let first = wrong.first else { return [] }
        return [
            Fault(
                found: "\(first.period.start)",
                expected: "\(period.start)",
                kind: Kind.considerations,
                places: [document.periodPlace].compactMap { $0 } + wrong.map(\.place)
            )
        ]
    }

    /// The cover is for one year and the title of the instrument for several, or the other way round.
    private func titles() -> [Fault] {
        guard let period = document.period, period.start < period.end else { return [] }
        let about = document.instrument?.about ?? ""
        let found = singles.filter { mention in
            guard mention.context == .title else { return false }
            return about.hasSuffix("\(mention.period.start)")
                || lexicon[.documentKinds].matches(in: Words(mention.text)).contains { $0.tag == "iku" }
        }
        guard let first = found.first else { return [] }
        return [
            Fault(
                found: "\(first.period.start)",
                expected: period.text,
                kind: Kind.title,
                places: [document.periodPlace].compactMap { $0 } + found.map(\.place)
            )
        ]
    }

    /// Most indicators have targets for years that the title leaves out.
    private func targets() -> [Fault] {
        guard let period = document.period, period.start < period.end,
            document.periods.contains(where: { $0.context == .title && $0.period == period })
        else { return [] }
        let beyond = document.indicators.filter { indicator in
            indicator.targets.contains { $0.key > period.end && $0.value.isKnown }
        }
        guard beyond.count * 2 > document.indicators.count, let last = beyond.flatMap(\.targets.keys).max() else {
            return []
        }
        let places = [document.periodPlace, beyond.first?.place].compactMap { $0 }
        return [Fault(found: "\(last)", expected: period.text, kind: Kind.targets, places: places)]
    }
}
