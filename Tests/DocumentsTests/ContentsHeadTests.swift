import Model
import Testing

@testable import Documents

/// The head of a table of contents, and pages that only carry its name.
@Suite struct ContentsHeadTests {
    @Test func aRunningHeadOpensNoContents() throws {
        let document = try Recognised.read(
            """
            LAPORAN KINERJA DINAS CONTOH

            Daftar Isi

            Akhirnya penyusunan laporan ini diharapkan dapat memberikan gambaran

            dan manfaat bagi pembangunan di Kabupaten Contoh.
            """
        )
        #expect(document.contents.isEmpty)
    }

    @Test(arguments: ["Daftar Isi …………………ii", "Daftar Isi ......... ii", "Daftar Isi ……. ii"])
    func leadersOfAnyDotsPartTheirPages(_ entry: String) throws {
        let document = try Recognised.read(
            "LAPORAN KINERJA DINAS CONTOH\n\nDAFTAR ISI\n\n" + entry + "\nBAB I PENDAHULUAN …………………1\n"
        )
        #expect(document.contents.map(\.title) == ["Daftar Isi", "BAB I PENDAHULUAN"])
        #expect(document.contents.map(\.page) == ["ii", "1"])
    }
}
