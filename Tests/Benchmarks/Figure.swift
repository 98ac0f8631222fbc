/// One table of `Reports/Figures`.
struct Figure {
    var title: String
    /// What was measured, how, and against which limit: a paragraph.
    var method: String
    var head: [String]
    var rows: [[String]]
    /// Further tables of the same file.
    var more: [Figure] = []

    var markdown: String {
        let lines = table("#") + more.flatMap { [""] + $0.table("##") } + ["", "Written by `make bench`.", ""]
        return lines.joined(separator: "\n")
    }

    private func table(_ mark: String) -> [String] {
        var lines = ["\(mark) \(title)", "", method, ""]
        lines.append(line(head))
        lines.append(line(head.enumerated().map { $0.offset == 0 ? "---" : "--:" }))
        return lines + rows.map(line)
    }

    private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

/// A figure with two significant digits and without exponent: what a noisy machine can vouch for.
func rounded(_ value: Double) -> String {
    guard value.isFinite, value > 0 else { return "0" }
    var unit = 1.0
    while value / unit >= 100 { unit *= 10 }
    while value / unit < 10, unit > 1e-6 { unit /= 10 }
    let steps = Int((value / unit).rounded())
    if unit >= 1 { return String(steps * Int(unit)) }
    var digits = String(steps)
    var decimals = 0
    while unit < 0.99 {
        unit *= 10
        decimals += 1
    }
    digits = String(repeating: "0", count: max(decimals + 1 - digits.count, 0)) + digits
    return digits.dropLast(decimals) + "." + digits.suffix(decimals)
}
