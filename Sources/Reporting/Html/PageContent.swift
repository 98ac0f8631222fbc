import Model

/// All that one page shows of a report, in its order: groups, their findings, what could not be assessed.
struct PageContent {
    var groups: [Group] = []
    /// Those of the first group first.
    var findings: [ShownFinding] = []
    var notAssessable: [Undecided] = []
    let files: FileNames

    /// A file or an agency with what stands under its heading.
    struct Group {
        var name: LocalizedText
        var notes: [LocalizedText]
        /// That a file was not read, or not as a whole.
        var warning: LocalizedText?
        /// Whether the reviewer signs under it: an agency's list goes to that agency.
        var isSigned: Bool
        var count: Int
    }

    /// A rule that could not be decided, where and why.
    struct Undecided {
        var rule: String
        var words: LocalizedText
    }

    init(_ report: Report) {
        let id = Wording(language: .indonesian)
        let en = Wording(language: .english)
        func both(_ words: (Wording) -> String) -> LocalizedText { LocalizedText(id: words(id), en: words(en)) }
        let files = FileNames(report.run.files.map(\.file))
        self.files = files
        var links = Permalinks()
        var groups = FindingGroup.all(of: report)
        if !report.resolved.isEmpty {
            groups.append(FindingGroup(name: "", isAgency: false, input: nil, findings: report.resolved))
        }
        findings.reserveCapacity(report.findings.count + report.resolved.count)
        for (index, group) in groups.enumerated() {
            let isResolved = index == groups.count - 1 && !report.resolved.isEmpty
            self.groups.append(
                Group(
                    name: isResolved
                        ? both(\.resolvedHeading)
                        : both { group.isAgency || group.name.isEmpty ? $0.name(group) : files.short(group.name) },
                    notes: (group.input?.recognised ?? []).map { recognised in
                        both {
                            FileSection(words: $0).taken(recognised) + "; " + FileSection(words: $0).counts(recognised)
                        }
                    },
                    warning: group.input.flatMap { input in
                        input.status == .read ? nil : both { $0.status(input) }
                    },
                    isSigned: group.isAgency,
                    count: group.findings.count
                )
            )
            let file = group.isAgency || isResolved ? nil : group.name
            for finding in group.findings {
                let link = links.next(finding.fingerprint)
                findings.append(ShownFinding(finding, link: link, group: index, below: file, files, id, en))
            }
        }
        notAssessable = report.notAssessable.map { item in
            Undecided(
                rule: item.rule,
                words: both { words in
                    let place =
                        item.place.map { " (\(files.short($0.file)), \(PlaceWords(words: words).full($0)))" } ?? ""
                    return "\(words.subject(item.subject))\(place): \(item.reason[words.language])"
                }
            )
        }
    }
}

/// Addresses within a page, each given out once.
struct Permalinks {
    private var counts: [String: Int] = [:]

    /// The address of a finding, from its fingerprint; equal fingerprints are numbered.
    mutating func next(_ fingerprint: String) -> String {
        let safe = fingerprint.utf8.map { byte -> UInt8 in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: byte
            default: UInt8(ascii: "-")
            }
        }
        let link = "t-" + String(decoding: safe, as: UTF8.self)
        let count = counts[link, default: 0] + 1
        counts[link] = count
        // No other permalink ends in this way: a fingerprint has no dot.
        return count == 1 ? link : "\(link).\(count)"
    }
}

extension Wording {
    /// The heading of a group.
    func name(_ group: FindingGroup) -> String {
        if !group.name.isEmpty { return group.name }
        return group.isAgency
            ? pick("Tanpa perangkat daerah", "Without an agency") : pick("Tanpa berkas", "Without a file")
    }
}
