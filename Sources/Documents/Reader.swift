package import Model

/// Reads one text file into a `Document`. Never touches the file system: the caller hands in the bytes.
package struct Reader: Sendable {
    private let limits: Limits

    package init(limits: Limits = .default) {
        self.limits = limits
    }

    /// Reads a whole file. `file` is the path as the user gave it; it is shown in places and tells `.md` from `.txt`.
    ///
    /// Throws an `InputError` for what is no text (a ZIP, a PDF, a picture), cannot be decoded or is beyond the limits.
    package func read(file: String, bytes: [UInt8]) throws(InputError) -> Document {
        do {
            return try readText(file: file, bytes: bytes)
        } catch {
            throw InputError(error.code, place: Place(file: file, line: error.line))
        }
    }

    private func readText(file: String, bytes: [UInt8]) throws(InputError.Reason) -> Document {
        if bytes.count > limits.bytes { throw .init(.tooLarge(bytes: bytes.count, limit: limits.bytes)) }
        if bytes.isEmpty { throw .init(.empty) }
        if let document = try readOffice(file: file, bytes: bytes, limits: limits) { return document }
        if let other = Signature.otherFormat(of: bytes) { throw .init(.notText(other)) }
        let decoded = try DecodedText.decode(bytes)
        let source = try SourceText(decoded.bytes, limits: limits)
        if source.lines.allSatisfy(\.isBlank) { throw .init(.empty) }
        var reader = TextReader(source: source, file: file, limits: limits)
        var document = try reader.document()
        if decoded.damaged > 0 {
            let what = Messages.damagedBytes(decoded.damaged, encoding: decoded.encoding.rawValue)
            document.notes.insert(Note(what: what, place: Place(file: file)), at: 0)
        }
        return document
    }
}
