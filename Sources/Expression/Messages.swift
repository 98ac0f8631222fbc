// Every sentence of this module, in Indonesian and English.

extension Diagnostic {
    /// The sentence for a person.
    package func message(_ language: Language) -> String {
        let text = code.text
        return language == .indonesian ? text.id : text.en
    }
}

extension EvaluationError {
    /// The sentence for a person.
    package func message(_ language: Language) -> String {
        let text = code.text
        return language == .indonesian ? text.id : text.en
    }
}

private typealias Text = Bilingual

/// `; maksud Anda “x”?` where a near name is known, else `; yang ada: a, b, c`.
private func hint(_ nearest: String?, _ known: [String] = []) -> Text {
    if let nearest { return Text(id: "; maksud Anda “\(nearest)”?", en: "; did you mean “\(nearest)”?") }
    if known.isEmpty { return Text(id: "", en: "") }
    return Text(id: "; yang ada: \(list(known))", en: "; there is: \(list(known))")
}

private func list(_ names: [String]) -> String {
    names.prefix(40).joined(separator: ", ") + (names.count > 40 ? ", …" : "")
}

extension Diagnostic.Code {
    var text: Bilingual {
        reading ?? naming ?? typing ?? warning
    }

    private var reading: Bilingual? {
        switch self {
        case .emptyExpression: Text(id: "ungkapan kosong", en: "empty expression")
        case .sourceTooLong(let limit):
            Text(id: "ungkapan lebih panjang daripada \(limit) byte", en: "expression longer than \(limit) bytes")
        case .tooDeep(let limit):
            Text(
                id: "ungkapan bersarang lebih dari \(limit) tingkat",
                en: "expression nests deeper than \(limit) levels"
            )
        case .tooManyParts(let limit):
            Text(id: "ungkapan lebih dari \(limit) bagian", en: "expression has more than \(limit) parts")
        case .unexpected(let text): Text(id: "“\(text)” tidak diharapkan di sini", en: "unexpected “\(text)”")
        case .expected(let wanted, let text):
            Text(id: "diharapkan “\(wanted)”, ditemukan “\(text)”", en: "expected “\(wanted)”, found “\(text)”")
        case .missingAtEnd(let wanted): Text(id: "“\(wanted)” belum ditutup", en: "missing “\(wanted)” at the end")
        case .unexpectedEnd: Text(id: "ungkapan belum selesai", en: "expression is incomplete")
        case .unexpectedEndOfPath(let type, let known):
            Text(
                id: "ungkapan belum selesai; pada \(type) ada: \(list(known))",
                en: "expression is incomplete; \(type) has: \(list(known))"
            )
        case .unterminatedText: Text(id: "teks tidak ditutup tanda kutip", en: "text without closing quote")
        case .singleEqual: Text(id: "gunakan “==” untuk membandingkan", en: "use “==” to compare")
        case .singleLogical(let text):
            Text(
                id: "gunakan “\(text)\(text)” sebagai ganti “\(text)”",
                en: "use “\(text)\(text)” instead of “\(text)”"
            )
        case .badNumber(let text): Text(id: "“\(text)” bukan bilangan", en: "“\(text)” is not a number")
        case .numberTooLarge(let text): Text(id: "bilangan \(text) terlalu besar", en: "number \(text) is too large")
        case .badEscape: Text(id: "urutan “\\” ini tidak dikenal", en: "unknown escape sequence")
        case .reservedWord(let word):
            Text(id: "“\(word)” kata yang dicadangkan, bukan nama", en: "“\(word)” is reserved and cannot be a name")
        case .hasNeedsField:
            Text(id: "has(…) memerlukan sebuah kolom, misalnya has(a.b)", en: "has(…) needs a field, as in has(a.b)")
        case .variableMustBeName:
            Text(id: "di sini harus ada nama sederhana", en: "a simple name is needed here")
        case .repeatedVariable(let name):
            Text(id: "nama “\(name)” dipakai dua kali", en: "the name “\(name)” is used twice")
        case .objectsCannotBeMade:
            Text(id: "objek tidak dapat dibuat dalam ungkapan", en: "objects cannot be made in an expression")
        default: nil
        }
    }

    private var naming: Bilingual? {
        switch self {
        case .unknownName(let name, let nearest, let known):
            Text(
                id: "nama “\(name)” tidak dikenal\(hint(nearest, known).id)",
                en: "unknown name “\(name)”\(hint(nearest, known).en)"
            )
        case .unknownField(let field, let type, let nearest, let known):
            Text(
                id: "tidak ada “\(field)” pada \(type)\(hint(nearest, known).id)",
                en: "no “\(field)” in \(type)\(hint(nearest, known).en)"
            )
        case .unknownFunction(let name, let nearest):
            Text(
                id: "fungsi “\(name)” tidak dikenal\(hint(nearest).id)",
                en: "unknown function “\(name)”\(hint(nearest).en)"
            )
        case .unknownMember(let name, let type, let nearest):
            Text(
                id: "tidak ada fungsi “\(name)” untuk \(type)\(hint(nearest).id)",
                en: "no function “\(name)” for \(type)\(hint(nearest).en)"
            )
        case .missingCall(let name):
            Text(
                id: "“\(name)” adalah fungsi; tulis “\(name)(…)”",
                en: "“\(name)” is a function; write “\(name)(…)”"
            )
        case .needlessCall(let name, let type):
            Text(
                id: "“\(name)” kolom dari \(type), bukan fungsi; tulis tanpa kurung",
                en: "“\(name)” is a field of \(type), not a function; write it without parentheses"
            )
        case .noFields(let field, let type):
            Text(id: "\(type) tidak memiliki kolom “\(field)”", en: "\(type) has no field “\(field)”")
        default: nil
        }
    }

    private var typing: Bilingual? {
        switch self {
        case .noOverload(let function, let arguments, let candidates): noOverload(function, arguments, candidates)
        case .notBool(let symbol, let type):
            Text(id: "“\(symbol)” memerlukan bool, bukan \(type)", en: "“\(symbol)” needs bool, not \(type)")
        case .branchesDiffer(let yes, let no):
            Text(id: "kedua cabang berbeda tipe: \(yes) dan \(no)", en: "the branches differ in type: \(yes) and \(no)")
        case .notIterable(let type):
            Text(
                id: "hanya daftar atau peta yang dapat ditelusuri, bukan \(type)",
                en: "only a list or map can be gone through, not \(type)"
            )
        case .cannotIndex(let type): Text(id: "\(type) tidak dapat diindeks", en: "\(type) cannot be indexed")
        case .badIndex(let wanted, let found):
            Text(id: "indeks harus \(wanted), bukan \(found)", en: "the index must be \(wanted), not \(found)")
        case .badKeyType(let type):
            Text(
                id: "kunci peta harus bool, int, uint atau string, bukan \(type)",
                en: "a map key must be bool, int, uint or string, not \(type)"
            )
        case .notOptional(let type):
            Text(id: "di sini harus ada nilai opsional, bukan \(type)", en: "an optional value is needed, not \(type)")
        case .notMap(let type):
            Text(id: "di sini harus ada peta, bukan \(type)", en: "a map is needed here, not \(type)")
        case .notOrderable(let type): Text(id: "\(type) tidak dapat diurutkan", en: "\(type) has no order")
        case .badResult(let wanted, let found):
            Text(id: "hasilnya harus \(wanted), bukan \(found)", en: "the result must be \(wanted), not \(found)")
        case .badPattern(let reason):
            Text(id: "pola tidak sah: \(reason)", en: "invalid pattern: \(reason)")
        default: nil
        }
    }

    private func noOverload(_ function: String, _ arguments: [String], _ candidates: [String]) -> Bilingual {
        let given = "(" + arguments.joined(separator: ", ") + ")"
        let known = candidates.prefix(4).joined(separator: "; ")
        return Text(
            id: "“\(function)” tidak menerima \(given)" + (known.isEmpty ? "" : "; yang ada: \(known)"),
            en: "“\(function)” does not take \(given)" + (known.isEmpty ? "" : "; there is: \(known)")
        )
    }

    private var warning: Bilingual {
        switch self {
        case .alwaysFails(let error):
            Text(id: "bagian ini selalu gagal: \(error.text.id)", en: "this always fails: \(error.text.en)")
        case .unreachableBranch(let condition):
            Text(
                id: "cabang ini tidak pernah dijalankan: syaratnya selalu \(condition)",
                en: "this branch is never taken: its condition is always \(condition)"
            )
        case .constantCondition(let value):
            Text(id: "bagian ini selalu \(value)", en: "this is always \(value)")
        case .neverHolds:
            Text(id: "perbandingan ini tidak pernah benar", en: "this comparison never holds")
        case .alwaysHolds:
            Text(id: "perbandingan ini selalu benar", en: "this comparison always holds")
        default: Text(id: "ungkapan tidak sah", en: "invalid expression")
        }
    }
}

extension EvaluationError.Code {
    var text: Bilingual {
        switch self {
        case .divisionByZero: Text(id: "pembagian dengan nol", en: "division by zero")
        case .remainderByZero: Text(id: "sisa pembagian dengan nol", en: "remainder of a division by zero")
        case .overflow(let type):
            Text(id: "hasil melampaui batas \(type)", en: "the result is out of range for \(type)")
        case .noSuchOverload(let function, let arguments):
            Text(
                id: "“\(function)” tidak menerima (\(arguments.joined(separator: ", ")))",
                en: "“\(function)” does not take (\(arguments.joined(separator: ", ")))"
            )
        case .noSuchField(let name): Text(id: "tidak ada kolom “\(name)”", en: "no such field: “\(name)”")
        case .noSuchKey(let key): Text(id: "tidak ada kunci \(key)", en: "no such key: \(key)")
        case .indexOutOfRange(let index):
            Text(id: "indeks \(index) di luar batas", en: "index \(index) is out of range")
        case .badKeyType(let type): Text(id: "\(type) tidak dapat menjadi kunci", en: "\(type) cannot be a key")
        case .repeatedKey(let key): Text(id: "kunci \(key) berulang", en: "repeated key: \(key)")
        case .badConversion(let text, let type):
            Text(id: "\(text) tidak dapat dibaca sebagai \(type)", en: "\(text) cannot be read as \(type)")
        case .outOfRange(let text, let type):
            Text(id: "\(text) di luar batas \(type)", en: "\(text) is out of range for \(type)")
        case .invalidText: Text(id: "bytes bukan teks UTF-8 yang sah", en: "the bytes are not valid UTF-8")
        case .invalidPattern(let reason): Text(id: "pola tidak sah: \(reason)", en: "invalid pattern: \(reason)")
        case .badFormat(let reason): Text(id: "format tidak sah: \(reason)", en: "invalid format: \(reason)")
        case .badArgument(let reason): Text(id: "argumen tidak sah: \(reason)", en: "invalid argument: \(reason)")
        default: rare
        }
    }

    private var rare: Bilingual {
        switch self {
        case .emptyOptional: Text(id: "nilai opsional kosong", en: "the optional value is empty")
        case .unknownName(let name): Text(id: "nama “\(name)” tidak dikenal", en: "unknown name “\(name)”")
        case .unknownFunction(let name): Text(id: "fungsi “\(name)” tidak dikenal", en: "unknown function “\(name)”")
        case .tooFewSlots: Text(id: "nilai variabel kurang", en: "too few values for the variables")
        case .tooExpensive(let limit):
            Text(id: "perhitungan melampaui batas \(limit) langkah", en: "the evaluation exceeds \(limit) steps")
        case .resultTooLarge: Text(id: "hasil terlalu besar", en: "the result is too large")
        case .unexpectedType(let wanted, let found):
            Text(id: "diharapkan \(wanted), ditemukan \(found)", en: "expected \(wanted), found \(found)")
        case .host(let reason): Text(id: reason, en: reason)
        case .hostSentence(let id, let en): Text(id: id, en: en)
        default: Text(id: "galat", en: "error")
        }
    }
}
