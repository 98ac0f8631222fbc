internal import Documents
internal import Engine
internal import Model
internal import Reporting

/// What became of one input file: its dossier reduced to what the outputs need.
struct Inspected: Sendable {
    var file: Report.InputFile
    var judgement: Judgement?
    var dossier: Dossier?
    /// For a review: each document reduced to its facts, with what was said of it alone.
    var judged: [(document: RecognisedDocument, judgement: Judgement)] = []
}

/// Reads, recognises and judges many files: in parallel, each alone, results in the order of the files.
struct Inspection: Sendable {
    let recogniser: Recogniser
    /// Nil when nothing is judged (`iku extract`).
    let judge: Judge?
    /// Whether the facts of documents are kept behind their judgement (`iku review`).
    var keepsFacts = false
    var limits = Limits.default

    /// What became of every file; a long run shows its progress where somebody watches.
    func run(_ inputs: InputFiles) -> [Inspected] { run(inputs.files, screened: inputs.screened) }

    /// - Parameter screened: files that are known to be neither lists of our own nor data of other programs.
    func run(_ files: [String], screened: Set<String> = []) -> [Inspected] {
        let progress = Progress(total: files.count)
        defer { progress?.finish() }
        return Parallel.map(files) { file in
            progress?.start(file)
            defer { progress?.end(file) }
            return inspect(file, isScreened: screened.contains(file))
        }
    }

    @Sendable private func inspect(_ path: String, isScreened: Bool) -> Inspected {
        let bytes: [UInt8]
        switch InputFiles.bytes(of: path, limit: limits.bytes) {
        case .success(let read): bytes = read
        case .failure(let fault): return refused(path, nil, 0, fault.reason)
        }
        let digest = Digest.sha256(bytes)
        if !isScreened, let reason = InputScreen.reason(file: path, bytes: bytes) {
            return refused(path, digest, bytes.count, reason)
        }
        do throws(InputError) {
            if ExtractReader.isExtract(bytes) { return inspectFacts(path, bytes, digest) }
            let document = try Reader(limits: limits, programs: Machine.programs).read(file: path, bytes: bytes)
            let dossier = recogniser.recognise(document)
            let file = Report.InputFile(
                read: path,
                sha256: digest,
                bytes: bytes.count,
                notes: dossier.documents.flatMap(\.notes),
                recognised: dossier.documents.map(Report.Recognised.init)
            )
            return inspected(file, dossier)
        } catch {
            let reason = LocalizedText(id: error.message(.indonesian), en: error.message(.english))
            return refused(path, digest, bytes.count, reason)
        }
    }

    private func inspected(_ file: Report.InputFile, _ dossier: Dossier) -> Inspected {
        guard let judge else { return Inspected(file: file, dossier: dossier) }
        guard keepsFacts else { return Inspected(file: file, judgement: judge.judge(dossier)) }
        return Inspected(
            file: file,
            judged: dossier.documents.map { ($0.reducedToFacts, judge.judge($0)) }
        )
    }

    /// Facts in the form of `iku extract`, from another program: nothing is left to recognise.
    private func inspectFacts(_ path: String, _ bytes: [UInt8], _ digest: String) -> Inspected {
        do throws(PackError) {
            let dossier = try ExtractReader(lexicon: recogniser.lexicon, file: path).read(bytes)
            let file = Report.InputFile(
                file: path,
                sha256: digest,
                bytes: bytes.count,
                status: .read,
                reason: nil,
                recognised: dossier.documents.map(Report.Recognised.init)
            )
            return inspected(file, dossier)
        } catch {
            let reason = LocalizedText(id: error.message(.indonesian), en: error.message(.english))
            return refused(path, digest, bytes.count, reason)
        }
    }

    private func refused(_ path: String, _ digest: String?, _ bytes: Int, _ reason: LocalizedText) -> Inspected {
        Inspected(
            file: Report.InputFile(file: path, sha256: digest, bytes: bytes, status: .refused, reason: reason)
        )
    }
}

extension Report.Recognised {
    init(_ document: RecognisedDocument) {
        self.init(
            kind: document.kind,
            government: document.government?.name,
            agency: document.agency?.name,
            period: document.period,
            objectives: document.objectives.count,
            indicators: document.indicators.count,
            targets: document.indicators.reduce(0) { $0 + $1.targets.count },
            measurements: document.measurements.count
        )
    }
}
