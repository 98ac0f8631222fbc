import CXlsxWriter
import Model

/// What may be typed into cells.
extension Sheet {
    /// A hint shown while the cell is chosen.
    struct Hint {
        var title: String
        var text: String
    }

    /// A drop-down of words. Anything else is refused, or only asked about where `isStrict` is false.
    ///
    /// - Parameter words: without commas and quotation marks, at most 255 characters together; words that cannot stand in
    ///   a list are no choices.
    func choices(
        _ rows: ClosedRange<Int>,
        _ column: Int,
        _ words: [String],
        hint: Hint,
        error: Hint,
        isStrict: Bool = true
    ) {
        let marks = Array("\",".utf8)
        let fit = words.filter { word in !word.utf8.contains { marks.contains($0) } }
        let list = fit.map(\.harmless).joined(separator: ",")
        guard !list.isEmpty, list.utf16.count <= SheetLimits.hint else { return }
        validate(
            rows,
            column,
            LXW_VALIDATION_TYPE_LIST_FORMULA,
            "\"" + list + "\"",
            nil,
            hint,
            error,
            isStrict
        )
    }

    /// A drop-down of the cells that a formula of our own names.
    func choices(
        _ rows: ClosedRange<Int>,
        _ column: Int,
        from range: String,
        hint: Hint,
        error: Hint,
        isStrict: Bool = true
    ) {
        validate(rows, column, LXW_VALIDATION_TYPE_LIST_FORMULA, range, nil, hint, error, isStrict)
    }

    /// A day between two days.
    func dates(_ rows: ClosedRange<Int>, _ column: Int, _ from: CivilDate, _ to: CivilDate, hint: Hint, error: Hint) {
        func formula(_ day: CivilDate) -> String { "DATE(\(day.year),\(day.month),\(day.day))" }
        validate(rows, column, LXW_VALIDATION_TYPE_DATE_FORMULA, formula(from), formula(to), hint, error, true)
    }

    /// Whatever a formula of our own allows, written for the first cell.
    func custom(_ rows: ClosedRange<Int>, _ column: Int, _ formula: String, hint: Hint, error: Hint) {
        validate(rows, column, LXW_VALIDATION_TYPE_CUSTOM_FORMULA, formula, nil, hint, error, true)
    }

    /// Only a hint: anything may be typed.
    func hint(_ rows: ClosedRange<Int>, _ column: Int, _ hint: Hint) {
        validate(rows, column, LXW_VALIDATION_TYPE_ANY, nil, nil, hint, Hint(title: "", text: ""), false)
    }

    private func validate(
        _ rows: ClosedRange<Int>,
        _ column: Int,
        _ kind: lxw_validation_types,
        _ first: String?,
        _ second: String?,
        _ hint: Hint,
        _ error: Hint,
        _ isStrict: Bool
    ) {
        let severity = isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING
        book.note(
            iku_validate(
                pointer,
                UInt32(clamping: rows.lowerBound),
                UInt16(clamping: column),
                UInt32(clamping: rows.upperBound),
                UInt16(clamping: column),
                UInt8(kind.rawValue),
                first,
                second,
                hint.title.cut(to: SheetLimits.hintTitle),
                hint.text.cut(to: SheetLimits.hint),
                error.title.cut(to: SheetLimits.hintTitle),
                error.text.cut(to: SheetLimits.hint),
                UInt8(severity.rawValue)
            )
        )
    }
}
