import Model
import Testing

@testable import Engine

/// Misspellings, repetitions and what is spared of them, with the project's own word lists.
@Suite struct TextChecksTests {
    static func passages(_ lines: [String], role: Passage.Role = .body) -> [Passage] {
        lines.enumerated().map { index, text in
            Passage(text: text, place: Place(file: "uji.txt", line: index + 1), role: role)
        }
    }

    static func spelling(_ passages: [Passage]) throws -> [Fault] {
        let lexicon = try RulesFolderTests.book.get().lexicon
        return TextChecks.occurrences(passages, of: lexicon[.spelling], except: lexicon[.spellingExceptions])
    }

    @Test func oneFaultAFormWithAllItsPlacesAndTheRightFormBeside() throws {
        let faults = try Self.spelling(
            Self.passages(["Persentase layanan", "Presentase temuan", "target presentase"])
        )
        #expect(faults.map(\.found) == ["Presentase"])
        #expect(faults.first?.places.map(\.line) == [2, 3])
        #expect(faults.first?.beside?.line == 1)
        #expect(faults.first?.beside?.excerpt == "Persentase")
    }

    @Test func nothingBesideWhereTheRightFormIsNowhere() throws {
        let faults = try Self.spelling(Self.passages(["Presentase temuan"]))
        #expect(faults.count == 1 && faults.first?.beside == nil)
    }

    /// Titles of older regulations keep their spelling where they are cited, and only there.
    @Test func oldTitlesAreSparedInTheLegalBasis() throws {
        let line = ["Peraturan Menteri Kesehatan Nomor 9 Tahun 2014 tentang Ijin Klinik"]
        #expect(try Self.spelling(Self.passages(line, role: .citation)).isEmpty)
        #expect(try Self.spelling(Self.passages(line)).map(\.expected) == ["Izin"])
        #expect(try Self.spelling(Self.passages(["tentang Akuntablitas"], role: .citation)).count == 1)
    }

    /// A title that the document cites keeps its spelling wherever it stands, but only with the words around.
    @Test func citedTitlesAreSparedEverywhere() throws {
        let lexicon = try RulesFolderTests.book.get().lexicon
        let lines = ["Pembentukan Kabupaten Contoh di Propinsi Raya", "Gubernur Propinsi Raya", "Propinsi"]
        let faults = TextChecks.occurrences(
            Self.passages(lines),
            of: lexicon[.spelling],
            except: lexicon[.spellingExceptions],
            titles: ["Pembentukan Kabupaten Contoh di Propinsi Raya"]
        )
        #expect(faults.first?.places.map(\.line) == [2, 3])
    }

    /// Words of another language are spared in their phrases, over the ends of lines and beside misspelt ones too.
    @Test(arguments: [
        (["Key Performance", "Indicator. Dalam"], []), (["(key performace indicator)"], ["performace"]),
        (["setiap indicator kinerja"], ["indicator"]), (["Performance tahun ini", "setiap indicator"], ["indicator"]),
    ])
    func phrasesOfOtherLanguagesAreSpared(_ lines: [String], _ found: [String]) throws {
        #expect(try Self.spelling(Self.passages(lines)).map(\.found) == found)
    }

    struct Repetition: Sendable, CustomTestStringConvertible {
        var line: String
        var found: [String]
        var testDescription: String { line }
    }

    @Test(arguments: [
        Repetition(line: "diamanatkan dalam dalam Peraturan", found: ["dalam dalam"]),
        Repetition(line: "pemahaman Pemahaman agama", found: ["pemahaman Pemahaman"]),
        Repetition(
            line: "Negara Republik Indonesia Republik Indonesia",
            found: ["Republik Indonesia Republik Indonesia"]
        ),
        Repetition(line: "laporan kinerja laporan kinerja laporan kinerja", found: []),
        Repetition(line: "laporan kinerja, laporan kinerja", found: []),
        Repetition(line: "rata rata per tahun", found: []),
        Repetition(line: "masing-masing kegiatan", found: []),
        Repetition(line: "sasaran, sasaran strategis", found: []),
        Repetition(line: "B B B 100 100", found: []),
        Repetition(line: "Target Realisasi Realisasi Realisasi Realisasi", found: []),
    ])
    func findsRepetitions(_ row: Repetition) throws {
        let lexicon = try RulesFolderTests.book.get().lexicon
        let faults = TextChecks.repetitions(Self.passages([row.line]), allowed: lexicon[.repetitionsAllowed])
        #expect(faults.map(\.found) == row.found)
    }
}
