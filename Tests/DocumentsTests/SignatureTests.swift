import Model
import Testing

@testable import Documents

/// Who signed, as lines of a page say it.
@Suite struct SignatureTests {
    private func signed(_ lines: [String]) throws -> (name: String?, post: String?)? {
        let text = [
            "LAPORAN KINERJA INSPEKTORAT", "KABUPATEN CONTOH", "TAHUN 2023", "BAB I PENDAHULUAN",
            "Laporan ini disusun sebagai pertanggungjawaban.",
        ]
        let document = try Recognised.document(Recognised.lines(text + lines))
        return document.signatories.first.map { ($0.name, $0.post) }
    }

    /// Without room for the signature the post and the name are printed as one line.
    @Test(arguments: [
        ("INSPEKTUR, FULAN BIN FULAN", "FULAN BIN FULAN", "INSPEKTUR"),
        ("Kepala Dinas, Drs. Fulan bin Fulan, M.Si", "Drs. Fulan bin Fulan, M.Si", "Kepala Dinas"),
    ])
    func aNameBehindItsPostIsASignature(_ line: String, _ name: String, _ post: String) throws {
        let found = try #require(try signed(["Contoh, 20 Februari 2024", line]))
        #expect(found.name == name)
        #expect(found.post == post)
    }

    @Test(arguments: [
        ["Contoh, 20 Februari 2024", "Kepala Dinas Pariwisata, Pemuda dan Olahraga"],
        ["INSPEKTUR, FULAN BIN FULAN"],
        ["Contoh, 20 Februari 2024", "INSPEKTUR,"],
    ])
    func aPostAloneIsNone(_ lines: [String]) throws { #expect(try signed(lines) == nil) }
}
