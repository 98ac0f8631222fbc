extension StandardLibrary {
    static let lists: [Function] = [
        entry(
            "slice",
            "list",
            id: "Unsur dari nomor awal sampai sebelum nomor akhir.",
            en: "The elements from a start to before an end.",
            [("[1, 2, 3, 4].slice(1, 3)", "[2, 3]")],
            member("slice", [listOfT, .int, .int], listOfT, .ternary(Lists.slice))
        ),
        entry(
            "flatten",
            "list",
            id: "Daftar di dalam daftar menjadi satu daftar; sedalam satu tingkat, atau sebanyak yang diberikan.",
            en: "Lists within a list become one list; one level deep, or as many as given.",
            [("[[1, 2], [3]].flatten()", "[1, 2, 3]"), ("[1, [2, [3]]].flatten(2)", "[1, 2, 3]")],
            member("flatten", [.list(listOfT)], listOfT, .metered { Lists.flatten($0, &$1) }),
            member("flatten_mixed", [.list(.dyn)], .list(.dyn), .metered { Lists.flatten($0, &$1) }),
            member("flatten_depth", [.list(.dyn), .int], .list(.dyn), .metered { Lists.flatten($0, &$1) })
        ),
        entry(
            "sort",
            "list",
            id: "Unsur diurutkan menaik.",
            en: "The elements in ascending order.",
            [("[3, 1, 2].sort()", "[1, 2, 3]"), ("['b', 'a'].sort()", "['a', 'b']")],
            member("sort", [listOfT], listOfT, .metered { Lists.sort($0[0], &$1) })
        ),
        entry(
            "distinct",
            "list",
            id: "Setiap nilai satu kali, dalam urutan semula; seperti UNIQUE.",
            en: "Each value once, in the order in which it came; like UNIQUE.",
            [("[1, 2, 1, 3].distinct()", "[1, 2, 3]")],
            member("distinct", [listOfT], listOfT, .metered { Lists.distinct($0[0], &$1) })
        ),
        entry(
            "lists.range",
            "list",
            id: "Bilangan 0 sampai sebelum n.",
            en: "The numbers from 0 to before n.",
            [("lists.range(4)", "[0, 1, 2, 3]")],
            overload("lists_range", [.int], .list(.int), .metered { Lists.range($0[0], &$1) })
        ),
        entry(
            "first",
            "list",
            id: "Unsur pertama sebagai nilai opsional.",
            en: "The first element as an optional value.",
            [("[7, 8].first().value()", "7"), ("[].first().hasValue()", "false")],
            member("first", [listOfT], .optional(parameterT), .unary { Lists.end($0, "first", { $0.first }) })
        ),
        entry(
            "last",
            "list",
            id: "Unsur terakhir sebagai nilai opsional.",
            en: "The last element as an optional value.",
            [("[7, 8].last().value()", "8")],
            member("last", [listOfT], .optional(parameterT), .unary { Lists.end($0, "last", { $0.last }) })
        ),
    ]

    static let sets: [Function] = [
        entry(
            "sets.contains",
            "list",
            id: "Benar jika semua unsur daftar kedua ada dalam daftar pertama.",
            en: "True when every element of the second list is in the first.",
            [("sets.contains([1, 2, 3], [3, 1])", "true")],
            overload("sets_contains", [listOfT, listOfT], .bool, .metered { Lists.isSubset($0[1], of: $0[0], &$1) })
        ),
        entry(
            "sets.equivalent",
            "list",
            id: "Benar jika kedua daftar memuat nilai yang sama, tanpa melihat urutan dan pengulangan.",
            en: "True when both lists have the same values, whatever their order and repetition.",
            [("sets.equivalent([1, 2], [2, 1, 1])", "true")],
            overload("sets_equivalent", [listOfT, listOfT], .bool, .metered { Lists.isEquivalent($0[0], $0[1], &$1) })
        ),
        entry(
            "sets.intersects",
            "list",
            id: "Benar jika kedua daftar memiliki nilai bersama.",
            en: "True when both lists share a value.",
            [("sets.intersects([1, 2], [2, 3])", "true")],
            overload("sets_intersects", [listOfT, listOfT], .bool, .metered { Lists.intersects($0[0], $0[1], &$1) })
        ),
    ]
}

/// The extensions "lists" and "sets".
enum Lists {
    static func slice(_ value: Value, _ start: Value, _ end: Value) -> Value {
        guard case .list(let elements) = value, case .int(let from) = start, case .int(let to) = end else {
            return Operators.noOverload("slice", value, start, end)
        }
        guard from >= 0, from <= to, to <= elements.count else {
            return Operators.fail(.indexOutOfRange(from < 0 || from > elements.count ? "\(from)" : "\(to)"))
        }
        return .list(Array(elements[Int(from)..<Int(to)]))
    }

    static func flatten(_ arguments: [Value], _ budget: inout Budget) -> Value {
        guard case .list(let elements) = arguments[0] else { return Operators.noOverload("flatten", arguments) }
        var depth: Int64 = 1
        if arguments.count > 1 {
            guard case .int(let given) = arguments[1], given >= 0 else {
                return Operators.fail(.badArgument(Show.text(arguments[1])))
            }
            depth = min(given, Int64(Limits.valueDepth))
        }
        var out: [Value] = []
        flatten(elements, depth, &out, &budget)
        return .list(out)
    }

    private static func flatten(_ elements: [Value], _ depth: Int64, _ out: inout [Value], _ budget: inout Budget) {
        for element in elements {
            guard budget.spend(1) else { return }
            if depth > 0, case .list(let inner) = element {
                flatten(inner, depth - 1, &out, &budget)
            } else {
                out.append(element)
            }
        }
    }

    static func sort(_ value: Value, _ budget: inout Budget) -> Value {
        guard case .list(let elements) = value else { return Operators.noOverload("sort", value) }
        budget.spend(elements.count * 8)
        guard let order = Sorting.order(elements) else { return Operators.noOverload("sort", value) }
        return .list(order.map { elements[$0] })
    }

    static func distinct(_ value: Value, _ budget: inout Budget) -> Value {
        guard case .list(let elements) = value else { return Operators.noOverload("distinct", value) }
        var seen: Set<MapKey> = []
        var others: [Value] = []
        var out: [Value] = []
        for element in elements {
            guard budget.spend(1) else { break }
            if let key = MapKey(element) {
                if seen.insert(key).inserted { out.append(element) }
                continue
            }
            var known = false
            for other in others where !known {
                budget.spend(1)
                known = other.equals(element, &budget)
            }
            if !known {
                others.append(element)
                out.append(element)
            }
        }
        return .list(out)
    }

    static func range(_ value: Value, _ budget: inout Budget) -> Value {
        guard case .int(let count) = value else { return Operators.noOverload("lists.range", value) }
        guard count <= Limits.resultSize else { return Operators.fail(.resultTooLarge) }
        guard budget.spend(max(0, Int(count))) else { return .list([]) }
        return .list((0..<max(0, count)).map(Value.int))
    }

    static func end(_ value: Value, _ name: String, _ pick: ([Value]) -> Value?) -> Value {
        guard case .list(let elements) = value else { return Operators.noOverload(name, value) }
        return pick(elements).map(Value.some) ?? .none
    }

    static func isSubset(_ part: Value, of whole: Value, _ budget: inout Budget) -> Value {
        guard case .list(let elements) = part else { return Operators.noOverload("sets.contains", whole, part) }
        for element in elements {
            if case .bool(false) = Operators.isIn(element, whole, &budget) { return .bool(false) }
        }
        return .bool(true)
    }

    static func isEquivalent(_ a: Value, _ b: Value, _ budget: inout Budget) -> Value {
        if case .bool(false) = isSubset(a, of: b, &budget) { return .bool(false) }
        return isSubset(b, of: a, &budget)
    }

    static func intersects(_ a: Value, _ b: Value, _ budget: inout Budget) -> Value {
        guard case .list(let elements) = a else { return Operators.noOverload("sets.intersects", a, b) }
        for element in elements {
            if case .bool(true) = Operators.isIn(element, b, &budget) { return .bool(true) }
        }
        return .bool(false)
    }
}
