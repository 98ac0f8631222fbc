package import Model

/// Workbooks as they are stored, for those who look for columns by their heads instead of for tables.
extension Reader {
    /// The sheets of a workbook (`.xlsx`, `.xlsm`, `.ods`), hidden ones too; nil for any other kind of file.
    ///
    /// Throws an `InputError` for a damaged or locked workbook and for one beyond the limits.
    package func sheets(file: String, bytes: [UInt8]) throws(InputError) -> [SheetRows]? {
        do throws(InputError.Reason) {
            return try storedSheets(file: file, bytes: bytes)
        } catch {
            throw InputError(error.code, place: Place(file: file, line: error.line))
        }
    }

    private func storedSheets(file: String, bytes: [UInt8]) throws(InputError.Reason) -> [SheetRows]? {
        if bytes.count > limits.bytes { throw .init(.tooLarge(bytes: bytes.count, limit: limits.bytes)) }
        if bytes.isEmpty { throw .init(.empty) }
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
        let archive = try Archive(bytes, limits: limits)
        switch try Container.kind(of: archive, limits: limits) {
        case .spreadsheet:
            var reader = WorkbookReader(archive: archive, file: file, limits: limits)
            return try reader.storedSheets()
        case .openSpreadsheet:
            var reader = OpenSheetReader(archive: archive, file: file, limits: limits)
            return try reader.storedSheets()
        default: return nil
        }
    }
}

extension SheetRows {
    init(_ grid: SheetGrid) {
        self.init(
            name: grid.name ?? "",
            isHidden: grid.isHidden,
            rows: grid.rows.map { row in
                Row(number: row.number, cells: Dictionary(row.cells.map { ($0.column, $0.text) }) { first, _ in first })
            }
        )
    }
}
