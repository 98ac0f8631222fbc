internal import Model

/// What is said of earlier findings lists, of `iku diff` and of `iku.yaml`.
extension Messages {
    static func unreadableFindings(_ path: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "iku: \(path): \(reason.id)",
            en: "iku: \(path): \(reason.en)"
        )
    }

    static func otherSchema(_ schema: String) -> LocalizedText {
        LocalizedText(
            id: "bukan daftar temuan iku.findings/1, melainkan “\(schema)”",
            en: "not a findings list iku.findings/1 but “\(schema)”"
        )
    }

    /// - Parameter place: the way to the value that could not be read; empty when it is no JSON at all.
    static func notFindings(at place: String) -> LocalizedText {
        let id = place.isEmpty ? "" : " (pada \(place))"
        let en = place.isEmpty ? "" : " (at \(place))"
        return LocalizedText(
            id: "bukan daftar temuan iku.findings/1 yang utuh\(id); buat dengan --write-baseline atau --format json",
            en: "not a whole findings list iku.findings/1\(en); make one with --write-baseline or --format json"
        )
    }

    static let diffUsage = LocalizedText(
        id: "iku diff: sebutkan dua daftar temuan JSON, yang lama dahulu, misalnya: iku diff lama.json baru.json",
        en: "iku diff: name two findings lists in JSON, the older first, for example: iku diff old.json new.json"
    )

    static let twoWorkspaces = LocalizedText(
        id: "iku: ada iku.yaml di lebih dari satu folder; pilih salah satu dengan --workspace",
        en: "iku: more than one folder has an iku.yaml; choose one with --workspace"
    )
}
