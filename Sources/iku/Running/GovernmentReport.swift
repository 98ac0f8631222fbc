internal import Engine
internal import Model

/// Puts what was said of single documents and of the whole government into one report.
struct GovernmentReport {
    private let government: LocalGovernment
    private let whole: Judgement
    private let book: RuleBook
    /// The documents in the order in which they were put together.
    private let judged: [Judgement]
    /// The held documents of each of them: several where one file was taken apart.
    private let held: [[Int]]

    init(_ government: LocalGovernment, _ whole: Judgement, _ inspected: [Inspected], _ book: RuleBook) {
        self.government = government
        self.whole = whole
        self.book = book
        judged = inspected.flatMap { $0.judged.map(\.judgement) }
        var held = [[Int]](repeating: [], count: judged.count)
        for (index, document) in government.documents.enumerated() where held.indices.contains(document.origin) {
            held[document.origin].append(index)
        }
        self.held = held
    }

    func report(_ run: Report.Run) -> Report {
        var report = Report(run: run, totals: Report.Totals(), findings: [], notAssessable: [])
        var cells: [String: [String: Report.Totals]] = whole.outcomesByAgency
        for (origin, judgement) in judged.enumerated() where !isReplaced(origin) {
            var judgement = judgement
            let owner = owner(origin)
            for index in judgement.findings.indices { name(owner, &judgement.findings[index].subject) }
            for index in judgement.notAssessable.indices { name(owner, &judgement.notAssessable[index].subject) }
            report.add(judgement)
            // What several agencies share was counted for each of them.
            let counted = judgement.outcomesByAgency
            for (agency, outcomes) in counted.isEmpty ? ["": judgement.outcomes] : counted {
                let row = agency.isEmpty ? owner ?? "" : listed(agency)
                for (rule, totals) in outcomes {
                    cells[row, default: [:]][rule, default: Report.Totals()] += totals
                }
            }
        }
        report.add(whole)
        report.findings = sorted(report.findings)
        report.matrix = matrix(cells)
        report.traces = government.traces.map(trace)
        return report
    }

    /// An older version is named by a rule and judged no further.
    private func isReplaced(_ origin: Int) -> Bool {
        !held[origin].isEmpty && held[origin].allSatisfy { government.documents[$0].replacedBy != nil }
    }

    /// The agency that a document belongs to, under its name in the list; nil for the government and for several.
    private func owner(_ origin: Int) -> String? {
        let owners = Set(held[origin].map { government.documents[$0].owner })
        guard owners.count == 1, case .agency(let index)? = owners.first else { return nil }
        return government.agencies[index].name
    }

    private func name(_ agency: String?, _ subject: inout Subject) {
        subject.government = government.name ?? subject.government
        subject.agency = agency ?? subject.agency.map(listed)
    }

    /// An agency under its name in the list.
    private func listed(_ name: String) -> String {
        government.names?.find(name).agency.map { government.agencies[$0].name } ?? name
    }

    /// The government's own first, then by the order of the agencies; within one by place and rule.
    private func sorted(_ findings: [Finding]) -> [Finding] {
        var ranks: [String: Int] = [:]
        for (index, agency) in government.agencies.enumerated() { ranks[agency.name] = index }
        func rank(_ finding: Finding) -> Int {
            finding.subject.agency.map { ranks[$0] ?? government.agencies.count } ?? -1
        }
        return findings.map { (rank($0), $0) }
            .sorted { a, b in a.0 == b.0 ? Judge.precedes(a.1, b.1) : a.0 < b.0 }
            .map(\.1)
    }

    /// Rules that decided something across, the government and its agencies down.
    private func matrix(_ cells: [String: [String: Report.Totals]]) -> Matrix {
        var decided: Set<String> = []
        for row in cells.values {
            for (rule, totals) in row where totals.evaluations > totals.notApplicable { decided.insert(rule) }
        }
        let rules = book.rules.filter { decided.contains($0.id) && book[$0.id] === $0 }.sorted(
            by: CompiledRule.precedes
        )
        let names = [""] + government.agencies.map(\.name)
        return Matrix(
            columns: rules.map { Matrix.Column(rule: $0.id, title: $0.file.title) },
            rows: names.map { name in
                Matrix.Row(
                    agency: name.isEmpty ? government.name ?? "" : name,
                    cells: rules.map { cells[name]?[$0.id] ?? Report.Totals() }
                )
            }
        )
    }

    private func trace(_ trace: IndicatorTrace) -> Trace {
        var agency = government.name ?? ""
        if case .agency(let index) = trace.owner { agency = government.agencies[index].name }
        return Trace(
            agency: agency,
            indicator: trace.name,
            entries: trace.entries.map { entry in
                Trace.Entry(
                    kind: government.documents[entry.document].document.kind,
                    year: entry.year,
                    quarter: entry.quarter,
                    renamed: entry.name.folded == trace.name.folded ? nil : entry.name,
                    unit: entry.unit,
                    target: entry.target,
                    realisation: entry.realisation,
                    achievement: entry.achievement,
                    place: entry.place
                )
            }
        )
    }
}
