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
        /// A scan on whose pages no word could be made out.
        case unreadableScan(pages: Int)
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

        /// The ZIP container itself cannot be read: cut off, flipped bits.
        case archiveDamaged
        /// One entry cannot be unpacked: cut off, wrong check sum, unknown method.
        case partDamaged(part: String)
        /// An entry without which the document cannot be read.
        case partMissing(part: String)
        case tooManyEntries(limit: Int)
        /// More than `Limits.unpackedBytes`.
        case unpackedTooLarge(limit: Int)
        /// More than `Limits.ratio`: a bomb.
        case unpackedTooDense(part: String, limit: Int)
        /// An entry whose name leads out of the archive, or stands there twice.
        case unsafeEntry(name: String)
        /// The file or a part of it needs a password.
        case encrypted
        /// Opens without a password, but its owner has locked it against changes.
        case locked
        /// XML that is not well-formed; `line` counts in the part.
        case markupDamaged(part: String, line: Int)
        /// XML with a document type declaration, as office files never have: the door of entity bombs.
        case doctype(part: String)
        case tooDeep(part: String, limit: Int)
        case tooManyAttributes(part: String, limit: Int)
        case textTooLong(part: String, limit: Int)

        /// Needs a program that is not on this machine.
        case missingProgram(Programs.Tool)
        case programTooSlow(Programs.Tool, seconds: Int)
        /// Ended by a signal or with a status of failure; what it said, on one line.
        case programFailed(Programs.Tool, said: String)
        case noTemporaryFolder
        /// Says by its first bytes what it is, and is not.
        case damaged(OtherFormat)
        case tooManyPages(limit: Int)
        case tooManyWords(limit: Int)
        case tooManySheets(limit: Int)
    }

    /// Kinds of file that are told by their first bytes.
    package enum OtherFormat: String, Sendable, CaseIterable {
        case excel, openDocument = "open-document", zip, pdf, oldOffice = "old-office", richText = "rich-text"
        case image, compressed, program, presentation
    }

    /// The error as one sentence for the user.
    package func message(_ language: Language) -> String { Messages.text(of: code)[language] }
}
