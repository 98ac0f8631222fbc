import Model
import Testing

@testable import Engine

@Suite struct PartialDateTests {
    struct Row: Sendable {
        var a: String
        var b: String
        var before: Bool
        var notBefore: Bool
    }

    /// Only what is certain is said: dates of which a part is unknown may overlap.
    @Test(arguments: [
        Row(a: "2017", b: "2018-05-30", before: true, notBefore: false),
        Row(a: "2018", b: "2018-05-30", before: false, notBefore: false),
        Row(a: "2018-01", b: "2018-05-30", before: true, notBefore: false),
        Row(a: "2018-05", b: "2018-05-30", before: false, notBefore: false),
        Row(a: "2022", b: "2018-05-30", before: false, notBefore: true),
        Row(a: "2018-05-30", b: "2018-05-30", before: false, notBefore: true),
        Row(a: "2016-02", b: "2016-02-29", before: false, notBefore: false),
    ])
    func comparesOnlyWhatIsCertain(_ row: Row) throws {
        let (a, b) = (try #require(PartialDate(row.a)), try #require(PartialDate(row.b)))
        #expect(a.isCertainlyBefore(b) == row.before)
        #expect(a.isCertainlyNotBefore(b) == row.notBefore)
        #expect(a.iso == row.a)
    }

    @Test(arguments: ["", "20x8", "2018-13", "2018-02-30", "2018-1-2-3", "0"])
    func refuses(_ text: String) { #expect(PartialDate(text) == nil) }
}

@Suite struct DigestTests {
    /// FIPS 180-4 examples.
    @Test func isSha256() {
        #expect(Digest.sha256(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Digest.sha256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}
