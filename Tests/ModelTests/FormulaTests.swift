import Testing

@testable import Model

@Suite struct FormulaTests {
    /// Kind, terms and factor on one line, for tables.
    static func line(_ formula: Formula) -> String {
        guard let top = formula.numerator, let bottom = formula.denominator else {
            return formula.kind.rawValue + (formula.factor.map { " x " + $0 } ?? "")
        }
        return "\(formula.kind.rawValue) ⟨\(top)⟩ ⟨\(bottom)⟩" + (formula.factor.map { " x " + $0 } ?? "")
    }

    @Test(arguments: [
        // Typeset
        (
            #"$\frac{\text{Jumlah Type OPD}}{\text{Jumlah OPD}} \times 100 \%$"#,
            "ratio ⟨Jumlah Type OPD⟩ ⟨Jumlah OPD⟩ x 100%"
        ),
        (
            #"$\frac{\text{Jumlah Penyediaan Barang/ Jasa}}{\text{Jumlah Pengadaan Barang/jasa}} \times 100 \%$"#,
            "ratio ⟨Jumlah Penyediaan Barang/ Jasa⟩ ⟨Jumlah Pengadaan Barang/jasa⟩ x 100%"
        ),
        (#"\dfrac{\mathrm{A}}{\mathrm{B}} \cdot 100\%"#, "ratio ⟨A⟩ ⟨B⟩ x 100%"),
        (#"$\left(\frac{A}{B}\right) \times 100$"#, "ratio ⟨A⟩ ⟨B⟩ x 100"),
        (#"$P = \frac{\sum X}{N} \times 1.000$"#, "ratio ⟨∑ X⟩ ⟨N⟩ x 1.000"),
        (#"$\frac{A}{B} \times 100%$ keterangan"#, "ratio ⟨A⟩ ⟨B⟩ x 100%"),
        (#"$\frac{A}{}$"#, "unknown"), (#"$\frac$"#, "unknown"), (#"\frac{"#, "unknown"), (#"$$$"#, "unknown"),
        // Typed
        ("Jumlah A / Jumlah B x 100%", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        ("Jumlah A/Jumlah B x 100 %", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        ("A / B x 100%", "ratio ⟨A⟩ ⟨B⟩ x 100%"), ("(A/B) × 100%", "ratio ⟨A⟩ ⟨B⟩ x 100%"),
        ("A : B x 100%", "ratio ⟨A⟩ ⟨B⟩ x 100%"),
        ("A dibagi B dikali 100", "ratio ⟨A⟩ ⟨B⟩ x 100"), ("A dibagi dengan B dikalikan 100%", "ratio ⟨A⟩ ⟨B⟩ x 100%"),
        ("(7)/(6)*100%", "ratio ⟨7⟩ ⟨6⟩ x 100%"), ("realisasi/target x 100%", "ratio ⟨realisasi⟩ ⟨target⟩ x 100%"),
        ("100% x Jumlah A / Jumlah B", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        ("Jumlah A / Jumlah B", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩"),
        ("Jumlah A ÷ Jumlah B × 100%", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        ("Persentase A = (Jumlah A / Jumlah B) x 100%", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        ("Rumus: Jumlah A / Jumlah B x 100%", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        ("((Jumlah A) / (Jumlah B)) X 100 %", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        ("(Jumlah A / Jumlah B x 100%)", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        (
            "Jumlah kematian ibu / Jumlah kelahiran hidup x 100.000",
            "ratio ⟨Jumlah kematian ibu⟩ ⟨Jumlah kelahiran hidup⟩ x 100.000"
        ),
        ("∑ desa tertib / ∑ desa x100%", "ratio ⟨∑ desa tertib⟩ ⟨∑ desa⟩ x 100%"),
        (
            "Jumlah barang/jasa melalui LPSE / Jumlah pengadaan barang/jasa x 100%",
            "ratio ⟨Jumlah barang/jasa melalui LPSE⟩ ⟨Jumlah pengadaan barang/jasa⟩ x 100%"
        ),
        (
            "Jumlah desa tertib administrasi/seluruh desa x 100%",
            "ratio ⟨Jumlah desa tertib administrasi⟩ ⟨seluruh desa⟩ x 100%"
        ),
        // Ruled over three lines
        ("Jumlah A\n-------------\nJumlah B", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩"),
        ("Jumlah A\n———————— x 100%\nJumlah B", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        ("Jumlah A\n________\nJumlah B x 100%", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        ("Jumlah A x 100%\n-----\nJumlah B", "ratio ⟨Jumlah A⟩ ⟨Jumlah B⟩ x 100%"),
        // Growth
        ("(PDRB t - PDRB t-1) / PDRB t-1 x 100%", "growth ⟨PDRB t - PDRB t-1⟩ ⟨PDRB t-1⟩ x 100%"),
        ("Pertumbuhan rata rata per tahun", "growth"),
        (
            "Jumlah temuan tahun sebelumnya yang ditindaklanjuti / Jumlah temuan tahun sebelumnya x 100%",
            "ratio ⟨Jumlah temuan tahun sebelumnya yang ditindaklanjuti⟩ ⟨Jumlah temuan tahun sebelumnya⟩ x 100%"
        ),
        // No division
        ("MoU,Peraturan Bersama,PKS/Agreement yang diimplementasi", "unknown"), ("Jumlah Produk Hukum", "count"),
        ("Jumlah seluruh Kecamatan yang termonitoring", "count"),
        ("Jumlah Pengajian Akbar dan pengajian Rutin", "count"),
        ("Jumlah pengadaan Barang/ jasa", "count"), ("Jumlah desa dan/atau kelurahan", "count"),
        ("Nilai Hasil Evaluasi AKIP oleh Inspektorat", "external"),
        ("Nilai Hasil Evaluasi AKIP oleh Kementerian PAN-RB", "external"),
        ("Nilai Hasil Evaluasi LPPD oleh Kemendagri", "external"), ("Nilai Indeks Kepuasan Masyarakat", "index"),
        ("Hasil perhitungan Survey Kepuasan Masyarakat (SKM) Setiap Tahun", "index"),
        ("Opini BPK atas LKPD", "external"),
        ("Rata-rata nilai IKM unit pelayanan", "mean"), ("Sesuai Permendagri Nomor 86 Tahun 2017", "reference"),
        ("Persentase konflik", "unknown"), ("", "unknown"), ("   ", "unknown"), ("-", "unknown"),
    ])
    func readsFormulas(text: String, expected: String) {
        #expect(Self.line(Formula.read(text, lexicon: Real.lexicon)) == expected)
    }

    @Test(arguments: [
        (#"$\frac{\text{Jumlah A}}{\text{Jumlah B}} \times 100 \%$"#, "Jumlah A / Jumlah B x 100%"),
        ("Jumlah A dibagi Jumlah B dikali 100%", "Jumlah A / Jumlah B x 100%"),
        ("Jumlah A\n-----\nJumlah B x 100 %", "Jumlah A / Jumlah B x 100%"),
        ("Persentase A = (Jumlah A/Jumlah B) x 100%", "Persentase A = Jumlah A / Jumlah B x 100%"),
        ("Jumlah  A\n dan B", "Jumlah A dan B"), ("(A - B) / B x 100%", "(A - B) / B x 100%"),
        (
            "MoU,Peraturan Bersama,PKS/Agreement yang diimplementasi",
            "MoU,Peraturan Bersama,PKS/Agreement yang diimplementasi"
        ),
    ])
    func writesFormulasOnOneLine(text: String, expected: String) {
        #expect(Formula.read(text, lexicon: Real.lexicon).text == expected)
    }

    @Test func anyTextIsReadWithoutATrap() {
        let pieces = [
            "\\frac{", "}", "{", "$", "/", "x 100%", "=", "(", ")", "\n---\n", "Jumlah A", "\u{1}", "\u{2}", "÷", "½",
            "\\", ":",
        ]
        for a in pieces {
            for b in pieces {
                for c in pieces {
                    let formula = Formula.read(a + b + c, lexicon: Sample.lexicon)
                    #expect((formula.numerator == nil) == (formula.denominator == nil))
                    #expect(!formula.text.utf8.contains { $0 < 0x20 })
                }
            }
        }
        for open in ["\\frac{", "(", "{", "[", "\\frac{a}{", "/", ":", "x 100%"] {
            _ = Formula.read(String(repeating: open, count: 5000), lexicon: Real.lexicon)
        }
    }
}
