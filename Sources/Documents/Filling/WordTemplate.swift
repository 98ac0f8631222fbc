package import Model

/// A Word document with placeholders (`{{instansi}}`) that is filled in: the rest stays as its office laid it out.
package struct WordTemplate: Sendable {
    private let bytes: [UInt8]
    private let limits: Limits
    /// All placeholders that may stand in it; written in capitals they give capitals.
    private let known: Set<String>
    /// The one without which it makes no sense.
    private let required: String

    package init(_ bytes: [UInt8], known: [String], required: String, limits: Limits = .default) {
        self.bytes = bytes
        self.limits = limits
        self.known = Set(known)
        self.required = required
    }

    /// What stands for a placeholder: lines and tables only for one that has its paragraph for itself.
    package enum Value: Sendable {
        case text(String)
        case lines([String])
        /// Heads, shares of the width, rows: a single cell goes across the table.
        case table(heads: [String], widths: [Int], rows: [[String]])
    }

    /// Why a template cannot be filled in.
    package enum Fault: Error, Hashable, Sendable {
        case unreadable(InputError.Code)
        case notWord
        /// A placeholder that nobody knows, and those that are known.
        case unknown(String, known: [String])
        case missing(String)
        /// A list or table that shares its paragraph with other words.
        case notAlone(String)
        /// A placeholder in a header or footer, where every part of the memo would say something else.
        case notShared(String)

        /// The fault as a sentence for the user.
        package var message: LocalizedText { Messages.text(of: self) }
    }

    /// The document: the text of the template once for each section, each from a new page.
    ///
    /// Headers and footers are filled from `shared`, the file's properties get the keyword. Throws a `Fault`; nothing is
    /// filled in by halves.
    package func filled(
        shared: [String: Value],
        sections: [[String: Value]],
        keyword: String
    ) throws(Fault) -> [UInt8] {
        let result: Result<[UInt8], Fault>
        do throws(InputError.Reason) {
            result = try fill(shared, sections, keyword)
        } catch {
            throw .unreadable(error.code)
        }
        return try result.get()
    }

    private func fill(
        _ shared: [String: Value],
        _ sections: [[String: Value]],
        _ keyword: String
    ) throws(InputError.Reason) -> Result<[UInt8], Fault> {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return .failure(.notWord) }
        var editor = try PackageEditor(bytes, limits: limits)
        guard try Container.kind(of: editor.archive, limits: limits) == .word else { return .failure(.notWord) }
        let package = try Package(editor.archive, limits: limits, usual: "word/document.xml")
        let main = try TemplatePart(try editor.bytes(package.main), name: package.main, limits: limits)
        if let unknown = main.names.first(where: { !known.contains($0) }) { return .failure(self.unknown(unknown)) }
        if !main.names.contains(required) { return .failure(.missing(required)) }
        switch main.filled(sections) {
        case .success(let filled): editor.set(package.main, filled)
        case .failure(let fault): return .failure(fault)
        }
        for one in try Package.relationships(editor.archive, of: package.main, limits: limits)
        where (one.kind == "header" || one.kind == "footer") && editor.archive.contains(one.target) {
            let part = try TemplatePart(try editor.bytes(one.target), name: one.target, limits: limits)
            if part.names.isEmpty { continue }
            if let unknown = part.names.first(where: { !known.contains($0) }) { return .failure(self.unknown(unknown)) }
            if let other = part.names.first(where: { shared[$0] == nil }) { return .failure(.notShared(other)) }
            switch part.filled(shared) {
            case .success(let filled): editor.set(one.target, filled)
            case .failure(let fault): return .failure(fault)
            }
        }
        try PackageKeyword(keyword).add(to: &editor, limits: limits)
        return .success(try editor.written())
    }

    private func unknown(_ name: String) -> Fault { .unknown(name, known: known.sorted()) }
}
