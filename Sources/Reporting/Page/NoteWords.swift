package import Model

extension Report.InputFile {
    /// A file that was read: in part where a note tells a loss, the reader's own or one of recognition.
    /// The reason is the first loss, else the first note, with its place and how many more of its kind there are.
    package init(read file: String, sha256: String, bytes: Int, notes: [Note], recognised: [Report.Recognised]) {
        let losses = notes.filter { $0.kind == .loss }
        self.init(
            file: file,
            sha256: sha256,
            bytes: bytes,
            status: losses.isEmpty ? .read : .partial,
            reason: LocalizedText(notes: losses.isEmpty ? notes : losses),
            recognised: recognised
        )
    }
}

extension LocalizedText {
    /// `Baris ini tidak dibaca: … (baris 45; dan 3 hal lain, lihat iku extract)`; nil without notes.
    fileprivate init?(notes: [Note]) {
        guard let first = notes.first else { return nil }
        let others = notes.count - 1
        func text(_ language: Language) -> String {
            let words = Wording(language: language)
            var aside: [String] = []
            if first.place.isWithinFile { aside.append(PlaceWords(words: words).full(first.place)) }
            if others > 0 {
                aside.append(
                    words.pick(
                        "dan \(others) hal lain, lihat iku extract",
                        "and \(others) more, see iku extract"
                    )
                )
            }
            let what = first.what[language]
            if aside.isEmpty { return what }
            let stem = what.hasSuffix(".") ? String(what.dropLast()) : what
            return "\(stem) (\(aside.joined(separator: "; ")))."
        }
        self.init(id: text(.indonesian), en: text(.english))
    }
}

extension Place {
    /// Whether it names a part of the file, not the file alone.
    fileprivate var isWithinFile: Bool {
        page != nil || sheet != nil || line != nil || paragraph != nil || cell != nil || table != nil
    }
}
