import CXlsxWriter

/// How a sheet comes out of the printer of an office: A4, one page wide, the head on every page, pages counted.
extension Sheet {
    /// - Parameters:
    ///   - title: stands at the top of every page.
    ///   - foot: stands at the bottom, beside the number of the page.
    ///   - headRows: repeated on every page.
    ///   - headColumns: repeated at the left of every page.
    ///   - area: what is printed; nil for everything.
    func printed(
        _ title: String,
        foot: String,
        page: String,
        isLandscape: Bool = true,
        headRows: ClosedRange<Int>? = nil,
        headColumns: ClosedRange<Int>? = nil,
        pagesWide: Int = 1,
        area: (rows: ClosedRange<Int>, columns: ClosedRange<Int>)? = nil
    ) {
        worksheet_set_paper(pointer, 9)
        isLandscape ? worksheet_set_landscape(pointer) : worksheet_set_portrait(pointer)
        worksheet_set_margins(pointer, 0.4, 0.4, 0.75, 0.65)
        worksheet_fit_to_pages(pointer, UInt16(clamping: pagesWide), 0)
        worksheet_center_horizontally(pointer)
        book.note(worksheet_set_header(pointer, "&L&B\(Sheet.inHeader(title, 100))&R&A"))
        book.note(worksheet_set_footer(pointer, "&L\(Sheet.inHeader(foot, 100))&R\(page) &P / &N"))
        if let headRows {
            book.note(
                worksheet_repeat_rows(
                    pointer,
                    UInt32(clamping: headRows.lowerBound),
                    UInt32(clamping: headRows.upperBound)
                )
            )
        }
        if let headColumns {
            book.note(
                worksheet_repeat_columns(
                    pointer,
                    UInt16(clamping: headColumns.lowerBound),
                    UInt16(clamping: headColumns.upperBound)
                )
            )
        }
        if let area {
            book.note(
                worksheet_print_area(
                    pointer,
                    UInt32(clamping: area.rows.lowerBound),
                    UInt16(clamping: area.columns.lowerBound),
                    UInt32(clamping: area.rows.upperBound),
                    UInt16(clamping: area.columns.upperBound)
                )
            )
        }
    }

    /// `&` begins a code there; both lines together hold 255 characters.
    private static func inHeader(_ text: String, _ limit: Int) -> String {
        let clean = text.harmless.cut(to: limit)
        return clean.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    }
}
