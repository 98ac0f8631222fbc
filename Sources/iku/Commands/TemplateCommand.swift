internal import Documents
internal import Engine
internal import Model
internal import Reporting

/// `iku template KIND`: a form to be filled in, prefilled from what the agency has set and promised.
enum TemplateCommand: Command {
    static let name = "template"
    static let summary = LocalizedText(
        id: "menyiapkan formulir untuk diisi (Excel)",
        en: "prepares a form to be filled in (Excel)"
    )
    static let usage = LocalizedText(
        id: """
            iku template quarterly|annual|activity|iku|agreement --agency NAMA --year TTTT [opsi] -o BERKAS.xlsx

            Menyiapkan formulir pengukuran triwulan, tahunan, kegiatan (PKK), dokumen IKU, atau perjanjian
            kinerja, terisi dari dokumen perangkat daerah itu.

              --agency NAMA         perangkat daerah, seperti tertulis dalam dokumennya
              --year TTTT           tahun formulir
              --quarter 1|2|3|4     triwulan yang dilaporkan (untuk quarterly)
              --from BERKAS|FOLDER  dokumen IKU, perjanjian kinerja, formulir sebelumnya; boleh berulang
              --government NAMA     pemerintah daerah, bila dokumennya tidak menyebut
              --lower A|B           rumus capaian bila makin rendah makin baik:
                                    A (2 x target - realisasi) / target (bawaan), B target / realisasi
              --as-of TTTT-BB-HH    tanggal pembuatan yang tercatat dalam berkas
              -o, --output BERKAS   berkas .xlsx yang ditulis, utuh atau tidak sama sekali
              --rules FOLDER        folder aturan (untuk leksikonnya)
              --lang id|en          bahasa pesan
            """,
        en: """
            iku template quarterly|annual|activity|iku|agreement --agency NAME --year YYYY [options] -o FILE.xlsx

            Prepares the measurement form of a quarter, a year or activities (PKK), an IKU document or a performance
            agreement, filled in beforehand from the documents of that agency.

              --agency NAME         the agency, as its documents write it
              --year YYYY           the year of the form
              --quarter 1|2|3|4     the quarter that is reported (for quarterly)
              --from FILE|FOLDER    IKU document, agreement, earlier forms; may be repeated
              --government NAME     the government, where the documents do not name it
              --lower A|B           achievement where less is better:
                                    A (2 x target - realisation) / target (default), B target / realisation
              --as-of YYYY-MM-DD    the day of making that the file records
              -o, --output FILE     the .xlsx that is written, whole or not at all
              --rules FOLDER        the rules folder (for its lexicon)
              --lang id|en          language of messages
            """
    )
    static let valued = [
        "--agency", "--year", "--quarter", "--from", "--government", "--lower", "--as-of", "--output",
    ]
    static let flags: [String] = []

    static func run(_ arguments: Arguments, _ terminal: Terminal) throws(CommandError) -> ExitStatus {
        var facts = try asked(arguments)
        guard let path = arguments.value("--output"), path != "-" || !terminal.isTerminal else {
            throw .usage(Messages.notForScreens)
        }
        guard let asOf = try arguments.date("--as-of") ?? Clock.today else { throw .usage(Messages.noClock) }
        let inputs = InputFiles(arguments.all("--from"))
        try Output.spare([path], inputs.files)
        let lexicon = try RulesHome.lexicon(arguments, terminal.language)
        keepToTheEnd(lexicon)
        let inspected = Inspection(recogniser: Recogniser(lexicon: lexicon), judge: nil).run(inputs)
        var refused = false
        for one in inspected where one.file.status == .refused {
            refused = true
            terminal.complain("\(one.file.file): \(one.file.reason?[terminal.language] ?? "")")
        }
        let documents = inspected.compactMap(\.dossier).flatMap(\.documents)
        if !inputs.files.isEmpty {
            var assembly = GovernmentAssembly(lexicon: lexicon, place: Place(file: inputs.files[0]))
            (assembly.name, assembly.year) = (facts.government, facts.year)
            for document in documents { assembly.add(document) }
            fill(&facts, assembly.assembled(), lexicon, terminal)
        }
        if facts.rows.isEmpty, facts.kind != .activity {
            terminal.complain(Messages.blankForm[terminal.language])
        }
        let bytes: [UInt8]
        do throws(ReportingError) {
            bytes = try FormTemplate.write(facts, asOf: asOf, lexicon: lexicon)
        } catch {
            throw .output(error.message)
        }
        try Output.write(bytes, arguments, terminal)
        return refused ? .input : .clean
    }

    private static func asked(_ arguments: Arguments) throws(CommandError) -> FormFacts {
        let kinds = FormFacts.Kind.allCases.map(\.rawValue)
        guard arguments.operands.count == 1, let word = arguments.operands.first else { throw .usage(usage) }
        guard let kind = FormFacts.Kind(rawValue: word) else {
            throw .usage(Messages.unknownTask(word, of: name, Suggestion.nearest(word, kinds), kinds))
        }
        guard let agency = arguments.value("--agency"), !agency.isEmpty else {
            throw .usage(Messages.needed("--agency"))
        }
        guard let text = arguments.value("--year") else { throw .usage(Messages.needed("--year")) }
        guard let year = Int(text), (1990...2100).contains(year) else {
            throw .usage(Messages.badValue("--year", text, ["1990 … 2100"]))
        }
        var quarter: Int?
        if let text = arguments.value("--quarter") {
            guard let number = Int(text), (1...4).contains(number) else {
                throw .usage(Messages.badValue("--quarter", text, ["1", "2", "3", "4"]))
            }
            quarter = number
        }
        if kind == .quarterly, quarter == nil { throw .usage(Messages.needed("--quarter")) }
        let lower: Achievement.LowerFormula
        switch arguments.value("--lower") ?? "A" {
        case "A", "a": lower = .difference
        case "B", "b": lower = .ratio
        case let other: throw .usage(Messages.badValue("--lower", other, ["A", "B"]))
        }
        return FormFacts(
            kind: kind,
            agency: agency,
            government: arguments.value("--government"),
            year: year,
            quarter: quarter,
            lower: lower
        )
    }

    /// Takes what the agency's own documents say; a name that is only alike is taken too, and that is said.
    private static func fill(
        _ facts: inout FormFacts,
        _ government: LocalGovernment,
        _ lexicon: Lexicon,
        _ terminal: Terminal
    ) {
        var owner = HeldDocument.Owner.government
        if government.name?.folded != facts.agency.folded {
            let found = government.names?.find(facts.agency)
            guard let index = found?.agency else {
                let named =
                    (found?.candidates.isEmpty == false ? found?.candidates : nil) ?? Array(government.agencies.indices)
                let names = named.map { government.agencies[$0].name }.sorted()
                return terminal.complain(Messages.noDocumentsOf(facts.agency, names)[terminal.language])
            }
            let name = government.agencies[index].name
            if found?.match != .same { terminal.complain(Messages.takenFor(facts.agency, name)[terminal.language]) }
            facts.agency = name
            owner = .agency(index)
        }
        let own = government.documents.filter { held in
            held.owner == owner && held.replacedBy == nil && !held.isSubordinate && !held.isExpired
        }
        facts.gather(
            own.map { held in
                var document = held.document
                document.year = document.year ?? held.year
                document.quarter = document.quarter ?? held.quarter
                return document
            },
            lexicon: lexicon
        )
    }
}
