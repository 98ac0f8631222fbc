internal import Expression
package import Model

/// Evaluates an expression of a rule author on a real document, subject by subject.
package struct Inquiry: Sendable {
    /// What the expression gives for one subject.
    package struct Answer: Sendable {
        package var subject: String
        package var place: Place?
        package var value: LocalizedText
        /// Every part of the expression with its value, from the whole to its parts.
        package var steps: [Step]
    }

    /// One part of the expression.
    package struct Step: Sendable {
        package var text: String
        package var value: LocalizedText
        package var depth: Int
    }

    /// What is legal in the expression but cannot be meant.
    package let remarks: [PackError]
    private let program: Program
    private let kind: SubjectKind
    private let circumstances: Circumstances

    /// Compiles an expression about subjects of one kind.
    ///
    /// - Throws: `PackErrors` whose places lie in the expression itself.
    package init(_ expression: String, about kind: SubjectKind, book: RuleBook, asOf: CivilDate) throws(PackErrors) {
        let compilation = RuleCompiler(registry: book.registry).environments[kind]?.compile(expression)
        let problems = compilation.map { compilation in
            compilation.diagnostics.map { diagnostic in
                var error = PackError(
                    diagnostic.packCode,
                    file: "ekspresi",
                    line: 1,
                    column: diagnostic.range.lowerBound + 1
                )
                let rendered = diagnostic.rendered(source: expression, language: .indonesian)
                error.snippet = rendered.split(separator: "\n").dropFirst().joined(separator: "\n")
                return error
            }
        }
        guard let program = compilation?.program else { throw PackErrors(problems ?? []) }
        remarks = problems ?? []
        self.program = program
        self.kind = kind
        circumstances = Circumstances(lexicon: book.lexicon, registry: book.registry, asOf: asOf)
    }

    /// The expression's value at every subject of the dossier.
    package func ask(_ dossier: Dossier) -> [Answer] {
        dossier.documents.flatMap { document in
            let host = DocumentHost(document, circumstances)
            return host.subjects(kind).map { subject in
                let explanation = program.explain(host.slots(kind, subject))
                return Answer(
                    subject: subject.name,
                    place: subject.host.places.first,
                    value: explanation.result.localized,
                    steps: explanation.steps.map { Step(text: $0.text, value: $0.value.localized, depth: $0.depth) }
                )
            }
        }
    }
}

extension Value {
    fileprivate var localized: LocalizedText { LocalizedText(id: shown(.indonesian), en: shown(.english)) }
}
