import Testing

@testable import Model

@Suite struct IndicatorReadingTests {
    static func reading(_ name: String) -> IndicatorReading { IndicatorReading(name: name, lexicon: Real.lexicon) }

    @Test(
        arguments: [
            ("Persentase konflik", "proportion", "Persentase", nil),
            ("Presentase sanggah banding", "proportion", "Presentase", nil),
            ("Jumlah pasar yang termonitoring", "count", "Jumlah", nil),
            ("Nilai Indeks Kepuasan Masyarakat", "index", "Nilai Indeks", nil),
            ("Capaian Nilai IKM Kecamatan", "index", "Nilai IKM", "Capaian"),
            ("Laju pertumbuhan ekonomi", "growth", "Laju pertumbuhan", nil),
            ("Tingkat ketepatan struktur", "compliance", "Tingkat ketepatan", nil),
            ("Tingkat partisipasi pemilih", "proportion", "Tingkat partisipasi", nil),
            ("Rata-rata lama sekolah", "rate", "Rata-rata lama sekolah", nil),
            ("Rata - rata nilai ujian", "mean", "Rata - rata nilai", nil),
            ("Angka Kematian Ibu", "rate", "Angka Kematian Ibu", nil), ("Predikat SAKIP", "ordinal", "Predikat", nil),
            ("Opini BPK", "ordinal", "Opini BPK", nil),
            ("Waktu tanggap kebakaran", "time", "Waktu tanggap", nil), ("Luas lahan kritis", "quantity", "Luas", nil),
            ("Target persentase desa mandiri", "proportion", "persentase", "Target"),
            ("Realisasi investasi", "quantity", "Realisasi investasi", nil),
            ("Terlaksananya rapat", nil, nil, nil), ("Kualitas pelayanan", "index", "Kualitas", nil),
            ("", nil, nil, nil), ("%", "proportion", "%", nil),
        ] as [(String, String?, String?, String?)]
    )
    func tellsTheMeasure(name: String, kind: String?, word: String?, prefix: String?) {
        let measure = Self.reading(name).measure
        #expect(measure?.classes.first?.rawValue == kind)
        #expect(measure?.word == word)
        #expect(measure?.prefix == prefix)
    }

    @Test(
        arguments: [
            ("Presentase sanggah banding dari penyedia terhadap proses pelelangan", "lower", false),
            ("Persentase Konflik Yang Dilaporkan dan Terfasilitasi", "higher", true),
            ("Jumlah penyelesaian konflik perkara perdata", "higher", true), ("Angka Kematian Ibu", "lower", false),
            ("Persentase penduduk miskin", "lower", false),
            ("Penurunan angka kemiskinan", "higher", true), ("Tingkat Pengangguran Terbuka", "lower", false),
            ("Indeks Gini", "lower", false),
            ("Persentase temuan yang ditindaklanjuti", "higher", true),
            ("Persentase pengaduan masyarakat yang diselesaikan", "higher", true),
            ("Nilai Evaluasi AKIP", "higher", false), ("Jumlah pasar", "higher", false),
            ("Waktu tanggap kebakaran", "lower", false), ("Waktu pelayanan izin", "lower", false),
            ("Angka Harapan Hidup", "higher", false), ("Rata-rata nilai", "higher", false),
            ("Rata-rata jam operasi", nil, false), ("Angka kontak", nil, false),
            ("Jumlah kasus DBD", "lower", false), ("Jumlah kasus malaria yang diobati", "higher", true),
            ("Prevalensi stunting", "lower", false), ("Laju inflasi", "lower", false),
            ("Terlaksananya rapat", nil, false),
            ("Persentase sampah yang tidak terangkut", "lower", false),
            ("Jumlah temuan yang belum ditindaklanjuti", "lower", false),
            ("Persentase penduduk yang belum terlayani air bersih", "lower", false),
            ("Persentase rumah tidak layak huni yang ditangani", "higher", true),
        ] as [(String, String?, Bool)]
    )
    func tellsTheDirection(name: String, polarity: String?, turned: Bool) {
        let direction = Self.reading(name).direction
        #expect(direction?.polarity.rawValue == polarity)
        #expect(direction?.isTurned ?? false == turned)
    }

    @Test func formulaMayPointTheOtherWay() {
        let formula = Formula.read(
            #"$\frac{\text{Jumlah Sanggah Banding yg diselesaikan}}{\text{Jumlah sanggah banding}} \times 100 \%$"#,
            lexicon: Real.lexicon
        )
        let direction = IndicatorReading.direction(of: formula, lexicon: Real.lexicon)
        #expect(direction?.polarity == .higher)
        #expect(direction?.words == ["Sanggah Banding", "diselesaikan"])
    }

    @Test(arguments: [
        ("Jumlah penyusunan rancangan produk hukum daerah", "Jumlah Produk Hukum", "produk hukum daerah", 2),
        (
            "Jumlah penyelesaian konflik perkara perdata dan tata usaha negara", "Jumlah A / Jumlah B x 100%",
            "kegiatan", 1
        ),
        ("Jumlah penyusunan rancangan peraturan", "Jumlah Rancangan Peraturan yang disusun", "rancangan perda", 3),
        (
            "Jumlah kecamatan yang termonitoring distribusi beras miskin",
            "Jumlah seluruh Kecamatan yang termonitoring", "kecamatan", 2
        ),
        ("Jumlah pasar yang termonitoring harga sembako", "Jumlah seluruh Pasar yang termonitoring", "pasar", 2),
        ("Nilai pemahaman dan pengamalan agama", "Jumlah Pengajian Akbar dan pengajian Rutin", "kegiatan", 2),
        ("Jumlah perkara yang diselesaikan", "Jumlah perkara selesai", "perkara", 0),
        ("Persentase dokumen yang sah", "Jumlah A / Jumlah B", "persen", 0),
        ("Jumlah UMKM bersertifikat", "Jumlah UMKM bersertifikat", "usaha", 0),
        ("Nilai Evaluasi AKIP", "Nilai Hasil Evaluasi AKIP oleh Inspektorat", "predikat", 0),
    ])
    func countsSignalsOfWork(name: String, formula: String, unit: String, count: Int) {
        let formula = Formula.read(formula, lexicon: Real.lexicon)
        let signals = Self.reading(name).activitySignals(formula: formula, units: [unit])
        #expect(signals.count == count, "\(signals)")
        #expect(signals.words.isEmpty == (count == 0))
    }

    @Test(
        arguments: [
            ("Persentase Konflik Yang Dilaporkan dan Terfasilitasi", "participles", "Dilaporkan", "Terfasilitasi"),
            ("Persentase konflik yang dilaporkan dan yang diselesaikan", "participles", "dilaporkan", "diselesaikan"),
            ("Jumlah desa dan jumlah kelurahan tertib", "measures", "Jumlah", "jumlah"),
            ("Nilai pemahaman dan pengamalan agama", "abstracts", "pemahaman", "pengamalan"),
            ("Jumlah penyelesaian konflik perkara perdata dan tata usaha negara", nil, nil, nil),
            ("Persentase sarana dan prasarana", nil, nil, nil),
            ("Jumlah rancangan peraturan tentang pemekaran pekon dan kecamatan", nil, nil, nil),
            ("Persentase distribusi dan terminal", nil, nil, nil), ("dan", nil, nil, nil),
        ] as [(String, String?, String?, String?)]
    )
    func findsDoubleBarrels(name: String, kind: String?, first: String?, second: String?) {
        let double = Self.reading(name).doubleBarrel
        #expect(double?.kind.rawValue == kind)
        #expect(double?.first == first)
        #expect(double?.second == second)
    }

    @Test(arguments: [
        ("Persentase pelayanan yang optimal dan memadai", ["optimal", "memadai"]),
        ("Persentase jalan kondisi baik", []), ("Jumlah rumah layak huni", []),
        ("Persentase kegiatan dan lain-lain", ["dan lain-lain"]), ("Persentase pelayanan yang baik", ["baik"]),
        ("Jumlah pasar", []),
    ])
    func findsVagueWords(name: String, words: [String]) {
        #expect(Self.reading(name).vagueWords == words)
    }

    @Test(
        arguments: [
            ("Laju pertumbuhan ekonomi", "Laju pertumbuhan ekonomi"),
            ("Indeks Pembangunan Manusia (IPM)", "Indeks Pembangunan Manusia"), ("Jumlah pasar", nil),
        ] as [(String, String?)]
    )
    func knowsMacroIndicators(name: String, macro: String?) {
        #expect(Self.reading(name).macroIndicator == macro)
    }

    @Test(arguments: [
        (
            "Persentase Konflik Yang Dilaporkan dan Terfasilitasi",
            "Jumlah Konflik yang Diselesaikan / Jumlah Konflik Yang Dilaporkan Dalam 1 Tahun x 100%", ["facilitate"],
            ["resolve"]
        ),
        ("Persentase konflik yang diselesaikan", "Jumlah konflik yang terselesaikan / Jumlah konflik x 100%", [], []),
        ("Jumlah pasar yang dipantau", "Jumlah seluruh pasar yang termonitoring", [], []),
        ("Persentase kerjasama yang diimplementasi", "MoU yang diimplementasi", [], []),
        ("Jumlah konflik yang difasilitasi", "Jumlah konflik yang diselesaikan", ["facilitate"], ["resolve"]),
        ("Jumlah pasar", "Jumlah pasar yang diperbaiki", [], []),
    ])
    func comparesDeeds(name: String, formula: String, named: [String], counted: [String]) {
        let formula = Formula.read(formula, lexicon: Real.lexicon)
        let difference = Deed.difference(name: name, formula: formula, lexicon: Real.lexicon)
        #expect(difference?.named.map(\.family) ?? [] == named)
        #expect(difference?.counted.map(\.family) ?? [] == counted)
    }

    @Test(
        arguments: [
            ("Jumlah seluruh konflik yang dilaporkan", "konflik"), ("Jumlah Type OPD", "tipe"),
            ("Jumlah OPD", "perangkat-daerah"), ("Jumlah Penyediaan Barang/ Jasa", "pengadaan"),
            ("Jumlah penyediaan air", "penyediaan"),
            ("Jumlah Pengadaan Barang/jasa", "pengadaan"), ("Jumlah", nil), ("", nil),
        ] as [(String, String?)]
    )
    func findsTheHeadNoun(term: String, noun: String?) {
        #expect(ContentComparison.headNoun(of: term, lexicon: Real.lexicon) == noun)
    }

    @Test func comparesContentByMeaning() {
        let comparison = ContentComparison(
            "Presentase Pemilihan penyediaan Barang/ jasa melalui LPSE",
            "Jumlah Penyediaan Barang/ Jasa",
            lexicon: Real.lexicon
        )
        #expect(comparison.shared == ["penyediaan barang/ jasa"])
        #expect(comparison.onlyFirst == ["pemilihan", "lpse"])
        #expect(comparison.onlySecond == [])
    }
}
