/// Where a typed closure takes an operand from.
///
/// The closures of operators are written once, for any kind of operand, and the compiler makes a version of each for
/// every kind it is used with: a slot, a field or a constant is then read without a call, and no value is made on the
/// way. A closure as operand lies in a struct of its own (`IntSource` and its likes), because bare in generic code it
/// would be called through a thunk that moves its result from a register to memory.
protocol Operand<Content>: Sendable {
    associatedtype Content

    func read(_ frame: Frame) throws(EvaluationError) -> Content
}

/// A Swift type that is what one case of `Value` holds.
protocol Payload: Sendable {
    associatedtype Source: Operand<Self>

    static var type: Type { get }

    /// nil: a value of another type.
    static func take(_ value: Value) -> Self?

    /// The content of a value that is used up; throws where it is of another type.
    static func take(_ value: consuming Value, _ range: Range<Int>) throws(EvaluationError) -> Self

    /// The content where the value lies, without a copy of the whole.
    static func take(at place: UnsafePointer<Value>) -> Self?

    /// The operand as a closure.
    static func source(_ code: Code, _ range: Range<Int>) -> Source
}

extension Payload {
    @inline(__always)
    static func take(_ value: consuming Value, _ range: Range<Int>) throws(EvaluationError) -> Self {
        if let content = take(value) { return content }
        throw unexpected(value, wanted: type, range)
    }
}

struct Constant<Content: Sendable>: Operand {
    let content: Content

    @inline(__always)
    func read(_ frame: Frame) throws(EvaluationError) -> Content { content }
}

/// The place of a variable, or of a name that a macro gives.
struct Slot: Sendable {
    let number: Int
    let isLocal: Bool

    @inline(__always)
    func place(_ frame: Frame) -> UnsafePointer<Value> {
        (isLocal ? UnsafePointer(frame.locals) : frame.variables) + number
    }
}

/// What lies in a slot outlives a read: the caller of `evaluate` holds the values of variables, the loop those of its
/// names. So what is read there need not be held by the reader, and counting references is most of what a read costs.
extension Value {
    @inline(__always)
    var unheldRecord: Unmanaged<Record>? {
        if case .object(let record) = self { Unmanaged.passUnretained(record) } else { nil }
    }

    @inline(__always)
    var unheldMap: Unmanaged<Map>? {
        if case .map(let map) = self { Unmanaged.passUnretained(map) } else { nil }
    }
}

/// The content of a slot, which the checker knows the type of.
struct SlotOperand<Content: Payload>: Operand {
    let slot: Slot
    let range: Range<Int>

    @inline(__always)
    func read(_ frame: Frame) throws(EvaluationError) -> Content {
        let place = slot.place(frame)
        if let content = Content.take(at: place) { return content }
        throw unexpected(place.pointee, wanted: Content.type, range)
    }
}

/// The content of a value that something else gives.
struct Taken<Source: Operand<Value>, Content: Payload>: Operand {
    let source: Source
    let range: Range<Int>

    @inline(__always)
    func read(_ frame: Frame) throws(EvaluationError) -> Content {
        try Content.take(try source.read(frame), range)
    }
}

/// A field whose place is known since the check, of an object in a slot.
struct FieldOperand: Operand {
    /// What is needed only once a read.
    final class Place: Sendable {
        let object: ObjectType
        let field: Field
        let range: Range<Int>

        init(_ object: ObjectType, _ field: Field, _ range: Range<Int>) {
            self.object = object
            self.field = field
            self.range = range
        }
    }

    let slot: Slot
    let get: @Sendable (Field.Host) -> Value
    let place: Place

    init(_ slot: Slot, _ object: ObjectType, _ field: Field, _ range: Range<Int>) {
        self.slot = slot
        get = field.get
        place = Place(object, field, range)
    }

    @inline(__always)
    func read(_ frame: Frame) throws(EvaluationError) -> Value {
        let container = slot.place(frame)
        let found: Value? = container.pointee.unheldRecord?._withUnsafeGuaranteedRef {
            $0.type === place.object ? $0.unheld._withUnsafeGuaranteedRef { get($0) } : nil
        }
        if let found { return found }
        return try Planner.access(container.pointee, place.field.name, optional: false, place.range)
    }
}

/// The entry of a map under a text that is known when the expression is compiled; the map comes from a slot.
struct SlotEntry<Content: Payload>: Operand {
    let slot: Slot
    let key: EntryKey

    @inline(__always)
    func read(_ frame: Frame) throws(EvaluationError) -> Content {
        let place = slot.place(frame)
        let found: Content?? = place.pointee.unheldMap?._withUnsafeGuaranteedRef { map in
            guard let position = map.position(of: key.text) else { return nil }
            return Content.take(map.values[position])
        }
        if let found = found ?? nil { return found }
        throw key.problem(in: place.pointee, wanted: Content.type)
    }
}

/// The same, the map being computed.
struct ComputedEntry: Operand {
    let container: ValueCode
    let key: EntryKey

    @inline(__always)
    func read(_ frame: Frame) throws(EvaluationError) -> Value {
        let container = try container(frame)
        if case .map(let map) = container, let position = map.position(of: key.text) { return map.values[position] }
        throw key.problem(in: container, wanted: .dyn)
    }
}

final class EntryKey: Sendable {
    let text: HashedText
    private let missing: EvaluationError
    private let range: Range<Int>

    init(_ text: String, shown: String, at range: Range<Int>) {
        self.text = HashedText(text)
        missing = EvaluationError(.noSuchKey(shown), at: range)
        self.range = range
    }

    /// Why there is no entry of the wanted type.
    func problem(in container: Value, wanted: Type) -> EvaluationError {
        guard case .map(let map) = container else {
            return unexpected(container, wanted: .map(.string, .dyn), range)
        }
        guard let position = map.position(of: text) else { return missing }
        return unexpected(map.values[position], wanted: wanted, range)
    }
}

// MARK: Closures as operands

struct BoolSource: Operand {
    let run: BoolCode
    @inline(__always) func read(_ frame: Frame) throws(EvaluationError) -> Bool { try run(frame) }
}

struct IntSource: Operand {
    let run: IntCode
    @inline(__always) func read(_ frame: Frame) throws(EvaluationError) -> Int64 { try run(frame) }
}

struct DoubleSource: Operand {
    let run: DoubleCode
    @inline(__always) func read(_ frame: Frame) throws(EvaluationError) -> Double { try run(frame) }
}

struct TextSource: Operand {
    let run: TextCode
    @inline(__always) func read(_ frame: Frame) throws(EvaluationError) -> String { try run(frame) }
}

struct ValueSource: Operand {
    let run: ValueCode
    @inline(__always) func read(_ frame: Frame) throws(EvaluationError) -> Value { try run(frame) }
}

extension Bool: Payload {
    static var type: Type { .bool }

    @inline(__always)
    static func take(_ value: Value) -> Bool? { if case .bool(let content) = value { content } else { nil } }

    @inline(__always)
    static func take(at place: UnsafePointer<Value>) -> Bool? {
        if case .bool(let content) = place.pointee { content } else { nil }
    }

    static func source(_ code: Code, _ range: Range<Int>) -> BoolSource { BoolSource(run: code.bool(range)) }
}

extension Int64: Payload {
    static var type: Type { .int }

    @inline(__always)
    static func take(_ value: Value) -> Int64? { if case .int(let content) = value { content } else { nil } }

    @inline(__always)
    static func take(at place: UnsafePointer<Value>) -> Int64? {
        if case .int(let content) = place.pointee { content } else { nil }
    }

    static func source(_ code: Code, _ range: Range<Int>) -> IntSource { IntSource(run: code.int(range)) }
}

extension Double: Payload {
    static var type: Type { .double }

    @inline(__always)
    static func take(_ value: Value) -> Double? { if case .double(let content) = value { content } else { nil } }

    @inline(__always)
    static func take(at place: UnsafePointer<Value>) -> Double? {
        if case .double(let content) = place.pointee { content } else { nil }
    }

    static func source(_ code: Code, _ range: Range<Int>) -> DoubleSource { DoubleSource(run: code.double(range)) }
}

extension String: Payload {
    static var type: Type { .string }

    @inline(__always)
    static func take(_ value: Value) -> String? { if case .string(let content) = value { content } else { nil } }

    @inline(__always)
    static func take(_ value: consuming Value, _ range: Range<Int>) throws(EvaluationError) -> String {
        switch consume value {
        case .string(let content): return content
        case let other: throw unexpected(other, wanted: .string, range)
        }
    }

    @inline(__always)
    static func take(at place: UnsafePointer<Value>) -> String? {
        if case .string(let content) = place.pointee { content } else { nil }
    }

    static func source(_ code: Code, _ range: Range<Int>) -> TextSource { TextSource(run: code.text(range)) }
}

/// A value of whatever type.
extension Value: Payload {
    static var type: Type { .dyn }

    @inline(__always)
    static func take(_ value: Value) -> Value? { value }

    @inline(__always)
    static func take(_ value: consuming Value, _ range: Range<Int>) throws(EvaluationError) -> Value { value }

    @inline(__always)
    static func take(at place: UnsafePointer<Value>) -> Value? { place.pointee }

    static func source(_ code: Code, _ range: Range<Int>) -> ValueSource { ValueSource(run: code.value(range)) }
}
