import Model

/// The lines that are drawn on pages, which `pdftotext` does not tell.
extension PDFReader {
    /// Draws the pages to see the lines on them; without `pdftoppm` tables are told by white space alone.
    mutating func addLines(to pages: inout [PrintedPage], _ place: Workplace) {
        guard programs.paths[.pdftoppm] != nil else {
            notes.append(Note(.remark, what: Messages.missing(.pdftoppm), place: Place(file: file)))
            return
        }
        draw(Array(pages.indices), of: &pages, style: ["-aaVector", "no"], place)
        // Lines much thinner than a dot, as of a sheet shrunk to its paper, show only in shades.
        let faint = pages.indices.filter { pages[$0].missesLines }
        draw(faint, of: &pages, style: ["-aaVector", "yes", "-thinlinemode", "shape"], place)
    }

    /// Takes the lines of some pages, drawn in a style of `pdftoppm`; neighbours in one run of the program.
    private func draw(_ numbers: [Int], of pages: inout [PrintedPage], style: [String], _ place: Workplace) {
        var rest = numbers[...]
        let wanted = Set(numbers)
        while let first = rest.first {
            var last = first
            while let next = rest.first, next - last <= Self.nearPages, next - first < Self.mostPages {
                last = next
                rest.removeFirst()
            }
            guard pages[first...last].allSatisfy({ $0.width * $0.height < 4e6 }),
                let said = try? run(
                    .pdftoppm,
                    ["-r", "72", "-gray", "-aa", "no"] + style + [
                        "-f", "\(first + 1)", "-l", "\(last + 1)", "input.pdf",
                    ],
                    in: place
                )
            else { continue }
            for (index, picture) in PagePicture.pictures(said).prefix(last - first + 1).enumerated()
            where wanted.contains(first + index) {
                pages[first + index].take(picture)
            }
        }
    }

    /// Pages in memory at once, as pictures.
    private static let mostPages = 40
    /// Starting the program takes as long as drawing some pages.
    private static let nearPages = 6
}

extension PrintedPage {
    /// Takes the lines of a picture of the page, scaled to points, that no picture before showed.
    mutating func take(_ picture: PagePicture) {
        // The program may have turned the page; then the picture has the page's sides swapped.
        if abs(Double(picture.width) - width) > 4, abs(Double(picture.width) - height) < 4 { swap(&width, &height) }
        isBlank = words.isEmpty && picture.dots.allSatisfy { $0 > 0xF0 }
        let x = width / Double(picture.width)
        let y = height / Double(picture.height)
        let lines = picture.lines()
        add(lines.horizontals.map { Stroke(at: $0.at * y, from: $0.from * x, to: $0.to * x) }, to: &horizontals)
        add(lines.verticals.map { Stroke(at: $0.at * x, from: $0.from * y, to: $0.to * y) }, to: &verticals)
    }

    private func add(_ strokes: [Stroke], to known: inout [Stroke]) {
        guard !known.isEmpty else {
            known = strokes
            return
        }
        let seen = known.sorted { $0.at < $1.at }
        var first = 0
        for stroke in strokes.sorted(by: { $0.at < $1.at }) {
            while first < seen.count, seen[first].at < stroke.at - 3 { first += 1 }
            var at = first
            var shown = 0.0
            while at < seen.count, seen[at].at <= stroke.at + 3 {
                shown += max(0, min(seen[at].to, stroke.to) - max(seen[at].from, stroke.from))
                at += 1
            }
            if shown < stroke.length * 0.7 { known.append(stroke) }
        }
    }

    /// Whether lines of text have more parts than the drawn table that they stand in has columns, or stand in none:
    /// walls may be there that were not seen.
    fileprivate var missesLines: Bool {
        let tables = RuledTables(self).tables()
        var open = 0
        for line in TextLine.lines(of: words) {
            let parts = line.segments().count
            guard parts >= 3 else { continue }
            let table = tables.first { $0.box.contains(x: line.box.center, y: line.box.middle) }
            if parts > (table?.columns.count ?? 1) - 1 { open += 1 }
            if open > 1 { return true }
        }
        return false
    }
}
