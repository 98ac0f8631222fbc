package import Model

/// Turns a document into facts: what it is, whom it speaks for, its objectives, indicators, forms and citations.
///
/// Judges nothing and guesses nothing: what cannot be read with certainty stays text and is noted.
package struct Recogniser: Sendable {
    package let lexicon: Lexicon
    let maker: LineMaker
    let heads: HeadReader
    let titleCase: TitleCase
    let naming: PartNaming

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
        maker = LineMaker(lexicon: lexicon)
        heads = HeadReader(lexicon: lexicon)
        titleCase = TitleCase(lexicon: lexicon)
        naming = PartNaming(lexicon: lexicon, titleCase: titleCase)
    }

    /// The facts of one document. Never fails: a text of which nothing is understood gives a document of kind `unknown`.
    package func recognise(_ document: Document) -> Dossier {
        let whole = BrokenWords.mended(document, lexicon: lexicon)
        return Dossier(file: document.file, documents: documents(in: whole).map(recogniseOne))
    }

    private func recogniseOne(_ document: Document) -> RecognisedDocument {
        let draft = Draft(document: document, recogniser: self)
        draft.walk()
        draft.readSignatures()
        draft.readInstrument()
        draft.readCitations()
        draft.readNames()
        draft.readTables()
        draft.readLabelledIndicators()
        draft.takeAgencyOfRows()
        draft.settleParts()
        draft.decideKind()
        draft.readAgreement()
        draft.readLoneDate()
        draft.readLowerFormula()
        draft.readDirectionStatements()
        draft.readPeriods()
        draft.collectPassages()
        return draft.out
    }
}

/// A document on its way to being recognised.
///
/// A class: every part of recognition reads and writes it, and a copy would cost more than the work.
final class Draft {
    let recogniser: Recogniser
    let lexicon: Lexicon
    let vocabulary: Vocabulary
    let values: ValueReader
    let naming: PartNaming
    var out: RecognisedDocument
    let lines: [Line]
    /// Tables in order, each with the index of the line that follows it.
    let tables: [(table: Table, before: Int)]
    /// Whether `tables[i]` turned out to be something else (contents, signatures).
    var tableUsed: Set<Int> = []
    /// The lines of the title, in order.
    var titleLines: [Int] = []
    /// The title line on which the instrument is named, and the tokens of years that belong to its number.
    var instrumentLine: Int?
    var numberYears: [Int: Range<Int>] = [:]
    /// Whether place and date of setting come from a line that names no day.
    var monthAlone = false
    /// Whose the next table is, and the sheet of the last one.
    var ownership = Ownership()
    var sheet: String?

    init(document: Document, recogniser: Recogniser) {
        self.recogniser = recogniser
        lexicon = recogniser.lexicon
        vocabulary = recogniser.maker.vocabulary
        values = ValueReader(lexicon: recogniser.lexicon)
        naming = recogniser.naming
        out = RecognisedDocument(file: document.file)
        out.format = document.format
        let titled = TitleLayout(lexicon: lexicon, vocabulary: vocabulary).mended(document.blocks)
        let blocks = PreambleLayout.usual(titled, vocabulary: vocabulary)
        let parting = BlockParting(blocks, recogniser: recogniser)
        out.notes = document.notes + parting.notes
        lines = parting.lines
        tables = parting.tables
    }
}
