/// Paragraphs and what stands in them.
extension WordBody {
    /// What the properties in front of a paragraph say.
    struct Properties {
        var look = WordStyles.Look()
        var style: String?
        var indent = 0
        /// The end of the paragraph was deleted: it runs on into the next.
        var isOpen = false
        var breaksPage = false
    }

    /// The state while runs are read.
    struct RunState {
        var look = WordStyles.Look()
        /// Depth of the element whose text counts, 0 outside of one.
        var textDepth = 0
        /// Whether visible text has come, which tells the page.
        var isPlaced = false
        var choices: [Int] = []
        /// Whether the drawing being read takes as much room as a table would.
        var isLarge = false
    }

    /// The paragraph that has just begun, and whether it runs on into the next.
    func paragraph(depth: Int, isOpen: inout Bool) throws(InputError.Reason) -> FlowParagraph {
        var properties = Properties()
        properties.style = styles.defaultParagraph
        properties.look = styles.defaultLook
        var out = FlowParagraph()
        out.span = reader.span.map(FlowSpan.init(tag:))
        var state = RunState()
        state.look = properties.look
        let outer = reader.depth
        reading: while let event = try reader.next() {
            switch event {
            case .start(.pPr):
                properties = try self.properties()
                if let end = reader.span?.upperBound { out.span?.start = end }
                if properties.breaksPage { page += seen.pages ? 0 : 1 }
                state.look = properties.look
            case .start(.r):
                state.look = properties.look
            case .start(let name):
                try inline(name, &state, &out, properties, depth: depth)
            case .text:
                if state.textDepth > 0 { append(&state, &out) }
            case .end(let name):
                if reader.depth <= state.textDepth { state.textDepth = 0 }
                if name == .alternate { state.choices.removeAll { $0 > reader.depth } }
                if reader.depth == outer {
                    if let end = reader.span { out.span?.close(end) }
                    break reading
                }
            }
        }
        if !state.isPlaced { out.page = page }
        finish(&out, properties)
        isOpen = properties.isOpen
        return out
    }

    private func finish(_ out: inout FlowParagraph, _ properties: Properties) {
        out.level = properties.look.outline.flatMap { (0..<9).contains($0) ? $0 + 1 : nil }
        out.indent = properties.indent
        if let span = out.span, !out.boxes.isEmpty {
            // Word takes no comment inside a box: it goes to the paragraph that holds the box.
            out.boxes = out.boxes.map { $0.anchored(at: span, depth: 0) }
        }
        guard let numId = properties.look.numId, numId != 0, !(properties.isOpen && out.text.isBlank) else { return }
        let level = properties.look.ilvl ?? numbering.level(of: numId, style: properties.style) ?? 0
        out.label = numbering.next(numId, level: level)
    }

    /// `w:pPr`.
    private func properties() throws(InputError.Reason) -> Properties {
        var out = Properties()
        var direct = WordStyles.Look()
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(let name):
                switch name {
                case .pStyle: out.style = reader.attribute(.val)
                case .ilvl: direct.ilvl = reader.integer(.val)
                case .numId: direct.numId = reader.integer(.val)
                case .outlineLvl: direct.outline = reader.integer(.val)
                case .ind:
                    // A column is as wide as a letter of ten points: about 100 twips.
                    let twips = reader.integer(.left) ?? reader.integer(.start) ?? 0
                    out.indent = min(max(twips / 100, 0), 200)
                case .pageBreakBefore: out.breaksPage = reader.attribute(.val).map(WordStyles.isOn) ?? true
                case .del, .moveFrom:
                    seen.tracked = true
                    out.isOpen = true
                case .ins, .moveTo: seen.tracked = true
                case .pPrChange, .rPrChange, .sectPr: try reader.skip()
                default: break
                }
            case .end where reader.depth == outer:
                direct.inherit(out.style == nil ? styles.defaultLook : styles.look(out.style))
                if out.style == nil { out.style = styles.defaultParagraph }
                out.look = direct
                return out
            default: break
            }
        }
        return out
    }

    /// One element inside a paragraph, at its start.
    private func inline(
        _ name: WordName?,
        _ state: inout RunState,
        _ out: inout FlowParagraph,
        _ properties: Properties,
        depth: Int
    ) throws(InputError.Reason) {
        switch name {
        case .t: state.textDepth = reader.depth
        case .rPr: try runProperties(&state, properties)
        case .tab: out.text.appendTab()
        case .br:
            switch reader.attribute(.type) {
            case "page": if !seen.pages { page += 1 }
            case "column": break
            default: out.text.appendBreak()
            }
        case .carriageReturn: out.text.appendBreak()
        case .renderedBreak: renderedBreak()
        case .noBreakHyphen: out.text.append(CollectionOfOne(0x2D))
        case .sym: symbol(&state, &out)
        case .oMath, .oMathPara:
            let line = try WordMath(reader: reader).line()
            mark(&state, &out)
            out.text.append(line, bold: state.look.bold ?? false)
        case .ins, .moveTo: seen.tracked = true
        case .del, .moveFrom:
            seen.tracked = true
            try reader.skip()
        case .extent: state.isLarge = isLarge()
        case .blip, .imageData: out.unread.append(state.isLarge ? .largePicture : .picture)
        case .oleObject:
            let isFormula = reader.attribute(.progId)?.hasPrefix("Equation") ?? false
            out.unread.removeAll { $0 == .picture || $0 == .largePicture }
            out.unread.append(isFormula ? .formula : .embedded)
        case .txbxContent:
            if depth >= WordBody.deepest { try reader.skip() } else { out.boxes += try content(depth: depth + 1) }
        case .choice: state.choices.append(reader.depth)
        case .fallback where state.choices.last == reader.depth: try reader.skip()
        case .instrText, .delText, .fieldData, .rt, .softHyphen, .rPrChange: try reader.skip()
        case .sdtPr: try controlProperties()
        default: break
        }
    }

    /// Whether a drawing is at least 8 by 5 centimetres; there are 360,000 EMU to one (ECMA-376 part 1, 20.1.2.1).
    private func isLarge() -> Bool {
        (reader.integer(.width) ?? 0) >= 8 * 360_000 && (reader.integer(.height) ?? 0) >= 5 * 360_000
    }

    /// Word marks the breaks of its last layout; any break of ours so far was a guess.
    private func renderedBreak() {
        if !seen.pages {
            seen.pages = true
            page = 1
        }
        page += 1
    }

    private func mark(_ state: inout RunState, _ out: inout FlowParagraph) {
        guard !state.isPlaced else { return }
        state.isPlaced = true
        out.page = page
    }

    private func append(_ state: inout RunState, _ out: inout FlowParagraph) {
        if state.look.hidden == true {
            seen.hidden = true
            return
        }
        mark(&state, &out)
        let (bold, italic) = (state.look.bold ?? false, state.look.italic ?? false)
        if state.look.caps == true || isSymbol(state.look.symbolFont) {
            let text = transformed(reader.text, state.look)
            out.text.append(text.utf8, bold: bold, italic: italic)
        } else {
            out.text.append(reader.textBytes, bold: bold, italic: italic)
        }
    }

    private func isSymbol(_ font: SymbolFont?) -> Bool { font == .symbol || font == .wingdings }

    private func transformed(_ text: String, _ look: WordStyles.Look) -> String {
        guard let font = look.symbolFont, isSymbol(font) else { return text.uppercased() }
        return text.unicodeScalars.map { font.character(Int($0.value)) ?? String(Character($0)) }.joined()
    }

    private func symbol(_ state: inout RunState, _ out: inout FlowParagraph) {
        guard let code = reader.attribute(.char).flatMap({ Int($0, radix: 16) }) else { return }
        mark(&state, &out)
        let font = SymbolFont(name: reader.attribute(.font) ?? "")
        if let shown = font?.character(code) {
            out.text.append(shown.utf8)
        } else if let scalar = Unicode.Scalar(UInt32(clamping: code)), !(0xE000...0xF8FF).contains(code) {
            out.text.append(String(Character(scalar)).utf8)
        } else {
            out.text.append("\u{FFFD}".utf8)
        }
    }

    private func runProperties(_ state: inout RunState, _ properties: Properties) throws(InputError.Reason) {
        var direct = WordStyles.Look()
        var style: String?
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(let name):
                switch name {
                case .rStyle: style = reader.attribute(.val)
                case .rPrChange: try reader.skip()
                case let name?: direct.read(name, reader)
                case nil: break
                }
            case .end where reader.depth == outer:
                if let style { direct.inherit(styles.look(style)) }
                direct.inherit(properties.look)
                state.look = direct
                return
            default: break
            }
        }
    }

    /// `w:sdtPr`: a control that still shows its placeholder holds no text.
    private func controlProperties() throws(InputError.Reason) {
        let outer = reader.depth
        var isPlaceholder = false
        while let event = try reader.next() {
            switch event {
            case .start(.placeholder): isPlaceholder = reader.attribute(.val).map(WordStyles.isOn) ?? true
            case .end where reader.depth == outer:
                guard isPlaceholder else { return }
                // The content follows at once; its words are the form's, not the writer's.
                while let event = try reader.next() {
                    if case .start(.sdtContent) = event { return try reader.skip() }
                    if case .end = event, reader.depth < outer { return }
                }
                return
            default: break
            }
        }
    }
}

extension FlowParagraph {
    /// Takes in the paragraph that this one runs on into.
    mutating func take(_ other: FlowParagraph) {
        text.append(other.text)
        unread += other.unread
        boxes += other.boxes
        if label.isEmpty { label = other.label }
        span = other.span ?? span
        level = level ?? other.level
    }
}
