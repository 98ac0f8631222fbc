internal import Model

/// Reads a scale of categories out of a sentence (`91 – 100 Sangat Tinggi; 76 – 90 Tinggi; 66 – 75 Sedang`) or out of lines
/// below each other (`> 85 s.d. 100 = Memuaskan`).
enum ProseScale {
    /// Fewer bands are a remark, no scale.
    private static let fewest = 4
    private static let mostWordsOfLabel = 2
    /// The canonical unit; it belongs to the figures.
    private static let percent = "persen"

    /// The first sentence of the running text that gives a whole scale; nil where none does.
    static func first(in document: RecognisedDocument, _ lexicon: Lexicon) -> CategoryScale? {
        for passage in document.passages where passage.role == .body {
            let pieces = passage.text.utf8.split(separator: 0x3B).map { String(decoding: $0, as: UTF8.self) }
            guard pieces.count >= fewest else { continue }
            let bands = pieces.map { band($0, passage.place, lexicon) }
            let read = bands.compactMap { $0 }
            let labels = Set(read.map(\.label.folded))
            if read.count == bands.count, labels.count == read.count {
                return CategoryScale(bands: read, place: passage.place).settled
            }
        }
        return lines(of: document, lexicon)
    }

    /// The first run of lines that each give a band and its label behind a sign of equality.
    private static func lines(of document: RecognisedDocument, _ lexicon: Lexicon) -> CategoryScale? {
        var bands: [CategoryScale.Band] = []
        for passage in document.passages where passage.role == .body {
            if let band = equated(passage, lexicon) {
                bands.append(band)
                continue
            }
            if bands.count >= fewest { break }
            bands = []
        }
        guard bands.count >= fewest, Set(bands.map(\.label.folded)).count == bands.count else { return nil }
        return CategoryScale(bands: bands, place: bands[0].place).settled
    }

    /// `> 85 s.d. 100 = Memuaskan`; nil for any other line.
    private static func equated(_ passage: Passage, _ lexicon: Lexicon) -> CategoryScale.Band? {
        let halves = passage.text.utf8.split(separator: 0x3D, omittingEmptySubsequences: false)
        guard halves.count == 2, passage.text.utf8.count <= 80 else { return nil }
        let label = Words(String(decoding: halves[1], as: UTF8.self))
        guard (1...3).contains(label.count), !halves[1].contains(where: isDigit),
            halves[0].contains(where: isDigit)
        else { return nil }
        let limits = Words(String(decoding: halves[0], as: UTF8.self))
        let isRange = (0..<limits.count).allSatisfy { index in
            limits.text(index).utf8.contains(where: isDigit) || lexicon[.bounds].tag(of: limits.text(index)) != nil
                || limits.text(index).utf8.count <= 3
        }
        guard isRange else { return nil }
        return CategoryScale.Band(
            String(decoding: halves[0], as: UTF8.self),
            label: label.text(0..<label.count),
            place: passage.place,
            lexicon: lexicon
        )
    }

    /// Figures and a label in one piece, in either order; nil when it is something else.
    private static func band(_ text: String, _ place: Place, _ lexicon: Lexicon) -> CategoryScale.Band? {
        let piece = withoutLead(text)
        let words = Words(piece)
        let label = (0..<words.count).filter { index in
            words.integer(index) == nil && lexicon[.bounds].tag(of: words.text(index)) == nil
                && lexicon[.rangeWords].tag(of: words.text(index)) == nil
                && lexicon[.units].tag(of: words.text(index)) != percent
        }
        guard let first = label.first, let last = label.last, label.count <= mostWordsOfLabel,
            last - first + 1 == label.count
        else { return nil }
        let shown = words.text(first..<last + 1)
        return CategoryScale.Band(piece, label: shown, place: place.showing(piece), lexicon: lexicon)
    }

    /// What stands behind a colon, where only words stand before it (`Skala penilaian: 91 – 100 …`).
    private static func withoutLead(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: 0x3A), !bytes[..<colon].contains(where: isDigit),
            bytes[colon...].contains(where: isDigit)
        else { return text }
        return String(decoding: bytes[(colon + 1)...], as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
