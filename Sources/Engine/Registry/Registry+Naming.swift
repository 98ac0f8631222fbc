internal import Model

extension Registry {
    /// The regulations that a name can stand for: an id (`uu-23-2014`), the short form (`UU 23/2014`), or a number that
    /// says it all (`PER/09/M.PAN/5/2007`), whatever the marks between the parts and the zeros before a figure.
    ///
    /// More than one where regions have the same number; none where the registry knows no such name.
    package func named(_ text: String) -> [Regulation] {
        let wanted = Self.parts(of: text)
        guard !wanted.isEmpty else { return [] }
        let exact = regulations.filter { regulation in
            ([regulation.id, regulation.short] + regulation.numbers).contains { Self.parts(of: $0) == wanted }
        }
        if !exact.isEmpty { return exact }
        // Without the government: the kind, the number and the year.
        return regulations.filter {
            $0.government != nil && Self.parts(of: "\($0.kind) \($0.number)/\($0.year)") == wanted
        }
    }

    /// The regulation of the citation's kind whose number, as printed, says it all (`239/IX/6/8/2003`).
    func printed(_ citation: Citation) -> Regulation? {
        guard let number = citation.number, number.utf8.contains(0x2F) else { return nil }
        let wanted = Self.parts(of: number)
        return regulations.first { regulation in
            regulation.kind == citation.kind && regulation.numbers.contains { Self.parts(of: $0) == wanted }
        }
    }

    /// The folded words and figures of a name: `PER/09/M.PAN/5/2007` is `per 9 m pan 5 2007`.
    private static func parts(of name: String) -> [String] {
        var parts: [[UInt8]] = []
        var previous: Kind = .mark
        for byte in name.utf8.prefix(200) {
            let kind = Kind(byte)
            if kind != .mark {
                if kind != previous { parts.append([]) }
                parts[parts.count - 1].append(kind == .letter ? byte | 0x20 : byte)
            }
            previous = kind
        }
        return parts.map { part in
            let plain = part.drop { $0 == 0x30 }
            return String(decoding: plain.isEmpty ? part[...] : plain, as: UTF8.self)
        }
    }

    private enum Kind {
        case letter, figure, mark

        init(_ byte: UInt8) {
            switch byte {
            case 0x30...0x39: self = .figure
            case 0x41...0x5A, 0x61...0x7A, 0x80...: self = .letter
            default: self = .mark
            }
        }
    }
}

extension Regulation {
    /// Printed numbers that need no year beside them.
    fileprivate var numbers: [String] {
        ([number] + numbersAccepted).filter { $0.utf8.contains(0x2F) }
    }
}
