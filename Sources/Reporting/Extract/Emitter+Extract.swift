import Model

extension Emitter {
    /// `iku.extract/1`: every key of every document is always there, null or empty where nothing was recognised.
    mutating func extract(_ dossiers: [Dossier], language: Language, inline: Bool = false) {
        object(inline: inline) {
            $0.field("schema", "iku.extract/1")
            $0.list("documents", dossiers.flatMap(\.documents)) { $0.document($1, language: language) }
        }
    }

    private mutating func document(_ document: RecognisedDocument, language: Language) {
        object {
            $0.identity(document)
            $0.list("objectives", document.objectives) { $0.objective($1, of: document) }
            $0.list("indicators", document.indicators) { $0.indicator($1, of: document) }
            $0.list("measurements", document.measurements) { $0.measurement($1) }
            $0.list("totals", document.totals) { $0.measurement($1) }
            $0.list("budgets", document.budgets) { $0.budget($1) }
            $0.list("budget_totals", document.budgetTotals) { $0.budget($1) }
            $0.list("activities", document.activities) { $0.activity($1) }
            $0.list("submissions", document.submissions) { $0.submission($1) }
            $0.list("agencies", document.agencies) { $0.listedAgency($1) }
            $0.list("category_scales", document.scales) { $0.scale($1) }
            $0.field("lower_formula", document.lowerFormula?.rawValue)
            $0.agreement(document.agreement)
            $0.list("citations", document.citations) { $0.citation($1) }
            $0.structure(document)
            $0.list("notes", document.notes) { emitter, note in
                emitter.object {
                    $0.field("what", note.what[language])
                    $0.field("place", note.place)
                }
            }
        }
    }

    private mutating func identity(_ document: RecognisedDocument) {
        field("file", document.file)
        field("format", document.format?.rawValue)
        field("kind", document.kind.rawValue)
        field("title", document.title?.text)
        field("title_place", document.title?.place)
        field("level", document.level?.rawValue)
        field("government", document.government?.name)
        field("agency", document.agency?.name)
        list("parts", document.parts) { emitter, part in
            emitter.object {
                $0.field("agency", part.agency.name)
                $0.field("level", part.level.rawValue)
                $0.field("annex", part.annex?.text)
                $0.field("place", part.agency.place)
            }
        }
        field("period", document.period)
        field("period_place", document.periodPlace)
        field("year", document.year)
        field("quarter", document.quarter)
        field("dated", document.dated)
        if let month = document.datedMonth { field("dated_month", month.iso) }
        field("town", document.town)
        field("promulgated", document.promulgated)
    }

    private mutating func objective(_ objective: Objective, of document: RecognisedDocument) {
        object {
            $0.field("number", objective.number)
            $0.field("name", objective.name)
            $0.field("agency", document.agencyName(of: objective.part))
            $0.field("place", objective.place)
        }
    }

    private mutating func indicator(_ indicator: Indicator, of document: RecognisedDocument) {
        let objective = indicator.objective.flatMap { index in
            document.objectives.indices.contains(index) ? document.objectives[index].name : nil
        }
        object {
            $0.field("number", indicator.number)
            $0.field("name", indicator.name)
            $0.field("objective", objective)
            $0.field("agency", document.agencyName(of: indicator.part))
            $0.formula(indicator.formula)
            $0.field("unit", indicator.unit)
            $0.field("definition", indicator.definition)
            $0.field("source", indicator.source)
            $0.field("owner", indicator.owner)
            $0.field("polarity", indicator.polarity?.rawValue)
            $0.field("accumulation", indicator.accumulation?.rawValue)
            $0.field("baseline", indicator.baseline)
            $0.object("targets") {
                for (year, value) in indicator.targets.sorted(by: { $0.key < $1.key }) { $0.field(String(year), value) }
            }
            $0.numbered("plan", indicator.plan)
            $0.field("place", indicator.place)
        }
    }

    private mutating func formula(_ formula: Formula?) {
        key("formula")
        guard let formula else { return null() }
        object {
            $0.field("text", formula.text)
            $0.field("kind", formula.kind.rawValue)
            $0.field("numerator", formula.numerator)
            $0.field("denominator", formula.denominator)
            $0.field("factor", formula.factor)
        }
    }

    /// `kind` in capitals (`UU`, `PERMENPANRB`), as abbreviations of regulations are cited.
    private mutating func citation(_ citation: Citation) {
        object {
            $0.field("text", citation.text)
            $0.field("regulation", citation.regulation)
            $0.field("kind", citation.kind.uppercased())
            $0.field("number", citation.number)
            $0.field("year", citation.year)
            $0.field("title", citation.title)
            $0.field("issuer", citation.issuer)
            $0.gazette(citation.gazette)
            $0.field("supplement", citation.supplement)
            $0.field("amended_by", citation.amendedBy)
            $0.field("position", citation.position.rawValue)
            $0.field("place", citation.place)
        }
    }

    private mutating func gazette(_ gazette: Citation.GazetteNumber?) {
        key("gazette")
        guard let gazette else { return null() }
        object(inline: true) {
            $0.field("year", gazette.year)
            $0.field("number", gazette.number)
        }
    }
}
