import TestSupport
import Testing

/// The order of the house: what no compiler checks and every reviewer would otherwise have to.
@Suite struct HouseTests {
    private static let swift = ["Sources", "Tests"].flatMap { Project.files(in: $0, extensions: ["swift"]) }
    private static let sources = swift.filter { $0.hasPrefix("Sources/") }
    private static let tracked: [String] = {
        guard let listing = Command.run("git", ["-C", Project.root, "ls-files", "-z"]), listing.status == 0 else {
            return []
        }
        return listing.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }()

    @Test("the files are found at all")
    func found() {
        #expect(Self.sources.count > 10)
    }

    @Test("no Swift file is longer than 400 lines", arguments: swift)
    func length(_ path: String) throws {
        let lines = try Self.lines(path).count
        #expect(lines <= 400, "\(path) has \(lines) lines: is it one room, or two?")
    }

    @Test("nothing that traps stands in Sources", arguments: sources)
    func traps(_ path: String) throws {
        for (number, line) in try Self.code(path) {
            for word in ["try!", "as!", "fatalError(", "preconditionFailure(", "unsafeBitCast(", ".unsafelyUnwrapped"] {
                #expect(!line.contains(word), "\(path):\(number): \(word)")
            }
        }
    }

    @Test("Foundation comes in by its essentials only, and nowhere in the rooms that touch no file", arguments: swift)
    func foundation(_ path: String) throws {
        for (number, line) in try Self.code(path) {
            let words = line.split(separator: " ")
            guard let at = words.firstIndex(of: "import"), at + 1 < words.count else { continue }
            #expect(
                !["Foundation", "FoundationXML", "FoundationNetworking"].contains(words[at + 1]),
                "\(path):\(number): import FoundationEssentials instead"
            )
            if words[at + 1] == "FoundationEssentials" {
                #expect(
                    !["Model", "Expression", "Reporting"].contains { path.hasPrefix("Sources/\($0)/") },
                    "\(path):\(number): this room touches no file"
                )
            }
        }
    }

    @Test("nothing is public", arguments: sources)
    func access(_ path: String) throws {
        for (number, line) in try Self.code(path) where line.split(separator: " ").contains("public") {
            #expect(path.hasPrefix("Sources/Model/Values/"), "\(path):\(number): package is enough")
        }
    }

    @Test("every package type at the top of a file and every package function says what it is", arguments: sources)
    func documented(_ path: String) throws {
        let lines = try Self.lines(path)
        for (index, line) in lines.enumerated() where Self.needsDocumentation(line) {
            var above = index - 1
            while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
            let isDocumented = above >= 0 && lines[above].drop(while: { $0 == " " }).hasPrefix("///")
            #expect(isDocumented, "\(path):\(index + 1): \(line)")
        }
    }

    /// Not a nested type, an operator, or a function of one line: those say it themselves.
    private static func needsDocumentation(_ line: Substring) -> Bool {
        let words = line.split(separator: " ")
        guard words.contains("package"), words.first != "import", !words.contains("import") else { return false }
        if let at = words.firstIndex(of: "func"), at + 1 < words.count {
            return !line.hasSuffix("}") && words[at + 1].first?.isLetter == true
        }
        return line.first == "p" && words.contains { ["struct", "enum", "protocol", "class", "actor"].contains($0) }
    }

    @Test("no path of the machine it was written on is kept")
    func machinePaths() throws {
        guard !Self.tracked.isEmpty else {
            print("skipped: machine paths, for this is no git checkout")
            return
        }
        let roots = ["work/", "root/", "farm/", "home/"].map { "/" + $0 }
        for path in Self.tracked where !path.hasPrefix("Tests/Fixtures/") {
            guard let bytes = Project.bytes(of: path), !bytes.contains(0) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                for root in roots where Self.opensPath(root, in: line) {
                    Issue.record("\(path):\(number + 1): \(root)")
                }
            }
        }
    }

    /// Whether the line holds `root` at the beginning of a path, not inside one.
    private static func opensPath(_ root: String, in line: Substring) -> Bool {
        let (line, root) = (Array(line.utf8), Array(root.utf8))
        guard line.count >= root.count else { return false }
        for start in 0...(line.count - root.count) where line[start..<start + root.count].elementsEqual(root) {
            guard start > 0 else { return true }
            let before = line[start - 1]
            let isInside =
                (0x30...0x39).contains(before) || (0x61...0x7A).contains(before | 0x20)
                || ".-_*)}".utf8.contains(before)
            if !isInside { return true }
        }
        return false
    }

    private static func lines(_ path: String) throws -> [Substring] {
        let bytes = try #require(Project.bytes(of: path), "\(path)")
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The lines that are not comments, with their numbers.
    private static func code(_ path: String) throws -> [(Int, Substring)] {
        try lines(path).enumerated().compactMap { index, line in
            line.drop(while: { $0 == " " }).hasPrefix("//") ? nil : (index + 1, line)
        }
    }
}
