import Model

/// Two dossiers that fill every field of `iku.extract/1`, and one document in which nothing was recognised.
enum SampleDossier {
    static let all = [
        Dossier(file: "IKU Setda.md", documents: [iku, RecognisedDocument(file: "IKU Setda.md")]),
        Dossier(file: "TW II.xlsx", documents: [quarterly]),
    ]

    private static func at(_ line: Int, column: Int? = nil, _ excerpt: String? = nil) -> Place {
        Place(
            file: "IKU Setda.md",
            line: line,
            table: column == nil ? nil : 1,
            row: column == nil ? nil : 3,
            column: column,
            excerpt: excerpt
        )
    }

    private static func passage(_ text: String, _ line: Int) -> Passage { Passage(text: text, place: at(line)) }

    private static func item(_ level: Int, _ label: String, _ number: Int?, _ text: String, _ line: Int) -> Article.Item
    {
        Article.Item(level: level, label: label, number: number, passage: passage(text, line))
    }

    private static var iku: RecognisedDocument {
        var document = RecognisedDocument(file: "IKU Setda.md")
        document.kind = .iku
        document.title = passage("INDIKATOR KINERJA UTAMA \"SETDA\"", 5)
        document.level = .agency
        document.government = Named(name: "Kabupaten Tanggamus", kind: "kabupaten", place: at(3))
        document.agency = Named(name: "Sekretariat Daerah", kind: "sekretariat", place: at(4))
        document.period = Period(start: 2018, end: 2023)
        document.periodPlace = at(5)
        document.dated = CivilDate(year: 2018, month: 1, day: 9)
        document.setting = passage("Ditetapkan di Kota Agung", 98)
        document.town = "Kota Agung"
        document.promulgated = CivilDate(year: 2018, month: 1, day: 10)
        document.promulgation = passage("Diundangkan di Kota Agung", 100)
        document.objectives = [Objective(number: "1", name: "Meningkatnya akuntabilitas", place: at(117, column: 1))]
        document.indicators = indicators
        fillStructure(&document)
        document.citations = [
            Citation(
                text: "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
                kind: "uu",
                issuer: "Undang-Undang",
                number: "23",
                year: 2014,
                title: "Pemerintahan Daerah",
                gazette: Citation.GazetteNumber(year: 2014, number: "244"),
                supplement: "5587",
                amendedBy: "Undang-Undang Nomor 9 Tahun 2015",
                regulation: "uu-23-2014",
                position: .legalBasis,
                place: at(20)
            ),
            Citation(text: "Permendagri", kind: "permendagri", issuer: "Permendagri", place: at(16)),
        ]
        document.notes = [
            Note(
                .loss,
                what: LocalizedText(id: "tabel tanpa kepala yang dikenali", en: "table without a recognised head"),
                place: at(150)
            )
        ]
        return document
    }

    private static var indicators: [Indicator] {
        [
            Indicator(
                number: "1",
                name: "Persentase kerja sama",
                objective: 0,
                table: 0,
                formula: Formula(
                    text: "Jumlah A / Jumlah B x 100%",
                    kind: .ratio,
                    numerator: "Jumlah A",
                    denominator: "Jumlah B",
                    factor: "100%"
                ),
                unit: "persen",
                definition: "yes",
                source: "Bagian Kerja Sama: laporan",
                owner: "#1",
                polarity: .higher,
                accumulation: .yearEnd,
                baseline: Quantity(raw: "-0,05", kind: .number, number: Number(coefficient: -5, scale: 2)),
                targets: [
                    2019: Quantity(
                        raw: "≥ 80",
                        kind: .bound,
                        number: Number(80),
                        comparison: .greaterOrEqual,
                        unit: "persen"
                    ),
                    2018: Quantity(raw: "1.500 bh", kind: .number, number: Number(1500), unit: "buah"),
                    2020: Quantity(raw: "BB", kind: .grade, grade: "BB"),
                    2021: Quantity(
                        raw: "1:17,9",
                        kind: .ratio,
                        low: Number(1),
                        high: Number(coefficient: 179, scale: 1)
                    ),
                    2022: .missing("-"),
                    2023: Quantity(
                        raw: "Rp170.141.183.460.469.231.731.687.303.715.884.105.727",
                        kind: .money,
                        number: Number(coefficient: .max)
                    ),
                ],
                place: at(119, column: 2, "Persentase kerja sama")
            ),
            Indicator(
                name: "Baris\ndua\ttab \u{1B}[31m \\ \"kutip\" é 東京 \u{2028}\u{E0041}",
                objective: 7,
                place: at(120, column: 2)
            ),
        ]
    }

    private static func fillStructure(_ document: inout RecognisedDocument) {
        document.instrument = Instrument(
            kind: "perbup",
            number: "12",
            year: 2018,
            about: "IKU",
            dictum: passage("PERATURAN BUPATI TENTANG IKU", 30),
            place: at(1),
            selfReferences: [
                Instrument.SelfReference(kind: "perda", passage: passage("Dalam Peraturan Daerah ini", 34))
            ]
        )
        document.signatories = [
            Signatory(name: "Drs. HAMID", post: "Sekretaris Daerah", nip: "19750308 199403 1 003", place: at(102))
        ]
        document.periods = [
            PeriodMention(
                period: Period(start: 2013, end: 2018) ?? year,
                place: at(14),
                context: .plan,
                text: "periode 2013-2018"
            )
        ]
        document.head = FormHead(
            agency: passage("Sekretariat Daerah", 106),
            goal: passage("Mewujudkan tata kelola", 107),
            tasks: [passage("membantu Bupati", 108)],
            functions: [passage("koordinasi", 109), passage("~", 110)],
            place: at(106)
        )
        document.headings = [Heading(level: 1, label: "I", number: 1, title: "PENDAHULUAN", place: at(40))]
        document.articles = [
            Article(
                number: 1,
                chapter: 1,
                place: at(50),
                items: [item(1, "(1)", 1, "Daerah adalah Kota.", 51), item(2, "a.", nil, "null", 52)]
            )
        ]
        document.contents = [ContentsEntry(title: "BAB I", page: "1", hasChildren: true, place: at(33))]
        document.outline = [Heading(level: 2, label: "1.1", number: 1, title: "Latar Belakang", place: at(42))]
        document.lists = [
            ItemList(
                purpose: .legalBasis,
                introduction: passage("Mengingat", 18),
                items: [item(3, "1.", 1, "UU 23/2014", 20)]
            ),
            ItemList(purpose: .other, introduction: nil, items: []),
        ]
        document.tables = [
            RecognisedTable(
                purpose: .indicators,
                columns: [
                    .init(concept: .objective, title: "Sasaran"),
                    .init(concept: .target, title: "Target Kinerja 2018", year: 2018, quarter: 1),
                    .init(concept: nil, title: ""),
                ],
                place: at(114),
                title: passage("LAMPIRAN", 110),
                dataRows: 15
            )
        ]
        document.forms = [
            Form(
                kind: .quarterly,
                level: .unit,
                blank: true,
                title: passage("Formulir", 140),
                table: 0,
                place: at(141)
            ),
            Form(kind: .annual, blank: false, table: 9, place: at(142)),
        ]
        document.annexes = [passage("LAMPIRAN", 110)]
        document.annexMentions = [passage("sebagaimana tercantum dalam Lampiran", 90)]
    }

    private static var year: Period {
        guard let period = Period(start: 1, end: 1) else { preconditionFailure("a year is a period") }
        return period
    }

    private static var quarterly: RecognisedDocument {
        var document = RecognisedDocument(file: "TW II.xlsx")
        document.kind = .quarterly
        document.year = 2024
        document.quarter = 2
        let cell = Place(file: "TW II.xlsx", page: 1, sheet: "TW II", table: 1, row: 4, column: 8, cell: "H4")
        let half = Quantity(raw: "0,5", kind: .number, number: Number(coefficient: 5, scale: 1))
        document.measurements = [
            Measurement(
                number: "1",
                objective: "Meningkatnya akuntabilitas",
                indicator: "Nilai AKIP",
                unit: "nilai",
                target: half,
                quarters: [1: half, 2: half],
                cumulative: half,
                realisation: half,
                achievement: half,
                problems: "2024-01-01",
                solutions: "1e3",
                place: cell
            ),
            Measurement(indicator: "no", place: cell),
        ]
        document.budgets = [
            Budget(program: "Program: Penunjang", budget: half, realised: half, note: " x ", place: cell)
        ]
        document.activities = [
            ActivityMeasurement(
                program: "P",
                activity: "K",
                indicator: "I",
                group: .outcome,
                unit: "orang",
                target: half,
                realisation: half,
                achievement: half,
                note: "",
                place: cell
            )
        ]
        document.submissions = [
            Submission(
                agency: "Dinas",
                kind: "quarterly",
                year: 2024,
                quarter: 2,
                submitted: CivilDate(year: 2024, month: 7, day: 10),
                place: cell
            )
        ]
        document.agencies = [
            ListedAgency(code: "1.01", name: "Dinas Pendidikan", abbreviation: "Disdik", kind: "dinas", place: cell)
        ]
        return document
    }
}
