/// A page as a grey picture of one dot per point: only for the lines drawn on it and the edges of filled areas, which
/// `pdftotext` does not tell.
struct PagePicture {
    var width: Int
    var height: Int
    /// One byte per dot, rows from the top.
    var dots: ArraySlice<UInt8>

    /// The pictures in what `pdftoppm -gray` writes: one `P5` after the other.
    static func pictures(_ bytes: [UInt8]) -> [PagePicture] {
        var pictures: [PagePicture] = []
        var at = 0
        while at + 2 < bytes.count, bytes[at] == 0x50, bytes[at + 1] == 0x35 {
            at += 2
            guard let width = number(bytes, &at), let height = number(bytes, &at), number(bytes, &at) == 255 else {
                break
            }
            at += 1
            let (size, overflow) = width.multipliedReportingOverflow(by: height)
            guard !overflow, width > 0, height > 0, size <= bytes.count - at else { break }
            pictures.append(PagePicture(width: width, height: height, dots: bytes[at..<(at + size)]))
            at += size
        }
        return pictures
    }

    private static func number(_ bytes: [UInt8], _ at: inout Int) -> Int? {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A { at += 1 }
        let start = at
        var value = 0
        while at < bytes.count, bytes[at] &- 0x30 < 10, at - start < 8 {
            value = value * 10 + Int(bytes[at] &- 0x30)
            at += 1
        }
        return at > start ? value : nil
    }

    /// Dots along an edge that make a line; a letter has none so long.
    private static let shortest = 10
    /// Dots of a part that goes on with a line; the letters of a word beside each other have fewer.
    private static let shortestPart = 6
    /// How much lighter or darker the next dot must be.
    private static let contrast: Int = 12
    /// Lines kept of one page and direction: more is no table but a drawing.
    private static let most = 20_000

    /// Edges between a row of dots and the next, longer than any letter's; and those between columns of dots.
    func lines() -> (horizontals: [PrintedPage.Stroke], verticals: [PrintedPage.Stroke]) {
        let across = runs(lines: height, length: width, step: width, along: 1).strokes
        let down = runs(lines: width, length: height, step: 1, along: width)
        return (across, PagePicture.extended(down.strokes, by: down.parts, between: across))
    }

    private func runs(
        lines: Int,
        length: Int,
        step: Int,
        along: Int
    ) -> (strokes: [PrintedPage.Stroke], parts: [PrintedPage.Stroke]) {
        var strokes: [PrintedPage.Stroke] = []
        var parts: [PrintedPage.Stroke] = []
        dots.withUnsafeBufferPointer { dots in
            for line in 0..<max(lines - 1, 0) {
                var run = 0
                var base = line * step
                for position in 0..<length {
                    let difference = Int(dots[base]) - Int(dots[base + step])
                    base += along
                    if difference > Self.contrast || difference < -Self.contrast {
                        run += 1
                        if position + 1 < length { continue }
                    }
                    if run >= Self.shortestPart, strokes.count + parts.count < Self.most {
                        let end = position + (run > 0 && position + 1 == length ? 1 : 0)
                        let stroke = PrintedPage.Stroke(
                            at: Double(line) + 1,
                            from: Double(max(end - run, 0)),
                            to: Double(end)
                        )
                        if run >= Self.shortest { strokes.append(stroke) } else { parts.append(stroke) }
                    }
                    run = 0
                }
            }
        }
        return (PagePicture.joined(strokes), parts)
    }

    /// Lines with the short parts behind their ends: the walls of a row that is no higher than its text. Such a part stands
    /// between two lines across; the stem of a letter reaches neither.
    private static func extended(
        _ strokes: [PrintedPage.Stroke],
        by parts: [PrintedPage.Stroke],
        between across: [PrintedPage.Stroke]
    ) -> [PrintedPage.Stroke] {
        var strokes = strokes
        let near = Dictionary(grouping: strokes.indices) { Int(strokes[$0].at) }
        let lines = Dictionary(grouping: across) { Int($0.at) }
        func meets(_ end: Double, at place: Double) -> Bool {
            (Int(end) - 1...Int(end) + 1).contains { row in
                lines[row]?.contains { $0.from - 2 <= place && $0.to + 2 >= place } ?? false
            }
        }
        func extend(by part: PrintedPage.Stroke) {
            for place in Int(part.at) - 1...Int(part.at) + 1 {
                for index in near[place] ?? [] {
                    let (from, to) = (strokes[index].from, strokes[index].to)
                    if (0...3).contains(part.from - to) { strokes[index].to = part.to }
                    if (0...3).contains(from - part.to) { strokes[index].from = part.from }
                }
            }
        }
        let walls = parts.filter { meets($0.from, at: $0.at) && meets($0.to, at: $0.at) }.sorted { $0.from < $1.from }
        for part in walls { extend(by: part) }
        for part in walls.reversed() { extend(by: part) }
        return strokes
    }

    /// Both edges of one line, and the parts of a line with small gaps, as one.
    static func joined(_ strokes: [PrintedPage.Stroke]) -> [PrintedPage.Stroke] {
        var joined: [PrintedPage.Stroke] = []
        // Only the lines just above can be met again.
        var recent = 0
        for stroke in strokes.sorted(by: { $0.at != $1.at ? $0.at < $1.at : $0.from < $1.from }) {
            while recent < joined.count, joined[recent].at < stroke.at - 3 { recent += 1 }
            let near = joined[recent...].firstIndex { other in
                abs(other.at - stroke.at) <= 2.5 && stroke.from <= other.to + 3 && stroke.to >= other.from - 3
            }
            if let near {
                joined[near].from = min(joined[near].from, stroke.from)
                joined[near].to = max(joined[near].to, stroke.to)
            } else {
                joined.append(stroke)
            }
        }
        return joined
    }
}
