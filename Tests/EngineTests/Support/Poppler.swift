import Documents
import FoundationEssentials

/// The programs of this machine that documents are read with.
enum Poppler {
    static let programs = Programs.find(
        in: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        temporary: FileManager.default.temporaryDirectory.path
    )

    /// Whether PDF can be read here; says aloud what is skipped when it cannot.
    static let readsPDF: Bool = {
        if programs.paths[.pdftotext] != nil, programs.paths[.pdftoppm] != nil { return true }
        print("SKIPPED: rules on PDF files, for poppler-utils is not installed")
        return false
    }()
}
