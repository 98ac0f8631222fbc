@testable import Documents
import FoundationEssentials
import Model
import TestSupport
import Testing

/// Office files that are broken or made to harm: each ends in an error that says what it is, or in a document; none
/// stops the program.
@Suite struct HostileOfficeTests {
    private func code(_ bytes: [UInt8], limits: Limits = .default) -> InputError.Code? {
        do {
            _ = try Reader(limits: limits).read(file: "x", bytes: bytes)
            return nil
        } catch {
            return error.code
        }
    }

    private static let types =
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml' "
        + "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"

    private static let space = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"

    private func word(_ body: String, before: String = "", more: [(String, String)] = []) -> [UInt8] {
        ZipMaker.archive(
            [
                ("[Content_Types].xml", Self.types),
                ("word/document.xml", before + "<w:document \(Self.space)><w:body>\(body)</w:body></w:document>"),
            ] + more
        )
    }

    @Test func refusesEntityBombs() {
        let bomb = "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
        #expect(code(word("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", before: bomb)) == .doctype(part: "word/document.xml"))
        let outside = "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
        #expect(
            code(word("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", before: outside)) == .doctype(part: "word/document.xml")
        )
    }

    @Test func refusesAbsurdDepth() {
        let deep =
            String(repeating: "<w:tbl><w:tr><w:tc>", count: 5000)
            + String(repeating: "</w:tc></w:tr></w:tbl>", count: 5000)
        #expect(code(word(deep)) == .tooDeep(part: "word/document.xml", limit: 256))
        // Within the limit of XML, tables inside each other are read or passed over, and nothing overflows.
        let tables =
            String(repeating: "<w:tbl><w:tr><w:tc>", count: 80) + "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
            + String(repeating: "</w:tc></w:tr></w:tbl>", count: 80)
        #expect(code(word("<w:p><w:r><w:t>isi</w:t></w:r></w:p>" + tables)) == nil)
        let boxes =
            String(repeating: "<w:p><w:r><w:txbxContent>", count: 80)
            + String(repeating: "</w:txbxContent></w:r></w:p>", count: 80)
        #expect(code(word("<w:p><w:r><w:t>isi</w:t></w:r></w:p>" + boxes)) == nil)
        let page = String(repeating: "<table><tr><td>", count: 5000)
        #expect(code(Array("<html>\(page)".utf8)) == .tooDeep(part: "HTML", limit: 20))
    }

    @Test func readsNumbersThatAreNone() {
        let bad = ["99999999999999999999", "-1", "9223372036854775807", "x", ""]
        for number in bad {
            let table =
                "<w:tbl><w:tblGrid><w:gridCol w:w='\(number)'/><w:gridCol w:w='\(number)'/></w:tblGrid><w:tr><w:trPr><w:gridBefore "
                + "w:val='\(number == "x" ? number : "1")'/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='\(number.count == 19 ? "3" : number)'/></w:tcPr>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val='\(number)'/><w:numId w:val='\(number)'/></w:numPr><w:ind w:left='\(number)'/>"
                + "<w:outlineLvl w:val='\(number)'/></w:pPr><w:r><w:t>x</w:t><w:sym w:char='\(number)' w:font='Symbol'/></w:r></w:p></w:tc></w:tr></w:tbl>"
            #expect(code(word(table)) == nil, "\(number)")
        }
        #expect(
            code(
                word(
                    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='9223372036854775807'/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
                )
            ) != nil
        )
        for number in bad {
            let page =
                "<table><tr><td colspan='\(number.count == 19 ? "2" : number)' rowspan='\(number)'>a<td>b<tr><td>c</table><ol start='\(number)'><li>a<li>b</ol>"
            #expect(code(Array(page.utf8)) == nil, "\(number)")
        }
        #expect(
            code(Array("<table><tr><td colspan=9223372036854775807>a</table>".utf8)) == .tooManyColumns(limit: 1000)
        )
    }

    @Test func keepsCountersInBounds() {
        let levels =
            "<w:lvl w:ilvl='0'><w:start w:val='9223372036854775807'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%9'/></w:lvl>"
        let numbering =
            "<w:numbering \(Self.space)><w:abstractNum w:abstractNumId='0'>\(levels)</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/>"
            + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='-9223372036854775808'/></w:lvlOverride></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num></w:numbering>"
        let relationships =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' "
            + "Type='http://x/numbering' Target='numbering.xml'/></Relationships>"
        func paragraph(_ number: Int) -> String {
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='\(number)'/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
        }
        let bytes = word(
            paragraph(2) + paragraph(2) + paragraph(1) + paragraph(1),
            more: [("word/numbering.xml", numbering), ("word/_rels/document.xml.rels", relationships)]
        )
        #expect(code(bytes) == nil)
    }

    @Test func stylesInACircleEnd() {
        let styles =
            "<w:styles \(Self.space)><w:style w:type='paragraph' w:styleId='a'><w:basedOn w:val='b'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>"
        let relationships =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' "
            + "Type='http://x/styles' Target='/word/styles.xml'/></Relationships>"
        let bytes = word(
            "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
            more: [("word/styles.xml", styles), ("word/_rels/document.xml.rels", relationships)]
        )
        #expect(code(bytes) == nil)
    }

    @Test func saysWhatIsLocked() {
        var compound = [UInt8](repeating: 0, count: 4096)
        compound.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        #expect(code(compound) == .notText(.oldOffice))
        compound.replaceSubrange(
            1024..<1056,
            with: "EncryptedPackage".utf8.flatMap { (letter: UInt8) -> [UInt8] in [letter, 0] }
        )
        #expect(code(compound) == .encrypted)
        let locked = ZipMaker.archive([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("META-INF/manifest.xml", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
            ("content.xml", "noise"),
        ])
        #expect(code(locked) == .encrypted)
    }

    @Test func tellsContainersByContent() {
        #expect(code(ZipMaker.archive([("a.docx", "x")])) == .notText(.zip))
        #expect(
            code(ZipMaker.archive([("[Content_Types].xml", "presentationml"), ("ppt/presentation.xml", "")]))
                == .notText(.presentation)
        )
        #expect(code(word("")) == .empty)
        #expect(
            code(ZipMaker.archive([("mimetype", "application/vnd.oasis.opendocument.text")]))
                == .partMissing(part: "content.xml")
        )
    }

    /// A part that unpacks to far more than it is, and one that is merely long.
    @Test func refusesBombs() throws {
        let name = try #require(WordFixtureTests.names.first)
        let (_, bytes) = try WordFixtureTests.bytes(name)
        var limits = Limits.default
        limits.ratioFree = 1000
        limits.ratio = 2
        guard case .unpackedTooDense = code(bytes, limits: limits) else {
            Issue.record("a dense part was taken")
            return
        }
        limits = Limits.default
        limits.unpackedBytes = 10_000
        #expect(code(bytes, limits: limits) == .unpackedTooLarge(limit: 10_000))
        limits = Limits.default
        limits.cells = 10
        #expect(code(bytes, limits: limits) == .tooManyCells(limit: 10))
        limits = Limits.default
        limits.columns = 4
        #expect(code(bytes, limits: limits) == .tooManyColumns(limit: 4))
    }
}

// MARK: - Mutations

extension HostileOfficeTests {
    /// A generator with a fixed start: the same mutations on every run.
    struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    /// Mutations per file; more when asked for (`IKU_MUTATIONS=2000`).
    static let rounds = ProcessInfo.processInfo.environment["IKU_MUTATIONS"].flatMap { Int($0) } ?? 20

    static let mutated = [
        "tabel-biasa", "peraturan-bernomor-otomatis", "perubahan-terlacak", "kotak-teks", "libreoffice-daftar",
        "odf-rumus",
        "odf-sel-gabung", "halaman-excel", "halaman-tak-tertutup", "kolom-tergeser", "rumus-persamaan",
    ]

    private static let spice: [[UInt8]] = [
        "<", ">", "</", "/>", "&", "&#x0;", "&amp;", "'", "\"", "<w:p>", "</w:p>", "<w:tbl>", "</w:tc>", "<!DOCTYPE x>",
        "<![CDATA[",
        "99999999999999999999", "-1", "<td colspan=3 rowspan=9>", "</table>", "<!--", "\u{FFFD}", "w:val=", "]]>",
    ].map { Array($0.utf8) }

    private func mutate(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var out = bytes
        for _ in 0..<Int.random(in: 1...6, using: &dice) where !out.isEmpty {
            let at = Int.random(in: 0..<out.count, using: &dice)
            switch Int.random(in: 0..<6, using: &dice) {
            case 0: out[at] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
            case 1: out[at] = UInt8.random(in: 0...255, using: &dice)
            case 2: out.removeSubrange(at..<min(at + Int.random(in: 1...64, using: &dice), out.count))
            case 3: out.insert(contentsOf: Self.spice[Int.random(in: 0..<Self.spice.count, using: &dice)], at: at)
            case 4: out.removeLast(min(out.count, Int.random(in: 1...2000, using: &dice)))
            default:
                let end = min(at + Int.random(in: 1...400, using: &dice), out.count)
                out.insert(contentsOf: Array(out[at..<end]), at: Int.random(in: 0...out.count, using: &dice))
            }
        }
        return out
    }

    /// Other values in attributes, and elements left out or doubled: damage that is still well-formed XML.
    private func rewrite(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var out = bytes
        for _ in 0..<Int.random(in: 1...12, using: &dice) {
            guard out.count > 100 else { return out }
            let at = Int.random(in: 0..<out.count, using: &dice)
            if Bool.random(using: &dice) {
                guard let start = out[at...].firstIndex(of: 0x22), start + 1 < out.count,
                    let end = out[(start + 1)...].firstIndex(of: 0x22), out[start - 1] == 0x3D
                else { continue }
                // Never the declarations: without them nothing has a meaning.
                if out[(start + 1)..<end].contains(0x3A) { continue }
                let values = [
                    "0", "-1", "3", "99999999999", "x", "", "true", "continue", "page", "decimal",
                    "9223372036854775807",
                ]
                let value = values[Int.random(in: 0..<values.count, using: &dice)]
                out.replaceSubrange((start + 1)..<end, with: Array(value.utf8))
            } else {
                guard let start = out[at...].firstIndex(of: 0x3C), start + 1 < out.count, out[start + 1] != 0x2F,
                    let close = out[start...].firstIndex(of: 0x3E), out[close - 1] == 0x2F
                else { continue }
                let element = Array(out[start...close])
                if Bool.random(using: &dice) {
                    out.removeSubrange(start...close)
                } else {
                    out.insert(contentsOf: element, at: start)
                }
            }
        }
        return out
    }

    private func survive(_ bytes: [UInt8]) -> Bool {
        guard let document = try? Reader().read(file: "x", bytes: bytes) else { return false }
        return !Recogniser(lexicon: TestLexicon.shared).recognise(document).documents.isEmpty
    }

    /// Bits of the file itself: nearly all of these end at the container.
    @Test(arguments: mutated) func fileMutations(_ name: String) throws {
        let (_, bytes) = try WordFixtureTests.bytes(name)
        var dice = Dice(state: 4)
        for _ in 0..<Self.rounds { _ = survive(mutate(bytes, &dice)) }
    }

    /// What stands inside: the readers meet every kind of damage.
    @Test(arguments: mutated) func contentMutations(_ name: String) throws {
        let (_, bytes) = try WordFixtureTests.bytes(name)
        guard bytes.starts(with: [0x50, 0x4B]) else { return }
        let archive = try Archive(bytes, limits: .default)
        let parts = try archive.names.filter { !$0.contains("theme") }.map {
            ZipMaker.Entry(name: $0, data: try archive.bytes($0))
        }
        var dice = Dice(state: 40)
        var read = 0
        for round in 0..<Self.rounds {
            var changed = parts
            for at in changed.indices where changed[at].name.hasSuffix(".xml") {
                changed[at].data = rewrite(changed[at].data, &dice)
                // Every other round the XML itself breaks somewhere.
                if round & 1 == 1, changed[at].data.count > 5000 { changed[at].data = mutate(changed[at].data, &dice) }
            }
            if survive(ZipMaker.archive(changed)) { read += 1 }
        }
        #expect(read > 0, "no mutation was mild enough to be read")
    }
}
