internal import Model

/// What surrounds the figures: the regulation it is, who signed, how it is built, what it cites.
///
/// An extract that says nothing of a document's form (facts from a database) is told apart from one of a document that
/// lacks it: see `RecognisedDocument.isFormKnown`.
extension ExtractReader {
    /// Keys of which one at least is there when the form of the document was looked at.
    private static let ofForm = ["instrument", "signatories", "agreement", "headings", "articles", "tables"]

    func readStructure(_ facts: Facts, _ document: inout RecognisedDocument) throws(PackError) {
        document.isTextKnown = false
        document.isFormKnown = facts.entries.contains { Self.ofForm.contains($0.key) }
        document.format = try facts.text("format").flatMap(Document.Format.init(rawValue:))
        document.lowerFormula = try facts.text("lower_formula").flatMap(Achievement.LowerFormula.init(rawValue:))
        document.instrument = try facts.child("instrument").flatMapFacts(instrument)
        document.setting = try facts.passage("setting")
        document.promulgation = try facts.passage("promulgation")
        document.town = try facts.text("town")
        document.promulgated = try facts.text("promulgated").flatMap(CivilDate.init(iso:))
        document.head = try facts.child("head").flatMapFacts(head)
        document.signatories = try facts.each("signatories") { item throws(PackError) in
            Signatory(
                name: try item.text("name"),
                post: try item.text("post"),
                nip: try item.text("nip"),
                place: try item.ownPlace()
            )
        }
        document.periods = try facts.each("periods", periodMention)
        document.headings = try facts.each("headings", heading)
        document.outline = try facts.each("outline", heading)
        document.articles = try facts.each("articles") { item throws(PackError) in
            Article(
                number: try item.integer("number") ?? 0,
                chapter: try item.integer("chapter"),
                place: try item.ownPlace(),
                items: try item.each("items", self.item)
            )
        }
        document.contents = try facts.each("contents") { item throws(PackError) in
            ContentsEntry(
                title: try item.text("title") ?? "",
                page: try item.text("page"),
                hasChildren: try item.isTrue("has_children"),
                place: try item.ownPlace()
            )
        }
        document.lists = try facts.each("lists") { list throws(PackError) in
            ItemList(
                purpose: try list.text("purpose").flatMap(ItemList.Purpose.init(rawValue:)) ?? .other,
                introduction: try list.passage("introduction"),
                items: try list.each("items", self.item)
            )
        }
        document.annexes = try facts.each("annexes") { item throws(PackError) in try item.ownPassage() }
        document.annexMentions = try facts.each("annex_mentions") { item throws(PackError) in try item.ownPassage() }
        document.citations = try facts.each("citations", citation)
        document.agreement = try facts.child("agreement").flatMapFacts(agreement)
    }

    private func instrument(_ facts: Facts) throws(PackError) -> Instrument {
        Instrument(
            kind: try facts.text("kind") ?? "",
            number: try facts.text("number"),
            year: try facts.integer("year"),
            about: try facts.text("about"),
            dictum: try facts.passage("dictum"),
            place: try facts.ownPlace(),
            selfReferences: try facts.each("self_references") { item throws(PackError) in
                Instrument.SelfReference(kind: try item.text("kind") ?? "", passage: try item.ownPassage())
            }
        )
    }

    private func head(_ facts: Facts) throws(PackError) -> FormHead {
        FormHead(
            agency: try facts.passage("instansi"),
            goal: try facts.passage("tujuan"),
            tasks: try facts.each("tugas") { item throws(PackError) in try item.ownPassage() },
            functions: try facts.each("fungsi") { item throws(PackError) in try item.ownPassage() },
            place: try facts.ownPlace()
        )
    }

    private func periodMention(_ facts: Facts) throws(PackError) -> PeriodMention? {
        guard let period = try facts.period("period") else { return nil }
        return PeriodMention(
            period: period,
            place: try facts.ownPlace(),
            context: try facts.text("context").flatMap(PeriodMention.Context.init(rawValue:)) ?? .body,
            text: try facts.text("text") ?? ""
        )
    }

    private func heading(_ facts: Facts) throws(PackError) -> Heading {
        Heading(
            level: try facts.integer("level") ?? 1,
            label: try facts.text("label") ?? "",
            number: try facts.integer("number"),
            title: try facts.text("title") ?? "",
            place: try facts.ownPlace()
        )
    }

    private func item(_ facts: Facts) throws(PackError) -> Article.Item {
        Article.Item(
            level: try facts.integer("level") ?? 1,
            label: try facts.text("label") ?? "",
            number: try facts.integer("number"),
            passage: try facts.ownPassage()
        )
    }

    /// The parts as they are stated; whether there is such a regulation is the registry's to say.
    private func citation(_ facts: Facts) throws(PackError) -> Citation {
        let gazette = try facts.child("gazette").flatMapFacts { item throws(PackError) in
            Citation.GazetteNumber(year: try item.integer("year"), number: try item.text("number"))
        }
        return Citation(
            text: try facts.required("text"),
            kind: try facts.text("kind")?.lowercased() ?? "",
            issuer: try facts.text("issuer") ?? "",
            number: try facts.text("number"),
            year: try facts.integer("year"),
            title: try facts.text("title"),
            gazette: gazette,
            supplement: try facts.text("supplement"),
            amendedBy: try facts.text("amended_by"),
            regulation: try facts.text("regulation"),
            position: try facts.text("position").flatMap(Citation.Position.init(rawValue:)) ?? .body,
            place: try facts.ownPlace()
        )
    }

    private func agreement(_ facts: Facts) throws(PackError) -> Agreement {
        Agreement(
            parties: try facts.each("parties") { item throws(PackError) in
                Agreement.Party(name: try item.text("name"), post: try item.text("post"), place: try item.ownPlace())
            },
            statement: try facts.passage("statement"),
            revision: try facts.passage("revision"),
            reasons: try facts.each("reasons") { item throws(PackError) in try item.ownPassage() }
        )
    }
}
