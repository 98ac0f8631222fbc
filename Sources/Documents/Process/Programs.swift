import Glibc
package import Model

/// The other programs that some formats are read with: where they are on this machine, when they are.
package struct Programs: Sendable {
    /// Full paths by tool; a tool that is not there has none.
    package var paths: [Tool: String]
    /// Where private folders are made.
    package var temporary: String
    /// Seconds that one program may take for one file.
    package var seconds: Double

    package init(paths: [Tool: String] = [:], temporary: String = "/tmp", seconds: Double = 60) {
        self.paths = paths
        self.temporary = temporary
        self.seconds = seconds
    }

    /// No other program at all.
    package static let none = Programs()

    /// Looks for every tool in the folders of a `PATH`.
    package static func find(in path: String, temporary: String) -> Programs {
        var programs = Programs(temporary: temporary)
        let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
        for tool in Tool.allCases {
            programs.paths[tool] = tool.names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
                .first { access($0, X_OK) == 0 && !isFolder($0) }
        }
        return programs
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The languages that `tesseract` has; empty without it.
    package func scriptLanguages() -> [String] {
        guard let program = paths[.tesseract], let place = Workplace(below: temporary) else { return [] }
        let child = ChildProcess(program: program, arguments: ["--list-langs"], folder: place.folder, seconds: 10)
        guard case .finished(_, let output, let complaint) = child.run() else { return [] }
        let text = String(decoding: output, as: UTF8.self) + "\n" + complaint
        return text.utf8.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
            .filter { !$0.contains(" ") && !$0.isEmpty }.sorted()
    }

    /// A program that does what this one does not.
    package enum Tool: String, Sendable, CaseIterable {
        /// Text of a PDF with the box of every word.
        case pdftotext
        /// Pages of a PDF as pictures: shows the lines of tables, and feeds the recognition of scanned pages.
        case pdftoppm
        /// Copies of a PDF with notes; 11 or later, which reads and writes objects as JSON.
        case qpdf
        /// Old Office files.
        case office
        /// Text of scanned pages.
        case tesseract

        /// The names of the program, the preferred one first.
        package var names: [String] {
            switch self {
            case .pdftotext: ["pdftotext"]
            case .pdftoppm: ["pdftoppm"]
            case .qpdf: ["qpdf"]
            case .office: ["soffice", "libreoffice"]
            case .tesseract: ["tesseract"]
            }
        }

        /// The Debian packages that bring it.
        package var package: String {
            switch self {
            case .pdftotext, .pdftoppm: "poppler-utils"
            case .qpdf: "qpdf"
            case .office: "libreoffice-calc-nogui libreoffice-writer-nogui"
            case .tesseract: "tesseract-ocr tesseract-ocr-ind"
            }
        }

        /// What it adds, as one sentence for the user.
        package var adds: LocalizedText { Messages.adds(self) }
    }
}
