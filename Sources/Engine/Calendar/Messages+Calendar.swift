package import Model

// What is said of deadlines, Indonesian and English.

extension Obligation {
    /// What is owed: `Pengukuran kinerja triwulan I tahun 2024`.
    package var name: LocalizedText { due.kind.name(year: year, quarter: quarter) }

    /// Why it cannot be said whether it is late; nil when it can.
    var obstacle: LocalizedText? {
        switch state {
        case .undated where isOnlyRevised:
            LocalizedText(
                id: "hanya perjanjian kinerja perubahan yang ada",
                en: "only a revised agreement is at hand"
            )
        case .undated:
            LocalizedText(
                id: "tanggal penyampaian tidak diketahui: tidak ada dalam register dan dokumen tidak bertanggal",
                en: "the day of submission is not known: the register has none and the document is undated"
            )
        case .unknown:
            LocalizedText(
                id:
                    "tanggal pengesahan DPA tahun \(year) belum diketahui; catat dalam iku.yaml (budget-dated) atau register",
                en:
                    "the day the budget document of \(year) was ratified is not known; say it in iku.yaml (budget-dated) or in the register"
            )
        case .unseen:
            LocalizedText(
                id: "belum ada, atau baru dari sebagian kecil, dalam register dan folder; belum tentu diminta",
                en: "none, or only a few, are in register and folder; perhaps it was not asked for"
            )
        case .onTime, .early, .late, .missing, .notDue: nil
        }
    }
}

extension Obligation.Debtor {
    /// Who owes it, as a sentence says it.
    var wording: LocalizedText {
        switch level {
        case .government: LocalizedText(id: "pemerintah daerah", en: "the government")
        case _ where isEveryone: LocalizedText(id: "semua perangkat daerah", en: "all agencies")
        case .agency, .unit: LocalizedText(id: name, en: name)
        }
    }
}

extension SubmissionKind {
    /// What is owed for a period.
    package func name(year: Int, quarter: Int?) -> LocalizedText {
        let period = quarter.map { RomanNumeral.text($0) ?? "" }
        func text(_ id: String, _ en: String) -> LocalizedText {
            LocalizedText(
                id: id + (period.map { " triwulan \($0)" } ?? "") + " tahun \(year)",
                en: en + (period.map { " for quarter \($0) of" } ?? " for") + " \(year)"
            )
        }
        switch self {
        case .iku: return text("Indikator kinerja utama", "Key performance indicators")
        case .agreement: return text("Perjanjian kinerja", "Performance agreement")
        case .revisedAgreement: return text("Perjanjian kinerja perubahan", "Revised performance agreement")
        case .quarterly, .annual: return text("Pengukuran kinerja", "Performance measurement")
        case .activity: return text("Pengukuran kinerja kegiatan (PKK)", "Measurement of activities (PKK)")
        case .report: return text("Laporan kinerja", "Performance report")
        case .renjaEvaluation: return text("Evaluasi Renja", "Evaluation of the Renja")
        case .review: return text("Reviu laporan kinerja", "Review of the performance report")
        case .budget: return text("Dokumen pelaksanaan anggaran (DPA)", "Budget document (DPA)")
        }
    }
}

extension DueDate {
    /// What is to be known besides the date, in brackets with a space before; empty when there is nothing.
    package var note: LocalizedText {
        var id: [String] = [], en: [String] = []
        switch closure {
        case .weekend:
            id.append("hari \(strict.weekdayName(.indonesian))")
            en.append("a \(strict.weekdayName(.english))")
        case .holiday(let holiday):
            id.append(holiday.name.id)
            en.append(holiday.name.en)
        case nil: break
        }
        if working != strict {
            id.append("hari kerja berikutnya \(working.words(.indonesian))")
            en.append("next working day \(working.words(.english))")
        }
        for year in unloaded {
            id.append("hari libur nasional tahun \(year) belum dimuat")
            en.append("the national holidays of \(year) are not loaded")
        }
        if !doubtful.isEmpty {
            id.append("hari libur itu perlu diperiksa pada keputusan bersama")
            en.append("that holiday is to be verified in the joint decree")
        }
        guard !id.isEmpty else { return LocalizedText(id: "", en: "") }
        return LocalizedText(
            id: " (" + id.joined(separator: "; ") + ")",
            en: " (" + en.joined(separator: "; ") + ")"
        )
    }
}

extension DueRule {
    /// How it is counted: `10 hari kerja setelah triwulan berakhir`.
    var words: LocalizedText {
        let span: LocalizedText
        switch (unit, days) {
        case (.months, _):
            span = LocalizedText(id: "\(within) bulan", en: "\(within) \(within == 1 ? "month" : "months")")
        case (.days, .calendar):
            span = LocalizedText(id: "\(within) hari", en: "\(within) \(within == 1 ? "day" : "days")")
        case (.days, .working):
            span = LocalizedText(id: "\(within) hari kerja", en: "\(within) working \(within == 1 ? "day" : "days")")
        }
        let start: LocalizedText
        switch from {
        case .quarterEnd: start = LocalizedText(id: "triwulan berakhir", en: "the quarter ends")
        case .yearEnd: start = LocalizedText(id: "tahun anggaran berakhir", en: "the budget year ends")
        case .budgetDate: start = LocalizedText(id: "DPA disahkan", en: "the budget document is ratified")
        }
        return LocalizedText(id: "\(span.id) setelah \(start.id)", en: "\(span.en) after \(start.en)")
    }

    /// Who owes something, as a sentence says it.
    static func debtors(_ levels: [RecognisedDocument.Level]) -> LocalizedText {
        let words = levels.map { level in
            switch level {
            case .government: LocalizedText(id: "pemerintah daerah", en: "the government")
            case .agency: LocalizedText(id: "setiap perangkat daerah", en: "each agency")
            case .unit: LocalizedText(id: "setiap unit kerja", en: "each unit")
            }
        }
        return LocalizedText(
            id: words.map(\.id).joined(separator: " dan "),
            en: words.map(\.en).joined(separator: " and ")
        )
    }
}
