/// A regulation named in a document, in its parts.
package struct Citation: Hashable, Sendable {
    /// The citation as it stands, on one line.
    package var text: String
    /// The kind, folded to the lexicon's key (`uu`, `pp`, `perpres`, `permenpanrb`, `permendagri`, `perda`, `perbup` …).
    package var kind: String
    /// The kind as printed (`Undang - Undang Republik Indonesia`, `PERMENPAN`): tells a misnamed issuer.
    package var issuer: String
    /// The number as printed (`23`, `07`, `PER/09/M.PAN/5/2007`).
    package var number: String?
    package var year: Int?
    /// What it is about, as printed after "tentang", without gazette numbers.
    package var title: String?
    /// State gazette (Lembaran Negara, Berita Negara, Lembaran Daerah) and its supplement.
    package var gazette: GazetteNumber?
    package var supplement: String?
    /// "sebagaimana telah diubah … dengan …": the amending regulation as printed, on one line.
    package var amendedBy: String?
    /// The registry's id of the regulation (`uu-23-2014`) when number and year name one it could be; the registry says whether it exists.
    package var regulation: String?
    package var position: Position
    package var place: Place

    /// `Tahun 2014 Nomor 244`.
    package struct GazetteNumber: Hashable, Sendable {
        package var year: Int?
        package var number: String?
        package init(year: Int?, number: String?) {
            self.year = year
            self.number = number
        }
    }

    package enum Position: String, Sendable, CaseIterable {
        /// In the list of legal bases (Mengingat, Dasar/Landasan Hukum).
        case legalBasis = "legal-basis"
        /// In the considerations (Menimbang).
        case considerations
        case body
        /// In a cell of a table: a definition, a source of data.
        case cell
        /// Named inside another citation, as the amending regulation or in its title.
        case inside
    }

    package init(
        text: String,
        kind: String,
        issuer: String,
        number: String? = nil,
        year: Int? = nil,
        title: String? = nil,
        gazette: GazetteNumber? = nil,
        supplement: String? = nil,
        amendedBy: String? = nil,
        regulation: String? = nil,
        position: Position = .body,
        place: Place
    ) {
        self.text = text
        self.kind = kind
        self.issuer = issuer
        self.number = number
        self.year = year
        self.title = title
        self.gazette = gazette
        self.supplement = supplement
        self.amendedBy = amendedBy
        self.regulation = regulation
        self.position = position
        self.place = place
    }
}
