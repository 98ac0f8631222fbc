import Model

/// What is said of files that other programs read, and of what pages and sheets could not give.
extension Messages {
    static func formatText(of code: InputError.Code) -> LocalizedText {
        switch code {
        case .missingProgram(let tool): missing(tool)
        case .locked:
            LocalizedText(
                id: "PDF ini dikunci (terenkripsi) sehingga tidak dapat diberi catatan. Mintalah berkas tanpa kunci.",
                en: "This PDF is locked (encrypted), so no notes can be added. Ask for a file without a lock."
            )
        case .programTooSlow(let tool, let seconds):
            LocalizedText(
                id: "Program \(tool.names[0]) tidak selesai mengolah berkas dalam \(seconds) detik dan dihentikan.",
                en:
                    "The program \(tool.names[0]) did not finish with the file within \(seconds) seconds and was stopped."
            )
        case .programFailed(let tool, let said):
            LocalizedText(
                id: "Program \(tool.names[0]) gagal mengolah berkas\(said.isEmpty ? "." : ": \(said)")",
                en: "The program \(tool.names[0]) could not deal with the file\(said.isEmpty ? "." : ": \(said)")"
            )
        case .noTemporaryFolder:
            LocalizedText(
                id: "Folder sementara tidak dapat dibuat atau ditulisi.",
                en: "The temporary folder cannot be made or written to."
            )
        case .damaged(let format):
            LocalizedText(
                id: "Berkas rusak atau terpotong: tidak dapat dibaca sebagai \(name(of: format).id).",
                en: "The file is damaged or cut off: it cannot be read as \(name(of: format).en)."
            )
        case .tooManyPages(let limit):
            LocalizedText(
                id: "Jumlah halaman melebihi batas \(limit).",
                en: "There are more pages than the limit of \(limit)."
            )
        case .tooManyWords(let limit):
            LocalizedText(
                id: "Jumlah kata melebihi batas \(limit).",
                en: "There are more words than the limit of \(limit)."
            )
        case .tooManySheets(let limit):
            LocalizedText(
                id: "Jumlah lembar melebihi batas \(limit).",
                en: "There are more sheets than the limit of \(limit)."
            )
        default:
            LocalizedText(id: "Berkas tidak dapat dibaca.", en: "The file cannot be read.")
        }
    }

    static func missing(_ tool: Programs.Tool) -> LocalizedText {
        switch tool {
        case .pdftotext:
            LocalizedText(
                id: "PDF dibaca dengan program pdftotext, yang tidak terpasang. Pasang paket \(tool.package).",
                en:
                    "PDF files are read with the program pdftotext, which is not installed. Install the package \(tool.package)."
            )
        case .pdftoppm:
            LocalizedText(
                id: "Garis tabel tidak terlihat karena program pdftoppm tidak terpasang (paket \(tool.package)); "
                    + "tabel dibaca dari letak kata saja.",
                en: "The lines of tables cannot be seen without the program pdftoppm (package \(tool.package)); "
                    + "tables are read from the position of words alone."
            )
        case .qpdf:
            LocalizedText(
                id: "Catatan dalam PDF dibuat dengan program qpdf, yang tidak terpasang. Pasang paket \(tool.package) "
                    + "(versi 11 atau lebih baru).",
                en: "Notes in PDF files are made with the program qpdf, which is not installed. Install the package "
                    + "\(tool.package) (version 11 or later)."
            )
        case .office:
            LocalizedText(
                id: "Format Office lama (.doc, .xls, .rtf) dibaca dengan LibreOffice, yang tidak terpasang. "
                    + "Pasang paket \(tool.package), atau simpan dokumen sebagai .docx atau .xlsx.",
                en: "Old Office formats (.doc, .xls, .rtf) are read with LibreOffice, which is not installed. "
                    + "Install the packages \(tool.package), or save the document as .docx or .xlsx."
            )
        case .tesseract:
            LocalizedText(
                id: "PDF ini hasil pindaian tanpa teks. Untuk membacanya pasang paket \(tool.package).",
                en: "This PDF is a scan without text. To read it, install the packages \(tool.package)."
            )
        }
    }

    static func adds(_ tool: Programs.Tool) -> LocalizedText {
        switch tool {
        case .pdftotext:
            LocalizedText(id: "membaca PDF yang berisi teks", en: "reads PDF files that hold text")
        case .pdftoppm:
            LocalizedText(
                id: "melihat garis tabel dalam PDF dan menyiapkan halaman pindaian",
                en: "sees the lines of tables in PDF files and prepares scanned pages"
            )
        case .qpdf:
            LocalizedText(id: "membuat salinan PDF dengan catatan", en: "makes copies of PDF files with notes")
        case .office:
            LocalizedText(id: "membaca .doc, .xls dan .rtf", en: "reads .doc, .xls and .rtf")
        case .tesseract:
            LocalizedText(
                id: "membaca PDF hasil pindaian dalam bahasa Indonesia",
                en: "reads scanned PDF files in Indonesian"
            )
        }
    }

    static let unclearTable = LocalizedText(
        id:
            "Tampaknya ada tabel di sini, tetapi baris atau kolomnya tidak dapat dipisahkan dengan pasti; dibaca sebagai teks.",
        en: "There seems to be a table here, but its rows or columns cannot be told apart with certainty; read as text."
    )

    static let pageWithoutText = LocalizedText(
        id: "Halaman ini tidak memuat teks (mungkin gambar atau pindaian).",
        en: "This page holds no text (perhaps a picture or a scan)."
    )

    static let readOptically = LocalizedText(
        id: "Teks dibaca dari gambar halaman (OCR) dan dapat mengandung salah baca.",
        en: "The text was read from pictures of the pages (OCR) and may contain misreadings."
    )

    static func errorCell(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "Sel ini berisi galat \(text), bukan nilai.",
            en: "This cell holds the error \(text) and no value."
        )
    }

    static func moreErrors(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Masih ada \(count) sel galat lain pada lembar ini.",
            en: "There are \(count) more error cells on this sheet."
        )
    }

    static func unstoredResults(_ count: Int) -> LocalizedText {
        LocalizedText(
            id:
                "\(count) sel berisi rumus tanpa nilai tersimpan dan tidak dibaca. Buka dan simpan berkas itu dengan aplikasi lembar kerja.",
            en:
                "\(count) cells hold formulas without a stored result and were not read. Open and save the file with a spreadsheet program."
        )
    }

    static func missingTexts(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) sel menunjuk teks yang tidak ada dalam berkas dan tidak dibaca. Minta salinan yang utuh.",
            en: "\(count) cells refer to texts that the file does not have and were not read. Ask for a sound copy."
        )
    }

    static let hiddenSheet = LocalizedText(
        id: "Lembar ini tersembunyi; isinya ikut dibaca.",
        en: "This sheet is hidden; its content was read all the same."
    )

    static func hiddenRows(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) baris tersembunyi pada lembar ini ikut dibaca.",
            en: "\(count) hidden rows of this sheet were read all the same."
        )
    }

    static func hiddenColumns(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) kolom tersembunyi pada lembar ini ikut dibaca.",
            en: "\(count) hidden columns of this sheet were read all the same."
        )
    }
}
