import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Documents
@testable import Reporting

/// Forms made from an agreement, filled in, and read again by the program itself.
@Suite struct FormTemplateTests {
    private static let agreement = """
        PERJANJIAN KINERJA TAHUN 2024
        DINAS KESEHATAN KABUPATEN CONTOH RAYA

        Nama : dr. SITI AMINAH, M.Kes.
        Jabatan : Kepala Dinas Kesehatan Kabupaten Contoh Raya
        Selanjutnya disebut pihak pertama

        Nama : BAMBANG SURYANTO
        Jabatan : Bupati Contoh Raya
        Selaku atasan pihak pertama, selanjutnya disebut pihak kedua

        | No | Sasaran Strategis | Indikator Kinerja | Satuan | Target |
        |---|---|---|---|---|
        | 1 | Meningkatnya kualitas pelayanan | Persentase puskesmas terakreditasi | % | 75 |
        |  |  | Jumlah posyandu aktif | unit | 120 |
        | 2 | Menurunnya kematian ibu | Angka kematian ibu | per 100.000 KH | 92 |
        | 3 | Meningkatnya akuntabilitas | Predikat AKIP | predikat | BB |

        | No | Program | Anggaran | Keterangan |
        |---|---|---|---|
        | 1 | Program Pemenuhan Upaya Kesehatan | Rp 45.250.000.000,00 | APBD |
        """

    private static func recognised(_ name: String, _ bytes: [UInt8]) throws -> RecognisedDocument {
        let document = try Reader().read(file: name, bytes: bytes)
        let documents = Recogniser(lexicon: BookReading.lexicon).recognise(document).documents
        try #require(documents.count == 1)
        return documents[0]
    }

    private static func facts(_ kind: FormFacts.Kind, _ more: [RecognisedDocument] = []) throws -> FormFacts {
        var facts = FormFacts(kind: kind, agency: "Dinas Kesehatan", year: 2024, quarter: 2)
        facts.gather(try [recognised("pk.md", Array(agreement.utf8))] + more, lexicon: BookReading.lexicon)
        return facts
    }

    private static func opened(_ facts: FormFacts) throws -> RecognisedDocument {
        try recognised("form.xlsx", try FormMaking.bytes(facts))
    }

    @Test("the facts of an agreement, and what the names say of each indicator")
    func gathered() throws {
        let facts = try Self.facts(.quarterly)
        #expect(facts.government == "Kabupaten Contoh Raya")
        #expect(facts.rows.map(\.polarity) == [.higher, .higher, .lower, .higher])
        #expect(facts.rows.map(\.accumulation) == [.last, .sum, .last, .last])
        #expect(facts.rows.map(\.shownUnit) == ["%", "unit", "per 100.000 KH", "predikat"])
        #expect(facts.signatory?.name == "dr. SITI AMINAH, M.Kes." && facts.superior?.post == "Bupati Contoh Raya")
        #expect(facts.budgets.count == 1)
    }

    @Test("every form is read back as what it is, before anything is filled in", arguments: FormFacts.Kind.allCases)
    func blank(_ kind: FormFacts.Kind) throws {
        let facts = try Self.facts(kind)
        let document = try Self.opened(facts)
        #expect(document.kind.rawValue == kind.rawValue)
        #expect(document.agency?.name == "Dinas Kesehatan" && document.government?.name == "Kabupaten Contoh Raya")
        #expect(document.notes.isEmpty, "\(document.notes.map(\.what.id))")
        #expect(kind == .iku || document.year == 2024)
        #expect(document.quarter == (kind == .quarterly ? 2 : nil))
        let names = facts.rows.map(\.indicator.name)
        switch kind {
        case .quarterly, .annual:
            #expect(document.measurements.map(\.indicator) == names)
            #expect(document.measurements.map(\.objective) == facts.rows.map(\.objective))
            #expect(document.measurements.map(\.target.number) == facts.rows.map(\.target.number))
            #expect(document.measurements.last?.target.grade == "BB")
            #expect(document.measurements.allSatisfy { $0.quarters.values.allSatisfy { $0.kind == .missing } })
            #expect(document.measurements.allSatisfy { $0.achievement.kind == .missing })
            #expect(document.measurements.map(\.polarity) == facts.rows.map(\.polarity))
            if kind == .quarterly {
                #expect(document.measurements.map(\.accumulation) == facts.rows.map(\.accumulation))
            }
            if kind == .annual { #expect(document.budgets.map(\.budget.number) == facts.budgets.map(\.budget.number)) }
        case .iku, .agreement:
            #expect(document.indicators.map(\.name) == names)
            #expect(document.indicators.map { $0.targets[2024]?.number } == facts.rows.map(\.target.number))
            if kind == .agreement { #expect(document.budgets.map(\.program) == facts.budgets.map(\.program)) }
            if kind == .agreement {
                #expect(document.agreement?.parties.count == 2 && document.agreement?.statement != nil)
            }
        case .activity:
            #expect(document.activities.first?.program == facts.budgets.first?.program)
            #expect(document.activities.first?.group == .input)
            #expect(document.activities.first?.target.number == facts.budgets.first?.budget.number)
        }
    }

    /// What an office types, by indicator: quarters, problems, solutions.
    private static let fill = """
        for row in range(1, sheet.max_row + 1):
            name = sheet.cell(row, 3).value
            values = {"Persentase puskesmas terakreditasi": (60, 70.5), "Jumlah posyandu aktif": (30, 25),
                      "Angka kematian ibu": (None, 101), "Predikat AKIP": (None, "B")}.get(name)
            if values:
                sheet.cell(row, 6).value, sheet.cell(row, 7).value = values
                sheet.cell(row, 12).value = "Tenaga kurang, 3 bidan pindah"
                sheet.cell(row, 13).value = "Rekrutmen & pelatihan"
            if name == "(3)":
                first = row + 1
        sheet.cell(first + 5, 12).value = "Kota Raya, 5 Juli 2024"
        """

    @Test(
        "filled in by openpyxl and computed by LibreOffice, the form is read without loss",
        .enabled(if: OfficeRoundTripTests.hasOpenpyxl && OfficeRoundTripTests.hasOffice)
    )
    func filled() throws {
        let facts = try Self.facts(.quarterly)
        let bytes = try FormFilling.recalculated(try FormMaking.bytes(facts), script: Self.fill)
        let document = try Self.recognised("form.xlsx", bytes)
        #expect(document.kind == .quarterly && document.quarter == 2 && document.year == 2024)
        #expect(document.notes.isEmpty, "\(document.notes.map(\.what.id))")
        let rows = document.measurements
        try #require(rows.map(\.indicator) == facts.rows.map(\.indicator.name))
        #expect(rows.map { $0.quarters[1]?.number?.plain } == ["60", "30", nil, nil])
        #expect(rows.map { $0.quarters[2]?.number?.plain } == ["70.5", "25", "101", nil])
        #expect(rows[3].quarters[2]?.grade == "B" && rows[3].cumulative.grade == "B")
        #expect(rows.map(\.cumulative.number?.plain) == ["70.5", "55", "101", nil])
        #expect(rows.map(\.achievement.number?.plain) == ["94", "45.83", "90.22", nil])
        #expect(rows[3].achievement.raw == "belum tercapai")
        #expect(
            rows.allSatisfy {
                $0.problems == "Tenaga kurang, 3 bidan pindah" && $0.solutions == "Rekrutmen & pelatihan"
            }
        )
        #expect(rows.map(\.polarity) == facts.rows.map(\.polarity))
        #expect(document.dated?.description == "2024-07-05")
        #expect(document.signatories.first?.name == "dr. SITI AMINAH, M.Kes.")
    }

    @Test("the next form takes over what the quarters before reported")
    func nextQuarter() throws {
        var first = try Self.facts(.quarterly)
        first.quarter = 1
        first.rows[0].quarters[1] = Quantity(raw: "60", kind: .number, number: Number(60))
        first.rows[3].quarters[1] = Quantity(raw: "B", kind: .grade, grade: "B")
        let facts = try Self.facts(.quarterly, [try Self.opened(first)])
        #expect(facts.rows[0].quarters[1]?.number == Number(60) && facts.rows[3].quarters[1]?.grade == "B")
        let second = try Self.opened(facts)
        #expect(second.measurements[0].quarters[1]?.number == Number(60))
        #expect(second.measurements[0].achievement.number?.plain == "80")
    }

    @Test("nothing known: rows to be filled in", arguments: FormFacts.Kind.allCases)
    func unknown(_ kind: FormFacts.Kind) throws {
        let facts = FormFacts(kind: kind, agency: "Dinas Baru", year: 2025, quarter: 1)
        let book = try BookReading(try FormMaking.bytes(facts))
        #expect(book.texts.contains { $0.contains("DINAS BARU") })
        let document = try Self.recognised("form.xlsx", try FormMaking.bytes(facts))
        #expect(document.measurements.isEmpty && document.indicators.isEmpty && document.budgets.isEmpty)
    }

    @Test("the same facts give the same bytes", arguments: FormFacts.Kind.allCases)
    func deterministic(_ kind: FormFacts.Kind) throws {
        let facts = try Self.facts(kind)
        #expect(try FormMaking.bytes(facts) == FormMaking.bytes(facts))
    }

    @Test("heads are protected without a password, data cells are open", arguments: FormFacts.Kind.allCases)
    func protected(_ kind: FormFacts.Kind) throws {
        let archive = try Archive(try FormMaking.bytes(try Self.facts(kind)), limits: .default)
        let sheet = String(decoding: try archive.bytes("xl/worksheets/sheet1.xml"), as: UTF8.self)
        #expect(sheet.contains("<sheetProtection ") && !sheet.contains("password="))
        #expect(sheet.contains("<dataValidation "))
        let styles = String(decoding: try archive.bytes("xl/styles.xml"), as: UTF8.self)
        #expect(styles.contains("<protection locked=\"0\"/>"))
        if kind == .quarterly || kind == .annual { #expect(sheet.contains("<conditionalFormatting ")) }
    }

    @Test("hostile names stay text", arguments: HostileReport.texts, FormFacts.Kind.allCases)
    func hostile(_ text: String, _ kind: FormFacts.Kind) throws {
        var facts = FormFacts(kind: kind, agency: text, government: text, year: 2024, quarter: 4)
        var indicator = Indicator(name: text, unit: text, place: Place(file: text))
        (indicator.source, indicator.owner) = (text, text)
        indicator.formula = Formula(text: text, kind: .unknown)
        let value = Quantity(raw: text, kind: .text)
        (indicator.baseline, indicator.targets) = (value, [2024: value])
        facts.rows = [
            FormFacts.Row(
                indicator: indicator,
                objective: text,
                target: value,
                quarters: [1: value],
                polarity: .higher,
                accumulation: .sum,
                unit: text
            )
        ]
        facts.budgets = [Budget(program: text, budget: value, note: text, place: Place(file: text))]
        facts.signatory = .init(post: text, name: text, nip: text)
        facts.superior = facts.signatory
        facts.town = text
        let archive = try Archive(try FormMaking.bytes(facts), limits: .default)
        let sheet = String(decoding: try archive.bytes("xl/worksheets/sheet1.xml"), as: UTF8.self)
        for formula in sheet.split(separator: "<f>").dropFirst() {
            #expect(formula.hasPrefix("IF(") || formula.hasPrefix("\"PENGUKURAN KINERJA"), "\(formula.prefix(60))")
        }
        for list in sheet.split(separator: "<formula1>").dropFirst() where list.contains("PLT. ") {
            let words = list.split(separator: "</formula1>").first ?? ""
            #expect(words.hasPrefix("\"") && words.hasSuffix("\"") && words.split(separator: "\"").count == 1)
        }
    }
}
