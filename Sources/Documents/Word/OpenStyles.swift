/// The styles and list styles of an OpenDocument text.
struct OpenStyles {
    struct Look {
        var bold: Bool?
        var italic: Bool?
        var caps: Bool?
        var hidden: Bool?
        var breaksPage: Bool?
        var outline: Int?
        var indent: Int?

        mutating func inherit(_ other: Look) {
            bold = bold ?? other.bold
            italic = italic ?? other.italic
            caps = caps ?? other.caps
            hidden = hidden ?? other.hidden
            breaksPage = breaksPage ?? other.breaksPage
            outline = outline ?? other.outline
            indent = indent ?? other.indent
        }
    }

    struct Level {
        var format = NumberFormat.nothing
        var prefix = ""
        var suffix = ""
        var start = 1
        var shown = 1
    }

    /// The families whose looks are asked for.
    enum Family: String { case paragraph, text }

    private struct Key: Hashable {
        var family: String
        var name: String
    }

    private var own: [Key: Look] = [:]
    private var parents: [Key: Key] = [:]
    /// By name, those asked for, each with everything that it is based on: a text names the same few again and again.
    private var paragraphs: [String: Look] = [:]
    private var texts: [String: Look] = [:]
    private(set) var lists: [String: [Int: Level]] = [:]
    /// The numbers of headings.
    private(set) var outline: [Int: Level] = [:]

    init() {}

    /// Takes in `styles.xml`, or the automatic styles at the head of `content.xml` up to their end.
    mutating func read(_ reader: MarkupReader<OpenName>, until end: OpenName? = nil) throws(InputError.Reason) {
        paragraphs = [:]
        texts = [:]
        while let event = try reader.next() {
            switch event {
            case .start(.style): try readStyle(reader)
            case .start(.listStyle):
                let name = reader.attribute(.name) ?? ""
                lists[name] = try OpenStyles.levels(reader)
            case .start(.outlineStyle): outline = try OpenStyles.levels(reader)
            case .end(let name?) where name == end: return
            default: break
            }
        }
    }

    private mutating func readStyle(_ reader: MarkupReader<OpenName>) throws(InputError.Reason) {
        guard let name = reader.attribute(.name), let family = reader.attribute(.family) else {
            return try reader.skip()
        }
        let key = Key(family: family, name: name)
        if let parent = reader.attribute(.parent) { parents[key] = Key(family: family, name: parent) }
        var look = Look()
        look.outline = reader.integer(.defaultOutline)
        // A style with another page layout begins a page.
        if let master = reader.attribute(.masterPage), !master.isEmpty { look.breaksPage = true }
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.textProperties): OpenStyles.readText(reader, &look)
            case .start(.paragraphProperties):
                if let value = reader.attribute(.breakBefore) { look.breaksPage = value == "page" }
                if let value = reader.attribute(.marginLeft) { look.indent = OpenStyles.columns(value) }
            case .end where reader.depth == outer:
                own[key] = look
                return
            default: break
            }
        }
    }

    private static func readText(_ reader: MarkupReader<OpenName>, _ look: inout Look) {
        if let weight = reader.attribute(.weight) {
            look.bold = weight == "bold" || (Int(weight).map { $0 >= 600 } ?? false)
        }
        if let slant = reader.attribute(.slant) { look.italic = slant == "italic" || slant == "oblique" }
        if let transform = reader.attribute(.transform) { look.caps = transform == "uppercase" }
        if let display = reader.attribute(.display) { look.hidden = display == "none" }
    }

    /// A length in columns of about five points.
    private static func columns(_ length: String) -> Int { centimetres(length).map { min(Int($0 * 5.7), 200) } ?? 0 }

    /// A length that is stated with its unit (`16.5cm`, `6.5in`); nil for another unit or an absurd one.
    static func centimetres(_ length: String) -> Double? {
        let perUnit: [(String, Double)] = [("cm", 1), ("mm", 0.1), ("in", 2.54), ("pt", 2.54 / 72)]
        for (unit, factor) in perUnit where length.hasSuffix(unit) {
            guard let value = Double(length.dropLast(2)), value > 0, value < 1000 else { return nil }
            return value * factor
        }
        return nil
    }

    private static func levels(_ reader: MarkupReader<OpenName>) throws(InputError.Reason) -> [Int: Level] {
        var out: [Int: Level] = [:]
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.levelNumber), .start(.levelOutline):
                guard let at = reader.integer(.level), (1...10).contains(at) else { continue }
                var level = Level()
                level.format = NumberFormat(first: reader.attribute(.format) ?? "")
                level.prefix = reader.attribute(.prefix) ?? ""
                level.suffix = reader.attribute(.suffix) ?? ""
                level.start = reader.integer(.startValue) ?? 1
                level.shown = min(max(reader.integer(.displayLevels) ?? 1, 1), 10)
                out[at] = level
            case .start(.levelBullet), .start(.levelImage):
                guard let at = reader.integer(.level), (1...10).contains(at) else { continue }
                out[at] = Level(format: .bullet)
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }

    /// A chain that runs in a circle ends where it is long enough.
    private func resolved(_ key: Key) -> Look {
        var look = Look()
        var next: Key? = key
        var left = 32
        while let key = next, left > 0 {
            if let own = own[key] { look.inherit(own) }
            next = parents[key]
            left -= 1
        }
        return look
    }

    /// A style with everything that it is based on.
    mutating func look(_ name: String?, _ family: Family) -> Look {
        guard let name else { return Look() }
        if let known = family == .paragraph ? paragraphs[name] : texts[name] { return known }
        let look = resolved(Key(family: family.rawValue, name: name))
        if family == .paragraph { paragraphs[name] = look } else { texts[name] = look }
        return look
    }

    /// The number in front of an item, with the blank behind it; empty for bullets.
    static func label(_ levels: [Int: Level], at level: Int, counts: [Int]) -> String {
        guard let own = levels[level], counts.indices.contains(level) else { return "" }
        if case .bullet = own.format { return "" }
        if case .nothing = own.format { return own.prefix.isEmpty ? "" : own.prefix + own.suffix + " " }
        var parts: [String] = []
        for at in max(1, level - own.shown + 1)...level {
            let format = levels[at]?.format ?? .decimal
            let number = counts[at] == 0 ? levels[at]?.start ?? 1 : counts[at]
            let text = format.text(number)
            if !text.isEmpty { parts.append(text) }
        }
        return own.prefix + parts.joined(separator: ".") + own.suffix + " "
    }
}
