internal import Engine
internal import Glibc
internal import Model

/// All sentences of the commands, Indonesian and English.
enum Messages {
    static func unknownCommand(_ name: String, nearest: String?) -> LocalizedText {
        LocalizedText(
            id: "iku: tidak ada perintah “\(name)”" + (nearest.map { "; maksud Anda “\($0)”?" } ?? ". Lihat: iku help"),
            en: "iku: there is no command “\(name)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ". See: iku help")
        )
    }

    static func unknownOption(_ name: String, nearest: String?) -> LocalizedText {
        LocalizedText(
            id: "iku: tidak ada opsi “\(name)”" + (nearest.map { "; maksud Anda “\($0)”?" } ?? ". Lihat: iku help"),
            en: "iku: there is no option “\(name)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ". See: iku help")
        )
    }

    static func missingValue(_ option: String) -> LocalizedText {
        LocalizedText(id: "iku: \(option) memerlukan nilai", en: "iku: \(option) needs a value")
    }

    static func badValue(_ option: String, _ value: String, _ allowed: [String]) -> LocalizedText {
        LocalizedText(
            id: "iku: \(option) tidak mengenal “\(value)”; pilih: \(allowed.joined(separator: ", "))",
            en: "iku: \(option) does not know “\(value)”; choose: \(allowed.joined(separator: ", "))"
        )
    }

    static func badDate(_ option: String, _ value: String) -> LocalizedText {
        LocalizedText(
            id: "iku: \(option) memerlukan tanggal TTTT-BB-HH yang ada, bukan “\(value)”",
            en: "iku: \(option) needs a day that exists as YYYY-MM-DD, not “\(value)”"
        )
    }

    static func noFiles(_ command: String) -> LocalizedText {
        LocalizedText(
            id: "iku: sebutkan berkas atau folder yang diperiksa, misalnya: iku \(command) \"IKU Setda.txt\"",
            en: "iku: name the files or folders, for example: iku \(command) \"IKU Setda.txt\""
        )
    }

    static func unpairedForms(_ forms: Int, _ files: Int) -> LocalizedText {
        LocalizedText(
            id:
                "iku: \(forms) --format tetapi \(files) -o; sebutkan satu -o untuk setiap --format (- untuk layar), atau hanya -o: bentuknya terlihat dari nama berkas",
            en:
                "iku: \(forms) --format but \(files) -o; give one -o for each --format (- for the screen), or -o alone: the file name tells the form"
        )
    }

    static func sameDestination(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "iku: -o “\(path)” disebut dua kali; yang kedua akan menimpa yang pertama",
            en: "iku: -o “\(path)” is named twice; the second would replace the first"
        )
    }

    static func outputIsInput(_ path: String) -> LocalizedText {
        LocalizedText(
            id: "iku: “\(path)” adalah dokumen yang diperiksa; hasil tidak ditulis di atasnya, pilih nama lain",
            en: "iku: “\(path)” is a document to be checked; no result is written over it, choose another name"
        )
    }

    static let notForScreens = LocalizedText(
        id: "iku: bentuk itu bukan teks untuk layar; sebutkan berkasnya dengan -o, misalnya -o temuan.xlsx",
        en: "iku: that form is no text for a screen; name its file with -o, such as -o temuan.xlsx"
    )

    static let noClock = LocalizedText(
        id: "iku: jam komputer tidak terbaca; sebutkan harinya dengan --as-of",
        en: "iku: the clock cannot be read; name the day with --as-of"
    )

    static let noRulesChosen = LocalizedText(
        id: "iku: tidak ada aturan yang memenuhi pilihan itu; lihat: iku rules list",
        en: "iku: no rule meets that choice; see: iku rules list"
    )

    static func noRules(_ tried: [String]) -> LocalizedText {
        LocalizedText(
            id:
                "iku: folder aturan tidak ditemukan (dicari di: \(tried.joined(separator: ", "))); tunjuk dengan --rules",
            en: "iku: no rules folder found (looked in: \(tried.joined(separator: ", "))); name it with --rules"
        )
    }

    static func unknownTask(
        _ task: String,
        of command: String,
        _ nearest: String?,
        _ known: [String]
    ) -> LocalizedText {
        let list = known.joined(separator: ", ")
        return LocalizedText(
            id: "iku \(command): tidak ada “\(task)”"
                + (nearest.map { "; maksud Anda “\($0)”?" } ?? "; pilih: \(list)"),
            en: "iku \(command): there is no “\(task)”"
                + (nearest.map { "; did you mean “\($0)”?" } ?? "; choose: \(list)")
        )
    }

    static func unknownRule(_ id: String, _ nearest: String?) -> LocalizedText {
        LocalizedText(
            id: "iku: tidak ada aturan “\(id)”"
                + (nearest.map { "; maksud Anda “\($0)”?" } ?? ". Lihat: iku rules list"),
            en: "iku: there is no rule “\(id)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ". See: iku rules list")
        )
    }

    static let evalUsage = LocalizedText(
        id:
            "iku rules eval: tulis satu ekspresi dan dokumennya, misalnya: iku rules eval 'indicator.name' --on IKU.txt --about indicator",
        en:
            "iku rules eval: write one expression and its document, for example: iku rules eval 'indicator.name' --on IKU.txt --about indicator"
    )

    static func noSubjects(_ kind: String) -> LocalizedText {
        LocalizedText(
            id: "dokumen itu tidak memuat objek “\(kind)”",
            en: "the document holds no subject “\(kind)”"
        )
    }

    static func rulesChecked(_ count: Int, _ packs: [String]) -> LocalizedText {
        LocalizedText(
            id: "\(count) aturan benar (\(packs.joined(separator: ", ")))",
            en: "\(count) rules are in order (\(packs.joined(separator: ", ")))"
        )
    }

    static func more(_ count: Int) -> LocalizedText {
        LocalizedText(id: "… dan \(count) kesalahan lain", en: "… and \(count) more mistakes")
    }

    /// The line above the names of the files.
    static func skipped(_ reason: LocalizedText) -> LocalizedText {
        LocalizedText(id: "dilewati, \(reason.id):", en: "skipped, \(reason.en):")
    }

    static let folderUnreadable = LocalizedText(id: "folder tidak dapat dibuka", en: "the folder cannot be opened")
    static let hiddenFile = LocalizedText(
        id: "berkas tersembunyi atau sementara",
        en: "a hidden or temporary file"
    )
    static let unreadableKind = LocalizedText(
        id: "bukan jenis berkas yang dibaca",
        en: "not a kind of file that is read"
    )
    static let ownList = LocalizedText(
        id: "daftar temuan, jawaban, atau kalender dari iku sendiri, bukan dokumen",
        en: "a list of findings, answers or dates by iku itself, no document"
    )
    static let otherData = LocalizedText(
        id: "data yang tidak berbentuk iku.extract/1 (bentuk keluaran iku extract)",
        en: "data that is not in the form iku.extract/1 (as iku extract writes it)"
    )

    /// - Parameter readable: the endings that are taken from a folder.
    static func readableKinds(_ readable: [String]) -> LocalizedText {
        let list = readable.joined(separator: ", ")
        return LocalizedText(id: "Yang dibaca dari folder: \(list).", en: "Read from folders: \(list).")
    }
    static let notAFile = LocalizedText(id: "bukan berkas biasa", en: "not an ordinary file")

    static func tooLarge(_ bytes: Int, _ limit: Int) -> LocalizedText {
        LocalizedText(
            id: "terlalu besar: \(bytes) byte, batasnya \(limit)",
            en: "too large: \(bytes) bytes, the limit is \(limit)"
        )
    }

    static func cannotOpen(_ code: Int32) -> LocalizedText {
        switch code {
        case ENOENT: LocalizedText(id: "berkas tidak ada", en: "there is no such file")
        case EACCES: LocalizedText(id: "tidak ada izin membaca", en: "no permission to read it")
        default: LocalizedText(id: "tidak dapat dibaca (\(code))", en: "cannot be read (\(code))")
        }
    }

    static func cannotWrite(_ path: String, _ code: Int32) -> LocalizedText {
        let why: LocalizedText
        switch code {
        case ENOENT: why = LocalizedText(id: "foldernya tidak ada", en: "its folder does not exist")
        case EACCES: why = LocalizedText(id: "tidak ada izin menulis", en: "no permission to write")
        case ENOSPC: why = LocalizedText(id: "media penyimpanan penuh", en: "the disk is full")
        default: why = LocalizedText(id: "kode \(code)", en: "code \(code)")
        }
        return LocalizedText(
            id: "iku: \(path) tidak dapat ditulis: \(why.id)",
            en: "iku: \(path) cannot be written: \(why.en)"
        )
    }

    static func setting(_ value: RuleFile.SettingValue) -> String {
        switch value {
        case .bool(let value): "\(value)"
        case .int(let value): "\(value)"
        case .double(let value): "\(value)"
        case .text(let value): value
        case .texts(let values): values.joined(separator: ", ")
        }
    }

    static func expectation(_ expectation: RuleFile.Expectation) -> LocalizedText {
        switch expectation {
        case .nothing: LocalizedText(id: "tidak ada temuan", en: "no finding")
        case .notApplicable: LocalizedText(id: "tidak berlaku", en: "does not apply")
        case .notAssessable: LocalizedText(id: "tidak dapat dinilai", en: "cannot be assessed")
        case .findings(1): LocalizedText(id: "temuan", en: "a finding")
        case .findings(let count): LocalizedText(id: "\(count) temuan", en: "\(count) findings")
        }
    }

    static let looksUpWords = LocalizedText(
        id: "mencari salah ketik di luar daftar ejaan",
        en: "looks up misspellings that no list has"
    )

    static func notInstalled(_ packages: String) -> LocalizedText {
        LocalizedText(id: "belum terpasang; paket: \(packages)", en: "not installed; packages: \(packages)")
    }
}
