import Model

/// Sentences on templates that are filled in.
extension Messages {
    static func text(of fault: WordTemplate.Fault) -> LocalizedText {
        switch fault {
        case .unreadable(let code): text(of: code)
        case .notWord:
            LocalizedText(
                id: "Templat bukan dokumen Word (.docx).",
                en: "The template is no Word document (.docx)."
            )
        case .unknown(let name, let known):
            LocalizedText(
                id:
                    "Templat memuat penanda yang tidak dikenal: {{\(name)}}; yang ada: \(known.joined(separator: ", ")).",
                en: "The template has an unknown placeholder: {{\(name)}}; there are: \(known.joined(separator: ", "))."
            )
        case .missing(let name):
            LocalizedText(
                id: "Templat tidak memuat {{\(name)}}; tanpa itu temuan tidak tercantum.",
                en: "The template has no {{\(name)}}; without it no finding would be in the memo."
            )
        case .notAlone(let name):
            LocalizedText(
                id: "Penanda {{\(name)}} menjadi tabel atau daftar; letakkan sendiri dalam satu paragraf.",
                en: "The placeholder {{\(name)}} becomes a table or list; give it a paragraph of its own."
            )
        case .notShared(let name):
            LocalizedText(
                id:
                    "Penanda {{\(name)}} di kepala atau kaki halaman berbeda isinya untuk setiap bagian; pindahkan ke dalam isi templat.",
                en:
                    "The placeholder {{\(name)}} in a header or footer differs from part to part; move it into the text."
            )
        }
    }
}
