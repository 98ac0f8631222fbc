/// Character references of HTML.
enum Entities {
    /// Replaces references; what is none stays as it stands.
    static func replaced(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(0x26) else { return Array(text) }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == 0x26, let (shown, end) = reference(text, index) {
                out += shown
                index = end
            } else {
                out.append(text[index])
                index += 1
            }
        }
        return out
    }

    private static func reference(_ text: ArraySlice<UInt8>, _ start: Int) -> ([UInt8], Int)? {
        var end = start + 1
        while end < text.endIndex, end - start < 34, isPart(text[end]) { end += 1 }
        guard end > start + 1 else { return nil }
        let name = text[(start + 1)..<end]
        let isClosed = end < text.endIndex && text[end] == 0x3B
        let behind = isClosed ? end + 1 : end
        if name.first == 0x23 {
            guard let scalar = scalar(name.dropFirst()) else { return nil }
            return (Array(String(Character(scalar)).utf8), behind)
        }
        // A name without its semicolon may be an address (`?a=1&copy=2`): only the oldest names stand for themselves.
        let word = String(decoding: name, as: UTF8.self)
        guard let shown = names[word], isClosed || ["nbsp", "amp", "lt", "gt", "quot"].contains(word) else {
            return nil
        }
        return (Array(shown.utf8), behind)
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte == 0x23 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHex = digits.first.map { $0 | 0x20 == 0x78 } ?? false
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard var code = UInt32(text, radix: isHex ? 16 : 10) else { return nil }
        // Numbers of Windows-1252 are written as if they were Unicode.
        if (0x80...0x9F).contains(code) { code = windows[Int(code) - 0x80] }
        return Unicode.Scalar(code == 0 ? 0xFFFD : code)
    }

    private static let windows: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
        0x178,
    ]

    private static let names: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ensp": " ", "emsp": " ",
        "thinsp": " ",
        "shy": "", "zwnj": "", "zwj": "", "lrm": "", "rlm": "", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’",
        "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "hellip": "…", "bull": "•",
        "middot": "·", "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "minus": "−", "frac12": "½",
        "frac14": "¼",
        "frac34": "¾", "sup1": "¹", "sup2": "²", "sup3": "³", "permil": "‰", "euro": "€", "copy": "©", "reg": "®",
        "trade": "™", "sect": "§", "para": "¶", "le": "≤", "ge": "≥", "ne": "≠", "asymp": "≈", "equiv": "≡", "sum": "∑",
        "prod": "∏", "radic": "√", "infin": "∞", "rarr": "→", "larr": "←", "uarr": "↑", "darr": "↓", "check": "✓",
        "alpha": "α", "beta": "β", "gamma": "γ", "Delta": "Δ", "delta": "δ", "Sigma": "Σ", "sigma": "σ", "pi": "π",
        "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "egrave": "è", "eacute": "é",
        "ecirc": "ê",
        "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ograve": "ò", "oacute": "ó",
        "ocirc": "ô",
        "ouml": "ö", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "ntilde": "ñ", "ccedil": "ç",
        "Eacute": "É",
    ]
}
