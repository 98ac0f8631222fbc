internal import Model

/// Who agrees, against who signs.
enum PartyChecks {
    /// Those who sign an agreement though they are neither of its two parties. Empty unless both parties are among those
    /// who sign: else their names were not read.
    static func strangers(_ document: RecognisedDocument) -> [Signatory] {
        let parties = (document.agreement?.parties ?? []).map { ownNames($0.name) }.filter { !$0.isEmpty }
        let signed = document.signatories.map { (signatory: $0, names: ownNames($0.name)) }.filter { !$0.names.isEmpty }
        guard parties.count == 2 else { return [] }
        let bothSign = parties.allSatisfy { party in signed.contains { !$0.names.isDisjoint(with: party) } }
        guard bothSign else { return [] }
        return signed.filter { entry in parties.allSatisfy(entry.names.isDisjoint) }.map(\.signatory)
    }

    /// The words of a person's name without degrees and initials: `Drs. H. HASAN BASRI, M.Si.` → hasan, basri. One of them
    /// in common is enough to be the same person: names are shortened as often as degrees are added.
    private static func ownNames(_ name: String?) -> Set<String> {
        let words = (name ?? "").prefix { $0 != "," }.split(separator: " ").filter { !$0.contains(".") }
        return Set(words.map { String($0).folded }.filter { $0.utf8.count > 2 })
    }
}
