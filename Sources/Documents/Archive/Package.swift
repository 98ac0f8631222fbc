/// An OOXML package: parts found by their relationships, never by guessed names alone.
struct Package {
    let archive: Archive
    /// The part that holds the document itself (`word/document.xml`, `xl/workbook.xml`).
    let main: String
    /// The parts that the main part refers to, by the last word of the relationship's type (`styles`, `numbering`).
    let parts: [String: String]

    /// Throws what the archive and the markup reader throw, `.partMissing` without a main part.
    init(_ archive: Archive, limits: Limits, usual: String) throws(InputError.Reason) {
        self.archive = archive
        var main = usual
        let root = try Package.relationships(archive, of: "", limits: limits)
        if let target = root.first(where: { $0.kind == "officeDocument" })?.target, archive.contains(target) {
            main = target
        }
        guard archive.contains(main) else { throw .init(.partMissing(part: main)) }
        self.main = main
        var parts: [String: String] = [:]
        for one in try Package.relationships(archive, of: main, limits: limits) where archive.contains(one.target) {
            if parts[one.kind] == nil { parts[one.kind] = one.target }
        }
        self.parts = parts
    }

    struct Relationship {
        var id: String
        /// The last word of the type's address: the same in transitional and strict files.
        var kind: String
        /// Path inside the archive.
        var target: String
    }

    /// The relationships of a part (the empty name is the package's own), those to the outside left out.
    static func relationships(
        _ archive: Archive,
        of part: String,
        limits: Limits
    ) throws(InputError.Reason) -> [Relationship] {
        let (folder, file) = split(part)
        let name = "\(folder)_rels/\(file).rels"
        guard archive.contains(name) else { return [] }
        let reader = try MarkupReader<PackageName>(archive, part: name, limits: limits)
        var out: [Relationship] = []
        while let event = try reader.next() {
            guard case .start(.relationship) = event, reader.attribute(.mode) != "External",
                let id = reader.attribute(.id), let type = reader.attribute(.type),
                let target = reader.attribute(.target), out.count < limits.entries
            else { continue }
            let kind = type.split(separator: "/").last.map(String.init) ?? type
            out.append(Relationship(id: id, kind: kind, target: path(target, from: folder)))
        }
        return out
    }

    private static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }

    /// `../media/x` from `word/`, `/word/styles.xml` from anywhere.
    private static func path(_ target: String, from folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var steps = folder.split(separator: "/")
        for step in target.split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
