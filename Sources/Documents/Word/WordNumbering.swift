/// Automatic numbers of a Word document: computed in reading order, as the program shows them.
struct WordNumbering {
    struct Level {
        var start = 1
        var format = NumberFormat.decimal
        /// `%1.%2.` and the like.
        var text = ""
        /// The level after which counting starts anew, from 1; nil for every higher one, 0 for never.
        var restart: Int?
        /// All numbers in figures, whatever their own levels say.
        var isLegal = false
        var suffix = " "
        /// Text in a symbol font is a bullet.
        var style: String?
    }

    private struct Abstract {
        var levels: [Int: Level] = [:]
        var styleLink: String?
        var numStyleLink: String?
        var counts = [Int?](repeating: nil, count: 9)
    }

    private struct Instance {
        var abstract: String
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
        var isUsed = false
    }

    private var abstracts: [String: Abstract] = [:]
    private var instances: [Int: Instance] = [:]

    init() {}

    /// Reads `numbering.xml`.
    init(_ reader: MarkupReader<WordName>) throws(InputError.Reason) {
        while let event = try reader.next() {
            switch event {
            case .start(.abstractNum):
                let id = reader.attribute(.abstractNumId) ?? ""
                abstracts[id] = try WordNumbering.abstract(reader)
            case .start(.num):
                guard let id = reader.integer(.numId) else { continue }
                instances[id] = try WordNumbering.instance(reader)
            default: break
            }
        }
        followStyleLinks()
    }

    /// A list that only names a style takes over the levels of the list that defines the style.
    private mutating func followStyleLinks() {
        var owners: [String: String] = [:]
        for id in abstracts.keys.sorted() { if let link = abstracts[id]?.styleLink { owners[link] = id } }
        for (id, instance) in instances {
            guard let link = abstracts[instance.abstract]?.numStyleLink, let owner = owners[link] else { continue }
            instances[id]?.abstract = owner
        }
    }

    private static func abstract(_ reader: MarkupReader<WordName>) throws(InputError.Reason) -> Abstract {
        var out = Abstract()
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.lvl):
                let index = reader.integer(.ilvl) ?? 0
                out.levels[index] = try level(reader)
            case .start(.styleLink): out.styleLink = reader.attribute(.val)
            case .start(.numStyleLink): out.numStyleLink = reader.attribute(.val)
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }

    private static func instance(_ reader: MarkupReader<WordName>) throws(InputError.Reason) -> Instance {
        var out = Instance(abstract: "")
        let outer = reader.depth
        var at = 0
        while let event = try reader.next() {
            switch event {
            case .start(.abstractNumId): out.abstract = reader.attribute(.val) ?? ""
            case .start(.lvlOverride): at = reader.integer(.ilvl) ?? 0
            case .start(.startOverride): out.starts[at] = reader.integer(.val)
            case .start(.lvl): out.levels[at] = try level(reader)
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }

    private static func level(_ reader: MarkupReader<WordName>) throws(InputError.Reason) -> Level {
        var out = Level()
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.start): out.start = reader.integer(.val) ?? 1
            case .start(.numFmt): out.format = NumberFormat(word: reader.attribute(.val) ?? "")
            case .start(.lvlText): out.text = reader.attribute(.val) ?? ""
            case .start(.lvlRestart): out.restart = reader.integer(.val)
            case .start(.isLgl): out.isLegal = reader.attribute(.val).map(WordStyles.isOn) ?? true
            case .start(.suff): out.suffix = reader.attribute(.val) == "nothing" ? "" : " "
            case .start(.pStyle): out.style = reader.attribute(.val)
            case .end where reader.depth == outer: return out
            default: break
            }
        }
        return out
    }

    /// The level that a list ties to a paragraph style.
    func level(of numId: Int, style: String?) -> Int? {
        guard let style, let instance = instances[numId], let abstract = abstracts[instance.abstract] else {
            return nil
        }
        return abstract.levels.filter { $0.value.style == style }.map(\.key).min()
    }

    /// The number of the next paragraph of a list, with the blank behind it; empty for bullets and unknown lists.
    mutating func next(_ numId: Int, level: Int) -> String {
        guard (0..<9).contains(level), var instance = instances[numId], var abstract = abstracts[instance.abstract]
        else {
            return ""
        }
        let levels = abstract.levels.merging(instance.levels) { $1 }
        guard let own = levels[level] else { return "" }
        if !instance.isUsed {
            // A list of its own on the same pattern begins anew only where it says so.
            for (at, start) in instance.starts where (0..<9).contains(at) { abstract.counts[at] = start - 1 }
            instance.isUsed = true
            instances[numId] = instance
        }
        let (next, _) = (abstract.counts[level] ?? own.start - 1).addingReportingOverflow(1)
        abstract.counts[level] = next
        for deeper in (level + 1)..<9 where level < 8 {
            let restart = levels[deeper]?.restart
            if restart == 0 { continue }
            if let restart, level + 1 > restart { continue }
            abstract.counts[deeper] = nil
        }
        abstracts[instance.abstract] = abstract
        if own.format == .bullet { return "" }
        let text = WordNumbering.fill(own, levels, abstract.counts)
        return text.isEmpty ? "" : text + own.suffix
    }

    private static func fill(_ own: Level, _ levels: [Int: Level], _ counts: [Int?]) -> String {
        var out: [UInt8] = []
        let bytes = Array(own.text.utf8)
        var index = 0
        while index < bytes.count {
            let isPlace = bytes[index] == 0x25 && index + 1 < bytes.count && (0x31...0x39).contains(bytes[index + 1])
            guard isPlace else {
                out.append(bytes[index])
                index += 1
                continue
            }
            let at = Int(bytes[index + 1] - 0x31)
            let level = levels[at] ?? Level()
            let format = own.isLegal && level.format != .bullet ? .decimal : level.format
            out += Array(format.text(counts[at] ?? level.start).utf8)
            index += 2
        }
        return String(decoding: out, as: UTF8.self)
    }
}
