internal import Expression
package import Model

/// The reference of what rules may use: object types with fields, functions, word lists. `iku rules schema` prints it.
package enum RuleReference {
    /// The whole reference as plain text; types and fields in English, functions in the language asked for.
    package static func text(_ language: Model.Language) -> String {
        var lines: [String] = []
        for type in Declared.types where type.name != "word_list" {
            lines.append("\(type.name)  \(type.doc)")
            let width = type.fields.map(\.name.utf8.count).max() ?? 0
            for field in type.fields {
                let name = field.name + String(repeating: " ", count: width - field.name.utf8.count)
                lines.append("  \(name)  \(field.type)" + (field.doc.isEmpty ? "" : "  \(field.doc)"))
            }
            lines.append("")
        }
        for function in RuleLibrary.functions {
            for overload in function.overloads {
                let types = overload.parameters.map(\.description)
                let call =
                    overload.isMember
                    ? "\(types.first ?? "").\(function.name)(\(types.dropFirst().joined(separator: ", ")))"
                    : "\(function.name)(\(types.joined(separator: ", ")))"
                lines.append("\(call) → \(overload.result)")
            }
            lines.append("  " + function.doc[language == .indonesian ? .indonesian : .english])
        }
        return lines.joined(separator: "\n")
    }
}
