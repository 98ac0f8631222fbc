import Model

/// A date that a workbook stores as a count of days.
struct DateText {
    private let date: CivilDate
    /// Seconds of the day.
    private let seconds: Int

    /// Nil for counts that are no date (negative, beyond the year 9999).
    init?(_ number: DecimalText, epoch1904: Bool) {
        guard !number.isNegative, let days = number.whole, days < 2_958_466 else { return nil }
        let fraction = number.parts(least: 0).decimals.prefix(9).reduce((value: 0.0, scale: 0.1)) {
            ($0.value + Double($1) * $0.scale, $0.scale / 10)
        }
        seconds = min(Int(fraction.value * 86_400 + 0.5), 86_399)
        // The count of 1900 has a 29 February that never was; below it the dates differ by one.
        let offset = epoch1904 ? 1462 : (days < 60 ? 1 : 0)
        // 25569 days lie between 30 December 1899 and the Unix epoch.
        guard let date = CivilDate(dayNumber: days + offset - 25_569) else { return nil }
        self.date = date
    }

    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]

    /// The day alone.
    var iso: String { date.description }

    func text(_ tokens: [CellFormat.Section.Token]) -> String {
        var text = ""
        for token in tokens {
            switch token {
            case .literal(let bytes): text += String(decoding: bytes, as: UTF8.self)
            case .year(let width): text += width <= 2 ? DateText.two(date.year % 100) : "\(date.year)"
            case .month(let width) where width >= 3:
                let name = DateText.months[date.month - 1]
                text += width == 3 ? String(name.prefix(3)) : name
            case .month(let width): text += width == 2 ? DateText.two(date.month) : "\(date.month)"
            case .day(let width): text += width == 2 ? DateText.two(date.day) : width > 2 ? "" : "\(date.day)"
            case .hour: text += DateText.two(seconds / 3600)
            case .minute: text += DateText.two(seconds / 60 % 60)
            case .second: text += DateText.two(seconds % 60)
            case .number, .general: break
            }
        }
        return text.trimmed
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
