/// Writes ZIP containers by hand, so that tests can make what no honest writer makes.
package struct ZipMaker {
    /// One stored (not packed) entry.
    package struct Entry {
        package var name: String
        package var data: [UInt8]
        package var flags: UInt16

        package init(name: String, data: [UInt8], flags: UInt16 = 0) {
            self.name = name
            self.data = data
            self.flags = flags
        }
    }

    package static func archive(_ entries: [Entry]) -> [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = out.count
            let name = Array(entry.name.utf8)
            var common: [UInt8] = []
            common += little(20, 2) + little(Int(entry.flags), 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
            common += little(Int(crc32(entry.data)), 4) + little(entry.data.count, 4) + little(entry.data.count, 4)
            common += little(name.count, 2) + little(0, 2)
            out += [0x50, 0x4B, 3, 4] + common + name + entry.data
            directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
            directory += little(0, 4) + little(offset, 4) + name
        }
        let end = little(0, 2) + little(0, 2) + little(entries.count, 2) + little(entries.count, 2)
        return out + directory + [0x50, 0x4B, 5, 6] + end + little(directory.count, 4) + little(out.count, 4)
            + little(0, 2)
    }

    package static func archive(_ parts: [(String, String)]) -> [UInt8] {
        archive(parts.map { Entry(name: $0.0, data: Array($0.1.utf8)) })
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    package static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }
}
