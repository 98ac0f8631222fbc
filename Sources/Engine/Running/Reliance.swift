/// What a rule looks at beyond the figures of a document.
///
/// Facts from another program (an extract, an archive) hold no running text, and may say nothing of signatures, headings and
/// tables. What is missing there is not known to be missing, so that rules which look for it do not apply.
struct Reliance: Sendable {
    /// On the running text.
    let text: Bool
    /// On how the document is built and signed.
    let form: Bool

    /// Fields of a document that only a reading of the document itself fills.
    private static let formFields: Set<String> = [
        "agreement", "annex_mentions", "annexes", "articles", "chapters", "citations", "contents", "forms", "head",
        "headings", "instrument", "lists", "outline", "periods", "promulgated", "promulgation", "setting",
        "signatories", "tables", "town",
    ]

    /// Of what decides a rule; the place and the wording of a finding may rest on anything.
    init(of file: RuleFile) {
        let sources = file.lets.map(\.source) + [file.when, file.require, file.faults].compactMap { $0 }
        let fields = sources.reduce(into: Set<String>()) { $0.formUnion(Self.fields(in: $1.text)) }
        text = file.applies == .text || fields.contains("text")
        form = !fields.isDisjoint(with: Self.formFields)
    }

    /// The fields of `document` that an expression names.
    private static func fields(in source: String) -> Set<String> {
        let bytes = Array(source.utf8)
        let word = Array("document.".utf8)
        func isName(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F }
        var found: Set<String> = []
        var index = 0
        while index + word.count <= bytes.count {
            let isStart = index == 0 || !isName(bytes[index - 1]) && bytes[index - 1] != UInt8(ascii: ".")
            guard isStart, bytes[index...].starts(with: word) else {
                index += 1
                continue
            }
            let start = index + word.count
            index = bytes[start...].firstIndex { !isName($0) } ?? bytes.count
            found.insert(String(decoding: bytes[start..<index], as: UTF8.self))
        }
        return found
    }
}
