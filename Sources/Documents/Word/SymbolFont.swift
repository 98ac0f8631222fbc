/// Fonts whose characters are pictures: what their codes show, as far as offices use them.
enum SymbolFont {
    case symbol, wingdings, none

    init?(name: String) {
        switch name.lowercased() {
        case "symbol": self = .symbol
        case "wingdings", "webdings", "wingdings 2", "wingdings 3": self = .wingdings
        default: return nil
        }
    }

    /// What a code (0x20…0xFF, or the same in the private area F000) shows; nil when nobody knows.
    func character(_ code: Int) -> String? {
        let code = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
        switch self {
        case .symbol: return SymbolFont.symbols[code]
        case .wingdings: return SymbolFont.dingbats[code]
        case .none: return nil
        }
    }

    /// Adobe's encoding of the font Symbol.
    private static let symbols: [Int: String] = {
        var table: [Int: String] = [
            0x2D: "−", 0x40: "≅", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓",
            0xB0: "°",
            0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈",
            0xBC: "…", 0xC5: "⊕", 0xC7: "∩", 0xC8: "∪", 0xCE: "∈", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xE5: "∑",
            0xF2: "∫",
        ]
        let greek = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
        let small = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
        for (index, letter) in greek.enumerated() { table[0x41 + index] = String(Character(letter)) }
        for (index, letter) in small.enumerated() { table[0x61 + index] = String(Character(letter)) }
        for code in 0x20...0x3F where table[code] == nil {
            table[code] = String(decoding: [UInt8(code)], as: UTF8.self)
        }
        for code in [0x5B, 0x5D, 0x5F, 0x7B, 0x7C, 0x7D] {
            table[code] = String(decoding: [UInt8(code)], as: UTF8.self)
        }
        return table
    }()

    /// Microsoft's font Wingdings.
    private static let dingbats: [Int: String] = [
        0x20: " ", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x70: "❐", 0x71: "❑", 0x72: "❒", 0x76: "❖", 0x9F: "•", 0xA7: "▪",
        0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
        0xFD: "☒", 0xFE: "☑",
    ]
}
