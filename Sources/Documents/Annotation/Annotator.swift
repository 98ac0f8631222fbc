internal import Model

/// Makes a copy of a document with remarks at their places: comments in Word documents, notes in workbooks.
///
/// All that is not a remark stays byte for byte as it was. The same document and remarks give the same copy.
package struct Annotator: Sendable {
    private let limits: Limits

    package init(limits: Limits = .default) { self.limits = limits }

    /// The copy; nil for a kind of file that takes no remarks.
    ///
    /// Throws an `InputError` for what the readers refuse, and for a damaged part that cannot be added to.
    package func annotate(file: String, bytes: [UInt8], _ remarks: Remarks) throws(InputError) -> AnnotatedCopy? {
        do throws(InputError.Reason) {
            if bytes.count > limits.bytes { throw .init(.tooLarge(bytes: bytes.count, limit: limits.bytes)) }
            guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
            var editor = try PackageEditor(bytes, limits: limits)
            switch try Container.kind(of: editor.archive, limits: limits) {
            case .word:
                var comments = WordComments(remarks, file: file, limits: limits)
                try comments.write(to: &editor)
                return AnnotatedCopy(bytes: try editor.written(), placed: comments.placed, unplaced: comments.unplaced)
            case .spreadsheet:
                var notes = WorkbookNotes(remarks, file: file, limits: limits)
                try notes.write(to: &editor)
                return AnnotatedCopy(bytes: try editor.written(), placed: notes.placed, unplaced: notes.unplaced)
            case .presentation, .openText, .openSpreadsheet, .other: return nil
            }
        } catch {
            throw InputError(error.code, place: Place(file: file, line: error.line))
        }
    }
}
