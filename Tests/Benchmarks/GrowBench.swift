import FoundationEssentials
import TestSupport

/// How time and memory grow with the work: one document many times over, as many files and as one long file.
enum GrowBench {
    static func run() throws -> Figure {
        let folder = "\(FileManager.default.temporaryDirectory.path)/iku-grow-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        guard let document = try Child.documents().first else { throw BenchError.missing("documents") }
        var rows: [[String]] = []
        var first: (files: Double, file: Double)?
        for copies in [1, 10, 100, 1000] {
            let paths = try (0..<copies).map { index in
                let path = "\(folder)/\(copies)/\(index).md"
                try Project.write(document.bytes, to: path)
                return path
            }
            let runs = copies < 1000 ? 5 : 1
            var peak = 0
            let many = try median(runs) { peak = try Child.iku(["lint"] + paths).peakMemory }
            let whole = "\(folder)/\(copies).md"
            try Project.write([UInt8]((0..<copies).map { _ in document.bytes + [0x0A] }.joined()), to: whole)
            let one = try copies > 100 ? nil : median(runs) { _ = try Child.iku(["lint", whole]) }
            if first == nil { first = (many, one ?? many) }
            let base = first ?? (many, many)
            rows.append([
                String(copies), rounded(many * 1000), rounded(many / base.files / Double(copies)),
                rounded(Double(peak) / 1e6), one.map { rounded($0 * 1000) } ?? "–",
                one.map { rounded($0 / base.file / Double(copies)) } ?? "–",
            ])
        }
        return Figure(
            title: "Growth",
            method:
                "`iku lint` on copies of one document (\(rounded(Double(document.bytes.count) / 1000)) kB), as that many files and "
                + "as one file. “per copy” is the time of one copy among them over that of a single copy: 1.0 or less means that "
                + "time grows no faster than the work. Memory is the peak of the run over files.",
            head: ["copies", "files: ms", "per copy", "peak MB", "one file: ms", "per copy"],
            rows: rows
        )
    }
}
