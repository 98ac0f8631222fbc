import Model

/// The measurement forms of a quarter (F1, F3) and of a year (F2, F4), with a unit column as good practice and helper
/// columns behind the form that say how the figures are computed.
struct MeasurementForm {
    let form: FormSheet
    let lexicon: Lexicon

    private var facts: FormFacts { form.facts }
    private var sheet: Sheet { form.sheet }

    /// Empty rows where nothing is known of the agency's indicators.
    private static let spareRows = 12
    private static let roman = ["I", "II", "III", "IV"]

    // MARK: - The quarter

    private enum Quarterly {
        static let target = 4
        static let quarters = 5...8
        static let cumulative = 9
        static let achievement = 10
        static let problems = 11
        static let solutions = 12
        static let polarity = 13
        static let accumulation = 14

        static func columns() -> [FormSheet.Column] {
            let quarter =
                "Realisasi triwulan itu saja, angka tanpa tanda %: tulis 80 untuk 80%. Kosongkan bila belum diukur; 0 berarti terukur nol."
            return [
                .init(head: "No", width: 5, note: ""),
                .init(head: "Sasaran Strategis", width: 26, note: "Sama dengan sasaran pada perjanjian kinerja."),
                .init(head: "Indikator Kinerja", width: 30, note: "Sama dengan indikator pada perjanjian kinerja."),
                .init(head: "Satuan", width: 10, note: "Satuan target dan realisasi."),
                .init(head: "Target", width: 10, note: "Target setahun, sama dengan perjanjian kinerja."),
            ] + MeasurementForm.roman.map { .init(head: $0, width: 9, note: quarter, group: "Realisasi") } + [
                .init(
                    head: "Realisasi s/d Triwulan Ini",
                    width: 12,
                    note: "Terhitung sendiri menurut kolom Sifat: dijumlahkan, nilai terakhir, atau rata-rata."
                ),
                .init(
                    head: "% Capaian",
                    width: 11,
                    note: "Terhitung sendiri: realisasi s/d triwulan ini dibanding target, menurut kolom Polaritas."
                ),
                .init(head: "Permasalahan", width: 26, note: "Wajib diisi bila capaian rendah: apa penyebabnya."),
                .init(head: "Solusi", width: 26, note: "Wajib diisi bila capaian rendah: apa yang akan dilakukan."),
                .init(
                    head: "Polaritas",
                    width: 10,
                    note:
                        "Kolom bantu, tidak dicetak. positif: makin tinggi makin baik; negatif: makin rendah makin baik.",
                    isHelper: true
                ),
                .init(
                    head: "Sifat",
                    width: 14,
                    note:
                        "Kolom bantu, tidak dicetak. Bagaimana realisasi triwulan digabung menjadi realisasi sampai dengan triwulan ini.",
                    isHelper: true
                ),
            ]
        }
    }

    func writeQuarterly() {
        let quarter = min(max(facts.quarter ?? 1, 1), 4)
        let columns = Quarterly.columns()
        var row = 0
        let title = "PENGUKURAN KINERJA TRIWULAN \(Self.roman[quarter - 1]) TAHUN \(facts.year)"
        form.title([title, form.owner], over: Quarterly.solutions + 1, &row)
        row += 1
        let chosen = chooseQuarter(quarter, title, &row)
        row += 1
        let head = row
        let first = form.head(columns, &row)
        let rows = first...(first + max(facts.rows.count, facts.rows.isEmpty ? Self.spareRows : 1) - 1)
        var objective: String?
        for index in rows {
            let known = facts.rows.indices.contains(index - first) ? facts.rows[index - first] : nil
            common(known, index, number: index - first + 1, last: &objective)
            quarterlyFigures(known, index)
        }
        row = rows.upperBound + 1
        quarterlyChecks(rows, chosen: chosen, quarter: quarter)
        row += 1
        form.signature(facts.signatory, at: Quarterly.problems, to: Quarterly.solutions, &row)
        form.finish(
            "Pengukuran Kinerja Triwulan",
            lastColumn: Quarterly.solutions,
            head: head...(first - 1),
            frozen: (first, 3),
            last: row
        )
    }

    /// The cell of the quarter, which the title follows.
    private func chooseQuarter(_ quarter: Int, _ title: String, _ row: inout Int) -> String {
        let at = form.label("Triwulan", &row)
        sheet.text(
            at,
            2,
            Self.roman[quarter - 1],
            CellStyle(isBold: true, fill: 0xF2F8EC, hasBorder: true, isLocked: false)
        )
        sheet.choices(
            at...at,
            2,
            Self.roman,
            hint: .init(title: "Triwulan", text: "Triwulan yang dilaporkan; judul formulir mengikuti."),
            error: .init(title: "Triwulan", text: "Pilih I, II, III, atau IV.")
        )
        let reference = "$C$\(at + 1)"
        sheet.formula(
            0,
            0,
            "=\"PENGUKURAN KINERJA TRIWULAN \"&\(reference)&\" TAHUN \(facts.year)\"",
            text: title,
            CellStyle(size: 13, isBold: true, isCentred: true)
        )
        return reference
    }

    private func quarterlyFigures(_ known: FormFacts.Row?, _ row: Int) {
        let figure = FormSheet.figure(known, FormSheet.data)
        for (number, column) in Quarterly.quarters.enumerated() {
            let value = known?.quarters[number + 1] ?? .missing()
            if let number = value.number, value.kind == .number, number.fitsExcel {
                sheet.number(row, column, number.double, figure)
            } else {
                sheet.text(row, column, value.grade ?? value.raw, figure)
            }
        }
        helpers(known, row, polarity: Quarterly.polarity, accumulation: Quarterly.accumulation)
        let cells = Quarterly.quarters.map { Sheet.reference(row, $0) }
        let cumulative = known.flatMap { total($0) } ?? .missing()
        let computed = FormSheet.figure(known, FormSheet.computed)
        let formula = FormFormula.cumulative(cells, accumulation: Sheet.reference(row, Quarterly.accumulation))
        if let number = cumulative.number, cumulative.grade == nil {
            sheet.formula(row, Quarterly.cumulative, formula, value: number.double, computed)
        } else {
            sheet.formula(row, Quarterly.cumulative, formula, text: cumulative.grade ?? "", computed)
        }
        achievement(
            known,
            cumulative,
            row,
            (Quarterly.target, Quarterly.cumulative, Quarterly.polarity, Quarterly.achievement)
        )
        for column in [Quarterly.problems, Quarterly.solutions] { sheet.text(row, column, "", FormSheet.data) }
    }

    private func total(_ known: FormFacts.Row) -> Quantity? {
        let values = (1...4).compactMap { known.quarters[$0] }.filter { $0.kind != .missing }
        if let last = values.last, last.grade != nil { return last }
        guard let number = known.accumulation.total(values.compactMap(\.number)) else { return nil }
        return Quantity(raw: number.indonesian(), kind: .number, number: number)
    }

    /// Quarters that are not over stay empty; low figures want words.
    private func quarterlyChecks(_ rows: ClosedRange<Int>, chosen: String, quarter: Int) {
        let first = rows.lowerBound
        let index = "MATCH(\(chosen),{\"I\",\"II\",\"III\",\"IV\"},0)"
        let start = Quarterly.quarters.lowerBound
        sheet.colour(
            rows,
            Quarterly.quarters,
            where: "=COLUMN()-\(start)>\(index)",
            fill: 0xD9D9D9,
            colour: 0x7F7F7F
        )
        for column in Quarterly.quarters {
            sheet.custom(
                rows,
                column,
                "\(column - start + 1)<=\(index)",
                hint: .init(
                    title: "Realisasi triwulan \(Self.roman[column - start])",
                    text: "Angka saja: tulis 80 untuk 80%. Kosongkan bila belum diukur."
                ),
                error: .init(
                    title: "Triwulan belum dilaporkan",
                    text: "Triwulan ini sesudah triwulan pada judul formulir."
                )
            )
        }
        let done = "$" + Sheet.reference(first, Quarterly.achievement)
        let kind = "$" + Sheet.reference(first, Quarterly.accumulation)
        // What adds up is due by a quarter of the target each quarter.
        let pace = "IF(\(kind)=\"\(FormFormula.word(.sum))\",4/\(index),1)"
        traffic(rows, Quarterly.achievement, "\(done)*\(pace)", done)
        sheet.colour(
            rows,
            Quarterly.problems...Quarterly.solutions,
            where: "=AND(ISNUMBER(\(done)),\(done)*\(pace)<90,\(Sheet.reference(first, Quarterly.problems))=\"\")",
            fill: 0xFFF2CC,
            colour: 0x7F6000
        )
        form.polarities(rows, Quarterly.polarity)
        form.accumulations(rows, Quarterly.accumulation)
        if facts.rows.isEmpty { form.units(rows, 3) }
    }

    // MARK: - The year

    private enum Annual {
        static let target = 4
        static let realised = 5
        static let achievement = 6
        static let polarity = 7

        static let columns: [FormSheet.Column] = [
            .init(head: "No", width: 5, note: ""),
            .init(head: "Sasaran Strategis", width: 34, note: "Sama dengan sasaran pada perjanjian kinerja."),
            .init(head: "Indikator Kinerja", width: 38, note: "Sama dengan indikator pada perjanjian kinerja."),
            .init(head: "Satuan", width: 11, note: "Satuan target dan realisasi."),
            .init(head: "Target", width: 18, note: "Target setahun, sama dengan perjanjian kinerja."),
            .init(head: "Realisasi", width: 18, note: "Realisasi setahun, angka tanpa tanda %: tulis 80 untuk 80%."),
            .init(head: "% Capaian", width: 14, note: "Terhitung sendiri menurut kolom Polaritas."),
            .init(
                head: "Polaritas",
                width: 10,
                note: "Kolom bantu, tidak dicetak. positif: makin tinggi makin baik; negatif: makin rendah makin baik.",
                isHelper: true
            ),
        ]
    }

    func writeAnnual() {
        var row = 0
        form.title(["PENGUKURAN KINERJA TAHUN \(facts.year)", form.owner], over: Annual.achievement + 1, &row)
        row += 1
        let head = row
        let first = form.head(Annual.columns, &row)
        let rows = first...(first + max(facts.rows.count, facts.rows.isEmpty ? Self.spareRows : 1) - 1)
        var objective: String?
        for index in rows {
            let known = facts.rows.indices.contains(index - first) ? facts.rows[index - first] : nil
            common(known, index, number: index - first + 1, last: &objective)
            sheet.text(index, Annual.realised, "", FormSheet.figure(known, FormSheet.data))
            helpers(known, index, polarity: Annual.polarity, accumulation: nil)
            achievement(
                known,
                .missing(),
                index,
                (Annual.target, Annual.realised, Annual.polarity, Annual.achievement)
            )
        }
        let done = "$" + Sheet.reference(first, Annual.achievement)
        traffic(rows, Annual.achievement, done, done)
        form.polarities(rows, Annual.polarity)
        if facts.rows.isEmpty { form.units(rows, 3) }
        sheet.hint(
            rows,
            Annual.realised,
            .init(title: "Realisasi setahun", text: "Angka saja: tulis 80 untuk 80%. Kosongkan bila belum diukur.")
        )
        row = rows.upperBound + 2
        budgets(&row)
        row += 1
        form.signature(facts.signatory, at: Annual.target, to: Annual.achievement, &row)
        form.finish(
            "Pengukuran Kinerja Tahunan",
            lastColumn: Annual.achievement,
            head: head...(first - 1),
            frozen: (first, 3),
            last: row
        )
    }

    /// Programmes with their budgets below the form; more spent than there was is marked.
    private func budgets(_ row: inout Int) {
        for (column, text) in [(0, "No"), (4, "Anggaran"), (5, "Realisasi Anggaran"), (6, "Keterangan")] {
            sheet.text(row, column, text, .head)
        }
        sheet.merge(row, 1...3, "Program", .head)
        sheet.comment(row, 6, "Sumber dana: APBD, APBN, tugas pembantuan.")
        row += 1
        let first = row
        for index in 0..<max(facts.budgets.count, facts.budgets.isEmpty ? 5 : 1) {
            let known = facts.budgets.indices.contains(index) ? facts.budgets[index] : nil
            sheet.integer(row, 0, index + 1, FormSheet.known.centred)
            sheet.merge(row, 1...3, known?.program ?? "", known == nil ? FormSheet.data : FormSheet.known)
            money(row, 4, known?.budget, isKnown: true)
            money(row, 5, nil, isKnown: false)
            sheet.text(row, 6, known?.note ?? "", FormSheet.data)
            row += 1
        }
        let (budget, spent) = (Sheet.reference(first, 4), Sheet.reference(first, 5))
        sheet.colour(
            first...(row - 1),
            5...5,
            where: "=AND(ISNUMBER($\(spent)),$\(spent)>$\(budget))",
            fill: 0xF8CBAD,
            colour: 0x7F0000
        )
    }

    private func money(_ row: Int, _ column: Int, _ value: Quantity?, isKnown: Bool) {
        let style = (isKnown && value != nil ? FormSheet.known : FormSheet.data).numbered("\"Rp\" #,##0.00")
        if let number = value?.number, number.fitsExcel {
            sheet.number(row, column, number.double, style)
        } else {
            sheet.text(row, column, value?.raw ?? "", style)
        }
    }

    // MARK: - Both

    /// Number, objective, indicator, unit and target; an objective stands beside its first indicator only.
    private func common(_ known: FormFacts.Row?, _ row: Int, number: Int, last: inout String?) {
        guard let known else {
            for column in 0...4 { sheet.text(row, column, "", column == 0 ? FormSheet.dataCentred : FormSheet.data) }
            return
        }
        sheet.integer(row, 0, number, FormSheet.known.centred)
        sheet.text(row, 1, known.objective == last ? "" : known.objective ?? "", FormSheet.known)
        last = known.objective
        sheet.text(row, 2, known.indicator.name, FormSheet.known)
        sheet.text(row, 3, known.shownUnit, FormSheet.known.centred)
        let isOpen = known.target.kind == .missing
        form.target((row, 4), known, isOpen ? FormSheet.data : FormSheet.known)
        var height = RowHeight()
        height.hold(known.objective ?? "", width: 26)
        height.hold(known.indicator.name, width: 30)
        sheet.height(row, max(height.points, 30))
    }

    private func helpers(_ known: FormFacts.Row?, _ row: Int, polarity: Int, accumulation: Int?) {
        let style = FormSheet.dataCentred
        sheet.text(row, polarity, FormFormula.word(known?.polarity ?? .higher), style)
        if let accumulation { sheet.text(row, accumulation, FormFormula.word(known?.accumulation ?? .sum), style) }
    }

    private func achievement(
        _ known: FormFacts.Row?,
        _ realised: Quantity,
        _ row: Int,
        _ columns: (target: Int, realised: Int, polarity: Int, achievement: Int)
    ) {
        let formula = FormFormula(
            target: Sheet.reference(row, columns.target),
            realised: Sheet.reference(row, columns.realised),
            polarity: Sheet.reference(row, columns.polarity),
            lower: facts.lower
        )
        let written = formula.achievement(.init(known?.target ?? .missing(), scale: known?.scale))
        let style = FormSheet.computed.centred.numbered("#,##0.00")
        var result = FormFormula.Result.text("")
        if let known {
            result = .init(
                Achievement.of(
                    realised,
                    target: known.target,
                    polarity: known.polarity,
                    lower: facts.lower,
                    scale: known.scale,
                    lexicon: lexicon
                )
            )
        }
        switch result {
        case .number(let value): sheet.formula(row, columns.achievement, written, value: value, style)
        case .text(let text): sheet.formula(row, columns.achievement, written, text: text, style)
        }
    }

    /// Green, yellow, red beside the figure; the figure and the words say it too.
    private func traffic(_ rows: ClosedRange<Int>, _ column: Int, _ value: String, _ cell: String) {
        let columns = column...column
        let reached = "\(cell)=\"\(FormFormula.reached)\""
        let failed = "\(cell)=\"\(FormFormula.notReached)\""
        sheet.colour(rows, columns, where: "=\(reached)", fill: 0xC6EFCE, colour: 0x006100)
        sheet.colour(rows, columns, where: "=\(failed)", fill: 0xFFC7CE, colour: 0x9C0006)
        sheet.colour(rows, columns, where: "=AND(ISNUMBER(\(cell)),\(value)>=90)", fill: 0xC6EFCE, colour: 0x006100)
        sheet.colour(
            rows,
            columns,
            where: "=AND(ISNUMBER(\(cell)),\(value)>=70,\(value)<90)",
            fill: 0xFFEB9C,
            colour: 0x7F6000
        )
        sheet.colour(rows, columns, where: "=AND(ISNUMBER(\(cell)),\(value)<70)", fill: 0xFFC7CE, colour: 0x9C0006)
    }
}
