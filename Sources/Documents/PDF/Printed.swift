package import Model

/// What the programs that read PDF say of one file. Whoever has it needs none of them: tests, and fuzzing of what hostile
/// files make them say.
package struct Printed: Sendable {
    /// What `pdftotext -bbox-layout` writes.
    package var boxes: [UInt8]
    /// What `tesseract … tsv` writes of the first page; empty for a file with text.
    package var optical: [UInt8]
    /// What `pdftoppm -gray` writes.
    package var pictures: [UInt8]

    package init(boxes: [UInt8], optical: [UInt8] = [], pictures: [UInt8] = []) {
        self.boxes = boxes
        self.optical = optical
        self.pictures = pictures
    }
}

extension Reader {
    /// Reads a PDF from what was said of it. Throws the limits that it goes beyond, and `.damaged` for no page at all.
    package func read(file: String, printed: Printed) throws(InputError) -> Document {
        do {
            let reader = PDFReader(file: file, limits: limits, programs: .none)
            var pages = try reader.pages(printed.boxes)
            if !printed.optical.isEmpty { pages[0].words = PDFReader.words(printed.optical) }
            for (index, picture) in PagePicture.pictures(printed.pictures).prefix(pages.count).enumerated() {
                pages[index].take(picture)
            }
            return try reader.document(of: pages.map { $0.upright() }, optical: printed.optical.isEmpty ? [] : [0])
        } catch {
            throw InputError(error.code, place: Place(file: file, line: error.line))
        }
    }
}
