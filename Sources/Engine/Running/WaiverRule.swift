package import Model

/// What is asked of waivers themselves: rules of the program, for no rule file can see the findings of others.
package struct WaiverRule: Sendable {
    package let id: String
    package let title: LocalizedText
    package let severity: Severity
    package let advice: LocalizedText
    package let why: LocalizedText

    package static let nature = Nature.advice
    static let subjectKind = "waiver"
    package static let all = [expired, unmet, unknown]

    /// The last day has passed: what was waived counts again.
    package static let expired = WaiverRule(
        id: "IKU-PGC-001",
        title: LocalizedText(id: "Pengecualian telah berakhir", en: "Waiver has expired"),
        severity: .moderate,
        advice: LocalizedText(
            id: "Selesaikan temuannya, atau tetapkan pengecualian baru dengan alasan, nama penyetuju dan batas waktu.",
            en: "Settle the finding, or set a new waiver with its reason, its author and a last day."
        ),
        why: LocalizedText(
            id:
                "Pengecualian yang tidak berakhir menutup temuan selamanya; setelah batas waktunya keputusan itu harus diambil lagi.",
            en: "A waiver without an end hides a finding for ever; after its last day the decision must be taken again."
        )
    )

    /// Nothing is left that it waives.
    package static let unmet = WaiverRule(
        id: "IKU-PGC-002",
        title: LocalizedText(id: "Pengecualian tanpa temuan", en: "Waiver without a finding"),
        severity: .note,
        advice: LocalizedText(
            id:
                "Hapus pengecualian itu bila temuannya sudah selesai; bila belum, periksa kembali nama perangkat daerah dan objeknya.",
            en: "Remove the waiver if its finding is settled; if not, check the names of agency and subject."
        ),
        why: LocalizedText(
            id: "Pengecualian yang tidak lagi diperlukan dapat menutup temuan baru tanpa disadari.",
            en: "A waiver that is no longer needed may hide a new finding unnoticed."
        )
    )

    /// Its rule does not exist.
    package static let unknown = WaiverRule(
        id: "IKU-PGC-003",
        title: LocalizedText(id: "Pengecualian atas aturan yang tidak ada", en: "Waiver of a rule that does not exist"),
        severity: .moderate,
        advice: LocalizedText(
            id: "Periksa kembali nomor aturannya (iku rules list), atau hapus pengecualian itu.",
            en: "Check the id of the rule (iku rules list), or remove the waiver."
        ),
        why: LocalizedText(
            id:
                "Pengecualian dengan nomor aturan yang keliru tidak mengecualikan apa pun, sedangkan penulisnya mengira sebaliknya.",
            en: "A waiver with a wrong rule id waives nothing, while its author thinks it does."
        )
    )

    /// What these rules rest on: no norm knows waivers of findings of this program.
    package static let basis = LegalBasis(
        regulation: nil,
        title: "Praktik baik pengendalian tindak lanjut",
        confidence: .practice
    )

    /// - Parameter met: how many findings the waiver would waive.
    func finding(_ waiver: Waiver, _ met: Int) -> Finding {
        let subject = Subject(kind: Self.subjectKind, agency: waiver.agency, name: Self.name(waiver))
        return Finding(
            rule: id,
            title: title,
            severity: severity,
            nature: Self.nature,
            message: message(waiver, met),
            advice: advice,
            why: why,
            basis: [Self.basis],
            subject: subject,
            places: [waiver.place],
            fingerprint: Fingerprint.of(id, subject, Self.name(waiver), waiver.until.description)
        )
    }

    private static func name(_ waiver: Waiver) -> String {
        [waiver.rule, waiver.subject].compactMap { $0 }.joined(separator: ", ")
    }

    private func message(_ waiver: Waiver, _ met: Int) -> LocalizedText {
        let of = [waiver.agency, waiver.subject.map { "“\($0)”" }].compactMap { $0 }.joined(separator: ", ")
        let about = of.isEmpty ? waiver.rule : "\(waiver.rule) (\(of))"
        switch id {
        case Self.expired.id:
            return LocalizedText(
                id: "Pengecualian atas \(about) oleh \(waiver.author) berakhir pada \(waiver.until)"
                    + (met > 0 ? "; \(met) temuan dihitung kembali." : "; temuannya tidak ada lagi."),
                en: "The waiver of \(about) by \(waiver.author) ended on \(waiver.until)"
                    + (met > 0
                        ? "; \(met) \(met == 1 ? "finding counts" : "findings count") again."
                        : "; its finding is no longer there.")
            )
        case Self.unmet.id:
            return LocalizedText(
                id: "Pengecualian atas \(about) oleh \(waiver.author) tidak mengenai temuan mana pun.",
                en: "The waiver of \(about) by \(waiver.author) meets no finding."
            )
        default:
            return LocalizedText(
                id: "Pengecualian menyebut aturan \(waiver.rule), yang tidak ada.",
                en: "The waiver names the rule \(waiver.rule), which does not exist."
            )
        }
    }
}

extension Selection {
    /// Whether a run with this choice reports it. Waivers belong to the rules they name, not to a family of their own:
    /// `only` and `basis` do not leave it out.
    func takes(_ rule: WaiverRule) -> Bool {
        if without.contains(where: { rule.id == $0 || rule.id.hasPrefix($0 + "-") }) { return false }
        if let nature, nature != WaiverRule.nature { return false }
        return atLeast.map { rule.severity >= $0 } ?? true
    }
}
