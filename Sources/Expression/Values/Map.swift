/// A map value. Entries keep the order in which they were written; lookups by key do not depend on it.
///
/// Small maps are searched one by one (a hash costs more than some comparisons); larger ones have an index.
package final class Map: Sendable {
    package let keys: [Value]
    package let values: [Value]
    private let kind: Kind
    private let texts: TextIndex
    private let numbers: [Int64]
    private let index: [MapKey: Int32]

    /// How keys are found, by what they are.
    fileprivate enum Kind {
        case texts
        /// Few whole numbers: searched without looking at each one's type.
        case numbers
        /// Few keys of several types, searched one by one.
        case few
        case mixed
    }

    fileprivate init(
        keys: [Value],
        values: [Value],
        kind: Kind,
        texts: TextIndex = TextIndex(),
        numbers: [Int64] = [],
        index: [MapKey: Int32] = [:]
    ) {
        self.keys = keys
        self.values = values
        self.kind = kind
        self.texts = texts
        self.numbers = numbers
        self.index = index
    }

    static let empty = Map(keys: [], values: [], kind: .few)

    package var count: Int { keys.count }

    /// The value of `key`, where 1, 1u and 1.0 are the same key; nil where there is none.
    package subscript(_ key: Value) -> Value? {
        position(of: key).map { values[$0] }
    }

    /// The value of a text key.
    package subscript(_ key: String) -> Value? {
        position(ofText: key).map { values[$0] }
    }

    func position(of key: HashedText) -> Int? {
        kind == .texts ? texts.position(of: key) : position(ofText: key.text)
    }

    func position(ofText key: String) -> Int? {
        switch kind {
        case .texts: texts.position(of: key)
        case .numbers: nil
        case .few: search(.string(key))
        case .mixed: index[MapKey(text: key)].map(Int.init)
        }
    }

    func position(ofInt key: Int64) -> Int? {
        switch kind {
        case .texts: nil
        case .numbers: numbers.firstIndex(of: key)
        case .few: search(.int(key))
        case .mixed: index[.int(key)].map(Int.init)
        }
    }

    func position(of key: Value) -> Int? {
        switch key {
        case .string(let text): return position(ofText: text)
        case .int(let number): return position(ofInt: number)
        default:
            guard kind == .mixed else { return search(key) }
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

/// Puts a map together, refusing bad and repeated keys.
struct MapBuilder {
    private static let indexFrom = 17
    private var keys: [Value] = []
    private var values: [Value] = []
    /// The keys, as long as all of them are texts.
    private var texts = TextIndex()
    private var index: [MapKey: Int32] = [:]

    init(capacity: Int = 0) {
        keys.reserveCapacity(capacity)
        values.reserveCapacity(capacity)
    }

    var count: Int { keys.count }

    /// What is wrong with the key, or nil when the entry was taken.
    mutating func insert(_ key: Value, _ value: Value) -> EvaluationError.Code? {
        let isNew: Bool
        switch key {
        case .string(let text) where texts.count == keys.count: isNew = texts.insert(text)
        case .bool, .int, .uint, .string: isNew = isUnknown(key)
        default: return .badKeyType(key.type.description)
        }
        guard isNew else { return .repeatedKey(Show.text(key)) }
        keys.append(key)
        values.append(value)
        return nil
    }

    private mutating func isUnknown(_ key: Value) -> Bool {
        if keys.count + 1 < MapBuilder.indexFrom {
            var budget = Budget(.max)
            return !keys.contains { $0.equals(key, &budget) }
        }
        if index.isEmpty {
            for (position, known) in keys.enumerated() {
                if let known = MapKey(known) { index[known] = Int32(position) }
            }
        }
        guard let unique = MapKey(key) else { return false }
        return index.updateValue(Int32(keys.count), forKey: unique) == nil
    }

    consuming func finish() -> Map {
        guard let first = keys.first else { return .empty }
        if texts.count == keys.count { return Map(keys: keys, values: values, kind: .texts, texts: texts) }
        if !index.isEmpty { return Map(keys: keys, values: values, kind: .mixed, index: index) }
        if case .int = first {
            let numbers = keys.compactMap(\.asInt)
            if numbers.count == keys.count {
                return Map(keys: keys, values: values, kind: .numbers, numbers: numbers)
            }
        }
        return Map(keys: keys, values: values, kind: .few)
    }
}
