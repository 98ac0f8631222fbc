import FoundationEssentials
import Glibc
import TestSupport

/// A whole government from cold, and a national archive: how long, how much memory, and whether both grow straight.
enum GovernmentBench {
    static func run() throws -> Figure {
        let folder = "\(FileManager.default.temporaryDirectory.path)/iku-government-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var figure = try folders(folder)
        figure.more = [try archives(folder)]
        return figure
    }

    private static let script = Project.root + "/Tests/Benchmarks/peers/government.py"
    private static let day = ["--as-of", "2024-08-15"]

    // MARK: Folders

    private static func folders(_ folder: String) throws -> Figure {
        var rows: [[String]] = []
        var first: Double?
        for agencies in [25, 50, 100] {
            let path = "\(folder)/\(agencies)"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            guard let made = Command.run("python3", [script, "folder", path, String(agencies)]), made.status == 0 else {
                throw BenchError.missing("python-docx, odfpy, xlsxwriter or reportlab")
            }
            let files = try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.contains(".") }
            let bytes = files.reduce(0) { $0 + (Project.bytes(of: "\(path)/\($1)")?.count ?? 0) }
            var runs: [Command.End] = []
            let wall = try median(3) { runs.append(try Child.iku(["review", path] + day)) }
            let work = runs.map(\.processorTime).min() ?? 0
            if first == nil { first = work / Double(agencies) }
            let reading = Double(bytes) / Physical.readBandwidth()
            rows.append([
                String(agencies), String(files.count), rounded(Double(bytes) / 1e6), rounded(wall), rounded(work),
                rounded(work / Double(agencies) / (first ?? 1)),
                rounded(Double(runs.map(\.peakMemory).max() ?? 0) / 1e6),
                rounded(reading * 1000), peer(["read", path]),
            ])
        }
        return Figure(
            title: "A whole government",
            method:
                "`iku review` from cold on a folder with seven documents for each agency (37 % Word, 30 % Excel, 19 % PDF, the rest "
                + "OpenDocument and CSV, in the layouts of the example government), a list of agencies and a register: median of 3. "
                + "Processor seconds are the least of them, the programs that read PDF included; on two free cores half of "
                + "them pass. “per agency” is that time of one agency over that of the smallest folder. The limit is reading the same "
                + "bytes from memory; the peer is Python with openpyxl and python-docx, which only loads the Excel and Word "
                + "files, two thirds of all.",
            head: [
                "agencies", "files", "MB", "seconds", "processor s", "per agency", "peak MB", "limit ms",
                "openpyxl, python-docx s",
            ],
            rows: rows
        )
    }

    /// What the script prints first; a dash where its libraries are missing.
    private static func peer(_ arguments: [String]) -> String {
        guard let end = Command.run("python3", [script] + arguments), end.status == 0 else { return "–" }
        let words = String(decoding: end.output, as: UTF8.self).split { $0 == " " || $0 == "\n" }
        return words.first.flatMap { Double($0) }.map(rounded) ?? "–"
    }

    // MARK: Archives

    private static func archives(_ folder: String) throws -> Figure {
        let pattern = try Pattern(folder)
        var rows: [[String]] = []
        for governments in [125, 250, 500] {
            let path = "\(folder)/arsip-\(governments).jsonl"
            let bytes = try pattern.write(governments, to: path)
            defer { unlink(path) }
            var end: Command.End?
            let wall = try seconds { end = try Child.iku(["review", path, "-o", "\(folder)/temuan.jsonl"] + day) }
            let work = end?.processorTime ?? 0
            let documents = Double(governments * Pattern.agencies * 2)
            rows.append([
                String(governments), rounded(Double(bytes) / 1e6), rounded(wall), rounded(work),
                rounded(documents / work), rounded(Double(bytes) / work / 1e6),
                rounded(Double(end?.peakMemory ?? 0) / 1e6),
                rounded(Double(bytes) / Physical.readBandwidth() * 1000), peer(["archive", path]),
            ])
        }
        return Figure(
            title: "A national archive",
            method:
                "`iku review arsip.jsonl`: governments of \(Pattern.agencies) agencies with an IKU document and an agreement each, as "
                + "`iku extract --format jsonl` writes them, a line for each agency; a findings list for each government is "
                + "written to a file. One run for each size. The limit is reading the same bytes from memory; the peer is "
                + "Python's `json`, which only parses the lines.",
            head: [
                "governments", "MB", "seconds", "processor s", "documents per processor s", "MB per processor s",
                "peak MB",
                "limit ms", "Python json s",
            ],
            rows: rows
        )
    }

    /// The line of one agency, extracted from real documents, to be written again under other names.
    private struct Pattern {
        static let agencies = 50
        private static let places = "Tests/Fixtures/kabupaten-contoh/berkas/"
        private static let sources = ["IKU/IKU Kecamatan Tirtosari.odt", "PK 2024/PK 2024 kec tirtosari.docx"]
        /// What stands between the two names, and which of them follows (true: the agency).
        private var pieces: [(text: [UInt8], isAgency: Bool?)] = []

        init(_ folder: String) throws {
            let path = folder + "/pola.jsonl"
            let files = Self.sources.map { "\(Project.root)/\(Self.places)\($0)" }
            _ = try Child.iku(["extract"] + files + ["-o", path])
            guard let line = Project.bytes(of: path) else { throw BenchError.missing(path) }
            let names = [(Array("Contoh Raya".utf8), false), (Array("Tirtosari".utf8), true)]
            var start = 0
            var index = 0
            while index < line.count {
                guard let name = names.first(where: { line[index...].starts(with: $0.0) }) else {
                    index += 1
                    continue
                }
                pieces.append((Array(line[start..<index]), name.1))
                index += name.0.count
                start = index
            }
            pieces.append((Array(line[start...]), nil))
        }

        /// Writes an archive and gives its size in bytes.
        func write(_ governments: Int, to path: String) throws -> Int {
            guard let file = fopen(path, "wb") else { throw BenchError.missing(path) }
            defer { fclose(file) }
            var total = 0
            for government in 0..<governments {
                for agency in 0..<Self.agencies {
                    var line: [UInt8] = []
                    for piece in pieces {
                        line += piece.text
                        switch piece.isAgency {
                        case true?: line += Array(Self.name(agency, "Desa").utf8)
                        case false?: line += Array(Self.name(government, "Daerah").utf8)
                        case nil: break
                        }
                    }
                    total += fwrite(line, 1, line.count, file)
                }
            }
            return total
        }

        /// A name of its own for each number, of letters only: `Daerah Bada`.
        private static func name(_ number: Int, _ word: String) -> String {
            let syllables = ["ba", "da", "ga", "ka", "la", "ma", "na", "pa", "ra", "sa"]
            let name = [number / 100 % 10, number / 10 % 10, number % 10].map { syllables[$0] }.joined()
            return "\(word) \(name.prefix(1).uppercased())\(name.dropFirst())"
        }
    }
}
