import Testing

@testable import Expression

/// How texts are found: in maps, in constant lists, in one another.
struct TextIndexTests {
    @Test func textsAreFoundByTheirBytes() {
        var index = TextIndex()
        for count in 0..<200 {
            let (text, known) = ("k\(count)", "k\(count / 2)")
            let before = index.position(of: text)
            let isNew = index.insert(text)
            let isNewAgain = index.insert(known)
            #expect(before == nil && isNew && !isNewAgain)
            #expect(index.position(of: HashedText(text)) == count)
        }
        for count in 0..<200 { #expect(index.position(of: "k\(count)") == count) }
        #expect(index.texts.count == 200 && index.position(of: "") == nil)
    }

    /// One letter, written as one code point and as two.
    @Test(arguments: [0, 10]) func textsAreNotNormalised(_ others: Int) {
        var index = TextIndex()
        _ = index.insertAll((0..<others).map(String.init))
        let isNew = index.insertAll(["\u{E9}", "e\u{301}", "\u{E9}"])
        #expect(isNew == [true, true, false])
        #expect(index.position(of: "e\u{301}") == others + 1)
    }

    /// Texts chosen to fall on the same place of the table: found all the same, and not one by one.
    @Test func textsThatCollideAreFound() {
        var texts: [String] = []
        var number = 0
        while texts.count < 300 {
            if HashedText("x\(number)").hash & 0x3F == 0 { texts.append("x\(number)") }
            number += 1
        }
        var index = TextIndex()
        let isNew = index.insertAll(texts)
        #expect(isNew.allSatisfy { $0 })
        for (place, text) in texts.enumerated() { #expect(index.position(of: text) == place) }
        let isNewAgain = index.insertAll(texts)
        #expect(!isNewAgain.contains(true))
        #expect(index.position(of: "x") == nil && index.texts.count == 300)
    }

    @Test func hashTakesEveryByteIn() {
        var seen: Set<UInt64> = []
        let base = [UInt8](repeating: 0x61, count: 40)
        for count in 0...40 {
            for changed in 0..<max(count, 1) {
                var bytes = Array(base[..<count])
                if count > 0 { bytes[changed] = 0x62 }
                let (isNew, _) = seen.insert(HashedText(String(decoding: bytes, as: UTF8.self)).hash)
                #expect(isNew, "\(count) \(changed)")
            }
        }
    }

    /// A short text that lies on the heap, as one that was cut from a longer one may.
    @Test func theSameTextStoredInAnotherWayIsTheSame() throws {
        var kind = "faktur"
        kind.reserveCapacity(200)
        let environment = Environment(variables: [Variable(name: "kind", type: .string)])
        for source in [
            "kind == 'faktur'", "!(kind != 'faktur')", "kind in ['nota', 'faktur']", "kind in {'faktur': 1}",
            "{'a': 0, 'b': 1, 'c': 2, 'd': 3, 'e': 4, 'faktur': 5}[kind] == 5", "kind.startsWith('fak')",
            "['nota', kind].exists(k, k == 'faktur')", "'faktur' in ['nota', kind]", "kind.endsWith('')",
        ] {
            #expect(try value(of: source, in: environment, [.string(kind)]).asBool == true, "\(source)")
        }
    }

    @Test(arguments: [
        ("", "", 0, 0), ("abc", "", 1, 1), ("", "a", 0, nil), ("abcabc", "ca", 0, 2), ("abcabc", "abc", 1, 3),
        ("aaab", "aab", 0, 1), ("abc", "abcd", 0, nil), ("abc", "c", 3, nil), ("abc", "", 4, nil),
    ])
    func partsAreFound(_ text: String, _ part: String, from start: Int, at place: Int?) {
        let found = withBytes(text) { text in withBytes(part) { find($0, in: text, from: start) } }
        #expect(found == place)
    }

    /// More false beginnings than the quick search puts up with.
    @Test func partsAreFoundBehindManyFalseBeginnings() {
        let text = String(repeating: "ab", count: 50) + "ac" + String(repeating: "ab", count: 50)
        let found = withBytes(text) { text in withBytes("ac") { find($0, in: text, from: 0) } }
        #expect(found == 100)
        #expect(withBytes(text) { text in withBytes("ad") { find($0, in: text, from: 0) } } == nil)
    }

    @Test(arguments: [
        ("'aaa'.replace('a', 'bb')", "\"bbbbbb\""), ("'aaa'.replace('a', '')", "\"\""),
        ("'aXbXc'.replace('X', '--', 1)", "\"a--bXc\""), ("'aé🐱'.replace('', '.')", "\".a.é.🐱.\""),
        ("'aé🐱'.replace('', '.', 2)", "\".a.é🐱\""), ("''.replace('', 'x')", "\"x\""), ("''.replace('a', 'x')", "\"\""),
        ("'abc'.replace('b', 'é')", "\"aéc\""), ("'abab'.replace('ab', 'ab', 0)", "\"abab\""),
        ("'PERSENTASE é Z'.lowerAscii()", "\"persentase é z\""), ("'aéz{'.upperAscii()", "\"AéZ{\""),
        ("'a--b--'.split('--')", "[\"a\", \"b\", \"\"]"), ("'-a-'.split('--')", "[\"-a-\"]"),
        ("'aé'.split('')", "[\"a\", \"é\"]"), ("'a b c'.split(' ', 2)", "[\"a\", \"b c\"]"),
    ])
    func textsAreChanged(_ source: String, result: String) throws {
        #expect(try shown(source) == result)
    }

    /// What the checker took a promise for, read where no value is made on the way.
    @Test(arguments: [
        (
            "targets.a > 1.0", Value.makeMap([(.string("a"), .int(1))]),
            EvaluationError.Code.unexpectedType("double", "int")
        ),
        ("targets.b > 1.0", .makeMap([(.string("a"), .double(1))]), .noSuchKey("\"b\"")),
        ("targets['b'] > 1.0", .makeMap([(.string("a"), .double(1))]), .noSuchKey("\"b\"")),
        ("targets.a > 1.0", .int(1), .unexpectedType("map(string, dyn)", "int")),
        ("targets.a > 1.0", .error(EvaluationError(.host("rusak"))), .host("rusak")),
        ("targets.size() > 1", .int(1), .unexpectedType("list(dyn)", "int")),
    ])
    func entriesThatAreNotWhatWasPromised(_ source: String, _ targets: Value, _ code: EvaluationError.Code) throws {
        let slots: [Value] = [.null, .null, targets]
        #expect(try value(of: source, in: sampleEnvironment, slots).asError?.code == code)
    }
}

extension TextIndex {
    /// Whether each was new.
    fileprivate mutating func insertAll(_ texts: [String]) -> [Bool] { texts.map { insert($0) } }
}
