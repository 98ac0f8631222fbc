/// Changes parts of an OOXML package and keeps its lists of parts and relationships in order.
struct PackageEditor {
    let archive: Archive
    private let original: [UInt8]
    private let limits: Limits
    /// Parts with new contents, and new parts behind those.
    private var changed: [(name: String, bytes: [UInt8])] = []

    private static let types = "[Content_Types].xml"
    private static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"

    /// Throws what the archive throws.
    init(_ original: [UInt8], limits: Limits) throws(InputError.Reason) {
        self.original = original
        self.limits = limits
        archive = try Archive(original, limits: limits)
    }

    /// A part as it is by now.
    func bytes(_ name: String) throws(InputError.Reason) -> [UInt8] {
        if let new = changed.first(where: { $0.name == name }) { return new.bytes }
        return try archive.bytes(name)
    }

    func contains(_ name: String) -> Bool { archive.contains(name) || changed.contains { $0.name == name } }

    mutating func set(_ name: String, _ bytes: [UInt8]) {
        if let index = changed.firstIndex(where: { $0.name == name }) {
            changed[index].bytes = bytes
        } else {
            changed.append((name, bytes))
        }
    }

    /// The part with a splice put in. Throws `.partDamaged` for one that does not fit, or that is written in other than
    /// bytes of ASCII and more (UTF-16): no office program writes that.
    mutating func splice(_ name: String, _ splice: Splice) throws(InputError.Reason) {
        let part = try bytes(name)
        if part.contains(0) { throw .init(.partDamaged(part: name)) }
        guard let new = splice.applied(to: part) else { throw .init(.partDamaged(part: name)) }
        set(name, new)
    }

    /// A name that no part has, made from `stem` (`xl/comments`) and a number.
    func freeName(_ stem: String, _ ending: String) -> String {
        let taken = Set((archive.names + changed.map(\.name)).map { $0.lowercased() })
        var number = 1
        while taken.contains("\(stem)\(number)\(ending)".lowercased()) { number += 1 }
        return "\(stem)\(number)\(ending)"
    }

    /// Adds a part with its type, and a relationship to it; returns the relationship's id.
    ///
    /// - Parameters:
    ///   - kind: the whole address of the relationship's type.
    ///   - type: the media type; nil for a part whose ending tells it.
    mutating func add(
        _ name: String,
        _ bytes: [UInt8],
        type: String?,
        from part: String,
        kind: String
    ) throws(InputError.Reason) -> String {
        set(name, bytes)
        if let type {
            let entry = "PartName=\"/\(MarkupText.escaped(name))\" ContentType=\"\(type)\""
            try list("Override", entry)
        }
        return try relate(part, to: name, kind: kind)
    }

    /// Says what files with an ending are, where that is not said yet.
    mutating func declare(ending: String, type: String) throws(InputError.Reason) {
        let reader = try MarkupReader<TypeName>(
            .bytes(try bytes(PackageEditor.types)),
            part: PackageEditor.types,
            limits: limits
        )
        while let event = try reader.next() {
            guard case .start(.byEnding) = event else { continue }
            if reader.attribute(.ending)?.lowercased() == ending { return }
        }
        try list("Default", "Extension=\"\(ending)\" ContentType=\"\(type)\"")
    }

    private mutating func list(_ element: String, _ attributes: String) throws(InputError.Reason) {
        let space = "http://schemas.openxmlformats.org/package/2006/content-types"
        try appendToRoot(PackageEditor.types, element, attributes, space: space)
    }

    private mutating func relate(_ part: String, to name: String, kind: String) throws(InputError.Reason) -> String {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[...$0]) } ?? ""
        let list = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
        if !contains(list) {
            let empty = "<Relationships xmlns=\"\(PackageEditor.relationships)\"></Relationships>"
            set(list, Array((PackageEditor.declaration + empty).utf8))
        }
        let reader = try MarkupReader<PackageName>(.bytes(try bytes(list)), part: list, limits: limits)
        var taken: Set<String> = []
        while let event = try reader.next() {
            if case .start(.relationship) = event, let id = reader.attribute(.id) { taken.insert(id) }
        }
        var number = 1
        while taken.contains("rIdIku\(number)") { number += 1 }
        // From the root of the package: true for parts in any folder.
        let target = "/" + MarkupText.escaped(name)
        try appendToRoot(
            list,
            "Relationship",
            "Id=\"rIdIku\(number)\" Type=\"\(kind)\" Target=\"\(target)\"",
            space: PackageEditor.relationships
        )
        return "rIdIku\(number)"
    }

    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    private mutating func appendToRoot(
        _ name: String,
        _ element: String,
        _ attributes: String,
        space: String
    ) throws(InputError.Reason) {
        let part = try bytes(name)
        guard let root = try PackageEditor.root(part, name: name, limits: limits) else {
            throw .init(.partDamaged(part: name))
        }
        var splice = Splice()
        let declared = root.prefix(in: part).isEmpty ? "" : " xmlns=\"\(space)\""
        root.append("<\(element)\(declared) \(attributes)/>", in: part, to: &splice)
        try self.splice(name, splice)
    }

    /// The outermost element of a part.
    static func root(_ part: [UInt8], name: String, limits: Limits) throws(InputError.Reason) -> ElementSpan? {
        let reader = try MarkupReader<PackageName>(.bytes(part), part: name, limits: limits, locating: true)
        var root: ElementSpan?
        while let event = try reader.next() {
            guard reader.depth == 1, let span = reader.span else { continue }
            if case .start = event { root = ElementSpan(tag: span) }
            if case .end = event { root?.end = span }
        }
        return root
    }

    /// The whole package. Throws what writing it throws.
    func written() throws(InputError.Reason) -> [UInt8] {
        try ArchiveCopy.write(original, changed: changed.map { ($0.name, archive.index($0.name), $0.bytes) })
    }
}

/// Elements of the list of content types.
private enum TypeName: String, MarkupName {
    case byEnding = "t:Default", ending = "Extension"

    static let vocabulary = MarkupVocabulary(
        TypeName.self,
        spaces: ["http://schemas.openxmlformats.org/package/2006/content-types": "t"]
    )
}
