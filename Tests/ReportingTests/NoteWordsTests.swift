import Model
import Testing

@testable import Reporting

/// What becomes of a file by what was noted while it was read and recognised.
@Suite struct NoteWordsTests {
    struct Case: CustomTestStringConvertible {
        let notes: [Note]
        let status: Report.InputFile.Status
        let reason: String?
        var testDescription: String { reason ?? "no note" }
    }

    private static func note(_ kind: Note.Kind, _ what: String, line: Int? = nil, row: Int? = nil) -> Note {
        var place = Place(file: "IKU.txt", line: line)
        if let row { (place.table, place.row) = (1, row) }
        return Note(kind, what: LocalizedText(id: what, en: what), place: place)
    }

    static let cases = [
        Case(notes: [], status: .read, reason: nil),
        Case(notes: [note(.remark, "Berkas dibaca.")], status: .read, reason: "Berkas dibaca."),
        Case(
            notes: [note(.remark, "Lembar tersembunyi."), note(.loss, "Baris tidak dibaca.", line: 6, row: 2)],
            status: .partial,
            reason: "Baris tidak dibaca (baris 6, tabel 1 baris 2)."
        ),
        Case(
            notes: [
                note(.loss, "Tabel ini tidak dibaca.", line: 3), note(.loss, "Baris tidak dibaca.", line: 9),
                note(.remark, "Lembar tersembunyi."),
            ],
            status: .partial,
            reason: "Tabel ini tidak dibaca (baris 3; dan 1 hal lain, lihat iku extract)."
        ),
    ]

    @Test("a loss makes a file one that was read in part, and the first is told with its place", arguments: cases)
    func becomes(_ one: Case) {
        let file = Report.InputFile(read: "IKU.txt", sha256: "", bytes: 1, notes: one.notes, recognised: [])
        #expect(file.status == one.status)
        #expect(file.reason?.id == one.reason)
    }
}
