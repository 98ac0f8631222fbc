import FoundationEssentials
import TestSupport
import Testing

/// `iku review` and `iku init`, as a bureau meets them.
@Suite struct ReviewTests {
    private static let day = ["--as-of", "2024-08-15"]

    /// A small government: a list, an IKU document, two versions of an agreement, a form without a name in it.
    private static func government(_ program: Program) throws -> String {
        for folder in ["", "/IKU", "/PK", "/TW"] {
            try FileManager.default.createDirectory(
                atPath: program.folder + "/daerah" + folder,
                withIntermediateDirectories: true
            )
        }
        _ = try program.file(
            "daerah/daftar.md",
            """
            DAFTAR PERANGKAT DAERAH KABUPATEN CONTOH RAYA

            | Kode | Nama Perangkat Daerah | Singkatan |
            | --- | --- | --- |
            | 1.01 | Dinas Kesehatan | Dinkes |
            | 1.02 | Dinas Sosial | Dinsos |
            """
        )
        _ = try program.file(
            "daerah/IKU/IKU Dinkes.txt",
            """
            INDIKATOR KINERJA UTAMA TAHUN 2021-2026
            D I N A S   K E S E H A T A N
            KABUPATEN CONTOH RAYA

            No\tSasaran Strategis\tIndikator Kinerja Utama\tSatuan\tTarget 2024\tTarget 2025
            1\tMenurunnya kematian ibu\tAngka Kematian Ibu\tper 100.000 KH\t90\t85
            2\tMeningkatnya mutu layanan\tPersentase puskesmas terakreditasi\t%\t80\t85
            """
        )
        for (name, target) in [("PK 2024.txt", "90"), ("PK 2024 perubahan.txt", "95")] {
            _ = try program.file(
                "daerah/PK/\(name)",
                """
                PERJANJIAN KINERJA TAHUN 2024
                DINAS KESEHATAN KABUPATEN CONTOH RAYA

                LAMPIRAN PERJANJIAN KINERJA TAHUN 2024

                No\tSasaran Strategis\tIndikator Kinerja\tSatuan\tTarget
                1\tMenurunnya kematian ibu\tAngka Kematian Ibu\tper 100.000 KH\t\(target)
                """
            )
        }
        return program.folder + "/daerah"
    }

    @Test func saysWhoIsMissingAndWhatDisagrees() throws {
        let program = try Program()
        defer { program.remove() }
        let folder = try Self.government(program)
        let run = try program.run(["review", folder, "--format", "json"] + Self.day)
        #expect(run.status == 1, "\(run.err)")
        let printed = try JSONDecoder().decode(Printed.self, from: Data(run.output))
        func found(_ rule: String) -> [Printed.Finding] { printed.findings.filter { $0.rule == rule } }
        #expect(found("IKU-COV-002").map(\.subject.agency) == ["Dinas Sosial"])
        #expect(found("PK-KON-001").map(\.subject.name) == ["Persentase puskesmas terakreditasi"])
        #expect(found("IKU-TGT-009").first?.message.id.contains("95") == true)
        #expect(found("IKU-COV-013").first?.message.id.hasPrefix("PK 2024.txt") == true)
        // What is said of single documents is said too, under the agency's name in the list.
        let single = printed.findings.filter {
            $0.places[0].file.hasSuffix("IKU Dinkes.txt") && $0.rule.hasPrefix("IKU-DOC")
        }
        #expect(!single.isEmpty && single.allSatisfy { $0.subject.agency == "Dinas Kesehatan" })
        // The older version is named and judged no further.
        #expect(!printed.findings.contains { $0.rule != "IKU-COV-013" && $0.places[0].file.hasSuffix("PK 2024.txt") })
    }

    @Test func countsEveryOutcomeOnce() throws {
        let program = try Program()
        defer { program.remove() }
        let folder = try Self.government(program)
        let run = try program.run(["review", folder, "--format", "json"] + Self.day)
        let totals = try JSONDecoder().decode(Printed.self, from: Data(run.output)).totals
        #expect(
            totals.evaluations == totals.satisfied + totals.violated + totals.not_applicable + totals.not_assessable
                + totals.waived
        )
        let again = try program.run(["review", folder, "--format", "json"] + Self.day)
        #expect(again.output == run.output)
    }

    @Test func obeysItsWorkspace() throws {
        let program = try Program()
        defer { program.remove() }
        let folder = try Self.government(program)
        _ = try program.file(
            "daerah/iku.yaml",
            """
            government: Kabupaten Contoh Raya
            year: 2024
            as-of: 2024-08-15
            agencies: daftar.md
            folders: [IKU, PK]
            severities: { PK-KON-001: minor }
            without: { IKU-COV-013: versi lama disimpan di folder yang sama }
            waivers:
              - { rule: IKU-COV-002, agency: Dinas Sosial, reason: sedang disusun, author: Sekda, until: 2024-12-31 }
            """
        )
        let run = try program.run("review", folder, "--format", "json")
        let printed = try JSONDecoder().decode(Printed.self, from: Data(run.output))
        #expect(printed.findings.filter { $0.rule == "PK-KON-001" }.map(\.severity) == ["minor"])
        #expect(!printed.findings.contains { $0.rule == "IKU-COV-013" })
        #expect(printed.findings.filter { $0.rule == "IKU-COV-002" }.map(\.state) == ["waived"])
        #expect(run.out.contains("\"as_of\": \"2024-08-15\""))
    }

    @Test(arguments: [
        ("tahun: 2024", "iku.yaml:1:1", "year"), ("severities: { PK-KON-01: minor }", "iku.yaml:1", "PK-KON-001"),
        ("packs: [tidak-ada]", "tidak-ada", "tidak ada"),
    ])
    func namesWhatIsWrongInItsWorkspace(text: String, place: String, words: String) throws {
        let program = try Program()
        defer { program.remove() }
        let folder = try Self.government(program)
        _ = try program.file("daerah/iku.yaml", text)
        let run = try program.run(["review", folder] + Self.day)
        #expect(run.status == 4 && run.err.contains(place) && run.err.contains(words), "\(run.text)")
    }

    @Test func proposesAWorkspaceOnce() throws {
        let program = try Program()
        defer { program.remove() }
        let folder = try Self.government(program)
        let run = try program.run("init", folder)
        #expect(run.status == 0, "\(run.text)")
        let text = String(decoding: Project.bytes(of: folder + "/iku.yaml") ?? [], as: UTF8.self)
        #expect(text.contains("government: \"Kabupaten Contoh Raya\"") && text.contains("year: 2024"))
        #expect(text.contains("file: \"daftar.md\"") && text.contains("period: 2021-2026"))
        // It is a workspace, and says the same as the folder without it.
        let review = try program.run(["review", folder, "--format", "json"] + Self.day)
        #expect(review.status == 1 && review.out.contains("Dinas Sosial tidak mempunyai dokumen IKU"), "\(review.err)")
        let again = try program.run("init", folder)
        #expect(again.status == 2 && again.err.contains("tidak ditimpa"))
        let shown = try program.run("init", folder, "-o", "-", "--lang", "en")
        #expect(shown.status == 0 && shown.out.contains("# The performance year under review."))
        #expect(shown.out.contains("# folders: [\"IKU\", \"PK\"]"), "\(shown.out)")
        let list = try program.run("init", folder + "/IKU", "-o", "-")
        #expect(list.out.contains("  - \"Dinas Kesehatan\""), "\(list.out)")
    }

    /// What was passed over, could not be read or belongs to nobody known is said.
    @Test func proposingHidesNothing() throws {
        let program = try Program()
        defer { program.remove() }
        let folder = try Self.government(program)
        _ = try program.file("daerah/foto.jpg", "x")
        _ = try program.file("daerah/kosong.docx", "")
        _ = try program.file(
            "daerah/TW/tw1.txt",
            """
            PENGUKURAN KINERJA TRIWULAN I TAHUN 2024
            DINAS PERIKANAN KABUPATEN CONTOH RAYA

            No\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET\tREALISASI TW I\t% CAPAIAN
            1\tMeningkatnya produksi\tProduksi ikan\t70\t71\t101,43
            """
        )
        let run = try program.run("init", folder, "-o", "-")
        #expect(run.err.contains("foto.jpg") && run.err.contains("kosong.docx: "), "\(run.err)")
        #expect(run.out.contains("#   TW/tw1.txt: Dinas Perikanan"), "\(run.out)")
    }

    @Test func wantsAFolder() throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try program.run("init").status == 2)
        #expect(try program.run("init", program.folder + "/tidak-ada").status == 2)
        #expect(try program.run("review").status == 2)
        let empty = try program.run(["review", program.folder] + Self.day)
        #expect(empty.status == 3 && empty.err.contains("tidak ada berkas yang dapat dibaca"), "\(empty.text)")
        #expect(!empty.out.contains("simpan daftar ini"), "\(empty.out)")
        let first = try program.run("init", program.folder)
        #expect(first.status == 3 && Project.bytes(of: program.folder + "/iku.yaml") == nil, "\(first.text)")
    }

    private struct Printed: Decodable {
        struct Finding: Decodable {
            struct Subject: Decodable {
                var agency: String?
                var name: String
            }
            struct Words: Decodable { var id: String }
            struct Place: Decodable { var file: String }
            var rule: String
            var severity: String
            var state: String
            var subject: Subject
            var message: Words
            var places: [Place]
        }
        struct Totals: Decodable {
            var evaluations: Int
            var satisfied: Int
            var violated: Int
            var not_applicable: Int
            var not_assessable: Int
            var waived: Int
        }
        var findings: [Finding]
        var totals: Totals
    }
}
