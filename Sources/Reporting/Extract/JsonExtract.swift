package import Model

/// The extract as JSON.
package struct JsonExtract: ExtractWriter {
    package init() {}

    package var name: String { "json" }
    package var fileExtension: String { "json" }

    /// The whole extract; see `ExtractWriter`.
    package func write(_ dossiers: [Dossier], language: Language) -> [UInt8] {
        var json = JsonEmitter()
        json.extract(dossiers, language: language)
        return json.bytes
    }
}
