import Model
import Testing

@testable import Engine

@Suite struct ListComparisonTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var body: [[String]]
        var tables: [[String]]
        var kinds: [String]
    }

    @Test(arguments: [
        Row(
            testDescription: "the same",
            body: [["Nilai A", "Jumlah B"]],
            tables: [["nilai a;", "Jumlah  B"]],
            kinds: []
        ),
        Row(
            testDescription: "one worded otherwise",
            body: [["Nilai Indeks Kepuasan Masyarakat (IKM)", "Jumlah B"]],
            tables: [["Nilai IKM Masyarakat", "Jumlah B"]],
            kinds: ["indicator-wording"]
        ),
        Row(
            testDescription: "one missing, one added",
            body: [["Nilai A", "Jumlah B", "Persentase jalan mantap"]],
            tables: [["Nilai A", "Jumlah B", "Angka kemiskinan"]],
            kinds: ["indicator-missing", "indicator-added"]
        ),
        Row(
            testDescription: "a table of other indicators beside the right one",
            body: [["Nilai A", "Jumlah B"]],
            tables: [["Laju pertumbuhan ekonomi", "Gini rasio"], ["Nilai A", "Jumlah B"]],
            kinds: []
        ),
        Row(
            testDescription: "lists objective by objective",
            body: [["Nilai A"], ["Jumlah B"]],
            tables: [["Nilai A", "Jumlah B"]],
            kinds: []
        ),
        Row(
            testDescription: "the same indicators in two tables",
            body: [["Nilai A", "Jumlah B"]],
            tables: [["Nilai A", "Jumlah B"], ["Nilai A", "Jumlah B"]],
            kinds: []
        ),
        Row(
            testDescription: "a short form in brackets in one of them",
            body: [["Indeks Kepuasan Masyarakat", "Jumlah B (%)"]],
            tables: [["Indeks Kepuasan Masyarakat (IKM)", "Jumlah B"]],
            kinds: []
        ),
        Row(
            testDescription: "the same words in another order, and one missing",
            body: [["Nilai A", "Persentase desa yang tertib administrasi", "Jumlah kelompok yang dibina"]],
            tables: [["Nilai A", "Persentase desa dengan administrasi tertib"]],
            kinds: ["indicator-wording", "indicator-missing"]
        ),
        Row(
            testDescription: "two different things",
            body: [["Nilai A"]],
            tables: [["Nilai A", "Jumlah B", "Persentase C", "Angka D"]],
            kinds: []
        ),
    ])
    func tellsDifferences(_ row: Row) throws {
        var document = RecognisedDocument(file: "uji")
        var line = 0
        func place() -> Place {
            line += 1
            return Place(file: "uji", line: line)
        }
        document.lists = row.body.map { texts in
            ItemList(
                purpose: .indicators,
                introduction: nil,
                items: texts.enumerated().map { index, text in
                    Article.Item(
                        level: 3,
                        label: "\(index + 1)",
                        number: index + 1,
                        passage: Passage(text: text, place: place())
                    )
                }
            )
        }
        for (table, names) in row.tables.enumerated() {
            document.indicators += names.map { Indicator(name: $0, table: table, place: place()) }
        }
        #expect(ListComparison.differences(document, try RulesFolderTests.book.get().lexicon).map(\.kind) == row.kinds)
    }

    /// A row of the table that was not read may be the one that the list has; another one is missing all the same.
    @Test(arguments: [
        ("2 | jumlah B | orang", Note.Kind.loss, []), ("2 | Jumlah B | orang", .remark, ["indicator-missing"]),
        ("2 | Jumlah D | orang", .loss, ["indicator-missing"]),
    ])
    func aRowThatWasLostIsNotMissing(_ words: String, _ kind: Note.Kind, _ kinds: [String]) throws {
        var document = RecognisedDocument(file: "uji")
        let items = ["Nilai A", "Jumlah B", "Persentase C"].enumerated().map { index, text in
            let place = Place(file: "uji", line: index + 1)
            return Article.Item(level: 3, label: "a", number: 1, passage: Passage(text: text, place: place))
        }
        document.lists = [ItemList(purpose: .indicators, introduction: nil, items: items)]
        document.indicators = ["Nilai A", "Persentase C"].map {
            Indicator(name: $0, table: 0, place: Place(file: "uji", line: 9))
        }
        let place = Place(file: "uji", line: 8).showing(words)
        document.notes = [Note(kind, what: LocalizedText(id: "x", en: "x"), place: place)]
        #expect(ListComparison.differences(document, try RulesFolderTests.book.get().lexicon).map(\.kind) == kinds)
    }
}
