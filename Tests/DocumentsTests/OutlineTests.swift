import Model
import Testing

@testable import Documents

/// Chapters that a document announces, and those that it has.
@Suite struct OutlineTests {
    private func chapters(_ lines: [String]) throws -> (outline: [Int?], chapters: [Int?]) {
        let document = try Recognised.document(
            Recognised.lines(
                ["LAPORAN KINERJA DINAS SOSIAL", "KABUPATEN CONTOH", "TAHUN 2023", "BAB I", "PENDAHULUAN"] + lines
            )
        )
        return (document.outline.map(\.number), document.headings.filter { $0.level == 1 }.map(\.number))
    }

    private static let text = (1...6).map { "Uraian \($0) tentang pelaksanaan tugas Dinas Sosial." }

    /// One sentence announces the chapters; what follows is the next of them.
    @Test(arguments: [
        ["Laporan ini terdiri atas Bab I Pendahuluan, Bab II Perencanaan Kinerja, dan Bab III Penutup."],
        ["Sistematika laporan mengikuti pedoman."], [],
    ])
    func theChapterBelowASentenceIsAChapter(_ sentence: [String]) throws {
        let found = try chapters(
            ["D. Sistematika Penyajian"] + sentence + ["BAB II", "PERENCANAAN KINERJA"] + Self.text
                + ["BAB III", "PENUTUP"] + Self.text
        )
        #expect(found.outline == [])
        #expect(found.chapters == [1, 2, 3])
    }

    /// An outline has its chapters in a row, or they come again.
    @Test(arguments: [
        ["BAB I PENDAHULUAN", "BAB II PERENCANAAN KINERJA", "BAB III PENUTUP"],
        ["BAB II PERENCANAAN KINERJA", "Bab ini memuat rencana.", "BAB III PENUTUP", "Bab ini memuat simpulan."],
        ["BAB I PENDAHULUAN", "Bab ini memuat latar belakang.", "BAB II PERENCANAAN KINERJA", "BAB III PENUTUP"],
    ])
    func whatIsAnnouncedIsAnOutline(_ outline: [String]) throws {
        let found = try chapters(
            ["D. Sistematika Penyajian"] + outline + ["BAB II", "PERENCANAAN KINERJA"] + Self.text
                + ["BAB III", "PENUTUP"] + Self.text
        )
        #expect(found.outline.count == outline.count { $0.hasPrefix("BAB") })
        #expect(found.chapters == [1, 2, 3])
    }

    /// The first words of the next page, below them its number or not, are no chapter.
    @Test(arguments: [["BAB II....."], ["BAB II.....", "- 3 -"], ["BAB II ...", "3"], ["BAB II…", "-3-"]])
    func theFirstWordsOfTheNextPageAreNoChapter(_ foot: [String]) throws {
        let found = try chapters(Self.text + foot + ["BAB II", "PERENCANAAN KINERJA"] + Self.text)
        #expect(found.chapters == [1, 2])
    }

    /// Dots that end a line are no foot of a page where the next one begins with something else.
    @Test(arguments: [["- 3 -", "BAB III", "PENUTUP"], ["Uraian.", "BAB II", "PERENCANAAN"]])
    func otherWordsBelowDotsLeaveTheChapter(_ below: [String]) throws {
        let found = try chapters(Self.text + ["BAB II....."] + below + Self.text)
        #expect(found.chapters.contains(2) && found.chapters.count == 3)
    }
}
