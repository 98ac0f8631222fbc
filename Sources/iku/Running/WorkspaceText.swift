internal import Engine
internal import Model
internal import Reporting

/// The `iku.yaml` that `iku init` proposes: what was found, and commented examples of what may be added.
struct WorkspaceText {
    private let government: LocalGovernment
    private let folder: String
    private let language: Language

    init(_ government: LocalGovernment, folder: String, _ language: Language) {
        self.government = government
        self.folder = folder
        self.language = language
    }

    var text: String { (facts + agencies + doubts + examples).joined(separator: "\n") + "\n" }

    private func say(_ id: String, _ en: String) -> String { "# " + LocalizedText(id: id, en: en)[language] }

    private var facts: [String] {
        [
            say("Ruang kerja iku: keterangan yang tidak tertulis di dalam dokumen.", "What the documents do not say."),
            say("Kunci yang tidak dikenal adalah kesalahan.", "A key that is not known is a mistake."),
            "",
            government.name.map { "government: " + Self.quoted($0) } ?? "# government: Kabupaten …",
            say("Tahun kinerja yang diperiksa.", "The performance year under review."),
            government.year.map { "year: \($0)" } ?? "# year: 2024",
            say("Periode RPJMD/RPD.", "The planning period."),
            government.period.map { "period: \($0.start)-\($0.end)" } ?? "# period: 2021-2026",
            "",
            say("Lengkapi dahulu (hapus tanda # di depannya):", "Complete these first (take the # away):"),
            say(
                "Tanggal pengesahan DPA; tanpa ini tenggat perjanjian kinerja tidak dapat dinilai dengan pasti.",
                "The day the budget document was ratified; without it deadlines of agreements are not certain."
            ),
            "# budget-dated: { \(year): \(year)-01-02 }",
            say(
                "Rumus indikator makin rendah makin baik: A = (2T - R)/T, B = T/R; tanpa ini keduanya dianggap benar.",
                "The formula for lower-is-better: A = (2T - R)/T, B = T/R; without it both count as right."
            ),
            "# lower-is-better: A",
        ]
    }

    private var year: Int { government.year ?? 2024 }

    /// The file that lists the agencies, else every agency that documents name.
    private var agencies: [String] {
        if let list = government.documents.first(where: { !$0.document.agencies.isEmpty })?.document.file {
            return [
                "",
                say(
                    "Daftar perangkat daerah (\(government.agencies.count)); alias dan unit mandiri ditambahkan di bawah also.",
                    "The list of agencies (\(government.agencies.count)); add aliases and independent units under also."
                ),
                "agencies:",
                "  file: " + Self.quoted(below(list)),
                "  # also:",
                "  #   - { name: RSUD …, independent: true, aliases: [RSUD] }",
            ]
        }
        guard !government.agencies.isEmpty else { return ["", "# agencies: daftar.xlsx"] }
        return [
            "",
            say(
                "Perangkat daerah yang disebut dokumen. Lengkapi: yang tidak tertulis di sini tidak dapat dinyatakan belum menyampaikan.",
                "The agencies that documents name. Complete them: one that is not listed cannot be called missing."
            ),
            "agencies:",
        ]
            + government.agencies.map { agency in
                agency.aliases.isEmpty
                    ? "  - " + Self.quoted(agency.name)
                    : "  - { name: \(Self.quoted(agency.name)), aliases: [\(agency.aliases.map(Self.quoted).joined(separator: ", "))] }"
            }
    }

    /// Documents of which it is not certain whose they are: an alias above would tell.
    private var doubts: [String] {
        let held = government.documents.filter { $0.owner == .unknown && $0.document.kind != .unknown }
        guard !held.isEmpty else { return [] }
        let named = held.prefix(20).map { held in
            "#   " + below(held.document.file).harmless + (held.document.agency.map { ": " + $0.name.harmless } ?? "")
        }
        let rest = held.count - named.count
        return [
            "",
            say(
                "Belum pasti milik siapa; tambahkan perangkat daerahnya atau aliasnya:",
                "Whose these are is not certain; add the agency or an alias:"
            ),
        ] + named + (rest > 0 ? [say("  dan \(rest) lainnya", "  and \(rest) more")] : [])
    }

    /// Folders just below the one that was read, as the documents' paths show them.
    private var folders: [String] {
        var names: [String] = []
        for held in government.documents {
            let parts = below(held.document.file).split(separator: "/").map(String.init)
            if parts.count > 1, !names.contains(parts[0]) { names.append(parts[0]) }
        }
        return names.sorted()
    }

    private var examples: [String] {
        let names = folders.isEmpty ? "IKU, PK, Formulir" : folders.map(Self.quoted).joined(separator: ", ")
        return [
            "",
            say("Folder yang dibaca; tanpa ini semuanya.", "Folders that are read; without it all."),
            "# folders: [\(names)]",
            say("Paket aturan daerah di atas paket nasional.", "Rule packs on top of the national one."),
            "# packs: [kutai-barat]",
            say("Batas atas capaian dalam persen.", "The cap of an achievement, in percent."),
            "# achievement-cap: 120",
            say("Setelan dan tingkat aturan.", "Settings and severities of rules."),
            "# settings:",
            "#   IKU-TGT-005: { minimum-years: 4 }",
            "# severities:",
            "#   IKU-COV-006: minor",
            say("Aturan yang tidak dijalankan, dengan alasannya.", "Rules that do not run, and why."),
            "# without:",
            "#   IKU-DOC-012: …",
            say("Temuan yang diterima, sampai kapan, oleh siapa.", "Accepted findings, until when, by whom."),
            "# waivers:",
            "#   - { rule: IKU-TGT-005, agency: Dinas …, reason: …, author: …, until: 2025-12-31 }",
        ]
    }

    private func below(_ file: String) -> String {
        let root = folder.hasSuffix("/") ? folder : folder + "/"
        return file.hasPrefix(root) ? String(file.dropFirst(root.count)) : file
    }

    /// A YAML scalar in double quotes, so that no name is taken for anything else.
    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n", "\r", "\t": out += " "
            default: if scalar.value >= 0x20 { out.unicodeScalars.append(scalar) }
            }
        }
        return out + "\""
    }
}
