/// One entry of a register of submissions: what was handed in, by whom, when.
package struct Submission: Hashable, Sendable {
    package var agency: String
    /// As printed: `Pengukuran Kinerja Triwulan I`, `LKjIP`, the head of the column.
    package var kind: String
    /// The kind of document that it is, where the words tell.
    package var document: DocumentKind?
    package var year: Int?
    package var quarter: Int?
    package var submitted: CivilDate?
    /// What stands where the date belongs, when it is none (`belum`, `-`).
    package var remark: String?
    package var place: Place

    package init(
        agency: String,
        kind: String,
        year: Int? = nil,
        quarter: Int? = nil,
        submitted: CivilDate? = nil,
        place: Place
    ) {
        self.agency = agency
        self.kind = kind
        self.year = year
        self.quarter = quarter
        self.submitted = submitted
        self.place = place
    }
}

/// One entry of a list of agencies.
package struct ListedAgency: Hashable, Sendable {
    package var code: String?
    package var name: String
    package var abbreviation: String?
    package var kind: String?
    package var place: Place

    package init(
        code: String? = nil,
        name: String,
        abbreviation: String? = nil,
        kind: String? = nil,
        place: Place
    ) {
        self.code = code
        self.name = name
        self.abbreviation = abbreviation
        self.kind = kind
        self.place = place
    }
}
