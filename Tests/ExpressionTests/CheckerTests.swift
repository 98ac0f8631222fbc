import Testing

@testable import Expression

/// What the checker says about expressions that do not fit, word for word.
struct CheckerTests {
    /// Source, message in Indonesian, message in English, the place it points to.
    static let mistakes: [(String, String, String, String)] = [
        (
            "sample.nmae == ''", "tidak ada “nmae” pada sample; maksud Anda “name”?",
            "no “nmae” in sample; did you mean “name”?", "nmae"
        ),
        (
            "sample.q", "tidak ada “q” pada sample; yang ada: broken, lying, marks, name, parent, share, year",
            "no “q” in sample; there is: broken, lying, marks, name, parent, share, year", "q"
        ),
        (
            "qq > 1",
            "nama “qq” tidak dikenal; yang ada: any, flag, n, sample, samples, targets, text, x, years",
            "unknown name “qq”; there is: any, flag, n, sample, samples, targets, text, x, years", "qq"
        ),
        (
            "n > 1 && sample. ",
            "ungkapan belum selesai; pada sample ada: broken, lying, marks, name, parent, share, year",
            "expression is incomplete; sample has: broken, lying, marks, name, parent, share, year", ""
        ),
        ("n.", "ungkapan belum selesai", "expression is incomplete", ""),
        (
            "sampel.name", "nama “sampel” tidak dikenal; maksud Anda “sample”?",
            "unknown name “sampel”; did you mean “sample”?", "sampel"
        ),
        (
            "years.szie() > 1", "tidak ada fungsi “szie” untuk list(int); maksud Anda “size”?",
            "no function “szie” for list(int); did you mean “size”?", "szie"
        ),
        ("years.size > 1", "“size” adalah fungsi; tulis “size(…)”", "“size” is a function; write “size(…)”", "size"),
        (
            "sample.name()", "“name” kolom dari sample, bukan fungsi; tulis tanpa kurung",
            "“name” is a field of sample, not a function; write it without parentheses", "name"
        ),
        (
            "n + x",
            "“+” tidak menerima (int, double); yang ada: int + int; uint + uint; double + double; string + string",
            "“+” does not take (int, double); there is: int + int; uint + uint; double + double; string + string", "+"
        ),
        (
            "n == 'a'", "“==” tidak menerima (int, string); yang ada: T == T",
            "“==” does not take (int, string); there is: T == T", "=="
        ),
        ("n && flag", "“&&” memerlukan bool, bukan int", "“&&” needs bool, not int", "n"),
        (
            "flag ? 1 : 'a'", "kedua cabang berbeda tipe: int dan string",
            "the branches differ in type: int and string", "flag ? 1 : 'a'"
        ),
        (
            "n.all(i, i > 0)", "hanya daftar atau peta yang dapat ditelusuri, bukan int",
            "only a list or map can be gone through, not int", "n"
        ),
        ("years.all(y, y)", "“all” memerlukan bool, bukan int", "“all” needs bool, not int", "y"),
        ("n[0]", "int tidak dapat diindeks", "int cannot be indexed", "n[0]"),
        ("years['a']", "indeks harus int, bukan string", "the index must be int, not string", "'a'"),
        ("targets[1]", "indeks harus string, bukan int", "the index must be string, not int", "1"),
        (
            "{1.5: 2}", "kunci peta harus bool, int, uint atau string, bukan double",
            "a map key must be bool, int, uint or string, not double", "1.5"
        ),
        ("[?n]", "di sini harus ada nilai opsional, bukan int", "an optional value is needed, not int", "n"),
        ("text.matches('(')", "pola tidak sah: missing ): (", "invalid pattern: missing ): (", "'('"),
        ("n.year", "int tidak memiliki kolom “year”", "int has no field “year”", "year"),
        ("foo(1)", "fungsi “foo” tidak dikenal", "unknown function “foo”", "foo"),
        ("years.sortBy(y, [y])", "list(int) tidak dapat diurutkan", "list(int) has no order", "[y]"),
    ]

    @Test(arguments: mistakes)
    func mistakeIsNamed(_ source: String, id: String, en: String, place: String) throws {
        let compilation = sampleEnvironment.compile(source)
        #expect(compilation.program == nil)
        let error = try #require(compilation.diagnostics.first)
        #expect(error.message(.indonesian) == id)
        #expect(error.message(.english) == en)
        #expect(String(decoding: Array(source.utf8)[error.range], as: UTF8.self) == place)
        #expect(compilation.diagnostics.count == 1)
    }

    static let syntax: [(String, String, String)] = [
        ("", "ungkapan kosong", ""),
        ("1 +", "ungkapan belum selesai", ""),
        ("(1", "“)” belum ditutup", ""),
        ("a = 1", "gunakan “==” untuk membandingkan", "="),
        ("a & b", "gunakan “&&” sebagai ganti “&”", "&"),
        ("'abc", "teks tidak ditutup tanda kutip", "'abc"),
        ("'a\\q'", "urutan “\\” ini tidak dikenal", "\\q"),
        ("12abc", "“12abc” bukan bilangan", "12abc"),
        ("9223372036854775808", "bilangan 9223372036854775808 terlalu besar", "9223372036854775808"),
        ("while + 1", "“while” kata yang dicadangkan, bukan nama", "while"),
        ("has(a)", "has(…) memerlukan sebuah kolom, misalnya has(a.b)", "a"),
        ("[1].all(1, true)", "di sini harus ada nama sederhana", "1"),
        ("[1].all(a, a, true)", "nama “a” dipakai dua kali", "a"),
        ("Foo{a: 1}", "objek tidak dapat dibuat dalam ungkapan", "{"),
        ("1 2", "“2” tidak diharapkan di sini", "2"),
        ("[1, 2", "“]” belum ditutup", ""),
        ("#", "“#” tidak diharapkan di sini", "#"),
    ]

    @Test(arguments: syntax)
    func mistakeOfWritingIsNamed(_ source: String, message: String, place: String) throws {
        let error = try #require(Environment().compile(source).diagnostics.first)
        #expect(error.message(.indonesian) == message)
        #expect(String(decoding: Array(source.utf8)[error.range], as: UTF8.self) == place)
    }

    @Test func severalMistakesAreToldAtOnce() {
        let typed = sampleEnvironment.compile("sample.nam == '' && years.siz() > n.x && foo(1)")
        #expect(typed.diagnostics.count == 4)
        let written = sampleEnvironment.compile("[1 +, 2 *, (3]")
        #expect(written.diagnostics.count >= 2)
    }

    @Test func mistakesAreCapped() {
        let source = (0..<300).map { "a\($0)" }.joined(separator: " == 1 && ") + " == 1"
        #expect(Environment().compile(source).diagnostics.count == 100)
    }

    @Test func renderedShowsLineAndCaret() throws {
        let source = "n > 1 &&\n  sample.targts.size() >= 3"
        let error = try #require(sampleEnvironment.compile(source).diagnostics.first)
        #expect(
            error.rendered(source: source, language: .indonesian) == """
                tidak ada “targts” pada sample; yang ada: broken, lying, marks, name, parent, share, year
                   2 |   sample.targts.size() >= 3
                     |          ^^^^^^
                """
        )
    }

    @Test func expectedResultIsChecked() {
        #expect(sampleEnvironment.compile("n + 1", expecting: .int).program != nil)
        #expect(
            sampleEnvironment.compile("n + 1", expecting: .bool).diagnostics.first?.message(.english)
                == "the result must be bool, not int"
        )
    }

    /// Deduced types.
    @Test(arguments: [
        ("years.map(y, y * 2)", "list(int)"), ("targets.map(k, k)", "list(string)"), ("[1, 'a']", "list(dyn)"),
        ("sample.parent.?name", "optional_type(string)"), ("sample.?name", "optional_type(string)"),
        ("{'a': [1.5]}", "map(string, list(double))"), ("math.greatest(1, 2)", "int"), ("math.greatest(1, 2.5)", "dyn"),
        ("[].map(x, 1)", "list(int)"), ("dyn(1) + dyn(1)", "dyn"), ("[[1], []]", "list(list(int))"),
        ("type(1)", "type(int)"), ("samples.sortBy(s, s.year)[0].name", "string"),
        ("years.transformMap(i, y, string(y))", "map(int, string)"),
    ])
    func typeIsDeduced(_ source: String, type: String) {
        #expect(sampleEnvironment.compile(source).program?.resultType.description == type)
    }
}
