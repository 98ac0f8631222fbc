import Model
import Testing

@testable import Documents

/// Tables as they are printed: over pages, with notes below them, on lines that are hardly there.
@Suite struct PrintedTableTests {
    private static func table(_ rows: [[String]], page: Int = 1) -> PrintedTable {
        PrintedTable(
            box: Box(left: 0, top: 0, right: 500, bottom: 100),
            columns: (0...(rows.first?.count ?? 0)).map { Double($0) * 60 },
            rows: rows.map { row in
                row.enumerated().map { PrintedTable.PrintedCell(column: $0, width: 1, height: 1, text: $1) }
            },
            pages: [Int](repeating: page, count: rows.count)
        )
    }

    private static let first = table([
        ["No", "Indikator", "Formula", "Penanggung Jawab", "2025"],
        ["1", "Persentase perangkat daerah dengan nilai", "Jumlah yang bernilai /", "Kepala Bidang", "54,55"],
    ])

    /// The page break cut the row: texts go on, no figure stands in the rest.
    @Test(arguments: [
        ["", "pengawasan baik", "jumlah seluruhnya", "", ""],
        ["", "pengawasan baik", "jumlah seluruhnya", "Kearsipan", ""],
        ["", "", "jumlah seluruhnya", "Kearsipan", ""],
    ])
    func theRestOfARowIsNoRow(_ rest: [String]) {
        var table = Self.first
        let isJoined = table.join(
            Self.table([rest, ["2", "Jumlah arsip", "Jumlah arsip", "Sekretaris", "7"]], page: 2)
        )
        #expect(isJoined)
        #expect(table.rows.count == 3)
        #expect(table.texts(of: 1)[2] == "Jumlah yang bernilai / jumlah seluruhnya")
        #expect(table.texts(of: 1)[3] == (rest[3].isEmpty ? "Kepala Bidang" : "Kepala Bidang Kearsipan"))
    }

    @Test(arguments: [
        ["", "pengawasan baik", "jumlah seluruhnya", "Kearsipan", "60"], ["2", "pengawasan baik", "jumlah", "", ""],
        ["", "Jumlah arsip", "Banyaknya arsip", "Sekretaris", ""],
    ])
    func aRowOfItsOwnStaysOne(_ row: [String]) {
        var table = Self.first
        _ = table.join(Self.table([row, ["3", "Jumlah arsip", "Jumlah arsip", "Sekretaris", "7"]], page: 2))
        #expect(table.texts(of: 1)[1] == "Persentase perangkat daerah dengan nilai")
    }

    @Test(arguments: [
        ("Angka kelahiran total (TFR)2", "Angka kelahiran total (TFR)"),
        ("Angka kematian bayi1", "Angka kematian bayi"),
        ("Angka kematian bayi3", "Angka kematian bayi3"), ("Emisi CO2", "Emisi CO2"), ("Kadar PM2,1", "Kadar PM2,1"),
        ("12", "12"),
    ])
    func theNumberOfANoteIsNoPartOfAName(_ printed: String, _ name: String) {
        var table = Self.table([["Indikator", "2025"], [printed, "4"]])
        table.removeMarks(of: ["1 Angka sementara.", "2 Metode anak kandung terakhir.", "Sumber: BPS"].map(Self.line))
        #expect(table.texts(of: 1)[0] == name)
    }

    private static func line(_ text: String) -> TextLine { line(text, left: 50, top: 700) }

    private static func line(_ text: String, left: Double, top: Double) -> TextLine {
        var words: [PrintedPage.Word] = []
        var left = left
        for part in text.split(separator: " ") {
            let box = Box(left: left, top: top, right: left + Double(part.count) * 5, bottom: top + 10)
            words.append(PrintedPage.Word(box: box, text: String(part)))
            left = box.right + 4
        }
        return TextLine(words: words, box: Box(left: words[0].box.left, top: top, right: left - 4, bottom: top + 10))
    }

    private static func page(_ lines: [TextLine], rules: [PrintedPage.Stroke]) -> PrintedPage {
        PrintedPage(number: 1, width: 600, height: 800, words: lines.flatMap(\.words), horizontals: rules)
    }

    /// A short line at the left edge of the text sets notes apart; a table above goes on over them.
    @Test func notesAtTheFootAreKeptApart() {
        let lines = [
            Self.line("Indikator Kinerja Utama", left: 50, top: 100),
            Self.line("1 Angka sementara.", left: 50, top: 720), Self.line("2 Angka tetap.", left: 50, top: 735),
        ]
        let rule = PrintedPage.Stroke(at: 712, from: 50, to: 190)
        let items = PageContent(Self.page(lines, rules: [rule])).items()
        guard items.count == 2, case .text(let text) = items[0], case .foot(let notes) = items[1] else {
            Issue.record("no notes apart in \(items)")
            return
        }
        #expect(text.map(\.text) == ["Indikator Kinerja Utama"])
        #expect(notes.map(\.text) == ["1 Angka sementara.", "2 Angka tetap."])
    }

    @Test(
        arguments: [
            // No line, one across the page, one above other text, one far right of the notes.
            nil, PrintedPage.Stroke(at: 712, from: 50, to: 550), PrintedPage.Stroke(at: 90, from: 50, to: 190),
            PrintedPage.Stroke(at: 712, from: 300, to: 440),
        ] as [PrintedPage.Stroke?]
    )
    func otherTextAtTheFootIsText(_ rule: PrintedPage.Stroke?) {
        let lines = [
            Self.line("Indikator Kinerja Utama", left: 50, top: 100),
            Self.line("1 Angka sementara.", left: 50, top: 720),
        ]
        let items = PageContent(Self.page(lines, rules: [rule].compactMap { $0 })).items()
        #expect(!items.contains { if case .foot = $0 { true } else { false } })
    }

    /// Lines thinner than a dot show only on the second picture; what both show is one line.
    @Test func linesOfASecondPictureAreAdded() {
        func picture(_ columns: [Int]) -> PagePicture {
            let row = (0..<100).map { columns.contains($0) ? UInt8(0) : 255 }
            return PagePicture(width: 100, height: 100, dots: Array((0..<100).flatMap { _ in row })[...])
        }
        var page = PrintedPage(number: 1, width: 100, height: 100)
        page.take(picture([20]))
        let known = page.verticals.count
        page.take(picture([21, 70]))
        #expect(known == 1 && page.verticals.count == 2)
        #expect(page.verticals.map { ($0.at / 10).rounded() } == [2, 7])
    }

    /// A row no higher than its text has walls no longer than a letter; only those between two lines across are walls.
    @Test func wallsOfLowRowsAreSeen() {
        let across: Set<Int> = [20, 40, 50], size = 80
        let dots = (0..<size).flatMap { y in
            (0..<size).map { x in
                let isAcross = across.contains(y) && (10..<70).contains(x)
                let isWall = [10, 40, 69].contains(x) && (20..<50).contains(y)
                // The stem of a letter right below the wall.
                let isStem = x == 40 && (54..<61).contains(y)
                return isAcross || isWall || isStem ? UInt8(0) : 255
            }
        }
        let lines = PagePicture(width: size, height: size, dots: dots[...]).lines()
        #expect(lines.verticals.count == 3)
        #expect(lines.verticals.allSatisfy { $0.from <= 21 && (49...51).contains($0.to) })
    }

    /// The feet of letters look like a short line; which of them do depends on the fonts of the machine.
    @Test func theFeetOfLettersAreNoWall() {
        let lines = [Self.line("Sasaran", left: 55, top: 105), Self.line("Indikator", left: 205, top: 105)]
        var page = Self.page(lines, rules: [100, 120].map { PrintedPage.Stroke(at: $0, from: 50, to: 350) })
        page.verticals = [50, 200, 350].map { PrintedPage.Stroke(at: $0, from: 100, to: 120) }
        page.horizontals.append(PrintedPage.Stroke(at: 113, from: 206, to: 248))
        page.verticals.append(PrintedPage.Stroke(at: 210, from: 100, to: 120))
        #expect(RuledTables(page).tables().map(\.rows.count) == [1])
    }

    /// Rows too low for their texts: what went on below the line is in the next row, where it does not belong.
    @Test(arguments: [(0.35, true), (0.8, false), (0.05, false)])
    func aLineThroughWordsMakesATableUnclear(_ at: Double, _ isUnclear: Bool) {
        let lines = [
            Self.line("Sasaran", left: 55, top: 105), Self.line("Indikator", left: 205, top: 105),
            Self.line("rumah sakit", left: 55, top: 120), Self.line("tempat tidur", left: 205, top: 120),
        ]
        var page = Self.page(
            lines,
            rules: [100, 120 + 10 * at, 140].map { PrintedPage.Stroke(at: $0, from: 50, to: 350) }
        )
        page.verticals = [50, 200, 350].map { PrintedPage.Stroke(at: $0, from: 100, to: 140) }
        #expect(RuledTables(page).tables().map(\.isOverprinted) == [isUnclear])
    }

    /// Each of two columns is read as lines of its own width.
    @Test func columnsOfProseAreParagraphs() {
        let left = [
            "Pelayanan uji berkala yang ditetapkan pemerintah", "menjamin keselamatan pengguna jalan dan penumpang",
            "angkutan umum bagi seluruh warga di wilayah kota",
        ]
        let right = [
            "Target ditetapkan dari keadaan awal pelayanan", "menurut hasil pengukuran tahun sebelumnya dan",
            "kemampuan anggaran pada tahun yang berjalan",
        ]
        let lines = (0..<9).flatMap { row in
            [
                Self.line(left[row % 3], left: 50, top: 100 + Double(row) * 12),
                Self.line(right[row % 3], left: 320, top: 100 + Double(row) * 12),
            ]
        }
        let page = Self.page(lines, rules: [])
        let columns = PageContent(page).items().compactMap {
            if case .column(let lines) = $0 { lines.count } else { nil }
        }
        #expect(columns == [9, 9])
    }

    private static func typed(_ lines: [String]) throws -> [[String]] {
        let head = [
            "INDIKATOR KINERJA UTAMA", "DINAS CONTOH", "",
            "No   Sasaran                 Indikator Kinerja     Satuan   2024     2025",
        ]
        let text = (head + lines).joined(separator: "\n") + "\n"
        let document = try Reader().read(file: "a.txt", bytes: Array(text.utf8))
        let read = try #require(Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.first)
        return read.indicators.map { [$0.name] + $0.targets.sorted { $0.key < $1.key }.map(\.value.raw) }
    }

    /// One number stands for an objective with two indicators, each with its own figures.
    @Test func twoIndicatorsOfOneNumberAreTwoRows() throws {
        let rows = try Self.typed([
            "1.   Meningkatnya daya       Jumlah kunjungan      orang    412.500  420.000",
            "     tarik wisata            wisatawan",
            "                             Rata-rata lama        hari     1,85     -",
            "                             tinggal wisatawan",
            "2.   Meningkatnya mutu       Nilai evaluasi        Nilai    75,10    76,00",
            "     tata kelola             kinerja dinas",
        ])
        #expect(
            rows.map(\.first) == [
                "Jumlah kunjungan wisatawan", "Rata-rata lama tinggal wisatawan", "Nilai evaluasi kinerja dinas",
            ]
        )
        #expect(rows.first?.dropFirst() == ["412.500", "420.000"])
    }

    /// The objective goes on beside the second indicator: nobody can tell its lines apart, so nothing is read.
    @Test func whatCannotBeToldApartIsNotRead() throws {
        let rows = try Self.typed([
            "1.   Meningkatnya daya       Jumlah kunjungan      orang    412.500  420.000",
            "     tarik wisata dan        Rata-rata lama        hari     1,85     1,90",
            "     lama kunjungan          tinggal wisatawan",
            "2.   Meningkatnya mutu       Nilai evaluasi        Nilai    75,10    76,00",
            "     tata kelola             kinerja dinas",
        ])
        #expect(rows.isEmpty)
    }
}
