internal import Model

/// Office files, told by content: a `.docx` named `.txt` is a Word document.
extension Reader {
    /// The document in an office file, nil when it is none that is read here.
    ///
    /// Throws `.notText` naming the kind for containers of other programs, `.encrypted`, and what the readers throw.
    func readOffice(file: String, bytes: [UInt8], limits: Limits) throws(InputError.Reason) -> Document? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return try readContainer(file: file, archive: try Archive(bytes, limits: limits), limits: limits)
        }
        if bytes.starts(with: Reader.compoundFile), Reader.isLocked(bytes) { throw .init(.encrypted) }
        guard PageReader.mayBePage(bytes) else { return nil }
        let decoded = try DecodedText.decode(bytes)
        guard PageReader.isPage(decoded.bytes) else { return nil }
        var flow = try PageReader.read(decoded.bytes, limits: limits)
        if decoded.damaged > 0 {
            let what = Messages.damagedBytes(decoded.damaged, encoding: decoded.encoding.rawValue)
            flow.notes.insert((.loss, what), at: 0)
        }
        return try assemble(flow, file: file, limits: limits)
    }

    private func assemble(_ flow: FlowDocument, file: String, limits: Limits) throws(InputError.Reason) -> Document {
        let document = try Assembly.document(flow, file: file, limits: limits)
        if document.blocks.isEmpty { throw .init(.empty) }
        return document
    }

    private func readContainer(file: String, archive: Archive, limits: Limits) throws(InputError.Reason) -> Document {
        let flow: FlowDocument
        switch try Container.kind(of: archive, limits: limits) {
        case .word: flow = try WordReader.read(archive, limits: limits)
        case .openText: flow = try OpenTextReader.read(archive, limits: limits)
        case .spreadsheet:
            var reader = WorkbookReader(archive: archive, file: file, limits: limits)
            return try reader.document()
        case .openSpreadsheet:
            var reader = OpenSheetReader(archive: archive, file: file, limits: limits)
            return try reader.document()
        case .presentation: throw .init(.notText(.presentation))
        case .other: throw .init(.notText(.zip))
        }
        return try assemble(flow, file: file, limits: limits)
    }

    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// Office wraps files with a password into its old container, in a stream of this name (UTF-16).
    private static func isLocked(_ bytes: [UInt8]) -> Bool {
        let name: [UInt8] = "EncryptedPackage".utf8.flatMap { (letter: UInt8) -> [UInt8] in [letter, 0] }
        var index = 0
        while index + name.count <= bytes.count {
            if bytes[index] == name[0], bytes[index..<(index + name.count)].elementsEqual(name) { return true }
            // Names of streams stand at the start of directory entries, each of 128 bytes.
            index += 64
        }
        return false
    }
}
