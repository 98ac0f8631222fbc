package import Model

/// Why a form cannot be written; never the document's fault.
package enum ReportingError: Error, Hashable, Sendable {
    /// A form that a later version will write.
    case laterForm(String, known: [String])
    /// A name that no version knows.
    case unknownForm(String, known: [String])
    /// The name of a file that tells no form; `known` are the endings that do.
    case untoldForm(String, known: [String])
    /// A workbook could not be put together; the text is the writing library's own.
    case workbook(String)
    /// A template is missing or cannot be filled in; the sentence says why.
    case template(LocalizedText)

    /// A stable word for tests and machines.
    package var code: String {
        switch self {
        case .laterForm: "form-later"
        case .unknownForm: "form-unknown"
        case .untoldForm: "form-untold"
        case .workbook: "workbook"
        case .template: "template"
        }
    }

    /// The error as a sentence for users.
    package var message: LocalizedText { Messages.error(self) }

    static func refused(_ name: String, later: [String], known: [String]) -> ReportingError {
        later.contains(name) ? .laterForm(name, known: known) : .unknownForm(name, known: known)
    }
}
