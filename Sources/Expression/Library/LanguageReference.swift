/// The reference of the language, written from the library's tables: what `Rules/LANGUAGE.md` holds. A test compares
/// the file and runs every example.
package enum LanguageReference {
    private static let groups: [(key: String, title: Bilingual)] = [
        ("operators", Bilingual(id: "Operator", en: "Operators")),
        ("macro", Bilingual(id: "Menelusuri daftar dan peta", en: "Going through lists and maps")),
        ("text", Bilingual(id: "Teks", en: "Text")),
        ("pattern", Bilingual(id: "Pola", en: "Patterns")),
        ("number", Bilingual(id: "Bilangan", en: "Numbers")),
        ("list", Bilingual(id: "Daftar", en: "Lists")),
        ("time", Bilingual(id: "Waktu", en: "Time")),
        ("optional", Bilingual(id: "Nilai opsional", en: "Optional values")),
        ("conversion", Bilingual(id: "Mengubah tipe", en: "Conversions")),
        ("encoding", Bilingual(id: "Penyandian", en: "Encoding")),
    ]

    /// All examples of the reference: an expression and what it gives.
    package static var examples: [Function.Example] {
        spreadsheet.map { ($0.expression, $0.result) }
            + (Macros.all.map(\.function) + StandardLibrary.functions).flatMap(\.examples)
    }

    /// Formulas a reader knows, beside what does the same here.
    private static let spreadsheet: [(formula: String, expression: String, result: String)] = [
        ("=IF(A1>=5; \"cukup\"; \"kurang\")", "6 >= 5 ? 'cukup' : 'kurang'", "'cukup'"),
        ("=AND(A1>0; B1<>\"\")", "3 > 0 && 'teks' != ''", "true"),
        ("=OR(A1=1; A1=2)", "2 == 1 || 2 == 2", "true"),
        ("=NOT(A1)", "!false", "true"),
        ("=LEN(A1)", "'Kutai Barat'.size()", "11"),
        ("=COUNTIF(A1:A3; \">2\")", "[1, 3, 5].filter(x, x > 2).size()", "2"),
        ("=ISNUMBER(FIND(\"jalan\"; A1))", "'Persentase jalan mantap'.contains('jalan')", "true"),
        ("=LEFT(A1; 3)", "'indikator'.substring(0, 3)", "'ind'"),
        ("=SUBSTITUTE(A1; \".\"; \"\")", "'1.000'.replace('.', '')", "'1000'"),
        ("=MAX(A1:A3)", "math.greatest([4, 9, 2])", "9"),
        ("=ROUND(A1; 0)", "math.round(2.5)", "3.0"),
        ("=IFERROR(VLOOKUP(…); 0)", "{'a': 1}.?b.orValue(0)", "0"),
        ("=A1&\" \"&B1", "'Dinas' + ' ' + 'Kesehatan'", "'Dinas Kesehatan'"),
    ]

    /// The whole document, Indonesian and English side by side.
    package static func markdown() -> String {
        var out = introduction
        out += "\n## Dari lembar kerja / From the spreadsheet\n\n"
        out += "| Lembar kerja / Spreadsheet | Di sini / Here | Hasil / Result |\n| --- | --- | --- |\n"
        for (formula, expression, result) in spreadsheet {
            out += "| \(code(formula)) | \(code(expression)) | \(code(result)) |\n"
        }
        for (key, title) in groups {
            out += "\n## \(title.id) / \(title.en)\n"
            if key == "macro" {
                for (form, function) in Macros.all { out += section(function, forms: [form]) }
            }
            for function in StandardLibrary.functions where function.group == key {
                out += section(function, forms: signatures(function))
            }
        }
        return out
    }

    private static func section(_ function: Function, forms: [String]) -> String {
        var out = "\n### \(code(heading(function.name)))\n\n"
        out += "\(function.doc.id)  \n_\(function.doc.en)_\n\n"
        out += forms.map { "    \($0)\n" }.joined()
        out += "\n| Contoh / Example | Hasil / Result |\n| --- | --- |\n"
        for (expression, result) in function.examples { out += "| \(code(expression)) | \(code(result)) |\n" }
        return out
    }

    /// Within a table a bar would end the cell.
    private static func code(_ text: String) -> String {
        let fence = text.utf8.contains(0x60) ? "``" : "`"
        return fence + text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") + fence
    }

    /// `_+_` is how the library calls `a + b`.
    private static func heading(_ name: String) -> String {
        switch name {
        case "_[_]": "a[b]"
        case "_?_:_": "a ? b : c"
        case "_in_": "a in b"
        case "!_": "!a"
        case "-_": "-a"
        default:
            name.hasPrefix("_") && name.hasSuffix("_") ? "a \(name.dropFirst().dropLast()) b" : name
        }
    }

    private static func signatures(_ function: Function) -> [String] {
        function.overloads.map { overload in
            var parameters = overload.parameters.map(\.description)
            let result = overload.result.description
            let name = function.name
            if name.utf8.contains(0x5F), name.utf8.first == 0x5F || name.utf8.last == 0x5F {
                return operatorForm(name, parameters) + " -> \(result)"
            }
            if overload.isVariadic { parameters.append("…") }
            let receiver = overload.isMember ? parameters.removeFirst() + "." : ""
            return "\(receiver)\(name)(\(parameters.joined(separator: ", "))) -> \(result)"
        }
    }

    private static func operatorForm(_ name: String, _ parameters: [String]) -> String {
        switch (name, parameters.count) {
        case ("_?_:_", 3): "\(parameters[0]) ? \(parameters[1]) : \(parameters[2])"
        case ("_[_]", 2): "\(parameters[0])[\(parameters[1])]"
        case (_, 1): name.replacing("_", with: parameters[0])
        case ("_in_", _): parameters.joined(separator: " in ")
        default: parameters.joined(separator: " \(name.dropFirst().dropLast()) ")
        }
    }
}

extension String {
    fileprivate func replacing(_ character: Character, with text: String) -> String {
        map { $0 == character ? text : String($0) }.joined()
    }
}
