internal import Expression
package import Model
package import Spelling

/// What rules are judged with besides the document: the word lists, the registry and the day of the run.
package struct Circumstances: Sendable {
    package var lexicon: Lexicon
    package var registry: Registry
    package var asOf: CivilDate
    package var calendar: WorkCalendar
    package var deadlines: [Obligations.Deadline]
    /// The lexicon as rules see it.
    let lexiconHost: LexiconHost
    let vocabulary: OfficeVocabulary
    let claims: ClaimWords

    package init(
        lexicon: Lexicon,
        registry: Registry,
        asOf: CivilDate,
        calendar: WorkCalendar = WorkCalendar(),
        deadlines: [Obligations.Deadline] = [],
        dictionary: SpellingDictionary = .installed
    ) {
        self.lexicon = lexicon
        self.registry = registry
        self.asOf = asOf
        self.calendar = calendar
        self.deadlines = deadlines
        lexiconHost = LexiconHost(lexicon)
        vocabulary = OfficeVocabulary(lexicon, dictionary: dictionary)
        claims = ClaimWords(lexicon)
    }
}

/// Something that stands somewhere in a document: where a finding about it points.
protocol Placed: AnyObject, Sendable {
    var places: [Place] { get }
}

// Hosts are what expressions see of the model. A document's hosts are made once, used by one thread while that
// document is judged, and dropped with it; their caches therefore need no lock, and `@unchecked Sendable` says so.

/// One document while it is judged.
final class DocumentHost: Placed, @unchecked Sendable {
    let document: RecognisedDocument
    let circumstances: Circumstances
    private(set) lazy var objectives = document.objectives.indices.map { ObjectiveHost($0, of: self) }
    private(set) lazy var indicators = document.indicators.indices.map { IndicatorHost($0, of: self) }
    private(set) lazy var tables = document.tables.indices.map { TableHost($0, of: self) }
    private(set) lazy var forms = document.forms.indices.map { FormHost($0, of: self) }
    /// The lines between each form and the next.
    private(set) lazy var formPassages = FormGuides.passages(in: self)
    private(set) lazy var formGuides = FormGuides.entries(in: self)
    private(set) lazy var submissions = document.submissions.map { SubmissionHost($0, of: self) }
    private(set) lazy var measurements = document.measurements.indices.map { MeasurementHost($0, of: self) }
    /// Its rows by the folded names of their indicators.
    private(set) lazy var measurementsByName = Dictionary(grouping: document.measurements.indices) {
        document.measurements[$0].indicator.folded
    }
    /// The highest percentage printed, where the rows have any.
    private(set) lazy var highestAchievement = document.measurements.compactMap(\.achievement.number).max()
    private(set) lazy var highestActivityAchievement = document.activities.compactMap(\.achievement.number).max()
    /// Whether most rows whose realisation is known have a percentage: an empty one was then forgotten.
    private(set) lazy var usuallyComputes: Bool = {
        let rows = document.measurements.filter { $0.cumulative.number != nil || $0.realisation.number != nil }
        return rows.count { $0.achievement.isKnown } * 2 > rows.count
    }()
    /// Rows that use the other formula for lower-is-better.
    /// The formula for lower-is-better with which most rows compute, where the document declares none.
    private(set) lazy var usualLowerFormula = LowerFormulaUse.usual(measurements, quarter: quarterOfForm, cap: nil)
    private(set) lazy var mixedRows = LowerFormulaUse.deviating(measurements, quarter: quarterOfForm, cap: nil)
    private(set) lazy var filledQuarter = QuarterChecks.filledQuarter(document.measurements)
    /// Whether it is part of a plan (Renstra, RPJMD) and no document of indicators.
    private(set) lazy var isPlan = PlanChecks.isPlan(document, lexicon)
    private(set) lazy var setsIndicators = PlanChecks.setsIndicators(document, lexicon)
    /// The cells that look empty because their values were not read.
    private(set) lazy var unreadCells = Set(
        document.notes.flatMap(\.cells).map { ($0.sheet ?? "") + "!" + ($0.cell ?? "") }
    )
    /// The scales of categories that it prints as tables, else the one that a sentence gives.
    private(set) lazy var scales: [CategoryScale] = {
        guard document.scales.isEmpty else { return document.scales }
        return ProseScale.first(in: document, lexicon).map { [$0] } ?? []
    }()
    private(set) lazy var budgets = document.budgets.map { BudgetHost($0, of: self) }
    private(set) lazy var activities = document.activities.map { ActivityHost($0, of: self) }
    private(set) lazy var citations = document.citations.map { CitationHost($0, of: self) }
    private(set) lazy var text = TextHost(of: self)
    private(set) lazy var reference = ReferenceDate.of(document, asOf: circumstances.asOf)
    /// The words of each passage: a dozen rules of language look through all of them.
    private(set) lazy var passageWords = document.passages.map { Words($0.text) }
    /// The first passage at each spot.
    private(set) lazy var passageSpots = Dictionary(
        document.passages.indices.lazy.map { (self.document.passages[$0].place.spot, $0) },
        uniquingKeysWith: { first, _ in first }
    )
    private(set) lazy var articleLines = document.articleLines
    private(set) lazy var articles = document.articles.indices.map { ArticleHost($0, of: self) }
    private(set) lazy var lists = document.lists.map { ListHost($0) }
    /// Indicators by their objective and by their table, and all by their folded names: what a rule asks of every row
    /// must not walk all rows.
    private(set) lazy var indicatorsOfObjective = Dictionary(grouping: indicators) {
        document.indicators[$0.index].objective
    }
    private(set) lazy var indicatorsOfTable = Dictionary(grouping: indicators) { document.indicators[$0.index].table }
    private(set) lazy var indicatorsNamed = Dictionary(grouping: indicators) {
        PartName(part: $0.model.part, name: $0.model.name.folded)
    }
    private(set) lazy var indicatorsByFormula = Dictionary(grouping: indicators.filter { $0.model.formula != nil }) {
        PartName(part: $0.model.part, name: $0.model.formula?.text.folded ?? "")
    }
    private(set) lazy var objectivesNamed = Dictionary(grouping: objectives) {
        PartName(part: $0.model.part, name: $0.model.name.folded)
    }

    /// The sentences of its running text.
    private(set) lazy var sentences = Sentence.all(in: self)

    var lexicon: Lexicon { circumstances.lexicon }
    var claims: ClaimWords { circumstances.claims }

    init(_ document: RecognisedDocument, _ circumstances: Circumstances) {
        self.document = document
        self.circumstances = circumstances
    }

    /// The passages from the first chapter on: without cover, preface and summary. All of them where no chapter is found.
    var chapterPassages: [Passage] {
        guard let first = document.headings.first(where: { $0.level == 1 }),
            let start = document.passages.firstIndex(where: { $0.place.isSameSpot(as: first.place) })
        else { return document.passages }
        return Array(document.passages[start...])
    }

    /// Where a finding about the document as a whole points: its title, else its first line.
    var places: [Place] { [document.title?.place ?? document.passages.first?.place ?? Place(file: document.file)] }

    /// Where the document closes: the last signatory, else the last line.
    var closing: Place {
        document.signatories.last?.place ?? document.passages.last?.place ?? Place(file: document.file)
    }
}

/// A name within the part of a document that one agency answers for: two agencies may promise the same.
struct PartName: Hashable {
    var part: Int?
    var name: String
}

final class ObjectiveHost: Placed, @unchecked Sendable {
    let index: Int
    unowned let document: DocumentHost
    private(set) lazy var indicators = document.indicatorsOfObjective[index] ?? []

    init(_ index: Int, of document: DocumentHost) {
        self.index = index
        self.document = document
    }

    var model: Objective { document.document.objectives[index] }
    var places: [Place] { [model.place] }
}

final class IndicatorHost: Placed, @unchecked Sendable {
    let index: Int
    unowned let document: DocumentHost
    private(set) lazy var targets = model.targets.keys.sorted().map { TargetHost(year: $0, of: self) }
    private(set) lazy var understanding = Understanding(model, document.lexicon)

    init(_ index: Int, of document: DocumentHost) {
        self.index = index
        self.document = document
    }

    var model: Indicator { document.document.indicators[index] }
    var places: [Place] { [model.place] }
}

final class TargetHost: Placed, @unchecked Sendable {
    let year: Int
    unowned let indicator: IndicatorHost

    init(year: Int, of indicator: IndicatorHost) {
        self.year = year
        self.indicator = indicator
    }

    var quantity: Quantity { indicator.model.targets[year] ?? .missing() }
    var places: [Place] { [indicator.model.targetPlaces[year] ?? indicator.model.place] }
}

final class TableHost: Placed, @unchecked Sendable {
    let index: Int
    unowned let document: DocumentHost
    private(set) lazy var indicators = document.indicatorsOfTable[index] ?? []

    init(_ index: Int, of document: DocumentHost) {
        self.index = index
        self.document = document
    }

    var model: RecognisedTable { document.document.tables[index] }
    var places: [Place] { [model.place] }
    func has(_ concept: Concept) -> Bool { model.columns.contains { $0.concept == concept } }
}

final class FormHost: Placed, @unchecked Sendable {
    let index: Int
    unowned let document: DocumentHost

    init(_ index: Int, of document: DocumentHost) {
        self.index = index
        self.document = document
    }

    var model: Form { document.document.forms[index] }

    var places: [Place] { [model.place] }
    var guide: [FormGuideEntry] { document.formGuides.indices.contains(index) ? document.formGuides[index] : [] }
}

/// An entry of a register.
final class SubmissionHost: Placed, @unchecked Sendable {
    let model: Submission
    unowned let document: DocumentHost
    private(set) lazy var reading = SubmissionReading(model, of: document.document, lexicon: document.lexicon)

    init(_ model: Submission, of document: DocumentHost) {
        self.model = model
        self.document = document
    }

    var places: [Place] { [model.place] }
}

final class CitationHost: Placed, @unchecked Sendable {
    let model: Citation
    unowned let document: DocumentHost
    private(set) lazy var verdict = CitationVerdict(
        model,
        registry: document.circumstances.registry,
        lexicon: document.lexicon,
        reference: document.reference,
        asOf: document.circumstances.asOf,
        government: document.document.government?.name
    )

    init(_ model: Citation, of document: DocumentHost) {
        self.model = model
        self.document = document
    }

    var places: [Place] { [model.place] }
}

/// The running text of a document.
final class TextHost: Placed, @unchecked Sendable {
    unowned let document: DocumentHost
    /// Every line and cell as rules see it, made once for all rules that look through them.
    private(set) lazy var lines: Value = .boxes(Declared.passage, document.document.passages, \.place)

    init(of document: DocumentHost) { self.document = document }

    var places: [Place] { document.places }
}

/// One Pasal.
final class ArticleHost: Placed, @unchecked Sendable {
    let index: Int
    unowned let document: DocumentHost

    init(_ index: Int, of document: DocumentHost) {
        self.index = index
        self.document = document
    }

    var model: Article { document.document.articles[index] }
    var lines: [Passage] { document.articleLines[index] }
    var places: [Place] { [model.place] }
}

final class ListHost: Placed, Sendable {
    let model: ItemList

    init(_ model: ItemList) { self.model = model }

    var places: [Place] { [model.introduction?.place ?? model.items.first?.passage.place].compactMap { $0 } }
}

/// A host that only wraps a value of the model with its places.
final class Box<Content: Sendable>: Placed, Sendable {
    let model: Content
    let places: [Place]

    init(_ model: Content, _ places: [Place]) {
        self.model = model
        self.places = places
    }
}

/// One fault found by a function of the library: what was found, what should stand there, where.
struct Fault: Sendable, Hashable {
    /// The words or number found.
    var found: String
    /// What should stand there, or stand beside it; empty when the function does not say.
    var expected: String
    /// The function's own distinction (`missing`, `wording`, `duplicate`, `gap` …).
    var kind: String
    var places: [Place]
    /// Where the text has the expected form; nil when it has it nowhere.
    var beside: Place?
    /// How often it was found, where a place may hold it several times; nil: once at each place.
    var times: Int?
    /// What groups the forms of one thing: the first listed phrase that is this one, a part of it, or its abbreviation.
    var term = ""
    /// How a figure was computed again, with the cells: `70 / 80 × 100 = 87,5 (sel E7, D7)`.
    var working: LocalizedText?
}
