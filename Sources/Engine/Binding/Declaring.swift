internal import Expression
internal import Model

// Short forms for the tables in this folder: how a value of the model becomes a value of the language.
// Text that is absent is "", an object that is absent is null (so that `has()` is false), a list that is absent is [].

extension Value {
    static func text(_ text: String?) -> Value { .string(text ?? "") }

    static func integer(_ number: Int?) -> Value { number.map { .int(Int64($0)) } ?? .null }

    static func texts(_ texts: [String]) -> Value { .list(texts.map { .string($0) }) }

    /// A decimal as the language's double; absent is null, so that arithmetic on it is an error and never a zero.
    static func number(_ number: Number?) -> Value { number.map { .double($0.approximate) } ?? .null }

    static func optionalDouble(_ number: Double?) -> Value { number.map { Value.double($0) } ?? .null }

    static func object(_ type: ObjectType, _ host: (any Placed)?) -> Value {
        host.map { .makeObject(type, $0) } ?? .null
    }

    static func objects(_ type: ObjectType, _ hosts: [any Placed]) -> Value {
        .list(hosts.map { .makeObject(type, $0) })
    }

    static func boxes<Content: Sendable>(
        _ type: ObjectType,
        _ models: [Content],
        _ place: (Content) -> Place
    ) -> Value {
        .list(models.map { .makeObject(type, Box($0, [place($0)])) })
    }

    static func place(_ place: Place?) -> Value {
        place.map { .makeObject(Declared.place, Box($0, [$0])) } ?? .null
    }

    static func faults(_ faults: [Fault]) -> Value {
        .list(faults.map { .makeObject(Declared.fault, Box($0, $0.places)) })
    }
}

extension Number {
    /// The nearest binary fraction, for the language's `double`.
    var approximate: Double {
        var value = Double(coefficient)
        var digits = scale
        while digits > 0 {
            value /= digits > 15 ? 1e15 : Declared.powers[digits]
            digits -= 15
        }
        return value
    }
}

/// The object types that rules see, one table a file. `iku rules schema` prints them.
enum Declared {
    static let powers: [Double] = (0...15).map { exponent in (0..<exponent).reduce(1.0) { value, _ in value * 10 } }

    /// Every object type, in the order of the reference.
    static let types: [ObjectType] =
        [
            document, text, objective, indicator, target, quantity, formula, table, list, item, heading, article,
            definition, contents, head, form, instrument, signatory, mention, period, reference, citation, regulation,
            measurement, budget, activity, agreement, party, categoryScale, submission, guideEntry, passage, place,
            fault, lexicon, wordList,
        ] + governmentTypes + obligationTypes

    /// The object type of each kind of subject; the subject's variable has the kind's name.
    static func type(of kind: SubjectKind) -> ObjectType {
        switch kind {
        case .document: document
        case .text: text
        case .table: table
        case .objective: objective
        case .indicator: indicator
        case .citation: citation
        case .form: form
        case .measurement: measurement
        case .budget: budget
        case .activity: activity
        case .submission: submission
        case .government: government
        case .agency: agency
        case .holding: holding
        case .trace: trace
        case .obligation: obligation
        }
    }
}
