import FoundationEssentials

/// Validates JSON with the `jsonschema` of Python, where that is installed; elsewhere says aloud that it did not.
package enum Schema {
    /// Whether it can validate at all; says so once when not.
    package static let isAvailable: Bool = {
        let found = Command.run("python3", ["-W", "ignore", "-c", "import jsonschema"])?.status == 0
        if !found { print("skipped: JSON Schemas, for python3 has no jsonschema here (make deps installs it)") }
        return found
    }()

    /// Reads instances from files, one schema for all; prints one line per mistake and exits 1 when there is one.
    private static let script = """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[1]))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        failed = False
        for path in sys.argv[2:]:
            for error in validator.iter_errors(json.load(open(path))):
                failed = True
                print(path.split("/")[-1], list(error.absolute_path), error.message[:300])
        sys.exit(1 if failed else 0)
        """

    /// The mistakes found, a line each; nil when there are none. `documents` are named for the messages.
    package static func mistakes(in documents: [(name: String, json: [UInt8])], schema: String) throws -> String? {
        let folder = "\(FileManager.default.temporaryDirectory.path)/iku-schema-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var paths: [String] = []
        for (index, document) in documents.enumerated() {
            let name = document.name.split(separator: "/").last.map(String.init) ?? "document"
            paths.append("\(folder)/\(index)-\(name)")
            try Project.write(document.json, to: paths[index])
        }
        let path = Project.root + "/Reports/Schemas/" + schema
        guard let run = Command.run("python3", ["-W", "ignore", "-c", script, path] + paths) else {
            return "python3 is gone"
        }
        return run.status == 0 ? nil : run.text
    }
}
