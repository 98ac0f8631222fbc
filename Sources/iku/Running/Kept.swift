/// Keeps a value until the process ends. Rules and dossiers are tens of thousands of small objects: freeing them one by
/// one right before the system takes all memory back is a tenth of a short run.
func keepToTheEnd<Value: Sendable>(_ value: Value) {
    _ = Unmanaged.passRetained(Kept(value))
}

private final class Kept<Value: Sendable>: Sendable {
    private let value: Value

    init(_ value: Value) { self.value = value }
}
