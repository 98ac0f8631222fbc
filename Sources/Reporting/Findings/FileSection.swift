import Model

/// The head of one file's findings: its name, whether it was read, and what it was taken for.
struct FileSection {
    let words: Wording

    func write(_ group: FileGroup, on page: inout Page) {
        let name = group.file.isEmpty ? words.pick("Tanpa berkas", "Without a file") : group.file
        page.paragraph(name, style: .bold, file: group.file)
        guard let input = group.input else { return }
        if input.status != .read { page.paragraph(words.status(input), indent: 2, hanging: 2, style: .major) }
        for recognised in input.recognised {
            page.paragraph(taken(recognised), indent: 2, hanging: 2)
            page.paragraph(counts(recognised), indent: 2, hanging: 2)
        }
        if group.findings.isEmpty, input.status != .refused {
            page.paragraph(words.noFindings, indent: 2)
        }
    }

    func taken(_ recognised: Report.Recognised) -> String {
        var parts = [words.kind(recognised.kind)]
        if let government = recognised.government { parts.append(government) }
        if let agency = recognised.agency { parts.append(agency) }
        if let period = recognised.period {
            parts.append(words.pick("periode ", "period ") + words.period(period))
        } else {
            parts.append(words.pick("periode tidak disebut", "no period stated"))
        }
        return parts.joined(separator: ", ")
    }

    func counts(_ recognised: Report.Recognised) -> String {
        var parts = [
            words.count(recognised.objectives, "sasaran", "objective"),
            words.count(recognised.indicators, "indikator", "indicator"),
            words.count(recognised.targets, "target", "target"),
        ]
        if recognised.measurements > 0 {
            parts.append(words.count(recognised.measurements, "baris pengukuran", "measured row"))
        }
        return parts.joined(separator: ", ")
    }
}
