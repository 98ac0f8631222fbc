import Model

/// The IKU form (PER/09), the performance agreement and the activity form (F5).
struct PlanForms {
    let form: FormSheet

    private var facts: FormFacts { form.facts }
    private var sheet: Sheet { form.sheet }

    private static let spareRows = 12

    // MARK: - IKU

    func writeIKU() {
        let period = facts.period ?? Period(start: facts.year, end: facts.year + 4)
        let years = Array((period?.years ?? facts.year...facts.year).prefix(10))
        let columns = Self.columns(years)
        var row = 0
        let span = years.count > 1 ? "\(years[0])-\(years[years.count - 1])" : "\(facts.year)"
        form.title(["INDIKATOR KINERJA UTAMA", form.owner, "TAHUN \(span)"], over: columns.count, &row)
        row += 1
        headOfForm(&row, columns.count)
        row += 1
        let head = row
        let first = form.head(columns, &row)
        let rows = first...(first + max(facts.rows.count + 2, facts.rows.isEmpty ? Self.spareRows : 1) - 1)
        var objective: String?
        for index in rows {
            let known = facts.rows.indices.contains(index - first) ? facts.rows[index - first] : nil
            write(known, index, number: index - first + 1, years, last: &objective)
        }
        form.units(rows, 3)
        form.polarities(rows, 7)
        form.accumulations(rows, 8)
        row = rows.upperBound + 2
        form.signature(facts.signatory, at: max(columns.count - 4, 5), to: columns.count - 1, &row)
        form.finish(
            "Indikator Kinerja Utama",
            lastColumn: columns.count - 1,
            head: head...(first - 1),
            frozen: (first, 3),
            last: row
        )
    }

    private static func columns(_ years: [Int]) -> [FormSheet.Column] {
        [
            .init(head: "No", width: 5, note: ""),
            .init(head: "Sasaran Strategis", width: 26, note: "Hasil yang ingin dicapai, bukan kegiatan."),
            .init(
                head: "Indikator Kinerja Utama",
                width: 30,
                note: "Ukuran hasil: apa yang diukur, tanpa angka target."
            ),
            .init(head: "Satuan", width: 10, note: "Satuan target."),
            .init(head: "Penjelasan/Formulasi Penghitungan", width: 34, note: "Contoh: jumlah A / jumlah B x 100%."),
            .init(head: "Sumber Data", width: 18, note: "Dokumen atau unit asal data."),
            .init(head: "Penanggung Jawab", width: 18, note: "Jabatan atau unit yang bertanggung jawab."),
            .init(
                head: "Polaritas",
                width: 10,
                note: "positif: makin tinggi makin baik; negatif: makin rendah makin baik."
            ),
            .init(head: "Sifat", width: 13, note: "Bagaimana realisasi triwulan digabung."),
            .init(head: "Kondisi Awal", width: 11, note: "Nilai sebelum tahun pertama."),
        ]
            + years.map {
                .init(
                    head: "\($0)",
                    width: 9,
                    note: "Target tahun \($0): angka saja, tulis 80 untuk 80%.",
                    group: "Target"
                )
            }
    }

    /// Instansi, tujuan, tugas, fungsi: what stands above the table of the PER/09 form.
    private func headOfForm(_ row: inout Int, _ columns: Int) {
        let head = facts.head
        let lines: [(String, [String])] = [
            ("Instansi", [head?.agency?.text ?? facts.agency]), ("Tujuan", [head?.goal?.text ?? ""]),
            ("Tugas", head?.tasks.map(\.text) ?? []), ("Fungsi", head?.functions.map(\.text) ?? []),
        ]
        for (label, texts) in lines {
            sheet.text(row, 1, label + " :", .label)
            let text = texts.map(Self.withoutEnd).joined(separator: "; ")
            var height = RowHeight()
            height.hold(text, width: 100)
            sheet.merge(row, 2...min(columns - 1, 8), text, CellStyle(wraps: true, isLocked: false))
            sheet.height(row, height.points)
            row += 1
        }
    }

    /// An item of a list without the mark that ended it there.
    private static func withoutEnd(_ text: String) -> String {
        String(decoding: text.utf8.reversed().drop { $0 == 0x3B || $0 == 0x20 }.reversed(), as: UTF8.self)
    }

    private func write(_ known: FormFacts.Row?, _ row: Int, number: Int, _ years: [Int], last: inout String?) {
        let indicator = known?.indicator
        if known == nil {
            sheet.text(row, 0, "", FormSheet.dataCentred)
        } else {
            sheet.integer(row, 0, number, FormSheet.dataCentred)
        }
        let texts = [
            known?.objective == last ? "" : known?.objective ?? "", indicator?.name ?? "", known?.shownUnit ?? "",
            indicator?.formula?.text ?? "", indicator?.source ?? "", indicator?.owner ?? "",
        ]
        last = known?.objective ?? last
        let widths: [Double] = [26, 30, 10, 34, 18, 18]
        var height = RowHeight()
        for (offset, text) in texts.enumerated() {
            sheet.text(row, offset + 1, text, FormSheet.data)
            height.hold(text, width: widths[offset])
        }
        sheet.height(row, max(height.points, 30))
        sheet.text(row, 7, known.map { FormFormula.word($0.polarity) } ?? "", FormSheet.dataCentred)
        sheet.text(row, 8, known.map { FormFormula.word($0.accumulation) } ?? "", FormSheet.dataCentred)
        let figure = FormSheet.figure(known, FormSheet.data)
        value(indicator?.baseline ?? .missing(), row, 9, figure)
        for (offset, year) in years.enumerated() {
            value(indicator?.targets[year] ?? .missing(), row, 10 + offset, figure)
        }
    }

    private func value(_ value: Quantity, _ row: Int, _ column: Int, _ style: CellStyle) {
        if let number = value.number, value.kind == .number, number.fitsExcel {
            sheet.number(row, column, number.double, style)
        } else {
            sheet.text(row, column, value.raw, style)
        }
    }

    // MARK: - Agreement

    func writeAgreement() {
        let columns: [FormSheet.Column] = [
            .init(head: "No", width: 5, note: ""),
            .init(head: "Sasaran Strategis", width: 38, note: "Sama dengan sasaran pada dokumen IKU dan Renstra."),
            .init(head: "Indikator Kinerja", width: 42, note: "Sama dengan indikator pada dokumen IKU."),
            .init(head: "Satuan", width: 14, note: "Satuan target."),
            .init(head: "Target", width: 22, note: "Target tahun \(facts.year): angka saja, tulis 80 untuk 80%."),
        ]
        var row = 0
        form.title(["PERJANJIAN KINERJA TAHUN \(facts.year)", form.owner], over: columns.count, &row)
        row += 1
        parties(&row)
        row += 1
        let head = row
        let first = form.head(columns, &row)
        let rows = first...(first + max(facts.rows.count + 2, facts.rows.isEmpty ? Self.spareRows : 1) - 1)
        var objective: String?
        for index in rows {
            let known = facts.rows.indices.contains(index - first) ? facts.rows[index - first] : nil
            agreed(known, index, number: index - first + 1, last: &objective)
        }
        form.units(rows, 3)
        row = rows.upperBound + 2
        agreedBudgets(&row)
        row += 1
        // One below the other: side by side they would look like a table.
        form.signature(facts.signatory, at: 2, to: 4, &row)
        row += 1
        form.signature(facts.superior, at: 0, to: 1, withPlace: false, &row)
        form.finish(
            "Perjanjian Kinerja",
            isLandscape: false,
            lastColumn: 4,
            head: head...(first - 1),
            frozen: (first, 0),
            last: row
        )
    }

    private func parties(_ row: inout Int) {
        let text = CellStyle(wraps: true)
        let open = CellStyle(wraps: true, isLocked: false)
        for (party, name) in [(facts.signatory, "pertama"), (facts.superior, "kedua")] {
            for (label, value) in [("Nama :", party?.name), ("Jabatan :", party?.post)] {
                sheet.text(row, 1, label, .label)
                sheet.merge(row, 2...4, value ?? "", open)
                row += 1
            }
            sheet.merge(row, 1...4, "Selanjutnya disebut pihak \(name)", text)
            row += 1
        }
        let promises = [
            "Pihak pertama berjanji akan mewujudkan target kinerja pada tabel di bawah ini sesuai tanggung jawabnya.",
            "Pihak kedua mendampingi dan mengevaluasi pencapaian kinerja tersebut.",
        ]
        for promise in promises {
            sheet.merge(row, 1...4, promise, text)
            row += 1
        }
    }

    private func agreed(_ known: FormFacts.Row?, _ row: Int, number: Int, last: inout String?) {
        guard let known else {
            for column in 0...4 { sheet.text(row, column, "", column == 0 ? FormSheet.dataCentred : FormSheet.data) }
            return
        }
        sheet.integer(row, 0, number, FormSheet.dataCentred)
        sheet.text(row, 1, known.objective == last ? "" : known.objective ?? "", FormSheet.data)
        last = known.objective
        sheet.text(row, 2, known.indicator.name, FormSheet.data)
        sheet.text(row, 3, known.shownUnit, FormSheet.dataCentred)
        form.target((row, 4), known, FormSheet.data)
        var height = RowHeight()
        height.hold(known.objective ?? "", width: 38)
        height.hold(known.indicator.name, width: 42)
        sheet.height(row, max(height.points, 20))
    }

    private func agreedBudgets(_ row: inout Int) {
        for (column, text) in [(0, "No"), (3, "Anggaran"), (4, "Keterangan")] { sheet.text(row, column, text, .head) }
        sheet.merge(row, 1...2, "Program", .head)
        row += 1
        let first = row
        for index in 0..<(facts.budgets.isEmpty ? 5 : facts.budgets.count) {
            let known = facts.budgets.indices.contains(index) ? facts.budgets[index] : nil
            sheet.integer(row, 0, index + 1, FormSheet.dataCentred)
            sheet.merge(row, 1...2, known?.program ?? "", FormSheet.data)
            let style = FormSheet.data.numbered("\"Rp\" #,##0")
            if let number = known?.budget.number, number.fitsExcel {
                sheet.number(row, 3, number.double, style)
            } else {
                sheet.text(row, 3, known?.budget.raw ?? "", style)
            }
            sheet.text(row, 4, known?.note ?? "", FormSheet.data)
            row += 1
        }
        let range = "\(Sheet.reference(first, 3)):\(Sheet.reference(row - 1, 3))"
        let sum = Number.sum(facts.budgets.compactMap(\.budget.number)) ?? .zero
        sheet.text(row, 0, "", .cell)
        sheet.merge(row, 1...2, "Jumlah", .strong)
        let total = FormSheet.computed.numbered("\"Rp\" #,##0").bold
        if facts.budgets.isEmpty {
            sheet.formula(row, 3, "=IF(COUNT(\(range))=0,\"\",SUM(\(range)))", text: "", total)
        } else {
            sheet.formula(row, 3, "=IF(COUNT(\(range))=0,\"\",SUM(\(range)))", value: sum.double, total)
        }
        sheet.text(row, 4, "", .cell)
        row += 1
    }

    // MARK: - Activities

    private static let activityColumns: [FormSheet.Column] = [
        .init(head: "No", width: 5, note: ""), .init(head: "Program", width: 28, note: "Nama program sesuai DPA."),
        .init(head: "Uraian", width: 28, note: "Nama kegiatan sesuai DPA.", group: "Kegiatan"),
        .init(
            head: "Indikator Kinerja",
            width: 34,
            note: "Satu baris untuk masukan, keluaran, dan hasil. Awali dengan Masukan:, Keluaran:, atau Hasil:",
            group: "Kegiatan"
        ),
        .init(head: "Satuan", width: 11, note: "Satuan target dan realisasi.", group: "Kegiatan"),
        .init(head: "Target", width: 18, note: "Angka saja.", group: "Kegiatan"),
        .init(head: "Realisasi", width: 18, note: "Angka saja; kosongkan bila belum diukur.", group: "Kegiatan"),
        .init(head: "% Capaian Target", width: 11, note: "Terhitung sendiri: realisasi dibanding target."),
        .init(head: "Ket", width: 16, note: "Keterangan bila perlu."),
    ]

    func writeActivity() {
        var row = 0
        form.title(
            ["PENGUKURAN KINERJA KEGIATAN (PKK) TAHUN \(facts.year)", form.owner],
            over: Self.activityColumns.count,
            &row
        )
        row += 1
        let head = row
        let first = form.head(Self.activityColumns, &row)
        for line in activityLines() {
            write(line, row)
            row += 1
        }
        let rows = first...(row - 1)
        let done = "$" + Sheet.reference(first, 7)
        sheet.colour(rows, 7...7, where: "=AND(ISNUMBER(\(done)),\(done)>=90)", fill: 0xC6EFCE, colour: 0x006100)
        sheet.colour(rows, 7...7, where: "=AND(ISNUMBER(\(done)),\(done)<90)", fill: 0xFFEB9C, colour: 0x7F6000)
        form.units(rows, 4)
        row += 1
        form.signature(facts.signatory, at: 6, to: 8, &row)
        form.finish(
            "Pengukuran Kinerja Kegiatan",
            lastColumn: 8,
            head: head...(first - 1),
            frozen: (first, 2),
            last: row
        )
    }

    private struct ActivityLine {
        var number = ""
        var program = ""
        var activity = ""
        var indicator = ""
        var unit = ""
        var target = Quantity.missing()
    }

    private static let groups: [(group: ActivityMeasurement.Group, word: String)] = [
        (.input, "Masukan: "), (.output, "Keluaran: "), (.outcome, "Hasil: "),
    ]

    /// What an earlier form of the year says; else three rows for each programme of the agreement, its budget the input.
    private func activityLines() -> [ActivityLine] {
        var lines: [ActivityLine] = []
        var program: String?
        var activity: String?
        var number = 0
        for known in facts.activities {
            if known.program != program { number += 1 }
            let word = Self.groups.first { $0.group == known.group }?.word ?? ""
            lines.append(
                ActivityLine(
                    number: known.program == program ? "" : String(number),
                    program: known.program == program ? "" : known.program ?? "",
                    activity: known.activity == activity ? "" : known.activity ?? "",
                    indicator: word + known.indicator,
                    unit: known.unit ?? "",
                    target: known.target
                )
            )
            (program, activity) = (known.program, known.activity)
        }
        if !lines.isEmpty { return lines }
        let programs = facts.budgets.isEmpty ? Array(repeating: nil, count: 4) : facts.budgets.map(Optional.some)
        for (index, budget) in programs.enumerated() {
            for (place, group) in Self.groups.enumerated() {
                let isInput = group.group == .input
                lines.append(
                    ActivityLine(
                        number: place == 0 ? String(index + 1) : "",
                        program: place == 0 ? budget?.program ?? "" : "",
                        indicator: isInput && budget != nil ? group.word + "Dana" : group.word,
                        unit: isInput && budget != nil ? "rupiah" : "",
                        target: isInput ? budget?.budget ?? .missing() : .missing()
                    )
                )
            }
        }
        return lines
    }

    private func write(_ line: ActivityLine, _ row: Int) {
        let texts = [line.number, line.program, line.activity, line.indicator, line.unit]
        var height = RowHeight()
        for (column, text) in texts.enumerated() {
            sheet.text(row, column, text, column == 0 ? FormSheet.dataCentred : FormSheet.data)
            height.hold(text, width: Self.activityColumns[column].width)
        }
        sheet.height(row, max(height.points, 18))
        let figure = FormSheet.data.numbered("#,##0.##########")
        if let number = line.target.number, number.fitsExcel {
            sheet.number(row, 5, number.double, figure.numbered(number.format))
        } else {
            sheet.text(row, 5, line.target.raw, FormSheet.data)
        }
        sheet.text(row, 6, "", FormSheet.data)
        let (target, realised) = (Sheet.reference(row, 5), Sheet.reference(row, 6))
        sheet.formula(
            row,
            7,
            "=IF(AND(ISNUMBER(\(target)),ISNUMBER(\(realised))),IF(\(target)=0,\"\",ROUND(\(realised)/\(target)*100,2)),\"\")",
            text: "",
            FormSheet.computed.centred.numbered("#,##0.00")
        )
        sheet.text(row, 8, "", FormSheet.data)
    }
}
