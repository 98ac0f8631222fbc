package import Model

/// Forms to be filled in, as workbooks: prefilled, protected heads, drop-downs, formulas that are right for each indicator.
package enum FormTemplate {
    /// The workbook of a form.
    ///
    /// - Parameters:
    ///   - asOf: the day that its properties name.
    ///   - lexicon: for the grades of graded indicators.
    /// - Throws: `ReportingError.workbook` when it cannot be put together.
    package static func write(
        _ facts: FormFacts,
        asOf: CivilDate,
        lexicon: Lexicon
    ) throws(ReportingError) -> [UInt8] {
        let book = try Workbook(title: name(facts), subject: facts.agency, created: asOf)
        let form = FormSheet(sheet: try book.sheet(name(facts)), facts: facts)
        switch facts.kind {
        case .quarterly: MeasurementForm(form: form, lexicon: lexicon).writeQuarterly()
        case .annual: MeasurementForm(form: form, lexicon: lexicon).writeAnnual()
        case .activity: PlanForms(form: form).writeActivity()
        case .iku: PlanForms(form: form).writeIKU()
        case .agreement: PlanForms(form: form).writeAgreement()
        }
        return try book.bytes()
    }

    /// The name of the sheet; a reader that finds no title takes kind, quarter and year from it.
    private static func name(_ facts: FormFacts) -> String {
        switch facts.kind {
        case .quarterly: "TW \(["I", "II", "III", "IV"][min(max(facts.quarter ?? 1, 1), 4) - 1]) \(facts.year)"
        case .annual: "Tahunan \(facts.year)"
        case .activity: "PKK \(facts.year)"
        case .iku: "IKU"
        case .agreement: "PK \(facts.year)"
        }
    }
}
