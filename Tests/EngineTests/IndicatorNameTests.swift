import Model
import Testing

@testable import Engine

@Suite struct IndicatorNameTests {
    static func name(_ text: String) throws -> IndicatorName {
        IndicatorName(text, lexicon: try AgencyNamesTests.lexicon.get())
    }

    @Test(arguments: [
        ("Persentase Penduduk Miskin", "PERSENTASE PENDUDUK MISKIN"),
        ("Prosentase penduduk miskin", "Persentase penduduk miskin"),
        ("% penduduk miskin", "Persentase penduduk miskin"),
        ("Persentase penduduk miskin (%)", "Persentase penduduk miskin"),
        ("Indeks Kepuasan Masyarakat (IKM)", "Indeks kepuasan masyarakat"),
        ("Capaian Nilai AKIP", "Nilai AKIP"),
        ("Cakupan kerja sama antar daerah", "Cakupan kerjasama antardaerah"),
        ("Jumlah sarana & prasarana", "Jumlah sarana dan prasarana"),
        ("Persentase rekomendasi yang ditindaklanjuti", "Persentase rekomendasi yang ditindak lanjuti"),
        ("Rata-rata lama sekolah", "Rata - rata lama sekolah"),
        ("Persentase desa tanguh bencana", "Persentase desa tangguh bencana"),
    ])
    func theSame(a: String, b: String) throws {
        #expect(try Self.name(a).isSame(as: Self.name(b)))
        #expect(try Self.name(b).isSame(as: Self.name(a)))
    }

    @Test(arguments: [
        ("Persentase jalan kondisi mantap", "Persentase panjang jalan kabupaten dalam kondisi mantap"),
        ("Nilai AKIP", "Nilai SAKIP Kabupaten"),
        ("Jumlah puskesmas terakreditasi", "Persentase puskesmas terakreditasi"),
        (
            "Persentase rancangan produk hukum yang selesai diharmonisasi tepat waktu",
            "Persentase rancangan produk hukum yang diharmonisasi tepat waktu"
        ),
        ("Cakupan PPKS yang tertangani", "Cakupan pelayanan PPKS yang tertangani"),
    ])
    func worded(a: String, b: String) throws {
        #expect(try !Self.name(a).isSame(as: Self.name(b)))
        #expect(try Self.name(a).likeness(to: Self.name(b), supported: false) > 0)
    }

    @Test(arguments: [
        ("Angka Kematian Ibu", "Angka Kematian Bayi"), ("Jumlah sekolah kelas A", "Jumlah sekolah kelas B"),
        ("Jumlah pejabat eselon II", "Jumlah pejabat eselon III"),
        ("Indeks Kualitas Air", "Indeks Kualitas Udara"),
        ("Angka Partisipasi Murni SD", "Angka Partisipasi Murni SMP"),
        ("Persentase penduduk (laki-laki) bekerja", "Persentase penduduk (perempuan) bekerja"),
        ("Persentase temuan BPK yang selesai", "Persentase pengaduan yang selesai"),
        ("Prevalensi stunting", "Prevalensi obesitas"),
    ])
    func different(a: String, b: String) throws {
        #expect(try !Self.name(a).isSame(as: Self.name(b)))
        #expect(try Self.name(a).likeness(to: Self.name(b), supported: false) == 0)
    }

    @Test func everyPairIsMadeOnce() {
        #expect(Assignment.best([[0.9, 0.8], [0.85, 0]]) == [1, 0])
        #expect(Assignment.best([[0.9], [0.95], [0]]) == [nil, 0, nil])
        #expect(Assignment.best([[0, 0, 0.4]]) == [2])
        #expect(Assignment.best([]) == [])
        #expect(Assignment.best([[]]) == [nil])
        // Above the limit by score, each once.
        let large = (0..<(Assignment.largest + 5)).map { row in
            (0..<(Assignment.largest + 5)).map { $0 == row ? 1.0 : 0.5 }
        }
        #expect(Assignment.best(large) == large.indices.map { Optional($0) })
    }
}
