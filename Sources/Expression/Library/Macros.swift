/// What looks like a function but gives names to what it goes through; known to the reader, documented here.
enum Macros {
    private static func entry(
        _ name: String,
        _ form: String,
        id: String,
        en: String,
        _ examples: [Function.Example]
    ) -> (form: String, function: Function) {
        (form, Function(name: name, group: "macro", doc: Bilingual(id: id, en: en), examples: examples, overloads: []))
    }

    /// Each with the form in which it is written.
    static let all: [(form: String, function: Function)] = [
        entry(
            "has",
            "has(a.b)",
            id: "Benar jika kolom atau kunci itu ada.",
            en: "True when the field or key is there.",
            [("has({'a': 1}.a)", "true"), ("has({'a': 1}.b)", "false")]
        ),
        entry(
            "all",
            "list.all(x, …), list.all(i, x, …), map.all(k, v, …)",
            id: "Benar jika syaratnya berlaku untuk semua unsur.",
            en: "True when the condition holds for every element.",
            [("[1, 2, 3].all(x, x > 0)", "true"), ("[5, 6].all(i, x, x == i + 5)", "true")]
        ),
        entry(
            "exists",
            "list.exists(x, …), list.exists(i, x, …), map.exists(k, v, …)",
            id: "Benar jika syaratnya berlaku untuk sekurangnya satu unsur.",
            en: "True when the condition holds for at least one element.",
            [("[1, 2, 3].exists(x, x > 2)", "true"), ("{'a': 1}.exists(k, v, v == 2)", "false")]
        ),
        entry(
            "exists_one",
            "list.exists_one(x, …), list.existsOne(i, x, …)",
            id: "Benar jika syaratnya berlaku untuk tepat satu unsur.",
            en: "True when the condition holds for exactly one element.",
            [("[1, 2, 3].exists_one(x, x > 2)", "true"), ("[3, 3].exists_one(x, x > 2)", "false")]
        ),
        entry(
            "filter",
            "list.filter(x, …)",
            id: "Unsur yang memenuhi syarat; seperti FILTER.",
            en: "The elements that satisfy the condition; like FILTER.",
            [("[1, 2, 3].filter(x, x != 2)", "[1, 3]")]
        ),
        entry(
            "map",
            "list.map(x, …), list.map(x, syarat, …)",
            id: "Hasil perhitungan untuk setiap unsur, atau untuk yang memenuhi syarat.",
            en: "The result for every element, or for those that satisfy a condition.",
            [("[1, 2, 3].map(x, x * 10)", "[10, 20, 30]"), ("[1, 2, 3].map(x, x > 1, x * 10)", "[20, 30]")]
        ),
        entry(
            "sortBy",
            "list.sortBy(x, …)",
            id: "Unsur diurutkan menurut hasil perhitungan; seperti SORTBY.",
            en: "The elements in the order of a result; like SORTBY.",
            [("['bbb', 'a', 'cc'].sortBy(x, x.size())", "['a', 'cc', 'bbb']")]
        ),
        entry(
            "transformList",
            "list.transformList(i, x, …), map.transformList(k, v, …)",
            id: "Seperti map, dengan nomor dan unsur, atau kunci dan nilai.",
            en: "Like map, with number and element, or key and value.",
            [("[5, 6].transformList(i, x, i + x)", "[5, 7]"), ("[5, 6].transformList(i, x, i > 0, x)", "[6]")]
        ),
        entry(
            "transformMap",
            "map.transformMap(k, v, …)",
            id: "Peta dengan kunci yang sama dan nilai yang dihitung.",
            en: "A map with the same keys and values that are computed.",
            [("{'a': 1, 'b': 2}.transformMap(k, v, v * 10)", "{'a': 10, 'b': 20}")]
        ),
        entry(
            "transformMapEntry",
            "list.transformMapEntry(i, x, {…}), map.transformMapEntry(k, v, {…})",
            id: "Peta yang disusun dari satu entri untuk setiap unsur.",
            en: "A map made of one entry for every element.",
            [("{'a': 'x', 'b': 'y'}.transformMapEntry(k, v, {v: k})", "{'x': 'a', 'y': 'b'}")]
        ),
        entry(
            "cel.bind",
            "cel.bind(nama, nilai, …)",
            id: "Memberi nama pada nilai antara; seperti LET.",
            en: "Gives a name to an intermediate value; like LET.",
            [("cel.bind(x, 6, x * (x + 1))", "42")]
        ),
        entry(
            "optMap",
            "opsional.optMap(x, …)",
            id: "Menghitung dengan isi nilai opsional; kosong tetap kosong.",
            en: "Computes with the content of an optional value; empty stays empty.",
            [("{'a': 20}.?a.optMap(x, x + 1).orValue(0)", "21"), ("{'a': 20}.?b.optMap(x, x + 1).orValue(0)", "0")]
        ),
        entry(
            "optFlatMap",
            "opsional.optFlatMap(x, …)",
            id: "Seperti optMap, bila hasilnya sendiri opsional.",
            en: "Like optMap, where the result is itself optional.",
            [("{'a': {'b': 1}}.?a.optFlatMap(x, x.?b).value()", "1")]
        ),
    ]
}
