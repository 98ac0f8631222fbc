internal import Documents
internal import Glibc

/// What the environment says of this machine.
enum Machine {
    /// The other programs found on `PATH`, and where temporary folders are made (`TMPDIR`).
    static let programs = Programs.find(
        in: variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin",
        temporary: variable("TMPDIR") ?? "/tmp"
    )

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value[0] != 0 else { return nil }
        return String(cString: value)
    }
}
