internal import Engine
internal import Model
internal import Reporting

/// Judges the governments of an archive one after the other: JSON lines in the form of `iku extract`.
///
/// Lines that follow each other belong together while they name the same government; a line that names none belongs to
/// the one before. What was read is let go once its government is judged, so that memory follows the largest government
/// and not the archive.
struct ArchiveReview {
    let judge: Judge
    let book: RuleBook
    /// The circumstances of the run, without files.
    let run: Report.Run
    /// Bytes of lines that are judged at the same time; a government may be larger.
    var batch = 8 << 20

    /// Whether a file is an archive, by its name.
    static func isArchive(_ path: String) -> Bool {
        let name = path.lowercased()
        return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
    }

    /// What can be told while an archive is read.
    enum Event {
        case government(ArchivedGovernment)
        /// A line that is no extract, and why.
        case refused(file: String, line: Int, LocalizedText)
        /// A government that was already judged begins again.
        case again(file: String, line: Int, String)
    }

    /// One line with what was said of its documents.
    private struct JudgedLine: Sendable {
        var number: Int
        /// The government that the line names for all its documents.
        var stated: String?
        /// The same, else the one that most of them name.
        var government: String?
        var file: Report.InputFile?
        var judged: [(document: RecognisedDocument, judgement: Judgement)] = []
        var refusal: LocalizedText?
    }

    /// The lines of one government, as far as they were read.
    private struct Gathered: Sendable {
        var key: String?
        var stated: String?
        var file: String
        var line: Int
        var files: [Report.InputFile] = []
        var judged: [(document: RecognisedDocument, judgement: Judgement)] = []
    }

    /// Puts lines together to governments.
    private struct Gathering {
        private var seen: Set<String> = []
        private var current: Gathered?
        private var done: [Gathered] = []

        /// Takes a line; whether it begins a government that was there before.
        mutating func add(_ line: JudgedLine, key: String?, of path: String) -> Bool {
            var isAgain = false
            if let key, current?.key != key {
                isAgain = !seen.insert(key).inserted
                if let one = current, one.key != nil {
                    done.append(one)
                    current = nil
                }
            }
            var one = current ?? Gathered(key: key, file: path, line: line.number)
            one.key = one.key ?? key
            one.stated = one.stated ?? line.stated
            if let file = line.file { one.files.append(file) }
            one.judged += line.judged
            current = one
            return isAgain
        }

        /// Those to which nothing can be added any more.
        mutating func finished(_ isOver: Bool) -> [Gathered] {
            if isOver, let one = current {
                done.append(one)
                current = nil
            }
            defer { done = [] }
            return done
        }
    }

    /// Reads an archive and tells what happens, in the order of the archive.
    ///
    /// - Throws: `CommandError.input` where reading fails, and what `tell` throws.
    func read(_ path: String, _ tell: (Event) throws(CommandError) -> Void) throws(CommandError) {
        var reader = try LineReader(path, limit: ExtractReader.largest)
        var gathering = Gathering()
        var isOver = false
        while !isOver {
            var lines: [LineReader.Line] = []
            var size = 0
            while size < batch {
                guard let line = try reader.next() else {
                    isOver = true
                    break
                }
                size += line.bytes?.count ?? 0
                lines.append(line)
            }
            for line in Parallel.map(lines, { judged($0, path) }) {
                if let refusal = line.refusal {
                    try tell(.refused(file: path, line: line.number, refusal))
                } else if gathering.add(
                    line,
                    key: line.government.map { GovernmentName($0, lexicon: book.lexicon).key },
                    of: path
                ) {
                    try tell(.again(file: path, line: line.number, line.government ?? ""))
                }
            }
            for government in Parallel.map(gathering.finished(isOver), assembled) { try tell(.government(government)) }
        }
    }

    @Sendable private func judged(_ line: LineReader.Line, _ path: String) -> JudgedLine {
        var result = JudgedLine(number: line.number)
        guard let bytes = line.bytes else {
            result.refusal = Messages.tooLarge(ExtractReader.largest + 1, ExtractReader.largest)
            return result
        }
        do throws(PackError) {
            let (government, documents) = try ExtractReader(lexicon: book.lexicon, file: path)
                .read(line: bytes, number: line.number)
            result.stated = government
            result.government = government ?? documents.compactMap(\.government?.name).commonest(by: \.folded)
            result.judged = documents.map { ($0.reducedToFacts, judge.judge($0)) }
            result.file = Report.InputFile(
                file: path,
                sha256: Digest.sha256(bytes),
                bytes: bytes.count,
                status: .read,
                reason: nil,
                recognised: documents.map(Report.Recognised.init)
            )
        } catch {
            result.refusal = LocalizedText(id: error.message(.indonesian), en: error.message(.english))
        }
        return result
    }

    @Sendable private func assembled(_ gathered: Gathered) -> ArchivedGovernment {
        let place = Place(file: gathered.file, line: gathered.line)
        var assembly = GovernmentAssembly(lexicon: book.lexicon, place: place)
        assembly.name = gathered.stated
        for one in gathered.judged { assembly.add(one.document) }
        let government = assembly.assembled()
        var inspected = Inspected(
            file: Report.InputFile(file: gathered.file, sha256: nil, bytes: 0, status: .read)
        )
        inspected.judged = gathered.judged
        var run = run
        run.files = gathered.files
        let report = GovernmentReport(government, judge.judge(government), [inspected], book).report(run)
        return ArchivedGovernment(
            name: government.name,
            line: gathered.line,
            agencies: government.agencies.count,
            documents: gathered.judged.count,
            report: report
        )
    }
}
