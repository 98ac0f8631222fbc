import Documents
import Engine
import Glibc
import Model
import TestSupport

// Any bytes as a file of one kind: read, recognised, judged. Nothing may trap, hang or fill the memory, and what comes
// out must hold together. `IKU_FUZZ_READER` names the kind; Tests/Fuzz/run goes through readers.list.

/// The kinds of file, by their names in readers.list.
private enum Kind: String {
    case word, openText = "open-text", workbook, openSheet = "open-sheet", page, pdf, text, facts, recognition

    static let chosen: Kind = {
        let name = getenv("IKU_FUZZ_READER").map { String(cString: $0) } ?? ""
        guard let kind = Kind(rawValue: name) else { preconditionFailure("IKU_FUZZ_READER: no reader “\(name)”") }
        return kind
    }()
}

private let limits: Documents.Limits = {
    var limits = Documents.Limits(bytes: 1 << 20, lines: 50_000, columns: 300, cells: 50_000)
    limits.unpackedBytes = 8 << 20
    limits.ratioFree = 1 << 20
    limits.words = 20_000
    limits.merges = 5_000
    return limits
}()

private let reader = Reader(limits: limits)

private let book: RuleBook = {
    do {
        return try RuleBook.load(RulesFolder.read(Project.root + "/Rules"), packs: [], withTests: false)
    } catch {
        preconditionFailure("Rules does not load: \(error)")
    }
}()

private let recogniser = Recogniser(lexicon: book.lexicon)

private let judge: Judge = {
    guard let day = CivilDate(year: 2026, month: 1, day: 1) else { preconditionFailure("no day") }
    return Judge(book: book, asOf: day)
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    switch Kind.chosen {
    case .word: read("a.docx", PackageParts.word.package(bytes))
    case .openText: read("a.odt", PackageParts.openText.package(bytes))
    case .workbook: read("a.xlsx", PackageParts.workbook.package(bytes))
    case .openSheet: read("a.ods", PackageParts.openSheet.package(bytes))
    case .page: read("a.html", Array("<html>".utf8) + bytes)
    case .pdf: readPrinted(bytes)
    case .text: for file in ["a.txt", "a.md", "a.csv"] { read(file, bytes) }
    case .facts: readFacts(bytes)
    case .recognition: recognise(bytes)
    }
    return 0
}

private func read(_ file: String, _ bytes: [UInt8]) {
    do {
        check(try reader.read(file: file, bytes: bytes))
    } catch {
        say("\(error.code)")
        for language in Language.allCases { precondition(!error.message(language).isEmpty) }
    }
}

/// What `pdftotext`, `pdftoppm` and `tesseract` say, parted by zero bytes.
private func readPrinted(_ bytes: [UInt8]) {
    let said = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map(Array.init)
    do {
        let printed = Printed(
            boxes: said[0],
            optical: said.count > 1 ? said[1] : [],
            pictures: said.count > 2 ? said[2] : []
        )
        check(try reader.read(file: "a.pdf", printed: printed))
    } catch {
        for language in Language.allCases { precondition(!error.message(language).isEmpty) }
    }
}

private func readFacts(_ bytes: [UInt8]) {
    do {
        let dossier = try ExtractReader(lexicon: book.lexicon, file: "a.yaml").read(bytes)
        for document in dossier.documents { check(document) }
        _ = judge.judge(dossier)
    } catch {
        for language in Language.allCases { precondition(!error.message(language).isEmpty) }
    }
}

private func recognise(_ bytes: [UInt8]) {
    guard let document = try? reader.read(file: "a.txt", bytes: bytes) else { return }
    let dossier = recogniser.recognise(document)
    for document in dossier.documents { check(document) }
    for finding in judge.judge(dossier).findings {
        for language in Language.allCases { precondition(!finding.message[language].isEmpty) }
    }
}

/// Spans, places and marks of a document as read; then what is recognised in it.
private func check(_ document: Document) {
    for block in document.blocks {
        switch block {
        case .paragraph(let paragraph):
            precondition(!paragraph.text.isEmpty && paragraph.place.file == document.file)
            for range in paragraph.italics { precondition(range.upperBound <= paragraph.text.utf8.count) }
        case .table(let table):
            for row in table.rows {
                for cell in row.cells {
                    precondition(cell.columns >= 1 && cell.rows >= 1 && (cell.place.column ?? 1) >= 1)
                    for range in cell.italics { precondition(range.upperBound <= cell.text.utf8.count) }
                }
            }
        }
    }
    say("read, \(document.blocks.count) blocks")
    for document in recogniser.recognise(document).documents { check(document) }
}

/// With `IKU_FUZZ_SAY` in the environment, what became of an input: for looking at single ones.
private func say(_ outcome: String) {
    if getenv("IKU_FUZZ_SAY") != nil { print(outcome) }
}

private func check(_ document: RecognisedDocument) {
    say("\(document.kind.rawValue), \(document.indicators.count) indicators")
    for indicator in document.indicators {
        if let objective = indicator.objective { precondition(document.objectives.indices.contains(objective)) }
        if let table = indicator.table { precondition(document.tables.indices.contains(table)) }
    }
}
