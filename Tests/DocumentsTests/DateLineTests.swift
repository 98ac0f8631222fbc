import Model
import Testing

@testable import Documents

/// The town in the line that states place and date.
@Suite struct DateLineTests {
    @Test(arguments: [
        ("Kota Raya, 15 Januari 2024", "Kota Raya"), ("PIHAK KEDUA, Kota Raya, 15 Januari 2024", "Kota Raya"),
        ("Kota Raya 15 Januari 2024", "Kota Raya 15 Januari 2024"), (", 15 Januari 2024", "15 Januari 2024"),
    ])
    func findsTheTown(_ line: String, _ town: String) { #expect(Draft.town(before: line) == town) }

    private func report(_ lines: [String]) throws -> RecognisedDocument {
        try Recognised.document(
            Recognised.lines(
                [
                    "LAPORAN KINERJA DINAS SOSIAL", "KABUPATEN CONTOH", "TAHUN 2023", "BAB I PENDAHULUAN",
                    "Laporan ini disusun sebagai pertanggungjawaban.",
                ] + lines
            )
        )
    }

    /// A month without its day is known as far as it goes.
    @Test(arguments: [
        ["Kota Raya, Februari 2024", "KEPALA DINAS,", "FULAN", "NIP. 19670421 199203 1 006"],
        ["Kota Raya,      Februari 2024", "Kepala Dinas Sosial,", "ttd", "FULAN"],
        ["Ditetapkan di Kota Raya", "pada tanggal      Februari 2024", "KEPALA DINAS,", "FULAN"],
    ])
    func aMonthIsADateWithoutItsDay(_ lines: [String]) throws {
        let document = try report(lines)
        #expect(document.dated == nil)
        #expect(document.datedMonth == PartialDate(year: 2024, month: 2))
        #expect(document.town == "Kota Raya")
    }

    /// The preface names a month, the end the day.
    @Test func aDayGoesBeforeAMonth() throws {
        let document = try report([
            "Kota Raya, Februari 2024", "KEPALA DINAS,", "FULAN", "NIP. 19670421 199203 1 006", "BAB IV PENUTUP",
            "Demikian laporan ini.", "Kota Raya, 12 Februari 2024", "KEPALA DINAS,", "FULAN",
            "NIP. 19670421 199203 1 006",
        ])
        #expect(document.dated?.description == "2024-02-12")
        #expect(document.datedMonth == nil)
    }

    @Test(arguments: [
        "Realisasi sampai dengan Februari 2024", "Kota Raya, 31 Februari 2024", "Triwulan I, Januari s.d. Maret 2024",
    ])
    func otherMonthsAreNone(_ line: String) throws {
        let document = try report([line, "Jumlah layanan meningkat."])
        #expect(document.dated == nil)
        #expect(document.datedMonth == nil)
    }

    /// Place and date stand there though nobody has signed.
    @Test(arguments: [["Kota Raya, 15 Januari 2024"], ["Kota Raya, 15 Januari 2024", "KEPALA DINAS SOSIAL,"]])
    func aDateWithoutASignatureIsRead(_ lines: [String]) throws {
        let document = try report(lines)
        #expect(document.dated?.description == "2024-01-15")
        #expect(document.signatories.isEmpty)
    }

    @Test func aDateInTheTextIsNotThatOfTheDocument() throws {
        let document = try report([
            "Kegiatan dilaksanakan di", "Kota Raya, 15 Januari 2023", "dengan peserta dari semua kecamatan.",
            "Hasilnya dilaporkan.", "Semua peserta hadir.", "Demikian laporan ini.",
        ])
        #expect(document.dated == nil)
    }

    @Test func nothingIsNoTown() { #expect(Draft.town(before: "") == nil) }
}
