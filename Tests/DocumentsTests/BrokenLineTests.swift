import Model
import Testing

@testable import Documents

/// Running text whose lines were broken by hand or by a program: what is read hangs on the words, not on where lines end.
@Suite struct BrokenLineTests {
    private static let sentence = """
        Laporan ini disusun untuk melaksanakan ketentuan yang tertuang dalam Undang-Undang Nomor 32 Tahun 2004 tentang \
        Pemerintahan Daerah, Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi \
        Pemerintah serta Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah \
        yang mewajibkan setiap kepala perangkat daerah menyusun laporan pada akhir tahun anggaran.
        """

    private static func document(_ lines: [String], doubleSpaced: Bool = false) throws -> RecognisedDocument {
        let text = """
            LAPORAN KINERJA INSTANSI PEMERINTAH
            DINAS CONTOH KABUPATEN CONTOH RAYA
            TAHUN 2019

            BAB I
            PENDAHULUAN

            \(lines.joined(separator: "\n"))

            Demikian laporan ini disusun.

            """
        let lines = text.split(separator: "\n", omittingEmptySubsequences: doubleSpaced)
        let document = try Reader().read(
            file: "a.txt",
            bytes: Array(lines.joined(separator: doubleSpaced ? "\n\n" : "\n").utf8)
        )
        return try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
    }

    /// Words on lines of at most so many letters.
    private static func wrapped(_ text: String, _ width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    @Test(arguments: [46, 52, 58, 64, 70, 76, 82, 90, 120, 1000])
    func citationsAreReadAcrossLines(_ width: Int) throws {
        let lines = Self.wrapped(Self.sentence, width)
        let document = try Self.document(lines)
        #expect(document.citations.map(\.number) == ["32", "8", "29"], "\(lines)")
        #expect(document.citations.map(\.year) == [2004, 2006, 2014])
        // The line on which it begins.
        for (citation, words) in zip(document.citations, ["Undang-Undang", "Peraturan", "Peraturan"]) {
            let line = try #require(citation.place.line)
            #expect(lines[line - 8].contains(words))
        }
    }

    /// Some programs copy a page with a blank line behind every line.
    @Test(arguments: [58, 76, 90])
    func blankLinesBetweenAllLinesPartNothing(_ width: Int) throws {
        let text =
            Self.sentence + " Laporan ini memuat capaian kinerja setiap sasaran strategis dan analisisnya, hambatan "
            + "yang ditemui sepanjang tahun, serta langkah perbaikan yang akan ditempuh oleh setiap bidang pada tahun berikutnya "
            + "agar tujuan yang tertuang dalam rencana strategis dapat dicapai tepat pada waktunya."
        let lines = Self.wrapped(text, width)
        let document = try Self.document(lines, doubleSpaced: true)
        #expect(document.citations.map(\.number) == ["32", "8", "29"], "\(lines)")
    }

    /// A preface without a heading: none of its lines is long enough to be told from a title by itself.
    @Test func sentencesAreNoTitle() throws {
        let document = try Recognised.read(Self.wrapped(Self.sentence, 70).joined(separator: "\n"))
        #expect(document.citations.map(\.number) == ["32", "8", "29"])
        #expect(document.title == nil)
        let titled = try Recognised.read(
            "Laporan Kinerja Dinas Pendidikan dan Kebudayaan\nKabupaten Contoh Raya Tahun 2019\n\n"
                + Self.wrapped(Self.sentence, 70).joined(separator: "\n")
        )
        #expect(
            titled.title?.text == "Laporan Kinerja Dinas Pendidikan dan Kebudayaan Kabupaten Contoh Raya Tahun 2019"
        )
    }

    /// One break at every place of the citation, on lines too short to tell that they are broken.
    @Test(arguments: ["Undang-Undang", "Nomor", "32", "Tahun", "2004"])
    func aCitationGoesOnBehindABreak(_ word: String) throws {
        let text = "Laporan ini melaksanakan Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah."
        let words = text.split(separator: " ")
        let at = try #require(words.firstIndex { $0 == word }) + 1
        let lines = [words[..<at], words[at...]].map { $0.joined(separator: " ") }
        let citations = try Self.document(lines).citations
        #expect(citations.map(\.number) == ["32"])
        #expect(citations.first?.year == 2004)
    }

    /// A heading or a new paragraph behind an open line is none of it.
    @Test func linesApartStayApart() throws {
        let document = try Self.document([
            "Laporan ini melaksanakan ketentuan yang berlaku menurut Peraturan Bupati Nomor", "",
            "12 Tahun 2019 telah berlalu.",
        ])
        #expect(document.citations.isEmpty)
    }
}
