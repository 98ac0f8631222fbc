package import Model

/// The extract as YAML: the same fields in the same order as in JSON.
package struct YamlExtract: ExtractWriter {
    package init() {}

    package var name: String { "yaml" }
    package var fileExtension: String { "yaml" }

    /// The whole extract; see `ExtractWriter`.
    package func write(_ dossiers: [Dossier], language: Language, asOf: CivilDate) -> [UInt8] {
        write(dossiers, language: language)
    }

    /// The same without a day, which says nothing here.
    package func write(_ dossiers: [Dossier], language: Language) -> [UInt8] {
        var yaml = YamlEmitter()
        yaml.extract(dossiers, language: language)
        return yaml.bytes
    }
}
