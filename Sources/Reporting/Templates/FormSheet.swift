import Model

/// What all forms have in common: the title, the head with its numbers, the signature, protection, printing.
struct FormSheet {
    let sheet: Sheet
    let facts: FormFacts

    /// One column of a form.
    struct Column {
        var head: String
        var width: Double
        /// How it is filled in, shown beside its head.
        var note: String
        /// The common head above it and its neighbours with the same one.
        var group: String?
        var isHelper = false
    }

    static let data = CellStyle.cell.unlocked
    static let dataCentred = CellStyle.centred.unlocked
    /// What the form already knows: kept from slips of the hand.
    static let known = CellStyle.cell.filled(0xF2F2F2)
    static let computed = CellStyle.cell.filled(0xEAF1FB)

    /// Lines above the table, centred over it.
    func title(_ lines: [String], over columns: Int, _ row: inout Int) {
        for line in lines {
            var style = CellStyle(size: 13, isBold: true, isCentred: true)
            style.wraps = false
            sheet.merge(row, 0...(columns - 1), line, style)
            row += 1
        }
    }

    /// `DINAS SOSIAL KABUPATEN CONTOH RAYA`
    var owner: String {
        let government = facts.government.map { facts.agency.folded == $0.folded ? "" : " " + $0 } ?? ""
        return (facts.agency + government).uppercased()
    }

    /// `Tahun : 2024` in two cells.
    func label(_ name: String, _ row: inout Int) -> Int {
        sheet.text(row, 1, name + " :", .label)
        row += 1
        return row - 1
    }

    /// Head of one or two rows, the numbers below it; returns the first row of data.
    func head(_ columns: [Column], _ row: inout Int) -> Int {
        let hasGroups = columns.contains { $0.group != nil }
        var index = 0
        while index < columns.count {
            let column = columns[index]
            let style: CellStyle = column.isHelper ? CellStyle.head.filled(0x7F7F7F, colour: 0xFFFFFF) : .head
            if let group = column.group {
                var end = index
                while end + 1 < columns.count, columns[end + 1].group == group { end += 1 }
                sheet.merge(row, index...end, group, style)
                for part in index...end { sheet.text(row + 1, part, columns[part].head, style) }
                index = end + 1
            } else {
                sheet.merge(row, index...index, rows: hasGroups ? 2 : 1, column.head, style)
                index += 1
            }
        }
        for (index, column) in columns.enumerated() {
            sheet.width(index...index, column.width)
            if !column.note.isEmpty { sheet.comment(row + (column.group == nil ? 0 : 1), index, column.note) }
            var numbers = CellStyle.centred
            numbers.isItalic = true
            numbers.size = 8
            if !column.isHelper { sheet.text(row + (hasGroups ? 2 : 1), index, "(\(index + 1))", numbers) }
        }
        sheet.height(row, 30)
        row += hasGroups ? 3 : 2
        return row
    }

    /// Place, date, post and name, each to be filled in where it is not known.
    func signature(
        _ signatory: FormFacts.Signatory?,
        at column: Int,
        to last: Int,
        withPlace: Bool = true,
        _ row: inout Int
    ) {
        let columns = column...max(last, column)
        let style = CellStyle(wraps: true, isCentred: true, isLocked: false)
        sheet.height(row + 1, 28)
        let post = (signatory?.post ?? "").uppercased()
        let place = withPlace ? (facts.town.map { $0 + ", " } ?? "") : ""
        sheet.merge(row, columns, place, style)
        sheet.merge(row + 1, columns, post, style)
        let acting = [post, "PLT. " + post, "PLH. " + post]
        if !post.isEmpty {
            sheet.choices(
                (row + 1)...(row + 1),
                column,
                acting,
                hint: .init(title: "Penanda tangan", text: "Pilih jabatan penanda tangan, atau tulis sendiri."),
                error: .init(title: "Jabatan lain", text: "Jabatan ini tidak ada dalam daftar. Tetap dipakai?"),
                isStrict: false
            )
        }
        var name = style
        name.isBold = true
        sheet.merge(row + 5, columns, signatory?.name ?? "", name)
        sheet.merge(row + 6, columns, signatory?.nip.map { "NIP. " + $0 } ?? "", style)
        if withPlace {
            sheet.hint(
                row...row,
                column,
                .init(title: "Tempat dan tanggal", text: "Contoh: Kota Raya, 5 Juli \(facts.year)")
            )
        }
        row += 7
    }

    /// - Parameter last: the last row that is printed.
    func finish(
        _ title: String,
        isLandscape: Bool = true,
        lastColumn: Int,
        head: ClosedRange<Int>,
        frozen: (row: Int, column: Int),
        last: Int
    ) {
        sheet.freeze(frozen.row, frozen.column)
        sheet.printed(
            title,
            foot: facts.agency,
            page: "Halaman",
            isLandscape: isLandscape,
            headRows: head,
            area: (0...last, 0...lastColumn)
        )
        sheet.protect()
    }

    /// Units that are offered; others may be written.
    func units(_ rows: ClosedRange<Int>, _ column: Int) {
        sheet.choices(
            rows,
            column,
            [
                "%", "indeks", "nilai", "skor", "predikat", "opini", "level", "orang", "dokumen", "laporan", "kegiatan",
                "unit", "paket", "kali", "hari", "km", "ha", "ton", "rupiah",
            ],
            hint: .init(title: "Satuan", text: "Pilih dari daftar atau tulis satuan lain."),
            error: .init(title: "Satuan lain", text: "Satuan ini tidak ada dalam daftar. Tetap dipakai?"),
            isStrict: false
        )
    }

    func polarities(_ rows: ClosedRange<Int>, _ column: Int) {
        sheet.choices(
            rows,
            column,
            [FormFormula.higherWord, FormFormula.lowerWord],
            hint: .init(
                title: "Polaritas",
                text: "positif: makin tinggi makin baik; negatif: makin rendah makin baik."
            ),
            error: .init(title: "Polaritas", text: "Pilih positif atau negatif.")
        )
    }

    func accumulations(_ rows: ClosedRange<Int>, _ column: Int) {
        sheet.choices(
            rows,
            column,
            Accumulation.allCases.map { FormFormula.word($0) },
            hint: .init(
                title: "Sifat",
                text:
                    "kumulatif: triwulan dijumlahkan; posisi terakhir: nilai triwulan terakhir; rata-rata; tahunan: diukur pada akhir tahun."
            ),
            error: .init(title: "Sifat", text: "Pilih salah satu dari daftar.")
        )
    }

    /// The look of a figure: a share has `%` behind it, so that 80 is not taken for 0,8.
    static func figure(_ row: FormFacts.Row?, _ style: CellStyle) -> CellStyle {
        guard let row, row.isShare, row.scale == nil else { return style.centred }
        return style.centred.numbered("General\"%\"")
    }

    /// The target as the formula and the reader take it: a number, else its text with plain marks.
    func target(_ at: (row: Int, column: Int), _ row: FormFacts.Row, _ style: CellStyle) {
        let target = row.target
        let shown = Self.figure(row, style)
        let tail = row.isShare ? "%" : ""
        if let number = target.number, [.number, .money].contains(target.kind), number.fitsExcel {
            sheet.number(at.row, at.column, number.double, shown)
        } else if target.kind == .range, let low = target.low, let high = target.high {
            sheet.text(at.row, at.column, "\(low.indonesian())–\(high.indonesian())\(tail)", style.centred)
        } else if let grade = target.grade {
            sheet.text(at.row, at.column, grade, style.centred)
        } else {
            sheet.text(at.row, at.column, target.raw, style.centred)
        }
    }
}
