/// Reads an expression: precedence climbing over the tokens, with limits on depth and size.
///
/// After a mistake inside brackets it goes on behind the next comma or closing bracket, so that several mistakes of
/// one expression are told at once.
struct Parser {
    private var lexer: Lexer
    private(set) var token: Token
    var syntax = Syntax()
    private(set) var diagnostics: [Diagnostic] = []
    private let limits: Limits
    private var depth = 0
    /// Set by a mistake until the parser has found its place again; nothing is reported meanwhile.
    private var lost = false

    init(_ source: [UInt8], limits: Limits) {
        lexer = Lexer(source)
        token = lexer.next()
        self.limits = limits
        syntax.nodes.reserveCapacity(min(source.count / 3 + 4, 256))
    }

    mutating func parse() -> (Syntax, [Diagnostic]) {
        if token.kind == .end {
            report(.emptyExpression, at: 0..<0)
        } else {
            syntax.root = expression()
            if token.kind != .end, !lost { unexpected() }
        }
        return (syntax, diagnostics)
    }

    // MARK: Tools

    mutating func advance() { token = lexer.next() }

    mutating func take(_ kind: Token.Kind) -> Bool {
        guard token.kind == kind else { return false }
        advance()
        return true
    }

    /// Takes the token or reports what is missing.
    mutating func expect(_ kind: Token.Kind, _ symbol: String) {
        if take(kind) { return }
        if token.kind == .end {
            report(.missingAtEnd(symbol), at: token.start..<token.end)
        } else {
            unexpected(wanted: symbol)
        }
    }

    mutating func unexpected(wanted: String? = nil) {
        if token.kind == .end {
            report(.unexpectedEnd, at: token.start..<token.end)
        } else if token.kind == .invalid {
            report(invalidToken(), at: token.start..<token.end)
        } else if let wanted {
            report(.expected(wanted, text(token)), at: token.start..<token.end)
        } else {
            report(.unexpected(text(token)), at: token.start..<token.end)
        }
        lost = true
    }

    private func invalidToken() -> Diagnostic.Code {
        switch lexer.source[token.start] {
        case 0x22, 0x27: .unterminatedText
        case 0x3D: .singleEqual
        case 0x26, 0x7C: .singleLogical(text(token))
        case let byte where Lexer.isDigit(byte): .badNumber(text(token))
        case let byte where Lexer.isLetter(byte): .unterminatedText
        default: .unexpected(text(token))
        }
    }

    mutating func report(_ code: Diagnostic.Code, at range: Range<Int>) {
        if !lost, diagnostics.count < limits.diagnostics {
            diagnostics.append(Diagnostic(isError: true, code: code, range: range))
        }
    }

    func text(_ token: Token) -> String {
        String(decoding: lexer.source[token.start..<min(token.end, token.start + 60)], as: UTF8.self)
    }

    func bytes(_ token: Token) -> ArraySlice<UInt8> { lexer.source[token.start..<token.end] }

    func end(_ node: NodeID) -> Int { Int(syntax.nodes[Int(node)].end) }

    func start(_ node: NodeID) -> Int { Int(syntax.nodes[Int(node)].start) }

    mutating func add(_ form: Form, _ start: Int, _ end: Int, name: Int? = nil, over children: NodeID...) -> NodeID {
        var depth: Int32 = 0
        for child in children { depth = max(depth, syntax.nodes[Int(child)].depth) }
        return add(form, start, end, name: name, below: depth)
    }

    mutating func add(_ form: Form, _ start: Int, _ end: Int, name: Int? = nil, below: Int32) -> NodeID {
        var form = form
        var depth = below + 1
        if Int(depth) > 2 * limits.nesting {
            report(.tooDeep(limits.nesting), at: start..<end)
            lost = true
            depth = 1
            form = .invalid
        }
        if syntax.nodes.count >= limits.parts {
            report(.tooManyParts(limits.parts), at: start..<end)
            lost = true
            if !syntax.nodes.isEmpty { return NodeID(syntax.nodes.count - 1) }
        }
        let node = Node(form: form, start: Int32(start), end: Int32(end), name: Int32(name ?? start), depth: depth)
        syntax.nodes.append(node)
        return NodeID(syntax.nodes.count - 1)
    }

    func deepest(_ nodes: [NodeID]) -> Int32 {
        var depth: Int32 = 0
        for node in nodes { depth = max(depth, syntax.nodes[Int(node)].depth) }
        return depth
    }

    mutating func invalid() -> NodeID { add(.invalid, token.start, token.end) }

    /// After a mistake within brackets: on to the next comma or closing bracket of this level.
    mutating func recover() {
        guard lost else { return }
        var open = 0
        while token.kind != .end {
            switch token.kind {
            case .openParen, .openBracket, .openBrace: open += 1
            case .closeParen, .closeBracket, .closeBrace:
                if open == 0 {
                    lost = false
                    return
                }
                open -= 1
            case .comma where open == 0:
                lost = false
                return
            default: break
            }
            advance()
        }
    }

    // MARK: Operators

    mutating func expression() -> NodeID {
        depth += 1
        defer { depth -= 1 }
        guard depth <= limits.nesting else {
            report(.tooDeep(limits.nesting), at: token.start..<token.end)
            lost = true
            while token.kind != .end { advance() }
            return invalid()
        }
        let condition = disjunction()
        guard !lost, take(.question) else { return condition }
        let yes = disjunction()
        expect(.colon, ":")
        guard !lost else { return condition }
        let no = expression()
        return add(.conditional(condition, yes, no), start(condition), end(no), over: condition, yes, no)
    }

    private mutating func disjunction() -> NodeID {
        let first = conjunction()
        guard token.kind == .or else { return first }
        var operands = [first]
        while !lost, take(.or) { operands.append(conjunction()) }
        return add(.or(operands), start(first), end(operands[operands.count - 1]), below: deepest(operands))
    }

    private mutating func conjunction() -> NodeID {
        let first = binary(3)
        guard token.kind == .and else { return first }
        var operands = [first]
        while !lost, take(.and) { operands.append(binary(3)) }
        return add(.and(operands), start(first), end(operands[operands.count - 1]), below: deepest(operands))
    }

    private mutating func binary(_ precedence: Int) -> NodeID {
        var left = precedence == 5 ? unary() : binary(precedence + 1)
        while !lost, let op = Parser.operator(token.kind), op.precedence == precedence {
            let place = token.start
            advance()
            let right = precedence == 5 ? unary() : binary(precedence + 1)
            left = add(.binary(op, left, right), start(left), end(right), name: place, over: left, right)
        }
        return left
    }

    private static func `operator`(_ kind: Token.Kind) -> BinaryOperator? {
        switch kind {
        case .plus: .add
        case .minus: .subtract
        case .star: .multiply
        case .slash: .divide
        case .percent: .remainder
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        case .keywordIn: .in
        default: nil
        }
    }

    private mutating func unary() -> NodeID {
        var signs: [(UnaryOperator, Int)] = []
        var literal: (Token, Int)?
        while token.kind == .bang || token.kind == .minus {
            let sign = token
            advance()
            if sign.kind == .minus, token.kind == .int || token.kind == .double {
                literal = (token, sign.start)
                break
            }
            signs.append((sign.kind == .bang ? .not : .negate, sign.start))
            if signs.count > limits.nesting {
                report(.tooDeep(limits.nesting), at: sign.start..<token.end)
                lost = true
                return invalid()
            }
        }
        var operand: NodeID
        if let (number, start) = literal {
            advance()
            operand = postfix(self.number(number, negativeFrom: start))
        } else {
            operand = postfix(primary())
        }
        for (sign, place) in signs.reversed() {
            operand = add(.unary(sign, operand), place, end(operand), over: operand)
        }
        return operand
    }

    mutating func number(_ token: Token, negativeFrom sign: Int? = nil) -> NodeID {
        let text = bytes(token)
        let value: Value? =
            switch token.kind {
            case .int: Literals.int(text, negative: sign != nil).map(Value.int)
            case .uint: Literals.magnitude(text.dropLast()).map(Value.uint)
            default: Literals.double(text, negative: sign != nil).map(Value.double)
            }
        let start = sign ?? token.start
        guard let value else {
            report(.numberTooLarge(self.text(token)), at: start..<token.end)
            return add(.invalid, start, token.end)
        }
        return add(.literal(value), start, token.end)
    }
}
