extension CivilDate {
    /// The day as a sentence says it: `10 April 2024`.
    package func words(_ language: Language) -> String {
        let names = language == .indonesian ? Self.indonesianMonths : Self.englishMonths
        return "\(day) \(names[min(max(month, 1), 12) - 1]) \(year)"
    }

    /// The name of the day of the week: `Minggu`.
    package func weekdayName(_ language: Language) -> String {
        let names = language == .indonesian ? Self.indonesianDays : Self.englishDays
        return names[min(max(weekday, 1), 7) - 1]
    }

    private static let indonesianMonths = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let indonesianDays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    private static let englishDays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
