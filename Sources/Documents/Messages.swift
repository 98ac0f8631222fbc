import Model

/// Every sentence that this module shows, in both languages.
enum Messages {
    /// The kinds of file that are read.
    private static let readable = ".txt, .md, .docx, .odt, .html, .xlsx, .ods, .csv, .pdf"

    static func text(of code: InputError.Code) -> LocalizedText {
        switch code {
        case .empty:
            LocalizedText(id: "Berkas kosong.", en: "The file is empty.")
        case .unreadableScan(let pages):
            LocalizedText(
                id:
                    "Berkas ini hasil pindai \(pages) halaman dan tidak satu kata pun terbaca; mintalah berkas aslinya.",
                en: "This is a scan of \(pages) pages on which no word can be made out; ask for the original file."
            )
        case .tooLarge(let bytes, let limit):
            LocalizedText(
                id: "Berkas berukuran \(bytes) bita; batasnya \(limit) bita.",
                en: "The file has \(bytes) bytes; the limit is \(limit) bytes."
            )
        case .lineTooLong(let limit):
            LocalizedText(
                id: "Ada baris yang lebih panjang daripada batas \(limit) bita.",
                en: "A line is longer than the limit of \(limit) bytes."
            )
        case .tooManyLines(let limit):
            LocalizedText(
                id: "Jumlah baris melebihi batas \(limit).",
                en: "There are more lines than the limit of \(limit)."
            )
        case .tooManyColumns(let limit):
            LocalizedText(
                id: "Satu baris tabel memiliki lebih dari \(limit) kolom, batas yang diperbolehkan.",
                en: "A table row has more than \(limit) columns, which is the limit."
            )
        case .tooManyCells(let limit):
            LocalizedText(
                id: "Jumlah sel tabel melebihi batas \(limit).",
                en: "The tables have more cells than the limit of \(limit)."
            )
        case .notText(let format):
            LocalizedText(
                id: "Isi berkas adalah \(name(of: format).id), sedangkan versi ini membaca \(readable). "
                    + "Simpan dokumen dalam salah satu bentuk itu lalu coba lagi.",
                en: "The content is \(name(of: format).en), but this version reads \(readable). "
                    + "Save the document in one of these forms and try again."
            )
        case .binary:
            LocalizedText(
                id: "Isi berkas bukan dokumen yang dikenal. Versi ini membaca \(readable).",
                en: "The content is no document that is known. This version reads \(readable)."
            )
        case .undecodable(let encoding):
            LocalizedText(
                id: "Isi berkas tidak dapat dibaca sebagai \(encoding).",
                en: "The content cannot be read as \(encoding)."
            )
        default: containerText(of: code)
        }
    }

    static func name(of format: InputError.OtherFormat) -> LocalizedText {
        switch format {
        case .excel: LocalizedText(id: "lembar kerja Excel (.xlsx)", en: "an Excel workbook (.xlsx)")
        case .openDocument:
            LocalizedText(id: "dokumen OpenDocument (.odt/.ods)", en: "an OpenDocument file (.odt/.ods)")
        case .zip: LocalizedText(id: "arsip ZIP", en: "a ZIP archive")
        case .pdf: LocalizedText(id: "dokumen PDF", en: "a PDF document")
        case .oldOffice: LocalizedText(id: "dokumen Office lama (.doc/.xls)", en: "an old Office file (.doc/.xls)")
        case .richText: LocalizedText(id: "dokumen RTF", en: "an RTF document")
        case .image: LocalizedText(id: "gambar", en: "a picture")
        case .compressed: LocalizedText(id: "berkas terkompresi", en: "a compressed file")
        case .program: LocalizedText(id: "program", en: "a program")
        case .presentation: LocalizedText(id: "presentasi (.pptx)", en: "a presentation (.pptx)")
        }
    }

    static func damagedBytes(_ count: Int, encoding: String) -> LocalizedText {
        LocalizedText(
            id: "\(count) bita tidak sah sebagai \(encoding) diganti dengan tanda �.",
            en: "\(count) bytes that are not valid \(encoding) were replaced by �."
        )
    }

    static let picture = LocalizedText(
        id: "Gambar tidak dibaca.",
        en: "A picture was not read."
    )

    static func headlessTable(_ head: String) -> LocalizedText {
        LocalizedText(
            id: "Tabel ini tidak dibaca: kepala tabelnya tidak dikenal (“\(head)”).",
            en: "This table was not read: its head is not known (“\(head)”)."
        )
    }

    static let namelessTable = LocalizedText(
        id: "Tabel ini tidak dibaca: tidak ada kolom yang menyebut indikator, sasaran, atau program.",
        en: "This table was not read: no column of it names indicators, objectives or programmes."
    )

    static let unmatchedHistory = LocalizedText(
        id: "Realisasi tahun-tahun sebelumnya tidak dibaca: indikatornya tidak ada pada tabel pengukuran di atasnya.",
        en: "Results of earlier years were not read: no table of measurements above has the indicator."
    )

    static func severalIndicators(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Baris ini tidak dibaca: satu sel memuat \(count) indikator dan nilainya tidak dapat dipasangkan.",
            en: "This row was not read: one cell holds \(count) indicators and their values cannot be paired."
        )
    }

    static let rowTooLong = LocalizedText(
        id: "Baris ini tidak dibaca: selnya lebih banyak daripada kolom tabel.",
        en: "This row was not read: it has more cells than the table has columns."
    )

    static let mixedRow = LocalizedText(
        id: "Baris ini tidak dibaca: nama indikator dan angka kolom lain tercetak menyatu.",
        en: "This row was not read: the indicator's name and figures of other columns are printed as one."
    )

    static let narrowColumn = LocalizedText(
        id: "Nilai yang tercetak sebagai #### tidak terbaca karena kolomnya terlalu sempit.",
        en: "Values printed as #### cannot be read, for their column is too narrow."
    )

    static let rowShifted = LocalizedText(
        id: "Baris ini tidak dibaca: selnya kurang dan tampaknya bergeser terhadap kolom tabel.",
        en: "This row was not read: cells are missing and it seems shifted against the columns of the table."
    )

    static let tornRow = LocalizedText(
        id: "Baris tabel ini tidak dibaca: salah satu selnya terputus ke baris berikutnya.",
        en: "This row of a table was not read: one of its cells breaks off and goes on in the next line."
    )

    static let rowWithoutIndicator = LocalizedText(
        id: "Baris ini tidak dibaca: tidak memuat nama indikator.",
        en: "This row was not read: it names no indicator."
    )

    static let groupRow = LocalizedText(
        id: "Baris kelompok ini dibaca sebagai teks saja.",
        en: "This group row was read as text only."
    )

    static let targetWithoutYear = LocalizedText(
        id: "Target ini tidak dibaca: tahunnya tidak dinyatakan.",
        en: "This target was not read: its year is not stated."
    )

    static let unreadableDate = LocalizedText(
        id: "Tanggal ini tidak dapat dibaca dengan pasti.",
        en: "This date could not be read with certainty."
    )
}
