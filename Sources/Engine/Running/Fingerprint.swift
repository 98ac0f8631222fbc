internal import Model

/// The identity of a finding across formats, years and readers: rule, government, agency and subject, with spelling,
/// case and spacing folded; never a line number.
enum Fingerprint {
    static func of(_ rule: String, _ subject: Subject, _ identity: String, _ fault: String?) -> String {
        let parts = [rule, subject.government ?? "", subject.agency ?? "", subject.kind, identity, fault ?? ""]
        return String(Digest.sha256(Array(parts.map(\.folded).joined(separator: "\u{1F}").utf8)).prefix(24))
    }
}
