internal import Expression
internal import Model

extension RuleLibrary {
    /// Figures computed again, and forms looked through.
    static let formChecks: [Function] = [
        rowCheck(
            "cumulativeFaults",
            on: "measurement",
            id:
                "Realisasi kumulatif yang tidak sesuai dengan cara penjumlahan mana pun yang sah (wrong), atau yang menjumlahkan bagian dari keseluruhan (summed); dengan perhitungannya.",
            en:
                "A realisation to date that agrees with no legitimate way of adding up (wrong), or that adds up shares (summed); with its working."
        ) { $0.asHost(MeasurementHost.self).map(FigureChecks.cumulative) ?? [] },
        rowCheck(
            "quarterFaults",
            on: "measurement",
            id:
                "Triwulan yang sudah berakhir tetapi kosong (blank) atau berisi kata (pending), atau belum berakhir tetapi terisi (early); found menyebut triwulannya.",
            en:
                "Quarters that are over and empty (blank) or hold words (pending), or to come and filled (early); found names them."
        ) { $0.asHost(MeasurementHost.self).map(QuarterChecks.faults) ?? [] },
        rowCheck(
            "planFaults",
            on: "measurement",
            id:
                "Target tahunan yang bukan jumlah, posisi terakhir, maupun rata-rata target triwulannya; dengan perhitungannya.",
            en: "A target of the year that is neither sum nor last nor mean of its quarters' targets; with its working."
        ) { $0.asHost(MeasurementHost.self).map(QuarterChecks.plan) ?? [] },
        rowCheck(
            "absorptionFaults",
            on: "budget",
            id: "Persentase serapan yang salah hitung; dengan perhitungannya.",
            en: "A share spent that is computed wrongly; with its working."
        ) { value in value.asHost(BudgetHost.self).map { FigureChecks.absorption($0.model) } ?? [] },
        rowCheck(
            "budgetTotalFaults",
            on: "document",
            id:
                "Jumlah anggaran atau realisasi anggaran yang bukan penjumlahan baris-barisnya, dan serapan pada baris jumlah yang salah hitung (share).",
            en:
                "Totals of budgets that are not the sum of their rows, and shares spent of a total that are wrong (share)."
        ) { value in value.asHost(DocumentHost.self).map { BudgetChecks.totals($0.document) } ?? [] },
        rowCheck(
            "categoryFaults",
            on: "document",
            id:
                "Skala kategori capaian yang berlubang (gap) atau tumpang tindih (overlap), dan baris yang tidak mengikutinya (category).",
            en: "Scales of categories with a gap or an overlap, and rows that do not follow theirs (category)."
        ) { $0.asHost(DocumentHost.self).map(CategoryChecks.faults) ?? [] },
        capCheck(
            "meanFaults",
            id:
                "Baris rata-rata capaian yang tidak sesuai dengan cara merata-ratakan mana pun yang sah; dengan perhitungannya.",
            en: "Rows of means that agree with no legitimate way of taking the mean; with its working."
        ) { MeanChecks.faults($0, caps: $1) },
        capCheck(
            "statementFaults",
            id:
                "Kalimat yang bertentangan dengan tabel laporan: angka indikator (figure), tahunnya (year), serapan (absorption), rata-rata capaian (mean), dan pernyataan bahwa semua target tercapai (all).",
            en:
                "Sentences against the report’s own tables: the figure of an indicator (figure), its year (year), a share spent (absorption), the mean of the achievements (mean), and that all targets were reached (all)."
        ) { StatementChecks.faults($0, caps: $1) },
        achievementCheck("measurement") { value, lower, caps in
            value.asHost(MeasurementHost.self).map { FigureChecks.achievement($0, lower: lower, caps: caps) }
                ?? .faults([])
        },
        achievementCheck("activity") { value, lower, caps in
            value.asHost(ActivityHost.self).map { FigureChecks.achievement($0, lower: lower, caps: caps) }
                ?? .faults([])
        },
        Function(
            name: "isBehind",
            group: "formulir",
            doc: Bilingual(
                id:
                    "Apakah capaian di bawah sekian bagian dari yang seharusnya sampai triwulan ini (rencana triwulan, atau sebanding waktu).",
                en:
                    "Whether the row stays below a share of what was due by now (its plan, else in proportion to the year)."
            ),
            overloads: [
                Overload(
                    id: "measurement_is_behind",
                    isMember: true,
                    parameters: [.object("measurement"), .double],
                    result: .bool,
                    implementation: .binary { row, share in
                        guard let host = row.asHost(MeasurementHost.self), let share = share.asDouble,
                            let limit = Number(plain: String(share))
                        else { return .bool(false) }
                        return .bool(QuarterChecks.isBehind(host, share: limit))
                    }
                )
            ]
        ),
    ]

    /// A check of a document that takes figures from the rule that asks.
    static func capCheck(
        _ name: String,
        id: String,
        en: String,
        _ body: @escaping @Sendable (DocumentHost, [Number]) -> [Fault]
    ) -> Function {
        check(name, takes: 1, id: id, en: en) { host, lists in
            body(host, lists.first.map { $0.compactMap { Number(plain: $0) } } ?? [])
        }
    }

    private static func rowCheck(
        _ name: String,
        on type: String,
        id: String,
        en: String,
        _ body: @escaping @Sendable (Value) -> [Fault]
    ) -> Function {
        Function(
            name: name,
            group: "formulir",
            doc: Bilingual(id: id, en: en),
            overloads: [
                Overload(
                    id: "\(type)_\(name)",
                    isMember: true,
                    parameters: [.object(type)],
                    result: .list(.object("fault")),
                    implementation: .unary { .faults(body($0)) }
                )
            ]
        )
    }

    private static func achievementCheck(
        _ type: String,
        _ body: @escaping @Sendable (Value, String, [Number]) -> FigureChecks.Outcome
    ) -> Function {
        Function(
            name: "achievementFaults",
            group: "formulir",
            doc: Bilingual(
                id:
                    "Persentase capaian yang salah (wrong), tanpa dasar (baseless), kosong (blank), bergalat (error), bertentangan dengan predikat (grade), memakai rumus lain (mixed), atas target nol (missed-zero, zero-target), atau benar hanya sebelum dibulatkan (rounding); galat bila arah indikator tidak diketahui dan menentukan; rumus negatif (difference, ratio, atau kosong) dan batas atas yang lazim diberikan aturan.",
                en:
                    "Percentages that are wrong, baseless, blank, an error, against their grade, of the other formula (mixed), on a target of zero (missed-zero, zero-target), or right only before rounding (rounding); an error where the direction is unknown and decides; the rule gives the declared formula (difference, ratio or empty) and the usual caps."
            ),
            overloads: [
                Overload(
                    id: "\(type)_achievementFaults",
                    isMember: true,
                    parameters: [.object(type), .string, .list(.string)],
                    result: .list(.object("fault")),
                    implementation: .ternary { row, lower, caps in
                        let numbers = (caps.asList ?? []).compactMap(\.asString).compactMap { Number(plain: $0) }
                        switch body(row, lower.asString ?? "", numbers) {
                        case .faults(let faults): return .faults(faults)
                        case .undecided(let why): return .error(EvaluationError(.hostSentence(id: why.id, en: why.en)))
                        }
                    }
                )
            ]
        )
    }
}
