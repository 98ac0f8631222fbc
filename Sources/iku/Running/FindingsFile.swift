internal import FoundationEssentials
internal import Model

/// A findings list in JSON (`iku.findings/1`), read back: of an earlier run, for `--baseline` and `iku diff`.
///
/// Read by Foundation's decoder, which knows all of JSON, other programs' way of writing it included. Keys of later
/// versions are passed over; keys of this one that earlier ones did not write may be missing.
enum FindingsFile {
    /// The largest file read: half a million findings.
    static let limit = 1 << 30

    /// - Throws: `CommandError.input` with the path and what is wrong there.
    static func read(_ path: String) throws(CommandError) -> Report {
        let bytes: [UInt8]
        switch InputFiles.bytes(of: path, limit: limit) {
        case .success(let read): bytes = read
        case .failure(let fault): throw .input(Messages.unreadableFindings(path, fault.reason))
        }
        do {
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            let file = try decoder.decode(File.self, from: Data(bytes))
            guard file.schema == "iku.findings/1" else {
                throw CommandError.input(Messages.unreadableFindings(path, Messages.otherSchema(file.schema)))
            }
            return file.report
        } catch let error as CommandError {
            throw error
        } catch let error as DecodingError {
            throw .input(Messages.unreadableFindings(path, Messages.notFindings(at: error.place)))
        } catch {
            throw .input(Messages.unreadableFindings(path, Messages.notFindings(at: "")))
        }
    }
}

extension DecodingError {
    /// The way to the value that could not be read: `findings[3].severity`.
    fileprivate var place: String {
        let context =
            switch self {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context
            case .keyNotFound(let key, let context): context.adding(key)
            @unknown default: Context(codingPath: [], debugDescription: "")
            }
        return context.codingPath.reduce("") { path, key in
            if let index = key.intValue { return "\(path)[\(index)]" }
            return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
        }
    }
}

extension DecodingError.Context {
    fileprivate func adding(_ key: any CodingKey) -> Self {
        Self(codingPath: codingPath + [key], debugDescription: debugDescription)
    }
}
