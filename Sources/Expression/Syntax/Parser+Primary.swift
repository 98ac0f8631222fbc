extension Parser {
    mutating func primary() -> NodeID {
        let first = token
        switch first.kind {
        case .int, .uint, .double:
            advance()
            return number(first)
        case .string, .bytes:
            advance()
            return quoted(first)
        case .keywordTrue, .keywordFalse:
            advance()
            return add(.literal(.bool(first.kind == .keywordTrue)), first.start, first.end)
        case .keywordNull:
            advance()
            return add(.literal(.null), first.start, first.end)
        case .openParen:
            advance()
            let inner = expression()
            recover()
            expect(.closeParen, ")")
            return inner
        case .openBracket: return list()
        case .openBrace: return map()
        case .dot:
            advance()
            return name(absoluteFrom: first.start)
        case .identifier: return name(absoluteFrom: nil)
        case .reserved:
            report(.reservedWord(text(first)), at: first.start..<first.end)
            advance()
            return add(.invalid, first.start, first.end)
        default:
            unexpected()
            return invalid()
        }
    }

    private mutating func quoted(_ token: Token) -> NodeID {
        switch Literals.content(bytes(token)) {
        case .success((let content, true)): return add(.literal(.bytes(content)), token.start, token.end)
        case .success((let content, false)):
            return add(.literal(.string(String(decoding: content, as: UTF8.self))), token.start, token.end)
        case .failure(let bad):
            let place = token.start + bad.offset
            report(.badEscape, at: place..<min(place + 2, token.end))
            return add(.invalid, token.start, token.end)
        }
    }

    private mutating func name(absoluteFrom dot: Int?) -> NodeID {
        let word = token
        guard word.kind == .identifier else {
            unexpected(wanted: "name")
            return invalid()
        }
        advance()
        let start = dot ?? word.start
        guard token.kind == .openParen else {
            return add(.identifier(text(word), absolute: dot != nil), start, word.end, name: word.start)
        }
        let (arguments, end) = arguments()
        let function = text(word)
        if dot == nil, function == "has", arguments.count == 1 {
            return presence(of: arguments[0], start, end)
        }
        let form = Form.call(function, arguments, absolute: dot != nil)
        return add(form, start, end, name: word.start, below: deepest(arguments))
    }

    /// `has(a.b)`: the operand must be a field.
    private mutating func presence(of argument: NodeID, _ start: Int, _ end: Int) -> NodeID {
        let node = syntax.nodes[Int(argument)]
        guard case .select(let operand, let field, let optional) = node.form else {
            report(.hasNeedsField, at: node.range)
            return add(.invalid, start, end)
        }
        let form = Form.presence(operand, field: field, optional: optional)
        return add(form, start, end, name: Int(node.name), over: operand)
    }

    /// The arguments between parentheses, and where they end.
    private mutating func arguments() -> ([NodeID], end: Int) {
        var arguments: [NodeID] = []
        advance()
        while token.kind != .closeParen, token.kind != .end {
            arguments.append(expression())
            recover()
            guard take(.comma) else { break }
            if token.kind == .closeParen { unexpected() }
        }
        let end = token.end
        expect(.closeParen, ")")
        return (arguments, end)
    }

    private mutating func list() -> NodeID {
        let start = token.start
        var elements: [ListElement] = []
        var depth: Int32 = 0
        advance()
        while token.kind != .closeBracket, token.kind != .end {
            let optional = take(.question)
            let element = expression()
            depth = max(depth, syntax.nodes[Int(element)].depth)
            elements.append(ListElement(value: element, optional: optional))
            recover()
            guard take(.comma) else { break }
        }
        let end = token.end
        expect(.closeBracket, "]")
        return add(.list(elements), start, end, below: depth)
    }

    private mutating func map() -> NodeID {
        let start = token.start
        var entries: [MapEntry] = []
        var depth: Int32 = 0
        advance()
        while token.kind != .closeBrace, token.kind != .end {
            let optional = take(.question)
            let key = expression()
            expect(.colon, ":")
            let value = expression()
            depth = max(depth, syntax.nodes[Int(key)].depth, syntax.nodes[Int(value)].depth)
            entries.append(MapEntry(key: key, value: value, optional: optional))
            recover()
            guard take(.comma) else { break }
        }
        let end = token.end
        expect(.closeBrace, "}")
        return add(.map(entries), start, end, below: depth)
    }

    /// Fields, indexes and member calls behind `operand`.
    mutating func postfix(_ operand: NodeID) -> NodeID {
        var operand = operand
        while true {
            switch token.kind {
            case .dot:
                advance()
                operand = member(of: operand)
            case .openBracket:
                advance()
                let optional = take(.question)
                let index = expression()
                recover()
                let close = token.end
                expect(.closeBracket, "]")
                let form = Form.index(operand, index, optional: optional)
                operand = add(form, start(operand), close, over: operand, index)
            case .openBrace:
                if case .identifier = syntax.nodes[Int(operand)].form {
                    report(.objectsCannotBeMade, at: token.start..<token.end)
                }
                return operand
            default: return operand
            }
        }
    }

    private mutating func member(of operand: NodeID) -> NodeID {
        let optional = take(.question)
        let word = token
        switch word.kind {
        case .identifier, .quotedIdentifier, .reserved: break
        default:
            unexpected(wanted: "name")
            return operand
        }
        advance()
        let name =
            word.kind == .quotedIdentifier
            ? String(decoding: bytes(word).dropFirst().dropLast(), as: UTF8.self) : text(word)
        let start = start(operand)
        guard token.kind == .openParen, !optional, word.kind != .quotedIdentifier else {
            let form = Form.select(operand, field: name, optional: optional)
            return add(form, start, word.end, name: word.start, over: operand)
        }
        let (arguments, end) = arguments()
        if let macro = macro(name, of: operand, arguments, start, end, place: word.start) { return macro }
        let form = Form.memberCall(operand, name, arguments)
        return add(form, start, end, name: word.start, below: deepest(arguments + [operand]))
    }
}
