package import Model

/// The extract as JSON.
package struct JsonExtract: ExtractWriter {
    package init() {}

    package var name: String { "json" }
    package var fileExtension: String { "json" }

    /// The whole extract; see `ExtractWriter`.
    package func write(_ dossiers: [Dossier], language: Language, asOf: CivilDate) -> [UInt8] {
        write(dossiers, language: language)
    }

    /// The same without a day, which says nothing here.
    package func write(_ dossiers: [Dossier], language: Language) -> [UInt8] {
        var json = JsonEmitter()
        json.extract(dossiers, language: language)
        return json.bytes
    }
}

/// The whole extract on one line: JSON lines, of which each is the extract of one government's folder, make an archive.
package struct JsonLineExtract: ExtractWriter {
    package init() {}

    package var name: String { "jsonl" }
    package var fileExtension: String { "jsonl" }

    /// The whole extract; see `ExtractWriter`.
    package func write(_ dossiers: [Dossier], language: Language, asOf: CivilDate) -> [UInt8] {
        var json = JsonEmitter()
        json.extract(dossiers, language: language, inline: true)
        return json.bytes
    }
}
