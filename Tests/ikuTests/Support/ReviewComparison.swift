import FoundationEssentials

/// What a run printed as `iku.findings/1`, as far as a key tells of it.
struct PrintedFindings: Decodable {
    struct Place: Decodable {
        var file: String
        var page: Int?
        var line: Int?
        var sheet: String?
        var table: Int?
        var row: Int?
        var cell: String?
        var excerpt: String?
    }

    struct Subject: Decodable {
        var agency: String?
        var name: String?
    }

    struct Texts: Decodable {
        var id: String
    }

    struct Finding: Decodable {
        var rule: String
        var severity: String
        var subject: Subject
        var message: Texts
        var places: [Place]
    }

    var findings: [Finding]
}

/// Compares findings on the documents of an invented government with what was planted in them.
struct ReviewComparison {
    typealias Finding = PrintedFindings.Finding

    var key: GovernmentKey
    var findings: [Finding]
    /// The folder of the documents, as it was given to the program.
    var folder: String

    /// The planted faults that no finding tells, and what is said of agencies without faults, a line each.
    func mistakes() -> [String] {
        let missed = key.faults.filter { fault in !findings.contains { tells($0, fault) } }.map { fault in
            "missed \(fault.id) \(fault.rules.joined(separator: "|")) \(fault.agency ?? key.government): \(fault.says)"
        }
        let clean = Set(key.clean.map(GovernmentKey.folded))
        let wrong = findings.filter { $0.severity != "note" && clean.contains(GovernmentKey.folded(agency(of: $0))) }
        return missed + Set(wrong.map { "wrong " + line($0) }).sorted()
    }

    /// Findings on other agencies that no planted fault explains and that the key does not tolerate: to be read.
    func unexplained() -> [String] {
        let clean = Set(key.clean.map(GovernmentKey.folded))
        return findings.filter { finding in
            let name = agency(of: finding)
            guard finding.severity != "note", !clean.contains(GovernmentKey.folded(name)) else { return false }
            let isPlanted = key.faults.contains { tells(finding, $0) || accompanies(finding, $0) }
            return !isPlanted && !key.tolerated.contains { $0.rule == finding.rule && isSame($0.agency, name) }
        }.map(line)
    }

    private func line(_ finding: Finding) -> String {
        let place = finding.places.first
        let at = [place?.sheet, place?.cell, place?.table.map { "table \($0)" }, place?.row.map { "row \($0)" }]
        let parts = [finding.rule, agency(of: finding) ?? key.government, place.map(file) ?? ""] + at.compactMap { $0 }
        return parts.joined(separator: ", ")
    }

    private func file(_ place: PrintedFindings.Place) -> String {
        place.file.hasPrefix(folder + "/") ? String(place.file.dropFirst(folder.count + 1)) : place.file
    }

    /// The agency a finding is about: its subject's, or that of the document it points to.
    private func agency(of finding: Finding) -> String? {
        if let name = finding.subject.agency, !name.isEmpty {
            let document = key.documents.first { isSame($0.written, name) || isSame($0.agency, name) }
            return document?.agency ?? name
        }
        let files = finding.places.map(file)
        return key.documents.first { files.contains($0.file) }?.agency
    }

    private func isSame(_ one: String?, _ other: String?) -> Bool {
        GovernmentKey.folded(one) == GovernmentKey.folded(other)
    }

    private func tells(_ finding: Finding, _ fault: GovernmentKey.Fault) -> Bool {
        fault.rules.contains(finding.rule) && isAtAgency(finding, fault) && isAtPlace(finding, fault)
    }

    private func accompanies(_ finding: Finding, _ fault: GovernmentKey.Fault) -> Bool {
        (fault.also ?? []).contains(finding.rule) && isAtAgency(finding, fault)
    }

    private func isAtAgency(_ finding: Finding, _ fault: GovernmentKey.Fault) -> Bool {
        guard fault.agency != nil else { return true }
        let name = agency(of: finding)
        return ([fault.agency] + (fault.or ?? [])).contains { isSame($0, name) }
    }

    /// In the file, and where the fault stands in a row of it, at that row or with the words of its indicator.
    private func isAtPlace(_ finding: Finding, _ fault: GovernmentKey.Fault) -> Bool {
        guard let place = fault.place, fault.or == nil else { return true }
        let there = finding.places.filter { file($0) == place.file }
        if place.cell == nil, place.row == nil, place.line == nil, place.indicator == nil {
            return !there.isEmpty || finding.places.contains { file($0) == key.lists.register }
        }
        if there.contains(where: { isAt($0, place) }) { return true }
        guard let indicator = place.indicator, !there.isEmpty else { return false }
        let words = [finding.message.id, finding.subject.name ?? ""] + there.map { $0.excerpt ?? "" }
        return words.contains { GovernmentKey.folded($0).contains(GovernmentKey.folded(indicator)) }
    }

    /// In the same row: which of its cells a rule points to is its own affair.
    private func isAt(_ found: PrintedFindings.Place, _ place: GovernmentKey.Fault.Place) -> Bool {
        if let cell = place.cell {
            let row = Int(cell.drop { $0.isLetter })
            return row != nil && found.row == row && (place.sheet == nil || found.sheet == place.sheet)
        }
        if let line = place.line { return found.line == line || found.row == line }
        guard let row = place.row else { return false }
        return found.row == row && (place.page == nil || found.page == place.page)
    }
}
