internal import Engine
internal import FoundationEssentials
internal import Model

/// The `iku.yaml` of a government.
///
/// It counts only where it is meant: named by `--workspace`, or lying in a folder that is checked. One that lies beside a
/// single file, or above it, does not: whoever checks a file on its own must see all that is found in it.
struct WorkspaceFile {
    let path: String
    let workspace: Workspace

    /// Where the workspace of a folder stands.
    static func path(in folder: String) -> String {
        folder.hasSuffix("/") ? folder + Workspace.fileName : "\(folder)/\(Workspace.fileName)"
    }

    /// What a review reads: the folders that the workspace names and its list of agencies, else all that is named.
    func inputs(_ operands: [String]) -> [String] {
        guard let folder = operands.first(where: { Self.path(in: $0) == path }) else { return operands }
        func below(_ name: String) -> String { name.hasPrefix("/") ? name : "\(folder)/\(name)" }
        var inputs = workspace.folders.isEmpty ? [folder] : workspace.folders.map(below)
        if let file = workspace.agencyFile { inputs.append(below(file)) }
        return inputs + operands.filter { $0 != folder }
    }

    /// The one that counts for a run; nil when there is none.
    ///
    /// - Throws: `CommandError.rules` with the place of what is wrong in it, `CommandError.usage` where two would count.
    static func find(_ arguments: Arguments, _ language: Language) throws(CommandError) -> WorkspaceFile? {
        if let path = arguments.value("--workspace") { return try read(path, language) }
        var found: [String] = []
        for operand in arguments.operands {
            let path = path(in: operand)
            if FileManager.default.fileExists(atPath: path), !found.contains(path) { found.append(path) }
        }
        guard found.count < 2 else { throw .usage(Messages.twoWorkspaces) }
        return try found.first.map { path throws(CommandError) in try read(path, language) }
    }

    private static func read(_ path: String, _ language: Language) throws(CommandError) -> WorkspaceFile {
        let bytes: [UInt8]
        switch InputFiles.bytes(of: path, limit: YamlLimits().bytes) {
        case .success(let read): bytes = read
        case .failure(let fault):
            throw .input(LocalizedText(id: "iku: \(path): \(fault.reason.id)", en: "iku: \(path): \(fault.reason.en)"))
        }
        do throws(PackError) {
            return WorkspaceFile(path: path, workspace: try Workspace.read(bytes, file: path))
        } catch {
            throw .rules([error.message(language)])
        }
    }
}
