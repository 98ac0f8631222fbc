internal import Model

/// The same indicator in a document and in the one that this must follow, for the same year.
struct EntryPair: Sendable {
    var earlier: IndicatorTrace.Entry
    var later: IndicatorTrace.Entry

    /// How two values stand to each other.
    enum Standing: String, Sendable {
        case same, different
        /// One of them is missing, or they cannot be compared.
        case unknown
    }

    /// Whether both promise the same; compared with their units, `0,8` and `80%` being the same.
    func targets(_ lexicon: Lexicon) -> Standing {
        let (a, b) = (EntryPair.withUnit(earlier, lexicon), EntryPair.withUnit(later, lexicon))
        guard a.isKnown, b.isKnown else { return .unknown }
        let scale = lexicon.scale(forIndicator: earlier.name)
        if let order = a.compared(to: b, on: scale, lexicon: lexicon) { return order == .same ? .same : .different }
        guard let x = a.number, let y = b.number, a.kind != .grade, b.kind != .grade else {
            return EntryPair.grades(a, b, scale) ?? .unknown
        }
        if x == y || EntryPair.isShare(x, of: y) || EntryPair.isShare(y, of: x) { return .same }
        return .different
    }

    /// Whether the later target asks for less; nil where that cannot be told.
    func isLower(_ lexicon: Lexicon) -> Bool? {
        let (a, b) = (EntryPair.withUnit(earlier, lexicon), EntryPair.withUnit(later, lexicon))
        guard a.isKnown, b.isKnown, targets(lexicon) == .different,
            let order = b.compared(to: a, on: lexicon.scale(forIndicator: earlier.name), lexicon: lexicon)
        else { return nil }
        return order == .less
    }

    /// Whether both measure in the same unit.
    func units(_ lexicon: Lexicon) -> Standing {
        guard let a = EntryPair.unit(earlier, lexicon), let b = EntryPair.unit(later, lexicon) else { return .unknown }
        if a == b { return .same }
        // An index in points, figures or scores is the same index.
        let (first, second) = (lexicon[.unitClasses].tags(of: a), lexicon[.unitClasses].tags(of: b))
        return Set(first).isDisjoint(with: second) || first.isEmpty ? .different : EntryPair.neutral(first, second)
    }

    private static func neutral(_ a: [String], _ b: [String]) -> Standing {
        a.contains("index") && b.contains("index") ? .same : .different
    }

    /// A grade against the score that earns it (`BB` against 75).
    private static func grades(_ a: Quantity, _ b: Quantity, _ scale: Scale?) -> Standing? {
        guard let scale else { return nil }
        func rank(_ quantity: Quantity) -> Int? {
            quantity.grade.flatMap { scale.rank(of: $0) } ?? quantity.number.flatMap { scale.rank(ofScore: $0) }
        }
        guard let x = rank(a), let y = rank(b) else { return nil }
        return x == y ? .same : .different
    }

    /// Whether one number is the other as a share of one.
    private static func isShare(_ a: Number, of b: Number) -> Bool {
        !a.isNegative && a <= Number(1) && !a.isZero && Number(coefficient: a.coefficient * 100, scale: a.scale) == b
    }

    /// The unit of the target, else of the column, under its usual name.
    static func unit(_ entry: IndicatorTrace.Entry, _ lexicon: Lexicon) -> String? {
        if let unit = entry.target.unit { return canonical(unit, lexicon) }
        return entry.unit.flatMap { $0.isEmpty ? nil : canonical($0, lexicon) }
    }

    private static func canonical(_ unit: String, _ lexicon: Lexicon) -> String? {
        if lexicon[.missingMarks].tag(of: unit) != nil || Words(unit).isEmpty { return nil }
        return lexicon[.units].tag(of: unit) ?? unit.folded
    }

    private static func withUnit(_ entry: IndicatorTrace.Entry, _ lexicon: Lexicon) -> Quantity {
        var target = entry.target
        target.unit = unit(entry, lexicon)
        return target
    }
}
