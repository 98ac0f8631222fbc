package import Model

/// What a rule is asked about: one evaluation per subject of this kind.
package enum SubjectKind: String, Sendable, CaseIterable {
    case document, text, table, objective, indicator, citation, form, measurement, budget, activity, submission
    /// Asked of a whole government: itself, an agency, a document in its hands, an indicator through all documents.
    case government, agency, holding, trace
    /// A document that someone owes for a period.
    case obligation

    /// Whether the rule needs all documents of a government and not one of them.
    package var isGovernmental: Bool {
        switch self {
        case .government, .agency, .holding, .trace, .obligation: true
        default: false
        }
    }
}

/// The life of a rule: only `stable` and `preview` rules run, `preview` ones only when asked for.
package enum RuleStatus: String, Sendable, CaseIterable {
    case preview, stable, deprecated
}

/// A rule file as written: texts and expressions with their places, before anything is compiled.
package struct RuleFile: Sendable {
    package var id: String
    /// Former ids; they keep answering.
    package var was: [String]
    package var status: RuleStatus
    package var title: LocalizedText
    package var severity: Severity
    /// Raises the severity when its expression holds; the first that holds counts.
    package var escalate: [Escalation]
    package var nature: Nature
    /// Where the norm binds; what is found elsewhere is advice. Nil: everywhere.
    package var binds: Source?
    package var applies: SubjectKind
    /// The kinds of document it concerns; empty: all.
    package var documents: [DocumentKind]
    package var basis: [Basis]
    package var inForce: Validity
    package var settings: [Setting]
    /// What is due, for rules about obligations that set a deadline themselves.
    package var obligation: Obligation?
    package var lets: [(name: String, source: Source)]
    package var when: Source?
    package var require: Source?
    /// A list of faults, one finding each, in place of `require`; each is bound to `fault`.
    package var faults: Source?
    package var at: Source?
    /// Findings of one document with the same value become one finding with all their places.
    package var groupBy: Source?
    /// What makes the finding the same in another year's document; the subject's name when absent.
    package var identity: Source?
    /// Rules whose finding on the same document already says it.
    package var unless: [String]
    /// The first whose condition holds is said; the last has none.
    package var message: [Words]
    package var advice: [Words]
    package var why: LocalizedText?
    package var tests: [Test]
    package var file: String
    /// What tells this file from others about the same requirement: `form` of `UKR-CAL-008.form.yaml`; empty for
    /// `UKR-CAL-008.yaml`.
    package var part: String
    package var line: Int
    /// The bytes of the file, for the carets of later errors.
    package var source: [UInt8]

    /// Whether the file is named after the id.
    var hasItsName: Bool {
        let name = file.split(separator: "/").last ?? ""
        return name == (part.isEmpty ? "\(id).yaml" : "\(id).\(part).yaml")
    }

    /// The part that a file's name tells; empty where it has but one point.
    static func part(of file: String) -> String {
        let names = (file.split(separator: "/").last ?? "").split(separator: ".")
        return names.count > 2 ? String(names[1]) : ""
    }

    /// An expression or template with the place of its first character in the rule file.
    package struct Source: Sendable, Hashable {
        package var text: String
        package var line: Int
        package var column: Int
    }

    /// A template in both languages, and when it is the one to use.
    package struct Words: Sendable {
        package var when: Source?
        package var id: Source
        package var en: Source
    }

    package struct Escalation: Sendable {
        package var to: Severity
        package var when: Source
    }

    package struct Basis: Sendable {
        package var regulation: String?
        package var title: String?
        package var at: String?
        package var confidence: Confidence
        /// When the basis counts; nil: always.
        package var when: Source?
        package var line: Int
        package var column: Int
    }

    /// From and until when a rule judges documents, by the document's own date; nil is open.
    package struct Validity: Sendable {
        package var from: CivilDate?
        package var until: CivilDate?
    }

    package struct Setting: Sendable {
        package var name: String
        package var value: SettingValue
    }

    /// A default that a region may change.
    package enum SettingValue: Sendable, Hashable {
        case bool(Bool)
        case int(Int64)
        case double(Double)
        case text(String)
        case texts([String])
    }

    /// One example of the rule file.
    package struct Test: Sendable {
        package var name: String
        package var given: Yaml?
        /// A small document; `↓` before a character marks a line that a finding must point to.
        package var text: String?
        package var finds: Expectation
        /// Words that the Indonesian messages must hold; without findings, the reasons why it is not assessable.
        package var says: [String]
        /// What every finding must weigh; nil: the example does not say.
        package var severity: Severity?
        /// What every finding must be; nil: the example does not say.
        package var nature: Nature?
        package var settings: [Setting]
        package var line: Int
        package var column: Int
    }

    /// What an example must lead to.
    package enum Expectation: Sendable {
        case nothing
        /// The rule's `when` is false.
        case notApplicable
        case notAssessable
        /// So many findings (1 when the file says only where).
        case findings(Int)
    }
}
