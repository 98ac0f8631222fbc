import Model

/// The ids under which the registry holds regulations: `uu-23-2014`, `per-09-m.pan-5-2007`, `perda-kutai-barat-7-2016`.
enum RegulationID {
    /// The kind of the constitution, the one regulation without a number.
    static let constitution = "uud"

    /// The id of a regulation, or nil when number and year name none. `region` is the slug of the issuing government, for
    /// local kinds.
    static func id(kind: String, number: String?, year: Int?, region: String?) -> String? {
        if kind == constitution { return year.map { "\(kind)-\($0)" } }
        guard let number, !number.isEmpty else { return nil }
        if let printed = ministerial(number) { return printed }
        guard let year else { return nil }
        let plain = number.utf8.allSatisfy { $0 &- 0x30 < 10 }
        let figure = plain ? String(number.drop { $0 == "0" }) : slug(number)
        guard !figure.isEmpty else { return nil }
        if localKinds.contains(kind) {
            guard let region, !region.isEmpty else { return nil }
            return "\(kind)-\(region)-\(figure)-\(year)"
        }
        return "\(kind)-\(figure)-\(year)"
    }

    /// Kinds that each region issues for itself.
    static let localKinds: Set<String> = [
        "perda", "perbup", "perwal", "pergub", "kepbup", "kepwal", "kepgub", "kepdin", "perkada", "perdes", "kepkada",
        "ingub", "inbup", "inwal",
    ]

    /// `PER/09/M.PAN/5/2007` → `per-09-m.pan-5-2007`: two digits for the number, the month in
    /// figures.
    private static func ministerial(_ number: String) -> String? {
        let lower = number.lowercased()
        var parts = lower.split(separator: "/").map(String.init)
        guard parts.count >= 4, parts[0] == "per" || parts[0] == "kep", let figure = Int(parts[1]), figure < 1000 else {
            return nil
        }
        parts[1] = figure < 10 ? "0\(figure)" : "\(figure)"
        if parts.count > 4, parts[2] == "m" { parts.replaceSubrange(2...3, with: ["m.\(parts[3])"]) }
        // The month in Roman figures is the same month.
        if parts.count == 5, let month = RomanNumeral.value(parts[3]) { parts[3] = "\(month)" }
        return parts.joined(separator: "-")
    }

    /// The year that a printed number ends with (`PER/09/M.PAN/5/2007`).
    static func year(inside number: String) -> Int? {
        guard number.contains("/"), let last = number.split(separator: "/").last, last.utf8.count == 4,
            let year = Int(last),
            (1900...2100).contains(year)
        else { return nil }
        return year
    }

    private static func slug(_ text: String) -> String {
        String(decoding: text.lowercased().utf8.map { $0 == 0x2F || $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self)
    }
}
