internal import Expression
package import Model

/// A rule ready to run: its expressions typed and bound to slots.
///
/// An object, for every rule is handed on for every document: copying its parts would cost more than many a rule.
package final class CompiledRule: Sendable {
    package let file: RuleFile
    package let pack: String
    /// After what the packs above have changed.
    package let severity: Severity
    package let settings: [RuleFile.Setting]
    package let basis: [LegalBasis]
    /// The deadline that the rule sets; nil for rules that set none.
    package let due: DueRule?
    /// What is legal in its expressions but cannot be meant, by place.
    package let remarks: [PackError]
    let programs: Programs
    /// What it looks at beyond figures.
    let reliance: Reliance

    init(
        file: RuleFile,
        pack: String,
        severity: Severity,
        settings: [RuleFile.Setting],
        basis: [LegalBasis],
        due: DueRule?,
        remarks: [PackError],
        programs: Programs
    ) {
        self.file = file
        self.pack = pack
        self.severity = severity
        self.settings = settings
        self.basis = basis
        self.due = due
        self.remarks = remarks
        self.programs = programs
        reliance = Reliance(applies: file.applies, programs)
    }

    /// By id; of one id the rule named by it alone first.
    package static func precedes(_ a: CompiledRule, _ b: CompiledRule) -> Bool {
        (a.id, a.file.part) < (b.id, b.file.part)
    }

    /// The compiled parts. Slots: the subject, the document (when it is not the subject), settings, lets, the fault.
    struct Programs: Sendable {
        var settings: [Value]
        var lets: [Program]
        /// When each let is needed first: before `when`, before `require` or `faults`, or only for the wording.
        var stages: [Stage]
        var when: Program?
        var require: Program?
        var faults: Program?
        var at: Program?
        var groupBy: Program?
        var identity: Program?
        var binds: Program?
        /// When each basis counts; nil: always.
        var basis: [Program?]
        var escalate: [(to: Severity, when: Program)]
        var message: [Words]
        var advice: [Words]

        /// What says whether there is a finding: neither its place nor its wording.
        var deciding: [Program] {
            lets.indices.filter { stages[$0] < .wording }.map { lets[$0] } + [when, require, faults].compactMap { $0 }
        }
    }

    /// A template in both languages, and when it is the one to use; the last has no condition.
    struct Words: Sendable {
        var when: Program?
        var id: Template
        var en: Template
    }

    /// A step of judging a subject; most subjects end before the last.
    enum Stage: Int, Sendable, Comparable {
        case when, decision, wording

        static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
    }

    package var id: String { file.id }
    /// Whether packs have set any of its settings otherwise than the rule file does.
    var hasChangedSettings: Bool { settings.map(\.value) != file.settings.map(\.value) }
    /// `IKU-TGT` of `IKU-TGT-005`.
    package var family: String { file.id.split(separator: "-").dropLast().joined(separator: "-") }
}
