import Testing

@testable import Model

/// Which directions of a row are legitimate, and whether anything tells them.
@Suite struct RowDirectionTests {
    private static func value(_ text: String) -> Quantity { Quantity.read(text, lexicon: Real.lexicon) }

    private func reading(_ name: String, objective: String? = nil, target: String = "10", final: String = "")
        -> RowReading
    {
        var row = Measurement(
            objective: objective,
            indicator: name,
            target: Self.value(target),
            place: Place(file: "berkas.csv")
        )
        row.final.target = Self.value(final)
        return RowReading(row, lower: nil, lexicon: Real.lexicon)
    }

    @Test(
        arguments: [
            ("Persentase jalan mantap", nil, "10", "", [Polarity.higher], false),
            ("Angka Kematian Ibu", nil, "10", "", [.lower], false),
            ("Jumlah kasus DBD", nil, "10", "", [.lower], false),
            // Something may have been done to the cases.
            ("Jumlah kasus DBD yang dipantau", nil, "10", "", [.lower, .higher], false),
            // Things of which less is better, unless something was done to them.
            ("Jumlah pengaduan masyarakat", nil, "10", "", [.lower], false),
            ("Jumlah pengaduan yang ditindaklanjuti", nil, "10", "", [.higher, .lower], false),
            ("Jumlah pengaduan yang masuk", nil, "10", "", [.lower, .higher], false),
            ("Persentase keluhan pelanggan terselesaikan", nil, "10", "", [.higher, .lower], false),
            ("Jumlah pelanggaran Perda", nil, "10", "", [.lower], false),
            ("Persentase pelanggaran Perda yang diproses", nil, "10", "", [.higher, .lower], false),
            ("Luas kawasan kumuh", nil, "10", "", [.lower], false),
            ("Persentase kawasan kumuh tertangani", nil, "10", "", [.higher, .lower], false),
            ("Jumlah temuan BPK", nil, "10", "", [.lower], false),
            ("Jumlah temuan", nil, "10", "", [.lower, .higher], false),
            ("Persentase temuan BPK yang ditindaklanjuti", nil, "10", "", [.higher, .lower], false),
            ("Jumlah temuan kasus TBC", nil, "10", "", [.higher, .lower], false),
            ("Jumlah desa rawan pangan", nil, "10", "", [.lower], false),
            ("Persentase desa rentan pangan", nil, "10", "", [.lower], false),
            ("Penanganan desa rentan pangan", nil, "10", "", [.higher, .lower], false),
            ("Penanganan daerah rawan pangan", nil, "10", "", [.higher, .lower], false),
            ("Rata-rata waktu penyelesaian izin", nil, "10", "", [.lower], false),
            ("Persentase ketepatan waktu penyelesaian izin", nil, "10", "", [.higher, .lower], false),
            ("Persentase penyelesaian izin tepat waktu", nil, "10", "", [.higher], false),
            // A bad state behind its thing.
            ("Persentase tambak rusak", nil, "10", "", [.lower], false),
            ("Panjang jaringan irigasi rusak berat", nil, "10", "", [.lower], false),
            ("Persentase jalan tidak rusak", nil, "10", "", [.higher, .lower], false),
            ("Persentase ruang kelas rusak yang direhabilitasi", nil, "10", "", [.higher, .lower], false),
            ("Persentase tambak rusak yang dikunjungi", nil, "10", "", [.higher], false),
            ("Persentase anggaran untuk sekolah rusak", nil, "10", "", [.lower, .higher], false),
            ("Jumlah konflik sosial", nil, "10", "", [.lower, .higher], false),
            ("Jumlah konflik sosial", "Menurunnya konflik sosial", "10", "", [.lower], false),
            ("Jumlah konflik yang diselesaikan", nil, "10", "", [.higher, .lower], false),
            ("Rata-rata jam operasi alat", nil, "10", "", [.higher, .lower], true),
            ("Jumlah perkara di pengadilan", nil, "10", "", [.higher, .lower], true),
            ("Jumlah perkara yang diselesaikan", nil, "10", "", [.higher], false),
            // The objective tells, when it speaks of the same thing and nothing resolves it.
            ("Rata-rata jam operasi alat", "Meningkatnya jam operasi", "10", "", [.higher, .lower], false),
            ("Jumlah perkara di pengadilan", "Menurunnya perkara", "10", "", [.lower, .higher], false),
            ("Rata-rata jam operasi alat", "Meningkatnya pelayanan kesehatan", "10", "", [.higher, .lower], true),
            ("Jumlah perkara di pengadilan", "Meningkatnya penyelesaian perkara", "10", "", [.higher, .lower], true),
            // So does the target at the end of the plan.
            ("Rata-rata jam operasi alat", nil, "10", "15", [.higher, .lower], false),
            ("Rata-rata jam operasi alat", nil, "10", "8", [.lower, .higher], false),
            ("Rata-rata jam operasi alat", nil, "10", "10", [.higher, .lower], true),
            ("Rata-rata jam operasi alat", nil, "≤ 10", "", [.lower], false),
        ] as [(String, String?, String, String, [Polarity], Bool)]
    )
    func tellsTheDirections(
        name: String,
        objective: String?,
        target: String,
        final: String,
        polarities: [Polarity],
        isUnknown: Bool
    ) {
        let reading = reading(name, objective: objective, target: target, final: final)
        #expect(reading.polarities == polarities)
        #expect(reading.isDirectionUnknown == isUnknown)
    }

    @Test(
        arguments: [
            ("Persentase desa siaga", true), ("Persentase warga yang dilayani", false),
            ("Persentase penyerapan anggaran", false), ("Jumlah desa siaga", false),
        ]
    )
    func tellsStatesFromWork(name: String, isState: Bool) {
        #expect(reading(name, target: "50%").isState == isState)
    }

    @Test func exactFiguresNeedNoSlack() throws {
        let row = Measurement(
            indicator: "Indeks",
            target: Self.value("2,80"),
            realisation: Self.value("2,93"),
            achievement: Self.value("104,46"),
            place: Place(file: "berkas.csv")
        )
        let reading = RowReading(row, lower: nil, lexicon: Real.lexicon)
        let check = try #require(row.checkedAchievement(reading, quarter: nil, cap: nil))
        #expect(check.agrees && check.needsSlack)
        var exact = row
        exact.achievement = Self.value("104,64")
        let other = try #require(exact.checkedAchievement(reading, quarter: nil, cap: nil))
        #expect(other.agrees && !other.needsSlack)
    }
}
