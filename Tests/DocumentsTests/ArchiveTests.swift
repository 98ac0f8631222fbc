@testable import Documents
import TestSupport
import Testing

@Suite struct ArchiveTests {
    private func code(_ work: () throws -> Void) -> InputError.Code? {
        do {
            try work()
            return nil
        } catch {
            return (error as? InputError.Reason)?.code
        }
    }

    @Test func readsEntries() throws {
        let bytes = ZipMaker.archive([("a.xml", "satu"), ("folder/", ""), ("folder\\b.xml", "dua"), ("empty", "")])
        let archive = try Archive(bytes, limits: .default)
        #expect(archive.names == ["a.xml", "folder/b.xml", "empty"])
        #expect(try archive.bytes("a.xml") == Array("satu".utf8))
        #expect(try archive.bytes("folder/b.xml") == Array("dua".utf8))
        #expect(try archive.bytes("empty") == [])
        #expect(archive.contains("b.xml") == false)
        #expect(code { _ = try archive.bytes("c.xml") } == .partMissing(part: "c.xml"))
    }

    @Test(arguments: ["../a", "x/../../a", "/etc/passwd", "..\\a", "C:\\a", "C:a", "a\u{1}b"])
    func refusesPathTricks(_ name: String) {
        let bytes = ZipMaker.archive([("ok", ""), (name, "x")])
        guard case .unsafeEntry = code({ _ = try Archive(bytes, limits: .default) }) else {
            Issue.record("\(name) was taken")
            return
        }
    }

    @Test func refusesTwins() {
        let bytes = ZipMaker.archive([("word/document.xml", "a"), ("word\\document.xml", "b")])
        #expect(code { _ = try Archive(bytes, limits: .default) } == .unsafeEntry(name: "word/document.xml"))
    }

    @Test func refusesWhatNeedsAPassword() throws {
        let bytes = ZipMaker.archive([.init(name: "a", data: Array(repeating: 7, count: 40), flags: 1)])
        #expect(code { _ = try Archive(bytes, limits: .default).bytes("a") } == .encrypted)
    }

    @Test func keepsToItsLimits() {
        let bytes = ZipMaker.archive((0..<10).map { ("\($0)", "0123456789") })
        var limits = Limits.default
        limits.entries = 9
        #expect(code { _ = try Archive(bytes, limits: limits) } == .tooManyEntries(limit: 9))
        limits.entries = 10
        limits.unpackedBytes = 95
        #expect(
            code {
                let archive = try Archive(bytes, limits: limits)
                for name in archive.names { _ = try archive.bytes(name) }
            } == .unpackedTooLarge(limit: 95)
        )
    }

    @Test func noticesWrongSums() throws {
        var bytes = ZipMaker.archive([("a", "capaian kinerja")])
        let at = try #require(bytes.firstIndex(of: UInt8(ascii: "k")))
        bytes[at] ^= 1
        #expect(code { _ = try Archive(bytes, limits: .default).bytes("a") } == .partDamaged(part: "a"))
    }

    /// However short it is cut, a container is refused and never read beyond its end.
    @Test func refusesWhatIsCutOff() {
        let bytes = ZipMaker.archive([("a", "capaian"), ("b", "kinerja")])
        for count in 0..<bytes.count {
            let got = code {
                let archive = try Archive(Array(bytes.prefix(count)), limits: .default)
                for name in archive.names { _ = try archive.bytes(name) }
            }
            #expect(got != nil, "cut to \(count) bytes")
        }
    }
}
