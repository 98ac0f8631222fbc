internal import Documents
internal import Engine
internal import Model
internal import Reporting

/// Tells files that only look like documents: lists that this program wrote itself, which lie where they were asked for,
/// and data of other programs. Judged, they would give findings that nobody can act on.
enum InputScreen {
    /// Why a file is no document; nil for one that may be.
    static func reason(file: String, bytes: [UInt8]) -> LocalizedText? {
        let front = bytes.prefix(OwnList.frontBytes)
        if OwnList.begins(front) || PackageKeyword(OwnList.keyword).isHeld(by: bytes) { return Messages.ownList }
        if isData(file, front), !ExtractReader.isExtract(bytes) { return Messages.otherData }
        return nil
    }

    /// The same for a file that has not been read: no more of it than is needed.
    static func reason(file: String) -> LocalizedText? {
        guard case .success(let front) = InputFiles.bytes(of: file, front: OwnList.frontBytes) else { return nil }
        guard front.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return reason(file: file, bytes: front) }
        guard case .success(let all) = InputFiles.bytes(of: file, limit: Limits.default.bytes) else { return nil }
        return reason(file: file, bytes: all)
    }

    /// Data by its name, or by an opening that no text has: `{"name"`, `[{`.
    private static func isData(_ file: String, _ front: ArraySlice<UInt8>) -> Bool {
        let name = file.lowercased()
        if InputFiles.facts.contains(where: { name.hasSuffix($0) }) { return true }
        let opening = front.lazy.filter { $0 > 0x20 }.prefix(2)
        return opening.elementsEqual("{\"".utf8) || opening.elementsEqual("[{".utf8)
    }
}
