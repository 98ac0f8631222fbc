import Model

/// Scanned pages: `pdftoppm` draws them, `tesseract` reads words with boxes.
extension PDFReader {
    /// Dots per inch of the picture; fewer cost letters, more cost time without finding any.
    private static let resolution = 300.0
    /// Pages read of one file: a page takes seconds.
    private static let most = 200

    mutating func readScanned(
        _ scanned: [Int],
        _ pages: inout [PrintedPage],
        _ place: Workplace
    ) throws(InputError.Reason) {
        guard programs.paths[.tesseract] != nil, programs.paths[.pdftoppm] != nil else {
            throw .init(.missingProgram(.tesseract))
        }
        guard programs.scriptLanguages().contains("ind") else { throw .init(.missingProgram(.tesseract)) }
        if scanned.count > Self.most { throw .init(.tooManyPages(limit: Self.most)) }
        var words = 0
        for index in scanned {
            let page = pages[index]
            // A page of absurd size is not worth the memory of its picture.
            guard page.width > 0, page.height > 0, page.width * page.height < 3e6 else { continue }
            _ = try run(
                .pdftoppm,
                [
                    "-r", "300", "-gray", "-png", "-singlefile", "-f", "\(index + 1)", "-l", "\(index + 1)",
                    "input.pdf", "scan",
                ],
                in: place
            )
            let said = try run(
                .tesseract,
                ["scan.png", "stdout", "-l", "ind", "--psm", "6", "tsv"],
                in: place,
                environment: ["OMP_THREAD_LIMIT=1"]
            )
            pages[index].words = Self.words(said)
            words += pages[index].words.count
            place.remove("scan.png")
        }
        if words == 0, scanned.count == pages.count { throw .init(.unreadableScan(pages: pages.count)) }
        noteOptical()
    }

    /// Level 5 of tesseract's table: left, top, width, height in dots, confidence, word.
    static func words(_ table: [UInt8]) -> [PrintedPage.Word] {
        let scale = 72 / resolution
        var words: [PrintedPage.Word] = []
        for line in table.split(separator: 0x0A) {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard fields.count == 12, fields[0].elementsEqual("5".utf8) else { continue }
            let numbers = fields[6..<10].map { Int(String(decoding: $0, as: UTF8.self)).map(Double.init) ?? -1 }
            let text = PrintedText.clean(fields[11])
            guard !numbers.contains(-1), !isNoise(text) else { continue }
            let box = Box(
                left: numbers[0] * scale,
                top: numbers[1] * scale,
                right: (numbers[0] + numbers[2]) * scale,
                bottom: (numbers[1] + numbers[3]) * scale
            )
            guard box.height > 1, box.height < 100 else { continue }
            words.append(PrintedPage.Word(box: box, text: text))
        }
        return words
    }

    /// What the lines of a table are misread as.
    private static func isNoise(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { "|_—–-[](){}!'\"‘’“”.,:;=~/\\ ".unicodeScalars.contains($0) }
    }
}
