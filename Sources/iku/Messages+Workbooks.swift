internal import Model

/// What is said of workbooks, written and read back.
extension Messages {
    static func noWorkbook(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "iku: \(path) bukan buku kerja (.xlsx, .xlsm, .ods)",
            en: "iku: \(path) is no workbook (.xlsx, .xlsm, .ods)"
        )
    }

    static func noFindingsSheet(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "iku: \(path) tidak memuat lembar temuan; buku kerjanya dibuat dengan: iku lint … -o temuan.xlsx",
            en: "iku: \(path) has no sheet of findings; such a workbook is made with: iku lint … -o temuan.xlsx"
        )
    }

    static func unreadable(_ path: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(id: "\(path): \(reason.id)", en: "\(path): \(reason.en)")
    }

    static func rowLeft(_ sheet: String, _ row: Int, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "lembar “\(sheet)” baris \(row): \(reason.id)",
            en: "sheet “\(sheet)” row \(row): \(reason.en)"
        )
    }

    static func rowsGone(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) temuan tidak ada lagi di buku kerja ini (barisnya dihapus)",
            en: "\(count) findings stand no more in this workbook (their rows were deleted)"
        )
    }

    static func needed(_ option: String) -> LocalizedText {
        LocalizedText(id: "iku: sebutkan \(option)", en: "iku: name \(option)")
    }

    static func noDocumentsOf(_ agency: String, _ named: [String]) -> LocalizedText {
        let list = named.isEmpty ? "–" : named.joined(separator: ", ")
        return LocalizedText(
            id: "tidak ada dokumen “\(agency)”; yang ada: \(list). Formulir tidak terisi dari dokumen.",
            en: "there is no document of “\(agency)”; there are: \(list). The form is not filled in from documents."
        )
    }

    static let blankForm = LocalizedText(
        id:
            "indikator perangkat daerah ini tidak ditemukan; formulir dibuat dengan baris kosong (beri dokumennya dengan --from)",
        en: "no indicators of this agency were found; the form has empty rows (give its documents with --from)"
    )

    static func takenFor(_ asked: String, _ found: String) -> LocalizedText {
        LocalizedText(
            id: "“\(found)” dianggap sama dengan “\(asked)”; periksa kembali",
            en: "“\(found)” was taken for “\(asked)”; check it"
        )
    }
}
