import Model

extension String {
    /// Without blanks at both ends.
    var trimmed: String {
        let bytes = CellText.trimmed(Array(utf8)[...])
        return bytes.count == utf8.count ? self : String(decoding: bytes, as: UTF8.self)
    }

    /// On one line: every run of white space one blank.
    var oneLine: String { shortened(to: .max) }
}
