import Model

/// One sheet of the extract: its columns, and a row for each fact of all documents.
struct ExtractList {
    typealias Value = ListSheet.Value

    var title: String
    var columns: [ListSheet.Column]
    var rows: [[Value]] = []
    /// Whether it is written even without rows.
    var isAlwaysThere = false

    static func all(_ documents: [RecognisedDocument], _ words: Wording) -> [ExtractList] {
        let makers = ExtractLists(words: words)
        return [
            makers.documents(documents), makers.indicators(documents), makers.measurements(documents),
            makers.budgets(documents), makers.activities(documents), makers.submissions(documents),
            makers.agencies(documents), makers.citations(documents), makers.notes(documents),
        ]
    }
}

/// What every list has in common: whose fact it is, and where it stands.
struct ExtractLists {
    let words: Wording

    func column(_ id: String, _ en: String, _ width: Double) -> ListSheet.Column {
        .init(head: words.pick(id, en), width: width)
    }

    /// File, agency, and year and quarter where the kind of fact has them.
    func source(_ document: RecognisedDocument, part: Int? = nil, hasYear: Bool = true) -> [ListSheet.Value] {
        var values: [ListSheet.Value] = [
            .text(document.file), .text(document.agencyName(of: part) ?? document.government?.name ?? ""),
        ]
        if hasYear {
            values += [
                .text(document.year.map(String.init) ?? document.period.map { words.period($0) } ?? "", .centred),
                .text(document.quarter.map(String.init) ?? "", .centred),
            ]
        }
        return values
    }

    func sourceColumns(hasYear: Bool = true) -> [ListSheet.Column] {
        let own = [column("Berkas", "File", 26), column("Perangkat daerah", "Agency", 22)]
        return hasYear ? own + [column("Tahun", "Year", 11), column("TW", "Quarter", 8)] : own
    }

    func place(_ place: Place) -> ListSheet.Value { .text(PlaceWords(words: words).full(place)) }

    var placeColumn: ListSheet.Column { column("Tempat", "Place", 24) }

    func text(_ text: String?) -> ListSheet.Value { .text(text ?? "") }

    func polarity(_ polarity: Polarity) -> String {
        words.language == .indonesian ? FormFormula.word(polarity) : polarity.rawValue
    }

    func accumulation(_ accumulation: Accumulation) -> String {
        words.language == .indonesian ? FormFormula.word(accumulation) : accumulation.rawValue
    }

    func documents(_ documents: [RecognisedDocument]) -> ExtractList {
        ExtractList(
            title: words.pick("Dokumen", "Documents"),
            columns: [
                column("Berkas", "File", 30), column("Jenis", "Kind", 22), column("Judul", "Title", 44),
                column("Pemerintah daerah", "Government", 24), column("Perangkat daerah", "Agency", 26),
                column("Periode", "Period", 11), column("Tahun", "Year", 8), column("TW", "Quarter", 8),
                column("Tanggal", "Dated", 12), column("Sasaran", "Objectives", 9),
                column("Indikator", "Indicators", 10),
                column("Pengukuran", "Measurements", 12), column("Catatan", "Notes", 9),
            ],
            rows: documents.map { document in
                [
                    .text(document.file), .text(words.kind(document.kind)), text(document.title?.text),
                    text(document.government?.name), text(document.agency?.name),
                    .text(document.period.map { words.period($0) } ?? "", .centred),
                    .text(document.year.map(String.init) ?? "", .centred),
                    .text(document.quarter.map(String.init) ?? "", .centred), .date(document.dated),
                    .count(document.objectives.count), .count(document.indicators.count),
                    .count(document.measurements.count), .count(document.notes.count),
                ]
            },
            isAlwaysThere: true
        )
    }

    /// A target column for each year that any document names.
    func indicators(_ documents: [RecognisedDocument]) -> ExtractList {
        let named = Set(documents.flatMap { $0.indicators.flatMap(\.targets.keys) }).sorted()
        let years = Array(named.prefix(200))
        var list = ExtractList(
            title: words.pick("Indikator", "Indicators"),
            columns: sourceColumns(hasYear: false) + [
                column("No", "No", 6), column("Sasaran", "Objective", 30), column("Indikator", "Indicator", 34),
                column("Satuan", "Unit", 11), column("Formulasi", "Formula", 34), column("Sumber data", "Source", 18),
                column("Penanggung jawab", "Owner", 18), column("Polaritas", "Polarity", 11),
                column("Sifat", "Accumulation", 14), column("Kondisi awal", "Baseline", 12),
            ] + years.map { column("Target \($0)", "Target \($0)", 12) } + [placeColumn]
        )
        for document in documents {
            for indicator in document.indicators {
                let objective = indicator.objective.flatMap { index in
                    document.objectives.indices.contains(index) ? document.objectives[index].name : nil
                }
                list.rows.append(
                    source(document, part: indicator.part, hasYear: false) + [
                        text(indicator.number), text(objective), .text(indicator.name), text(indicator.unit),
                        text(indicator.formula?.text), text(indicator.source), text(indicator.owner),
                        text(indicator.polarity.map(polarity)),
                        text(indicator.accumulation.map(accumulation)), .quantity(indicator.baseline),
                    ] + years.map { .quantity(indicator.targets[$0]) } + [place(indicator.place)]
                )
            }
        }
        return list
    }

    func measurements(_ documents: [RecognisedDocument]) -> ExtractList {
        var list = ExtractList(
            title: words.pick("Pengukuran", "Measurements"),
            columns: sourceColumns() + [
                column("No", "No", 6), column("Sasaran", "Objective", 28), column("Indikator", "Indicator", 32),
                column("Satuan", "Unit", 11), column("Target", "Target", 12),
            ] + (1...4).map { column("Realisasi TW \($0)", "Realised Q\($0)", 11) } + [
                column("Realisasi s/d", "To date", 12), column("Realisasi", "Realised", 12),
                column("% capaian", "Achievement", 11), column("Permasalahan", "Problems", 26),
                column("Solusi", "Solutions", 26), placeColumn,
            ]
        )
        for document in documents {
            for row in document.measurements {
                list.rows.append(
                    source(document, part: document.partOfTable(at: row.place)) + [
                        text(row.number), text(row.objective), .text(row.indicator), text(row.unit),
                        .quantity(row.target),
                    ] + (1...4).map { .quantity(row.quarters[$0]) } + [
                        .quantity(row.cumulative), .quantity(row.realisation), .quantity(row.achievement),
                        text(row.problems), text(row.solutions), place(row.place),
                    ]
                )
            }
        }
        return list
    }
}
