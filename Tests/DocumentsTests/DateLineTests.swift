import Testing

@testable import Documents

/// The town in the line that states place and date.
@Suite struct DateLineTests {
    @Test(arguments: [
        ("Kota Raya, 15 Januari 2024", "Kota Raya"), ("PIHAK KEDUA, Kota Raya, 15 Januari 2024", "Kota Raya"),
        ("Kota Raya 15 Januari 2024", "Kota Raya 15 Januari 2024"), (", 15 Januari 2024", "15 Januari 2024"),
    ])
    func findsTheTown(_ line: String, _ town: String) { #expect(Draft.town(before: line) == town) }

    @Test func nothingIsNoTown() { #expect(Draft.town(before: "") == nil) }
}
