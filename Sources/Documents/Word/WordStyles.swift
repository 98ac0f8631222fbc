/// The styles of a Word document, each with what it inherits.
struct WordStyles {
    struct Look {
        var bold: Bool?
        var italic: Bool?
        var caps: Bool?
        var hidden: Bool?
        var symbolFont: SymbolFont?
        /// Outline level from 0; 9 is body text.
        var outline: Int?
        var numId: Int?
        var ilvl: Int?
    }

    private var own: [String: Look] = [:]
    private var parents: [String: String] = [:]
    private var names: [String: String] = [:]
    private var resolved: [String: Look] = [:]
    private(set) var defaultParagraph: String?
    /// How a paragraph looks that names no style.
    private(set) var defaultLook = Look()

    init() {}

    /// Reads `styles.xml`.
    init(_ reader: MarkupReader<WordName>) throws(InputError.Reason) {
        while let event = try reader.next() {
            guard case .start(.style) = event, let id = reader.attribute(.styleId) else { continue }
            if reader.attribute(.type) == "paragraph", reader.attribute(.isDefault).map(WordStyles.isOn) == true {
                defaultParagraph = id
            }
            own[id] = try read(id, reader)
        }
        for id in own.keys { resolved[id] = resolve(id) }
        defaultLook = look(defaultParagraph)
    }

    private mutating func read(_ id: String, _ reader: MarkupReader<WordName>) throws(InputError.Reason) -> Look {
        var look = Look()
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(let name?):
                switch name {
                case .basedOn: parents[id] = reader.attribute(.val)
                case .name: names[id] = reader.attribute(.val)
                case .outlineLvl: look.outline = reader.integer(.val)
                case .numId: look.numId = reader.integer(.val)
                case .ilvl: look.ilvl = reader.integer(.val)
                case .pPrChange, .rPrChange: try reader.skip()
                default: look.read(name, reader)
                }
            case .end where reader.depth == outer: return look
            default: break
            }
        }
        return look
    }

    /// A style with everything it is based on; a chain that runs in a circle ends where it is long enough.
    private func resolve(_ id: String) -> Look {
        var look = Look()
        var next: String? = id
        var left = 32
        while let id = next, let own = own[id], left > 0 {
            look.inherit(own)
            if look.outline == nil { look.outline = WordStyles.heading(names[id] ?? "") }
            next = parents[id]
            left -= 1
        }
        return look
    }

    /// Built-in headings have their level in their name, in any language of the program.
    private static func heading(_ name: String) -> Int? {
        let name = name.lowercased()
        guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) else {
            return nil
        }
        return level - 1
    }

    func look(_ id: String?) -> Look { id.flatMap { resolved[$0] } ?? Look() }

    /// `w:val` of a switch: on unless it says otherwise.
    static func isOn(_ value: String) -> Bool { value != "0" && value != "false" && value != "off" }
}

extension WordStyles.Look {
    /// Takes in one element of run properties.
    mutating func read(_ name: WordName, _ reader: MarkupReader<WordName>) {
        switch name {
        case .b: bold = isOn(reader)
        case .i: italic = isOn(reader)
        case .caps: caps = isOn(reader)
        case .vanish: hidden = isOn(reader)
        case .rFonts: if let font = reader.attribute(.ascii) { symbolFont = SymbolFont(name: font) ?? SymbolFont.none }
        default: break
        }
    }

    private func isOn(_ reader: MarkupReader<WordName>) -> Bool {
        reader.attribute(.val).map(WordStyles.isOn) ?? true
    }

    /// Fills in what is not said here.
    mutating func inherit(_ other: Self) {
        bold = bold ?? other.bold
        italic = italic ?? other.italic
        caps = caps ?? other.caps
        hidden = hidden ?? other.hidden
        symbolFont = symbolFont ?? other.symbolFont
        outline = outline ?? other.outline
        if numId == nil {
            numId = other.numId
            ilvl = ilvl ?? other.ilvl
        }
    }
}
