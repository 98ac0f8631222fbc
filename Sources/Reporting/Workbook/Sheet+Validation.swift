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
    /// - Parameter words: our own, without commas, at most 255 characters together.
    func choices(
        _ rows: ClosedRange<Int>,
        _ column: Int,
        _ words: [String],
        hint: Hint,
        error: Hint,
        isStrict: Bool = true
    ) {
        validate(
            rows,
            column,
            LXW_VALIDATION_TYPE_LIST_FORMULA,
            "\"" + words.joined(separator: ",") + "\"",
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
