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

    static func workspaceWritten(_ path: String, _ files: Int, folder: String) -> LocalizedText {
        LocalizedText(
            id: "\(path) ditulis dari \(files) berkas; periksa dan lengkapi, lalu: iku review \"\(folder)\"",
            en: "\(path) was written from \(files) files; check and complete it, then: iku review \"\(folder)\""
        )
    }

    static func nothingToRead(_ operands: [String]) -> LocalizedText {
        let names = operands.map { "“\($0)”" }.joined(separator: ", ")
        return LocalizedText(
            id: "iku: tidak ada berkas yang dapat dibaca di \(names)",
            en: "iku: there is no file that can be read in \(names)"
        )
    }
}

/// Sentences about archives of many governments.
extension Messages {
    static func noInput(_ path: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(id: "iku: \(path): \(reason.id)", en: "iku: \(path): \(reason.en)")
    }

    static func archiveBeside(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "iku: arsip (.jsonl) diperiksa tersendiri; “\(path)” bukan arsip",
            en: "iku: archives (.jsonl) are reviewed on their own; “\(path)” is none"
        )
    }

    static func notForArchives(_ option: String) -> LocalizedText {
        LocalizedText(
            id: "iku: \(option) berlaku untuk satu pemerintah daerah, bukan untuk arsip (.jsonl)",
            en: "iku: \(option) is about one government, not about an archive (.jsonl)"
        )
    }

    static func lineRefused(_ file: String, _ line: Int, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "\(file): baris \(line) tidak dinilai: \(reason.id)",
            en: "\(file): line \(line) is not judged: \(reason.en)"
        )
    }

    static func governmentAgain(_ file: String, _ line: Int, _ name: String) -> LocalizedText {
        LocalizedText(
            id:
                "\(file): baris \(line): \(name) muncul lagi dan dinilai terpisah; urutkan arsip menurut pemerintah daerah",
            en: "\(file): line \(line): \(name) comes again and is judged apart; sort the archive by government"
        )
    }
}
