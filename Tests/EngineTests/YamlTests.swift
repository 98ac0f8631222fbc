import Model
import Testing

@testable import Engine

@Suite struct YamlTests {
    @Test func keepsLineAndColumnOfEveryNode() throws {
        let root = try Yaml.parse(Array("a: 1\nb:\n  - x\n  - y: 2\n".utf8), file: "t")
        guard case .map(let entries) = root.content, case .list(let items) = entries[1].value.content else {
            Issue.record("not a map with a list")
            return
        }
        #expect(entries.map(\.key) == ["a", "b"])
        #expect(entries[1].keyLine == 2 && entries[1].keyColumn == 1)
        #expect(items[0].line == 3 && items[0].column == 5)
        #expect(items[1].line == 4)
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        var text: String
        var line: Int
        var says: String
        var testDescription: String { says }
    }

    @Test(arguments: [
        Refused(text: "a: 1\na: 2\n", line: 2, says: "“a” tertulis dua kali"),
        Refused(text: "a: &x 1\nb: *x\n", line: 2, says: "alias"),
        Refused(text: "a: [1, 2\n", line: 2, says: "bukan YAML"),
        Refused(text: "a: 1\n---\nb: 2\n", line: 2, says: "satu dokumen"),
        Refused(text: "[a]: 1\n", line: 1, says: "kunci harus"),
        Refused(text: String(repeating: "[", count: 60), line: 1, says: "tingkat"),
    ])
    func refusesWithThePlace(_ row: Refused) {
        let error = #expect(throws: PackError.self) { try Yaml.parse(Array(row.text.utf8), file: "t.yaml") }
        #expect(error?.line == row.line)
        #expect(error?.message(.indonesian).contains(row.says) == true, "\(error?.message(.indonesian) ?? "")")
    }

    @Test func anEmptyFileIsAnEmptyMap() throws {
        for text in ["", "# only a remark\n", "---\n"] {
            let root = try Yaml.parse(Array(text.utf8), file: "t")
            switch root.content {
            case .map(let entries): #expect(entries.isEmpty)
            case .scalar(let scalar): #expect(scalar.text.isEmpty)
            case .list: Issue.record("a list")
            }
        }
    }

    /// Byte-flipped rule files end in an error or a tree, never in a trap.
    @Test func survivesDamage() {
        let source = Array(
            "id: A\ntitle: { id: x, en: 'y' }\nlet:\n  v: >-\n    a +\n    b\ntests: [ {name: z, finds: 1} ]\n".utf8
        )
        var state: UInt64 = 7
        for _ in 0..<2_000 {
            var bytes = source
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
            }
            _ = try? RuleFile.read(bytes, file: "t.yaml")
        }
    }
}

@Suite struct SourcePositionTests {
    struct Row: Sendable {
        var source: String
        var needle: String
    }

    /// The place of a sub-expression is found again whatever style the scalar was written in.
    @Test(arguments: [
        Row(source: "when: indicator.targts.size() >= 3\n", needle: "targts"),
        Row(source: "x: 1\nwhen: 'a.targts == \"b\"'\n", needle: "targts"),
        Row(source: "let:\n  v: >-\n    (a ? [] : [\"x\"]) +\n    (b.targts ? [] : [\"y\"])\n", needle: "targts"),
        Row(source: "let:\n  v: |\n    a\n      + targts\n", needle: "targts"),
    ])
    func findsTheOffset(_ row: Row) throws {
        let bytes = Array(row.source.utf8)
        let root = try Yaml.parse(bytes, file: "t")
        let scalar = try #require(lastScalar(root))
        let offset = try #require(scalar.0.utf8.firstRange(of: row.needle.utf8)?.lowerBound)
        let place = SourcePositions.position(
            of: scalar.0.utf8.distance(from: scalar.0.startIndex, to: offset),
            text: scalar.0,
            line: scalar.1,
            column: scalar.2,
            in: bytes
        )
        let lines = row.source.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.indices.contains(place.line - 1) ? lines[place.line - 1] : nil)
        #expect(line.dropFirst(place.column - 1).hasPrefix(row.needle))
    }

    private func lastScalar(_ node: Yaml) -> (String, Int, Int)? {
        switch node.content {
        case .scalar(let scalar): (scalar.text, node.line, node.column)
        case .list(let items): items.last.flatMap { lastScalar($0) }
        case .map(let entries): entries.last.flatMap { lastScalar($0.value) }
        }
    }
}
