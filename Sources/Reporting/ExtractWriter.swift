package import Model

/// One form of `iku extract`: what was recognised, as `iku.extract/1` of `Reports/Schemas`.
package protocol ExtractWriter: Sendable {
    /// The name behind `--format`: `json`, `yaml`, `xlsx`, `jsonl`.
    var name: String { get }
    /// For a file written beside the input, without the dot.
    var fileExtension: String { get }
    /// Whether it is text that a screen can show; a workbook is not.
    var isText: Bool { get }
    /// All documents of all dossiers, in the order given: text in UTF-8, or a whole file of another kind.
    ///
    /// - Parameters:
    ///   - language: of the notes, and of heads where there are any.
    ///   - asOf: the day that a file names as that of its making; no part of the extract.
    /// - Throws: `ReportingError.workbook`; writers of text never do.
    func write(_ dossiers: [Dossier], language: Language, asOf: CivilDate) throws(ReportingError) -> [UInt8]
}

extension ExtractWriter {
    /// All forms are text but those that say otherwise.
    package var isText: Bool { true }
}

/// The forms of extracts that this version writes.
package enum ExtractForms {
    package static let all: [any ExtractWriter] = [
        JsonExtract(), YamlExtract(), XlsxExtract(), JsonLineExtract(),
    ]

    /// The writer of that name.
    ///
    /// - Throws: `ReportingError.unknownForm` for any other.
    package static func named(_ name: String) throws(ReportingError) -> any ExtractWriter {
        if let writer = all.first(where: { $0.name == name }) { return writer }
        throw .unknownForm(name, known: all.map(\.name))
    }

    /// The writer that the name of a file asks for; JSON for a name without a dot.
    ///
    /// - Throws: `ReportingError.untoldForm` for an ending without a form.
    package static func told(by path: String) throws(ReportingError) -> any ExtractWriter {
        let name = String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
            .lowercased()
        guard name.utf8.contains(UInt8(ascii: ".")) else { return JsonExtract() }
        if name.hasSuffix(".yml") { return YamlExtract() }
        if name.hasSuffix(".ndjson") { return JsonLineExtract() }
        if let writer = all.first(where: { name.hasSuffix("." + $0.fileExtension) }) { return writer }
        throw .untoldForm(path, known: all.map { "." + $0.fileExtension })
    }
}
