import Documents
import FoundationEssentials
import Model
import Testing

/// Nothing that a file contains may stop the program, and every limit is named when it is passed.
@Suite struct HostileInputTests {
    static let recogniser = Recogniser(lexicon: TestLexicon.shared)

    private func code(_ bytes: [UInt8], limits: Limits = .default) -> InputError.Code? {
        do {
            _ = try Reader(limits: limits).read(file: "x.txt", bytes: bytes)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func limits() {
        let small = Limits(bytes: 1000, lineBytes: 100, lines: 20, columns: 10, cells: 30)
        #expect(code([UInt8](repeating: 0x61, count: 1001), limits: small) == .tooLarge(bytes: 1001, limit: 1000))
        #expect(code([UInt8](repeating: 0x61, count: 101), limits: small) == .lineTooLong(limit: 100))
        #expect(code(Array(String(repeating: "a\n", count: 21).utf8), limits: small) == .tooManyLines(limit: 20))
        #expect(
            code(Array((String(repeating: "a\t", count: 11) + "\nb\tc\td").utf8), limits: small)
                == .tooManyColumns(limit: 10)
        )
        let table = String(repeating: "a\tb\tc\td\n", count: 9)
        #expect(code(Array(table.utf8), limits: small) == .tooManyCells(limit: 30))
        let pipes = "|" + String(repeating: "a|", count: 11) + "\n|---|\n"
        #expect(code(Array(pipes.utf8), limits: small) == .tooManyColumns(limit: 10))
    }

    @Test(arguments: [
        ("GIF89a", InputError.OtherFormat.image), ("Rar!\u{1A}", .compressed), ("\u{7F}ELF", .program),
    ]) func otherFormats(_ text: String, _ format: InputError.OtherFormat) {
        #expect(code(Array(text.utf8)) == .notText(format))
        let error = InputError(.notText(format), place: Place(file: "x"))
        #expect(error.message(.indonesian).contains(".txt") && error.message(.english).contains(".txt"))
    }

    @Test func oldOfficeAndPictures() {
        #expect(code([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]) == .notText(.oldOffice))
        #expect(code([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == .notText(.image))
        #expect(code([0xFF, 0xD8, 0xFF, 0xE0]) == .notText(.image))
    }

    @Test func emptyAndBinary() {
        #expect(code([]) == .empty)
        #expect(code(Array(" \n\t\n\u{FEFF}".utf8)) == .empty)
        #expect(code([0xEF, 0xBB, 0xBF]) == .empty)
        var random = SplitMix(seed: 7)
        for _ in 0..<50 {
            let bytes = (0..<4000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let code = code([0x00, 0x01] + bytes)
            #expect(
                code == .binary || code == .undecodable(encoding: "UTF-16LE")
                    || code == .undecodable(encoding: "UTF-16BE")
            )
        }
    }

    @Test func truncatedUTF16() throws {
        let text = Array(
            "INDIKATOR KINERJA UTAMA\nKECAMATAN CONTOH\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        )
        for cut in [0, 1, 2, 3, 11] {
            let document = try Reader().read(file: "x.txt", bytes: [0xFF, 0xFE] + text.dropLast(cut))
            if cut & 1 == 1 { #expect(document.notes.count == 1) }
        }
        // An unpaired surrogate.
        let broken = try Reader().read(file: "x.txt", bytes: [0xFF, 0xFE, 0x00, 0xD8] + text)
        #expect(broken.notes.count == 1)
    }

    /// Texts that grow without end, of a number of pieces: the work for eight times as many is not much more than eight
    /// times the work. What grows with the square of its input takes sixty times as much.
    static let endless: [Endless] = [
        Endless("citations") {
            repeating(
                "Peraturan Daerah Nomor 1 Tahun 2020 tentang Lembaran Negara Tahun 2014 Nomor 2 ",
                $0
            )
        }, Endless("stars") { repeating("*", $0 * 40) },
        Endless("italics that never close") { repeating("*a ", $0 * 20) },
        Endless("bold that never closes") { repeating("**a\n", $0 * 10) },
        Endless("bold that closes in another line") { repeating("**a b\nc** d\n", $0 * 4) },
        Endless("quotes that never close") { repeating("a\t\"b\tc\td\n", $0 * 4) },
        Endless("labels") { repeating("1. a. (1) ", $0 * 8) },
        Endless("heads") { repeating("No\tSasaran\tIndikator\tTarget\n", $0 * 2) },
        Endless("contents") { "DAFTAR ISI\n" + repeating("1.1 a\t4\n", $0 * 4) },
        Endless("signatures") { repeating("BUPATI CONTOH,\nttd\n", $0 * 2) },
        Endless("names") { (0..<$0 * 2).map { "Kabupaten Nama\($0) Raya\n" }.joined() },
        Endless("agencies") { (0..<$0 * 2).map { "Dinas Urusan\($0) Kabupaten Contoh\n" }.joined() },
        Endless("articles") { (0..<$0 * 2).map { "Pasal \($0)\n(1) Isi.\na. satu;\n" }.joined() },
        Endless("years") { repeating("Target tahun 2021-2026 dan 2022 - 2023\n", $0 * 2) },
    ]

    @Test(arguments: endless) func workGrowsWithTheText(_ endless: Endless) throws {
        let (small, large) = (try work(endless.text(250)), try work(endless.text(2000)))
        #expect(small > 0, "no step is counted, nothing is proved")
        #expect(large < small * 10, "\(small) steps for 250 pieces, \(large) for 2000")
        print("HOSTILE \(endless.name): \(small) and \(large) steps")
    }

    private func work(_ text: String) throws -> Int {
        let meter = Work.Meter()
        try Work.$meter.withValue(meter) { _ = try run(Array(text.utf8)) }
        return meter.steps
    }

    @Test func readsBracketsAndDeepLists() throws {
        try run([UInt8](repeating: 0x28, count: 200_000))
        try run(Array((0..<4_000).map { repeating(" ", $0 % 500) + "1. x\n" }.joined().utf8))
    }

    @Test func refusesALineOfTooManyColumns() {
        #expect(throws: InputError.self) { try run(Array(String(repeating: "a\t", count: 100_000).utf8)) }
    }

    @discardableResult
    private func run(_ bytes: [UInt8]) throws -> RecognisedDocument? {
        HostileInputTests.recogniser.recognise(try Reader().read(file: "x.txt", bytes: bytes)).documents.first
    }

    /// Seeded mutations of real and invented documents: cut, doubled, swapped and replaced pieces.
    @Test func mutations() throws {
        var sources = ["000", "001", "002", "003", "004"].compactMap { Paths.seed($0)?.bytes }
        for name in FixtureTests.names {
            let files = try FileManager.default.contentsOfDirectory(atPath: Paths.fixtures.path)
            guard let file = files.first(where: { $0.hasPrefix(name + ".") && !$0.hasSuffix(".json") }) else {
                continue
            }
            sources.append([UInt8](try Data(contentsOf: Paths.fixtures.appending(path: file))))
        }
        let count = Int(ProcessInfo.processInfo.environment["IKU_MUTATIONS"] ?? "") ?? 1500
        var random = SplitMix(seed: 42)
        var read = 0
        for round in 0..<count {
            var bytes = sources[round % sources.count]
            for _ in 0...Int(random.next() % 6) { Mutation.apply(&bytes, &random) }
            guard let document = try? Reader().read(file: "m.txt", bytes: bytes) else { continue }
            read += 1
            let recognised = try #require(HostileInputTests.recogniser.recognise(document).documents.first)
            for indicator in recognised.indicators {
                if let objective = indicator.objective { #expect(recognised.objectives.indices.contains(objective)) }
                if let table = indicator.table { #expect(recognised.tables.indices.contains(table)) }
            }
        }
        print("HOSTILE mutations: \(count) made, \(read) read")
        #expect(read * 2 > count)
    }
}

/// A text of any size.
struct Endless: Sendable, CustomTestStringConvertible {
    let name: String
    let text: @Sendable (Int) -> String

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
        self.name = name
        self.text = text
    }

    var testDescription: String { name }
}

private func repeating(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// A small random generator with a seed, so that a failure can be repeated.
struct SplitMix {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

enum Mutation {
    private static let pieces: [[UInt8]] =
        [
            "\t", "\n", "|", "**", "*", "\"", "\u{c}", "(", "1.", "BAB I", "Pasal 1", "Mengingat : 1.", "LAMPIRAN",
            "....",
            "DAFTAR ISI", "Nomor", "tentang", "Lembaran Negara", "\r", "$", "\\", "[", "99999999999999999999",
            "Sasaran\tIndikator\tTarget\n",
        ].map { Array($0.utf8) } + [
            [0xC2], [0xE2, 0x80], [0xFF], [0x00], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        ]

    static func apply(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        guard bytes.count > 8 else { return }
        let at = Int(random.next() % UInt64(bytes.count))
        let length = min(Int(random.next() % 400), bytes.count - at)
        switch random.next() % 6 {
        case 0: bytes.removeSubrange(at..<(at + length))
        case 1: bytes.insert(contentsOf: bytes[at..<(at + length)], at: Int(random.next() % UInt64(bytes.count)))
        case 2: bytes.insert(contentsOf: pieces[Int(random.next() % UInt64(pieces.count))], at: at)
        case 3: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 4: bytes = Array(bytes[..<at])
        default:
            let piece = pieces[Int(random.next() % UInt64(pieces.count))]
            for index in stride(from: at, to: min(at + 2000, bytes.count), by: 97) {
                bytes.replaceSubrange(index..<min(index + 1, bytes.count), with: piece)
            }
        }
    }
}
