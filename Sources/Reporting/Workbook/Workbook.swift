import CXlsxWriter
import Model

/// A workbook of Excel being written: the thin layer over libxlsxwriter.
///
/// The same calls give the same bytes: the day of creation is given, and the library dates the parts of the archive
/// 1 January 1980. Nothing is written under a name: it all stays in memory until somebody has the whole of it.
final class Workbook {
    private var book: UnsafeMutablePointer<lxw_workbook>?
    private let file: Int32
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
    private var names = SheetNames()
    private var fault: UInt32 = 0

    /// - Parameters:
    ///   - keywords: the property by which `OwnList` knows a list of this program again; empty for a form to be filled in.
    ///   - created: the day that the file's properties name; no clock is asked.
    /// - Throws: `ReportingError.workbook` when the system gives no memory.
    init(title: String, subject: String, keywords: String = "", created: CivilDate) throws(ReportingError) {
        var path = [CChar](repeating: 0, count: 64)
        file = iku_memory_open(&path, path.count)
        guard file >= 0 else { throw .workbook("memfd_create") }
        var options = lxw_workbook_options()
        options.use_zip64 = UInt8(LXW_FALSE.rawValue)
        book = workbook_new_opt(path, &options)
        guard let book else { throw .workbook("workbook_new") }
        note(iku_set_properties(book, title.asCellText, subject.asCellText, "iku", keywords, Self.seconds(created)))
    }

    /// From 1980 on: a year of fewer than four digits would be written as no program reads it, and 0 asks for the clock.
    private static func seconds(_ day: CivilDate) -> Int { max(day.dayNumber, 3_652) * 86_400 }

    deinit {
        if let book { lxw_workbook_free(book) }
        if file >= 0 { iku_memory_close(file) }
    }

    /// Adds a sheet behind the others, named as near to the wish as Excel allows.
    func sheet(_ wish: String) throws(ReportingError) -> Sheet {
        let name = names.unique(wish)
        guard let book, let sheet = workbook_add_worksheet(book, name) else { throw .workbook("add_worksheet") }
        return Sheet(name: name, pointer: sheet, book: self)
    }

    /// The whole file; afterwards nothing can be added.
    ///
    /// - Throws: `ReportingError.workbook` when anything that was asked for could not be written.
    func bytes() throws(ReportingError) -> [UInt8] {
        guard let book else { throw .workbook("closed") }
        self.book = nil
        let status = workbook_close(book)
        note(status)
        if fault != 0 {
            throw .workbook(String(cString: lxw_strerror(lxw_error(rawValue: fault))))
        }
        let size = iku_memory_size(file)
        guard size > 0 else { throw .workbook("fstat") }
        var isRead = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            isRead = iku_memory_read(file, buffer.baseAddress, size) == 1
            count = isRead ? size : 0
        }
        guard isRead else { throw .workbook("pread") }
        return bytes
    }

    /// Keeps the first error: every sheet is written as a whole or not at all.
    func note(_ status: lxw_error) {
        if fault == 0 { fault = status.rawValue }
    }

    /// The format of a style; nil (the default look) when the library has no memory, which is then an error.
    func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if let known = formats[style] { return known }
        guard let book, let format = workbook_add_format(book) else {
            note(LXW_ERROR_MEMORY_MALLOC_FAILED)
            return nil
        }
        format_set_font_size(format, Double(style.size))
        if style.isBold { format_set_bold(format) }
        if style.isItalic { format_set_italic(format) }
        if let colour = style.colour { format_set_font_color(format, colour) }
        if let fill = style.fill { format_set_bg_color(format, fill) }
        if style.wraps { format_set_text_wrap(format) }
        if style.isCentred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
        let vertical =
            style.isMiddle
            ? LXW_ALIGN_VERTICAL_CENTER : style.isLow ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP
        format_set_align(format, UInt8(vertical.rawValue))
        if style.isUpright { format_set_rotation(format, 90) }
        if style.hasBorder {
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_border_color(format, 0xA6A6A6)
        }
        if let number = style.number { format_set_num_format(format, number) }
        if !style.isLocked { format_set_unlocked(format) }
        formats[style] = format
        return format
    }

    /// A format for cells that meet a condition: only what it changes.
    func conditional(fill: UInt32, colour: UInt32) -> UnsafeMutablePointer<lxw_format>? {
        guard let book, let format = workbook_add_format(book) else { return nil }
        format_set_bg_color(format, fill)
        format_set_font_color(format, colour)
        return format
    }

    /// A name that formulas and drop-downs can use.
    func define(_ name: String, _ formula: String) {
        if let book { note(workbook_define_name(book, name, formula)) }
    }

    func chart(_ kind: lxw_chart_type) -> UnsafeMutablePointer<lxw_chart>? {
        guard let book else { return nil }
        return workbook_add_chart(book, UInt8(kind.rawValue))
    }
}
