import Model
import Testing

/// Days as sentences say them.
@Suite struct CivilDateWordsTests {
    @Test(arguments: [
        ("2024-04-10", "10 April 2024", "Rabu", "10 April 2024", "Wednesday"),
        ("2024-03-31", "31 Maret 2024", "Minggu", "31 March 2024", "Sunday"),
        ("2025-12-01", "1 Desember 2025", "Senin", "1 December 2025", "Monday"),
    ])
    func words(_ text: String, _ id: String, _ day: String, _ en: String, _ weekday: String) throws {
        let date = try #require(CivilDate(iso: text))
        #expect(date.words(.indonesian) == id && date.words(.english) == en)
        #expect(date.weekdayName(.indonesian) == day && date.weekdayName(.english) == weekday)
    }
}
