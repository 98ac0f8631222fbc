internal import Engine
internal import Model

/// What `iku law` says.
extension Messages {
    static let noRegulation = LocalizedText(
        id: "iku law show: sebutkan peraturannya, misalnya: iku law show \"UU 23/2014\"",
        en: "iku law show: name the regulation, for example: iku law show \"UU 23/2014\""
    )

    static let lawCheckUsage = LocalizedText(
        id:
            "iku law check: tulis teksnya atau tunjuk dokumennya, misalnya: iku law check \"UU 23/2014\" atau --file IKU.txt",
        en:
            "iku law check: write the text or name the document, for example: iku law check \"UU 23/2014\" or --file IKU.txt"
    )

    static let noCitations = LocalizedText(
        id: "Tidak ada kutipan peraturan yang terbaca.",
        en: "No citation of a regulation could be read."
    )

    static func unknownRegulation(_ name: String, _ nearest: String?) -> LocalizedText {
        LocalizedText(
            id: "iku: “\(name)” tidak dikenal di sini"
                + (nearest.map { "; maksud Anda “\($0)”?" } ?? ". Lihat: iku law list"),
            en: "iku: “\(name)” is not known here"
                + (nearest.map { "; did you mean “\($0)”?" } ?? ". See: iku law list")
        )
    }

    static func unknownRegulationKind(_ word: String, _ nearest: String?, _ known: [String]) -> LocalizedText {
        let list = known.joined(separator: ", ")
        return LocalizedText(
            id: "iku law list: jenis “\(word)” tidak dikenal di sini"
                + (nearest.map { "; maksud Anda “\($0)”?" } ?? "; pilih: \(list)"),
            en: "iku law list: the kind “\(word)” is not known here"
                + (nearest.map { "; did you mean “\($0)”?" } ?? "; choose: \(list)")
        )
    }

    static func regulationsListed(_ count: Int, _ day: String) -> LocalizedText {
        LocalizedText(
            id: "\(count) peraturan; status pada \(day)",
            en: "\(count) \(count == 1 ? "regulation" : "regulations"); status on \(day)"
        )
    }

    static let notKnown = LocalizedText(id: "tidak diketahui", en: "not known")
    static let lawTitle = LocalizedText(id: "Judul", en: "Title")
    static let lawOtherTitles = LocalizedText(id: "Judul lain yang diterima", en: "Other titles accepted")
    static let lawIssuer = LocalizedText(id: "Penerbit", en: "Issuer")
    static let lawGovernment = LocalizedText(id: "Pemerintah daerah", en: "Government")
    static let lawGazette = LocalizedText(id: "Lembaran", en: "Gazette")
    static let lawInForceFrom = LocalizedText(id: "Berlaku sejak", en: "In force from")
    static let lawAmendedBy = LocalizedText(id: "Diubah dengan", en: "Amended by")
    static let lawRevokedBy = LocalizedText(id: "Dicabut dengan", en: "Revoked by")
    static let lawReplacedBy = LocalizedText(id: "Digantikan oleh", en: "Replaced by")
    static let lawConfidence = LocalizedText(id: "Keyakinan", en: "Confidence")
    static let lawNote = LocalizedText(id: "Catatan", en: "Note")
    static let lawNoDate = LocalizedText(id: "tanggal tidak diketahui", en: "date not known")
    static let lawGazetteUnreliable = LocalizedText(
        id: "naskah resmi saling berbeda; jangan dibandingkan",
        en: "official texts differ; do not compare"
    )

    static func lawStatus(_ day: String) -> LocalizedText {
        LocalizedText(id: "Status pada \(day)", en: "Status on \(day)")
    }

    static func confidence(_ confidence: Regulation.RegistryConfidence) -> LocalizedText {
        switch confidence {
        case .seen:
            LocalizedText(
                id: "dilihat pada naskah atau pernyataan resmi",
                en: "seen in the text or in an official restatement"
            )
        case .strong:
            LocalizedText(
                id: "diketahui dan sesuai dengan sumber lain, tetapi naskahnya belum diperiksa",
                en: "known and consistent with other sources, but the text has not been checked"
            )
        case .memory:
            LocalizedText(
                id: "belum diperiksa; pastikan pada naskah resmi sebelum dipakai",
                en: "not checked; make sure in the official text before relying on it"
            )
        case .document:
            LocalizedText(
                id: "hanya diketahui dari dokumen; mengikat di pemerintah daerahnya sendiri",
                en: "known from a document only; binding within its own government"
            )
        }
    }

    static func standing(_ standing: Standing) -> LocalizedText {
        switch standing {
        case .notYet: LocalizedText(id: "belum berlaku", en: "not yet in force")
        case .inForce: LocalizedText(id: "berlaku", en: "in force")
        case .leftBehind: LocalizedText(id: "tidak dipakai lagi", en: "no longer used")
        case .revoked: LocalizedText(id: "dicabut", en: "revoked")
        case .replaced: LocalizedText(id: "digantikan", en: "replaced")
        case .unclear: LocalizedText(id: "tidak pasti", en: "uncertain")
        }
    }
}

/// What `iku law check` says of one citation.
extension Messages {
    static func atLines(_ lines: String) -> LocalizedText { LocalizedText(id: "baris \(lines)", en: "line \(lines)") }

    static func citationsChecked(_ count: Int, unknown: Int, faulty: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) kutipan: \(faulty) perlu dibetulkan, \(unknown) tidak dikenal di sini",
            en: "\(count) \(count == 1 ? "citation" : "citations"): \(faulty) to correct, \(unknown) not known here"
        )
    }

    /// One line a statement, the most important first.
    static func review(_ review: CitationReview, _ today: String) -> [LocalizedText] {
        guard let named = review.regulation ?? review.meant, let then = review.then, let now = review.now else {
            return [LocalizedText(id: "tidak dikenal di sini", en: "not known here")]
        }
        var lines: [LocalizedText] = []
        if let meant = review.meant {
            lines.append(
                LocalizedText(
                    id: "nomor atau tahun berbeda; mungkin yang dimaksud \(meant.short) tentang \(meant.title)",
                    en: "number or year differ; possibly meant: \(meant.short) tentang \(meant.title)"
                )
            )
        } else {
            let title = named.title.isEmpty ? notKnown : LocalizedText(id: named.title, en: named.title)
            lines.append(LocalizedText(id: "dikenal: \(title.id)", en: "known: \(title.en)"))
        }
        let (before, after) = (standing(then), standing(now))
        let inferred = review.isStated ? LocalizedText(id: "", en: "") : inferredDate
        lines.append(
            LocalizedText(
                id: "pada \(review.reference.iso)\(inferred.id): \(before.id); pada \(today): \(after.id)",
                en: "on \(review.reference.iso)\(inferred.en): \(before.en); on \(today): \(after.en)"
            )
        )
        if let by = review.revokedBy {
            let on = review.revokedOn.map { LocalizedText(id: $0.iso, en: $0.iso) } ?? lawNoDate
            let words =
                named.isReplaced
                ? LocalizedText(id: "digantikan oleh", en: "replaced by")
                : LocalizedText(id: "dicabut dengan", en: "revoked by")
            lines.append(
                LocalizedText(
                    id: "\(words.id) \(by.short) (\(on.id))",
                    en: "\(words.en) \(by.short) (\(on.en))"
                )
            )
        }
        lines += review.differences.map { difference($0, inSentence: review.citation.position == .body) }
        if !review.missingAmendments.isEmpty {
            let names = review.missingAmendments.map(\.short).joined(separator: ", ")
            lines.append(
                LocalizedText(id: "perubahan tidak disebut: \(names)", en: "amendments not named: \(names)")
            )
        }
        if named.confidence != .seen {
            let sure = confidence(named.confidence)
            lines.append(LocalizedText(id: "keyakinan: \(sure.id)", en: "confidence: \(sure.en)"))
        }
        return lines
    }

    private static let inferredDate = LocalizedText(
        id: " (paling awal, menurut isi dokumen)",
        en: " (at the earliest, by the document's contents)"
    )

    private static func difference(_ difference: CitationReview.Difference, inSentence: Bool) -> LocalizedText {
        let (found, expected) = (difference.found, difference.expected)
        switch difference.part {
        case .title where inSentence:
            return LocalizedText(
                id: "judul resmi: “\(expected)” (dalam kalimat judul boleh disingkat)",
                en: "official title: “\(expected)” (running text may shorten it)"
            )
        case .title:
            return LocalizedText(
                id: "judul berbeda: tertulis “\(found)”, judul resmi “\(expected)”",
                en: "title differs: written “\(found)”, official “\(expected)”"
            )
        case .issuer:
            return LocalizedText(
                id: "penerbit berbeda: tertulis “\(found)”, seharusnya “\(expected)”",
                en: "issuer differs: written “\(found)”, should be “\(expected)”"
            )
        case .gazette:
            return LocalizedText(
                id: "nomor lembaran berbeda: tertulis \(found), seharusnya \(expected)",
                en: "gazette number differs: written \(found), should be \(expected)"
            )
        }
    }
}
