/// Everything expressions may refer to: object types, variables, functions; and how large they may become.
package struct Environment: Sendable {
    /// What is the same for all environments made from one another by `adding`.
    final class Core: Sendable {
        let library: Library
        let objects: [String: ObjectType]
        let fields: [String: [String: (Field, TypeRef)]]
        let limits: Limits
        /// Prefixes to try for a name, longest first; the last one is empty.
        let prefixes: [String]

        init(library: Library, objects: [ObjectType], limits: Limits, container: String) {
            var library = library
            var fields: [String: [String: (Field, TypeRef)]] = [:]
            for object in objects {
                var known: [String: (Field, TypeRef)] = [:]
                for field in object.fields {
                    var names: [String: TypeRef] = [:]
                    known[field.name] = (field, library.table.enter(field.type, parameters: &names))
                }
                fields[object.name] = known
            }
            library.table.freeze()
            self.library = library
            self.objects = Dictionary(objects.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
            self.fields = fields
            self.limits = limits
            var prefixes: [String] = []
            var rest = container
            while !rest.isEmpty {
                prefixes.append(rest + ".")
                rest = rest.utf8.lastIndex(of: 0x2E).map { String(rest[..<$0]) } ?? ""
            }
            self.prefixes = prefixes + [""]
        }
    }

    let core: Core
    /// In the order of their slots.
    package private(set) var variables: [Variable]
    private(set) var types: [TypeRef]
    private(set) var table: TypeTable
    private var slots: [String: Int]
    /// Some variable has a point in its name.
    private(set) var hasQualifiedNames: Bool

    /// - Parameters:
    ///   - container: a namespace within which names are looked up first (`a.b` for `a.b.x` by `x`).
    package init(
        objects: [ObjectType] = [],
        variables: [Variable] = [],
        functions: [Function] = [],
        limits: Limits = .standard,
        container: String = ""
    ) {
        var library = Library.standard
        if !functions.isEmpty { library.add(functions) }
        core = Core(library: library, objects: objects, limits: limits, container: container)
        self.variables = []
        types = []
        table = core.library.table
        slots = [:]
        hasQualifiedNames = false
        add(variables)
    }

    /// The same environment with more variables; their slots come behind those it has. A name that exists hides the
    /// former variable of that name.
    package func adding(_ variables: [Variable]) -> Environment {
        var copy = self
        copy.add(variables)
        return copy
    }

    private mutating func add(_ variables: [Variable]) {
        for variable in variables {
            var names: [String: TypeRef] = [:]
            slots[variable.name] = self.variables.count
            types.append(table.enter(variable.type, parameters: &names))
            self.variables.append(variable)
            if variable.name.utf8.contains(0x2E) { hasQualifiedNames = true }
        }
    }

    package var limits: Limits { core.limits }

    /// Standard library and host functions.
    package var functions: [Function] { core.library.functions }

    /// Object types declared by the host.
    package var objects: [ObjectType] { core.objects.values.sorted { $0.name < $1.name } }

    func slot(_ name: String) -> Int? { slots[name] }

    var names: [String] { slots.keys.sorted() }
}
