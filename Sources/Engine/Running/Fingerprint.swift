internal import Model

/// The identity of a finding across formats, years and readers: rule, government, agency, quarter and subject, with
/// spelling, case and spacing folded; never a line number, a file name or the year of the document.
enum Fingerprint {
    /// - Parameters:
    ///   - quarter: of a quarterly form: the same indicator is measured four times a year.
    ///   - identity: what the subject is known by from year to year.
    ///   - fault: what tells one fault of the subject from another.
    static func of(_ rule: String, _ subject: Subject, quarter: Int? = nil, _ identity: String, _ fault: String?)
        -> String
    {
        var parts = [rule, subject.government ?? "", subject.agency ?? "", subject.kind, identity, fault ?? ""]
        if let quarter { parts.append("tw \(quarter)") }
        return String(Digest.sha256(Array(parts.map(\.folded).joined(separator: "\u{1F}").utf8)).prefix(24))
    }
}

extension RecognisedDocument {
    /// What the document is known by: its kind, where it says whose it is; titles and file names change with the year and
    /// with the format.
    var identity: String {
        if agency != nil || government != nil { return kind.rawValue }
        if let title { return title.text.withoutYears }
        let name = file.utf8.split(separator: UInt8(ascii: "/")).last ?? []
        let stem = name.split(separator: UInt8(ascii: ".")).first ?? []
        return String(decoding: stem, as: UTF8.self).withoutYears
    }

    /// The quarter of a quarterly form; nil for what is made once a year or less often.
    var quarterOfForm: Int? { kind == .quarterly ? quarter : nil }
}

extension String {
    /// The text without its years, so that the title of this year's document equals that of the next.
    var withoutYears: String {
        let words = folded.utf8.split { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: false
            default: true
            }
        }
        let kept = words.filter { word in
            guard word.count == 4, let year = Int(String(decoding: word, as: UTF8.self)) else { return true }
            return !(1900...2199).contains(year)
        }
        return kept.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}
