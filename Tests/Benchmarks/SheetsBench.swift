import Documents
import FoundationEssentials
import TestSupport

/// How fast workbooks become documents, beside the least that any reader must do and beside openpyxl on the same files.
enum SheetsBench {
    static func run() throws -> Figure {
        let folder = "\(FileManager.default.temporaryDirectory.path)/iku-sheets-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let script = Project.root + "/Tests/Benchmarks/peers/sheets.py"
        guard let made = Command.run("python3", [script, "make", folder]), made.status == 0 else {
            throw BenchError.missing("python3 with openpyxl")
        }
        var rows: [[String]] = []
        for (name, title) in [
            ("rows.xlsx", "xlsx, 100,000 rows of 8"), ("empty.xlsx", "xlsx, 1,000,000 empty formatted cells"),
            ("rows.csv", "csv, 100,000 rows of 8"),
        ] {
            let path = "\(folder)/\(name)"
            guard let bytes = Project.bytes(of: path) else { throw BenchError.missing(name) }
            let before = PeakMemory.reset()
            keep(try Reader().read(file: name, bytes: bytes))
            let memory = PeakMemory.bytes - before
            let time = try median(3) { keep(try Reader().read(file: name, bytes: bytes)) } * 1000
            let said =
                Command.run("python3", [script, "measure", path])?.text.split(whereSeparator: \.isWhitespace).map(
                    String.init
                ) ?? []
            let floor = said.first.flatMap(Double.init)
            let other = said.last.flatMap(Double.init)
            rows.append([
                title, rounded(Double(bytes.count) / 1e6), rounded(time), rounded(Double(memory) / 1e6),
                floor.map { rounded($0) } ?? "–", name.hasSuffix("csv") ? "–" : floor.map { rounded(time / $0) } ?? "–",
                other.map { rounded($0 / time) } ?? "–",
            ])
        }
        rows.append(try refusal(folder))
        return Figure(
            title: "Sheets",
            method:
                "Bytes to document, on one core; median of 3. The floor is unzipping and parsing the XML with Expat and nothing else "
                + "(for CSV: reading the file). Memory is the peak of the first read over what the program held before. The last file is beyond the limit of "
                + "cells: the time is that until it is refused, once.",
            head: ["file", "MB", "ms", "peak MB", "floor ms", "times the floor", "openpyxl takes times as long"],
            rows: rows
        )
    }

    /// A file that goes beyond the limit of cells: what is spent until that is known.
    private static func refusal(_ folder: String) throws -> [String] {
        guard let bytes = Project.bytes(of: folder + "/many.xlsx") else { throw BenchError.missing("many.xlsx") }
        let before = PeakMemory.reset()
        var isRefused = false
        let time = seconds {
            do throws(InputError) {
                keep(try Reader().read(file: "many.xlsx", bytes: bytes))
            } catch {
                isRefused = error.code == .tooManyCells(limit: Limits.default.cells)
            }
        }
        guard isRefused else { throw BenchError.missing("the limit of cells") }
        let memory = Double(PeakMemory.bytes - before) / 1e6
        return [
            "xlsx, 10,000,000 cells: refused", rounded(Double(bytes.count) / 1e6), rounded(time * 1000),
            rounded(memory),
            "–", "–", "–",
        ]
    }
}
