extension StandardLibrary {
    private static let listT = Type.list(parameterT)
    private static let key = Type.parameter("K")
    private static let mapKT = Type.map(key, parameterT)

    static let operators: [Function] = arithmetic + equality + ordering + others

    private static func binary(
        _ name: String,
        _ doc: Bilingual,
        _ examples: [Function.Example],
        _ signatures: [(Type, Type, Type)],
        _ apply: @escaping @Sendable (Value, Value) -> Value
    ) -> Function {
        Function(
            name: name,
            group: "operators",
            doc: doc,
            examples: examples,
            overloads: signatures.map { overload("\(name)_\($0.0)_\($0.1)", [$0.0, $0.1], $0.2, .binary(apply)) }
        )
    }

    private static let arithmetic: [Function] = [
        binary(
            "_+_",
            Bilingual(
                id: "Menjumlahkan bilangan, menyambung teks, bytes atau daftar, menambah waktu.",
                en: "Adds numbers, joins texts, bytes or lists, adds to a time."
            ),
            [("1 + 2", "3"), ("'rencana' + ' kerja'", "'rencana kerja'"), ("[1] + [2, 3]", "[1, 2, 3]")],
            [
                (.int, .int, .int), (.uint, .uint, .uint), (.double, .double, .double), (.string, .string, .string),
                (.bytes, .bytes, .bytes), (listT, listT, listT), (.timestamp, .duration, .timestamp),
                (.duration, .timestamp, .timestamp), (.duration, .duration, .duration),
            ],
            Operators.add
        ),
        binary(
            "_-_",
            Bilingual(id: "Mengurangkan bilangan atau waktu.", en: "Subtracts numbers or times."),
            [
                ("7 - 2", "5"),
                ("timestamp('2024-01-02T00:00:00Z') - timestamp('2024-01-01T00:00:00Z')", "duration('24h')"),
            ],
            [
                (.int, .int, .int), (.uint, .uint, .uint), (.double, .double, .double),
                (.timestamp, .timestamp, .duration), (.timestamp, .duration, .timestamp),
                (.duration, .duration, .duration),
            ],
            Operators.subtract
        ),
        binary(
            "_*_",
            Bilingual(id: "Mengalikan bilangan.", en: "Multiplies numbers."),
            [("6 * 7", "42"), ("1.5 * 2.0", "3.0")],
            [(.int, .int, .int), (.uint, .uint, .uint), (.double, .double, .double)],
            Operators.multiply
        ),
        binary(
            "_/_",
            Bilingual(
                id: "Membagi bilangan; bilangan bulat dibulatkan ke arah nol.",
                en: "Divides numbers; whole numbers are cut off towards zero."
            ),
            [("7 / 2", "3"), ("7.0 / 2.0", "3.5")],
            [(.int, .int, .int), (.uint, .uint, .uint), (.double, .double, .double)],
            Operators.divide
        ),
        binary(
            "_%_",
            Bilingual(id: "Sisa pembagian bilangan bulat.", en: "The remainder of dividing whole numbers."),
            [("7 % 2", "1"), ("-7 % 2", "-1")],
            [(.int, .int, .int), (.uint, .uint, .uint)],
            Operators.remainder
        ),
        Function(
            name: "-_",
            group: "operators",
            doc: Bilingual(id: "Mengubah tanda bilangan.", en: "Changes the sign of a number."),
            examples: [("-(2 + 3)", "-5")],
            overloads: [
                overload("negate_int", [.int], .int, .unary(Operators.negate)),
                overload("negate_double", [.double], .double, .unary(Operators.negate)),
                overload("negate_duration", [.duration], .duration, .unary(Operators.negate)),
            ]
        ),
    ]

    private static func equal(_ name: String, _ wanted: Bool, _ doc: Bilingual, _ examples: [Function.Example])
        -> Function
    {
        Function(
            name: name,
            group: "operators",
            doc: doc,
            examples: examples,
            overloads: [
                overload(name, [parameterT, parameterT], .bool, .metered { .bool($0[0].equals($0[1], &$1) == wanted) })
            ]
        )
    }

    private static let equality: [Function] = [
        equal(
            "_==_",
            true,
            Bilingual(
                id: "Benar jika kedua nilai sama; bilangan berbeda tipe dibandingkan menurut nilainya.",
                en: "True when both values are equal; numbers of different types compare by value."
            ),
            [("1 == 1.0", "true"), ("'a' == 'A'", "false"), ("[1, 2] == [1, 2]", "true")]
        ),
        equal(
            "_!=_",
            false,
            Bilingual(id: "Benar jika kedua nilai berbeda.", en: "True when both values differ."),
            [("1 != 2", "true")]
        ),
    ]

    private static func order(_ op: BinaryOperator, _ doc: Bilingual, _ examples: [Function.Example]) -> Function {
        let numbers: [Type] = [.int, .uint, .double]
        let same: [Type] = [.bool, .string, .bytes, .timestamp, .duration]
        let pairs = same.map { ($0, $0) } + numbers.flatMap { a in numbers.map { (a, $0) } }
        return binary(op.function, doc, examples, pairs.map { ($0, $1, Type.bool) }) { Operators.compare(op, $0, $1) }
    }

    private static let ordering: [Function] = [
        order(
            .less,
            Bilingual(
                id: "Kurang dari; teks dibandingkan menurut kode huruf, `false` sebelum `true`.",
                en: "Less than; texts compare by code point, `false` comes before `true`."
            ),
            [("2 < 2.5", "true"), ("'Abc' < 'abc'", "true")]
        ),
        order(.lessOrEqual, Bilingual(id: "Kurang dari atau sama.", en: "Less than or equal."), [("2 <= 2", "true")]),
        order(.greater, Bilingual(id: "Lebih dari.", en: "Greater than."), [("3u > 2", "true")]),
        order(
            .greaterOrEqual,
            Bilingual(id: "Lebih dari atau sama.", en: "Greater than or equal."),
            [("'b' >= 'a'", "true")]
        ),
    ]

    private static let others: [Function] = [
        Function(
            name: "_in_",
            group: "operators",
            doc: Bilingual(
                id: "Benar jika nilai ada dalam daftar, atau kunci ada dalam peta.",
                en: "True when a value is in a list, or a key in a map."
            ),
            examples: [("2 in [1, 2, 3]", "true"), ("'b' in {'a': 1}", "false")],
            overloads: [
                overload("in_list", [parameterT, listT], .bool, .metered { Operators.isIn($0[0], $0[1], &$1) }),
                overload("in_map", [key, mapKT], .bool, .metered { Operators.isIn($0[0], $0[1], &$1) }),
            ]
        ),
        Function(
            name: "!_",
            group: "operators",
            doc: Bilingual(id: "Kebalikan dari benar dan salah.", en: "The opposite of true and false."),
            examples: [("!true", "false")],
            overloads: [overload("not", [.bool], .bool, .unary(Operators.not))]
        ),
        Function(
            name: "_&&_",
            group: "operators",
            doc: Bilingual(
                id: "Benar jika keduanya benar; `false` di satu sisi menutupi galat di sisi lain.",
                en: "True when both are; `false` on one side hides an error on the other."
            ),
            examples: [("true && false", "false"), ("1 / 0 > 1 && false", "false")],
            overloads: [overload("and", [.bool, .bool], .bool, .builtin)]
        ),
        Function(
            name: "_||_",
            group: "operators",
            doc: Bilingual(
                id: "Benar jika salah satunya benar; `true` di satu sisi menutupi galat di sisi lain.",
                en: "True when one is; `true` on one side hides an error on the other."
            ),
            examples: [("true || false", "true"), ("1 / 0 > 1 || true", "true")],
            overloads: [overload("or", [.bool, .bool], .bool, .builtin)]
        ),
        Function(
            name: "_?_:_",
            group: "operators",
            doc: Bilingual(
                id: "Memilih satu dari dua nilai menurut syarat; seperti IF pada lembar kerja.",
                en: "Chooses one of two values by a condition; like IF in a spreadsheet."
            ),
            examples: [("3 > 2 ? 'ya' : 'tidak'", "'ya'")],
            overloads: [overload("conditional", [.bool, parameterT, parameterT], parameterT, .builtin)]
        ),
        Function(
            name: "_[_]",
            group: "operators",
            doc: Bilingual(
                id: "Unsur daftar menurut nomor (mulai 0), atau nilai peta menurut kunci.",
                en: "The element of a list by number (from 0), or the value of a map by key."
            ),
            examples: [("[7, 8, 9][0]", "7"), ("{'a': 1}['a']", "1")],
            overloads: [
                overload("index_list", [listT, .int], parameterT, .builtin),
                overload("index_map", [mapKT, key], parameterT, .builtin),
            ]
        ),
    ]
}
