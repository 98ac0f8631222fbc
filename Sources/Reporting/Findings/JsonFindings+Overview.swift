import Model

/// The overview of a whole government: agencies by requirements, and indicators through their documents.
extension Emitter {
    /// Null for single documents.
    mutating func matrix(_ matrix: Matrix?) {
        key("matrix")
        guard let matrix else { return null() }
        object {
            $0.list("columns", matrix.columns) { json, column in
                json.object(inline: true) {
                    $0.field("rule", column.rule)
                    $0.field("title", column.title)
                }
            }
            $0.list("rows", matrix.rows) { json, row in
                json.object {
                    $0.field("agency", row.agency)
                    $0.list("cells", row.cells) { json, cell in json.object(inline: true) { $0.outcomes(cell) } }
                }
            }
        }
    }

    mutating func trace(_ trace: Trace) {
        object {
            $0.field("agency", trace.agency)
            $0.field("indicator", trace.indicator)
            $0.list("entries", trace.entries) { json, entry in
                json.object {
                    $0.field("kind", entry.kind.rawValue)
                    $0.field("year", entry.year)
                    $0.field("quarter", entry.quarter)
                    $0.field("renamed", entry.renamed)
                    $0.field("unit", entry.unit)
                    $0.field("target", entry.target)
                    $0.field("realisation", entry.realisation)
                    $0.field("achievement", entry.achievement)
                    $0.field("place", entry.place)
                }
            }
        }
    }
}
