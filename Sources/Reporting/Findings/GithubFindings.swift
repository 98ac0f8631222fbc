package import Model

/// The findings list as workflow commands of GitHub Actions, which show each finding beside its line in a pull request.
///
/// GitHub shows only the first few of a run, so the most serious come first over all files. What is waived or resolved
/// is left out; what was not read and what could not be assessed is not.
package struct GithubFindings: FindingsWriter {
    package init() {}

    package var name: String { "github" }
    package var fileExtension: String { "github" }

    /// The whole list; see `FindingsWriter`.
    package func write(_ report: Report, options: WriterOptions) -> [UInt8] {
        let words = Wording(language: report.run.language)
        let groups = FileGroup.all(of: report)
        var bytes: [UInt8] = []
        for input in groups.compactMap(\.input) where input.status != .read {
            let level = input.status == .refused ? "error" : "warning"
            let title = words.pick("Berkas tidak terbaca utuh", "File not read as a whole")
            Self.write(level, Place(file: input.file), title, words.status(input), to: &bytes)
        }
        for severity in Severity.allCases.reversed() {
            for group in groups {
                for finding in group.findings where finding.severity == severity && finding.isOpen {
                    Self.write(finding, words, to: &bytes)
                }
            }
        }
        for item in report.notAssessable {
            let title = words.pick("Tidak dapat dinilai: \(item.rule)", "Not assessable: \(item.rule)")
            let text = "\(words.subject(item.subject)): \(item.reason[words.language])"
            Self.write("notice", item.place, title, text, to: &bytes)
        }
        return bytes
    }

    private static func write(_ finding: Finding, _ words: Wording, to bytes: inout [UInt8]) {
        let level =
            switch finding.severity {
            case .critical, .major: "error"
            case .moderate, .minor: "warning"
            case .note: "notice"
            }
        let marks = "\(words.severity(finding.severity)), \(words.nature(finding.nature))"
        var parts = [finding.message[words.language]]
        if let place = finding.places.first {
            parts.append("\(words.pick("Tempat:", "Place:")) \(PlaceWords(words: words).full(place)).")
        }
        for basis in finding.basis { parts.append("\(words.pick("Dasar:", "Basis:")) \(words.basis(basis)).") }
        let advice = finding.advice[words.language]
        if !advice.isEmpty { parts.append("\(words.pick("Saran:", "Advice:")) \(advice)") }
        let title = "\(finding.rule) \(finding.title[words.language]) (\(marks))"
        write(level, finding.places.first, title, parts.joined(separator: " "), to: &bytes)
    }

    private static func write(
        _ level: String,
        _ place: Place?,
        _ title: String,
        _ text: String,
        to bytes: inout [UInt8]
    ) {
        bytes.append(plain: "::\(level) ")
        if let place {
            bytes.append(ascii: "file=")
            append(place.file, isProperty: true, to: &bytes)
            if let line = place.line { bytes.append(plain: ",line=\(line)") }
            bytes.append(ascii: ",")
        }
        bytes.append(ascii: "title=")
        append(title, isProperty: true, to: &bytes)
        bytes.append(ascii: "::")
        append(text, isProperty: false, to: &bytes)
        bytes.append(0x0A)
    }

    /// Line breaks are gone already (`harmless`): no text can begin a command of its own.
    private static func append(_ text: String, isProperty: Bool, to bytes: inout [UInt8]) {
        let marks: [UInt8] = isProperty ? [0x25, 0x3A, 0x2C] : [0x25]
        bytes.append(text.harmless, also: marks.contains) { bytes, scalar in
            bytes.append(0x25)
            bytes.append(plain: String(scalar, radix: 16, uppercase: true))
        }
    }
}
