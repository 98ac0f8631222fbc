/// How a workbook shows a number: its format code, read once and used for many cells (ECMA-376 part 1, 18.8.31).
///
/// Texts come out as they look to an Indonesian reader: a comma before decimals, points between thousands.
struct CellFormat {
    /// Positive, negative and zero, as far as the code has them.
    private var sections: [Section] = []

    /// The format that shows a number as it is.
    static let general = CellFormat(code: "General")

    init(code: String) {
        var parts: [[UInt8]] = [[]]
        var quoted = false
        var escaped = false
        var bracket = false
        for byte in code.utf8 {
            if byte == 0x3B, !quoted, !escaped, !bracket {
                parts.append([])
                continue
            }
            parts[parts.count - 1].append(byte)
            if escaped {
                escaped = false
            } else if byte == 0x5C {
                escaped = true
            } else if byte == 0x22 {
                quoted.toggle()
            } else if !quoted {
                if byte == 0x5B { bracket = true }
                if byte == 0x5D { bracket = false }
            }
        }
        sections = parts.prefix(4).map(Section.init)
        isGeneral = code == "General"
    }

    /// Whether numbers are shown as they are.
    private(set) var isGeneral = false

    var isDate: Bool { sections.first?.isDate ?? false }

    /// The text of a stored number; `epoch1904` counts dates from 1904.
    func text(_ number: DecimalText, epoch1904: Bool = false) -> String {
        guard let first = sections.first else { return number.plain }
        var number = number
        if number.isZero, sections.count >= 3 { return sections[2].text(number, epoch1904) }
        if number.isNegative, sections.count >= 2 {
            number.makePositive()
            return sections[1].text(number, epoch1904)
        }
        return first.text(number, epoch1904)
    }

    /// The codes that files name by number only (18.8.30); `14` is the system's short date.
    static func builtIn(_ id: Int) -> String? {
        switch id {
        case 0: "General"
        case 1: "0"
        case 2: "0.00"
        case 3: "#,##0"
        case 4: "#,##0.00"
        case 5...8: "#,##0"
        case 9: "0%"
        case 10: "0.00%"
        case 11: "0.00E+00"
        case 12, 13: "General"
        case 14: "dd/mm/yyyy"
        case 15: "d-mmm-yy"
        case 16: "d-mmm"
        case 17: "mmm-yy"
        case 18...21: "h:mm"
        case 22: "dd/mm/yyyy h:mm"
        case 37, 38: "#,##0"
        case 39, 40: "#,##0.00"
        case 41, 42: "#,##0"
        case 43, 44: "#,##0.00"
        case 45...47: "h:mm"
        case 48: "0.0E+0"
        case 49: "@"
        default: nil
        }
    }

    /// One part of a code.
    struct Section {
        enum Token {
            case literal([UInt8])
            /// Where the digits go.
            case number
            case general
            case year(Int), month(Int), day(Int), hour, minute, second
        }

        var tokens: [Token] = []
        var isDate = false
        private var wholeDigits = 0
        private var leastDecimals = 0
        private var mostDecimals = 0
        private var grouped = false
        private var percent = 0
        private var thousands = 0
        private var scientific = false

        init(_ code: [UInt8]) {
            var at = 0
            var afterPoint = false
            var hasNumber = false
            while at < code.count {
                let byte = code[at]
                switch byte {
                case 0x22:  // "
                    let end = code[(at + 1)...].firstIndex(of: 0x22) ?? code.count
                    add(Array(code[(at + 1)..<end]))
                    at = end
                case 0x5C:  // \
                    at += 1
                    if at < code.count { add([code[at]]) }
                case 0x5F:  // _x leaves the width of a character
                    at += 1
                case 0x2A:  // *x fills the cell
                    at += 1
                case 0x5B:  // [
                    let end = code[at...].firstIndex(of: 0x5D) ?? code.count
                    bracket(code[min(at + 1, end)..<end])
                    at = end
                case 0x30, 0x23, 0x3F:  // 0 # ?
                    if !hasNumber { tokens.append(.number) }
                    hasNumber = true
                    if afterPoint {
                        mostDecimals += 1
                        if byte == 0x30 { leastDecimals = mostDecimals }
                    } else if byte == 0x30 {
                        wholeDigits += 1
                    }
                case 0x2E where !isDate: afterPoint = true
                case 0x2C where hasNumber:
                    let next = at + 1 < code.count ? code[at + 1] : 0
                    if next == 0x30 || next == 0x23 || next == 0x3F { grouped = true } else { thousands += 1 }
                case 0x25:
                    percent += 1
                    add([0x25])
                case 0x45 where hasNumber, 0x65 where hasNumber:
                    scientific = true
                    at = code.count
                case 0x40: break
                default: at += letters(code, at) - 1
                }
                at += 1
            }
        }

        private mutating func add(_ literal: [UInt8]) { tokens.append(.literal(literal)) }

        /// `[$Rp-421]` is a currency, `[h]` counts hours, `[Red]` and conditions show nothing.
        private mutating func bracket(_ inner: ArraySlice<UInt8>) {
            if inner.first == 0x24 {
                add(Array(inner.dropFirst().prefix { $0 != 0x2D }))
            } else if inner.count <= 2, let first = inner.first, first | 0x20 == 0x68 {
                tokens.append(.hour)
                isDate = true
            }
        }

        /// Letters of dates, `General`, or a literal; how many bytes it took.
        private mutating func letters(_ code: [UInt8], _ at: Int) -> Int {
            let lower = code[at] | 0x20
            if code[at...].prefix(7).map({ $0 | 0x20 }).elementsEqual("general".utf8) {
                tokens.append(.general)
                return 7
            }
            if code[at...].prefix(5).map({ $0 | 0x20 }).elementsEqual("am/pm".utf8.map { $0 | 0x20 }) { return 5 }
            let run = code[at...].prefix { $0 | 0x20 == lower }.count
            switch lower {
            case 0x79: tokens.append(.year(run))
            case 0x64: tokens.append(.day(run))
            case 0x68: tokens.append(.hour)
            case 0x73: tokens.append(.second)
            case 0x6D: tokens.append(followsHour ? .minute : .month(run))
            default:
                add([code[at]])
                return 1
            }
            isDate = true
            return run
        }

        private var followsHour: Bool {
            for token in tokens.reversed() {
                switch token {
                case .hour: return true
                case .literal: continue
                default: return false
                }
            }
            return false
        }

        func text(_ number: DecimalText, _ epoch1904: Bool) -> String {
            if isDate { return DateText(number, epoch1904: epoch1904)?.text(tokens) ?? number.plain }
            var out: [UInt8] = []
            var shown = false
            for token in tokens {
                switch token {
                case .literal(let bytes): out += bytes
                case .number, .general:
                    if case .general = token { out += number.plain.utf8 } else { append(number, to: &out) }
                    shown = true
                default: break
                }
            }
            // A section of literals alone hides the number on purpose (`"-"`); an empty one shows it here all the same.
            if !shown, out.allSatisfy({ $0 == 0x20 }) { return number.plain }
            return String(decoding: out, as: UTF8.self).trimmed
        }

        private func append(_ number: DecimalText, to out: inout [UInt8]) {
            var number = number
            number.shift(2 * percent - 3 * thousands)
            if scientific {
                out += number.plain.utf8
                return
            }
            number.round(decimals: mostDecimals)
            let (whole, decimals) = number.parts(least: leastDecimals)
            if number.isNegative { out.append(0x2D) }
            var padded = whole
            while padded.count < wholeDigits { padded.insert(0, at: 0) }
            for (index, digit) in padded.enumerated() {
                if grouped, index > 0, (padded.count - index) % 3 == 0 { out.append(0x2E) }
                out.append(digit + 0x30)
            }
            if !decimals.isEmpty {
                out.append(0x2C)
                out += decimals.map { $0 + 0x30 }
            }
        }
    }
}
