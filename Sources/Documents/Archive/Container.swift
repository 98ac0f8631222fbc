/// What kind of document a ZIP container holds, told by what stands in it.
enum Container {
    case word, spreadsheet, presentation, openText, openSpreadsheet, other

    /// OpenDocument files say it in their first entry, OOXML packages in the list of content types.
    ///
    /// Throws what unpacking throws, `.encrypted` for OpenDocument files with a password.
    static func kind(of archive: Archive, limits: Limits) throws(InputError.Reason) -> Container {
        if archive.contains("mimetype") || archive.contains("META-INF/manifest.xml") {
            if let kind = try openDocument(archive, limits) { return kind }
        }
        guard archive.contains("[Content_Types].xml") else { return guess(archive) }
        let types = try archive.bytes("[Content_Types].xml")
        if holds("wordprocessingml.document.main+xml", types) || holds("ms-word.document.macroEnabled", types)
            || holds("wordprocessingml.template.main+xml", types)
        {
            return .word
        }
        if holds("spreadsheetml.sheet.main+xml", types) || holds("ms-excel.sheet.macroEnabled.main+xml", types)
            || holds("spreadsheetml.template.main+xml", types)
        {
            return .spreadsheet
        }
        if holds("presentationml", types) { return .presentation }
        return guess(archive)
    }

    /// A package whose list is damaged or lies still has its main part.
    private static func guess(_ archive: Archive) -> Container {
        if archive.contains("word/document.xml") { return .word }
        return archive.contains("xl/workbook.xml") ? .spreadsheet : .other
    }

    private static func openDocument(_ archive: Archive, _ limits: Limits) throws(InputError.Reason) -> Container? {
        let manifest = archive.contains("META-INF/manifest.xml") ? try archive.bytes("META-INF/manifest.xml") : []
        if holds("encryption-data", manifest) { throw .init(.encrypted) }
        let type = archive.contains("mimetype") ? try archive.bytes("mimetype") : manifest
        if holds("application/vnd.oasis.opendocument.text", type) { return .openText }
        if holds("application/vnd.oasis.opendocument.spreadsheet", type) { return .openSpreadsheet }
        return holds("application/vnd.oasis.opendocument", type) ? .other : nil
    }

    private static func holds(_ word: StaticString, _ bytes: [UInt8]) -> Bool {
        word.withUTF8Buffer { wanted in
            guard let first = wanted.first, bytes.count >= wanted.count else { return false }
            for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
                if bytes[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
            }
            return false
        }
    }
}
