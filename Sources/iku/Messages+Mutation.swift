internal import Engine
internal import Model

/// What `iku rules mutate` and `iku rules test` say of rules.
extension Messages {
    static func mutation(_ score: MutationScore) -> LocalizedText {
        let percent = score.percent.map { " (\($0) %)" } ?? ""
        let left =
            score.left == 0
            ? LocalizedText(id: "", en: "")
            : LocalizedText(id: "; \(score.left) tidak dicoba", en: "; \(score.left) not tried")
        let (killed, tried) = (score.killed, score.tried)
        let (noticed, examples) = (score.examplesNoticed, score.examplesTried)
        return LocalizedText(
            id: "aturan: \(killed)/\(tried) ketahuan\(percent); contoh: \(noticed)/\(examples) ketahuan\(left.id)",
            en: "rule: \(killed)/\(tried) noticed\(percent); examples: \(noticed)/\(examples) noticed\(left.en)"
        )
    }

    static let neverMet = LocalizedText(id: "Objeknya tidak pernah muncul", en: "Never met their subject")
    static let neverViolated = LocalizedText(id: "Tidak pernah menemukan apa pun", en: "Never found anything")
    static let alwaysViolated = LocalizedText(id: "Selalu menemukan sesuatu", en: "Always found something")

    static func change(_ change: Mutant.Change) -> LocalizedText {
        switch change {
        case .limit: LocalizedText(id: "batas", en: "limit")
        case .comparison: LocalizedText(id: "perbandingan", en: "comparison")
        case .logic: LocalizedText(id: "dan/atau", en: "and/or")
        case .condition: LocalizedText(id: "syarat dihapus", en: "condition dropped")
        case .negation: LocalizedText(id: "kebalikan", en: "negation")
        case .field: LocalizedText(id: "kolom lain", en: "other field")
        case .constant: LocalizedText(id: "tetapan lain", en: "other constant")
        case .emptied: LocalizedText(id: "dikosongkan", en: "emptied")
        case .number: LocalizedText(id: "angka lain", en: "other number")
        case .year: LocalizedText(id: "tahun lain", en: "other year")
        case .unit: LocalizedText(id: "satuan lain", en: "other unit")
        case .word: LocalizedText(id: "kata lain", en: "other word")
        }
    }
}
