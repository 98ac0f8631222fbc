import Glibc
import Testing

@testable import Expression

/// `Rules/LANGUAGE.md` is written from the library; it may not fall behind.
struct ReferenceTests {
    @Test func languageFileIsUpToDate() throws {
        let path = packageFolder + "/Rules/LANGUAGE.md"
        let wanted = LanguageReference.markdown()
        if getenv("RECORD") != nil {
            _ = mkdir(packageFolder + "/Rules", 0o755)
            let file = try #require(fopen(path, "wb"))
            fputs(wanted, file)
            fclose(file)
            Issue.record("wrote \(path); run again without RECORD")
            return
        }
        var found: [UInt8] = []
        if let file = fopen(path, "rb") {
            var buffer = [UInt8](repeating: 0, count: 1 << 20)
            found = Array(buffer[..<fread(&buffer, 1, buffer.count, file)])
            fclose(file)
        }
        #expect(
            String(decoding: found, as: UTF8.self) == wanted,
            "\(path) is out of date: run RECORD=1 swift test --filter ReferenceTests"
        )
    }
}
