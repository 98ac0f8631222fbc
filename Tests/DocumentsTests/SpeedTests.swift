import Documents
import Foundation
import Model
import Testing

/// Measures reading and recognising; runs only when asked for (`IKU_BENCH=1 swift test -c release --filter Speed`).
@Suite(.serialized) struct SpeedTests {
    static let isAsked = ProcessInfo.processInfo.environment["IKU_BENCH"] != nil

    /// Seconds of processor time: other programs on the machine must not change the figures.
    static func processorTime() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    /// One file of `copies` times all seeds. The growth must be linear: no step may cost more than twice its share.
    @Test(.enabled(if: isAsked, "set IKU_BENCH=1")) func growsLinearly() throws {
        let seeds = ["000", "001", "002", "003", "004"].compactMap(Paths.seed)
        guard seeds.count == 5 else { return }
        let one: [UInt8] = Array(seeds.map { $0.bytes + [0x0A, 0x0A] }.joined())
        let recogniser = Recogniser(lexicon: TestLexicon.shared)
        var rates: [Double] = []
        for copies in [1, 10, 100, 1000] {
            let bytes: [UInt8] = Array(repeatElement(one, count: copies).joined())
            var best = Double.infinity
            var bestReading = Double.infinity
            for _ in 0..<(copies < 100 ? 20 : 2) {
                let start = SpeedTests.processorTime()
                let document = try Reader().read(file: "speed.txt", bytes: bytes)
                let middle = SpeedTests.processorTime()
                let dossier = recogniser.recognise(document)
                let end = SpeedTests.processorTime()
                #expect(!dossier.documents.isEmpty)
                best = min(best, end - start)
                bestReading = min(bestReading, middle - start)
            }
            let rate = Double(bytes.count) / best / 1e6
            rates.append(rate)
            print(
                "SPEED copies \(copies): \(bytes.count) bytes, read \(bestReading * 1000) ms, total \(best * 1000) ms, \(rate) MB/s"
            )
        }
        #expect(rates[3] * 2 > rates[1], "the growth is not linear: \(rates)")
    }

    /// Each seed as a file of its own, over and over.
    @Test(.enabled(if: isAsked, "set IKU_BENCH=1")) func singleFiles() throws {
        let seeds = ["000", "001", "002", "003", "004"].compactMap(Paths.seed)
        guard seeds.count == 5 else { return }
        let recogniser = Recogniser(lexicon: TestLexicon.shared)
        var bytes = 0
        let start = SpeedTests.processorTime()
        for _ in 0..<100 {
            for seed in seeds {
                let document = try Reader().read(file: seed.name, bytes: seed.bytes)
                #expect(!recogniser.recognise(document).documents.isEmpty)
                bytes += seed.bytes.count
            }
        }
        let seconds = SpeedTests.processorTime() - start
        print("SPEED single files: \(Double(bytes) / seconds / 1e6) MB/s")
    }
}
