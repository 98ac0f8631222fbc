import Model

/// What surrounds the figures of a document: who set it, how it is built, which tables and forms it has.
extension Emitter {
    mutating func structure(_ document: RecognisedDocument) {
        instrument(document.instrument)
        field("setting", document.setting)
        field("promulgation", document.promulgation)
        list("signatories", document.signatories) { $0.signatory($1) }
        list("periods", document.periods) { $0.periodMention($1) }
        head(document.head)
        list("headings", document.headings) { $0.heading($1) }
        list("articles", document.articles) { $0.article($1) }
        list("contents", document.contents) { emitter, entry in
            emitter.object {
                $0.field("title", entry.title)
                $0.field("page", entry.page)
                $0.field("has_children", entry.hasChildren)
                $0.field("place", entry.place)
            }
        }
        list("outline", document.outline) { $0.heading($1) }
        list("lists", document.lists) { emitter, list in
            emitter.object {
                $0.field("purpose", list.purpose.rawValue)
                $0.field("introduction", list.introduction)
                $0.list("items", list.items) { $0.item($1) }
            }
        }
        list("tables", document.tables) { $0.table($1) }
        list("forms", document.forms) { $0.form($1, tables: document.tables.count) }
        list("annexes", document.annexes) { $0.passage($1) }
        list("annex_mentions", document.annexMentions) { $0.passage($1) }
    }

    private mutating func instrument(_ instrument: Instrument?) {
        key("instrument")
        guard let instrument else { return null() }
        object {
            $0.field("kind", instrument.kind)
            $0.field("number", instrument.number)
            $0.field("year", instrument.year)
            $0.field("about", instrument.about)
            $0.field("dictum", instrument.dictum)
            $0.list("self_references", instrument.selfReferences) { emitter, reference in
                emitter.object {
                    $0.field("kind", reference.kind)
                    $0.field("text", reference.passage.text)
                    $0.field("place", reference.passage.place)
                }
            }
            $0.field("place", instrument.place)
        }
    }

    private mutating func signatory(_ signatory: Signatory) {
        object {
            $0.field("name", signatory.name)
            $0.field("post", signatory.post)
            $0.field("nip", signatory.nip)
            $0.field("place", signatory.place)
        }
    }

    private mutating func periodMention(_ mention: PeriodMention) {
        object {
            $0.field("period", mention.period)
            $0.field("context", mention.context.rawValue)
            $0.field("text", mention.text)
            $0.field("place", mention.place)
        }
    }

    private mutating func head(_ head: FormHead?) {
        key("head")
        guard let head else { return null() }
        object {
            $0.field("instansi", head.agency)
            $0.field("tujuan", head.goal)
            $0.list("tugas", head.tasks) { $0.passage($1) }
            $0.list("fungsi", head.functions) { $0.passage($1) }
            $0.field("place", head.place)
        }
    }

    private mutating func heading(_ heading: Heading) {
        object {
            $0.field("level", heading.level)
            $0.field("label", heading.label)
            $0.field("number", heading.number)
            $0.field("title", heading.title)
            $0.field("place", heading.place)
        }
    }

    private mutating func article(_ article: Article) {
        object {
            $0.field("number", article.number)
            $0.field("chapter", article.chapter)
            $0.list("items", article.items) { $0.item($1) }
            $0.field("place", article.place)
        }
    }

    private mutating func item(_ item: Article.Item) {
        object {
            $0.field("level", item.level)
            $0.field("label", item.label)
            $0.field("number", item.number)
            $0.field("text", item.passage.text)
            $0.field("place", item.passage.place)
        }
    }

    private mutating func table(_ table: RecognisedTable) {
        object {
            $0.field("purpose", table.purpose.rawValue)
            $0.field("title", table.title?.text)
            $0.field("data_rows", table.dataRows)
            $0.list("columns", table.columns) { emitter, column in
                emitter.object(inline: true) {
                    $0.field("concept", column.concept?.rawValue)
                    $0.field("title", column.title)
                    $0.field("year", column.year)
                    $0.field("quarter", column.quarter)
                }
            }
            $0.field("place", table.place)
        }
    }

    /// `table` counts from 1 in the document's list of tables, as places do.
    private mutating func form(_ form: Form, tables: Int) {
        object {
            $0.field("kind", form.kind.rawValue)
            $0.field("level", form.level?.rawValue)
            $0.field("blank", form.blank)
            $0.field("title", form.title?.text)
            $0.field("table", (0..<tables).contains(form.table) ? form.table + 1 : nil)
            $0.field("place", form.place)
        }
    }
}
