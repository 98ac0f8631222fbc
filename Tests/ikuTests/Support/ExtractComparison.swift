import FoundationEssentials

/// What `iku extract` printed, as far as a key tells of it.
struct ExtractedDocuments: Decodable {
    struct Value: Decodable {
        var raw: String
        var kind: String
        var number: Double?
    }

    struct Indicator: Decodable {
        var name: String
        var targets: [String: Value]
    }

    struct Measurement: Decodable {
        var indicator: String
        var target: Value?
        var quarters: [String: Value]
        var months: [String: Value]
        var cumulative: Value?
        var realisation: Value?
        var achievement: Value?
    }

    struct Agency: Decodable {
        var name: String
    }

    struct Submission: Decodable {
        var agency: String?
        var quarter: Int?
        var submitted: String?
    }

    struct Document: Decodable {
        var file: String
        var kind: String
        var government: String?
        var agency: String?
        var year: Int?
        var quarter: Int?
        var indicators: [Indicator]
        var measurements: [Measurement]
        var agencies: [Agency]
        var submissions: [Submission]
    }

    var documents: [Document]
}

/// Compares what was read in a document with what it says, and tells each difference in a line.
struct ExtractComparison {
    var key: GovernmentKey
    var extract: ExtractedDocuments

    /// Every difference, with the file before it, in the order of the key.
    func differences() -> [String] {
        var lines: [String] = []
        for document in key.documents {
            for difference in differences(of: document) { lines.append("\(document.file): \(difference)") }
        }
        return lines + registerDifferences()
    }

    private func read(_ file: String, quarter: Int?) -> ExtractedDocuments.Document? {
        let found = extract.documents.filter { $0.file.hasSuffix("/" + file) }
        return found.first { $0.quarter == quarter } ?? found.first
    }

    private func differences(of document: GovernmentKey.Document) -> [String] {
        guard let read = read(document.file, quarter: document.quarter) else { return ["not read"] }
        var lines: [String] = []
        if read.kind != document.kind { lines.append("kind \(read.kind), not \(document.kind)") }
        if GovernmentKey.folded(read.government) != GovernmentKey.folded(key.government) {
            lines.append("government \(read.government ?? "none")")
        }
        if !isNamed(read, document) { lines.append("agency \(read.agency ?? "none"), written \(document.written)") }
        if let year = document.year, read.year != year { lines.append("year \(read.year.map(String.init) ?? "none")") }
        if read.quarter != document.quarter { lines.append("quarter \(read.quarter.map(String.init) ?? "none")") }
        if let expected = document.indicators { lines += indicators(expected, read.indicators) }
        if let expected = document.measurements { lines += measurements(expected, read.measurements) }
        return lines
    }

    /// By its name or as the document writes it; “RSUD Kota X” may be read as “RSUD” of “Kota X”.
    private func isNamed(_ read: ExtractedDocuments.Document, _ document: GovernmentKey.Document) -> Bool {
        guard let name = document.agency else { return read.agency == nil }
        let expected = [name, document.written].map(GovernmentKey.folded)
        let agency = GovernmentKey.folded(read.agency)
        return expected.contains(agency) || expected.contains(agency + GovernmentKey.folded(read.government))
    }

    private func indicators(
        _ expected: [GovernmentKey.Document.Indicator],
        _ read: [ExtractedDocuments.Indicator]
    ) -> [String] {
        var lines: [String] = []
        for indicator in expected {
            let same = read.filter { GovernmentKey.folded($0.name) == GovernmentKey.folded(indicator.name) }
            if same.isEmpty { lines.append("no indicator “\(indicator.name)”") }
            for (year, target) in indicator.targets.sorted(by: { $0.key < $1.key }) where !same.isEmpty {
                // Targets may stand in another table than formulas.
                if !same.contains(where: { Self.agree(target, $0.targets[year]) }) {
                    lines.append("target \(year) of “\(indicator.name)”, \(target)")
                }
            }
        }
        let names = Set(expected.map { GovernmentKey.folded($0.name) })
        for other in read where !names.contains(GovernmentKey.folded(other.name)) {
            lines.append("indicator “\(other.name)” that is none")
        }
        return lines
    }

    private func measurements(
        _ expected: [GovernmentKey.Document.Measurement],
        _ read: [ExtractedDocuments.Measurement]
    ) -> [String] {
        var lines: [String] = []
        if read.count != expected.count { lines.append("\(read.count) rows for \(expected.count) measurements") }
        for row in expected {
            let same = read.first { GovernmentKey.folded($0.indicator) == GovernmentKey.folded(row.indicator) }
            guard let same else {
                lines.append("no measurement of “\(row.indicator)”")
                continue
            }
            var values = [("target", row.target, same.target), ("achievement", row.achievement, same.achievement)]
            if let cumulative = row.cumulative { values.append(("cumulative", cumulative, same.cumulative)) }
            if let realisation = row.realisation { values.append(("realisation", realisation, same.realisation)) }
            for quarter in 1...4 where row.quarters != nil {
                let text = row.quarters?["\(quarter)"] ?? ""
                if Self.isRead(text, months: same.months, of: quarter) { continue }
                values.append(("quarter \(quarter)", text, same.quarters["\(quarter)"]))
            }
            for (name, text, value) in values where !Self.agree(text, value) {
                lines.append("\(name) of “\(row.indicator)”, \(text.isEmpty ? "empty" : text)")
            }
        }
        return lines
    }

    private func registerDifferences() -> [String] {
        var lines: [String] = []
        let agencies = read(key.lists.agencies, quarter: nil)?.agencies ?? []
        let listed = Set(key.documents.compactMap(\.agency)).filter { name in
            !agencies.contains { GovernmentKey.folded($0.name) == GovernmentKey.folded(name) }
        }
        let unlisted = Set(key.faults.filter { $0.topic == "agency-unlisted" }.compactMap(\.place?.file))
        for name in listed.sorted()
        where !key.documents.contains(where: { $0.agency == name && unlisted.contains($0.file) }) {
            lines.append("\(key.lists.agencies): \(name)")
        }
        let submissions = read(key.lists.register, quarter: nil)?.submissions ?? []
        for expected in key.submissions {
            let found = submissions.contains {
                GovernmentKey.folded($0.agency) == GovernmentKey.folded(expected.written)
                    && $0.submitted == expected.submitted && $0.quarter == expected.quarter
            }
            if !found { lines.append("\(key.lists.register): \(expected.written), \(expected.submitted)") }
        }
        return lines
    }

    /// Whether a form by months says of a quarter what the key says: their sum, or the value of the last one.
    private static func isRead(_ printed: String, months: [String: ExtractedDocuments.Value], of quarter: Int) -> Bool {
        let three = (1...3).compactMap { months["\((quarter - 1) * 3 + $0)"]?.number }
        guard let expected = number(printed), let last = three.last else { return false }
        return (last - expected).magnitude < 0.0051 || (three.reduce(0, +) - expected).magnitude < 0.0051
    }

    /// Whether a value was read as it is printed; sheets keep more decimals than they show.
    private static func agree(_ printed: String, _ value: ExtractedDocuments.Value?) -> Bool {
        guard let value, value.kind != "missing" else { return printed.isEmpty }
        if let expected = number(printed), let read = value.number { return (expected - read).magnitude < 0.0051 }
        return GovernmentKey.folded(printed) == GovernmentKey.folded(value.raw)
    }

    /// A number in Indonesian notation.
    private static func number(_ text: String) -> Double? {
        let plain = text.filter { $0 != "." && $0 != "%" }.map { $0 == "," ? "." : $0 }
        return Double(String(plain))
    }
}
