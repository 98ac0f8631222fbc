import Engine
import Testing

@testable import Model

@Suite struct LexiconFilesTests {
    static var lexicon: Lexicon { Real.lexicon }

    @Test(arguments: Lexicon.ListName.allCases)
    func everyListHasItsFile(name: Lexicon.ListName) throws {
        let files = try Real.files(in: "lexicon").map(\.name)
        #expect(files.contains("lexicon/\(name.rawValue).yaml"))
        #expect(!Self.lexicon[name].isEmpty)
    }

    /// A phrase without words (a dash) could never match, and one without letters matches by accident.
    @Test(arguments: Lexicon.ListName.allCases)
    func everyPhraseHasWords(name: Lexicon.ListName) {
        for entry in Self.lexicon[name].entries {
            for phrase in entry.phrases { #expect(!Words(phrase).isEmpty, "\(entry.tag): “\(phrase)”") }
        }
    }

    @Test func tagsAreThoseThatTheCodeKnows() {
        func check(_ name: Lexicon.ListName, _ known: [String]) {
            for entry in Self.lexicon[name].entries {
                #expect(known.contains(entry.tag), "\(name.rawValue): \(entry.tag)")
            }
            for tag in known { #expect(Self.lexicon[name].contains(tag: tag), "\(name.rawValue): \(tag)") }
        }
        check(.headers, Concept.allCases.map(\.rawValue))
        check(.measures, MeasureClass.allCases.map(\.rawValue))
        check(.unitClasses, MeasureClass.allCases.map(\.rawValue))
        check(.months, (1...12).map(String.init))
        check(.quarters, (1...4).map(String.init))
        check(.submissionKinds, SubmissionKind.allCases.map(\.rawValue))
        check(.polarities, Polarity.allCases.map(\.rawValue))
        check(.accumulations, Accumulation.allCases.map(\.rawValue))
        check(.governmentKinds, ["provinsi", "kabupaten", "kota"])
        check(.bounds, Quantity.Comparison.allCases.map(\.rawValue))
        check(.documentKinds, DocumentKind.allCases.map(\.rawValue).filter { $0 != "unknown" })
        check(.formulaKinds, ["external", "reference", "index", "growth", "mean", "sum", "count"])
    }

    @Test func unitsOfClassesAndOfWorkAreCanonical() {
        for name in [Lexicon.ListName.unitClasses, .activityUnits] {
            for unit in Self.lexicon[name].entries.flatMap(\.phrases) {
                #expect(Self.lexicon[.units].contains(tag: unit), "\(name.rawValue): \(unit)")
            }
        }
    }

    /// A right form that is itself listed as wrong would send writers round in a circle.
    @Test(arguments: [Lexicon.ListName.spelling, .prepositions, .wrongWords])
    func rightFormsAreNotMarkedWrong(name: Lexicon.ListName) {
        for entry in Self.lexicon[name].entries {
            for other in [Lexicon.ListName.spelling, .prepositions, .wrongWords] {
                #expect(Self.lexicon[other].matches(in: Words(entry.tag)).isEmpty, "\(name.rawValue): \(entry.tag)")
            }
        }
    }

    /// No wrong form stands under two right ones.
    @Test(arguments: [Lexicon.ListName.spelling, .prepositions, .wrongWords])
    func wrongFormsHaveOneRightForm(name: Lexicon.ListName) {
        var seen: [String: String] = [:]
        for entry in Self.lexicon[name].entries {
            for phrase in entry.phrases {
                if let other = seen[phrase.folded] { Issue.record("\(phrase): \(other), \(entry.tag)") }
                seen[phrase.folded] = entry.tag
            }
        }
    }

    @Test(arguments: [
        "Permasalahan dapat diatasi, ditingkatkan, dilingkupi, didalami dan dimaksud.",
        "Di mana, dimana, keluar, kepada, daripada, dirumahkan, diakhiri.",
        "Kerja sama rata-rata masing-masing; penanggung jawab pertanggungjawaban.",
        "Di lingkungan Bina Marga di bawah Bupati di atas.",
        "Persentase capaian kinerja Wali Kota Walikota sampai dengan triwulan IV.",
        "Pengkajian mengkaji program dan kegiatan; analisis, aktif, sistem.",
        "Ketenteraman dan ketertiban umum; dikuantifikasi dan diukur.",
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
    ])
    func rightTextIsNotMarked(text: String) {
        let words = Words(text)
        for name in [Lexicon.ListName.spelling, .prepositions, .wrongWords] {
            #expect(Self.lexicon[name].matches(in: words).map(\.phrase) == [])
        }
    }

    @Test(arguments: [
        ("Presentase kerjasama", ["persentase", "kerja sama"]),
        ("Meningkanya proposionalitas", ["meningkatnya", "proporsionalitas"]),
        ("ditetapkananya tolak ukur", ["ditetapkannya", "tolok ukur"]),
        ("rata rata Type yg diimplementasi", ["rata-rata", "tipe", "yang", "diimplementasikan"]),
        ("termonitoring", ["termonitor"]),
        ("LAMPPIRAN obyektif Survey kedepan", ["lampiran", "objektif", "survei", "ke depan"]),
        ("Mengkoordinasikan", ["mengoordinasikan"]),
        ("prosentase samapi besarn Uandang indicator", ["persentase", "sampai", "besaran", "undang", "indikator"]),
        ("pengunaan pengeralahan efektifitas personil", ["penggunaan", "pengerahan", "efektivitas", "personel"]),
        (
            "kierja maupn sebaga progam AKuntablitas Daerha Kaupaten",
            ["kinerja", "maupun", "sebagai", "program", "akuntabilitas", "daerah", "kabupaten"]
        ),
        (
            "perangkay factor acuam pecapaian menyakinkan kampong propinsi ketentraman",
            ["perangkat", "faktor", "acuan", "pencapaian", "meyakinkan", "kampung", "provinsi", "ketenteraman"]
        ),
    ])
    func misspellingsAreFound(text: String, right: [String]) {
        #expect(Self.lexicon[.spelling].matches(in: Words(text)).map(\.tag) == right)
    }

    @Test(arguments: [
        ("dilingkungan Disamping di gunakan", ["di lingkungan", "di samping", "digunakan"]),
        ("ditingkat diatas didalamnya dibawahnya", ["di tingkat", "di atas", "di dalamnya", "di bawahnya"]),
        ("ditahun mendatang", ["di tahun"]), ("di gunakan; di, gunakan", ["digunakan"]),
    ])
    func prepositionsAreFound(text: String, right: [String]) {
        #expect(Self.lexicon[.prepositions].matches(in: Words(text)).map(\.tag) == right)
    }

    @Test(
        arguments: [
            ("Sasaran", "objective"), ("KINERJA UTAMA", "objective"), ("SASARAN STRATEGIS", "objective"),
            ("INDIKATOR KINERJA UTAMA (IKU)", "indicator"), ("Indikator Sasaran", "indicator"),
            ("Rumus", "formula"), ("PENJELASAN/FORMULASI PENGHITUNGAN", "formula"),
            ("Penjelasan / Formulasi Penghitungan", "formula"), ("FORMULASI/CARA PENGUKURAN", "formula"),
            ("Formula / Rumusan Perhitungan", "formula"),
            ("Definisi Operasional / Formulasi", "formula"), ("Cara Perhitungan", "formula"),
            ("Definisi Operasional", "definition"), ("ALASAN", "definition"), ("SUMBER DATA", "source"),
            ("Sumber", "source"),
            ("PENANGGUNG JAWAB", "owner"), ("PJ", "owner"), ("Unit Kerja Perangkat Daerah Penanggungjawab", "owner"),
            ("Bidang Penanggung Jawab", "owner"), ("Satuan", "unit"), ("Sat.", "unit"),
            ("Kondisi Awal (Baseline)", "baseline"), ("Data Capaian pada Tahun Awal Perencanaan", "baseline"),
            ("Target Kinerja Sasaran pada tahun ke", "target"), ("TARGET", "target"), ("Target Tahun", "target"),
            ("Kondisi Kinerja pada akhir periode", "final-target"), ("REALISASI S/D TRIWULAN INI", "cumulative"),
            ("REALISASI", "realisation"), ("% CAPAIAN", "achievement"), ("% CAPAIAN TARGET", "achievement"),
            ("Capaian (%)", "achievement"), ("PERMASALAHAN", "problems"), ("SOLUSI", "solutions"), ("KET", "note"),
            ("Keterangan", "note"), ("Realisasi Anggaran", "budget-realised"), ("Anggaran", "budget"),
            ("Program", "program"),
            ("No", "number"), ("No.", "number"), ("Nomor Urut", "number"), ("Tanggal Penyampaian", "submitted"),
            ("Perangkat Daerah", "agency"), ("Singkatan", "abbreviation"), ("Kode", "code"), ("Polaritas", "polarity"),
            ("Kelompok Indikator", "group"), ("KEGIATAN URAIAN", "activity"), ("Meningkatnya kinerja", nil),
        ] as [(String, String?)]
    )
    func headsAreRecognised(head: String, concept: String?) {
        #expect(Self.lexicon[.headers].tag(of: head) == concept)
    }

    @Test(arguments: [
        ("Undang-Undang Nomor 28 Tahun 1999", "uu"), ("Undang – undang Nomor 2", "uu"),
        ("Undang - Undang Republik Indonesia Nomor 47", "uu"), ("UU No. 5", "uu"),
        ("Undang-Undang Darurat Nomor 9", "uu-drt"),
        ("Undang-Undang Dasar Negara Republik Indonesia", "uud"), ("Peraturan Pemerintah Nomor 18", "pp"),
        ("Peraturan Presiden RI Nomor 29", "perpres"), ("Inpres 7", "inpres"),
        (
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 53",
            "permenpanrb"
        ), ("Peraturan Menteri PAN dan RB Nomor 53", "permenpanrb"), ("PermenPAN-RB 88", "permenpanrb"),
        ("Permenpan RB No 1", "permenpanrb"),
        ("PERMENPAN Nomor : PER/09", "permenpan"),
        ("Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor: PER/09", "permenpan"),
        ("Permendagri No.86", "permendagri"), ("Peraturan Menteri Dalam Negeri Nomor 80", "permendagri"),
        ("Peraturan Daerah Kota Binjai Nomor 4", "perda"), ("Peraturan Bupati Kediri", "perbup"), ("Perwali", "perwal"),
        ("PERATURAN WALIKOTA BINJAI", "perwal"), ("Peraturan Wali Kota Kediri", "perwal"),
        ("Keputusan Bupati", "kepbup"), ("Keputusan Kepala Dinas", "kepdin"),
    ])
    func kindsOfRegulationAreRecognised(text: String, kind: String) {
        #expect(Self.lexicon[.regulationKinds].prefixMatch(Words(text), at: 0)?.tag == kind)
    }

    @Test(arguments: [
        ("20 prd", "number 20 [produk hukum daerah]"), ("5 keg", "number 5 [kegiatan]"),
        ("2 ranperda", "number 2 [rancangan perda]"), ("20 kec.", "number 20 [kecamatan]"),
        ("3 pasar", "number 3 [pasar]"), ("1.500bh", "number 1500 [buah]"),
        ("B", "grade {B}"), ("BB", "grade {BB}"), ("WTP", "grade {WTP}"), ("Sangat Tinggi", "grade {Sangat Tinggi}"),
        ("A (Memuaskan)", "grade {A}"), ("Level 3", "grade 3 {Level 3}"), ("min. 80", "bound ge 80"),
        ("maksimal 5%", "bound le 5 [persen]"),
        ("80 s.d. 90", "range 80…90"), ("80 s/d 90", "range 80…90"),
        ("Rp. 1.250.000.000,-", "money 1250000000 [rupiah]"), ("Rp 1,5 miliar", "money 1500000000 [rupiah]"),
        ("2 juta", "money 2000000 [rupiah]"), ("2,5 per 1.000 KH", "number 2.5 [per 1.000 kelahiran hidup]"),
        ("3 (tiga) dokumen", "number 3 [dokumen]"), ("12 (dua belas) bulan", "number 12 [bulan]"), ("N/A", "missing"),
        ("7,5 menit", "number 7.5 [menit]"), ("1.234 Ha", "number 1234 [hektare]"), ("Opini WTP", "grade {WTP}"),
        ("di atas 5%", "bound gt 5 [persen]"),
        ("Baik", "grade {Baik}"), ("Madya", "grade {Madya}"), ("5 Mei", "text"), ("Triwulan IV", "text"),
        ("meningkat", "text"), ("80 %", "number 80 [persen]"), ("Belum diukur", "missing"),
    ])
    func cellsAreReadWithTheRealLists(text: String, expected: String) {
        #expect(QuantityTests.line(Quantity.read(text, lexicon: Self.lexicon)) == expected)
    }

    @Test(
        arguments: [
            ("Nilai Evaluasi AKIP Sekretariat Daerah", "akip"), ("Nilai LPPD", "ekppd"),
            ("Nilai Indeks Kepuasan Masyarakat Tanggamus", "service-quality"), ("Opini BPK", "bpk-opinion"),
            ("Maturitas SPIP", "spip-maturity"),
            ("Level Kapabilitas APIP", "apip-capability"), ("Indeks Reformasi Birokrasi", "rb"), ("Jumlah pasar", nil),
        ] as [(String, String?)]
    )
    func namesTellTheScale(name: String, scale: String?) {
        #expect(Self.lexicon.scale(forIndicator: name)?.name == scale)
    }

    @Test(arguments: [
        ("IKU TAHUN 2018-2023", ["2018-2023"]), ("Rencana tahun 2019 dan Permendagri No.86 Tahun 2017", ["2019-2019"]),
        ("Nomor PER/09/M.PAN/5/2007, tanggal 31 Mei 2007", []), ("Perbup Kutai Barat Nomor 12 Tahun 2018", []),
        ("BERITA DAERAH KOTA BINJAI TAHUN 2020 NOMOR 11", []), ("Tahun 2023- 2026", ["2023-2026"]),
        ("UU 23 Tahun 2014", []), ("PENGUKURAN KINERJA TRIWULAN II TAHUN 2024", ["2024-2024"]),
    ])
    func periodsAreFoundWithTheRealLists(text: String, periods: [String]) {
        #expect(
            Period.mentions(in: text, lexicon: Self.lexicon).map { "\($0.period.start)-\($0.period.end)" } == periods
        )
    }
}

@Suite struct RegistryFileTests {
    @Test func everyReferenceIsHeld() {
        let ids = Set(Real.registry.ids)
        #expect(ids.count >= 70)
        for regulation in Real.registry.regulations {
            for change in regulation.amendedBy + [regulation.revokedBy].compactMap({ $0 }) {
                #expect(ids.contains(change.by), "\(regulation.id): \(change.by)")
            }
        }
    }

    @Test func kindsAreThoseOfTheLexicon() {
        for regulation in Real.registry.regulations {
            #expect(Real.lexicon[.regulationKinds].contains(tag: regulation.kind), "\(regulation.id)")
        }
    }

    @Test func nothingIsInForceAfterItsEnd() {
        for regulation in Real.registry.regulations {
            guard let from = regulation.inForceFrom, let end = regulation.revokedBy?.on else { continue }
            #expect(!end.isCertainlyBefore(from), "\(regulation.id)")
            #expect(!regulation.replacedInPractice, "\(regulation.id)")
        }
    }

    @Test(arguments: [
        ("uu-23-2014", "244", "5587"), ("uu-12-2011", "82", "5234"), ("uu-25-2004", "104", "4421"),
        ("uu-33-2004", "126", "4438"), ("pp-79-2005", "165", "4593"), ("pp-65-2005", "150", "4585"),
        ("uu-2-1997", "2", "3667"), ("pp-18-2016", "114", "5887"),
    ])
    func gazetteNumbersAreThoseOfTheSource(id: String, number: String, supplement: String) {
        #expect(Real.registry[id]?.gazette?.number == number)
        #expect(Real.registry[id]?.gazette?.supplement == supplement)
    }
}
