import Documents
import Engine
import FoundationEssentials
import Model
import TestSupport
import Testing

/// A finding keeps its identity: in whatever format the document comes, and in the next year's edition.
@Suite struct FingerprintTests {
    private static let book = Result { try RuleBook.load(RulesFolder.read(Project.root + "/Rules")) }

    private static func findings(_ name: String, _ bytes: [UInt8]) throws -> [Finding] {
        let document = try Reader(limits: .default, programs: Poppler.programs).read(file: name, bytes: bytes)
        let dossier = Recogniser(lexicon: try book.get().lexicon).recognise(document)
        let day = try #require(CivilDate(year: 2026, month: 1, day: 1))
        return Judge(book: try book.get(), asOf: day).judge(dossier).findings
    }

    /// What a reader would call the same finding: rule, owner and, where it is about one, the indicator.
    private struct Key: Hashable {
        var rule: String
        var owner: String
        var indicator: String

        init(_ finding: Finding) {
            rule = finding.rule
            owner = "\(finding.subject.government ?? "?"), \(finding.subject.agency ?? "?")"
            indicator = finding.subject.kind == "indicator" ? finding.subject.name.folded : ""
        }
    }

    /// The office fixtures tell the same facts of the same agencies in DOCX, ODT, HTML, XLSX, ODS, CSV and PDF.
    @Test func everyFormatOfAnAgencysDocumentAgrees() throws {
        var fingerprints: [Key: Set<String>] = [:]
        var formats: [Key: Set<String>] = [:]
        var read: [String: Int] = [:]
        for path in Project.files(
            in: "Tests/Fixtures/office",
            extensions: ["docx", "odt", "html", "xlsx", "ods", "csv", "pdf"]
        ) {
            let format = path.split(separator: ".").last.map(String.init) ?? ""
            read[format, default: 0] += 1
            // Enough of each to meet every agency; the rest tells the same facts once more.
            if read[format, default: 0] > 8 { continue }
            // Locked and scanned files cannot be read here, nor PDF without its program.
            guard let found = try? Self.findings(path, try #require(Project.bytes(of: path))) else { continue }
            // Which columns a table lacks is a finding of its own for each of them; the layouts lack different ones.
            for finding in found where finding.rule != "IKU-DOC-004" && finding.subject.agency != nil {
                fingerprints[Key(finding), default: []].insert(finding.fingerprint)
                formats[Key(finding), default: []].insert(format)
            }
        }
        for (key, prints) in fingerprints { #expect(prints.count == 1, "\(key)") }
        let most = formats.values.map(\.count).max() ?? 0
        #expect(most >= 3, "no finding in three formats")
        if !formats.values.contains(where: { $0.contains("pdf") }) {
            print("skipped: fingerprints of PDF, for poppler-utils is not there")
        }
    }

    private static let rows = [
        [
            "Meningkatnya kualitas layanan", "Jumlah rapat koordinasi", "", "Laporan", "Sekretaris", "5 kali", "5 kali",
            "5 kali",
        ],
        [
            "Meningkatnya kualitas layanan", "Presentase layanan tepat waktu", "Jumlah layanan", "", "Sekretaris",
            "90%", "80%", "70%",
        ],
        [
            "Menurunnya kemiskinan", "Tersusunnya dokumen rencana kerja", "", "", "", "1 dokumen", "1 dokumen",
            "1 dokumen",
        ],
    ]
    private static let head = ["Sasaran", "Indikator Kinerja", "Formula", "Sumber Data", "Penanggung Jawab"]

    /// The same document in forms that are texts, its years counted from `year`.
    private static func document(_ format: String, from year: Int) -> [UInt8] {
        let title = [
            "INDIKATOR KINERJA UTAMA (IKU) TAHUN \(year)-\(year + 2)", "DINAS CONTOH", "KABUPATEN CONTOH RAYA",
        ]
        let table = [head + (0..<3).map { "Target \(year + $0)" }] + rows
        let text: String
        switch format {
        case "md":
            let lines = table.map { "| " + $0.joined(separator: " | ") + " |" }
            let rule = "|" + String(repeating: " --- |", count: table[0].count)
            text = (title.flatMap { [$0, ""] } + [lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
        case "html":
            let lines = table.map { row in "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>" }
            text =
                "<html><body>" + title.map { "<p>\($0)</p>" }.joined() + "<table>" + lines.joined()
                + "</table></body></html>"
        case "csv": text = (title + table.map { $0.joined(separator: ";") }).joined(separator: "\n")
        default: text = (title + [""] + table.map { $0.joined(separator: "\t") }).joined(separator: "\n")
        }
        return Array((text + "\n").utf8)
    }

    /// Findings on lines and words of language may differ where a format has no lines; those on the table may not.
    private static func prints(_ format: String, from year: Int) throws -> Set<String> {
        let found = try findings("IKU \(year).\(format)", document(format, from: year))
        return Set(found.filter { $0.subject.kind != "text" }.map { "\($0.rule) \($0.fingerprint)" })
    }

    @Test("every format of one document says the same", arguments: ["md", "html", "csv"])
    func formats(_ format: String) throws {
        let text = try Self.prints("txt", from: 2021)
        #expect(text.count >= 6)
        #expect(try Self.prints(format, from: 2021) == text)
    }

    @Test("the next edition keeps what it does not mend", arguments: ["txt", "md", "html", "csv"])
    func editions(_ format: String) throws {
        #expect(try Self.prints(format, from: 2021) == Self.prints(format, from: 2024))
    }
}
