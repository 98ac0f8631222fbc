internal import Model

/// Makes a copy of a document with remarks at their places: comments in Word documents, notes in workbooks, highlights and
/// notes on the pages of PDF files.
///
/// All that is not a remark stays as it was: the parts of an office file byte for byte, the objects of a PDF as they are.
/// The same document and remarks give the same copy.
package struct Annotator: Sendable {
    private let limits: Limits
    private let programs: Programs

    /// `programs` are the other programs that PDF files are read and written with.
    package init(limits: Limits = .default, programs: Programs = .none) {
        self.limits = limits
        self.programs = programs
    }

    /// The copy; nil for a kind of file that takes no remarks.
    ///
    /// Throws an `InputError` for what the readers refuse, for a damaged part that cannot be added to, and for a PDF under a
    /// lock.
    package func annotate(file: String, bytes: [UInt8], _ remarks: Remarks) throws(InputError) -> AnnotatedCopy? {
        do throws(InputError.Reason) {
            if bytes.count > limits.bytes { throw .init(.tooLarge(bytes: bytes.count, limit: limits.bytes)) }
            if Signature.otherFormat(of: bytes) == .pdf {
                var notes = PageNotes(remarks, file: file, limits: limits, programs: programs)
                return try notes.copy(of: bytes)
            }
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
