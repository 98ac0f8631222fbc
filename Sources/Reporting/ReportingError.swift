package import Model

/// Why a form cannot be written; always wrong use (exit status 2), never the document's fault.
package enum ReportingError: Error, Hashable, Sendable {
    /// A form that a later version will write.
    case laterForm(String, known: [String])
    /// A name that no version knows.
    case unknownForm(String, known: [String])
    /// The name of a file that tells no form; `known` are the endings that do.
    case untoldForm(String, known: [String])

    /// A stable word for tests and machines.
    package var code: String {
        switch self {
        case .laterForm: "form-later"
        case .unknownForm: "form-unknown"
        case .untoldForm: "form-untold"
        }
    }

    /// The error as a sentence for users.
    package var message: LocalizedText { Messages.error(self) }

    static func refused(_ name: String, later: [String], known: [String]) -> ReportingError {
        later.contains(name) ? .laterForm(name, known: known) : .unknownForm(name, known: known)
    }
}
