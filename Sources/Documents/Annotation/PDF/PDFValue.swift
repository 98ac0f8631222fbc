/// An object of a PDF file in the form that qpdf gives it in JSON: names begin with `/`, references read `5 0 R`.
///
/// Texts and numbers are kept as they were written, so that what is only passed on comes back unchanged.
indirect enum PDFValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    /// What stands between the quotes, escapes and all.
    case text(String)
    case list([PDFValue])
    case dictionary([String: PDFValue])

    subscript(_ key: String) -> PDFValue? {
        guard case .dictionary(let entries) = self else { return nil }
        return entries[key]
    }

    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    var list: [PDFValue]? {
        guard case .list(let list) = self else { return nil }
        return list
    }

    var double: Double? {
        guard case .number(let text) = self, let number = Double(text), number.isFinite else { return nil }
        return number
    }

    /// The text itself, when it names another object.
    var reference: String? {
        guard let text, text.hasSuffix(" R"), let first = text.utf8.first, first &- 0x30 < 10 else { return nil }
        return text
    }

    /// A number of two places, as precise as any page is printed.
    static func rounded(_ value: Double) -> String {
        let limited = min(max(value, -1e6), 1e6)
        let hundredths = Int((limited * 100).rounded())
        let digits = String(hundredths.magnitude)
        let padded = String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
        return "\(hundredths < 0 ? "-" : "")\(padded.dropLast(2)).\(padded.suffix(2))"
    }

    static func numbers(_ values: [Double]) -> PDFValue { .list(values.map { .number(rounded($0)) }) }

    static func whole(_ value: Int) -> PDFValue { .number(String(value)) }

    /// A text that people read: UTF-16 with its mark in front, which every viewer knows (ISO 32000-1, 7.9.2.2).
    static func words(_ text: String) -> PDFValue {
        let digits = Array("0123456789abcdef".utf8)
        var out = Array("b:feff".utf8)
        for unit in text.utf16 {
            for shift in [12, 8, 4, 0] { out.append(digits[Int(unit >> UInt16(shift)) & 15]) }
        }
        return .text(String(decoding: out, as: UTF8.self))
    }

    /// Appends the JSON of the value, keys in order.
    func write(to out: inout String) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .number(let text): out += text
        case .text(let text): out += "\"\(text)\""
        case .list(let values):
            out += "["
            for (index, value) in values.enumerated() {
                if index > 0 { out += "," }
                value.write(to: &out)
            }
            out += "]"
        case .dictionary(let entries):
            out += "{"
            for (index, entry) in entries.sorted(by: { $0.key < $1.key }).enumerated() {
                if index > 0 { out += "," }
                out += "\"\(entry.key)\":"
                entry.value.write(to: &out)
            }
            out += "}"
        }
    }
}
