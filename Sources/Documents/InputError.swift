package import Model

/// Why a file could not be read. Never about what the document says: that is the rules' business.
package struct InputError: Error, Hashable, Sendable {
    package var code: Code
    package var place: Place

    package init(_ code: Code, place: Place) {
        self.code = code
        self.place = place
    }

    package enum Code: Hashable, Sendable {
        case empty
        /// More bytes than `Limits.bytes`.
        case tooLarge(bytes: Int, limit: Int)
        case lineTooLong(limit: Int)
        case tooManyLines(limit: Int)
        case tooManyColumns(limit: Int)
        case tooManyCells(limit: Int)
        /// The content is that of another kind of file, whatever its name says.
        case notText(OtherFormat)
        /// Control characters and zero bytes as no text has them.
        case binary
        /// Starts like UTF-16 but is not.
        case undecodable(encoding: String)
    }

    /// Kinds of file that are told by their first bytes.
    package enum OtherFormat: String, Sendable, CaseIterable {
        case word, excel, openDocument = "open-document", zip, pdf, oldOffice = "old-office", richText = "rich-text"
        case image, compressed, program
    }

    /// The error as one sentence for the user.
    package func message(_ language: Language) -> String { Messages.text(of: code)[language] }
}
