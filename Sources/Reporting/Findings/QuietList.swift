import Model

/// One line per finding, `file:line: severity RULE message`, for editors and pipes. What was not read, wholly or in part,
/// gets its line too: silence must mean that there is nothing to say.
struct QuietList {
    private(set) var bytes: [UInt8] = []

    init(report: Report, words: Wording) {
        let places = PlaceWords(words: words)
        for group in FileGroup.all(of: report) {
            if let input = group.input, input.status != .read {
                write("\(group.file): \(words.status(input))")
            }
            for finding in group.findings where finding.isOpen {
                let locator = finding.places.first.map { places.locator($0) } ?? group.file
                let severity = words.severity(finding.severity)
                write("\(locator): \(severity) \(finding.rule) \(finding.message[words.language])")
            }
        }
    }

    private mutating func write(_ line: String) {
        bytes.append(contentsOf: line.harmless.utf8)
        bytes.append(0x0A)
    }
}
