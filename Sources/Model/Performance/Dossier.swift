/// All that was recognised in one input file: what the rules judge and what `iku extract` shows.
///
/// Usually one document. A workbook with a form of its own on every sheet holds several; a decree with annexes for many
/// agencies is one document with parts.
package struct Dossier: Sendable {
    package var file: String
    package var documents: [RecognisedDocument]

    package init(file: String, documents: [RecognisedDocument]) {
        self.file = file
        self.documents = documents
    }
}

/// What kind of document it is; decides which rules concern it.
package enum DocumentKind: String, Sendable, CaseIterable {
    /// A document that sets performance indicators: narrative, decree or bare table.
    case iku
    case agreement, quarterly, annual, activity, report
    /// A regulation as a text (peraturan daerah, peraturan bupati …) that is not itself an IKU document.
    case regulation
    case register, agencies, unknown
}

/// One document as recognised: facts with places, no judgement.
package struct RecognisedDocument: Sendable {
    package var file: String
    /// What kind of file it was read from; nil for facts from elsewhere.
    package var format: Document.Format?
    package var kind: DocumentKind = .unknown
    /// The title as printed on the cover or in the head, on one line.
    package var title: Passage?
    package var level: Level?
    package var government: Named?
    package var agency: Named?
    /// The agencies that share the document, each with its own indicators; empty for a document of one owner.
    package var parts: [DocumentPart] = []
    /// The years it is made for, from its title, else its objectives' or its own statement; nil when it states none.
    package var period: Period?
    package var periodPlace: Place?
    package var year: Int?
    package var quarter: Int?
    /// The day it was set (`Ditetapkan di … pada tanggal …`), and the town.
    package var dated: CivilDate?
    /// The month it was set, where no day is stated (`Sinjai, Januari 2024`).
    package var datedMonth: PartialDate?
    package var setting: Passage?
    package var town: String?
    /// The day it was made public (`Diundangkan di … pada tanggal …`).
    package var promulgated: CivilDate?
    package var promulgation: Passage?
    /// The regulation that this document is, when it is one (`PERATURAN BUPATI … NOMOR 12 TAHUN 2018 TENTANG …`).
    package var instrument: Instrument?
    package var signatories: [Signatory] = []
    package var periods: [PeriodMention] = []
    package var headings: [Heading] = []
    package var articles: [Article] = []
    package var contents: [ContentsEntry] = []
    /// The chapters that the document announces under its own sistematika.
    package var outline: [Heading] = []
    package var lists: [ItemList] = []
    package var head: FormHead?
    package var tables: [RecognisedTable] = []
    package var objectives: [Objective] = []
    package var indicators: [Indicator] = []
    package var forms: [Form] = []
    package var measurements: [Measurement] = []
    /// Rows of measurement tables that sum up others (`Rata-rata capaian`).
    package var totals: [Measurement] = []
    package var budgets: [Budget] = []
    package var budgetTotals: [Budget] = []
    /// Tables of categories of achievement (`91 – 100 Sangat Tinggi`).
    package var scales: [CategoryScale] = []
    /// The formula that the document says it uses where less is better.
    package var lowerFormula: Achievement.LowerFormula?
    /// What a perjanjian kinerja says outside of its tables; nil for other documents.
    package var agreement: Agreement?
    package var activities: [ActivityMeasurement] = []
    package var submissions: [Submission] = []
    package var agencies: [ListedAgency] = []
    package var citations: [Citation] = []
    /// Each mention of an annex in the text ("sebagaimana tercantum dalam Lampiran"), and each annex that is there.
    package var annexMentions: [Passage] = []
    package var annexes: [Passage] = []
    /// The running text and the cells, line by line, for the rules of language.
    package var passages: [Passage] = []
    package var notes: [Note] = []
    /// False for facts from elsewhere, which hold no running text.
    package var isTextKnown = true
    /// False for facts from elsewhere that say nothing of the document's form (signatures, headings, tables).
    package var isFormKnown = true

    package init(file: String) { self.file = file }

    /// Who the document speaks for.
    package enum Level: String, Sendable, CaseIterable {
        case government, agency, unit
    }
}
