internal import Expression
internal import Glibc

/// The public conformance suite, run case by case.
struct Suite {
    struct Tally {
        var passed = 0
        var outOfScope = 0
        var failures: [(title: String, reason: String)] = []
    }

    let folder: String

    /// By file, in the order of their names. nil: the folder has no cases.
    func run() -> [(file: String, tally: Tally)]? {
        let files = Suite.list(folder).filter { $0.hasSuffix(".json") }.sorted()
        guard !files.isEmpty else { return nil }
        return files.map { ($0, run(file: $0)) }
    }

    private func run(file: String) -> Tally {
        var tally = Tally()
        guard let bytes = Suite.read(folder + "/" + file), let json = JSONReader.read(bytes) else {
            tally.failures.append((file, "not readable"))
            return tally
        }
        for section in json["section"]?.elements ?? [] {
            for test in section["test"]?.elements ?? [] {
                if Scope.reason(test) != nil {
                    tally.outOfScope += 1
                    continue
                }
                let title = "\(file)/\(section["name"]?.asText ?? "?")/\(test["name"]?.asText ?? "?")"
                do {
                    let one = try Case(test, file: file, section: section["name"]?.asText ?? "?")
                    if let reason = Suite.problem(one) {
                        tally.failures.append((title, "\(one.source): \(reason)"))
                    } else {
                        tally.passed += 1
                    }
                } catch {
                    tally.failures.append((title, "\(error)"))
                }
            }
        }
        return tally
    }

    /// What is wrong with our answer to a case, or nil. The plain and the explaining evaluation must agree.
    static func problem(_ one: Case) -> String? {
        let environment = Environment(
            variables: one.variables,
            functions: one.functions,
            container: one.container
        )
        let compilation = environment.compile(one.source, isStrict: one.isChecked)
        guard let program = compilation.program else {
            let messages = compilation.errors.map { $0.message(.english) }.joined(separator: "; ")
            return "does not compile: \(messages)"
        }
        if case .typed(let type, _) = one.expected, program.resultType != type {
            return "type \(program.resultType), expected \(type)"
        }
        if one.isCheckOnly { return nil }
        let slots = one.variables.map { variable in
            one.bindings.first { $0.0 == variable.name }?.1 ?? .error(EvaluationError(.unknownName(variable.name)))
        }
        let value = program.evaluate(slots)
        let explained = program.explain(slots).result
        if !isSame(value, explained) { return "evaluated to \(value), explained as \(explained)" }
        switch one.expected {
        case .value(let expected), .typed(_, .some(let expected)):
            return isSame(value, expected) ? nil : "gave \(value), expected \(expected)"
        case .failure: return value.asError == nil ? "gave \(value), expected an error" : nil
        case .typed(_, nil): return nil
        }
    }

    /// The same value of the same type: 1 and 1.0 differ here, NaN is itself, errors are alike.
    static func isSame(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.double(let x), .double(let y)): x == y || (x.isNaN && y.isNaN)
        case (.list(let x), .list(let y)): x.count == y.count && zip(x, y).allSatisfy(isSame)
        case (.map(let x), .map(let y)):
            x.count == y.count
                && x.keys.indices.allSatisfy { position in
                    y.keys.indices.contains {
                        isSame(x.keys[position], y.keys[$0]) && isSame(x.values[position], y.values[$0])
                    }
                }
        case (.optional(let x), .optional(let y)):
            if let one = x.value, let two = y.value { isSame(one, two) } else { x.value == nil && y.value == nil }
        case (.error(let x), .error(let y)): x.code == y.code
        case (.int, .int), (.uint, .uint), (.bool, .bool), (.string, .string), (.bytes, .bytes), (.null, .null),
            (.timestamp, .timestamp), (.duration, .duration), (.type, .type), (.object, .object):
            a == b
        default: false
        }
    }

    // MARK: Files

    private static func list(_ folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            names.append(
                withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
            )
        }
        return names
    }

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// `IKU_SHARED`, or the folder `shared` beside the package.
    static func standardFolder(package: String) -> String {
        let shared = getenv("IKU_SHARED").map { String(cString: $0) } ?? package + "/../shared"
        return shared + "/cel-spec"
    }
}
