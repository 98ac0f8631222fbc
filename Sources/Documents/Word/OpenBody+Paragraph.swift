/// Paragraphs and what stands in them.
extension OpenBody {
    /// The paragraph or heading that has just begun; `label` is the number of its item in a list, empty without one.
    func paragraph(isHeading: Bool, label: String, depth: Int) throws(InputError.Reason) -> FlowParagraph {
        let look = styles.look(reader.attribute(.styleName), .paragraph)
        if look.breaksPage == true { page += 1 }
        var out = FlowParagraph(page: page, indent: look.indent ?? 0)
        let isNumbered = reader.attribute(.isListHeader) != "true"
        let restart = reader.attribute(.restart) == "true" ? reader.integer(.startValue) ?? 1 : nil
        if isHeading {
            let level = min(max(reader.integer(.outlineLevel) ?? 1, 1), 10)
            out.level = level
            if isNumbered { out.label = heading(level, restart: restart) }
        } else if let level = look.outline, (1...9).contains(level) {
            out.level = level
        }
        if !label.isEmpty { out.label = label }
        try inline(into: &out, look, depth: depth)
        return out
    }

    private func heading(_ level: Int, restart: Int?) -> String {
        guard let own = styles.outline[level] else { return "" }
        let next = outlineCounts[level] == 0 ? own.start : outlineCounts[level].addingReportingOverflow(1).partialValue
        outlineCounts[level] = restart ?? next
        for deeper in (level + 1)..<12 { outlineCounts[deeper] = 0 }
        return OpenStyles.label(styles.outline, at: level, counts: outlineCounts)
    }

    /// Text up to the end of the paragraph; spans are kept on a stack, not in calls.
    private func inline(into out: inout FlowParagraph, _ look: OpenStyles.Look, depth: Int) throws(InputError.Reason) {
        var look = look
        // Spans that are open, with how it looks outside of each.
        var spans: [(depth: Int, outside: OpenStyles.Look)] = []
        var seenText = false
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .text:
                if look.hidden == true {
                    hasHidden = true
                    continue
                }
                if !seenText { out.page = page }
                seenText = true
                append(reader.textBytes, look, &out)
            case .start(let name):
                if name == .span {
                    spans.append((reader.depth, look))
                    var own = styles.look(reader.attribute(.styleName), .text)
                    own.inherit(look)
                    look = own
                } else {
                    try element(name, &out, depth: depth)
                }
            case .end:
                if let span = spans.last, span.depth == reader.depth {
                    look = span.outside
                    spans.removeLast()
                }
                if reader.depth == outer { return }
            }
        }
    }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>, _ look: OpenStyles.Look, _ out: inout FlowParagraph) {
        let (bold, italic) = (look.bold ?? false, look.italic ?? false)
        if look.caps == true {
            out.text.appendFlowing(String(decoding: bytes, as: UTF8.self).uppercased().utf8, bold: bold, italic: italic)
        } else {
            out.text.appendFlowing(bytes, bold: bold, italic: italic)
        }
    }

    private func element(_ name: OpenName?, _ out: inout FlowParagraph, depth: Int) throws(InputError.Reason) {
        switch name {
        case .s:
            let count = min(max(reader.integer(.count) ?? 1, 0), 1000)
            out.text.append([UInt8](repeating: 0x20, count: count))
        case .tab: out.text.appendTab()
        case .lineBreak: out.text.appendBreak()
        case .softBreak: softBreak()
        case .note: try note(depth: depth)
        case .annotation, .ruby, .hiddenText, .hiddenParagraph, .placeholder, .title, .description: try reader.skip()
        case .frame:
            if depth >= OpenBody.deepest { return try reader.skip() }
            let frame = try frame(depth: depth + 1)
            out.boxes += frame.boxes
            out.unread += frame.unread
            if !frame.formula.isEmpty { out.text.append([0x20] + frame.formula + [0x20]) }
        default: break
        }
    }

    private func note(depth: Int) throws(InputError.Reason) {
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.noteBody):
                if depth >= OpenBody.deepest {
                    try reader.skip()
                } else {
                    notes += try content(depth: depth + 1, list: nil)
                }
            case .start(.noteCitation): try reader.skip()
            case .end where reader.depth == outer: return
            default: break
            }
        }
    }

    /// What a frame holds: a box of text, a formula, or something that cannot be read.
    struct Frame {
        var boxes: [Flow] = []
        var unread: [FlowParagraph.Unread] = []
        var formula: [UInt8] = []
    }

    /// The frame that has just begun. An object comes with a picture of itself, which is then not worth a note.
    func frame(depth: Int) throws(InputError.Reason) -> Frame {
        var out = Frame()
        var picture = false
        var isRead = false
        let isLarge = isLarge()
        let outer = reader.depth
        while let event = try reader.next() {
            switch event {
            case .start(.textBox):
                isRead = true
                out.boxes += try content(depth: depth + 1, list: nil)
            case .start(.object):
                isRead = true
                if let line = try formula(reader.attribute(.href)) {
                    out.formula = line
                } else {
                    out.unread.append(.embedded)
                }
            case .start(.oleObject):
                isRead = true
                out.unread.append(.embedded)
            case .start(.image): picture = true
            case .end where reader.depth == outer:
                if picture, !isRead { out.unread.append(isLarge ? .largePicture : .picture) }
                return out
            default: break
            }
        }
        return out
    }

    /// Whether the frame that has just begun is at least 8 by 5 centimetres.
    private func isLarge() -> Bool {
        func centimetres(_ name: OpenName) -> Double {
            reader.attribute(name).flatMap(OpenStyles.centimetres) ?? 0
        }
        return centimetres(.width) >= 8 && centimetres(.height) >= 5
    }

    /// A formula is a part of its own; nil for objects of other kinds.
    private func formula(_ href: String?) throws(InputError.Reason) -> [UInt8]? {
        guard var name = href else { return nil }
        if name.hasPrefix("./") { name = String(name.dropFirst(2)) }
        let part = name + "/content.xml"
        guard archive.contains(part) else { return nil }
        return try OpenMath(reader: try MarkupReader(archive, part: part, limits: limits)).line()
    }
}
