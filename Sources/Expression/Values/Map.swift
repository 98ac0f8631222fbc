/// A map value. Entries keep the order in which they were written; lookups by key do not depend on it.
///
/// Small maps are searched one by one (a hash costs more than some comparisons); larger ones have an index.
package final class Map: Sendable {
    package let keys: [Value]
    package let values: [Value]
    private let index: [MapKey: Int32]
    /// The keys, where all are whole numbers: searched without looking at each one's type.
    private let numbers: [Int64]

    fileprivate init(keys: [Value], values: [Value], index: [MapKey: Int32]) {
        self.keys = keys
        self.values = values
        self.index = index
        var numbers: [Int64] = []
        if index.isEmpty, case .int = keys.first {
            numbers = keys.compactMap(\.asInt)
            if numbers.count != keys.count { numbers = [] }
        }
        self.numbers = numbers
    }

    static let empty = Map(keys: [], values: [], index: [:])

    package var count: Int { keys.count }

    /// The value of `key`, where 1, 1u and 1.0 are the same key; nil where there is none.
    package subscript(_ key: Value) -> Value? {
        position(of: key).map { values[$0] }
    }

    /// The value of a text key.
    package subscript(_ key: String) -> Value? {
        position(ofText: key).map { values[$0] }
    }

    func position(ofText key: String) -> Int? {
        guard index.isEmpty else { return index[MapKey(text: key)].map(Int.init) }
        for position in keys.indices {
            if case .string(let candidate) = keys[position], equalSeldom(candidate, key) { return position }
        }
        return nil
    }

    func position(ofInt key: Int64) -> Int? {
        guard index.isEmpty else { return index[.int(key)].map(Int.init) }
        if !numbers.isEmpty { return numbers.firstIndex(of: key) }
        return search(.int(key))
    }

    func position(of key: Value) -> Int? {
        switch key {
        case .string(let text): return position(ofText: text)
        case .int(let number): return position(ofInt: number)
        default:
            guard !index.isEmpty else { return search(key) }
            guard let key = MapKey(key) else { return nil }
            return index[key].map(Int.init)
        }
    }

    private func search(_ key: Value) -> Int? {
        var budget = Budget(.max)
        for position in keys.indices where keys[position].equals(key, &budget) { return position }
        return nil
    }

    func equals(_ other: Map, _ budget: inout Budget) -> Bool {
        guard count == other.count else { return false }
        for position in keys.indices {
            guard budget.spend(1), let there = other.position(of: keys[position]) else { return false }
            guard values[position].equals(other.values[there], &budget) else { return false }
        }
        return true
    }
}

/// A key in the form in which equal keys are the same: whole numbers of all types as one.
enum MapKey: Hashable, Sendable {
    case bool(Bool)
    case int(Int64)
    case large(UInt64)
    case text(TextKey)

    init(text: String) { self = .text(TextKey(text: text)) }

    /// nil: this value cannot be found in any map.
    init?(_ value: Value) {
        switch value {
        case .bool(let value): self = .bool(value)
        case .int(let value): self = .int(value)
        case .uint(let value): self = value <= UInt64(Int64.max) ? .int(Int64(value)) : .large(value)
        case .double(let value):
            if let whole = Int64(exactly: value) {
                self = .int(whole)
            } else if let whole = UInt64(exactly: value) {
                self = .large(whole)
            } else {
                return nil
            }
        case .string(let value): self = .text(TextKey(text: value))
        default: return nil
        }
    }
}

/// A text as a key: by its bytes, without Unicode normalisation.
struct TextKey: Hashable, Sendable {
    let text: String

    static func == (a: TextKey, b: TextKey) -> Bool { equalBytes(a.text, b.text) }

    func hash(into hasher: inout Hasher) {
        withBytes(text) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// Puts a map together, refusing bad and repeated keys.
struct MapBuilder {
    private static let indexFrom = 17
    private var keys: [Value] = []
    private var values: [Value] = []
    private var index: [MapKey: Int32] = [:]

    init(capacity: Int = 0) {
        keys.reserveCapacity(capacity)
        values.reserveCapacity(capacity)
    }

    var count: Int { keys.count }

    /// What is wrong with the key, or nil when the entry was taken.
    mutating func insert(_ key: Value, _ value: Value) -> EvaluationError.Code? {
        switch key {
        case .bool, .int, .uint, .string: break
        default: return .badKeyType(key.type.description)
        }
        if keys.count + 1 < MapBuilder.indexFrom {
            var budget = Budget(.max)
            for known in keys where known.equals(key, &budget) { return .repeatedKey(Show.text(key)) }
        } else {
            if index.isEmpty {
                for (position, known) in keys.enumerated() {
                    if let known = MapKey(known) { index[known] = Int32(position) }
                }
            }
            guard let unique = MapKey(key) else { return .badKeyType(key.type.description) }
            if index.updateValue(Int32(keys.count), forKey: unique) != nil { return .repeatedKey(Show.text(key)) }
        }
        keys.append(key)
        values.append(value)
        return nil
    }

    consuming func finish() -> Map { Map(keys: keys, values: values, index: index) }
}
