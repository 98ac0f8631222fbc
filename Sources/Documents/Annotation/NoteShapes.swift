/// The boxes of notes, in VML, which is what Excel still keeps them in.
enum NoteShapes {
    /// A drawing with a box for each cell.
    static func drawing(_ notes: [(spot: CellSpot, text: String)]) -> [UInt8] {
        // One block of a thousand numbers for every thousand boxes.
        let blocks = (1...(notes.count / 1000 + 1)).map { String($0) }.joined(separator: ",")
        let boxes = notes.enumerated().map { shape($1.spot, $1.text, number: 1025 + $0) }.joined()
        let text =
            "<xml \(spaces)><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"\(blocks)\"/></o:shapelayout>"
            + "\(type(""))\(boxes)</xml>"
        return Array(text.utf8)
    }

    /// A drawing with more boxes. It is searched as bytes: what Excel writes here is not always XML.
    ///
    /// Throws `.partDamaged` where no end of the drawing is found.
    static func appended(
        _ notes: [(spot: CellSpot, text: String)],
        to part: [UInt8],
        _ name: String
    ) throws(InputError.Reason) -> [UInt8] {
        guard let end = last("</xml>", in: part) else { throw .init(.partDamaged(part: name)) }
        var number = max(highest(in: part), 1024) + 1
        // A writer may know the same vocabulary by other prefixes; then each element of ours declares its own.
        let start = first("<xml", in: part[...]) ?? 0
        let top = part[start..<(part[start...].firstIndex(of: 0x3E) ?? start)]
        let isKnown = spaces.split(separator: " ").allSatisfy { first(String($0), in: top) != nil }
        let declared = isKnown ? "" : " \(spaces)"
        var text = last("id=\"_x0000_t202\"", in: part) == nil ? type(declared) : ""
        for note in notes {
            text += shape(note.spot, note.text, number: number, declared)
            number += 1
        }
        return part[..<end] + Array(text.utf8) + part[end...]
    }

    private static let spaces =
        "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\""

    private static func type(_ declared: String) -> String {
        "<v:shapetype\(declared) id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
            + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
    }

    private static func shape(_ spot: CellSpot, _ text: String, number: Int, _ declared: String = "") -> String {
        // About fifty letters stand on a line of a box of this width.
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).reduce(0) {
            $0 + $1.count / 50 + 1
        }
        let height = min(max(lines * 14 + 12, 60), 420)
        let style =
            "position:absolute;margin-left:60pt;margin-top:2pt;width:280pt;height:\(height)pt;z-index:1;visibility:hidden"
        return
            "<v:shape\(declared) id=\"_x0000_s\(number)\" type=\"#_x0000_t202\" style=\"\(style)\" fillcolor=\"#ffffe1\""
            + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/>"
            + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
            + "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
            + "<x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>\(spot.row - 1)</x:Row>"
            + "<x:Column>\(spot.column - 1)</x:Column></x:ClientData></v:shape>"
    }

    private static func first(_ word: String, in part: ArraySlice<UInt8>) -> Int? {
        let word = Array(word.utf8)
        return part.indices.first { part[$0] == word[0] && part[$0...].starts(with: word) }
    }

    private static func last(_ word: String, in part: [UInt8]) -> Int? {
        let word = Array(word.utf8)
        var at = part.count - word.count
        while at >= 0 {
            if part[at] == word[0], part[at...].starts(with: word) { return at }
            at -= 1
        }
        return nil
    }

    /// The highest number of a box (`_x0000_s1025`).
    private static func highest(in part: [UInt8]) -> Int {
        let word = Array("_x0000_s".utf8)
        var highest = 0
        var at = 0
        while at + word.count < part.count {
            guard part[at] == word[0], part[at...].starts(with: word) else {
                at += 1
                continue
            }
            at += word.count
            let digits = part[at...].prefix(8).prefix { $0 &- 0x30 < 10 }
            highest = max(highest, Int(String(decoding: digits, as: UTF8.self)) ?? 0)
        }
        return highest
    }
}
