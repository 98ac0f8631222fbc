import FoundationEssentials
import Model
import TestSupport
import Testing

@testable import Documents

/// Files with flipped, cut and repeated bytes: each ends in a document or in an input error with a sentence, in time.
@Suite struct MutationTests {
    /// A small generator with a seed (SplitMix64), so that a failure can be repeated.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var bytes = bytes
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
        case 1:
            let at = Int.random(in: 0..<bytes.count, using: &random)
            bytes.replaceSubrange(
                at..<min(at + 20, bytes.count),
                with: bytes.prefix(Int.random(in: 0..<60, using: &random))
            )
        default:
            for _ in 0..<Int.random(in: 1..<12, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
        }
        return bytes
    }

    private func check(_ file: String, _ bytes: [UInt8], _ programs: Programs) {
        do {
            let document = try Reader(programs: programs).read(file: file, bytes: bytes)
            _ = Recogniser(lexicon: TestLexicon.shared).recognise(document)
        } catch {
            let sentence = error.message(.indonesian)
            #expect(!sentence.isEmpty)
        }
    }

    @Test(arguments: [
        "sheets/merged-x.xlsx", "sheets/percents-o.ods", "sheets/csv-groups.csv", "sheets/csv-line-breaks.csv",
    ])
    func sheets(_ file: String) throws {
        let bytes = try OfficeFixtures.bytes(file)
        var random = Seeded(state: 2026)
        for _ in 0..<150 { check(file, mutated(bytes, &random), .none) }
    }

    /// Broken XML inside of sound containers reaches what broken containers never do.
    @Test func partsOfWorkbooks() throws {
        var maker = WorkbookMaker()
        maker.strings = "<si><t>Sasaran</t></si>"
        maker.add(
            "IKU",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>12.5</v></c></row>",
            after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
        )
        var random = Seeded(state: 7)
        for part in maker.parts().indices {
            for _ in 0..<40 {
                let parts = maker.parts().enumerated().map { index, entry in
                    ZipMaker.Entry(
                        name: entry.0,
                        data: index == part ? mutated(Array(entry.1.utf8), &random) : Array(entry.1.utf8)
                    )
                }
                check("a.xlsx", ZipMaker.archive(parts), .none)
            }
        }
    }

    @Test(.enabled(if: OfficeFixtures.readsPDF)) func pdf() throws {
        var programs = OfficeFixtures.programs
        programs.seconds = 5
        programs.paths[.tesseract] = nil
        let bytes = try OfficeFixtures.bytes("pdf/ruled-many-pages.pdf")
        var random = Seeded(state: 11)
        for _ in 0..<40 { check("a.pdf", mutated(bytes, &random), programs) }
    }

    /// What `pdftotext` and `pdftoppm` might say of a hostile file.
    @Test func saidByPrograms() {
        var random = Seeded(state: 13)
        let said = Array(
            "<page width=\"595.2\" height=\"842\">\n<word xMin=\"10\" yMin=\"20\" xMax=\"30\" yMax=\"40\">kata</word>\n"
                .utf8
        )
        let picture = Array("P5\n20 10\n255\n".utf8) + [UInt8](repeating: 0, count: 200)
        for _ in 0..<500 {
            _ = BoxText.pages(mutated(said, &random), wordLimit: 10)
            for picture in PagePicture.pictures(mutated(picture, &random)) {
                _ = picture.lines()
            }
        }
    }
}
