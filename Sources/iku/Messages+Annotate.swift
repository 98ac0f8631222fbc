import Model

/// What is said of annotated copies.
extension Messages {
    static func noCopyNamed(_ command: String) -> LocalizedText {
        LocalizedText(
            id: "iku \(command): sebutkan salinannya dengan -o BERKAS, atau -o FOLDER untuk beberapa dokumen",
            en: "iku \(command): name the copy with -o FILE, or -o FOLDER for several documents"
        )
    }

    static func notAFolder(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "iku: “\(path)” bukan folder yang ada; beberapa salinan memerlukan folder",
            en: "iku: “\(path)” is no folder that exists; several copies need one"
        )
    }

    static func sameName(_ name: String) -> LocalizedText {
        LocalizedText(
            id: "iku: dua dokumen bernama “\(name)”; salinannya akan saling menimpa, buatlah satu per satu",
            en: "iku: two documents are named “\(name)”; their copies would replace each other, make them one by one"
        )
    }

    static func otherEnding(_ copy: String, _ ending: String) -> LocalizedText {
        LocalizedText(
            id: "iku: salinan “\(copy)” berisi format yang sama dengan aslinya; akhiri namanya dengan \(ending)",
            en: "iku: the copy “\(copy)” has the format of the original; let its name end in \(ending)"
        )
    }

    static func notAnnotated(_ path: String) -> LocalizedText {
        LocalizedText(
            id:
                "\(path): hanya Word (.docx, .docm), Excel (.xlsx, .xlsm) dan PDF yang dapat diberi catatan; untuk dokumen ini gunakan: iku lint --format html -o temuan.html",
            en:
                "\(path): only Word (.docx, .docm), Excel (.xlsx, .xlsm) and PDF files take notes; for this document use: iku lint --format html -o findings.html"
        )
    }

    static func notInFindings(_ path: String, _ named: [String]) -> LocalizedText {
        let list = named.isEmpty ? "–" : named.prefix(5).joined(separator: ", ") + (named.count > 5 ? ", …" : "")
        return LocalizedText(
            id: "\(path): tidak ada dalam daftar temuan itu (yang diperiksa: \(list))",
            en: "\(path): that findings list does not speak of it (checked were: \(list))"
        )
    }

    static func changedSince(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "\(path): isinya berubah sejak daftar temuan dibuat; letak catatan dapat bergeser",
            en: "\(path): it has changed since the findings list was made; notes may stand in the wrong place"
        )
    }

    static func signatureNotKept(_ copy: String) -> LocalizedText {
        LocalizedText(
            id: "\(copy): tanda tangan elektronik hanya berlaku pada dokumen aslinya, tidak pada salinan ini",
            en: "\(copy): the electronic signature holds for the original only, not for this copy"
        )
    }

    static func annotated(_ copy: String, placed: Int, unplaced: Int) -> LocalizedText {
        let all = placed + unplaced
        if all == 0 {
            return LocalizedText(
                id: "\(copy): tidak ada temuan, salinan tanpa catatan",
                en: "\(copy): no findings, a copy without notes"
            )
        }
        let rest = LocalizedText(
            id: unplaced == 0 ? "" : "; \(unplaced) tentang seluruh dokumen atau tempatnya tidak ditemukan lagi",
            en: unplaced == 0 ? "" : "; \(unplaced) on the whole document, or whose place was not found again"
        )
        return LocalizedText(
            id: "\(copy): \(all) catatan\(rest.id)",
            en: "\(copy): \(all) \(all == 1 ? "note" : "notes")\(rest.en)"
        )
    }
}
