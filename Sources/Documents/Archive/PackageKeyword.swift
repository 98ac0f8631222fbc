import Model

/// A keyword in the properties of an office file, by which a program knows again what it wrote.
package struct PackageKeyword: Sendable {
    private let keyword: String

    package init(_ keyword: String) { self.keyword = keyword }

    private static let core = "docProps/core.xml"
    private static let meta = "meta.xml"

    /// Whether a file is a package whose properties hold the keyword, as Office and LibreOffice keep it when they save.
    /// What cannot be opened holds none: the readers say what is wrong with it.
    package func isHeld(by bytes: [UInt8], limits: Limits = .default) -> Bool {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let archive = try? Archive(bytes, limits: limits) else {
            return false
        }
        return [Self.core, Self.meta].contains { part in
            guard archive.contains(part), let properties = try? archive.bytes(part) else { return false }
            return properties.span.holds(keyword.utf8.span)
        }
    }

    /// Adds the keyword to those of a package of Office; one without properties stays without.
    func add(to editor: inout PackageEditor, limits: Limits) throws(InputError.Reason) {
        guard editor.contains(Self.core) else { return }
        let part = try editor.bytes(Self.core)
        let elements = try spans(part, limits)
        guard !part.span.holds(keyword.utf8.span), let root = elements.root else { return }
        var splice = Splice()
        if let keywords = elements.keywords {
            keywords.append(
                (keywords.end.lowerBound > keywords.tag.upperBound ? ", " : "") + keyword,
                in: part,
                to: &splice
            )
        } else {
            root.append("<keywords xmlns=\"\(CoreName.space)\">\(keyword)</keywords>", in: part, to: &splice)
        }
        try editor.splice(Self.core, splice)
    }

    /// The outermost element of the properties and the one of the keywords.
    private func spans(
        _ part: [UInt8],
        _ limits: Limits
    ) throws(InputError.Reason) -> (root: ElementSpan?, keywords: ElementSpan?) {
        let reader = try MarkupReader<CoreName>(.bytes(part), part: Self.core, limits: limits, locating: true)
        var root: ElementSpan?
        var keywords: ElementSpan?
        while let event = try reader.next() {
            guard let span = reader.span else { continue }
            switch event {
            case .start(.keywords): keywords = ElementSpan(tag: span)
            case .end(.keywords): keywords?.end = span
            case .start where reader.depth == 1: root = ElementSpan(tag: span)
            case .end where reader.depth == 1: root?.end = span
            default: break
            }
        }
        return (root, keywords)
    }
}

/// Names in the core properties of an OOXML package (ECMA-376 part 2, 11).
private enum CoreName: String, MarkupName {
    case keywords = "cp:keywords"

    static let space = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    static let vocabulary = MarkupVocabulary(Self.self, spaces: [space: "cp"])
}
