/// A PDF file whose objects are looked at and added to through `qpdf` (its JSON, version 2). Streams are passed on as they
/// are.
struct PDFEditor {
    /// The page objects in their order.
    let pages: [String]
    let isSigned: Bool
    private var highest: Int
    private var objects: [String: PDFValue] = [:]
    private var fresh: [String: PDFValue] = [:]
    private let place: Workplace
    private let programs: Programs
    private let limits: Limits

    /// Throws `.locked`, `.encrypted`, `.damaged`, and what a child process can fail with.
    init(_ bytes: [UInt8], programs: Programs, limits: Limits) throws(InputError.Reason) {
        self.programs = programs
        self.limits = limits
        guard let place = Workplace(below: programs.temporary), place.write(bytes, as: "input.pdf") != nil else {
            throw .init(.noTemporaryFolder)
        }
        self.place = place
        let keys = ["pages", "encrypt", "acroform", "qpdf"].map { "--json-key=\($0)" }
        let said = try PDFEditor.run(["--json=2", "--json-object=trailer", "input.pdf"] + keys, place, programs)
        guard let file = PDFValue(json: said), let head = file["qpdf"]?.list?.first,
            let highest = head["maxobjectid"]?.double, highest >= 0, highest < 1e8
        else { throw .init(.damaged(.pdf)) }
        if file["encrypt"]?["encrypted"] == .bool(true) { throw .init(.locked) }
        self.highest = Int(highest)
        pages = (file["pages"]?.list ?? []).compactMap { $0["object"]?.reference }
        isSigned = (file["acroform"]?["fields"]?.list ?? []).contains { field in
            field["fieldtype"] == .text("/Sig") && field["value"] != .null
        }
    }

    private static func run(
        _ arguments: [String],
        _ place: Workplace,
        _ programs: Programs
    ) throws(InputError.Reason) -> [UInt8] {
        guard let program = programs.paths[.qpdf] else { throw .init(.missingProgram(.qpdf)) }
        let child = ChildProcess(
            program: program,
            arguments: ["--warning-exit-0", "--no-warn"] + arguments,
            folder: place.folder,
            seconds: programs.seconds
        )
        return try child.said(.qpdf) { _, complaint in
            if complaint.contains("invalid password") { return .encrypted }
            // Versions before 11 know another JSON, and cannot read any back.
            return complaint.contains("--json") ? .missingProgram(.qpdf) : nil
        }
    }

    // MARK: - Looking

    /// Reads objects, as far as they are not known yet.
    private mutating func load(_ references: [String]) throws(InputError.Reason) {
        let wanted = Set(references).subtracting(objects.keys).sorted()
        // A command line has room for some thousands.
        for start in stride(from: 0, to: wanted.count, by: 2000) {
            let part = wanted[start..<min(start + 2000, wanted.count)]
            let named = part.map { reference in
                "--json-object="
                    + reference.utf8.split(separator: 0x20).prefix(2).map { String(Substring($0)) }
                    .joined(separator: ",")
            }
            let said = try PDFEditor.run(
                ["--json=2", "--json-key=qpdf", "--json-stream-data=none", "input.pdf"] + named,
                place,
                programs
            )
            guard let list = PDFValue(json: said)?["qpdf"]?.list, list.count == 2 else { throw .init(.damaged(.pdf)) }
            for reference in part { objects[reference] = list[1]["obj:\(reference)"]?["value"] ?? .null }
        }
    }

    /// A value as it is or, where it is a reference, the object that it names.
    private mutating func resolved(_ value: PDFValue?) throws(InputError.Reason) -> PDFValue? {
        guard let reference = value?.reference else { return value }
        try load([reference])
        return objects[reference]
    }

    /// Reads pages at once, and what they stand below.
    mutating func prepare(_ numbers: [Int]) throws(InputError.Reason) {
        var level = numbers.compactMap { pages.indices.contains($0 - 1) ? pages[$0 - 1] : nil }
        for _ in 0..<PDFEditor.deepest where !level.isEmpty {
            try load(level)
            level = Set(level.compactMap { objects[$0]?["/Parent"]?.reference }).subtracting(objects.keys).sorted()
        }
    }

    private static let deepest = 40

    /// An entry of a page, its own or one from above in the tree of pages (ISO 32000-1, 7.7.3.4).
    private mutating func inherited(_ key: String, of page: Int) throws(InputError.Reason) -> PDFValue? {
        var node = try resolved(.text(pages[page - 1]))
        for _ in 0..<PDFEditor.deepest {
            if let value = node?[key] { return try resolved(value) }
            guard let parent = node?["/Parent"] else { return nil }
            node = try resolved(parent)
        }
        return nil
    }

    /// How a page, from 1, lies in its own coordinates; nil for one that is not there.
    mutating func frame(of page: Int) throws(InputError.Reason) -> PageFrame? {
        guard pages.indices.contains(page - 1) else { return nil }
        let media = try inherited("/MediaBox", of: page)
        let crop = try inherited("/CropBox", of: page)
        let turn = try inherited("/Rotate", of: page)?.double ?? 0
        return PageFrame(
            media: media?.list?.compactMap(\.double) ?? [],
            crop: crop?.list?.compactMap(\.double) ?? [],
            turn: turn
        )
    }

    // MARK: - Adding

    /// Gives a new object its name.
    mutating func add(_ object: PDFValue) -> String {
        highest += 1
        let reference = "\(highest) 0 R"
        fresh[reference] = .dictionary(["value": object])
        return reference
    }

    /// Gives a new stream its name.
    mutating func add(stream: String, _ dictionary: PDFValue) -> String {
        highest += 1
        let reference = "\(highest) 0 R"
        let data = PDFValue.text(Base64.text(Array(stream.utf8)))
        fresh[reference] = .dictionary(["stream": .dictionary(["data": data, "dict": dictionary])])
        return reference
    }

    /// Replaces an object that `add` has given a name.
    mutating func set(_ reference: String, _ object: PDFValue) { fresh[reference] = .dictionary(["value": object]) }

    /// Adds annotations to a page, behind those that are there.
    mutating func append(_ annotations: [String], to page: Int) throws(InputError.Reason) {
        guard pages.indices.contains(page - 1) else { return }
        let reference = pages[page - 1]
        guard case .dictionary(var entries) = try resolved(.text(reference)) else { throw .init(.damaged(.pdf)) }
        let old = try resolved(entries["/Annots"])?.list ?? []
        entries["/Annots"] = .list(old + annotations.map { .text($0) })
        fresh[reference] = .dictionary(["value": .dictionary(entries)])
    }

    /// The whole file with what was added.
    func written() throws(InputError.Reason) -> [UInt8] {
        let head: PDFValue = .dictionary([
            "jsonversion": .whole(2), "pdfversion": .text("1.4"), "maxobjectid": .whole(highest),
            "calledgetallpages": .bool(true), "pushedinheritedpageresources": .bool(false),
        ])
        var named: [String: PDFValue] = [:]
        for (reference, object) in fresh { named["obj:\(reference)"] = object }
        var text = ""
        PDFValue.dictionary(["qpdf": .list([head, .dictionary(named)])]).write(to: &text)
        guard place.write(Array(text.utf8), as: "notes.json") != nil else { throw .init(.noTemporaryFolder) }
        _ = try PDFEditor.run(
            [
                "--update-from-json=notes.json", "--deterministic-id", "--stream-data=preserve", "input.pdf",
                "output.pdf",
            ],
            place,
            programs
        )
        guard let bytes = place.read("output.pdf", limit: limits.bytes * 2), !bytes.isEmpty else {
            throw .init(.programFailed(.qpdf, said: ""))
        }
        return bytes
    }
}

/// Bytes as letters (RFC 4648).
enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count / 3 * 4 + 4)
        var at = 0
        while at < bytes.count {
            let part = bytes[at..<min(at + 3, bytes.count)]
            let group = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for place in 0..<4 { out.append(place <= part.count ? letters[group >> (18 - 6 * place) & 63] : 0x3D) }
            at += 3
        }
        return String(decoding: out, as: UTF8.self)
    }
}
