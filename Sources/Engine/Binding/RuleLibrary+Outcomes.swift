internal import Expression
internal import Model

/// What a rule says of itself instead of true or false.
extension RuleLibrary {
    static let outcomes: [Function] = [
        Function(
            name: "notAssessable",
            group: "naskah",
            doc: Bilingual(
                id: "Menyatakan bahwa aturan tidak dapat dinilai, dengan sebabnya dalam bahasa Indonesia dan Inggris.",
                en: "Says that the rule cannot be assessed, and why, in Indonesian and English."
            ),
            overloads: [
                Overload(
                    id: "not_assessable_why",
                    isMember: false,
                    parameters: [.string, .string],
                    result: .bool,
                    implementation: .binary { id, en in undecided(id.asString ?? "", en.asString ?? "") }
                )
            ]
        ),
        Function(
            name: "mayHoldMore",
            group: "naskah",
            doc: Bilingual(
                id:
                    "Salah bila seluruh dokumen terbaca; galat dengan sebabnya bila ada tabel, halaman, atau gambar yang tidak terbaca, sehingga yang dicari mungkin ada di sana.",
                en:
                    "False where all of the document was read; where a table, page or picture was not, an error that says so: what is looked for may stand there."
            ),
            overloads: [
                Overload(
                    id: "document_may_hold_more",
                    isMember: true,
                    parameters: [.object("document")],
                    result: .bool,
                    implementation: .unary { document in
                        guard let loss = document.asHost(DocumentHost.self)?.losses.first else { return .bool(false) }
                        return undecided(
                            "Sebagian dokumen tidak terbaca, dan yang dicari mungkin ada di sana: " + loss.what.id,
                            "Part of the document was not read, and what is looked for may stand there: "
                                + loss.what.en
                        )
                    }
                )
            ]
        ),
    ]

    static func undecided(_ id: String, _ en: String) -> Value {
        .error(EvaluationError(.hostSentence(id: id, en: en)))
    }
}

extension DocumentHost {
    /// Tables, pages and pictures that were not read; a row that was left out hides no part of the document.
    var losses: [Note] { document.notes.filter { $0.kind == .loss && $0.place.row == nil } }
}
