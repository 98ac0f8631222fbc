/// Moments and lengths of time as text and back: RFC 3339, and the durations of Go and of protobuf JSON.
enum TimeText {
    static func timestamp(_ value: Timestamp) -> String {
        let day = Civil.floorDivide(value.seconds, 86_400)
        let second = Int(value.seconds - day * 86_400)
        let (year, month, dayOfMonth) = Civil.date(day)
        var out = pad(year, 4) + "-" + pad(month, 2) + "-" + pad(dayOfMonth, 2)
        out += "T" + pad(second / 3600, 2) + ":" + pad(second / 60 % 60, 2) + ":" + pad(second % 60, 2)
        return out + fraction(Int(value.nanoseconds)) + "Z"
    }

    /// Seconds with a fraction where there is one: `6347s`, `0.5s`.
    static func duration(_ value: Elapsed) -> String {
        let nanoseconds = Int(value.nanoseconds)
        let sign = value.totalNanoseconds < 0 ? "-" : ""
        return "\(sign)\(value.seconds.magnitude)\(fraction(Int(nanoseconds.magnitude)))s"
    }

    private static func fraction(_ nanoseconds: Int) -> String {
        guard nanoseconds != 0 else { return "" }
        var digits = pad(nanoseconds, 9)
        while digits.utf8.last == 0x30 { digits.removeLast() }
        return "." + digits
    }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }

    /// RFC 3339 with `Z` or an offset; the day must exist. nil otherwise.
    static func parseTimestamp(_ text: String) -> Timestamp? {
        var scan = Digits(text)
        guard let year = scan.number(4), scan.skip("-"), let month = scan.number(2), scan.skip("-"),
            let day = scan.number(2), scan.skip("T") || scan.skip("t"),
            let hour = scan.number(2), scan.skip(":"), let minute = scan.number(2), scan.skip(":"),
            let second = scan.number(2)
        else { return nil }
        guard year >= 1, month >= 1, month <= 12, day >= 1, day <= Civil.days(in: month, of: year) else { return nil }
        guard hour <= 23, minute <= 59, second <= 59 else { return nil }
        var nanoseconds = 0
        if scan.skip(".") {
            guard let fraction = scan.fraction() else { return nil }
            nanoseconds = fraction
        }
        var offset = 0
        if !scan.skip("Z"), !scan.skip("z") {
            let negative = scan.skip("-")
            guard negative || scan.skip("+"), let hours = scan.number(2), scan.skip(":"), let minutes = scan.number(2)
            else { return nil }
            guard hours <= 23, minutes <= 59 else { return nil }
            offset = (hours * 60 + minutes) * (negative ? -60 : 60)
        }
        guard scan.atEnd else { return nil }
        let days = Civil.dayNumber(year: year, month: month, day: day)
        let seconds = days * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
        return Timestamp(seconds: seconds, nanoseconds: Int32(nanoseconds))
    }

    /// `1h45m47s`, `1.5h`, `-30ms`, `100us`, `1ns`. nil: not one, or longer than about 292 years.
    static func parseDuration(_ text: String) -> Elapsed? {
        var scan = Digits(text)
        let negative = scan.skip("-")
        if !negative { _ = scan.skip("+") }
        if text == "0" || text == "-0" || text == "+0" { return Elapsed(nanoseconds: 0) }
        guard !scan.atEnd else { return nil }
        var total: Int64 = 0
        while !scan.atEnd {
            let whole = scan.whole()
            var fraction: Int?
            if scan.skip(".") { fraction = scan.fraction() }
            guard whole != nil || fraction != nil else { return nil }
            guard let unit = scan.unit() else { return nil }
            let (part, overflow) = (whole ?? 0).multipliedReportingOverflow(by: unit)
            let small = Int64(Double(fraction ?? 0) / 1e9 * Double(unit) + 0.5)
            let (sum, overflow2) = total.addingReportingOverflow(part)
            let (next, overflow3) = sum.addingReportingOverflow(small)
            guard !overflow, !overflow2, !overflow3 else { return nil }
            total = next
        }
        return Elapsed(nanoseconds: negative ? -total : total)
    }
}

/// Reads digits and signs off the front of a text.
private struct Digits {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var atEnd: Bool { at >= bytes.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard at < bytes.count, UInt32(bytes[at]) == character.value else { return false }
        at += 1
        return true
    }

    private mutating func digit() -> Int? {
        guard at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 else { return nil }
        at += 1
        return Int(bytes[at - 1] - 0x30)
    }

    mutating func number(_ width: Int) -> Int? {
        var value = 0
        for _ in 0..<width {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// Any number of digits; nil for none, and for more than fit (which no duration allows anyway).
    mutating func whole() -> Int64? {
        var value: Int64?
        while let digit = digit() {
            let (shifted, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
            let (sum, overflow2) = shifted.addingReportingOverflow(Int64(digit))
            guard !overflow, !overflow2 else { return nil }
            value = sum
        }
        return value
    }

    /// Digits after a point, as nanoseconds; what is finer is cut off. nil: no digit.
    mutating func fraction() -> Int? {
        var value = 0
        var count = 0
        while let digit = digit() {
            if count < 9 { value = value * 10 + digit }
            count += 1
        }
        guard count > 0 else { return nil }
        while count < 9 {
            value *= 10
            count += 1
        }
        return value
    }

    /// A unit of duration in nanoseconds.
    mutating func unit() -> Int64? {
        if skip("n") { return skip("s") ? 1 : nil }
        if skip("u") { return skip("s") ? 1_000 : nil }
        if skip("h") { return 3_600_000_000_000 }
        if skip("s") { return 1_000_000_000 }
        if skip("m") { return skip("s") ? 1_000_000 : 60_000_000_000 }
        return nil
    }
}
