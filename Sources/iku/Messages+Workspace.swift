internal import Model

/// Sentences about workspaces.
extension Messages {
    static func oneFolder(_ command: String) -> LocalizedText {
        LocalizedText(
            id: "iku: sebutkan satu folder, misalnya: iku \(command) \"Kabupaten Contoh\"",
            en: "iku: name one folder, for example: iku \(command) \"Kabupaten Contoh\""
        )
    }

    static func noFolder(_ path: String) -> LocalizedText {
        LocalizedText(id: "iku: “\(path)” bukan folder", en: "iku: “\(path)” is not a folder")
    }

    static func workspaceExists(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "iku: “\(path)” sudah ada dan tidak ditimpa; lihat usulannya dengan -o -",
            en: "iku: “\(path)” is there already and is not replaced; see the proposal with -o -"
        )
    }

    static func workspaceWritten(_ path: String, _ files: Int) -> LocalizedText {
        LocalizedText(
            id: "\(path) ditulis dari \(files) berkas; periksa dan lengkapi, lalu: iku review",
            en: "\(path) was written from \(files) files; check and complete it, then: iku review"
        )
    }
}
