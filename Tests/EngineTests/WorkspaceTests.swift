import Model
import Testing

@testable import Engine

@Suite struct WorkspaceTests {
    static func read(_ text: String) throws -> Workspace {
        try Workspace.read(Array(text.utf8), file: "iku.yaml")
    }

    @Test func readsEverythingThatCanBeDeclared() throws {
        let workspace = try Self.read(
            """
            government: Kabupaten Contoh Raya
            year: 2024
            period: 2021-2026
            as-of: 2024-08-15
            budget-dated: { 2024: 2024-01-02 }
            agencies:
              - Dinas Kesehatan
              - { name: RSUD Harapan, abbreviation: RSUD, aliases: [RS Harapan], independent: true, code: "1.02.01" }
            posts: [Kepala Bidang Pencegahan]
            folders: [IKU, PK]
            packs: [kutai-barat]
            settings: { IKU-TGT-005: { minimum-years: 4 } }
            severities: { IKU-COV-006: minor }
            without: { IKU-DOC-012: daftar isi tidak dipakai }
            lower-is-better: B
            achievement-cap: 120
            waivers:
              - { rule: IKU-TGT-005, reason: sudah disetujui, author: Inspektur, until: 2025-12-31 }
            """
        )
        #expect(workspace.government == "Kabupaten Contoh Raya")
        #expect(workspace.year == 2024)
        #expect(workspace.period == Period(start: 2021, end: 2026))
        #expect(workspace.asOf == CivilDate(iso: "2024-08-15"))
        #expect(workspace.budgetDates == [2024: CivilDate(iso: "2024-01-02")])
        #expect(workspace.agencies.map(\.name) == ["Dinas Kesehatan", "RSUD Harapan"])
        #expect(workspace.agencies.map(\.isIndependent) == [false, true])
        #expect(workspace.agencies.last?.aliases == ["RS Harapan"])
        #expect(workspace.agencies.map(\.place.line) == [7, 8])
        #expect(workspace.folders == ["IKU", "PK"])
        #expect(workspace.packs == ["kutai-barat"])
        #expect(workspace.changes.map(\.rule) == ["IKU-TGT-005", "IKU-COV-006", "IKU-DOC-012"])
        #expect(workspace.changes.map(\.off) == [false, false, true])
        #expect(workspace.common.map(\.name) == ["lower-is-better", "achievement-cap"])
        #expect(workspace.waivers.map(\.author) == ["Inspektur"])
    }

    @Test func namesAListInAFile() throws {
        #expect(try Self.read("agencies: Daftar OPD.xlsx").agencyFile == "Daftar OPD.xlsx")
        let both = try Self.read("agencies: { file: Daftar OPD.xlsx, also: [{ name: RSUD, independent: true }] }")
        #expect(both.agencyFile == "Daftar OPD.xlsx")
        #expect(both.agencies.map(\.name) == ["RSUD"])
    }

    @Test(arguments: [
        ("goverment: x", 1, 1, "maksud Anda “government”?"),
        ("year: 2024\nperiode: 2021-2026", 2, 1, "maksud Anda “period”?"),
        ("period: 2021", 1, 9, "dua tahun"), ("period: 2026-2021", 1, 9, "dua tahun"),
        ("year: dua ribu", 1, 7, "harus angka"), ("year: 20240", 1, 7, "antara 1945 dan 2200"),
        ("as-of: 2024-13-01", 1, 8, "tanggal"), ("folders: IKU", 1, 10, "harus daftar"),
        ("lower-is-better: C", 1, 18, "maksud Anda “A”?"), ("achievement-cap: 99", 1, 18, "antara 100 dan 1000"),
        ("severities: { IKU-TGT-005: berat }", 1, 28, "severities"),
        ("agencies:\n  - { nama: x }", 2, 5, "“name” belum ada"),
        ("agencies:\n  - { name: x, alias: [y] }", 2, 16, "maksud Anda “aliases”?"),
        ("agencies:\n  - { name: x, independent: mungkin }", 2, 29, "true, false"),
        ("waivers:\n  - { rule: A, reason: b, author: c }", 2, 5, "“until” belum ada"),
        ("waivers:\n  - { rule: A, reason: b, author: c, until: 2025 }", 2, 45, "tanggal"),
        ("budget-dated: { 2024: besok }", 1, 23, "tanggal"), ("- a", 1, 1, "pasangan"),
        ("agencies:\n- Dinas A\n  - Dinas B", 2, 3, "sejajarkan"), ("agencies: [Dinas A, dinas a]", 1, 21, "dua kali"),
        ("year: 2024\n\tperiod: 2021-2026", 2, 1, "spasi"),
    ])
    func refusesWhatIsWrong(text: String, line: Int, column: Int, words: String) throws {
        do {
            _ = try Self.read(text)
            Issue.record("no error")
        } catch let error as PackError {
            #expect(error.line == line)
            #expect(error.column == column || words == "severities")
            #expect(words == "severities" || error.message(.indonesian).contains(words))
            #expect(error.snippet?.contains("^") == true)
        }
    }

    private static let target = rule("IKU-TGT-001", "settings: { share: 1, cap: 5 }\nrequire: settings.share > 1")

    private static func folder() -> RulesFolder {
        let pack = "version: \"1\"\ntitle: { id: a, en: a }\nowner: uji\n"
        return RulesFolder(
            files: [
                ("national/pack.yaml", Array(pack.utf8)), ("national/IKU-TGT-001.yaml", Array(target.utf8)),
                ("regional/r/pack.yaml", Array((pack + change).utf8)),
            ],
            path: "uji"
        )
    }

    private static let change = """
        changes:
          - { rule: IKU-TGT-001, settings: { share: 2, cap: 6 }, reason: setempat }

        """

    @Test func standsAboveAllPacks() throws {
        let text = "packs: [r]\nsettings: { IKU-TGT-001: { share: 3 } }\nseverities: { IKU-TGT-001: critical }"
        let book = try RuleBook.load(Self.folder(), workspace: Self.read(text))
        let rule = try #require(book["IKU-TGT-001"])
        #expect(rule.settings.map(\.value) == [.int(3), .int(6)])
        #expect(rule.severity == .critical)
        let off = try RuleBook.load(Self.folder(), workspace: Self.read("without: { IKU-TGT-001: tidak dipakai }"))
        #expect(off["IKU-TGT-001"] == nil)
    }

    @Test(arguments: [
        ("year: 2024\nseverities: { IKU-TGT-002: minor }", "iku.yaml:2", "maksud Anda “IKU-TGT-001”?"),
        ("settings:\n  IKU-TGT-001: { shares: 3 }", "iku.yaml:2", "maksud Anda “share”?"),
        ("packs: [rr]", "uji", "maksud Anda “r”?"),
    ])
    func namesWhatItsChangesMean(text: String, place: String, words: String) throws {
        do {
            _ = try RuleBook.load(Self.folder(), workspace: Self.read(text))
            Issue.record("no error")
        } catch let errors as PackErrors {
            let message = errors.errors.map { $0.message(.indonesian) }.joined()
            #expect(message.contains(place) && message.contains(words), "\(message)")
        }
    }
}
