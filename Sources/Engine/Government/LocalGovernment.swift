package import Model

/// One regional government as its papers show it: its agencies, and every document it holds, assigned to them.
///
/// What was read and judged document by document is put together here, so that rules can ask who is missing and what
/// disagrees.
package struct LocalGovernment: Sendable {
    /// `Kabupaten Contoh`; nil when neither the workspace nor any document names it.
    package var name: String?
    /// The planning period (RPJMD); nil when neither the workspace nor the government's own indicators state one.
    package var period: Period?
    /// The performance year under review; nil when no document has a year.
    package var year: Int?
    /// In the order of the list of agencies, else of their names.
    package var agencies: [Agency] = []
    /// Whether a list of agencies was given: without one nobody can be missing from it.
    package var hasList = false
    /// Every document, in the order of the files.
    package var documents: [HeldDocument] = []
    /// One indicator through all documents that name it; those of the government itself first, then by agency.
    package var traces: [IndicatorTrace] = []
    /// The posts of the organisation (SOTK), where a list of them was given.
    package var posts: [String] = []
    /// The day the budget document (DPA) of a year was ratified, where the workspace says so.
    package var budgetDates: [Int: CivilDate] = [:]
    /// Finds an agency by any of its names, as registers write them.
    package var names: AgencyNames?
    /// Where the government as a whole is spoken of: its workspace file, else its folder.
    package var place: Place

    package init(place: Place) { self.place = place }
}

/// An agency (perangkat daerah), listed or met in documents.
package struct Agency: Hashable, Sendable {
    package var code: String?
    package var name: String
    package var abbreviation: String?
    /// Other names it is known by.
    package var aliases: [String]
    /// The lexicon's tag: dinas, badan, kecamatan, rsud …; empty when unknown.
    package var kind: String
    /// A unit that must have indicators of its own (unit kerja mandiri).
    package var isIndependent: Bool
    /// In the list of agencies, else where a document names it first.
    package var place: Place

    package init(
        code: String? = nil,
        name: String,
        abbreviation: String? = nil,
        aliases: [String] = [],
        kind: String = "",
        isIndependent: Bool = false,
        place: Place
    ) {
        self.code = code
        self.name = name
        self.abbreviation = abbreviation
        self.aliases = aliases
        self.kind = kind
        self.isIndependent = isIndependent
        self.place = place
    }
}

/// A document in the hands of a government, reduced to its facts, with its owner.
package struct HeldDocument: Sendable {
    package var document: RecognisedDocument
    /// Which of the documents that were added it is, or is a part of.
    package var origin: Int
    package var owner: Owner = .unknown
    package var match: Match = .none
    /// Agencies it may belong to when the match is uncertain or ambiguous: indices, the likeliest first.
    package var candidates: [Int] = []
    /// The document of the same owner, kind and time that took its place: an index.
    package var replacedBy: Int?
    /// An agreement below the head of the agency (a division's, a section's): its indicators are not the agency's.
    package var isSubordinate = false
    /// Made for a period that ended before the year under review.
    package var isExpired = false
    /// The document that it must follow: an agreement the IKU document, a form or a report the agreement; an index.
    package var follows: Int?
    /// It shares no indicator with the documents that it should follow, so it is not compared with them row by row.
    package var isStranger = false
    /// The year it speaks of, of its own or as its file's name says.
    package var year: Int?
    package var quarter: Int?

    package init(_ document: RecognisedDocument, origin: Int) {
        self.document = document
        self.origin = origin
        year = document.year
        quarter = document.quarter
    }

    /// Whose document it is.
    package enum Owner: Hashable, Sendable {
        case government
        /// An index into `LocalGovernment.agencies`.
        case agency(Int)
        case unknown
    }

    /// How the owner was told.
    package enum Match: String, Sendable, CaseIterable {
        /// The name itself, an alias, an abbreviation, or the same but for `dan`, prefixes and kinds.
        case same
        /// Misspelt, or a name that differs by a word and that no other agency is nearer to: joined, and reported.
        case near
        /// Only the name of the file or folder tells it.
        case file
        /// Two agencies are equally near: not joined.
        case ambiguous
        /// It names an agency that is not listed.
        case unlisted
        /// It names none.
        case none
    }

    /// Whether its facts count: it has an owner and nothing newer took its place.
    package var counts: Bool { owner != .unknown && replacedBy == nil && !isSubordinate && !isExpired }
}

/// One indicator of an agency, or of the government itself, through all documents that name it.
package struct IndicatorTrace: Sendable {
    package var owner: HeldDocument.Owner
    /// The name in the IKU document, else in the first document that has it.
    package var name: String
    package var entries: [Entry] = []
    /// Documents that lack it though the document they follow has it.
    package var absent: [Gap] = []
    /// Documents that have it though the document they follow lacks it.
    package var added: [Gap] = []

    package init(owner: HeldDocument.Owner, name: String) {
        self.owner = owner
        self.name = name
    }

    /// Two documents of which one names the indicator and the other does not.
    package struct Gap: Hashable, Sendable {
        /// The later document: an index into `LocalGovernment.documents`.
        package var document: Int
        /// The one that it follows: the IKU document for an agreement, the agreement for a form or a report.
        package var against: Int
    }

    /// What one document says of it for one year.
    package struct Entry: Sendable {
        /// An index into `LocalGovernment.documents`.
        package var document: Int
        package var name: String
        package var objective: String?
        package var unit: String?
        package var year: Int?
        package var quarter: Int?
        package var target: Quantity
        package var realisation: Quantity
        package var achievement: Quantity
        package var polarity: Polarity?
        /// The post or agency that answers for it, as this document says.
        package var responsible: String?
        package var place: Place
        package var targetPlace: Place
        /// How its name stands to the trace's.
        package var likeness: Likeness
    }

    /// How a name in one document stands to the name in another.
    package enum Likeness: String, Sendable, CaseIterable {
        /// The same after folding case, spelling and marks.
        case same
        /// A changed wording of it.
        case near
    }
}
