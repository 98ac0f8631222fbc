import Model
import Testing

@testable import Engine

/// What the checks of drafting say of definitions, clauses, titles and factors, with the project's own word lists.
@Suite struct DraftingChecksTests {
    static func document(definitions: [String], lines: [String] = []) -> RecognisedDocument {
        var document = RecognisedDocument(file: "uji.txt")
        func passage(_ text: String, _ line: Int) -> Passage {
            Passage(text: text, place: Place(file: "uji.txt", line: line), role: .body)
        }
        let items = definitions.enumerated().map { index, text in
            Article.Item(level: 3, label: "\(index + 1).", number: index + 1, passage: passage(text, index + 1))
        }
        document.lists = [ItemList(purpose: .definitions, introduction: nil, items: items)]
        document.articles = [
            Article(number: 1, place: Place(file: "uji.txt", line: 0)),
            Article(number: 2, place: Place(file: "uji.txt", line: 100)),
        ]
        document.passages = items.map(\.passage) + [passage("Pasal 2", 100)]
        document.passages += lines.enumerated().map { passage($0.element, 101 + $0.offset) }
        return document
    }

    static func lexicon() throws -> Lexicon { try RulesFolderTests.book.get().lexicon }

    struct Parsed: Sendable, CustomTestStringConvertible {
        var text: String
        var term: String
        var name = ""
        var meaning: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Parsed(text: "Daerah adalah Kota Sukamaju.", term: "Daerah", meaning: "Kota Sukamaju"),
        Parsed(
            text: "Rencana Strategis yang selanjutnya disebut Renstra adalah rencana.",
            term: "Rencana Strategis",
            name: "Renstra",
            meaning: "rencana"
        ),
        Parsed(text: "Keluaran (output) ialah barang.", term: "Keluaran", meaning: "barang"),
        Parsed(text: "Hasil yaitu", term: "Hasil", meaning: ""),
    ])
    func definitionsAreTakenApart(_ row: Parsed) throws {
        let definition = try #require(
            DefinitionChecks.definitions(Self.document(definitions: [row.text]), try Self.lexicon()).first
        )
        #expect(definition.term == row.term)
        #expect(definition.name == row.name)
        #expect(definition.meaning == row.meaning)
    }

    @Test(arguments: ["", "adalah", "Kabupaten Sukamaju", "Tahun 2021"])
    func whatJoinsNothingIsNoDefinition(_ text: String) throws {
        #expect(DefinitionChecks.definitions(Self.document(definitions: [text]), try Self.lexicon()).isEmpty)
    }

    struct Use: Sendable, CustomTestStringConvertible {
        var definitions: [String]
        var lines: [String]
        var unused: [String]
        var testDescription: String { definitions.joined(separator: " | ") }
    }

    @Test(arguments: [
        Use(definitions: ["A adalah satu.", "B adalah dua A.", "C adalah B."], lines: ["C dihitung."], unused: []),
        Use(definitions: ["A adalah satu.", "B adalah dua A."], lines: ["C dihitung."], unused: ["A", "B"]),
        // Two that explain each other alone are not used.
        Use(definitions: ["A adalah dua B.", "B adalah dua A."], lines: ["C dihitung."], unused: ["A", "B"]),
        Use(definitions: ["Hasil adalah capaian."], lines: ["Dihasilkan oleh dinas."], unused: ["Hasil"]),
        Use(definitions: ["Hasil adalah capaian."], lines: ["Hasil-hasil dicatat."], unused: []),
        Use(definitions: ["Kerja yang selanjutnya disingkat Renja adalah rencana."], lines: ["RENJA"], unused: []),
    ])
    func aTermIsUsedByTheArticlesOrByWhatTheyUse(_ row: Use) throws {
        let document = Self.document(definitions: row.definitions, lines: row.lines)
        #expect(DefinitionChecks.unused(document, try Self.lexicon()).map(\.found) == row.unused)
    }

    @Test(arguments: [
        ("Laporan disampaikan melalui Tim Evaluasi dan Reviu kepada Bupati.", ["Tim Evaluasi dan Reviu"]),
        ("Laporan disampaikan melalui Tim Evaluasi, Bappeda, dan Inspektorat.", ["Tim Evaluasi"]),
        ("Tim Evaluasi memeriksa. Tim Evaluasi melapor.", ["Tim Evaluasi"]),
        ("Bupati membentuk Tim Evaluasi.", []), ("Tim memeriksa laporan.", []), ("tim Evaluasi memeriksa.", []),
        ("Tim Anggaran Pemerintah Daerah memeriksa.", []),
    ])
    func bodiesAreNamedWhole(_ line: String, _ names: [String]) throws {
        let document = Self.document(definitions: ["Daerah adalah Kota Sukamaju."], lines: [line])
        #expect(DefinitionChecks.unknownBodies(document, try Self.lexicon()).map(\.found) == names)
    }

    @Test(arguments: [
        ("bahwa dalam rangka perbaikan kinerja;", true), ("bahwa dalam rangka perbaikan kinerja", false),
        ("bahwa dalam rangka perbaikan kinerja perlu indikator;", false),
        ("bahwa indikator untuk mengukur kinerja;", false),
        ("bahwa untuk mengukur kinerja, disusun indikator;", false),
        ("bahwa untuk mengukur kinerja disusun indikator;", false),
        ("bahwa dengan ditetapkannya rencana (yang perlu diukur);", true), (";", false), ("", false),
        ("bahwa;", false), ("BAHWA DALAM RANGKA KINERJA;", false), ("bahwa untuk mengukur (kinerja;", true),
    ])
    func aSentenceNeedsAPredicate(_ text: String, _ lacks: Bool) throws {
        #expect(ClauseChecks.lacksPredicate(text, try Self.lexicon()[.clauseWords]) == lacks)
    }

    @Test(arguments: [
        ("a b c", "a c", ["b"]), ("a b", "a b", []), ("A, B.", "a b", []), ("a b", "", ["a b"]),
        ("T 2018 - 2023", "T", ["2018 - 2023"]), ("", "a", []),
        ("Kota TAHUN 2020-2021", "kota 2020-2021", ["TAHUN"]), ("a x b y", "a b", ["x", "y"]),
    ])
    func wordsBeyondAnotherText(_ text: String, _ other: String, _ words: [String]) {
        #expect(WordDifference.words(of: text, beyond: other) == words)
    }

    @Test func textsTooLongAreNotCompared() {
        let text = String(repeating: "kata ", count: 201)
        #expect(WordDifference.words(of: text, beyond: "lain").isEmpty)
    }

    @Test(arguments: [
        (["1", "II", "III"], ["1"]), (["I", "2", "3"], ["2"]), (["1", "2"], []), (["I", "II"], []), (["X1", "I"], []),
        ([], []),
    ])
    func figuresBesideRomanNumeralsAreOneFault(_ labels: [String], _ found: [String]) {
        var document = RecognisedDocument(file: "uji.txt")
        document.headings = labels.enumerated().map { index, label in
            Heading(
                level: 1,
                label: label,
                number: RomanNumeral.value(label) ?? Int(label),
                title: "ISI",
                place: Place(file: "uji.txt", line: index + 1)
            )
        }
        let faults = StructureChecks.chapters(document).filter { $0.kind == "mixed" }
        #expect(faults.map(\.found) == found)
    }
}
