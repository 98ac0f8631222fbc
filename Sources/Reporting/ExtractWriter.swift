package import Model

/// One form of `iku extract`: what was recognised, as `iku.extract/1` of `Reports/Schemas`.
package protocol ExtractWriter: Sendable {
    /// The name behind `--format`: `json`, `yaml`.
    var name: String { get }
    /// For a file written beside the input, without the dot.
    var fileExtension: String { get }
    /// All documents of all dossiers, in the order given, in UTF-8; `language` is that of the notes.
    func write(_ dossiers: [Dossier], language: Language) -> [UInt8]
}

/// The forms of extracts that this version writes.
package enum ExtractForms {
    package static let all: [any ExtractWriter] = [JsonExtract(), YamlExtract()]

    static let later = ["xlsx"]

    /// The writer of that name.
    ///
    /// - Throws: `ReportingError.laterForm` for a planned one, `ReportingError.unknownForm` for any other.
    package static func named(_ name: String) throws(ReportingError) -> any ExtractWriter {
        if let writer = all.first(where: { $0.name == name }) { return writer }
        throw ReportingError.refused(name, later: later, known: all.map(\.name))
    }
}
