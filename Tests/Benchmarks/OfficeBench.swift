import CExpat
import CZip
import Documents
import Engine
import FoundationEssentials
import Glibc
import TestSupport

/// Word and OpenDocument files and HTML: bytes to document beside the floor, unpacking and parsing the XML alone, and
/// beside python-docx where that is installed.
enum OfficeBench {
    static func run() throws -> Figure {
        let lexicon = try RuleBook.load(try RulesFolder.read(Project.root + "/Rules")).lexicon
        let recogniser = Recogniser(lexicon: lexicon)
        let folder = "\(FileManager.default.temporaryDirectory.path)/iku-office-\(UInt64.random(in: 0 ... .max))"
        defer { for input in inputs(folder) { unlink(input.path) } }
        var rows: [[String]] = []
        for input in inputs(folder) {
            guard let source = Project.bytes(of: "Tests/Fixtures/office/word/" + input.source) else {
                throw BenchError.missing(input.source)
            }
            let bytes =
                input.copies == 1 ? source : try Zip.repeating(source, part: input.part, body: input.body, input.copies)
            try Project.write(bytes, to: input.path)
            let unpacked = try Zip.unpack(bytes).reduce(0) { $0 + $1.count }
            let floor = try median(21) { try Zip.unpack(bytes).forEach(Expat.parse) }
            let document = try Reader().read(file: input.path, bytes: bytes)
            let reading = try median(21) { keep(try Reader().read(file: input.path, bytes: bytes)) }
            let recognising = median(11) { keep(recogniser.recognise(document)) }
            let cold = input.copies > 40 ? nil : try median(11) { keep(try Child.iku(["extract", input.path])) }
            let python = Python.seconds(input.path)
            rows.append([
                "\(input.copies) × \(input.source)", rounded(Double(unpacked) / 1000), rounded(floor * 1000),
                rounded(reading * 1000), rounded(reading / floor), rounded(Double(unpacked) / reading / 1e6),
                rounded(recognising * 1000), cold.map { rounded($0 * 1000) } ?? "–",
                python.map { rounded($0 * 1000) } ?? "–",
                python.map { rounded($0 / reading) } ?? "–",
            ])
        }
        return Figure(
            title: "Word and OpenDocument",
            method:
                "Bytes to document on one core, median of 21; the floor is libzip and Expat with empty callbacks over the same "
                + "parts (main part, styles, numbering). `iku extract` is the whole program from its start. "
                + "python-docx (where installed) opens the file and takes the text of every paragraph and cell; its start is not "
                + "counted.",
            head: [
                "document", "XML kB", "floor ms", "reading ms", "times floor", "XML MB/s", "recognising ms",
                "iku extract ms",
                "python-docx ms", "times reading",
            ],
            rows: rows
        )
    }

    private struct Input {
        var source: String
        var copies: Int
        var part = "word/document.xml"
        var body = "w:body"
        var path: String
    }

    /// One example is about a page, so forty of it are a document of forty.
    private static func inputs(_ folder: String) -> [Input] {
        [
            Input(source: "tabel-biasa.docx", copies: 1, path: folder + "-1.docx"),
            Input(source: "tabel-biasa.docx", copies: 40, path: folder + "-40.docx"),
            Input(source: "tabel-biasa.docx", copies: 400, path: folder + "-400.docx"),
            Input(
                source: "libreoffice-tabel-biasa.odt",
                copies: 40,
                part: "content.xml",
                body: "office:text",
                path: folder + "-40.odt"
            ),
        ]
    }
}

/// Expat alone: names and attributes are reported to callbacks that do nothing.
private enum Expat {
    static func parse(_ bytes: [UInt8]) {
        guard let parser = XML_ParserCreate(nil) else { return }
        defer { XML_ParserFree(parser) }
        XML_SetElementHandler(parser, { _, _, _ in }, { _, _ in })
        XML_SetCharacterDataHandler(parser) { _, _, _ in }
        bytes.withUnsafeBytes { raw in
            _ = XML_Parse(parser, raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), 1)
        }
    }
}

/// libzip alone.
private enum Zip {
    static let read = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "content.xml", "styles.xml"]

    private static func open(_ bytes: UnsafeRawBufferPointer) throws -> OpaquePointer {
        guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil),
            let archive = zip_open_from_source(source, ZIP_RDONLY, nil)
        else { throw BenchError.missing("a sound archive") }
        return archive
    }

    private static func entry(_ archive: OpaquePointer, _ name: String) -> [UInt8]? {
        var status = zip_stat_t()
        guard zip_stat(archive, name, 0, &status) == 0, let file = zip_fopen(archive, name, 0) else { return nil }
        defer { zip_fclose(file) }
        return [UInt8](unsafeUninitializedCapacity: Int(status.size)) { buffer, count in
            count = max(Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))), 0)
        }
    }

    /// The parts that the readers read.
    static func unpack(_ bytes: [UInt8]) throws -> [[UInt8]] {
        try bytes.withUnsafeBytes { raw in
            let archive = try open(raw)
            defer { zip_discard(archive) }
            return read.compactMap { entry(archive, $0) }
        }
    }

    /// The same file with the content of one element so many times over.
    static func repeating(_ bytes: [UInt8], part: String, body: String, _ copies: Int) throws -> [UInt8] {
        let path = "\(FileManager.default.temporaryDirectory.path)/iku-office-part-\(UInt64.random(in: 0 ... .max)).zip"
        defer { unlink(path) }
        try Project.write(bytes, to: path)
        guard let archive = zip_open(path, 0, nil), let whole = entry(archive, part) else {
            throw BenchError.missing(part)
        }
        let text = String(decoding: whole, as: UTF8.self)
        guard
            let open = text.firstRange(of: "<\(body)>")
                ?? text.firstRange(of: "<\(body) text:use-soft-page-breaks=\"true\">"),
            let close = text.firstRange(of: "</\(body)>")
        else { throw BenchError.missing(body) }
        let inside = Array(text[open.upperBound..<close.lowerBound].utf8)
        var grown = Array(text[..<open.upperBound].utf8)
        for _ in 0..<copies { grown += inside }
        grown += Array(text[close.lowerBound...].utf8)
        let made = try grown.withUnsafeBytes { raw in
            guard let source = zip_source_buffer(archive, raw.baseAddress, zip_uint64_t(raw.count), 0),
                zip_file_add(archive, part, source, zip_flags_t(ZIP_FL_OVERWRITE)) >= 0, zip_close(archive) == 0
            else { throw BenchError.missing("a written archive") }
            return Project.bytes(of: path) ?? []
        }
        return made
    }
}

/// python-docx on the same file, timed by itself.
private enum Python {
    private static let script = """
        import sys, time, docx
        best = 1e9
        for _ in range(3):
            start = time.perf_counter()
            d = docx.Document(sys.argv[1])
            n = sum(len(p.text) for p in d.paragraphs)
            for t in d.tables:
                for r in t._tbl.tr_lst:
                    n += sum(len(p.text) for c in r.tc_lst for p in c.p_lst)
            best = min(best, time.perf_counter() - start)
        open(sys.argv[2], "w").write(str(best))
        """

    static func seconds(_ path: String) -> Double? {
        guard path.hasSuffix(".docx") else { return nil }
        let out = path + ".time"
        defer { unlink(out) }
        guard let end = try? Child.run("/usr/bin/env", ["python3", "-c", script, path, out]), end.status == 0,
            let bytes = Project.bytes(of: out)
        else { return nil }
        return Double(String(decoding: bytes, as: UTF8.self))
    }
}
