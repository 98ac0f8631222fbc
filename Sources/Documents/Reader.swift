package import Model

/// Reads one text file into a `Document`. Never touches the file system: the caller hands in the bytes.
package struct Reader: Sendable {
    let limits: Limits
    private let programs: Programs

    /// `programs` are the other programs that PDF and old Office files are read with.
    package init(limits: Limits = .default, programs: Programs = .none) {
        self.limits = limits
        self.programs = programs
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
        if let format = Signature.otherFormat(of: bytes) { return try readOther(format, file: file, bytes: bytes) }
        let decoded = try DecodedText.decode(bytes)
        if let separator = SeparatedReader.separator(of: decoded.bytes, file: file) {
            return try SeparatedReader(decoded.bytes, file: file, limits: limits).document(separator: separator)
        }
        let source = try SourceText(decoded.bytes, limits: limits)
        if source.lines.allSatisfy(\.isBlank) { throw .init(.empty) }
        var reader = TextReader(source: source, file: file, limits: limits)
        var document = try reader.document()
        if decoded.damaged > 0 {
            let what = Messages.damagedBytes(decoded.damaged, encoding: decoded.encoding.rawValue)
            document.notes.insert(Note(.loss, what: what, place: Place(file: file)), at: 0)
        }
        return document
    }

    /// A file that says by its first bytes what it is.
    private func readOther(
        _ format: InputError.OtherFormat,
        file: String,
        bytes: [UInt8]
    ) throws(InputError.Reason) -> Document {
        switch format {
        case .pdf:
            var reader = PDFReader(file: file, limits: limits, programs: programs)
            return try reader.document(bytes)
        case .oldOffice, .richText:
            guard let kind = try OfficeConverter.kind(of: bytes) else { throw .init(.notText(format)) }
            let converted = try OfficeConverter(programs: programs, limits: limits).convert(bytes, kind: kind)
            guard Signature.otherFormat(of: converted) != format else { throw .init(.damaged(format)) }
            return try readText(file: file, bytes: converted)
        default: throw .init(.notText(format))
        }
    }
}
