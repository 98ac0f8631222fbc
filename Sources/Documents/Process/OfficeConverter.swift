import Model

/// Old Office files (`.doc`, `.xls`, `.rtf`) as today's, by LibreOffice with a profile of its own.
struct OfficeConverter {
    let programs: Programs
    let limits: Limits

    /// What an old file is, told by the names of the streams in it.
    enum Kind: String {
        case workbook = "xls", text = "doc", richText = "rtf"

        /// The form it is converted to.
        var target: String { self == .workbook ? "xlsx" : "docx" }
    }

    /// The kind of a compound file ([MS-CFB]); nil for one that holds neither text nor sheets.
    ///
    /// Throws `.encrypted` for a modern file under a password, which is wrapped in a compound file.
    static func kind(of bytes: [UInt8]) throws(InputError.Reason) -> Kind? {
        if bytes.starts(with: "{\\rtf".utf8) { return .richText }
        func holds(_ name: String) -> Bool {
            let wide: [UInt8] = name.utf8.flatMap { [$0, 0] }
            return bytes.span.holds(wide.span)
        }
        if holds("EncryptedPackage") { throw .init(.encrypted) }
        if holds("WordDocument") { return .text }
        return holds("Workbook") || holds("Book") ? .workbook : nil
    }

    func convert(_ bytes: [UInt8], kind: Kind) throws(InputError.Reason) -> [UInt8] {
        guard let program = programs.paths[.office] else { throw .init(.missingProgram(.office)) }
        guard let place = Workplace(below: programs.temporary), place.write(bytes, as: "input.\(kind.rawValue)") != nil
        else {
            throw .init(.noTemporaryFolder)
        }
        let child = ChildProcess(
            program: program,
            arguments: [
                "-env:UserInstallation=file://\(place.folder)/profile", "--headless", "--norestore", "--convert-to",
                kind.target,
                "--outdir", "out", "input.\(kind.rawValue)",
            ],
            folder: place.folder,
            seconds: max(programs.seconds, 120),
            memory: 8 << 30
        )
        _ = try child.said(.office)
        guard let converted = place.read("out/input.\(kind.target)", limit: limits.bytes) else {
            throw .init(.programFailed(.office, said: ""))
        }
        return converted
    }
}
