import TestSupport
import Testing

/// What the program prints for real documents keeps to the schemas too.
@Suite(.enabled(if: Schema.isAvailable, "python3 with jsonschema"))
struct OutputSchemaTests {
    private static var documents: [String] {
        var found = Project.files(in: "Tests/Fixtures/documents", extensions: ["txt", "md"])
        if let shared = Project.shared { found += Project.files(in: shared + "/seeds", extensions: ["txt"]) }
        return found.map { $0.hasPrefix("/") ? $0 : Project.root + "/" + $0 }
    }

    @Test(
        "outputs for the example documents and the seeds keep to their schemas",
        arguments: [
            (["extract"], "iku.extract-1.schema.json"), (["lint", "--format", "json"], "iku.findings-1.schema.json"),
        ]
    )
    func documents(_ command: [String], _ schema: String) throws {
        if Self.documents.isEmpty { print("skipped: outputs against \(schema), for there are no documents") }
        let program = try Program()
        defer { program.remove() }
        let outputs = try Self.documents.map { path in
            let end = try program.run(command + [path])
            #expect(end.status <= 1, "\(path): \(end.text)")
            return (name: path, json: end.output)
        }
        let mistakes = try Schema.mistakes(in: outputs, schema: schema)
        #expect(mistakes == nil)
    }
}
