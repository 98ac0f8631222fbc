internal import Expression
internal import Model

extension RuleLibrary {
    static let targets = Type.list(.object("target"))

    /// What the targets of an indicator say as a series.
    static let series: [Function] = [
        member(
            "known",
            on: targets,
            gives: targets,
            id: "Target yang terbaca sebagai nilai (bukan kosong, bukan teks).",
            en: "The targets that were read as values (neither missing nor mere text)."
        ) { targets in .objects(Declared.target, targets.asTargets.filter { $0.quantity.isKnown }) },
        member(
            "isFlat",
            on: targets,
            gives: .bool,
            id: "Apakah semua nilainya sama; butuh sedikitnya dua.",
            en: "Whether all values are the same; it takes at least two."
        ) { targets in .bool(targets.asTargets.series?.isFlat ?? false) },
        member(
            "atCeiling",
            on: targets,
            gives: .bool,
            id: "Apakah setiap nilai berada di batas atas alaminya (100%, jenjang tertinggi).",
            en: "Whether every value is at its natural ceiling (100%, top grade)."
        ) { targets in
            guard let indicator = targets.asTargets.first?.indicator else { return .bool(false) }
            return .bool(
                indicator.understanding.isAtCeiling(targets.asTargets.map(\.year), of: indicator.model)
            )
        },
        member(
            "worsening",
            on: targets,
            gives: targets,
            id:
                "Target yang lebih buruk daripada tahun sebelumnya menurut arah indikator; kosong bila arahnya tidak diketahui.",
            en: "Targets worse than the year before by the indicator's polarity; empty when that is unknown."
        ) { targets in .objects(Declared.target, targets.asTargets.worsening) },
        member(
            "outOfRange",
            on: targets,
            gives: targets,
            id: "Target di luar rentang yang mungkin (persentase di atas 100, nilai negatif untuk jumlah).",
            en: "Targets outside what is possible (a share above 100, a negative count)."
        ) { targets in
            .objects(
                Declared.target,
                targets.asTargets.filter { $0.indicator.understanding.isOutOfRange($0.quantity) }
            )
        },
        member(
            "rises",
            on: targets,
            gives: targets,
            id: "Target yang lebih tinggi daripada nilai terakhir sebelumnya, lebih dari selisih pembulatan.",
            en: "Targets higher than the known value before, by more than rounding explains."
        ) { targets in .objects(Declared.target, targets.asTargets.of { $0.rises }) },
        member(
            "falls",
            on: targets,
            gives: targets,
            id: "Target yang lebih rendah daripada nilai terakhir sebelumnya, lebih dari selisih pembulatan.",
            en: "Targets lower than the known value before, by more than rounding explains."
        ) { targets in .objects(Declared.target, targets.asTargets.of { $0.falls }) },
        member(
            "contrary",
            on: targets,
            gives: targets,
            id:
                "Target yang melawan arah sebagian besar langkah deretnya; kosong bila deretnya searah. Jumlah dan besaran setahun dapat naik turun: di sana hanya satu langkah melawan tiga langkah lain atau lebih.",
            en:
                "Targets that go against most steps of their series; empty where all go one way. Counts and quantities of a year may go up and down: there only one step against three or more."
        ) { targets in .objects(Declared.target, targets.asTargets.contrary) },
        member(
            "leaps",
            on: targets,
            gives: targets,
            id:
                "Target yang melonjak atau anjlok: lebih dari 25 poin persen, atau jauh lebih besar daripada langkah lain dalam deretnya (bagian: 15 poin dan empat kali; lainnya: sepertiga nilainya dan lima kali).",
            en:
                "Targets that leap up or down: by more than 25 percentage points, or far more than the other steps of the series (shares: 15 points and four times; others: a third of the level and five times)."
        ) { targets in .objects(Declared.target, targets.asTargets.leaping) },
    ]
}
