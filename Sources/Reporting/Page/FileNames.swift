import Model

/// Files as a page or a sheet names them: without the folder that all of them are in, which is said once.
struct FileNames {
    /// With its `/` at the end; empty where the files have none in common, or where there is only one.
    let folder: String

    init(_ files: [String]) {
        guard files.count > 1, var common = files.first?.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        else {
            folder = ""
            return
        }
        common.removeLast()
        for file in files.dropFirst() {
            let parts = file.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).dropLast()
            let same = zip(common, parts).prefix { $0.elementsEqual($1) }.count
            common.removeLast(common.count - same)
        }
        let path = common.map { String(Substring($0)) }.joined(separator: "/")
        // The root itself says nothing.
        folder = path.isEmpty ? "" : path + "/"
    }

    func short(_ file: String) -> String {
        guard !folder.isEmpty, file.utf8.starts(with: folder.utf8) else { return file }
        return String(decoding: file.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
    }
}
