@testable import Documents
import Testing

private enum Word: String, MarkupName {
    case body = "w:body", paragraph = "w:p", run = "w:r", text = "w:t", value = "w:val", id = "r:id", plain = "plain"
    static let vocabulary = MarkupVocabulary(
        Word.self,
        spaces: ["urn:w": "w", "urn:w-strict": "w", "urn:r": "r"]
    )
}

@Suite struct MarkupTests {
    /// The events as one line: `<p`, `>p`, and texts in brackets.
    private func events(_ xml: String, limits: Limits = .default) throws -> String {
        let reader = try MarkupReader<Word>(.bytes(Array(xml.utf8)), part: "x.xml", limits: limits)
        var out: [String] = []
        while let event = try reader.next() {
            switch event {
            case .start(let name): out.append("<\(name?.rawValue ?? "?")\(reader.depth)")
            case .end(let name): out.append(">\(name?.rawValue ?? "?")\(reader.depth)")
            case .text: out.append("[\(reader.text)]")
            }
        }
        return out.joined(separator: " ")
    }

    private func code(_ xml: String, limits: Limits = .default) -> InputError.Code? {
        do {
            _ = try events(xml, limits: limits)
            return nil
        } catch {
            return (error as? InputError.Reason)?.code
        }
    }

    @Test(arguments: [
        ("<a:body xmlns:a='urn:w'><a:p>x &amp; y</a:p></a:body>", "<w:body1 <w:p2 [x & y] >w:p2 >w:body1"),
        ("<body xmlns='urn:w-strict'><p/><q/></body>", "<w:body1 <w:p2 >w:p2 <?2 >?2 >w:body1"),
        // The same prefix for another namespace, and back.
        (
            "<w:body xmlns:w='urn:w'><w:p xmlns:w='urn:other'><w:p/></w:p><w:p/></w:body>",
            "<w:body1 <?2 <?3 >?3 >?2 <w:p2 >w:p2 >w:body1"
        ),
        ("<body xmlns='urn:w'><p xmlns=''><p/></p></body>", "<w:body1 <?2 <?3 >?3 >?2 >w:body1"),
        // Comments and CDATA do not cut a text.
        ("<p xmlns='urn:w'>a<!-- b -->c<![CDATA[<d>]]>&#233;</p>", "<w:p1 [ac<d>é] >w:p1"),
        ("<p>no namespace</p>", "<?1 [no namespace] >?1"),
    ])
    func pullsWithFixedPrefixes(_ xml: String, _ expected: String) throws {
        #expect(try events(xml) == expected)
    }

    @Test func givesAttributesByName() throws {
        let xml = "<w:p xmlns:w='urn:w' xmlns:q='urn:r' w:val='7' q:id='r&lt;1' plain='x' w:plain='no' other='y'/>"
        let reader = try MarkupReader<Word>(.bytes(Array(xml.utf8)), part: "x.xml", limits: .default)
        guard case .start(.paragraph) = try reader.next() else {
            Issue.record("no start")
            return
        }
        #expect(reader.integer(.value) == 7)
        #expect(reader.attribute(.id) == "r<1")
        #expect(reader.attribute(.plain) == "x")
        #expect(reader.attribute(.text) == nil)
    }

    @Test func skipsAnElement() throws {
        let xml = "<w:body xmlns:w='urn:w'><w:p><w:p/>x<w:r><w:t>y</w:t></w:r></w:p><w:t>z</w:t></w:body>"
        let reader = try MarkupReader<Word>(.bytes(Array(xml.utf8)), part: "x.xml", limits: .default)
        _ = try reader.next()
        _ = try reader.next()
        try reader.skip()
        guard case .start(.text) = try reader.next() else {
            Issue.record("skipped too much or too little")
            return
        }
    }

    /// Texts, names and attributes that lie across the pieces in which a part is fed.
    @Test func isIndifferentToPieces() throws {
        let long = String(repeating: "kinerja ", count: 40_000)
        let many = (0..<30_000).map { "<w:p w:val='\($0)'>\($0)</w:p>" }.joined()
        let xml = "<w:body xmlns:w='urn:w'><w:t>\(long)</w:t>\(many)<w:t plain='\(long)'/></w:body>"
        let reader = try MarkupReader<Word>(.bytes(Array(xml.utf8)), part: "x.xml", limits: .default)
        var count = 0
        var texts = 0
        while let event = try reader.next() {
            switch event {
            case .start(.paragraph):
                #expect(reader.integer(.value) == count)
                count += 1
            case .start(.text) where texts > 0:
                #expect(reader.attribute(.plain)?.utf8.count == long.utf8.count)
            case .text:
                if texts == 0 { #expect(reader.text == long) } else { #expect(reader.text == String(texts - 1)) }
                texts += 1
            default: break
            }
        }
        #expect(count == 30_000)
        #expect(texts == 30_001)
    }

    @Test(arguments: [
        ("<!DOCTYPE p [<!ENTITY a 'b'>]><p>&a;</p>", InputError.Code.doctype(part: "x.xml")),
        ("<!DOCTYPE p SYSTEM 'file:///etc/passwd'><p/>", .doctype(part: "x.xml")),
        ("<p>&undeclared;</p>", .markupDamaged(part: "x.xml", line: 1)),
        ("<p>\n<q></p>", .markupDamaged(part: "x.xml", line: 2)),
        ("<p>cut off", .markupDamaged(part: "x.xml", line: 1)),
        ("", .markupDamaged(part: "x.xml", line: 1)),
        ("<p a='1' a='2'/>", .markupDamaged(part: "x.xml", line: 1)),
        ("<p/><p/>", .markupDamaged(part: "x.xml", line: 1)),
    ])
    func refuses(_ xml: String, _ expected: InputError.Code) {
        #expect(code(xml) == expected)
    }

    @Test func keepsToItsLimits() {
        var limits = Limits.default
        limits.markupDepth = 8
        limits.attributes = 2
        limits.textBytes = 200_000
        #expect(code("<p>" + String(repeating: "<p>", count: 8), limits: limits) == .tooDeep(part: "x.xml", limit: 8))
        #expect(code("<p a='' b='' c=''/>", limits: limits) == .tooManyAttributes(part: "x.xml", limit: 2))
        let long = String(repeating: "x", count: 1_000_000)
        #expect(code("<p>\(long)</p>", limits: limits) == .textTooLong(part: "x.xml", limit: 200_000))
        #expect(code("<p a='\(long)'/>", limits: limits) == .textTooLong(part: "x.xml", limit: 200_000))
    }
}
