internal import Model

extension LocalGovernment {
    /// What is owed to this government and by it, by the deadlines of the rules.
    func obligations(_ circumstances: Circumstances) -> [Obligation] {
        guard !circumstances.deadlines.isEmpty else { return [] }
        return Obligations(
            deadlines: circumstances.deadlines,
            debtors: debtors(circumstances.lexicon),
            register: registered(circumstances.lexicon) + budgetsStated(circumstances.lexicon),
            folder: filed(circumstances.lexicon),
            budgetDates: budgetDates,
            years: [year].compactMap { $0 },
            asOf: circumstances.asOf
        ).all(circumstances.calendar)
    }

    /// The government itself, then its agencies.
    private func debtors(_ lexicon: Lexicon) -> [Obligation.Debtor] {
        let own = Obligation.Debtor(level: .government, name: name ?? "", place: place)
        return [own]
            + agencies.indices.map { index in
                Obligation.Debtor(
                    level: agencies[index].level(lexicon),
                    agency: index,
                    name: agencies[index].name,
                    place: agencies[index].place
                )
            }
    }

    private func level(of agency: Int?, _ lexicon: Lexicon) -> RecognisedDocument.Level {
        agency.map { agencies.indices.contains($0) ? agencies[$0].level(lexicon) : .agency } ?? .government
    }

    /// The entries of all registers, with the agencies they name; an entry that names none that is known is left out,
    /// and PNY-REG-003 says so.
    private func registered(_ lexicon: Lexicon) -> [Obligations.Entry] {
        documents.flatMap { held in
            held.document.submissions.compactMap { submission -> Obligations.Entry? in
                let reading = SubmissionReading(submission, of: held.document, lexicon: lexicon)
                guard let kind = reading.kind, let owner = owner(named: submission.agency, lexicon) else { return nil }
                let agency: Int? = if case .agency(let index) = owner { index } else { nil }
                return Obligations.Entry(
                    level: level(of: agency, lexicon),
                    agency: agency,
                    kind: kind,
                    year: reading.year,
                    quarter: reading.quarter,
                    date: submission.submitted,
                    place: submission.place
                )
            }
        }
    }

    /// The days of budget documents that the running text of registers states (`DPA Tahun Anggaran 2024 disahkan tanggal
    /// 2 Januari 2024`): for the whole government.
    private func budgetsStated(_ lexicon: Lexicon) -> [Obligations.Entry] {
        documents.filter { $0.document.kind == .register }.flatMap { held in
            held.document.passages.compactMap { passage -> Obligations.Entry? in
                guard SubmissionReading.kind(passage.text, lexicon: lexicon) == .budget,
                    let date = CivilDate.read(passage.text, lexicon: lexicon)
                else { return nil }
                let entry = Submission(agency: "", kind: passage.text, submitted: date, place: passage.place)
                let reading = SubmissionReading(entry, title: nil, lexicon: lexicon)
                return Obligations.Entry(
                    level: .government,
                    kind: .budget,
                    year: reading.year,
                    date: date,
                    place: passage.place
                )
            }
        }
    }

    /// The documents of known owners.
    private func filed(_ lexicon: Lexicon) -> [Obligations.Entry] {
        documents.flatMap { held -> [Obligations.Entry] in
            guard var kind = SubmissionKind(held.document.kind), let owner = owner(of: held) else { return [] }
            let title = held.document.title?.text ?? ""
            if kind == .agreement, SubmissionReading.kind(title, lexicon: lexicon) == .revisedAgreement {
                kind = .revisedAgreement
            }
            let agency: Int? = if case .agency(let index) = owner { index } else { nil }
            let entry = Obligations.Entry(
                level: level(of: agency, lexicon),
                agency: agency,
                kind: kind,
                year: held.year,
                quarter: kind == .quarterly ? held.quarter : nil,
                date: held.document.dated,
                place: held.document.setting?.place ?? held.document.title?.place ?? Place(file: held.document.file),
                isSecond: held.isSubordinate || held.owner == .unknown
            )
            return [entry] + laterQuarters(held, entry)
        }
    }

    /// Whose it is; of a document that names an agency no one knows, whose folder or file name it has: enough not to call
    /// it absent.
    private func owner(of held: HeldDocument) -> HeldDocument.Owner? {
        guard held.owner == .unknown else { return held.owner }
        for part in held.document.file.split(separator: "/").suffix(2).reversed() {
            if let agency = names?.find(inFileName: String(part)).agency { return .agency(agency) }
        }
        return nil
    }

    /// The quarters after its own that most rows of a form, or of one of its sheets, have filled in: a workbook may hold
    /// the sheets of several.
    private func laterQuarters(_ held: HeldDocument, _ entry: Obligations.Entry) -> [Obligations.Entry] {
        guard let quarter = entry.quarter, quarter < 4 else { return [] }
        let sheets = Dictionary(grouping: held.document.measurements) { $0.place.sheet }
        return (quarter + 1...4).compactMap { later in
            let isFilled = sheets.values.contains { rows in
                rows.count { row in row.quarters[later].map { $0.kind != .missing } ?? false } * 2 > rows.count
            }
            guard isFilled else { return nil }
            var entry = entry
            entry.quarter = later
            entry.date = nil
            entry.isSecond = true
            return entry
        }
    }

    /// Whose an entry of a register is: the government's own, or an agency's by any of its names.
    private func match(_ name: String, _ lexicon: Lexicon) -> AgencyMatch {
        let own = [self.name, self.name.map { "Pemerintah " + $0 }].compactMap { $0?.folded }
        if own.contains(name.folded) { return AgencyMatch(nil, .same) }
        let found = names?.find(name) ?? AgencyMatch(nil, .none)
        guard found.agency == nil, lexicon[.levels].prefixMatch(Words(name), at: 0)?.tag == "government" else {
            return found
        }
        return AgencyMatch(nil, .same)
    }

    private func owner(named name: String, _ lexicon: Lexicon) -> HeldDocument.Owner? {
        let found = match(name, lexicon)
        if let agency = found.agency { return .agency(agency) }
        return found.match == .same ? .government : nil
    }

    /// Names in registers that mean no agency with certainty, each once with all its places: what stands behind them was
    /// left out, or joined by likeness.
    func doubtfulRegisterNames(_ lexicon: Lexicon) -> [Fault] {
        var faults: [Fault] = []
        var known: [String: Int] = [:]
        for submission in documents.flatMap(\.document.submissions) where submission.submitted != nil {
            let name = submission.agency
            if let index = known[name.folded] {
                faults[index].places.append(submission.place)
                continue
            }
            let found = match(name, lexicon)
            guard found.match != .same, found.match != .file, !found.isSlip else { continue }
            known[name.folded] = faults.count
            let candidates = (found.agency.map { [$0] } ?? found.candidates).filter(agencies.indices.contains)
            faults.append(
                Fault(
                    found: name,
                    expected: candidates.map { agencies[$0].name }.joined(separator: ", "),
                    kind: found.agency == nil ? "unknown" : "near",
                    places: [submission.place],
                    beside: candidates.first.map { agencies[$0].place }
                )
            )
        }
        return faults
    }
}

extension Agency {
    /// Whether it owes what agencies owe, or is a unit below one, which hands in nothing of its own.
    func level(_ lexicon: Lexicon) -> RecognisedDocument.Level { lexicon.isUnit(kind) ? .unit : .agency }
}

extension SubmissionReading {
    /// An entry of a document that is a register.
    init(_ entry: Submission, of document: RecognisedDocument, lexicon: Lexicon) {
        self.init(entry, title: document.title?.text, year: document.year, lexicon: lexicon)
    }
}
