internal import CZip
internal import Glibc

/// Writes a copy of a ZIP container in which some entries are others: libzip takes over the rest as it is packed.
///
/// The same bytes come out for the same bytes in: what is new bears the first day that ZIP knows.
struct ArchiveCopy {
    /// - Parameters:
    ///   - original: a container that was opened by `Archive` already.
    ///   - changed: whole new contents; those without an index, which the container does not have, follow in this order.
    /// - Throws: `.archiveDamaged` when libzip cannot write it.
    static func write(
        _ original: [UInt8],
        changed: [(name: String, index: Int?, bytes: [UInt8])]
    ) throws(InputError.Reason) -> [UInt8] {
        guard let source = zip_source_buffer_create(copied(original), zip_uint64_t(original.count), 1, nil) else {
            throw .init(.archiveDamaged)
        }
        // One hold on the source is the container's, the other ours: the result is read from it.
        zip_source_keep(source)
        defer { zip_source_free(source) }
        guard let handle = zip_open_from_source(source, 0, nil) else {
            zip_source_free(source)
            throw .init(.archiveDamaged)
        }
        for (name, index, bytes) in changed where !replace(name, index, bytes, in: handle) {
            zip_discard(handle)
            throw .init(.archiveDamaged)
        }
        guard zip_close(handle) == 0 else {
            zip_discard(handle)
            throw .init(.archiveDamaged)
        }
        guard let result = contents(of: source) else { throw .init(.archiveDamaged) }
        return result
    }

    private static func replace(_ name: String, _ at: Int?, _ bytes: [UInt8], in handle: OpaquePointer) -> Bool {
        guard let data = zip_source_buffer(handle, copied(bytes), zip_uint64_t(bytes.count), 1) else { return false }
        var index = zip_int64_t(at ?? -1)
        if index < 0 {
            index = zip_file_add(handle, name, data, zip_flags_t(ZIP_FL_ENC_UTF_8))
        } else if zip_file_replace(handle, zip_uint64_t(index), data, 0) != 0 {
            index = -1
        }
        guard index >= 0 else {
            zip_source_free(data)
            return false
        }
        // The first of January 1980 at midnight.
        return zip_set_file_compression(handle, zip_uint64_t(index), ZIP_CM_DEFLATE, 6) == 0
            && zip_file_set_dostime(handle, zip_uint64_t(index), 0, 0x21, 0) == 0
    }

    private static func contents(of source: OpaquePointer) -> [UInt8]? {
        guard zip_source_open(source) == 0 else { return nil }
        defer { zip_source_close(source) }
        guard zip_source_seek(source, 0, SEEK_END) == 0 else { return nil }
        let size = Int(zip_source_tell(source))
        guard size > 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { return nil }
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = zip_source_read(source, buffer.baseAddress.map { $0 + count }, zip_uint64_t(size - count))
                guard got > 0 else {
                    isWhole = false
                    return
                }
                count += Int(got)
            }
        }
        return isWhole ? bytes : nil
    }

    /// Memory that libzip frees.
    private static func copied(_ bytes: [UInt8]) -> UnsafeMutableRawPointer? {
        let copy = malloc(max(bytes.count, 1))
        bytes.withUnsafeBytes { raw in
            if let copy, let base = raw.baseAddress { memcpy(copy, base, raw.count) }
        }
        return copy
    }
}
