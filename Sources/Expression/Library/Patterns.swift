extension StandardLibrary {
    static let patterns: [Function] = [
        entry(
            "matches",
            "pattern",
            id: "Benar jika pola RE2 ditemukan di mana saja dalam teks; pakai `^` dan `$` untuk seluruh teks.",
            en: "True when the RE2 pattern is found anywhere in the text; use `^` and `$` for the whole text.",
            [("'Perda No. 5 Tahun 2021'.matches('No\\\\. [0-9]+')", "true"), ("matches('abc', '^b')", "false")],
            member(
                "matches_string",
                [.string, .string],
                .bool,
                .pattern { text, pattern, _ in .bool(pattern.matches(text)) }
            ),
            overload(
                "matches",
                [.string, .string],
                .bool,
                .pattern { text, pattern, _ in .bool(pattern.matches(text)) }
            )
        ),
        entry(
            "regex.extract",
            "pattern",
            id: "Bagian pertama yang cocok, atau kelompoknya `(…)`; kosong bila tidak ada.",
            en: "The first part that matches, or its group `(…)`; empty when there is none.",
            [
                ("regex.extract('Tahun 2021', '[0-9]{4}').value()", "'2021'"),
                ("regex.extract('Nomor 5', 'Nomor ([0-9]+)').orValue('')", "'5'"),
                ("regex.extract('a', 'b').hasValue()", "false"),
            ],
            overload("regex_extract", [.string, .string], .optional(.string), .pattern(Patterns.extract))
        ),
        entry(
            "regex.extractAll",
            "pattern",
            id: "Semua bagian yang cocok.",
            en: "All parts that match.",
            [("regex.extractAll('2021, 2022', '[0-9]+')", "['2021', '2022']")],
            overload("regex_extract_all", [.string, .string], .list(.string), .pattern(Patterns.extractAll))
        ),
        entry(
            "regex.replace",
            "pattern",
            id: "Mengganti yang cocok; `\\1` menunjuk kelompok, paling banyak sekian kali bila diberikan.",
            en: "Replaces what matches; `\\1` stands for a group, at most so many times if given.",
            [("regex.replace('2021-05', '([0-9]+)-([0-9]+)', '\\\\2/\\\\1')", "'05/2021'")],
            overload("regex_replace", [.string, .string, .string], .string, .pattern(Patterns.replace)),
            overload("regex_replace_count", [.string, .string, .string, .int], .string, .pattern(Patterns.replace))
        ),
    ]
}

/// The extension "regex", over RE2.
enum Patterns {
    /// The group to take of a match: the only one, or the whole.
    private static func group(_ pattern: Pattern) -> Int? {
        pattern.groups > 1 ? nil : pattern.groups
    }

    private static let manyGroups = EvaluationError.Code.badArgument("> 1 (…)")

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Value {
        .string(String(decoding: bytes[range], as: UTF8.self))
    }

    static func extract(_ string: String, _ pattern: Pattern, _ rest: [Value]) -> Value {
        guard let group = group(pattern) else { return Operators.fail(manyGroups) }
        return withBytes(string) { bytes in
            guard let spans = pattern.find(in: bytes, from: 0), let span = spans[group] else { return .none }
            return .some(text(bytes, span))
        }
    }

    static func extractAll(_ string: String, _ pattern: Pattern, _ rest: [Value]) -> Value {
        guard let group = group(pattern) else { return Operators.fail(manyGroups) }
        return withBytes(string) { bytes in
            var found: [Value] = []
            each(pattern, bytes, limit: .max) { spans in
                if let span = spans[group] { found.append(text(bytes, span)) }
                return found.count <= Limits.resultSize
            }
            return .list(found)
        }
    }

    /// Calls `body` with the spans of one match after another, until it returns false.
    private static func each(
        _ pattern: Pattern,
        _ bytes: UnsafeBufferPointer<UInt8>,
        limit: Int,
        _ body: ([Range<Int>?]) -> Bool
    ) {
        var at = 0
        var count = 0
        var end = -1
        while count < limit, at <= bytes.count, let spans = pattern.find(in: bytes, from: at), let whole = spans[0] {
            // An empty match right behind the one before is none, as in Go and in RE2's own replacing.
            if !whole.isEmpty || whole.lowerBound != end {
                guard body(spans) else { return }
                count += 1
            }
            end = whole.upperBound
            at = max(at, end)
            guard whole.isEmpty else { continue }
            at += 1
            while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        }
    }

    static func replace(_ string: String, _ pattern: Pattern, _ rest: [Value]) -> Value {
        guard let first = rest.first, case .string(let template) = first else {
            return Operators.noOverload("regex.replace", rest)
        }
        let given = rest.count > 1 ? rest[1].asInt ?? -1 : -1
        if given == 0 { return .string(string) }
        guard let parts = parse(Array(template.utf8), groups: pattern.groups) else {
            return Operators.fail(.badArgument(template))
        }
        var out: [UInt8] = []
        var fits = true
        withBytes(string) { bytes in
            var copied = 0
            each(pattern, bytes, limit: given < 0 ? .max : Int(clamping: given)) { spans in
                guard let whole = spans[0] else { return false }
                out.append(contentsOf: bytes[copied..<whole.lowerBound])
                for part in parts {
                    switch part {
                    case .text(let text): out.append(contentsOf: text)
                    case .group(let number): if let span = spans[number] { out.append(contentsOf: bytes[span]) }
                    }
                }
                copied = whole.upperBound
                fits = out.count <= Limits.resultSize
                return fits
            }
            out.append(contentsOf: bytes[copied...])
        }
        return fits ? .string(String(decoding: out, as: UTF8.self)) : Operators.fail(.resultTooLarge)
    }

    private enum Part {
        case text([UInt8])
        case group(Int)
    }

    /// `\1` is a group, `\\` a backslash. nil: anything else behind a backslash, or no such group.
    private static func parse(_ template: [UInt8], groups: Int) -> [Part]? {
        var parts: [Part] = []
        var text: [UInt8] = []
        var at = 0
        while at < template.count {
            guard template[at] == 0x5C else {
                text.append(template[at])
                at += 1
                continue
            }
            guard at + 1 < template.count else { return nil }
            let next = template[at + 1]
            at += 2
            if next == 0x5C {
                text.append(next)
            } else if Lexer.isDigit(next), Int(next - 0x30) <= groups {
                parts.append(.text(text))
                parts.append(.group(Int(next - 0x30)))
                text = []
            } else {
                return nil
            }
        }
        parts.append(.text(text))
        return parts
    }
}
