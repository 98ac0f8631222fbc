import Model

/// Sentences on office files: their containers, and what in them is not read.
extension Messages {
    /// The sentences on ZIP containers and the XML inside.
    static func containerText(of code: InputError.Code) -> LocalizedText {
        switch code {
        case .archiveDamaged:
            LocalizedText(
                id: "Berkas rusak atau terpotong: wadah ZIP-nya tidak dapat dibuka. Minta salinan yang utuh.",
                en: "The file is damaged or cut off: its ZIP container cannot be opened. Ask for a sound copy."
            )
        case .partDamaged(let part):
            LocalizedText(
                id: "Berkas rusak: bagian “\(part)” tidak dapat dibuka. Minta salinan yang utuh.",
                en: "The file is damaged: its part “\(part)” cannot be unpacked. Ask for a sound copy."
            )
        case .partMissing(let part):
            LocalizedText(
                id: "Berkas tidak lengkap: bagian “\(part)” tidak ada.",
                en: "The file is incomplete: its part “\(part)” is missing."
            )
        case .tooManyEntries(let limit):
            LocalizedText(
                id: "Arsip memuat lebih dari \(limit) berkas, batas yang diperbolehkan.",
                en: "The archive has more than \(limit) entries, which is the limit."
            )
        case .unpackedTooLarge(let limit):
            LocalizedText(
                id: "Isi berkas setelah dibuka melebihi batas \(limit) bita.",
                en: "Unpacked, the file is larger than the limit of \(limit) bytes."
            )
        case .unpackedTooDense(let part, let limit):
            LocalizedText(
                id: "Bagian “\(part)” mengembang lebih dari \(limit) kali ukurannya; berkas ditolak demi keamanan.",
                en: "The part “\(part)” unpacks to more than \(limit) times its size; the file is refused for safety."
            )
        case .unsafeEntry(let name):
            LocalizedText(
                id: "Arsip memuat nama berkas yang tidak aman: “\(name)”.",
                en: "The archive has an entry with an unsafe name: “\(name)”."
            )
        case .encrypted:
            LocalizedText(
                id: "Berkas dilindungi kata sandi. Simpan tanpa kata sandi lalu coba lagi.",
                en: "The file is protected by a password. Save it without one and try again."
            )
        case .markupDamaged(let part, let line):
            LocalizedText(
                id: "Berkas rusak: XML pada bagian “\(part)” tidak sah (baris \(line)).",
                en: "The file is damaged: the XML of its part “\(part)” is not well-formed (line \(line))."
            )
        case .doctype(let part):
            LocalizedText(
                id:
                    "Bagian “\(part)” memuat DOCTYPE, yang tidak ada dalam berkas kantor; berkas ditolak demi keamanan.",
                en: "The part “\(part)” has a DOCTYPE, which office files never have; the file is refused for safety."
            )
        case .tooDeep(let part, let limit):
            LocalizedText(
                id: "Bagian “\(part)” bersarang lebih dalam daripada batas \(limit) tingkat.",
                en: "The part “\(part)” is nested deeper than the limit of \(limit) levels."
            )
        case .tooManyAttributes(let part, let limit):
            LocalizedText(
                id: "Satu unsur pada bagian “\(part)” memiliki lebih dari \(limit) atribut, batas yang diperbolehkan.",
                en: "An element of the part “\(part)” has more than \(limit) attributes, which is the limit."
            )
        case .textTooLong(let part, let limit):
            LocalizedText(
                id: "Bagian “\(part)” memuat teks yang lebih panjang daripada batas \(limit) bita.",
                en: "The part “\(part)” has a text longer than the limit of \(limit) bytes."
            )
        default: formatText(of: code)
        }
    }

    static let pictureInCell = LocalizedText(
        id: "Gambar dalam sel ini tidak dapat dibaca. Bila berisi rumus atau angka, ketik sebagai teks.",
        en: "The picture in this cell cannot be read. If it shows a formula or a figure, type it as text."
    )

    static let formulaPicture = LocalizedText(
        id: "Rumus ini tersimpan sebagai gambar dan tidak dapat dibaca. Ketik sebagai teks.",
        en: "This formula is kept as a picture and cannot be read. Type it as text."
    )

    static let embedded = LocalizedText(
        id: "Objek sisipan tidak dibaca.",
        en: "An embedded object was not read."
    )

    static let trackedChanges = LocalizedText(
        id: "Dokumen memuat perubahan terlacak; dibaca seolah-olah semuanya sudah diterima.",
        en: "The document has tracked changes; it was read as if all were accepted."
    )

    static let hiddenText = LocalizedText(
        id: "Dokumen memuat teks tersembunyi; teks itu tidak dibaca.",
        en: "The document has hidden text; that text was not read."
    )
}
