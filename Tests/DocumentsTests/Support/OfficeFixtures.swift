import FoundationEssentials

@testable import Documents

/// The generated office files with their keys.
enum OfficeFixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/office")
    /// The programs of this machine, as the program itself looks for them.
    static let programs = Programs.find(
        in: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        temporary: FileManager.default.temporaryDirectory.path
    )

    static func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: name))) }

    /// Whether PDF can be read here; says aloud what is skipped when it cannot.
    static let readsPDF: Bool = {
        if programs.paths[.pdftotext] != nil, programs.paths[.pdftoppm] != nil { return true }
        print("SKIPPED: tests of PDF files, for poppler-utils is not installed")
        return false
    }()

    /// Whether PDF files can be given notes here.
    static let annotatesPDF: Bool = {
        if programs.paths[.qpdf] != nil { return readsPDF }
        print("SKIPPED: tests of notes in PDF files, for qpdf is not installed")
        return false
    }()

    static let readsScans: Bool = {
        if programs.paths[.tesseract] != nil, programs.scriptLanguages().contains("ind") { return readsPDF }
        print("SKIPPED: tests of scanned pages, for tesseract-ocr-ind is not installed")
        return false
    }()

    static let readsOldOffice: Bool = {
        if programs.paths[.office] != nil { return true }
        print("SKIPPED: tests of .doc, .xls and .rtf, for LibreOffice is not installed")
        return false
    }()

    /// Names of the files in a folder that have a key, sorted.
    static func keyed(_ folder: String) -> [String] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: self.folder.appending(path: folder).path)) ?? []
        let keys = Set(names.filter { $0.hasSuffix(".key.json") }.map { $0.dropLast(9) })
        return names.filter { name in
            !name.hasSuffix(".key.json") && name.lastIndex(of: ".").map { keys.contains(name[..<$0]) } ?? false
        }.sorted().map { "\(folder)/\($0)" }
    }
}

/// What an attentive person reads in a fixture.
struct FixtureKey: Decodable {
    var indicators: [Entry]

    struct Entry: Decodable {
        var name: String
        var objective, formula, unit, source, owner: String?
        var baseline: Value?
        var targets: [String: Value]
    }

    struct Value: Decodable {
        var raw: String
        var number: Double?
    }

    init(of file: String) throws {
        let path = file[..<(file.lastIndex(of: ".") ?? file.endIndex)] + ".key.json"
        self = try JSONDecoder().decode(
            FixtureKey.self,
            from: Data(contentsOf: OfficeFixtures.folder.appending(path: String(path)))
        )
    }
}
