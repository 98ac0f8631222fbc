package import Model

/// Puts the documents of one government together: whose is which, which took the place of which, and each indicator
/// through all of them.
///
/// The work grows with the number of documents: names are looked up, and indicators compared within one agency only.
package struct GovernmentAssembly: Sendable {
    /// What the workspace declares; nil where it is silent, then the documents tell.
    package var name: String?
    package var year: Int?
    package var period: Period?
    package var posts: [String] = []
    /// The day the budget document (DPA) of a year was ratified.
    package var budgetDates: [Int: CivilDate] = [:]
    /// The list of agencies; nil: a document that lists them, else the documents name them.
    package var list: [Agency]?
    /// Agencies that the workspace adds to a list read from a document: aliases and independent units by name.
    package var additions: [Agency] = []
    /// The folder that was asked for: the names of folders below it may tell the agency.
    package var folder = ""

    let lexicon: Lexicon
    private let place: Place
    private var documents: [HeldDocument] = []

    /// Takes over what the workspace declares; what it is silent on the documents tell.
    package mutating func declare(_ workspace: Workspace) {
        name = workspace.government
        year = workspace.year
        period = workspace.period
        posts = workspace.posts
        budgetDates = workspace.budgetDates
        if workspace.agencyFile == nil, !workspace.agencies.isEmpty {
            list = workspace.agencies
        } else {
            additions = workspace.agencies
        }
    }

    /// - Parameter place: where the government as a whole is spoken of.
    package init(lexicon: Lexicon, place: Place) {
        self.lexicon = lexicon
        self.place = place
    }

    /// Adds a document; they count in the order in which they come.
    package mutating func add(_ document: RecognisedDocument) {
        documents.append(HeldDocument(document, origin: documents.count))
    }

    /// The government as all documents show it.
    package func assembled() -> LocalGovernment {
        var government = LocalGovernment(place: place)
        government.name = name ?? commonestGovernment
        government.posts = posts
        government.budgetDates = budgetDates
        government.documents = documents
        government.hasList = list != nil || documents.contains { !$0.document.agencies.isEmpty }
        government.agencies = listed() ?? met(government.name)
        let names = AgencyNames(government.agencies, lexicon: lexicon, government: government.name)
        government.documents = DocumentSplit(names: names, lexicon: lexicon).split(government.documents)
        OwnerFinder(lexicon: lexicon, names: names, folder: folder).assign(&government.documents)
        government.year = year ?? commonestYear(government.documents)
        government.period = period ?? planningPeriod(government)
        Versions(lexicon: lexicon, year: government.year).mark(&government.documents)
        government.names = names
        government.traces = Tracing(lexicon: lexicon).traces(of: &government)
        return government
    }

    /// The government that most documents name, the first of equals.
    private var commonestGovernment: String? {
        documents.compactMap(\.document.government?.name).commonest(by: \.folded)
    }

    /// The year that most forms and agreements speak of, the later of equals.
    private func commonestYear(_ documents: [HeldDocument]) -> Int? {
        var counts: [Int: Int] = [:]
        for document in documents where Self.yearly.contains(document.document.kind) {
            if let year = document.year { counts[year, default: 0] += 1 }
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// Kinds of document that speak of one year.
    static let yearly: Set<DocumentKind> = [.agreement, .quarterly, .annual, .activity, .report]

    /// The period of the government's own indicators, else the one that most agencies plan for.
    private func planningPeriod(_ government: LocalGovernment) -> Period? {
        let plans = government.documents.filter { $0.document.kind == .iku && $0.document.period != nil }
        func current(_ plans: [HeldDocument]) -> Period? {
            let periods = plans.compactMap(\.document.period).filter { $0.start < $0.end }
            let fitting = periods.filter { period in government.year.map(period.contains(year:)) ?? true }
            return (fitting.isEmpty ? periods : fitting).commonest { $0 }
        }
        return current(plans.filter { $0.owner == .government }) ?? current(plans)
    }

    // MARK: The agencies

    /// The agencies of the workspace, else of the documents that list them; nil when nothing lists any.
    private func listed() -> [Agency]? {
        var agencies = list ?? []
        if list == nil {
            var seen: Set<String> = []
            for document in documents {
                for row in document.document.agencies where seen.insert(row.name.folded).inserted {
                    agencies.append(agency(row))
                }
            }
        }
        guard !agencies.isEmpty else { return nil }
        for addition in additions {
            if let index = agencies.firstIndex(where: { $0.name.folded == addition.name.folded }) {
                agencies[index].aliases += addition.aliases
                agencies[index].abbreviation = agencies[index].abbreviation ?? addition.abbreviation
                agencies[index].isIndependent = agencies[index].isIndependent || addition.isIndependent
            } else {
                agencies.append(addition)
            }
        }
        return agencies.map(withKind)
    }

    private func agency(_ row: ListedAgency) -> Agency {
        let independent = lexicon[.agencyFillers].phrases(tag: "independent").map(\.folded)
        return Agency(
            code: row.code,
            name: row.name,
            abbreviation: row.abbreviation,
            isIndependent: row.kind.map { kind in independent.contains { kind.folded.contains($0) } } ?? false,
            place: row.place
        )
    }

    private func withKind(_ agency: Agency) -> Agency {
        var agency = agency
        agency.kind = lexicon[.agencyKinds].prefixMatch(Words(agency.name), at: 0)?.tag ?? agency.kind
        return agency
    }

    /// The agencies that documents name, each once under the name most of them use, by name.
    private func met(_ government: String?) -> [Agency] {
        let reader = AgencyNameReader(lexicon: lexicon, government: government)
        var groups: [String: [(name: String, place: Place)]] = [:]
        for document in documents where OwnerFinder.assigned.contains(document.document.kind) {
            guard let named = document.document.agency, let reading = reader.readings(named.name).first,
                reading.words.count > 1 || reading.kind != reading.words.first
            else { continue }
            groups[reading.solid, default: []].append((named.name, named.place))
        }
        var agencies: [Agency] = []
        for (_, names) in groups.sorted(by: { ($0.value.count, $1.key) > ($1.value.count, $0.key) }) {
            let usual = names.commonest { $0.name.folded } ?? names[0]
            let index = AgencyNames(agencies, lexicon: lexicon, government: government).find(usual.name)
            // A slip of the pen is no other agency.
            if index.match == .same || index.isSlip, let known = index.agency {
                agencies[known].aliases.append(usual.name)
            } else {
                agencies.append(withKind(Agency(name: usual.name, place: usual.place)))
            }
        }
        return agencies.sorted { ($0.name.folded, $0.name) < ($1.name.folded, $1.name) } + additions.map(withKind)
    }
}
