package import Model

extension FormFacts {
    /// What the documents of the agency say for this form: its agreement of the year first, else its IKU; directions and
    /// sums as the IKU declares them, else as the names tell; what earlier quarterly forms of the year reported.
    ///
    /// - Parameter documents: of this agency only, in the order in which they count.
    package mutating func gather(_ documents: [RecognisedDocument], lexicon: Lexicon) {
        government = government ?? documents.lazy.compactMap(\.government?.name).first
        town = documents.lazy.compactMap(\.town).first
        let iku = documents.first { $0.kind == .iku && !$0.indicators.isEmpty }
        let agreement = documents.first { $0.kind == .agreement && $0.year == year && !$0.indicators.isEmpty }
        period = iku?.period
        head = iku?.head
        let leading = kind == .iku || kind == .agreement ? iku ?? agreement : agreement ?? iku
        if let leading { rows = leading.indicators.map { row($0, of: leading, iku, lexicon) } }
        if let agreement { budgets = agreement.budgets }
        let forms = documents.filter { $0.year == year }
        if budgets.isEmpty { budgets = forms.first { !$0.budgets.isEmpty }?.budgets ?? [] }
        activities = forms.first { $0.kind == .activity && !$0.activities.isEmpty }?.activities ?? []
        for form in forms where form.kind == .quarterly { takeQuarters(form) }
        sign(agreement ?? iku, lexicon)
    }

    private func row(
        _ indicator: Indicator,
        of document: RecognisedDocument,
        _ iku: RecognisedDocument?,
        _ lexicon: Lexicon
    ) -> Row {
        var told = indicator
        // The IKU says how an indicator is measured; an agreement seldom repeats it.
        if let own = iku?.indicators.first(where: { $0.name.folded == indicator.name.folded }) {
            told.polarity = told.polarity ?? own.polarity
            told.accumulation = told.accumulation ?? own.accumulation
            told.unit = told.unit ?? own.unit
            told.formula = told.formula ?? own.formula
            told.source = told.source ?? own.source
            told.owner = told.owner ?? own.owner
            told.baseline = told.baseline ?? own.baseline
        }
        let target = indicator.targets[year] ?? .missing()
        var measured = Measurement(
            indicator: indicator.name,
            unit: told.unit,
            target: target,
            place: indicator.place
        )
        measured.polarity = told.polarity
        measured.accumulation = told.accumulation
        let reading = RowReading(measured, lower: lower, lexicon: lexicon)
        let objective = indicator.objective.flatMap { index in
            document.objectives.indices.contains(index) ? document.objectives[index].name : nil
        }
        return Row(
            indicator: told,
            objective: objective,
            target: target,
            polarity: reading.polarities.first ?? .higher,
            accumulation: reading.accumulations.first ?? .last,
            scale: scale(of: target, reading.scale, lexicon),
            unit: reading.unit
        )
    }

    /// The scale of a graded indicator: its own, else the only one that has the target's grade.
    private func scale(of target: Quantity, _ own: Scale?, _ lexicon: Lexicon) -> Scale? {
        guard let grade = target.grade else { return nil }
        if let own, own.rank(of: grade) != nil { return own }
        let having = lexicon.scales.filter { $0.rank(of: grade) != nil }
        return having.count == 1 ? having.first : nil
    }

    private mutating func takeQuarters(_ form: RecognisedDocument) {
        for measurement in form.measurements {
            let name = measurement.indicator.folded
            guard let index = rows.firstIndex(where: { $0.indicator.name.folded == name }) else { continue }
            for (number, value) in measurement.quarters
            where value.kind != .missing && number <= quarter ?? 4 && rows[index].quarters[number] == nil {
                rows[index].quarters[number] = value
            }
        }
    }

    /// The first party of the agreement is the agency's head; without one, a signatory with an agency head's post.
    private mutating func sign(_ document: RecognisedDocument?, _ lexicon: Lexicon) {
        guard let document else { return }
        let signatories = document.signatories
        func nip(_ name: String?) -> String? {
            name.flatMap { name in signatories.first { $0.name?.folded == name.folded }?.nip }
        }
        if let parties = document.agreement?.parties, let first = parties.first, let post = first.post {
            signatory = Signatory(post: post, name: first.name, nip: nip(first.name))
            if let second = parties.dropFirst().first, let post = second.post {
                superior = Signatory(post: post, name: second.name, nip: nip(second.name))
            }
            return
        }
        let heads = ["agency-head", "secretary"]
        let head = signatories.first { signatory in
            guard let post = signatory.post else { return false }
            return lexicon[.posts].matches(in: Words(post)).contains { heads.contains($0.tag) }
        }
        if let head, let post = head.post { signatory = Signatory(post: post, name: head.name, nip: head.nip) }
    }
}
