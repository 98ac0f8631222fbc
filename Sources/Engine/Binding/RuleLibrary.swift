internal import Expression
internal import Model

/// The project's own functions on top of the language: name, signature, words, example and implementation in one entry.
enum RuleLibrary {
    /// All functions. They close over nothing but their arguments: word lists come in as values of `lexicon`.
    static let functions: [Function] = series + words + checks + documentChecks + formChecks + spelling + outcomes

    private static let words: [Function] = [
        member(
            "inWords",
            on: .string,
            gives: .object("wording"),
            id: "Tanggal YYYY, YYYY-MM, atau YYYY-MM-DD seperti dalam kalimat (2 Oktober 2014); teks lain tetap.",
            en:
                "A date YYYY, YYYY-MM or YYYY-MM-DD as a sentence says it (2 October 2014); other texts stay as they are."
        ) { text in
            let text = text.asString ?? ""
            let date = PartialDate(text)
            return .wording(
                LocalizedText(id: date?.words(.indonesian) ?? text, en: date?.words(.english) ?? text)
            )
        },
        member(
            "roman",
            on: .int,
            gives: .string,
            id: "Bilangan 1–3999 sebagai angka Romawi (triwulan 3 → III); bilangan lain tetap.",
            en: "A number 1–3999 as a Roman numeral (quarter 3 → III); others stay as they are."
        ) { number in
            let number = number.asInt ?? 0
            return .text(Int(exactly: number).flatMap(RomanNumeral.text) ?? String(number))
        },
        Function(
            name: "wordsIn",
            group: "kata",
            doc: Bilingual(
                id: "Kata dan frasa dari sebuah daftar leksikon yang terdapat dalam teks.",
                en: "The words and phrases of a list of the lexicon that occur in the text."
            ),
            overloads: [
                Overload(
                    id: "string_words_in",
                    isMember: true,
                    parameters: [.string, .object("word_list")],
                    result: .list(.string),
                    implementation: .binary { text, list in
                        guard let text = text.asString, let list = list.asWordList else { return .list([]) }
                        let words = Words(text)
                        return .texts(list.matches(in: words).map { words.text($0.tokens) })
                    }
                )
            ]
        ),
        Function(
            name: "tagAtStart",
            group: "kata",
            doc: Bilingual(
                id: "Golongan dari frasa leksikon yang mengawali teks; kosong bila tidak ada.",
                en: "The tag of the phrase that begins the text; empty when none does."
            ),
            overloads: [
                Overload(
                    id: "string_tag_at_start",
                    isMember: true,
                    parameters: [.string, .object("word_list")],
                    result: .string,
                    implementation: .binary { text, list in
                        guard let text = text.asString, let list = list.asWordList else { return .string("") }
                        return .text(list.prefixMatch(Words(text), at: 0)?.tag)
                    }
                )
            ]
        ),
        Function(
            name: "tagOf",
            group: "kata",
            doc: Bilingual(
                id: "Golongan teks bila seluruhnya adalah frasa leksikon; kosong bila bukan.",
                en: "The tag of the text when all of it is a phrase of the list; empty when not."
            ),
            overloads: [
                Overload(
                    id: "string_tag_of",
                    isMember: true,
                    parameters: [.string, .object("word_list")],
                    result: .string,
                    implementation: .binary { text, list in
                        guard let text = text.asString, let list = list.asWordList else { return .string("") }
                        return .text(list.tag(of: text))
                    }
                )
            ]
        ),
        Function(
            name: "similarity",
            group: "kata",
            doc: Bilingual(
                id: "Kemiripan dua teks setelah disamakan huruf dan spasinya, 0 sampai 1.",
                en: "How alike two texts are after folding case and spacing, 0 to 1."
            ),
            overloads: [
                Overload(
                    id: "string_similarity",
                    isMember: true,
                    parameters: [.string, .string],
                    result: .double,
                    implementation: .binary { a, b in .double(Similarity.ratio(a.asString ?? "", b.asString ?? "")) }
                )
            ]
        ),
        Function(
            name: "lacksPredicate",
            group: "kata",
            doc: Bilingual(
                id: "Apakah kalimat hanya terdiri atas anak kalimat; kata-katanya dari daftar leksikon.",
                en: "Whether a sentence has subordinate clauses only; a list of the lexicon gives the words."
            ),
            overloads: [
                Overload(
                    id: "string_lacks_predicate",
                    isMember: true,
                    parameters: [.string, .object("word_list")],
                    result: .bool,
                    implementation: .binary { text, list in
                        guard let text = text.asString, let list = list.asWordList else { return .bool(false) }
                        return .bool(ClauseChecks.lacksPredicate(text, list))
                    }
                )
            ]
        ),
        Function(
            name: "wordsBeyond",
            group: "kata",
            doc: Bilingual(
                id: "Kata-kata yang tidak ada pada teks yang lain; yang bersambung menjadi satu butir.",
                en: "The stretches of words that the other text lacks, in their order."
            ),
            overloads: [
                Overload(
                    id: "string_words_beyond",
                    isMember: true,
                    parameters: [.string, .string],
                    result: .list(.string),
                    implementation: .binary { a, b in
                        .texts(WordDifference.words(of: a.asString ?? "", beyond: b.asString ?? ""))
                    }
                )
            ]
        ),
        member(
            "wordCount",
            on: .string,
            gives: .int,
            id: "Jumlah kata.",
            en: "The number of words."
        ) { text in .int(Int64(Words(text.asString ?? "").count)) },
        member(
            "folded",
            on: .string,
            gives: .string,
            id: "Teks dengan huruf kecil, spasi dan tanda hubung disamakan.",
            en: "The text in lower case with spaces and dashes made alike."
        ) { text in .string((text.asString ?? "").folded) },
    ]

    private static let faults = Type.list(.object("fault"))

    private static let checks: [Function] = [
        Function(
            name: "occurrences",
            group: "naskah",
            doc: Bilingual(
                id:
                    "Bentuk dari sebuah daftar yang terdapat dalam naskah, satu butir per bentuk dengan semua tempatnya, kecuali di dalam frasa pengecualian dan huruf miring.",
                en:
                    "Forms of a list that occur in the text, one fault a form with all its places, but for those inside excepted phrases or italics."
            ),
            overloads: [
                Overload(
                    id: "text_occurrences_everywhere",
                    isMember: true,
                    parameters: [.object("text"), .object("word_list")],
                    result: faults,
                    implementation: .binary { text, list in
                        guard let host = text.asHost(TextHost.self), let list = list.asWordList else {
                            return .list([])
                        }
                        let document = host.document
                        return .faults(
                            TextChecks.occurrences(
                                document.document.passages,
                                document.passageWords,
                                of: list,
                                except: WordList(entries: [])
                            )
                        )
                    }
                ),
                Overload(
                    id: "text_occurrences",
                    isMember: true,
                    parameters: [.object("text"), .object("word_list"), .object("word_list")],
                    result: faults,
                    implementation: .ternary { text, list, exceptions in
                        guard let host = text.asHost(TextHost.self), let list = list.asWordList,
                            let exceptions = exceptions.asWordList
                        else { return .list([]) }
                        let document = host.document
                        return .faults(
                            TextChecks.occurrences(
                                document.document.passages,
                                document.passageWords,
                                of: list,
                                except: exceptions,
                                titles: document.document.citations.compactMap(\.title)
                            )
                        )
                    }
                ),
            ]
        ),
        Function(
            name: "repetitions",
            group: "naskah",
            doc: Bilingual(
                id: "Kata yang tertulis dua kali berturut-turut, kecuali yang ada di daftar.",
                en: "Words written twice in a row, but for those of the list."
            ),
            overloads: [
                Overload(
                    id: "text_repetitions",
                    isMember: true,
                    parameters: [.object("text"), .object("word_list")],
                    result: faults,
                    implementation: .binary { text, list in
                        guard let host = text.asHost(TextHost.self), let list = list.asWordList else {
                            return .list([])
                        }
                        let document = host.document
                        return .faults(
                            TextChecks.repetitions(document.document.passages, document.passageWords, allowed: list)
                        )
                    }
                )
            ]
        ),
        check(
            "articleFaults",
            id: "Nomor Pasal yang ganda atau meloncat.",
            en: "Articles that come twice or leave a gap."
        ) { StructureChecks.articles($0.document) },
        check(
            "chapterFaults",
            id: "Bab yang meloncat, ganda, atau tanpa judul.",
            en: "Chapters that leave a gap, come twice or have no title."
        ) { StructureChecks.chapters($0.document) },
        check(
            "itemFaults",
            id: "Urutan ayat, huruf, atau angka yang tidak lengkap.",
            en: "Items of a list or article that leave a gap or come twice."
        ) { StructureChecks.items($0.document) },
        check(
            "inlineFaults",
            id: "Rincian dalam kalimat yang dimulai dari (2).",
            en: "Enumerations in a sentence that begin with (2)."
        ) { TextChecks.inlineEnumerations($0.document.passages, references: $0.lexicon[.structure]) },
        check(
            "outlineFaults",
            id: "Perbedaan bab dengan sistematika yang diumumkan.",
            en: "Differences between the chapters and the announced outline."
        ) { StructureChecks.outline($0.document) },
        check(
            "contentsFaults",
            id: "Bab dalam daftar isi yang bernomor lain atau tidak ada, dan bab yang tidak tercantum.",
            en: "Chapters of the contents under another number or absent, and chapters that are not listed."
        ) { ContentsChecks.chapters($0.document, $0.lexicon) },
        check(
            "impossibleDays",
            id: "Tanggal yang tidak ada dalam kalender.",
            en: "Days that no calendar has."
        ) { DayChecks.impossible($0) },
        check(
            "contradictedFactors",
            id: "Faktor yang disebut penghambat dan pendorong sekaligus.",
            en: "Factors that are said both to hinder and to further."
        ) { FactorChecks.contradictions($0.document, $0.lexicon) },
        check(
            "definitionFaults",
            id: "Definisi yang terputus, berulang, menyebut tingkat lain, atau memakai istilah yang tertukar.",
            en: "Definitions that are broken, repeat their term, name another level or mix up terms."
        ) { DefinitionChecks.faults($0.document, $0.lexicon) },
        check(
            "unusedTerms",
            id: "Istilah yang didefinisikan tetapi tidak dipakai.",
            en: "Terms that are defined and not used."
        ) { DefinitionChecks.unused($0.document, $0.lexicon) },
        check(
            "unknownBodies",
            id: "Tim, komite, dan sejenisnya dalam pasal yang tidak didefinisikan dan tidak dibentuk.",
            en: "Bodies in the articles that are neither defined nor established."
        ) { DefinitionChecks.unknownBodies($0.document, $0.lexicon) },
        check(
            "repeatedItems",
            id: "Butir yang berulang dalam satu rincian.",
            en: "Items repeated within one list."
        ) { StructureChecks.repeatedItems($0.document, $0.lexicon) },
    ]

    static func member(
        _ name: String,
        on receiver: Type,
        gives result: Type,
        id: String,
        en: String,
        _ body: @escaping @Sendable (Value) -> Value
    ) -> Function {
        Function(
            name: name,
            group: receiver == targets ? "target" : "kata",
            doc: Bilingual(id: id, en: en),
            overloads: [
                Overload(
                    id: "\(receiver)_\(name)",
                    isMember: true,
                    parameters: [receiver],
                    result: result,
                    implementation: .unary(body)
                )
            ]
        )
    }

    private static func check(
        _ name: String,
        id: String,
        en: String,
        _ body: @escaping @Sendable (DocumentHost) -> [Fault]
    ) -> Function {
        check(name, takes: 0, id: id, en: en) { host, _ in body(host) }
    }
}

extension Value {
    func asHost<Host: AnyObject>(_ type: Host.Type) -> Host? { asRecord?.host as? Host }

    var asWordList: WordList? { asHost(WordListHost.self)?.list }

    var asTargets: [TargetHost] { (asList ?? []).compactMap { $0.asHost(TargetHost.self) } }
}
