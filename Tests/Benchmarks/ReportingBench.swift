import FoundationEssentials
import Model
import Reporting
import TestSupport

/// How fast findings lists are written: 10,000 findings in each form and detail.
enum ReportingBench {
    private static let count = 10_000

    static func run() throws -> Figure {
        let report = makeReport(count)
        let limit = Physical.copyBandwidth()
        var rows: [[String]] = []
        for writer in FindingsForms.all where !writer.needsTemplate {
            for detail in WriterOptions.Detail.allCases where writer.name == "terminal" || detail == .normal {
                let options = WriterOptions(width: 100, colour: detail == .verbose, detail: detail)
                let size = try writer.write(report, options: options).count
                let time = try median(5) { keep(try writer.write(report, options: options)) }
                let speed = Double(size) / time
                rows.append([
                    "\(writer.name), \(detail.rawValue)", rounded(time * 1000), rounded(Double(size) / 1e6),
                    rounded(speed / 1e6), rounded(limit / speed),
                ])
                if !writer.isText { rows += try peers(try writer.write(report, options: options)) }
            }
        }
        rows += try textPeers(report)
        rows += try growth(limit)
        return Figure(
            title: "Writing findings lists",
            method:
                "\(count) findings of two places each, whole list in memory. Limit: copying as many bytes. Beside the workbook: "
                + "the time that Python's libraries take for the cells of its largest sheet alone; beside the texts: Python's "
                + "own writers on the same findings. The last rows write four times as many findings: time and memory grow "
                + "as the list does.",
            head: ["form", "ms", "MB written", "MB/s", "times the limit"],
            rows: rows
        )
    }

    /// The findings sheet of the workbook, written again by other libraries.
    private static func peers(_ workbook: [UInt8]) throws -> [[String]] {
        let folder = "\(FileManager.default.temporaryDirectory.path)/iku-workbook-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Project.write(workbook, to: folder + "/a.xlsx")
        let script = Project.root + "/Tests/Benchmarks/peers/workbooks.py"
        let said = Command.run("python3", ["-W", "ignore", script, folder + "/a.xlsx"])?.text ?? ""
        let times = said.split(whereSeparator: \.isWhitespace).map { Double($0) }
        return zip(["XlsxWriter (Python)", "openpyxl"], times).map { name, time in
            ["its findings sheet by \(name)", time.map { rounded($0) } ?? "not installed", "–", "–", "–"]
        }
    }

    /// JSON and CSV of the same findings by Python's own writers.
    private static func textPeers(_ report: Report) throws -> [[String]] {
        let path = "\(FileManager.default.temporaryDirectory.path)/iku-forms-\(UInt64.random(in: 0 ... .max)).json"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Project.write(JsonFindings().write(report, options: WriterOptions()), to: path)
        let script = Project.root + "/Tests/Benchmarks/peers/forms.py"
        let said = Command.run("python3", ["-W", "ignore", script, path])?.text ?? ""
        let times = said.split(whereSeparator: \.isWhitespace).map { Double($0) }
        return zip(["JSON by json (Python)", "CSV by csv (Python), 15 cells a finding"], times).map { name, time in
            [name, time.map { rounded($0) } ?? "not measured", "–", "–", "–"]
        }
    }

    /// Four times the findings: time, and memory over what the report itself holds.
    private static func growth(_ limit: Double) throws -> [[String]] {
        var rows: [[String]] = []
        for many in [count, count * 4] {
            let report = makeReport(many)
            for writer in [JsonFindings(), HtmlFindings()] as [any FindingsWriter] {
                let before = PeakMemory.reset()
                let size = try writer.write(report, options: WriterOptions()).count
                let memory = PeakMemory.bytes - before
                let time = try median(3) { keep(try writer.write(report, options: WriterOptions())) }
                let speed = Double(size) / time
                rows.append([
                    "\(writer.name), \(many) findings, \(rounded(Double(memory) / 1e6)) MB of memory",
                    rounded(time * 1000),
                    rounded(Double(size) / 1e6), rounded(speed / 1e6), rounded(limit / speed),
                ])
            }
        }
        return rows
    }

    private static func makeReport(_ count: Int) -> Report {
        var totals = Report.Totals()
        totals.violated = count
        totals.satisfied = count * 20
        totals.bySeverity = [.moderate: count]
        let files = (0..<100).map { "dinas \($0).md" }
        return Report(
            run: Report.Run(
                command: "lint",
                version: "0.1.0",
                asOf: CivilDate(year: 2026, month: 11, day: 20) ?? firstDay,
                language: .indonesian,
                packs: ["national@2026.1"],
                files: files.map { Report.InputFile(file: $0, sha256: nil, bytes: 10_000, status: .read) },
                rules: 96
            ),
            totals: totals,
            findings: (0..<count).map { finding($0, file: files[$0 % files.count]) },
            notAssessable: []
        )
    }

    private static var firstDay: CivilDate {
        guard let day = CivilDate(year: 1, month: 1, day: 1) else { preconditionFailure("1 January 1 exists") }
        return day
    }

    private static func finding(_ index: Int, file: String) -> Finding {
        let name = "Persentase kerja sama yang diimplementasikan oleh perangkat daerah nomor \(index)"
        return Finding(
            rule: "IKU-TGT-005",
            title: LocalizedText(id: "Target tidak bergerak", en: "Targets do not move"),
            severity: .moderate,
            nature: .advice,
            message: LocalizedText(
                id: "Target “\(name)” sama (100%) untuk 6 tahun.",
                en: "The target of “\(name)” is the same (100%) for 6 years."
            ),
            advice: LocalizedText(
                id: "Naikkan target setiap tahun, atau jelaskan mengapa angka ini sudah merupakan batas atasnya.",
                en: "Raise the target every year, or explain why this figure is its ceiling."
            ),
            why: LocalizedText(
                id: "Target yang tetap tidak mendorong perbaikan.",
                en: "A fixed target drives no improvement."
            ),
            basis: [
                LegalBasis(
                    regulation: "permenpanrb-88-2021",
                    title: "PermenPANRB Nomor 88 Tahun 2021",
                    at: "LKE 1.b.7",
                    confidence: .seen,
                    status: LocalizedText(id: "berlaku", en: "in force")
                )
            ],
            subject: Subject(
                kind: "indicator",
                government: "Kabupaten Tanggamus",
                agency: "Sekretariat Daerah",
                name: name
            ),
            places: [0, 1].map {
                Place(
                    file: file,
                    line: 100 + index % 400 + $0,
                    table: 1,
                    row: 7 + $0,
                    column: 4,
                    excerpt: "\(name) 100%"
                )
            },
            fingerprint: "a1b2c3d4e5f60718-\(index)"
        )
    }
}
