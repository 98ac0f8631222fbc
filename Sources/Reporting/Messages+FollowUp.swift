import Model

/// What is said of workbooks that were read back.
extension Messages {
    static let noKey = LocalizedText(
        id:
            "Lembar tersembunyi “iku” tidak ada lagi: baris yang hilang atau sidik jari yang berubah tidak dapat diketahui.",
        en: "The hidden sheet “iku” is gone: lost rows and changed fingerprints cannot be told."
    )
    static let noFingerprints = LocalizedText(
        id: "Kolom “Sidik jari” tidak ada; tanggapan pada lembar ini tidak dapat dikaitkan dengan temuannya.",
        en: "The column “Fingerprint” is missing; the answers of this sheet cannot be tied to their findings."
    )
    static let fingerprintMissing = LocalizedText(
        id: "Sidik jari kosong.",
        en: "The fingerprint is missing."
    )
    static let fingerprintUnknown = LocalizedText(
        id: "Sidik jari berubah: bukan salah satu temuan buku kerja ini.",
        en: "The fingerprint was changed: it is none of this workbook's findings."
    )
    static let fingerprintTwice = LocalizedText(
        id: "Sidik jari ini sudah ada pada baris lain.",
        en: "This fingerprint stands in another row already."
    )
    static func ruleDiffers(_ rule: String) -> LocalizedText {
        LocalizedText(
            id:
                "Aturan tidak cocok dengan sidik jari (seharusnya \(rule)); mungkin hanya sebagian kolom yang diurutkan.",
            en:
                "The rule does not belong to the fingerprint (it should be \(rule)); perhaps only some columns were sorted."
        )
    }
}
