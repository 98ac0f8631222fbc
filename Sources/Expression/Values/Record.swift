/// A kind of object that a host shows to expressions: its name and its fields. Fields are read-only.
package final class ObjectType: Sendable {
    package let name: String
    package let doc: String
    package let fields: [Field]
    private let positions: [String: Int]

    package init(name: String, doc: String = "", fields: [Field]) {
        self.name = name
        self.doc = doc
        self.fields = fields
        positions = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func field(_ name: String) -> Field? { positions[name].map { fields[$0] } }
}

/// One field of an object type. It is computed from the host object each time an expression reads it, so it should be
/// cheap; what is dear belongs into a stored property of the host.
package struct Field: Sendable {
    package typealias Host = any AnyObject & Sendable

    package let name: String
    package let type: Type
    package let doc: String
    package let get: @Sendable (Host) -> Value

    package init(name: String, type: Type, doc: String = "", get: @escaping @Sendable (Host) -> Value) {
        self.name = name
        self.type = type
        self.doc = doc
        self.get = get
    }

    /// A field of a host of class `host`: `Field("name", .string, "…", of: Indicator.self) { .string($0.name) }`.
    /// Read from an object of another class it is an error, never a trap.
    @inlinable
    package init<H: AnyObject & Sendable>(
        _ name: String,
        _ type: Type,
        _ doc: String = "",
        of host: H.Type,
        get: @escaping @Sendable (H) -> Value
    ) {
        self.init(name: name, type: type, doc: doc) { object in
            if ObjectIdentifier(Swift.type(of: object)) == ObjectIdentifier(H.self) {
                return get(unsafeDowncast(object, to: H.self))
            }
            guard let object = object as? H else { return .error(EvaluationError(.noSuchField(name))) }
            return get(object)
        }
    }
}

/// A host object as expressions see it. Two records are equal when they stand for the same host object.
package final class Record: Sendable {
    package let type: ObjectType
    package let host: any AnyObject & Sendable
    /// The host again, for reads that need not hold it: the record does.
    let unheld: Unmanaged<any AnyObject & Sendable>

    package init(type: ObjectType, host: any AnyObject & Sendable) {
        self.type = type
        self.host = host
        unheld = Unmanaged.passUnretained(host)
    }
}
