import Model

/// What a reader takes in hand at once: the findings of one file, or, in the review of a whole government, of one agency.
/// The most serious come first, then by place.
struct FindingGroup {
    /// The file or the agency; empty for findings without either.
    var name: String
    var isAgency: Bool
    /// Nil for an agency, and for a file that findings name but the run does not (a register beside the documents).
    var input: Report.InputFile?
    var findings: [Finding]

    /// By agency where the report looks over a government, else by file.
    static func all(of report: Report) -> [FindingGroup] {
        guard let matrix = report.matrix else {
            return FileGroup.all(of: report).map {
                FindingGroup(name: $0.file, isAgency: false, input: $0.input, findings: $0.findings)
            }
        }
        return byAgency(report, matrix)
    }

    /// In the order of the matrix, agencies without findings included: they were looked at; others follow by name.
    private static func byAgency(_ report: Report, _ matrix: Matrix) -> [FindingGroup] {
        var findings: [String: [Int]] = [:]
        var names: [String: String] = [:]
        for (index, finding) in report.findings.enumerated() {
            let name = finding.subject.agency ?? finding.subject.government ?? ""
            let key = name.folded
            if names[key] == nil { names[key] = name }
            findings[key, default: []].append(index)
        }
        func group(_ name: String, _ indices: [Int]) -> FindingGroup {
            let sorted = indices.sorted { FileGroup.precedes(report.findings[$0], report.findings[$1]) }
            return FindingGroup(name: name, isAgency: true, input: nil, findings: sorted.map { report.findings[$0] })
        }
        var groups = matrix.rows.map { group($0.agency, findings.removeValue(forKey: $0.agency.folded) ?? []) }
        for (key, indices) in findings.sorted(by: { $0.key < $1.key }) {
            groups.append(group(names[key] ?? key, indices))
        }
        return groups
    }
}
