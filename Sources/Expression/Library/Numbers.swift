import Glibc

extension StandardLibrary {
    private static func extreme(
        _ name: String,
        _ short: String,
        _ doc: (String, String),
        _ example: String,
        greatest: Bool
    )
        -> Function
    {
        let apply: @Sendable ([Value]) -> Value = { Numbers.extreme($0, name, greatest: greatest) }
        let numbers: [Type] = [.int, .uint, .double]
        return Function(
            name: name,
            group: "number",
            doc: Bilingual(id: doc.0, en: doc.1),
            examples: [("\(name)(3, 7, 5)", example), ("\(name)([2.5, 1.5])", greatest ? "2.5" : "1.5")],
            overloads: numbers.map { overload("\(short)_list_\($0)", [.list($0)], $0, .variadic(apply)) }
                + [overload("\(short)_list", [.list(.dyn)], .dyn, .variadic(apply))]
                + numbers.map { overload("\(short)_\($0)", [$0], $0, variadic: true, .variadic(apply)) }
                + [overload("\(short)_mixed", [.dyn], .dyn, variadic: true, .variadic(apply))]
        )
    }

    private static func onDouble(
        _ name: String,
        id: String,
        en: String,
        _ examples: [Function.Example],
        _ apply: @escaping @Sendable (Double) -> Double
    ) -> Function {
        entry(
            name,
            "number",
            id: id,
            en: en,
            examples,
            overload(
                name,
                [.double],
                .double,
                .unary { $0.asDouble.map { .double(apply($0)) } ?? Operators.noOverload(name, $0) }
            )
        )
    }

    private static func isDouble(
        _ name: String,
        id: String,
        en: String,
        _ examples: [Function.Example],
        _ apply: @escaping @Sendable (Double) -> Bool
    ) -> Function {
        entry(
            name,
            "number",
            id: id,
            en: en,
            examples,
            overload(
                name,
                [.double],
                .bool,
                .unary { $0.asDouble.map { .bool(apply($0)) } ?? Operators.noOverload(name, $0) }
            )
        )
    }

    static let numbers: [Function] = [
        extreme(
            "math.greatest",
            "greatest",
            (
                "Bilangan terbesar dari beberapa bilangan atau satu daftar; seperti MAX.",
                "The greatest of some numbers or of a list; like MAX."
            ),
            "7",
            greatest: true
        ),
        extreme(
            "math.least",
            "least",
            (
                "Bilangan terkecil dari beberapa bilangan atau satu daftar; seperti MIN.",
                "The least of some numbers or of a list; like MIN."
            ),
            "3",
            greatest: false
        ),
        onDouble("math.ceil", id: "Dibulatkan ke atas.", en: "Rounded up.", [("math.ceil(1.2)", "2.0")]) {
            $0.rounded(.up)
        },
        onDouble("math.floor", id: "Dibulatkan ke bawah.", en: "Rounded down.", [("math.floor(-1.2)", "-2.0")]) {
            $0.rounded(.down)
        },
        onDouble(
            "math.round",
            id: "Dibulatkan ke bilangan bulat terdekat; setengah menjauhi nol.",
            en: "Rounded to the nearest whole number; halves away from zero.",
            [("math.round(1.5)", "2.0"), ("math.round(-1.5)", "-2.0")]
        ) { $0.rounded(.toNearestOrAwayFromZero) },
        onDouble("math.trunc", id: "Pecahannya dipotong.", en: "The fraction cut off.", [("math.trunc(-1.9)", "-1.0")])
        {
            $0.rounded(.towardZero)
        },
        isDouble(
            "math.isNaN",
            id: "Benar jika hasilnya bukan bilangan (0.0/0.0).",
            en: "True for a result that is no number (0.0/0.0).",
            [("math.isNaN(0.0 / 0.0)", "true")]
        ) { $0.isNaN },
        isDouble(
            "math.isInf",
            id: "Benar jika takhingga.",
            en: "True when infinite.",
            [("math.isInf(1.0 / 0.0)", "true")]
        ) {
            $0.isInfinite
        },
        isDouble(
            "math.isFinite",
            id: "Benar jika bilangan biasa.",
            en: "True for an ordinary number.",
            [("math.isFinite(1.5)", "true")]
        ) { $0.isFinite },
        entry(
            "math.sqrt",
            "number",
            id: "Akar kuadrat.",
            en: "The square root.",
            [("math.sqrt(9)", "3.0")],
            overload("sqrt_double", [.double], .double, .unary(Numbers.squareRoot)),
            overload("sqrt_int", [.int], .double, .unary(Numbers.squareRoot)),
            overload("sqrt_uint", [.uint], .double, .unary(Numbers.squareRoot))
        ),
        entry(
            "math.abs",
            "number",
            id: "Nilai mutlak.",
            en: "The value without its sign.",
            [("math.abs(-11)", "11"), ("math.abs(-1.5)", "1.5")],
            overload("abs_int", [.int], .int, .unary(Numbers.magnitude)),
            overload("abs_uint", [.uint], .uint, .unary(Numbers.magnitude)),
            overload("abs_double", [.double], .double, .unary(Numbers.magnitude))
        ),
        entry(
            "math.sign",
            "number",
            id: "-1, 0 atau 1 menurut tandanya.",
            en: "-1, 0 or 1 by its sign.",
            [("math.sign(-11)", "-1"), ("math.sign(0.0)", "0.0")],
            overload("sign_int", [.int], .int, .unary(Numbers.sign)),
            overload("sign_uint", [.uint], .uint, .unary(Numbers.sign)),
            overload("sign_double", [.double], .double, .unary(Numbers.sign))
        ),
    ]

    private static func bitwise(
        _ name: String,
        id: String,
        en: String,
        _ example: Function.Example,
        _ apply: @escaping @Sendable (UInt64, UInt64) -> UInt64
    ) -> Function {
        let onValues: @Sendable (Value, Value) -> Value = { Numbers.bitwise(name, $0, $1, apply) }
        return entry(
            name,
            "number",
            id: id,
            en: en,
            [example],
            overload("\(name)_int", [.int, .int], .int, .binary(onValues)),
            overload("\(name)_uint", [.uint, .uint], .uint, .binary(onValues))
        )
    }

    private static func shift(_ name: String, id: String, en: String, _ example: Function.Example, left: Bool)
        -> Function
    {
        let apply: @Sendable (Value, Value) -> Value = { Numbers.shift(name, $0, $1, left: left) }
        return entry(
            name,
            "number",
            id: id,
            en: en,
            [example],
            overload("\(name)_int", [.int, .int], .int, .binary(apply)),
            overload("\(name)_uint", [.uint, .int], .uint, .binary(apply))
        )
    }

    static let bits: [Function] = [
        bitwise(
            "math.bitAnd",
            id: "Bit yang ada pada keduanya.",
            en: "The bits set in both.",
            ("math.bitAnd(6, 3)", "2"),
            &
        ),
        bitwise(
            "math.bitOr",
            id: "Bit yang ada pada salah satu.",
            en: "The bits set in either.",
            ("math.bitOr(6, 3)", "7"),
            |
        ),
        bitwise("math.bitXor", id: "Bit yang berbeda.", en: "The bits that differ.", ("math.bitXor(6, 3)", "5"), ^),
        entry(
            "math.bitNot",
            "number",
            id: "Semua bit dibalik.",
            en: "All bits turned over.",
            [("math.bitNot(1)", "-2")],
            overload("bit_not_int", [.int], .int, .unary(Numbers.not)),
            overload("bit_not_uint", [.uint], .uint, .unary(Numbers.not))
        ),
        shift(
            "math.bitShiftLeft",
            id: "Bit digeser ke kiri.",
            en: "Bits moved to the left.",
            ("math.bitShiftLeft(1, 2)", "4"),
            left: true
        ),
        shift(
            "math.bitShiftRight",
            id: "Bit digeser ke kanan; diisi nol.",
            en: "Bits moved to the right; zeros come in.",
            ("math.bitShiftRight(1024, 2)", "256"),
            left: false
        ),
    ]
}

/// The extension "math".
enum Numbers {
    static func extreme(_ arguments: [Value], _ name: String, greatest: Bool) -> Value {
        var numbers = arguments
        if arguments.count == 1, case .list(let elements) = arguments[0] { numbers = elements }
        guard var best = numbers.first else { return Operators.fail(.badArgument("[]")) }
        for number in numbers {
            guard number.asNumber != nil else { return Operators.noOverload(name, arguments) }
            if order(number, best) == (greatest ? .greater : .less) { best = number }
        }
        return best
    }

    static func squareRoot(_ value: Value) -> Value {
        value.asNumber.map { .double($0.squareRoot()) } ?? Operators.noOverload("math.sqrt", value)
    }

    static func magnitude(_ value: Value) -> Value {
        switch value {
        case .int(let number): number == .min ? Operators.fail(.overflow("int")) : .int(abs(number))
        case .uint: value
        case .double(let number): .double(number.magnitude)
        default: Operators.noOverload("math.abs", value)
        }
    }

    static func sign(_ value: Value) -> Value {
        switch value {
        case .int(let number): .int(number.signum())
        case .uint(let number): .uint(number == 0 ? 0 : 1)
        case .double(let number): .double(number.isNaN ? .nan : (number > 0 ? 1 : (number < 0 ? -1 : 0)))
        default: Operators.noOverload("math.sign", value)
        }
    }

    static func bitwise(_ name: String, _ a: Value, _ b: Value, _ apply: (UInt64, UInt64) -> UInt64) -> Value {
        switch (a, b) {
        case (.int(let a), .int(let b)):
            .int(Int64(bitPattern: apply(UInt64(bitPattern: a), UInt64(bitPattern: b))))
        case (.uint(let a), .uint(let b)): .uint(apply(a, b))
        default: Operators.noOverload(name, a, b)
        }
    }

    static func not(_ value: Value) -> Value {
        switch value {
        case .int(let number): .int(~number)
        case .uint(let number): .uint(~number)
        default: Operators.noOverload("math.bitNot", value)
        }
    }

    static func shift(_ name: String, _ value: Value, _ places: Value, left: Bool) -> Value {
        guard case .int(let places) = places else { return Operators.noOverload(name, value, places) }
        guard places >= 0 else { return Operators.fail(.badArgument(String(places))) }
        func moved(_ bits: UInt64) -> UInt64 {
            places > 63 ? 0 : (left ? bits << UInt64(places) : bits >> UInt64(places))
        }
        switch value {
        case .int(let number): return .int(Int64(bitPattern: moved(UInt64(bitPattern: number))))
        case .uint(let number): return .uint(moved(number))
        default: return Operators.noOverload(name, value)
        }
    }
}
