import FoundationEssentials
import Model
import Testing

@testable import Documents

@Suite struct PDFTests {
    private func read(_ name: String, _ programs: Programs = OfficeFixtures.programs) throws -> Document {
        try Reader(programs: programs).read(file: name, bytes: OfficeFixtures.bytes("pdf/" + name))
    }

    private func texts(_ document: Document) -> [String] {
        document.blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text } else { nil } }
    }

    private func tables(_ document: Document) -> [Table] {
        document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    @Test(.enabled(if: OfficeFixtures.readsPDF)) func keepsAnUnclearTableAsText() throws {
        let document = try read("plain-unclear.pdf")
        #expect(tables(document).isEmpty)
        #expect(document.notes.contains { $0.what == Messages.unclearTable })
        #expect(
            Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.allSatisfy { $0.indicators.isEmpty }
        )
    }

    @Test(
        .enabled(if: OfficeFixtures.readsPDF),
        arguments: ["ruled-many-pages.pdf", "ruled-no-repeated-head.pdf", "ruled-cut-rows.pdf"]
    )
    func joinsATableOverPages(_ name: String) throws {
        let document = try read(name)
        let table = try #require(tables(document).first)
        #expect(tables(document).count == 1)
        #expect(Set(table.rows.compactMap(\.place.page)).count > 1)
        #expect(!texts(document).contains { $0.contains("Halaman") || $0 == "Indikator Kinerja Utama Dinas Contoh" })
    }

    @Test(.enabled(if: OfficeFixtures.readsPDF)) func readsColumnsOneAfterTheOther() throws {
        let text = texts(try read("two-columns.pdf")).joined(separator: " ")
        #expect(text.contains("Penetapan indikator dilakukan secara partisipatif dengan melibatkan seluruh bidang"))
    }

    @Test(.enabled(if: OfficeFixtures.readsScans)) func marksScansAsReadOptically() throws {
        let document = try read("scan.pdf")
        #expect(document.notes.contains { $0.what == Messages.readOptically })
        #expect(document.blocks.allSatisfy { $0.place.optical })
        let names = Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.flatMap {
            $0.indicators.map(\.name)
        }
        let wanted = try FixtureKey(of: "pdf/scan.pdf").indicators.map(\.name)
        #expect(wanted.count { names.contains($0) } >= 4)
    }

    @Test func namesThePackageOfAMissingProgram() throws {
        let error = #expect(throws: InputError.self) { try read("ruled-one-page.pdf", .none) }
        #expect(error?.code == .missingProgram(.pdftotext))
        #expect(error?.message(.indonesian).contains("poppler-utils") == true)
    }

    @Test(.enabled(if: OfficeFixtures.readsPDF)) func namesThePackageForScans() throws {
        var programs = OfficeFixtures.programs
        programs.paths[.tesseract] = nil
        let error = #expect(throws: InputError.self) { try read("scan.pdf", programs) }
        #expect(error?.message(.english).contains("tesseract-ocr-ind") == true)
    }

    @Test(.enabled(if: OfficeFixtures.readsPDF)) func asksForACopyWithoutPassword() throws {
        let error = #expect(throws: InputError.self) { try read("locked.pdf") }
        #expect(error?.code == .encrypted)
    }

    @Test func endsAReaderThatHangs() throws {
        let place = try #require(Workplace(below: FileManager.default.temporaryDirectory.path))
        let script = try #require(place.write(Array("#!/bin/sh\nsleep 60\n".utf8), as: "pdftotext"))
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
        let programs = Programs(paths: [.pdftotext: script], temporary: place.folder, seconds: 0.3)
        let error = #expect(throws: InputError.self) { try read("ruled-one-page.pdf", programs) }
        #expect(error?.code == .programTooSlow(.pdftotext, seconds: 0))
    }

    @Test(.enabled(if: OfficeFixtures.readsPDF)) func refusesWhatOnlyBeginsLikeAPDF() {
        let error = #expect(throws: InputError.self) {
            try Reader(programs: OfficeFixtures.programs).read(
                file: "a.pdf",
                bytes: Array("%PDF-1.4\nbukan apa-apa".utf8)
            )
        }
        #expect(error?.code == .damaged(.pdf))
    }

    /// A drawn page may be a scan; one on which nothing is drawn was left empty.
    @Test(.enabled(if: OfficeFixtures.readsPDF)) func tellsDrawnPagesFromEmptyOnes() throws {
        var programs = OfficeFixtures.programs
        programs.paths[.tesseract] = nil
        let document = try read("pages-without-text.pdf", programs)
        let pages = document.notes.filter { $0.what == Messages.pageWithoutText }.map(\.place.page)
        #expect(pages == [3] && document.firstLoss?.place.page == 3)
    }

    /// What the programs said is read as the file itself is.
    @Test func readsWhatTheProgramsSaid() throws {
        let page = Array("<page width=\"595\" height=\"842\">\n".utf8)
        let word = Array("<word xMin=\"72\" yMin=\"100\" xMax=\"140\" yMax=\"112\">Indikator</word>\n".utf8)
        #expect(texts(try Reader().read(file: "a.pdf", printed: Printed(boxes: page + word))) == ["Indikator"])
        let scan = Array("5\t1\t1\t1\t1\t1\t300\t300\t400\t50\t95\tKinerja\n".utf8)
        let read = try Reader().read(file: "a.pdf", printed: Printed(boxes: page, optical: scan))
        #expect(texts(read) == ["Kinerja"] && read.blocks.allSatisfy { $0.place.optical })
        let blank = Array("<word xMin=\"72\" yMin=\"90\" xMax=\"80\" yMax=\"99\"> </word>\n".utf8)
        #expect(texts(try Reader().read(file: "a.pdf", printed: Printed(boxes: page + blank + word))) == ["Indikator"])
        let error = #expect(throws: InputError.self) { try Reader().read(file: "a.pdf", printed: Printed(boxes: [])) }
        #expect(error?.code == .damaged(.pdf))
    }

    @Test func cleansPrintedWords() {
        #expect(
            PrintedText.clean(Array("e\u{FB01}siensi &amp; e\u{FB00}ort e\u{AD}fektif".utf8)[...])
                == "efisiensi & effort efektif"
        )
    }

    @Test(arguments: [
        (["Meningkatnya rata-", "rata lama"], "Meningkatnya rata-rata lama"), (["satu", "dua"], "satu dua"),
        (["Terdiri atas:", "- satu", "- dua"], "Terdiri atas:\n- satu\n- dua"), (["2021 -", "2026"], "2021 - 2026"),
    ])
    func joinsWrappedLines(_ lines: [String], _ text: String) { #expect(Wrapped.text(lines) == text) }

    @Test(arguments: [
        ("3", true), ("- 3 -", true), ("Halaman 3 dari 10", true), ("iv", true), ("2021", false), ("Tahun 2021", false),
        ("Catatan", false),
    ])
    func tellsPageNumbers(_ text: String, _ isNumber: Bool) { #expect(RunningHeads.isPageNumber(text) == isNumber) }
}
