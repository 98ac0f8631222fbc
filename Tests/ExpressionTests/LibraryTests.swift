import Testing

@testable import Expression
@testable import iku_conformance

/// The library's own examples: they are its documentation, and true.
struct LibraryTests {
    @Test(arguments: LanguageReference.examples.map { [$0.expression, $0.result] })
    func exampleGivesItsResult(_ example: [String]) throws {
        let result = try value(of: example[0])
        let expected = try value(of: example[1])
        #expect(Suite.isSame(result, expected), "\(example[0]) gives \(result), not \(expected)")
    }

    @Test func everyFunctionIsDocumentedAndHasAnExample() {
        for function in StandardLibrary.functions + Macros.all.map(\.function) {
            #expect(
                !function.doc.id.isEmpty && !function.doc.en.isEmpty && !function.examples.isEmpty,
                "\(function.name)"
            )
        }
    }

    @Test func namesOfSignaturesAreUnique() {
        let names = StandardLibrary.functions.flatMap { function in
            function.overloads.map { "\(function.name) \($0.id)" }
        }
        #expect(Set(names).count == names.count)
    }

    /// Every overload is called with arguments of its types, known and unknown to the checker.
    @Test(arguments: StandardLibrary.functions.map(\.name))
    func everySignatureRuns(name: String) throws {
        let function = try #require(StandardLibrary.functions.first { $0.name == name })
        for overload in function.overloads {
            if case .builtin = overload.implementation { continue }
            let arguments = overload.parameters.map(LibraryTests.argument)
            for wrap in [false, true] {
                let written = arguments.map { wrap ? "dyn(\($0))" : $0 }
                let source = LibraryTests.call(function.name, overload, written)
                let result = try value(of: source)
                if case .noSuchOverload = result.asError?.code { Issue.record("\(source) finds no signature") }
            }
        }
    }

    static func call(_ name: String, _ overload: Overload, _ arguments: [String]) -> String {
        if name.utf8.first == 0x5F {
            return arguments.joined(separator: " \(name.dropFirst().dropLast()) ")
        }
        if name.utf8.last == 0x5F { return "\(name.dropLast())(\(arguments[0]))" }
        if overload.isMember {
            return "\(arguments[0]).\(name)(\(arguments.dropFirst().joined(separator: ", ")))"
        }
        return "\(name)(\(arguments.joined(separator: ", ")))"
    }

    static func argument(of type: Type) -> String {
        switch type {
        case .null: "null"
        case .bool: "true"
        case .int: "1"
        case .uint: "1u"
        case .double: "1.5"
        case .string: "'1'"
        case .bytes: "b'1'"
        case .timestamp: "timestamp(0)"
        case .duration: "duration('1s')"
        case .list(let element): "[\(argument(of: element))]"
        case .map(let key, let value): "{\(argument(of: key)): \(argument(of: value))}"
        case .optional(let element): "optional.of(\(argument(of: element)))"
        case .type: "int"
        case .dyn, .parameter, .object, .abstract: "1"
        }
    }
}
