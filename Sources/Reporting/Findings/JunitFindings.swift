package import Model

/// The findings list as JUnit XML, which build servers show as tests: a suite for each file, a failed test for each open
/// finding, a skipped one for what was waived or could not be assessed, a passed one for what is resolved, an error for a
/// file that was not read.
package struct JunitFindings: FindingsWriter {
    package init() {}

    package var name: String { "junit" }
    package var fileExtension: String { "xml" }

    /// The whole list; see `FindingsWriter`.
    package func write(_ report: Report, options: WriterOptions) -> [UInt8] {
        let words = Wording(language: report.run.language)
        var suites: [JunitSuite] = []
        var homes: [String: Int] = [:]
        for group in FileGroup.all(of: report) {
            homes[group.file] = suites.count
            suites.append(JunitSuite(group, words))
        }
        func home(_ file: String) -> Int {
            if let home = homes[file] { return home }
            homes[file] = suites.count
            suites.append(JunitSuite(FileGroup(file: file, input: nil, findings: []), words))
            return suites.count - 1
        }
        for finding in report.resolved {
            let file = finding.places.first?.file ?? ""
            suites[home(file)].add(finding, in: file, words)
        }
        for item in report.notAssessable { suites[home(item.place?.file ?? "")].add(item, words) }
        var bytes: [UInt8] = []
        bytes.append(ascii: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"iku ")
        bytes.append(markup: report.run.command)
        bytes.append(plain: "\" \(JunitSuite.Counts(suites.map(\.counts)).attributes)>\n")
        for suite in suites { suite.write(to: &bytes) }
        bytes.append(ascii: "</testsuites>\n")
        return bytes
    }
}

private struct JunitSuite {
    struct Counts {
        var tests = 0
        var failures = 0
        var errors = 0
        var skipped = 0

        init() {}

        init(_ all: [Counts]) {
            for one in all {
                tests += one.tests
                failures += one.failures
                errors += one.errors
                skipped += one.skipped
            }
        }

        var attributes: String {
            "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
        }
    }

    private let name: String
    private(set) var counts = Counts()
    private var cases: [UInt8] = []

    init(_ group: FileGroup, _ words: Wording) {
        name = group.file.isEmpty ? words.pick("Tanpa berkas", "Without a file") : group.file
        if let input = group.input {
            open("iku", words.pick("berkas terbaca utuh", "file read as a whole"))
            switch input.status {
            case .read: cases.append(ascii: "/>\n")
            case .partial:
                counts.failures += 1
                result("failure", message: words.status(input), type: "partial", text: "")
            case .refused:
                counts.errors += 1
                result("error", message: words.status(input), type: "refused", text: "")
            }
        }
        for finding in group.findings { add(finding, in: group.file, words) }
    }

    mutating func add(_ finding: Finding, in file: String, _ words: Wording) {
        let place = finding.places.first.map { PlaceWords(words: words).full($0) } ?? ""
        open(
            finding.rule,
            "\(finding.title[words.language]): \(finding.subject.name) (\(place)) [\(finding.fingerprint)]"
        )
        let message = finding.message[words.language]
        switch finding.state {
        case .new, .unchanged:
            counts.failures += 1
            result(
                "failure",
                message: message,
                type: finding.severity.rawValue,
                text: Self.text(finding, in: file, words)
            )
        case .waived:
            counts.skipped += 1
            let waiver = finding.waiver.map { " \(words.waiver($0))" } ?? ""
            result("skipped", message: "\(words.state(.waived) ?? ""): \(message)\(waiver)", type: nil, text: "")
        case .resolved: cases.append(ascii: "/>\n")
        }
    }

    mutating func add(_ item: Report.NotAssessable, _ words: Wording) {
        let place = item.place.map { " (\(PlaceWords(words: words).full($0)))" } ?? ""
        open(item.rule, words.subject(item.subject) + place)
        counts.skipped += 1
        let message = "\(words.pick("tidak dapat dinilai", "not assessable")): \(item.reason[words.language])"
        result("skipped", message: message, type: nil, text: "")
    }

    private static func text(_ finding: Finding, in file: String, _ words: Wording) -> String {
        let places = PlaceWords(words: words)
        var lines = ["\(words.severity(finding.severity)), \(words.nature(finding.nature))"]
        for place in finding.places {
            let told = (place.file == file ? "" : place.file + ": ") + places.full(place)
            lines.append(told + (place.excerpt.map { ": \($0)" } ?? ""))
        }
        for basis in finding.basis { lines.append("\(words.pick("Dasar:", "Basis:")) \(words.basis(basis))") }
        let advice = finding.advice[words.language]
        if !advice.isEmpty { lines.append("\(words.pick("Saran:", "Advice:")) \(advice)") }
        return lines.map(\.harmless).joined(separator: "\n")
    }

    private mutating func open(_ classname: String, _ name: String) {
        counts.tests += 1
        cases.append(ascii: "    <testcase classname=\"")
        cases.append(markup: classname)
        cases.append(ascii: "\" name=\"")
        cases.append(markup: name)
        cases.append(ascii: "\"")
    }

    private mutating func result(_ element: String, message: String, type: String?, text: String) {
        cases.append(plain: ">\n      <\(element) message=\"")
        cases.append(markup: message)
        if let type { cases.append(plain: "\" type=\"\(type)") }
        if text.isEmpty {
            cases.append(ascii: "\"/>")
        } else {
            cases.append(ascii: "\">")
            for (index, line) in text.utf8.split(separator: 0x0A).enumerated() {
                if index > 0 { cases.append(0x0A) }
                cases.append(markup: String(decoding: line, as: UTF8.self))
            }
            cases.append(plain: "</\(element)>")
        }
        cases.append(ascii: "\n    </testcase>\n")
    }

    func write(to bytes: inout [UInt8]) {
        bytes.append(ascii: "  <testsuite name=\"")
        bytes.append(markup: name)
        bytes.append(plain: "\" \(counts.attributes)>\n")
        bytes.append(contentsOf: cases)
        bytes.append(ascii: "  </testsuite>\n")
    }
}
