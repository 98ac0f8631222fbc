import Model
import Testing

@testable import Engine

@Suite struct StandingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var from: String?
        var revoked: String?
        var isRevoked = true
        var on: String
        var standing: Standing
        var testDescription: String { "\(from ?? "-") … \(revoked ?? "-") on \(on)" }
    }

    /// Only what the dates make certain is said.
    @Test(arguments: [
        Row(from: "2007-05-31", revoked: nil, isRevoked: false, on: "2007-05-30", standing: .notYet),
        Row(from: "2007-05-31", revoked: nil, isRevoked: false, on: "2007-05-31", standing: .inForce),
        Row(from: "2007", revoked: nil, isRevoked: false, on: "2007-06-01", standing: .unclear),
        Row(from: "2007", revoked: nil, isRevoked: false, on: "2007", standing: .inForce),
        Row(from: nil, revoked: nil, isRevoked: false, on: "2004", standing: .notYet),
        Row(from: "2005", revoked: "2017", on: "2016-12-31", standing: .inForce),
        Row(from: "2005", revoked: "2017", on: "2017-03-01", standing: .unclear),
        Row(from: "2005", revoked: "2017", on: "2018-01-01", standing: .revoked),
        Row(from: "2005", revoked: "2017-04-12", on: "2017-04-13", standing: .revoked),
        Row(from: "2005", revoked: nil, on: "2018-01-01", standing: .unclear),
    ])
    func saysOnlyWhatIsCertain(_ row: Row) throws {
        var law = regulation("pp-79-2005", title: "Pedoman")
        law.inForceFrom = row.from.flatMap { PartialDate($0) }
        if row.isRevoked { law.revokedBy = Regulation.Change(by: "x", on: row.revoked.flatMap { PartialDate($0) }) }
        #expect(law.standing(on: try #require(PartialDate(row.on))) == row.standing)
    }

    @Test func whatPracticeLeftBehindIsNeverRevoked() {
        var law = regulation("inpres-7-1999", title: "")
        law.replacedInPractice = true
        #expect(law.standing(on: PartialDate(year: 2020)) == .leftBehind)
    }

    @Test func whatWasOnlyReplacedIsNotSaidToBeRevoked() throws {
        let text = """
            regulations:
              - { id: perda-9-2008, kind: perda, number: "9", year: 2008, short: Perda 9/2008, confidence: document,
                  replaced-by: { by: perda-12-2016, on: 2016 } }
              - { id: uu-32-2004, kind: uu, number: "32", year: 2004, short: UU 32/2004, confidence: seen,
                  revoked-by: { by: uu-23-2014, on: 2014 } }
            """
        let registry = try Registry.read(Array(text.utf8), file: "registry")
        let then = PartialDate(year: 2020)
        #expect(registry["perda-9-2008"]?.standing(on: then) == .replaced)
        #expect(registry["perda-9-2008"]?.standing(on: PartialDate(year: 2015)) == .inForce)
        #expect(registry["uu-32-2004"]?.standing(on: then) == .revoked)
    }

    struct Name: Sendable, CustomTestStringConvertible {
        var text: String
        var ids: [String]
        var testDescription: String { text }
    }

    @Test(arguments: [
        Name(text: "UU 23/2014", ids: ["uu-23-2014"]), Name(text: "uu-23-2014", ids: ["uu-23-2014"]),
        Name(text: "UU  023 - 2014", ids: ["uu-23-2014"]),
        Name(text: "PER/09/M.PAN/5/2007", ids: ["per-09-m.pan-5-2007"]),
        Name(text: "per/9/m.pan/5/2007", ids: ["per-09-m.pan-5-2007"]),
        Name(text: "Perda 7/2016", ids: ["perda-a-7-2016", "perda-b-7-2016"]),
        Name(text: "23/2014", ids: []), Name(text: "UU 23", ids: []), Name(text: "", ids: []),
        Name(text: "///", ids: []),
    ])
    func namesAreUnderstood(_ name: Name) {
        var law = regulation("uu-23-2014", title: "")
        law.short = "UU 23/2014"
        var printed = regulation("per-09-m.pan-5-2007", title: "")
        printed.number = "PER/09/M.PAN/5/2007"
        let local = ["a", "b"].map { region in
            var law = regulation("perda-\(region)-7-2016", title: "")
            law.number = "7"
            law.government = "Kabupaten \(region)"
            return law
        }
        #expect(Registry(regulations: [law, printed] + local).named(name.text).map(\.id) == name.ids)
    }
}

@Suite struct CitationReviewTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var position: Citation.Position
        var on: Int
        var isFaulty: Bool
        var testDescription: String { "\(position) in \(on)" }
    }

    /// A title and amendments belong into a list of legal bases; running text may shorten, a revoked law counts
    /// everywhere but inside another citation.
    @Test(arguments: [
        Row(position: .legalBasis, on: 2016, isFaulty: true), Row(position: .body, on: 2016, isFaulty: false),
        Row(position: .inside, on: 2016, isFaulty: false), Row(position: .body, on: 2020, isFaulty: true),
        Row(position: .inside, on: 2020, isFaulty: false),
    ])
    func weighsWhereItStands(_ row: Row) throws {
        var law = regulation("uu-25-2004", title: "Sistem Perencanaan Nasional", amended: [("uu-1-2010", 2010)])
        law.revokedBy = Regulation.Change(by: "uu-1-2010", on: PartialDate(year: 2018))
        let registry = Registry(regulations: [law, regulation("uu-1-2010", title: "")])
        var document = RecognisedDocument(file: "uji")
        document.citations = [
            Citation(
                text: "UU 25/2004",
                kind: "uu",
                issuer: "UU",
                number: "25",
                year: 2004,
                title: "Sistem Perencanaan",
                regulation: "uu-25-2004",
                position: row.position,
                place: Place(file: "uji", line: 1)
            )
        ]
        let day = try #require(CivilDate(year: row.on, month: 6, day: 1))
        let reviews = CitationReview.all(
            in: Dossier(file: "uji", documents: [document]),
            registry: registry,
            lexicon: Lexicon(),
            on: day,
            asOf: day
        )
        #expect(reviews.map(\.isFaulty) == [row.isFaulty])
    }
}
