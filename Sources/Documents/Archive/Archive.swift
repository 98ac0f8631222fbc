internal import CZip
internal import Glibc
internal import Model

/// A ZIP container in memory, read with libzip: the form of docx, xlsx, odt and ods.
///
/// Nothing is ever written to a disk, archives inside are not opened, and all that is unpacked counts against one budget.
final class Archive {
    private let handle: OpaquePointer
    private let limits: Limits
    private let indices: [String: Int]
    /// The names in the order of the central directory; folders are left out.
    let names: [String]
    /// Bytes that may still be unpacked.
    fileprivate var budget: Int

    /// Opens a container and looks over its directory.
    ///
    /// Throws `.archiveDamaged`, `.tooManyEntries`, `.unsafeEntry` (a name that leads out of the archive or stands there
    /// twice).
    init(_ bytes: [UInt8], limits: Limits) throws(InputError.Reason) {
        guard !bytes.isEmpty, let handle = Archive.open(bytes) else { throw .init(.archiveDamaged) }
        let directory: Directory
        do {
            directory = try Directory(of: handle, limits: limits)
        } catch {
            zip_discard(handle)
            throw error
        }
        self.handle = handle
        self.limits = limits
        names = directory.names
        indices = directory.indices
        budget = limits.unpackedBytes
    }

    deinit { zip_discard(handle) }

    private static func open(_ bytes: [UInt8]) -> OpaquePointer? {
        // libzip keeps the pointer, so it gets a copy of its own, which it frees.
        guard let copy = malloc(max(bytes.count, 1)) else { return nil }
        bytes.withUnsafeBytes { raw in
            if let base = raw.baseAddress { memcpy(copy, base, raw.count) }
        }
        guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
            free(copy)
            return nil
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            return nil
        }
        return handle
    }

    func contains(_ name: String) -> Bool { indices[name] != nil }

    /// Which entry of the container that is.
    func index(_ name: String) -> Int? { indices[name] }

    /// Opens one entry for reading from front to back.
    ///
    /// Throws `.partMissing`, `.encrypted`, `.partDamaged`.
    func stream(_ name: String) throws(InputError.Reason) -> ArchiveStream {
        guard let index = indices[name] else { throw .init(.partMissing(part: name)) }
        var status = zip_stat_t()
        guard zip_stat_index(handle, zip_uint64_t(index), 0, &status) == 0 else {
            throw .init(.partDamaged(part: name))
        }
        if status.encryption_method != ZIP_EM_NONE { throw .init(.encrypted) }
        guard let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else {
            throw .init(.partDamaged(part: name))
        }
        return ArchiveStream(
            archive: self,
            file: file,
            name: name,
            packed: Int(clamping: status.comp_size),
            limits: limits
        )
    }

    /// The bytes of one whole entry.
    ///
    /// Throws what `stream` throws, and `.unpackedTooLarge`, `.unpackedTooDense`, `.partDamaged`.
    func bytes(_ name: String) throws(InputError.Reason) -> [UInt8] {
        let stream = try stream(name)
        var out: [UInt8] = []
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { piece.deallocate() }
        while true {
            let got = try stream.read(into: piece)
            if got == 0 { return out }
            out.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[..<got]))
        }
    }
}

/// One entry of an archive, read from front to back; its check sum is tested at the end.
final class ArchiveStream {
    let name: String
    // Keeps the container open for as long as this entry is read.
    private let archive: Archive
    private let file: OpaquePointer
    private let packed: Int
    private let limits: Limits
    private var produced = 0

    fileprivate init(archive: Archive, file: OpaquePointer, name: String, packed: Int, limits: Limits) {
        self.archive = archive
        self.file = file
        self.name = name
        self.packed = packed
        self.limits = limits
    }

    deinit { zip_fclose(file) }

    /// Fills the front of `buffer`; returns how many bytes came, 0 at the end.
    ///
    /// Throws `.unpackedTooLarge`, `.unpackedTooDense`, `.partDamaged`.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError.Reason) -> Int {
        guard let base = buffer.baseAddress else { return 0 }
        let got = zip_fread(file, base, zip_uint64_t(buffer.count))
        if got < 0 { throw .init(.partDamaged(part: name)) }
        let count = Int(got)
        produced += count
        archive.budget -= count
        if archive.budget < 0 { throw .init(.unpackedTooLarge(limit: limits.unpackedBytes)) }
        if produced > limits.ratioFree, produced / limits.ratio > packed {
            throw .init(.unpackedTooDense(part: name, limit: limits.ratio))
        }
        return count
    }
}

/// The central directory, looked over once.
private struct Directory {
    var names: [String] = []
    var indices: [String: Int] = [:]

    init(of handle: OpaquePointer, limits: Limits) throws(InputError.Reason) {
        let count = Int(zip_get_num_entries(handle, 0))
        if count > limits.entries { throw .init(.tooManyEntries(limit: limits.entries)) }
        names.reserveCapacity(max(count, 0))
        var index = 0
        while index < count {
            guard let pointer = zip_get_name(handle, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_RAW)) else {
                throw .init(.archiveDamaged)
            }
            // Some writers on Windows separate folders by backslashes.
            let name = String(decoding: String(cString: pointer).utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
            if Directory.isUnsafe(name) { throw .init(.unsafeEntry(name: name.shortened(to: 80))) }
            if !name.hasSuffix("/") {
                if indices.updateValue(index, forKey: name) != nil {
                    throw .init(.unsafeEntry(name: name.shortened(to: 80)))
                }
                names.append(name)
            }
            index += 1
        }
    }

    /// Absolute, with a drive letter, or climbing: no office program writes such names.
    private static func isUnsafe(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        if bytes.isEmpty || bytes[0] == 0x2F || bytes.contains(where: { $0 < 0x20 }) { return true }
        if bytes.count > 1, bytes[1] == 0x3A { return true }
        return bytes.split(separator: 0x2F, omittingEmptySubsequences: true).contains {
            $0.elementsEqual([0x2E, 0x2E])
        }
    }
}
