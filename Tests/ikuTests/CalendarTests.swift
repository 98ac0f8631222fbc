import TestSupport
import Testing

/// `iku calendar`: what it prints, and that calendar programs can read it.
@Suite struct CalendarCommandTests {
    struct Use: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var status: Int32 = 0
        var says: [String]
        var never: [String] = []
        var testDescription: String { arguments.joined(separator: " ") }
    }

    private static let day = ["--as-of", "2024-01-02"]

    @Test(arguments: [
        Use(
            arguments: ["calendar"] + day,
            says: [
                "Rabu, 10 April 2024 (Idul Fitri; hari kerja berikutnya 16 April 2024)",
                "Minggu, 31 Maret 2024 (hari Minggu; hari kerja berikutnya 1 April 2024)", "Kamis, 29 Februari 2024",
                "triwulan IV tahun 2023", "Tanggal pengesahan DPA belum diketahui", "UKR-DDL-001 (saran)",
            ],
            never: ["triwulan IV tahun 2024", "belum dimuat"]
        ),
        Use(arguments: ["calendar", "--budget-dated", "2024-01-02"] + day, says: ["Jumat, 2 Februari 2024"]),
        Use(arguments: ["calendar", "--budget-dated", "2023-12-29"] + day, says: ["Senin, 29 Januari 2024"]),
        Use(
            arguments: ["calendar", "--agency", "Dinas Kesehatan"] + day,
            says: ["Tenggat tahun 2024: Dinas Kesehatan", "(Dinas Kesehatan)"],
            never: ["Minggu, 31 Maret"]
        ),
        Use(
            arguments: ["calendar", "--pack", "kutai-barat"] + day,
            says: ["UKR-DDL-001 (wajib)", "Perbup Kutai Barat 12/2018", "Pasal 3", "regional/kutai-barat@"]
        ),
        Use(arguments: ["calendar", "--pack", "contoh"] + day, says: ["15 hari kerja setelah triwulan berakhir"]),
        Use(arguments: ["calendar", "--year", "2035"] + day, says: ["hari libur nasional tahun 2035 belum dimuat"]),
        Use(
            arguments: ["calendar", "--year", "2024", "--lang", "en"] + day,
            says: ["a Sunday; next working day 1 April 2024"]
        ),
        Use(arguments: ["calendar", "--year", "duaribu"], status: 2, says: ["--year"]),
        Use(arguments: ["calendar", "--format", "docx"], status: 2, says: ["terminal, json atau ics"]),
        Use(arguments: ["calendar", "--pack", "kutai-brat"], status: 4, says: ["maksud Anda “kutai-barat”?"]),
        Use(arguments: ["rules", "list", "--pack", "kutai-barat"], says: ["KUBAR-PKK-001", "UKR-DDL-001"]),
        Use(
            arguments: ["rules", "list", "--pack", "regional/binjai"],
            says: ["BINJAI-IKU-001"],
            never: ["IKU-DOC-015"]
        ),
        Use(
            arguments: ["rules", "check", "--pack", "contoh,kutai-barat"],
            says: ["regional/contoh@", "regional/kutai-barat@"]
        ),
    ])
    func answers(_ use: Use) throws {
        let program = try Program()
        defer { program.remove() }
        let end = try program.run(use.arguments)
        #expect(end.status == use.status, "\(end.text)")
        for words in use.says { #expect(end.text.contains(words), "\(words): \(end.text)") }
        for words in use.never { #expect(!end.text.contains(words), "\(words): \(end.text)") }
    }

    /// What the workspace declares decides: name, year, budget document, a region's pack, another number of days. How sure
    /// a date's basis is stands beside it.
    @Test(arguments: [
        Use(
            arguments: [],
            says: [
                "Tenggat tahun 2024: Kabupaten Contoh Raya", "Jumat, 2 Februari 2024",
                "belum diverifikasi pada naskah resmi", "praktik baik, bukan norma",
                "isinya diketahui dari kutipan resmi, pasalnya belum dilihat",
            ],
            never: ["Tanggal pengesahan DPA belum diketahui"]
        ),
        Use(arguments: ["--year", "2025"], says: ["Tenggat tahun 2025", "Tanggal pengesahan DPA belum diketahui"]),
        Use(
            arguments: ["--budget-dated", "2024-01-15"],
            says: ["Kamis, 15 Februari 2024"],
            never: ["Jumat, 2 Februari 2024"]
        ),
        Use(
            arguments: ["--lang", "en"],
            says: ["not yet verified on the official text", "good practice, not a norm"]
        ),
        Use(
            arguments: ["--format", "json"],
            says: ["\"government\": \"Kabupaten Contoh Raya\"", "\"confidence\": \"to-verify\""]
        ),
        Use(arguments: ["--format", "ics"], says: ["SUMMARY:Batas: Perjanjian kinerja tahun 2024", "X-WR-CALNAME"]),
    ])
    func followsTheWorkspace(_ use: Use) throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.file(
            "iku.yaml",
            """
            government: Kabupaten Contoh Raya
            year: 2024
            budget-dated: { 2024: 2024-01-02 }
            settings: { UKR-DDL-001: { within: 15 } }
            """
        )
        let end = try program.run(["calendar", program.folder, "--as-of", "2023-06-01"] + use.arguments)
        #expect(end.status == use.status, "\(end.text)")
        for words in use.says { #expect(end.text.contains(words), "\(words): \(end.text)") }
        for words in use.never { #expect(!end.text.contains(words), "\(words): \(end.text)") }
        if use.arguments.isEmpty { #expect(end.text.contains("15 hari setelah triwulan berakhir"), "\(end.text)") }
    }

    /// The form has what any government asks for, but not the columns of Perbup 12/2018.
    @Test func aPackJudgesDocuments() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file(
            "TW.txt",
            "PENGUKURAN KINERJA TRIWULAN I TAHUN 2024\nDINAS KESEHATAN\n\n"
                + "No\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET\tREALISASI TW I\t% CAPAIAN\n"
                + "1\tMeningkatnya kesehatan\tAngka Harapan Hidup\t70 tahun\t71 tahun\t101,43\n"
        )
        let lint = ["lint", "--rule", "UKR-FRM-001", path, "--as-of", "2024-05-01"]
        let plain = try program.run(lint)
        #expect(plain.status == 0 && !plain.out.contains("UKR-FRM-001"), "\(plain.text)")
        let region = try program.run(lint + ["--pack", "kutai-barat"])
        #expect(region.out.contains("permasalahan, dan"), "\(region.text)")
        #expect(region.out.contains("Perbup Kutai Barat 12/2018"), "\(region.text)")
    }

    /// RFC 5545: CR LF, at most 75 bytes a line, entries of whole days, an alarm a week before, the same UID every day.
    @Test func calendarProgramsCanReadIt() throws {
        let program = try Program()
        defer { program.remove() }
        let path = try program.file("x", "")
        let file = path + ".ics"
        let made = try program.run(
            "calendar",
            "-o",
            file,
            "--agency",
            "Dinas Pendidikan, Pemuda; dan “Olahraga”",
            "--as-of",
            "2024-01-02"
        )
        #expect(made.status == 0, "\(made.text)")
        let bytes = try #require(Project.bytes(of: file))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.isEmpty && text.utf8.count { $0 == 0x0A } == text.utf8.count { $0 == 0x0D })
        let lines = bytes.split(separator: 0x0A).map { $0.dropLast() }
        #expect(lines.allSatisfy { $0.count <= 75 })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        let unfolded = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
        for words in [
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "DTSTAMP:20240102T000000Z", "DTSTART;VALUE=DATE:20240410",
            "DTEND;VALUE=DATE:20240411", "TRIGGER:-P7D", "UID:ukr-ddl-001-2024-1-agency@",
            "Pendidikan\\, Pemuda\\; dan",
        ] { #expect(unfolded.contains(words), "\(words)") }
        let events = unfolded.split(separator: "BEGIN:VEVENT").count - 1
        #expect(events == unfolded.split(separator: "BEGIN:VALARM").count - 1 && events >= 5)
        let later = try program.run(
            "calendar",
            "--format",
            "ics",
            "--agency",
            "Dinas Pendidikan, Pemuda; dan “Olahraga”",
            "--year",
            "2024",
            "--as-of",
            "2024-06-01"
        )
        func uids(_ text: String) -> [Substring] { text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") } }
        #expect(uids(unfolded) == uids(later.out.replacing("\r\n ", with: "")))
    }

    @Test(.enabled(if: Schema.isAvailable, "python3 with jsonschema"))
    func theJsonKeepsToItsSchema() throws {
        let program = try Program()
        defer { program.remove() }
        let outputs = try [["--year", "2024"], ["--year", "2035", "--agency", "Dinas A"], ["--pack", "kutai-barat"]].map
        {
            (
                name: $0.joined(),
                json: try program.run(["calendar", "--format", "json", "--as-of", "2024-01-02"] + $0).output
            )
        }
        let mistakes = try Schema.mistakes(in: outputs, schema: "iku.calendar-1.schema.json")
        #expect(mistakes == nil)
    }
}
