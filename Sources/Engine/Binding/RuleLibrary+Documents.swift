internal import Expression
internal import Model

extension RuleLibrary {
    /// Checks of a document that are told by the rule which words to look for.
    static let documentChecks: [Function] = [
        check(
            "listDifferences",
            takes: 0,
            id: "Perbedaan daftar di batang tubuh dengan lampiran.",
            en: "Differences between a list of the body and the annex."
        ) { host, _ in ListComparison.differences(host.document, host.lexicon) },
        check(
            "foreignNames",
            takes: 1,
            id: "Tempat dokumen menyebut dirinya IKU instansi lain; kata penunjuk (“ini”) diberikan aturan.",
            en: "Where the document calls itself that of another body; the rule gives pointing words (“ini”)."
        ) { host, lists in NameChecks.foreignNames(host.document, host.lexicon, pointers: lists[0]) },
        check(
            "foreignRegions",
            takes: 2,
            id:
                "Nama pemerintah daerah lain pada nama instansi sendiri (region), jenis pemerintah daerah yang lain (kind), atau daerah lain di tempat yang hanya dapat menyebut daerah sendiri (own: berita daerah, pemerintah daerah, kepala daerah, pengertian); aturan memberikan kata kalimat yang memang membicarakan daerah lain, dan nama berita daerah.",
            en:
                "Another government behind the name of the own agency (region), another kind of government (kind), or another region where only the own one can stand (own: gazette, government, head, definition); the rule gives words of sentences that do speak of others, and names of the gazette."
        ) { host, lists in
            RegionChecks(host, asides: lists[0], gazettes: lists[1])?.faults() ?? []
        },
        check(
            "partyFaults",
            takes: 0,
            id:
                "Penanda tangan perjanjian kinerja yang bukan pihaknya (stranger), bernama lain (name), atau kepala daerah lain (region); expected menyebut pihaknya.",
            en:
                "Who signs an agreement and is none of its parties (stranger), has another name (name) or heads another region (region); expected is the party."
        ) { host, _ in PartyChecks(host.document, host.lexicon)?.faults() ?? [] },
        check(
            "formLevelFaults",
            takes: 1,
            id: "Formulir yang penjelasannya menyebut tingkat lain; aturan memberikan kata pembuka penjelasan.",
            en: "Forms whose guide names another level; the rule gives the words that open a guide."
        ) { host, lists in FormChecks.levels(in: host, guides: lists[0]) },
        check(
            "referenceFaults",
            takes: 2,
            id: "Rujukan ke Pasal atau ayat yang tidak ada; aturan memberikan kata untuk pasal dan untuk ayat.",
            en: "References to an article or paragraph that is not there; the rule gives the words for both."
        ) { host, lists in
            ReferenceChecks.faults(host.document, host.lexicon, article: lists[0], paragraph: lists[1])
        },
        check(
            "unkeptTitles",
            takes: 2,
            id: "Bab dengan judul yang tidak diisi pasalnya; aturan memberikan kata janji dan isinya.",
            en: "Chapters whose title promises what no article of theirs names; the rule gives the words for both."
        ) { host, lists in StructureChecks.unkeptTitles(host.document, promised: lists[0], kept: lists[1]) },
        check(
            "gradeFaults",
            takes: 2,
            id:
                "Predikat yang bukan predikat nilainya, dalam kalimat dan sel; aturan memberikan nama skala dan tahun sejak kapan batasnya berlaku.",
            en:
                "Grades that are not those of their scores, in sentences and cells; the rule gives the scales and the year since which their bands hold."
        ) { host, lists in GradeChecks.faults(host, scales: lists[0], since: lists[1]) },
        check(
            "unequalNumberWords",
            takes: 0,
            id: "Bilangan yang angkanya berbeda dengan hurufnya.",
            en: "Numbers whose figure differs from their words."
        ) { host, _ in CountChecks.unequalWords(host) },
        check(
            "considerationFaults",
            takes: 2,
            id:
                "Pertimbangan tunggal yang diberi huruf (lone), yang tidak menyebut nama naskahnya (unnamed), menyebut jenis yang lain (misnamed), atau menyebut nama dengan kata yang tidak ada pada judul (strange); aturan memberikan kata penutup pertimbangan dan kata yang tidak membedakan nama.",
            en:
                "A single consideration with a letter (lone), considerations that do not say what the text is about (unnamed), name another kind (misnamed) or a name with words that the title lacks (strange); the rule gives the words that close considerations and words that do not tell names apart."
        ) { host, lists in ConsiderationChecks(host, closings: lists[0], lesser: lists[1])?.faults() ?? [] },
        check(
            "leftYears",
            takes: 2,
            id:
                "Tahun yang tertinggal dari dokumen lain: kaki halaman (foot), pertimbangan (considerations), judul lain (title), target di luar kurun waktu judul (targets); aturan memberikan kata penutup pertimbangan dan kata di depan tahun yang dilaporkan.",
            en:
                "Years left from another document: running foot (foot), considerations, another title (title), targets beyond the title's period (targets); the rule gives the words that close considerations and words before the year reported on."
        ) { host, lists in LeftYears(host, closings: lists[0], reported: lists[1]).faults() },
        check(
            "countFaults",
            takes: 0,
            id:
                "Kalimat yang menyebut banyaknya indikator (count-indicator) atau sasaran (count-objective) lain daripada daftar dan tabelnya.",
            en:
                "Sentences that give another number of indicators (count-indicator) or objectives (count-objective) than lists and tables have."
        ) { host, _ in CountChecks.unlisted(host) },
        check(
            "uncoveredTasks",
            takes: 1,
            id: "Tugas yang tidak berbagi kata dengan indikator mana pun, selain kata umum yang diberikan aturan.",
            en: "Tasks that share no word with any indicator but for the common words that the rule gives."
        ) { host, lists in NameChecks.uncoveredTasks(host.document, host.lexicon, common: lists[0]) },
    ]

    /// A check of a document, which may take lists of words from the rule that asks (at most two).
    static func check(
        _ name: String,
        takes count: Int,
        id: String,
        en: String,
        _ body: @escaping @Sendable (DocumentHost, [[String]]) -> [Fault]
    ) -> Function {
        @Sendable func run(_ document: Value, _ lists: [Value]) -> Value {
            guard let host = document.asHost(DocumentHost.self) else { return .list([]) }
            return .faults(body(host, lists.map { ($0.asList ?? []).compactMap(\.asString) }))
        }
        let implementations: [Implementation] = [
            .unary { run($0, []) }, .binary { run($0, [$1]) }, .ternary { run($0, [$1, $2]) },
        ]
        return Function(
            name: name,
            group: "naskah",
            doc: Bilingual(id: id, en: en),
            overloads: [
                Overload(
                    id: "document_\(name)",
                    isMember: true,
                    parameters: [.object("document")] + Array(repeating: .list(.string), count: count),
                    result: .list(.object("fault")),
                    implementation: implementations[min(count, 2)]
                )
            ]
        )
    }
}
