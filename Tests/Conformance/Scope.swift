/// What the engine leaves out of the specification, and why. A case is out of scope only if it mentions one of these.
enum Scope {
    static let left: [(mention: String, reason: String)] = [
        ("TestAllTypes", "needs a protobuf message type; objects come from the host"),
        ("google.protobuf", "needs a protobuf well-known type by its message name"),
        ("@type", "the value is a packed protobuf message"),
        ("object_value", "the value is a protobuf message"),
    ]

    /// Why a case is left out; nil: it counts.
    static func reason(_ json: JSON) -> String? {
        left.first { json.mentions($0.mention) }?.reason
    }
}
