/// The word lists that recognition and rules work with, loaded from `Rules/lexicon/*.yaml`.
///
/// No word of Indonesian that decides anything stands in code: it stands in a list, under a tag that the code knows.
package struct Lexicon: Sendable {
    private let lists: [ListName: WordList]
    /// The ordinal scales (`scales.yaml`).
    package let scales: [Scale]
    /// Every grade and each of its names; tags are positions in `scales` and in the scale, as `2 5`.
    private let grades: WordList
    /// What tells the scale of an indicator; tags are positions in `scales`.
    private let scalePhrases: WordList

    /// - Parameter lists: lists of spellings are compiled anew with the joints that they need.
    package init(lists: [ListName: WordList] = [:], scales: [Scale] = []) {
        self.lists = lists.reduce(into: [:]) { all, pair in
            let (name, list) = pair
            all[name] = list.joints == name.joints ? list : WordList(entries: list.entries, joints: name.joints)
        }
        self.scales = scales
        self.grades = WordList(
            entries: scales.enumerated().flatMap { index, scale in
                scale.members.enumerated().map { rank, member in
                    WordList.Entry(tag: "\(index) \(rank)", phrases: [member.grade] + member.names)
                }
            }
        )
        self.scalePhrases = WordList(
            entries: scales.enumerated().map { WordList.Entry(tag: String($0.offset), phrases: $0.element.appliesTo) }
        )
    }

    /// The list of that name; empty when the lexicon has none.
    package subscript(name: ListName) -> WordList { lists[name] ?? .empty }

    /// Whether a kind of agency stands below an agency (`bagian`, `puskesmas`) and answers to it.
    package func isUnit(_ kind: String) -> Bool { self[.agencyFillers].tags(of: kind).contains("unit") }

    package func scale(named name: String) -> Scale? { scales.first { $0.name == name } }

    /// The scale that an indicator's name says it is graded on: that of the longest phrase in it, the first of equals.
    package func scale(forIndicator name: String) -> Scale? {
        let matches = scalePhrases.matches(in: Words(name))
        let longest = matches.map(\.tokens.count).max()
        guard let match = matches.first(where: { $0.tokens.count == longest }), let index = Int(match.tag) else {
            return nil
        }
        return scales[index]
    }

    /// The scales that phrases of a text name, each with the words of the phrase.
    package func scalesNamed(in words: Words) -> [(scale: Scale, tokens: Range<Int>)] {
        scalePhrases.matches(in: words).compactMap { match in
            Int(match.tag).flatMap { scales.indices.contains($0) ? (scales[$0], match.tokens) : nil }
        }
    }

    /// The grades that the whole text names, on all scales.
    func gradesNamed(_ words: Words) -> [(scale: Scale, rank: Int)] {
        grades.tags(of: words).compactMap { tag in
            let parts = tag.split(separator: " ").compactMap { Int($0) }
            guard parts.count == 2 else { return nil }
            return (scales[parts[0]], parts[1])
        }
    }

    /// The names of the lists; each is one file of `Rules/lexicon`.
    package enum ListName: String, Sendable, CaseIterable {
        /// Column heads; tags are the raw values of `Concept`.
        case headers
        /// Words that may begin an indicator; tags: proportion, count, index, ordinal, growth, mean, rate, quantity, time, compliance.
        case measures
        /// Words to strip before a measure word (`capaian`, `target`).
        case measurePrefixes = "measure-prefixes"
        case activityNouns = "activity-nouns"
        case activityParticiples = "activity-participles"
        case activityUnits = "activity-units"
        /// Openings of an objective that state a result, and those that state work.
        case resultOpenings = "result-openings"
        case weakOpenings = "weak-openings"
        case vague
        /// Tags are canonical units.
        case units
        /// Canonical unit → class of measure it belongs to.
        case unitClasses = "unit-classes"
        /// Tags are 1 … 12.
        case months
        /// Right form (tag) ← known misspellings.
        case spelling
        /// Words by themselves; tags: office (to which the dictionary may correct others), and correct words that no
        /// dictionary has: short, foreign, term, name.
        case vocabulary
        /// The same as `spelling` for `di` as preposition or prefix.
        case prepositions
        /// The same for words that change the meaning.
        case wrongWords = "wrong-words"
        /// Connective (tag) ← other words that are typed for it; wrong only between two small words.
        case mistypedWords = "mistyped-words"
        /// Phrases inside which a listed spelling is right (old names, budget terms, English).
        case spellingExceptions = "spelling-exceptions"
        case repetitionsAllowed = "repetitions-allowed"
        /// Term to use now (tag) ← obsolete terms; and phrases in which they are right.
        case obsoleteTerms = "obsolete-terms"
        case obsoleteExceptions = "obsolete-exceptions"
        /// Head nouns whose decrease is the success, and the words that turn that round.
        case lowerIsBetter = "lower-is-better"
        case resolving
        /// Words that tell a direction where name and harm do not; tags: benefit, raises, lowers (openings of
        /// objectives), doubt; and flow: what grows from quarter to quarter.
        case directions
        /// What more is surely better of; tags: gain (at the head of a name), quality (good condition of a share), and denial,
        /// words that leave both open.
        case gains
        case macroIndicators = "macro-indicators"
        case discontinuedProgrammes = "discontinued-programmes"
        /// Groups of words that mean the same in a formula and a name (tag: any key).
        case synonyms
        /// Verbs that state what was done with the counted thing; two different groups are two different measures.
        case deeds
        /// Things of one kind of which each is measured by itself (`padi`, `jagung`); tags: the kind, a slash, the thing.
        case siblings
        /// Words of measure of one dimension (tag `area`), and the units that it never has (tag `area never`).
        case dimensions
        case stopWords = "stop-words"
        case unspecificSources = "unspecific-sources"
        /// Tags: external, index, growth, mean, sum, count, reference.
        case formulaKinds = "formula-kinds"
        /// Words in formulas; tags: divide, times, minus, label (`Rumus:`), quantity (`seluruh`, `realisasi`), compound (`barang/jasa`).
        case formulaOperators = "formula-operators"
        /// Tags: missing.
        case missingMarks = "missing-marks"
        case polarities, accumulations
        /// Statements behind the name of an indicator; tags: higher, lower, not (what denies them).
        case directionStatements = "direction-statements"
        /// Openings of names and parts of units that measure one thing by another and never add up.
        case quotients
        /// Tags are raw values of `DocumentKind`; phrases of titles.
        case documentKinds = "document-kinds"
        /// Tags are keys such as `uu`, `pp`, `perpres`, `permenpanrb`, `perda`, `perbup`.
        case regulationKinds = "regulation-kinds"
        /// Tags: provinsi, kabupaten, kota.
        case governmentKinds = "government-kinds"
        /// Tags: sekretariat, inspektorat, dinas, badan, kecamatan, kelurahan, rsud, …
        case agencyKinds = "agency-kinds"
        /// Heads of governments by the kind of government: tags as of `government-kinds`.
        case governmentHeads = "government-heads"
        /// Posts of those who sign; tags: head (kepala daerah), agency-head, secretary, other.
        case posts
        /// Labels of the formal head; tags: agency, goal, tasks, functions.
        case headLabels = "head-labels"
        /// Words of structure; tags: chapter, article, annex, contents, preface, considering, recalling, deciding, enacting, set-at, promulgated-at, on-date, outline, legal-basis, plan, self-reference, definitions, example …
        case structure
        /// Words that introduce a list; tags are raw values of `ItemList.Purpose`.
        case listPurposes = "list-purposes"
        case quarters
        /// What registers call what is handed in; tags are raw values of `SubmissionKind`.
        case submissionKinds = "submission-kinds"
        /// Plans whose periods are not the document's own (RPJMD, Renstra, RPD, visi, misi).
        case plans
        /// Full name (tag) ← abbreviations of an agency.
        case agencyAbbreviations = "agency-abbreviations"
        /// Full word (tag) ← its short forms inside names of agencies and of files.
        case agencyWords = "agency-words"
        /// Words that do not tell agencies apart; tags: join, weak, place (kinds of agency told apart by a place).
        case agencyFillers = "agency-fillers"
        /// Indicators that every agency may share.
        case sharedIndicators = "shared-indicators"
        /// Words that mark a revised document.
        case versionWords = "version-words"
        /// Tags: government, agency, unit (words that name a level in forms).
        case levels
        /// Words in the rows of tables; tags: total, note, input, output, outcome.
        case tableWords = "table-words"
        /// Words of perjanjian kinerja; tags: promise, first-party, second-party, revision, reason-official, reason-strategy, reason-priority.
        case agreements
        /// Formulas of achievement where less is better; tags are raw values of `Achievement.LowerFormula`.
        case lowerFormulas = "lower-formulas"
        /// Words of laporan kinerja; tags: its parts (summary, introduction, planning, accountability, results, budget, closing, annex), review, and what it compares and explains (previous-years, medium-term, national, causes, efficiency, programmes).
        case reports
        /// Words of sentences that state a result; the tags, which share words, are those of `Claim`.
        case claims
        /// Words behind the title of a cited regulation.
        case citationEnds = "citation-ends"

        /// Papers that speak of indicators and set none (tag `paper`), and openings of a regulation that amends (`amending`).
        case otherPapers = "other-papers"

        /// Words that stand between the ends of a range (`s.d.`, `hingga`).
        case rangeWords = "range-words"
        /// Words that make a number a limit; tags: ge, gt, le, lt.
        case bounds
        /// Words that multiply a number; tags are powers of ten (`3` for ribu).
        case multipliers
        /// Numbers in words, as in `3 (tiga) dokumen`.
        case numberWords = "number-words"
        /// Words that may stand before a grade (`predikat`, `opini`).
        case gradePrefixes = "grade-prefixes"
        /// Words before a year (`tahun`, `T.A.`), and before the number of a regulation (`Nomor`).
        case yearLabels = "year-labels"
        case numberLabels = "number-labels"

        /// Parts of words; tags: opening and ending (clusters of consonants that a word may begin or end with), root.
        case wordParts = "word-parts"
        /// Labels of cards of indicators that hold nothing to read; tag: other.
        case cardLabels = "card-labels"
        /// Words of columns before and after a revision (`Semula`, `Menjadi`); tags: before, after.
        case revisions

        /// Words of definitions; tags: copula (`adalah`), naming (`yang selanjutnya disebut`).
        case definitionWords = "definition-words"
        /// Bodies that a regulation gives a part to play (tag `body`), those that other law knows (`known`), and words that
        /// establish one (`establish`).
        case bodies
        /// Words of clauses; tags: opening, subordinate, finite, attributive, name (no verb, though it looks like one), prefix, nominal (endings).
        case clauseWords = "clause-words"
        /// Words that are right in themselves and yet not those of an official title (`review` for `reviu`).
        case otherWords = "other-words"
        /// Terms of government that are mixed up; tags: the right form, and `right` for longer phrases that are right.
        case governmentTerms = "government-terms"
        /// Terms that belong to a level (`owned`), and words that join one level to another (`link`).
        case levelTerms = "level-terms"
        /// Tags: review (duties to review), time (words without which a duty has none), use (articles about a use).
        case dutyWords = "duty-words"
        /// Words of factors; tags: hinder, further, judging (words that judge a factor and are no part of its name).
        case factorWords = "factor-words"
        /// Units that an agency does not answer for (tag `independent`), and names under which they may be listed (`named`).
        case unitKinds = "unit-kinds"
        /// Words that join two predicates (`dan`, `serta`).
        case conjunctions
        /// Words at the head of an instrument; tags: kinds of regulation named by one word in front of a post, holder, street
        /// and contact (letterhead), frame and glued (what conversion breaks or runs together), acronym, name-end.
        case titleWords = "title-words"
        /// Phrases in which a vague word is a defined term (`layak huni`).
        case vagueExceptions = "vague-exceptions"

        /// How the words of its phrases may be joined: as written in lists of spellings, anyhow in all others.
        package var joints: WordList.Joints {
            switch self {
            case .spelling, .prepositions, .wrongWords, .mistypedWords: .written
            default: .any
            }
        }
    }
}
