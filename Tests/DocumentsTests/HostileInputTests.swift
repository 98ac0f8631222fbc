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

    @Test func hugeLinesAndTables() throws {
        let words = Array(
            String(
                repeating: "Peraturan Daerah Nomor 1 Tahun 2020 tentang Lembaran Negara Tahun 2014 Nomor 2 ",
                count: 12_000
            ).utf8
        )
        try time("a megabyte of citations") { try run(words) }
        try time("a megabyte of stars") { try run([UInt8](repeating: 0x2A, count: 1_000_000)) }
        try time("italics that never close") { try run(Array(String(repeating: "*a ", count: 300_000).utf8)) }
        try time("bold that never closes") { try run(Array(String(repeating: "**a\n", count: 100_000).utf8)) }
        try time("quotes that never close") { try run(Array(String(repeating: "a\t\"b\tc\td\n", count: 50_000).utf8)) }
        try time("brackets") { try run([UInt8](repeating: 0x28, count: 1_000_000)) }
        try time("labels") { try run(Array(String(repeating: "1. a. (1) ", count: 100_000).utf8)) }
        try time("a deep list") {
            try run(Array((0..<20_000).map { String(repeating: " ", count: $0 % 500) + "1. x\n" }.joined().utf8))
        }
        try time("heads without end") {
            try run(Array(String(repeating: "No\tSasaran\tIndikator\tTarget\n", count: 30_000).utf8))
        }
        try time("contents without end") {
            try run(Array(("DAFTAR ISI\n" + String(repeating: "1.1 a\t4\n", count: 50_000)).utf8))
        }
        try time("signatures without end") {
            try run(Array(String(repeating: "BUPATI CONTOH,\nttd\n", count: 50_000).utf8))
        }
        try time("names without end") {
            try run(Array((0..<50_000).map { "Kabupaten Nama\($0) Raya\n" }.joined().utf8))
        }
        #expect(throws: InputError.self) { try run(Array(String(repeating: "a\t", count: 100_000).utf8)) }
    }

    @discardableResult
    private func run(_ bytes: [UInt8]) throws -> RecognisedDocument? {
        HostileInputTests.recogniser.recognise(try Reader().read(file: "x.txt", bytes: bytes)).documents.first
    }

    /// Generous: what grows with the square of its input takes minutes here.
    private func time(_ name: String, _ body: () throws -> Void) throws {
        let start = ContinuousClock().now
        try body()
        let seconds = (ContinuousClock().now - start) / .seconds(1)
        print("HOSTILE \(name): \(seconds) s")
        #expect(seconds < 30, "\(name)")
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
