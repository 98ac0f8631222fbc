package import Model

extension PackError {
    /// `file:line:column: sentence`, then the source line with a caret where it is known.
    package func message(_ language: Language) -> String {
        let head = "\(file):\(line):\(column): \(sentence[language])"
        return snippet.map { "\(head)\n\($0)" } ?? head
    }

    private var sentence: LocalizedText {
        switch code {
        // libyaml's words for a tab at the beginning of a line, the most frequent mistake of those who know no YAML.
        case .yaml("found character that cannot start any token"),
            .yaml("found a tab character that violates indentation"):
            LocalizedText(
                id: "tanda yang tidak boleh berdiri di sini; bila itu tab, ganti dengan spasi",
                en: "a character that may not stand here; if it is a tab, write spaces"
            )
        case .yaml(let problem):
            LocalizedText(id: "bukan YAML yang benar (\(problem))", en: "not valid YAML (\(problem))")
        case .json(let problem):
            LocalizedText(id: "bukan JSON yang benar (\(problem))", en: "not valid JSON (\(problem))")
        case .yamlTooLarge(let bytes, let limit):
            LocalizedText(
                id: "berkas \(bytes) byte, batasnya \(limit)",
                en: "the file has \(bytes) bytes, the limit is \(limit)"
            )
        case .yamlTooDeep(let limit):
            LocalizedText(id: "bersarang lebih dari \(limit) tingkat", en: "nested deeper than \(limit) levels")
        case .yamlTooManyNodes(let limit):
            LocalizedText(id: "lebih dari \(limit) butir", en: "more than \(limit) nodes")
        case .yamlAlias:
            LocalizedText(id: "alias YAML (*nama) tidak dipakai di sini", en: "YAML aliases (*name) are not used here")
        case .yamlKey:
            LocalizedText(id: "kunci harus berupa teks", en: "a key must be plain text")
        case .yamlSecondDocument:
            LocalizedText(id: "satu berkas memuat satu dokumen YAML", en: "one file holds one YAML document")
        case .duplicateKey(let key):
            LocalizedText(id: "“\(key)” tertulis dua kali", en: "“\(key)” is written twice")
        case .unreadable(let path):
            LocalizedText(id: "tidak dapat dibaca: \(path)", en: "cannot be read: \(path)")
        case .noRules(let path):
            LocalizedText(
                id: "tidak ada paket aturan (pack.yaml) di \(path); tunjuk foldernya dengan --rules",
                en: "no rule pack (pack.yaml) in \(path); name the folder with --rules"
            )
        case .missingKey(let key): LocalizedText(id: "“\(key)” belum ada", en: "“\(key)” is missing")
        default: detail
        }
    }

    private var detail: LocalizedText {
        switch code {
        case .unknownKey(let key, let nearest, let allowed):
            Self.unknown("kunci", "key", key, nearest, allowed)
        case .expectedText(let key): LocalizedText(id: "“\(key)” harus teks", en: "“\(key)” must be text")
        case .expectedList(let key):
            LocalizedText(id: "“\(key)” harus daftar: [a, b]", en: "“\(key)” must be a list: [a, b]")
        case .expectedMap(let key):
            LocalizedText(id: "“\(key)” harus pasangan kunci: nilai", en: "“\(key)” must be key: value pairs")
        case .notOneOf(let value, let key, let nearest, let allowed):
            Self.unknown("nilai untuk \(key)", "value of \(key)", value, nearest, allowed)
        case .expectedDate:
            LocalizedText(id: "harus tanggal TTTT-BB-HH", en: "must be a date YYYY-MM-DD")
        case .expectedPeriod(let key):
            LocalizedText(
                id: "“\(key)” harus dua tahun, misalnya 2021-2026",
                en: "“\(key)” must be two years, such as 2021-2026"
            )
        case .expectedNumber(let key): LocalizedText(id: "“\(key)” harus angka", en: "“\(key)” must be a number")
        case .outside(let key, let range):
            LocalizedText(
                id: "“\(key)” harus antara \(range.lowerBound) dan \(range.upperBound)",
                en: "“\(key)” must be between \(range.lowerBound) and \(range.upperBound)"
            )
        case .runningOn(let key):
            LocalizedText(
                id: "“\(key)”: nama ini bersambung ke baris berikutnya; sejajarkan semua tanda “-”",
                en: "“\(key)”: this name runs on into the next line; put every “-” in the same column"
            )
        case .fileNameDiffers(let id):
            LocalizedText(
                id:
                    "nama berkas harus \(id).yaml, atau \(id).KATA.yaml bila persyaratan itu ditanyakan pula pada objek lain",
                en:
                    "the file must be named \(id).yaml, or \(id).WORD.yaml where the same is asked of another subject too"
            )
        case .duplicateRule(let id, let other):
            LocalizedText(id: "aturan \(id) sudah ada di \(other)", en: "rule \(id) is already in \(other)")
        case .unknownRegulation(let id, let nearest):
            Self.unknown("peraturan", "regulation", id, nearest, [])
        case .unknownList(let name, let nearest): Self.unknown("daftar kata", "word list", name, nearest, [])
        case .unknownSetting(let name, let nearest): Self.unknown("setelan", "setting", name, nearest, [])
        case .unknownRule(let id, let nearest): Self.unknown("aturan", "rule", id, nearest, [])
        case .unknownPack(let name, let nearest, let known): Self.unknown("paket", "pack", name, nearest, known)
        case .obligationElsewhere:
            LocalizedText(
                id: "“obligation” hanya untuk aturan dengan applies: obligation",
                en: "“obligation” is for rules that apply to obligation"
            )
        case .remark(let id, let en): LocalizedText(id: "peringatan: \(id)", en: "warning: \(en)")
        case .expression(let id, let en), .template(let id, let en), .given(let id, let en):
            LocalizedText(id: id, en: en)
        case .noPassingTest:
            LocalizedText(
                id: "belum ada contoh yang lolos (finds: nothing)",
                en: "no example that passes (finds: nothing)"
            )
        case .noFailingTest:
            LocalizedText(id: "belum ada contoh yang melanggar (finds: 1)", en: "no example that fails (finds: 1)")
        case .requireOrFaults:
            LocalizedText(
                id: "tulis salah satu: require atau faults",
                en: "write exactly one of require and faults"
            )
        case .wordsWithoutEnd(let key):
            LocalizedText(
                id: "\(key): setiap pilihan kecuali yang terakhir memerlukan when; yang terakhir tanpa when",
                en: "\(key): every choice but the last needs a when, and the last has none"
            )
        case .normWithoutBasis:
            LocalizedText(
                id: "nature: norm memerlukan dasar hukum (basis) selain practice",
                en: "nature: norm needs a legal basis other than practice"
            )
        default: LocalizedText(id: "", en: "")
        }
    }

    private static func unknown(
        _ id: String,
        _ en: String,
        _ name: String,
        _ nearest: String?,
        _ allowed: [String]
    ) -> LocalizedText {
        if let nearest {
            return LocalizedText(
                id: "tidak ada \(id) “\(name)”; maksud Anda “\(nearest)”?",
                en: "there is no \(en) “\(name)”; did you mean “\(nearest)”?"
            )
        }
        let list = allowed.joined(separator: ", ")
        return LocalizedText(
            id: "tidak ada \(id) “\(name)”" + (list.isEmpty ? "" : "; yang ada: \(list)"),
            en: "there is no \(en) “\(name)”" + (list.isEmpty ? "" : "; known: \(list)")
        )
    }
}
