internal import Expression

/// What a rule looks at beyond the figures of a document.
///
/// Facts from another program (an extract, an archive) hold no running text, and may say nothing of signatures, headings and
/// tables. What is missing there is not known to be missing, so that rules which look for it do not apply.
struct Reliance: Sendable {
    /// On the running text.
    let text: Bool
    /// On how the document is built and signed.
    let form: Bool

    /// Fields of a document that only a reading of the document itself fills.
    private static let formFields: Set<String> = [
        "agreement", "annex_mentions", "annexes", "articles", "chapters", "citations", "contents", "forms", "head",
        "headings", "instrument", "lists", "outline", "periods", "promulgated", "promulgation", "setting",
        "signatories", "tables", "town",
    ]

    /// Of what decides a rule; the place and the wording of a finding may rest on anything.
    init(applies: SubjectKind, _ programs: CompiledRule.Programs) {
        let fields = programs.deciding.reduce(into: Set<String>()) {
            $0.formUnion($1.fields(of: Declared.document.name))
        }
        text = applies == .text || fields.contains("text")
        form = !fields.isDisjoint(with: Self.formFields)
    }
}
