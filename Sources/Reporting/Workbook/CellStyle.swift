import Model

/// How a cell looks, as a value: equal styles become one format of the workbook.
struct CellStyle: Hashable {
    /// 10 points: a wide list stays legible when it is fitted to a page.
    var size = 10
    var isBold = false
    var isItalic = false
    /// RGB; nil for black on nothing.
    var colour: UInt32?
    var fill: UInt32?
    var wraps = false
    var isCentred = false
    var isMiddle = false
    var isLow = false
    /// Rotated by 90 degrees, read upwards.
    var isUpright = false
    var hasBorder = false
    /// A number format of Excel; nil for General.
    var number: String?
    /// Whether a protected sheet keeps it from being changed.
    var isLocked = true
}

extension CellStyle {
    static let plain = CellStyle()
    static let title = CellStyle(size: 16, isBold: true)
    static let section = CellStyle(size: 12, isBold: true, colour: 0x1F3864)
    static let label = CellStyle(isBold: true)
    static let hint = CellStyle(isItalic: true, colour: 0x595959)
    static let head = CellStyle(
        isBold: true,
        colour: 0xFFFFFF,
        fill: 0x1F3864,
        wraps: true,
        isCentred: true,
        isMiddle: true,
        hasBorder: true
    )
    /// The head of a column that the reader fills in.
    static let answerHead = CellStyle.head.filled(0x375623, colour: 0xFFFFFF)
    /// A head of one of many narrow columns.
    static let uprightHead: CellStyle = {
        var style = CellStyle.head
        style.isUpright = true
        (style.isMiddle, style.isLow) = (false, true)
        style.wraps = false
        return style
    }()
    /// A cell of a table.
    static let cell = CellStyle(wraps: true, hasBorder: true)
    static let centred = CellStyle(wraps: true, isCentred: true, hasBorder: true)
    static let number = CellStyle(hasBorder: true, number: "#,##0")
    static let decimal = CellStyle(hasBorder: true, number: "#,##0.##########")
    static let strong = CellStyle(isBold: true, hasBorder: true)
    static let strongNumber = CellStyle(isBold: true, hasBorder: true, number: "#,##0")
    /// A cell that the reader fills in.
    static let answer = CellStyle(fill: 0xF2F8EC, wraps: true, hasBorder: true, isLocked: false)
    static let answerDate: CellStyle = {
        var style = CellStyle.answer
        style.number = CellStyle.dateFormat
        style.isCentred = true
        return style
    }()
    static let different = CellStyle.cell.filled(0xFFE699, colour: 0x7F3F00).bold

    /// Day, month, year: what Indonesian offices write.
    static let dateFormat = "dd/mm/yyyy"

    static func severity(_ severity: Severity) -> CellStyle {
        switch severity {
        case .critical: CellStyle.centred.filled(0x9C0006, colour: 0xFFFFFF).bold
        case .major: CellStyle.centred.filled(0xF4B084, colour: 0x000000).bold
        case .moderate: CellStyle.centred.filled(0xFFE699, colour: 0x000000)
        case .minor: CellStyle.centred.filled(0xDDEBF7, colour: 0x000000)
        case .note: CellStyle.centred.filled(0xEDEDED, colour: 0x000000)
        }
    }

    /// The colour of a severity in charts.
    static func bar(_ severity: Severity) -> UInt32 {
        switch severity {
        case .critical: 0x9C0006
        case .major: 0xED7D31
        case .moderate: 0xFFC000
        case .minor: 0x5B9BD5
        case .note: 0xA5A5A5
        }
    }

    func filled(_ fill: UInt32, colour: UInt32? = nil) -> CellStyle {
        var style = self
        style.fill = fill
        style.colour = colour ?? self.colour
        return style
    }

    func numbered(_ format: String) -> CellStyle {
        var style = self
        style.number = format
        return style
    }

    var bold: CellStyle {
        var style = self
        style.isBold = true
        return style
    }

    var unlocked: CellStyle {
        var style = self
        style.isLocked = false
        return style
    }

    var centred: CellStyle {
        var style = self
        style.isCentred = true
        return style
    }
}
