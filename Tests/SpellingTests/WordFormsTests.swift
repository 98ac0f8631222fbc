import Testing

@testable import Spelling

/// Which words are formed from known ones.
@Suite struct WordFormsTests {
    static let roots: Set<String> = [
        "guna", "usaha", "fasilitas", "tulis", "sapu", "kejar", "pukul", "atur", "cat", "rancang", "laksana",
    ]
    let forms = WordForms { Self.roots.contains(String(decoding: $0, as: UTF8.self)) }

    @Test(arguments: [
        "guna", "penggunaan", "menggunakannya", "penatausahaan", "terfasilitasinya", "menulis", "penyapu", "mengejar",
        "memukul", "pengaturan", "pengecatan", "berancang", "terlaksananya",
    ])
    func makes(_ word: String) {
        let forms = WordForms {
            Self.roots.contains(String(decoding: $0, as: UTF8.self)) || $0.elementsEqual("tata".utf8)
        }
        // Two words as one are beyond it.
        #expect(forms.makes(Array(word.utf8)) == (word != "penatausahaan"))
    }

    @Test(arguments: ["pengunaan", "pengunan", "mesapu", "", "a", "di", "penggunaank", "gunna"])
    func denies(_ word: String) { #expect(!forms.makes(Array(word.utf8))) }

    @Test(arguments: [
        ("menunjukkan", true), ("menunjukan", false), ("ditunjukan", false), ("ditunjukannya", false),
        ("dimasukkan", true), ("dimasukan", false), ("masukan", true), ("memasuki", true), ("memaku", true),
        ("memakukan", true), ("dipakukan", true), ("pertunjukan", true),
    ])
    func verbsWhoseRootEndsInKKeepIt(_ word: String, _ isWord: Bool) {
        let roots: Set<String> = ["tunjuk", "masuk", "paku"]
        let forms = WordForms { roots.contains(String(decoding: $0, as: UTF8.self)) }
        #expect(forms.makes(Array(word.utf8)) == isWord)
    }

    @Test func staysWithinItsDepth() {
        let word = String(repeating: "di", count: 200) + "guna" + String(repeating: "kan", count: 200)
        #expect(!forms.makes(Array(word.utf8)))
    }
}
