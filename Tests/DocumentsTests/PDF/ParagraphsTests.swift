import Testing

@testable import Documents

/// Printed lines as paragraphs: where one ends although the line above is full.
@Suite struct ParagraphsTests {
    /// Lines of a page, each word as wide as its letters.
    private static func lines(_ texts: [String]) -> [TextLine] {
        texts.enumerated().map { row, text in
            var words: [PrintedPage.Word] = []
            var left = 50.0
            for part in text.split(separator: " ") {
                let box = Box(
                    left: left,
                    top: Double(row) * 14,
                    right: left + Double(part.count) * 5,
                    bottom: Double(row) * 14 + 10
                )
                words.append(PrintedPage.Word(box: box, text: String(part)))
                left = box.right + 4
            }
            let right = words.last?.box.right ?? 50
            return TextLine(
                words: words,
                box: Box(left: 50, top: Double(row) * 14, right: right, bottom: Double(row) * 14 + 10)
            )
        }
    }

    @Test func aLineThatIntroducesEndsItsParagraph() {
        let texts = Paragraphs(
            Self.lines([
                "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta",
                "berorientasi pada hasil, kami sebagai para pihak yang bertanda tangan di bawah halaman ini:",
                "Nama : SITI AMINAH, yang namanya begitu panjang sehingga barisnya penuh sampai ke tepi kanan",
                "Jabatan : Kepala Dinas Kesehatan Kabupaten Contoh Raya",
            ])
        ).texts().map(\.text)
        #expect(texts.count == 3, "\(texts)")
        #expect(texts.last == "Jabatan : Kepala Dinas Kesehatan Kabupaten Contoh Raya")
    }

    /// Three short lines at the left margin are no paragraph, wherever the text around them ends.
    @Test(arguments: [
        ["KESATU : Indikator Kinerja Utama sebagaimana tercantum dalam Lampiran."],
        [
            "KESATU : Indikator Kinerja Utama sebagaimana tercantum dalam Lampiran yang",
            "merupakan bagian tidak terpisahkan dari Keputusan ini.",
        ],
        [],
    ])
    func whatStandsAboveASignatureIsLineByLine(_ text: [String]) {
        let signed = ["Ditetapkan di Contoh Raya", "pada tanggal 10 Januari 2022", "KEPALA DINAS,"]
        let all = Self.lines(text + signed)
        let document = Self.lines([
            "Keputusan ini mulai berlaku pada tanggal ditetapkan dan akan diperbaiki bila keliru."
        ])
        let texts = Paragraphs(all, in: Paragraphs.Setting(of: document + all)).texts().map(\.text)
        #expect(texts.suffix(3) == signed[...])
        #expect(texts.count == (text.isEmpty ? 3 : 4))
    }
}
