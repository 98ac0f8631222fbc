import Model
import TestSupport
import Testing

@testable import Documents
@testable import Engine

/// Regional packs: those of the project, and what a pack may say.
@Suite struct RegionalPackTests {
    static let folder = Result { try RulesFolder.read(Project.root + "/Rules") }

    static func book(_ packs: String...) throws -> RuleBook { try RuleBook.load(folder.get(), packs: packs) }

    @Test("every pack loads, and its own examples and all others hold", arguments: ["kutai-barat", "binjai", "contoh"])
    func examples(_ name: String) throws {
        let book = try Self.book(name)
        #expect(book.packs.map(\.id) == ["national", "regional/\(name)"])
        let trials = Trials(book: book) { text, lexicon in
            let document = try? Reader().read(file: "contoh", bytes: Array(text.utf8))
            return document.map { Recogniser(lexicon: lexicon).recognise($0) } ?? Dossier(file: "contoh", documents: [])
        }
        let changed = Set(book.packs.flatMap(\.changes).map(\.rule))
        for rule in book.rules
        where rule.pack != "national" || changed.contains(rule.id) || rule.file.applies == .obligation {
            for error in trials.missing(rule) { Issue.record("\(error.message(.english))") }
            for trial in trials.run(rule) {
                if let failure = trial.failure { Issue.record("\(trial.rule) “\(trial.name)”: \(failure.en)") }
            }
        }
    }

    @Test func aRegulationMakesANormOfAdvice() throws {
        let (plain, region) = (try Self.book(), try Self.book("kutai-barat"))
        let before = try #require(plain["UKR-DDL-001"]), after = try #require(region["UKR-DDL-001"])
        #expect(before.file.nature == .advice && after.file.nature == .norm)
        #expect(after.basis.first?.regulation == "perbup-kutai-barat-12-2018")
        #expect(after.basis.first?.citableAt == "Pasal 3 ayat (2)")
        #expect(after.basis.count == before.basis.count + 1)
    }

    @Test func aPackSetsSwitchesOffAndGrades() throws {
        let book = try Self.book("contoh")
        #expect(book["UKR-DDL-001"]?.due?.within == 15)
        #expect(book["UKR-DDL-001"]?.due?.days == .working)
        #expect(book["IKU-DOC-012"]?.severity == .note)
        #expect(book["IKU-DOC-015"] == nil)
        #expect(book["CONTOH-IKU-001"]?.pack == "regional/contoh")
        #expect(book.calendar.holidays(of: 2026).contains { $0.kind == .regional })
    }

    /// The last pack decides; a pack named twice counts once.
    @Test func packsStack() throws {
        #expect(try Self.book("contoh", "kutai-barat")["UKR-DDL-001"]?.due?.within == 10)
        let book = try Self.book("kutai-barat", "contoh", "regional/contoh")
        #expect(book["UKR-DDL-001"]?.due?.within == 15)
        #expect(book.packs.map(\.id) == ["national", "regional/kutai-barat", "regional/contoh"])
        #expect(book["UKR-DDL-001"]?.basis.count == 3)
    }

    struct Slip: Sendable, CustomTestStringConvertible {
        var changes: String
        var says: String
        var testDescription: String { says }
    }

    private static let head = """
        version: "1"
        title: { id: Uji, en: Trial }
        owner: uji
        changes:

        """

    @Test(arguments: [
        Slip(changes: "  - { rule: UKR-DDL-01, off: true, reason: x }", says: "maksud Anda “UKR-DDL-001”?"),
        Slip(changes: "  - { rule: UKR-DDL-001, off: true }", says: "“reason” belum ada"),
        Slip(changes: "  - { rule: UKR-DDL-001, nature: norm, reason: x }", says: "memerlukan dasar hukum"),
        Slip(
            changes: "  - { rule: UKR-DDL-001, nature: norm, basis: [{ title: x, confidence: practice }], reason: x }",
            says: "memerlukan dasar hukum"
        ),
        Slip(
            changes:
                "  - { rule: UKR-DDL-001, basis: [{ regulation: perbup-kutai-barat-12-2019, confidence: seen }], reason: x }",
            says: "maksud Anda “perbup-kutai-barat-12-2018”?"
        ),
        Slip(changes: "  - { rule: UKR-DDL-001, settings: { witin: 5 }, reason: x }", says: "maksud Anda “within”?"),
        Slip(changes: "  - { rule: UKR-DDL-001, settings: { within: sepuluh }, reason: x }", says: "0 … 366"),
        Slip(changes: "  - { rule: UKR-DDL-001, settings: { unit: day }, reason: x }", says: "maksud Anda “days”?"),
        Slip(
            changes: "  - { rule: UKR-DDL-001, settings: { owed-by: [dinas] }, reason: x }",
            says: "government, agency, unit"
        ),
    ])
    func slips(_ slip: Slip) throws {
        var folder = try Self.folder.get()
        folder.files.append((name: "regional/uji/pack.yaml", bytes: Array((Self.head + slip.changes + "\n").utf8)))
        do throws(PackErrors) {
            _ = try RuleBook.load(folder, packs: ["uji"])
            Issue.record("was loaded")
        } catch {
            let message = error.errors.map { $0.message(.indonesian) }.joined(separator: "\n")
            #expect(message.contains(slip.says), "\(message)")
        }
    }

    @Test(
        "an unknown pack is named with the nearest",
        arguments: [("kutai-brat", "maksud Anda “kutai-barat”?"), ("x", "yang ada: national, regional/")]
    )
    func unknownPacks(_ name: String, _ says: String) throws {
        let folder = try Self.folder.get()
        do throws(PackErrors) {
            _ = try RuleBook.load(folder, packs: [name])
            Issue.record("was loaded")
        } catch {
            let message = error.errors.map { $0.message(.indonesian) }.joined(separator: "\n")
            #expect(message.contains(says), "\(message)")
        }
    }
}
