/// A document that an office has laid out, with placeholders where the memo says something.
package protocol MemoTemplate: Sendable {
    /// The template filled in: its text once for every section, each on a page of its own.
    ///
    /// - Parameters:
    ///   - shared: what placeholders outside the text (letterhead, page numbers) may say.
    ///   - sections: what those in the text say.
    /// - Throws: `ReportingError.template` for a placeholder that is not known, for a template without the list of findings
    ///   and for a file that is no Word document.
    func filled(shared: [String: MemoValue], sections: [[String: MemoValue]]) throws(ReportingError) -> [UInt8]
}

/// What stands for a placeholder.
package enum MemoValue: Sendable, Equatable {
    case text(String)
    /// A paragraph each.
    case lines([String])
    case table(MemoTable)
}

/// A table of texts.
package struct MemoTable: Sendable, Equatable {
    package var heads: [String]
    /// Shares of the width.
    package var widths: [Int]
    package var rows: [Row]

    package enum Row: Sendable, Equatable {
        /// A line across the table, over the rows that it names.
        case heading(String)
        case cells([String])
    }
}

/// The placeholders that a memo knows.
package enum MemoPlaceholder: String, Sendable, CaseIterable {
    case government = "pemerintah-daerah", agency = "instansi", period = "periode", documents = "dokumen"
    case summary = "ringkasan", findings = "daftar-temuan", notAssessable = "tidak-dapat-dinilai"
    case circumstances = "keadaan", date = "tanggal"
}
