internal import Documents
internal import Engine
internal import Model

/// `iku law check TEXT | --file FILE`: reads the citations of a text and says of each what the registry knows.
enum LawCheck {
    static func run(
        _ operands: [String],
        _ arguments: Arguments,
        _ terminal: Terminal
    ) throws(CommandError) -> ExitStatus {
        let path = arguments.value("--file")
        guard operands.isEmpty == (path != nil) else { throw .usage(Messages.lawCheckUsage) }
        let (registry, lexicon) = try RulesHome.registry(arguments, terminal.language)
        let today = try Law.today(arguments)
        let day = try arguments.date("--on")
        let dossier: Dossier
        if let path {
            dossier = try document(path, lexicon)
        } else {
            var document = RecognisedDocument(file: "teks")
            let text = operands.joined(separator: " ")
            document.citations = Recogniser(lexicon: lexicon).citations(in: text, place: Place(file: document.file))
            dossier = Dossier(file: document.file, documents: [document])
        }
        let reviews = CitationReview.all(
            in: dossier,
            registry: registry,
            lexicon: lexicon,
            // A text of the command line has no date of its own.
            on: path == nil ? day ?? today : day,
            asOf: today
        )
        guard !reviews.isEmpty else {
            terminal.print(Messages.noCitations[terminal.language])
            return .clean
        }
        show(reviews, today, terminal)
        return reviews.contains(where: \.isFaulty) ? .findings : .clean
    }

    private static func document(_ path: String, _ lexicon: Lexicon) throws(CommandError) -> Dossier {
        let recogniser = Recogniser(lexicon: lexicon)
        let inspected = Inspection(recogniser: recogniser, judge: nil).run([path])
        guard var dossier = inspected.first?.dossier else {
            let reason = inspected.first?.file.reason ?? Messages.notAFile
            throw .input(LocalizedText(id: "\(path): \(reason.id)", en: "\(path): \(reason.en)"))
        }
        // A file of nothing but a citation looks like a title, and titles cite nothing.
        if dossier.documents.allSatisfy(\.citations.isEmpty) {
            for index in dossier.documents.indices {
                dossier.documents[index].citations = dossier.documents[index].passages.flatMap {
                    recogniser.citations(in: $0.text, place: $0.place)
                }
            }
        }
        return dossier
    }

    /// What is said of several citations in the same words is said once, with all their lines.
    private static func show(_ reviews: [CitationReview], _ today: CivilDate, _ terminal: Terminal) {
        var entries: [(head: String, body: [String], lines: [Int])] = []
        var index: [String: Int] = [:]
        for review in reviews {
            let head = review.regulation?.short ?? review.citation.text.shortened(to: 100)
            let body = Messages.review(review, today.description).map { $0[terminal.language] }
            let key = ([head] + body).joined(separator: "\n")
            let line = review.citation.place.line
            if let known = index[key] {
                if let line, !entries[known].lines.contains(line) { entries[known].lines.append(line) }
            } else {
                index[key] = entries.count
                entries.append((head, body, [line].compactMap { $0 }))
            }
        }
        for entry in entries {
            let lines = entry.lines.map(String.init).joined(separator: ", ")
            let place = lines.isEmpty ? "" : " (\(Messages.atLines(lines)[terminal.language]))"
            terminal.print(([entry.head + place] + entry.body.map { "  " + $0 }).joined(separator: "\n"))
        }
        let unknown = reviews.count { $0.regulation == nil && $0.meant == nil }
        let faulty = reviews.count(where: \.isFaulty)
        terminal.print(Messages.citationsChecked(reviews.count, unknown: unknown, faulty: faulty)[terminal.language])
    }
}
