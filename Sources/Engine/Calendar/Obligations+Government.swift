internal import Model

extension LocalGovernment {
    /// What is owed to this government and by it, by the deadlines of the rules.
    func obligations(_ circumstances: Circumstances) -> [Obligation] {
        guard !circumstances.deadlines.isEmpty else { return [] }
        return Obligations(
            deadlines: circumstances.deadlines,
            debtors: debtors,
            register: registered(circumstances.lexicon) + budgetsStated(circumstances.lexicon),
            folder: filed(circumstances.lexicon),
            budgetDates: budgetDates,
            years: [year].compactMap { $0 },
            asOf: circumstances.asOf
        ).all(circumstances.calendar)
    }

    /// The government itself, then its agencies.
    private var debtors: [Obligation.Debtor] {
        let own = Obligation.Debtor(level: .government, name: name ?? "", place: place)
        return [own]
            + agencies.indices.map { index in
                Obligation.Debtor(
                    level: agencies[index].level,
                    agency: index,
                    name: agencies[index].name,
                    place: agencies[index].place
                )
            }
    }

    private func level(of agency: Int?) -> RecognisedDocument.Level {
        agency.map { agencies.indices.contains($0) ? agencies[$0].level : .agency } ?? .government
    }

    /// The entries of all registers, with the agencies they name; an entry that names none that is known is left out,
    /// and PNY-REG-002 says so.
    private func registered(_ lexicon: Lexicon) -> [Obligations.Entry] {
        documents.flatMap { held in
            held.document.submissions.compactMap { submission -> Obligations.Entry? in
                let reading = SubmissionReading(submission, of: held.document, lexicon: lexicon)
                guard let kind = reading.kind, let owner = owner(named: submission.agency) else { return nil }
                let agency: Int? = if case .agency(let index) = owner { index } else { nil }
                return Obligations.Entry(
                    level: level(of: agency),
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
        documents.compactMap { held in
            guard held.owner != .unknown, var kind = SubmissionKind(held.document.kind) else { return nil }
            let title = held.document.title?.text ?? ""
            if kind == .agreement, SubmissionReading.kind(title, lexicon: lexicon) == .revisedAgreement {
                kind = .revisedAgreement
            }
            let agency: Int? = if case .agency(let index) = held.owner { index } else { nil }
            return Obligations.Entry(
                level: level(of: agency),
                agency: agency,
                kind: kind,
                year: held.year,
                quarter: kind == .quarterly ? held.quarter : nil,
                date: held.document.dated,
                place: held.document.setting?.place ?? held.document.title?.place ?? Place(file: held.document.file)
            )
        }
    }

    /// Whose an entry of a register is: an agency by its name, its abbreviation or an alias, or the government itself.
    private func owner(named name: String) -> HeldDocument.Owner? {
        let folded = name.folded
        let own = [self.name, self.name.map { "Pemerintah " + $0 }].compactMap { $0?.folded }
        if own.contains(folded) { return .government }
        if let agency = names?.find(name).agency { return .agency(agency) }
        return agencies.firstIndex { agency in
            ([agency.name, agency.abbreviation ?? ""] + agency.aliases).contains { $0.folded == folded }
        }.map { .agency($0) }
    }
}

extension Agency {
    /// Kinds of unit that stand below an agency and hand in nothing of their own.
    private static let unitKinds: Set<String> = ["kelurahan", "desa", "puskesmas", "uptd", "bagian", "bidang"]

    /// Whether it owes what agencies owe, or is a unit below one.
    var level: RecognisedDocument.Level { Self.unitKinds.contains(kind) ? .unit : .agency }
}

extension SubmissionReading {
    /// An entry of a document that is a register.
    init(_ entry: Submission, of document: RecognisedDocument, lexicon: Lexicon) {
        self.init(entry, title: document.title?.text, year: document.year, lexicon: lexicon)
    }
}
