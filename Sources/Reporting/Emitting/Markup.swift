extension [UInt8] {
    /// Appends text for XML and HTML, safe as content and inside quoted attributes: what is markup becomes a reference,
    /// what is harmful is shown as on a terminal (`String.harmless`), so that nothing XML forbids remains.
    mutating func append(markup text: String) {
        append(text.harmless, also: Self.isMarkup) { bytes, scalar in
            switch scalar {
            case 0x26: bytes.append(ascii: "&amp;")
            case 0x3C: bytes.append(ascii: "&lt;")
            case 0x3E: bytes.append(ascii: "&gt;")
            case 0x22: bytes.append(ascii: "&quot;")
            default: bytes.append(ascii: "&#39;")
            }
        }
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
        default: false
        }
    }

    /// Appends text as it is; for what the program itself says.
    mutating func append(plain text: String) { append(contentsOf: text.utf8) }
}
