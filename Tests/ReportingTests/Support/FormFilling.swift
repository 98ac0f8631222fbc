import FoundationEssentials
import TestSupport
import Testing

/// Forms filled in by openpyxl and computed by LibreOffice.
enum FormFilling {
    /// - Parameter script: Python that changes `sheet`; the stored results are dropped in any case.
    static func recalculated(_ bytes: [UInt8], script: String) throws -> [UInt8] {
        let folder = "\(FileManager.default.temporaryDirectory.path)/iku-form-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Project.write(bytes, to: folder + "/a.xlsx")
        let code = """
            import datetime, sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1])
            sheet = book.worksheets[0]
            \(script)
            book.save(sys.argv[2])
            """
        let fill = try #require(
            Command.run("python3", ["-W", "ignore", "-c", code, folder + "/a.xlsx", folder + "/b.xlsx"])
        )
        #expect(fill.status == 0, "\(fill.text)")
        let office = try #require(
            Command.run(
                "soffice",
                [
                    "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to", "xlsx", "--outdir",
                    folder + "/out", folder + "/b.xlsx",
                ]
            )
        )
        #expect(office.status == 0, "\(office.text)")
        return try #require(Project.bytes(of: folder + "/out/b.xlsx"))
    }
}
