import Model

/// Reads a PDF through `pdftotext` and `pdftoppm`, and scanned pages through `tesseract`: words with boxes become lines,
/// paragraphs and tables.
struct PDFReader {
    let file: String
    let limits: Limits
    let programs: Programs
    var notes: [Note] = []

    init(file: String, limits: Limits, programs: Programs) {
        self.file = file
        self.limits = limits
        self.programs = programs
    }

    mutating func document(_ bytes: [UInt8]) throws(InputError.Reason) -> Document {
        let writer = try read(bytes)
        return try document(of: writer)
    }

    /// Where the places of that document are printed. Throws as `document` does.
    mutating func marks(_ bytes: [UInt8]) throws(InputError.Reason) -> PrintedMarks { try read(bytes).marks }

    private mutating func read(_ bytes: [UInt8]) throws(InputError.Reason) -> PDFBlocks {
        guard let place = Workplace(below: programs.temporary), place.write(bytes, as: "input.pdf") != nil else {
            throw .init(.noTemporaryFolder)
        }
        let said = try run(
            .pdftotext,
            ["-bbox-layout", "-enc", "UTF-8", "input.pdf", "-"],
            in: place,
            complains: PDFReader.reason
        )
        var pages = try pages(said)
        addLines(to: &pages, place)
        let scanned = scannedPages(pages)
        let isMostlyScanned = !scanned.isEmpty && scanned.count * 2 >= pages.count
        if isMostlyScanned || !scanned.isEmpty && programs.paths[.tesseract] != nil {
            try readScanned(scanned, &pages, place)
        } else {
            for page in scanned {
                notes.append(Note(.loss, what: Messages.pageWithoutText, place: Place(file: file, page: page + 1)))
            }
        }
        return blocks(of: pages.map { $0.upright() }, optical: Set(scanned))
    }

    /// The pages that `pdftotext` tells of.
    func pages(_ said: [UInt8]) throws(InputError.Reason) -> [PrintedPage] {
        let (pages, cut) = BoxText.pages(said, wordLimit: limits.words)
        if pages.isEmpty { throw .init(.damaged(.pdf)) }
        if pages.count > limits.pages { throw .init(.tooManyPages(limit: limits.pages)) }
        if cut { throw .init(.tooManyWords(limit: limits.words)) }
        return pages
    }

    /// Pages with hardly a word on them although there is a picture or drawing on the page; an empty page is none.
    private func scannedPages(_ pages: [PrintedPage]) -> [Int] {
        let filled = pages.indices.filter { !pages[$0].isBlank }
        let bare = filled.filter { pages[$0].words.count < 4 }
        // A file without any text was scanned; where others have text, a stamp or a number makes no scan.
        return bare.count == filled.count ? bare : bare.filter { pages[$0].words.isEmpty }
    }

    /// Runs a program on the file and returns what it says; its failure is an input error.
    func run(
        _ tool: Programs.Tool,
        _ arguments: [String],
        in place: Workplace,
        environment: [String] = [],
        complains: (Int32, String) -> InputError.Code? = { _, _ in nil }
    ) throws(InputError.Reason) -> [UInt8] {
        guard let program = programs.paths[tool] else { throw .init(.missingProgram(tool)) }
        let child = ChildProcess(
            program: program,
            arguments: arguments,
            folder: place.folder,
            environment: environment,
            seconds: programs.seconds
        )
        return try child.said(tool, complains: complains)
    }

    /// What `pdftotext` complains about, as far as the user can do something about it.
    private static func reason(_ status: Int32, _ complaint: String) -> InputError.Code? {
        if complaint.contains("Incorrect password") { return .encrypted }
        if status == 3 || complaint.contains("not allowed") { return .encrypted }
        return status == 1 ? .damaged(.pdf) : nil
    }

    mutating func noteOptical() { notes.append(Note(.remark, what: Messages.readOptically, place: Place(file: file))) }

    /// The document on these pages. Throws `.empty` where nothing stands on any.
    func document(of pages: [PrintedPage], optical: Set<Int>) throws(InputError.Reason) -> Document {
        try document(of: blocks(of: pages, optical: optical))
    }

    private func document(of writer: PDFBlocks) throws(InputError.Reason) -> Document {
        if writer.blocks.isEmpty { throw .init(.empty) }
        return Document(file: file, format: .pdf, blocks: writer.blocks, notes: notes + writer.notes)
    }

    private func blocks(of pages: [PrintedPage], optical: Set<Int>) -> PDFBlocks {
        var contents = pages.map(PageContent.init)
        var lines = contents.map(\.lines)
        RunningHeads.remove(from: &lines, heights: pages.map(\.height))
        for index in contents.indices {
            contents[index].lines = lines[index]
            contents[index].isOptical = optical.contains(index)
        }
        PageContent.joinBeside(&contents)
        // Sheets of one width have one margin.
        let widths = pages.map { Int($0.width) }
        let settings = Dictionary(grouping: pages.indices, by: { widths[$0] }).mapValues { alike in
            Paragraphs.Setting(of: alike.flatMap { contents[$0].lines })
        }
        var writer = PDFBlocks(file: file, optical: optical, pages: pages, settings: widths.map { settings[$0] })
        for (page, content) in contents.enumerated() {
            for item in content.items() { writer.add(item, page: page + 1) }
        }
        writer.finish()
        return writer
    }
}

/// Collects the items of all pages as blocks; joins tables that go on over pages.
private struct PDFBlocks {
    let file: String
    let optical: Set<Int>
    /// The pages, upright.
    let pages: [PrintedPage]
    /// How the text of each page is set.
    let settings: [Paragraphs.Setting?]
    var blocks: [Block] = []
    var notes: [Note] = []
    var marks = PrintedMarks()
    private var open: PrintedTable?
    /// Notes below the table that is open, with their page.
    private var feet: [(lines: [TextLine], page: Int)] = []
    private var paragraphs = 0
    private var tables = 0

    init(file: String, optical: Set<Int>, pages: [PrintedPage], settings: [Paragraphs.Setting?]) {
        self.file = file
        self.optical = optical
        self.pages = pages
        self.settings = settings
    }

    mutating func add(_ item: PageItem, page: Int) {
        switch item {
        case .table(let table):
            if var joined = open, joined.pages.last == page - 1, joined.join(table) {
                open = joined
                return
            }
            finish()
            open = table
        case .rest(let table, let lines):
            if var joined = open, joined.pages.last == page - 1, joined.join(table) {
                open = joined
            } else {
                add(.text(lines), page: page)
            }
        case .text(let lines):
            finish()
            addText(lines, page: page)
        case .column(let lines):
            finish()
            add(Paragraphs(lines), page: page)
        case .foot(let lines):
            feet.append((lines, page))
            if open == nil { finish() }
        case .jumbled(let table):
            finish()
            let first = table.rows.first?.first?.text ?? ""
            notes.append(Note(.loss, what: Messages.unclearTable, place: place(page: page).showing(first)))
            open = table
            finish()
        case .unclear(let lines):
            finish()
            notes.append(
                Note(.loss, what: Messages.unclearTable, place: place(page: page).showing(lines.first?.text ?? ""))
            )
            for line in lines {
                addParagraph(Paragraphs.Printed(text: line.text, indent: 0, boxes: [line.box]), page: page)
            }
        }
    }

    /// Writes the table that was waiting for more rows, and the notes below it.
    mutating func finish() {
        if let table = open { write(table) }
        open = nil
        for foot in feet { addText(foot.lines, page: foot.page) }
        feet = []
    }

    private mutating func write(_ printed: PrintedTable) {
        var table = printed
        table.removeMarks(of: feet.flatMap(\.lines))
        tables += 1
        var place = self.place(page: table.pages.first ?? 1)
        place.table = tables
        let rows = table.rows.indices.map { row in
            var rowPlace = self.place(page: table.pages[row])
            rowPlace.table = tables
            rowPlace.row = row + 1
            for cell in table.rows[row] {
                let spot = PrintedMarks.Spot(table: tables, row: row + 1, column: cell.column + 1)
                marks.add(shown(cell.boxes, page: table.pages[row]), spot)
            }
            return Table.Row(cells: table.cells(of: row, place: rowPlace), place: rowPlace)
        }
        blocks.append(.table(Table(rows: rows, place: place)))
    }

    private mutating func addText(_ lines: [TextLine], page: Int) {
        add(Paragraphs(lines, in: settings[page - 1]), page: page)
    }

    private mutating func add(_ paragraphs: Paragraphs, page: Int) {
        for paragraph in paragraphs.texts() { addParagraph(paragraph, page: page) }
    }

    private mutating func addParagraph(_ paragraph: Paragraphs.Printed, page: Int) {
        // A word may be made of nothing but signs that no line shows.
        let text = paragraph.text.oneLine
        guard !text.isEmpty else { return }
        paragraphs += 1
        marks.add(shown(paragraph.boxes, page: page), paragraph: paragraphs)
        var place = place(page: page)
        place.paragraph = paragraphs
        blocks.append(.paragraph(Paragraph(text: text, place: place, indent: paragraph.indent)))
    }

    private func shown(_ boxes: [Box], page: Int) -> PrintedMarks.Mark {
        let boxes = pages.indices.contains(page - 1) ? boxes.map { pages[page - 1].shown($0) } : []
        return PrintedMarks.Mark(page: page, boxes: boxes)
    }

    private func place(page: Int) -> Place {
        var place = Place(file: file, page: page)
        place.optical = optical.contains(page - 1)
        return place
    }
}
