import Testing

@testable import Model

@Suite struct SimilarityTests {
    @Test(
        arguments: [
            ("", "", 1), ("a", "", 0), ("kitten", "sitting", 1 - 3.0 / 7), ("Rata - rata", "rata-rata", 1),
            ("abc", "abc", 1), ("abc", "xyz", 0),
            ("abcd", "abdc", 0.5), ("flaw", "lawn", 0.5), ("ab", "abc", 2.0 / 3),
        ] as [(String, String, Double)]
    )
    func ratioIsNormalisedDistance(a: String, b: String, ratio: Double) {
        #expect(abs(Similarity.ratio(a, b) - ratio) < 1e-12)
        #expect(abs(Similarity.ratio(b, a) - ratio) < 1e-12)
    }

    /// The full matrix, as a check on the banded one.
    static func plainDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(diagonal + (x == y ? 0 : 1), above + 1, row[j] + 1)
                diagonal = above
            }
        }
        return row[b.count]
    }

    @Test func bandedRatioAgreesWithTheFullMatrix() {
        var state: UInt64 = 42
        func random(_ n: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % n
        }
        for _ in 0..<3000 {
            let a = (0..<random(14)).map { _ in UInt8(97 + random(3)) }
            let b = (0..<random(14)).map { _ in UInt8(97 + random(3)) }
            let most = max(a.count, b.count)
            let expected = most == 0 ? 1 : 1 - Double(Self.plainDistance(a, b)) / Double(most)
            for bound in [0, 0.3, 0.5, 0.8, 0.92, 1] {
                let found = Similarity.ratio(a, b, atLeast: bound)
                #expect(expected + 1e-12 < bound ? found == 0 : abs(found - expected) < 1e-12, "\(a) \(b) \(bound)")
            }
        }
    }

    @Test func longTextsEndInTime() {
        let a = String(repeating: "ab", count: 500_000)
        #expect(Similarity.ratio(a, a + "c", atLeast: 0.9) == 1)
        #expect(Similarity.ratio(a, String(repeating: "xy", count: 500_000), atLeast: 0.9) == 0)
    }

    @Test func overlapCountsWords() {
        let stop = Sample.list(["stop": ["yang", "dan"]])
        #expect(
            Similarity.wordOverlap("Jumlah konflik yang diselesaikan", "jumlah Konflik diselesaikan", without: stop)
                == 1
        )
        #expect(Similarity.wordOverlap("a b", "b c") == 1.0 / 3)
        #expect(Similarity.wordOverlap("", "") == 0)
        #expect(Similarity.containment(of: "konflik yang", in: "jumlah konflik", without: stop) == 1)
        #expect(Similarity.containment(of: "yang", in: "yang", without: stop) == 0)
    }

    @Test func nearestIsTheFirstBest() {
        let names = ["Nilai LPPD", "Nilai IKM Kecamatan", "Nilai IKM kecamatan"]
        let found = Similarity.nearest(to: "nilai ikm  kecamatan", in: names, atLeast: 0.9)
        #expect(found?.index == 1)
        #expect(found?.ratio == 1)
        #expect(Similarity.nearest(to: "xyz", in: names, atLeast: 0.5) == nil)
        #expect(Similarity.nearest(to: "x", in: [], atLeast: 0) == nil)
    }
}
