import Model

/// Tells files that are not text by their first bytes, so that the user hears what it is, not that it is unreadable.
enum Signature {
    static func otherFormat(of bytes: [UInt8]) -> InputError.OtherFormat? {
        for (signature, format) in signatures where bytes.starts(with: signature) {
            return format
        }
        // PDF writers may put some bytes in front of the header.
        let front = bytes.prefix(1024)
        if front.span.holds("%PDF-".utf8.span) { return .pdf }
        return nil
    }

    private static let signatures: [([UInt8], InputError.OtherFormat)] = [
        (Array("%PDF-".utf8), .pdf),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
        (Array("{\\rtf".utf8), .richText),
        ([0x89, 0x50, 0x4E, 0x47], .image),
        ([0xFF, 0xD8, 0xFF], .image),
        (Array("GIF8".utf8), .image),
        ([0x49, 0x49, 0x2A, 0x00], .image),
        ([0x4D, 0x4D, 0x00, 0x2A], .image),
        ([0x1F, 0x8B], .compressed),
        (Array("Rar!".utf8), .compressed),
        ([0x37, 0x7A, 0xBC, 0xAF], .compressed),
        ([0x7F, 0x45, 0x4C, 0x46], .program),
        ([0x4D, 0x5A, 0x90, 0x00], .program),
    ]
}
