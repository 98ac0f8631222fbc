import Documents
import Engine
import Model
import TestSupport

/// How fast bytes become a document, and a document a dossier.
enum ReadBench {
    static func run() throws -> Figure {
        let lexicon = try RuleBook.load(try RulesFolder.read(Project.root + "/Rules")).lexicon
        let recogniser = Recogniser(lexicon: lexicon)
        let bandwidth = Physical.readBandwidth()
        var inputs = try Child.documents()
        if let largest = inputs.first {
            inputs.append(
                (path: "50 × \(largest.path)", bytes: [UInt8]((0..<50).map { _ in largest.bytes + [0x0A] }.joined()))
            )
        }
        var rows: [[String]] = []
        for input in inputs {
            let size = Double(input.bytes.count)
            let document = try Reader().read(file: "document.md", bytes: input.bytes)
            let reading = try median(11) { keep(try Reader().read(file: "document.md", bytes: input.bytes)) }
            let recognising = median(11) { keep(recogniser.recognise(document)) }
            let both = size / (reading + recognising)
            rows.append([
                input.path.split(separator: "/").last.map { input.path.hasPrefix("50") ? "50 × \($0)" : String($0) }
                    ?? "",
                rounded(size / 1000), rounded(size / reading / 1e6), rounded(size / recognising / 1e6),
                rounded(both / 1e6),
                rounded(Physical.validation(of: input.bytes) / both), rounded(bandwidth / both),
            ])
        }
        return Figure(
            title: "Reading and recognising",
            method:
                "Bytes to document (reading), document to dossier (recognising), on one core; median of 11. Limits: checking the "
                + "same bytes as UTF-8, and reading memory (\(rounded(bandwidth / 1e9)) GB/s).",
            head: [
                "document", "kB", "reading MB/s", "recognising MB/s", "both MB/s", "times UTF-8 check",
                "times memory read",
            ],
            rows: rows
        )
    }
}
