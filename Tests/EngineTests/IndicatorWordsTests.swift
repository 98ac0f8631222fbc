import Model
import TestSupport
import Testing

@testable import Engine

/// What is told of an indicator from its words, with the project's own word lists.
@Suite struct IndicatorWordsTests {
    /// An indicator of a document by itself.
    static func host(_ indicator: Indicator) throws -> (IndicatorHost, DocumentHost) {
        let book = try RulesFolderTests.book.get()
        var document = RecognisedDocument(file: "uji.txt")
        document.indicators = [indicator]
        let circumstances = Circumstances(lexicon: book.lexicon, registry: book.registry, asOf: try day(2026))
        let host = DocumentHost(document, circumstances)
        return (try #require(host.indicators.first), host)
    }

    static func named(_ name: String, unit: String? = nil) -> Indicator {
        Indicator(name: name, unit: unit, place: Place(file: "uji.txt", line: 1))
    }

    struct Harm: Sendable, CustomTestStringConvertible {
        var name: String
        var head: String
        var testDescription: String { name }
    }

    /// Only a harm that is itself measured decides the direction.
    @Test(arguments: [
        Harm(name: "Persentase sanggah banding terhadap proses pelelangan", head: "sanggah banding"),
        Harm(name: "Tingkat kemiskinan", head: "kemiskinan"),
        Harm(name: "Angka kematian ibu", head: "kematian ibu"),
        Harm(name: "Stunting pada balita", head: "Stunting"),
        Harm(name: "Cakupan imunisasi TB", head: ""),
        Harm(name: "Persentase penurunan stunting", head: ""),
        Harm(name: "Persentase pengaduan yang ditindaklanjuti", head: ""),
        Harm(name: "Tingkat waktu tanggap kebakaran", head: ""),
        Harm(name: "Indeks Kepuasan Masyarakat", head: ""),
    ])
    func tellsTheHeadHarm(_ row: Harm) throws {
        let (indicator, document) = try Self.host(Self.named(row.name))
        withExtendedLifetime(document) { #expect(indicator.understanding.harmHead == row.head) }
    }

    struct Column: Sendable, CustomTestStringConvertible {
        var cell: String
        var units: [String]
        var testDescription: String { cell }
    }

    @Test(arguments: [
        Column(cell: "%", units: ["persen"]),
        Column(cell: "Persen (%)", units: ["persen"]),
        Column(cell: "Rupiah (Rp)", units: ["rupiah"]),
        Column(cell: "Dok.", units: ["dokumen"]),
        Column(cell: "Nilai/Predikat", units: ["nilai/predikat"]),
        Column(cell: "sanggar", units: ["sanggar"]),
    ])
    func readsTheUnitColumn(_ row: Column) throws {
        let (indicator, document) = try Self.host(Self.named("Jumlah", unit: row.cell))
        withExtendedLifetime(document) { #expect(indicator.understanding.units == row.units) }
    }

    struct Series: Sendable, CustomTestStringConvertible {
        var name: String
        var values: [String]
        var atCeiling: Bool
        var testDescription: String { name }
    }

    /// A whole share is a ceiling even under a name whose harm makes less look better.
    @Test(arguments: [
        Series(name: "Persentase sanggah banding", values: ["100%", "100%"], atCeiling: true),
        Series(name: "Persentase layanan selesai", values: ["100%", "100%"], atCeiling: true),
        Series(name: "Persentase layanan selesai", values: ["90%", "100%"], atCeiling: false),
        Series(name: "Laju pertumbuhan ekonomi", values: ["100%", "100%"], atCeiling: false),
        Series(name: "Opini BPK", values: ["WTP", "WTP"], atCeiling: true),
        Series(name: "Nilai evaluasi AKIP", values: ["B", "B"], atCeiling: false),
    ])
    func knowsTheCeiling(_ row: Series) throws {
        let lexicon = try RulesFolderTests.book.get().lexicon
        var indicator = Self.named(row.name)
        let scale = lexicon.scale(forIndicator: row.name)
        for (index, value) in row.values.enumerated() {
            indicator.targets[2020 + index] = Quantity.read(value, lexicon: lexicon, scale: scale)
        }
        let (host, document) = try Self.host(indicator)
        withExtendedLifetime(document) {
            #expect(host.understanding.isAtCeiling(Array(indicator.targets.keys), of: indicator) == row.atCeiling)
        }
    }
}
