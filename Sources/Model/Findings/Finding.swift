/// How serious a finding is, most serious last.
package enum Severity: String, Sendable, CaseIterable, Comparable {
    case note, minor, moderate, major, critical

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .minor: 1
        case .moderate: 2
        case .major: 3
        case .critical: 4
        }
    }
}

/// Whether a rule stands on a norm ("wajib") or on good practice ("saran"); only a norm may be called breached.
package enum Nature: String, Sendable, CaseIterable {
    case norm, advice
}

/// How sure a statement of law is.
package enum Confidence: String, Sendable, CaseIterable {
    /// Seen in the regulation or in an official restatement of it: the Pasal may be printed.
    case seen
    /// The substance was seen in a restatement: print the regulation, not the Pasal.
    case restated
    /// Stated by a document, binding only inside that government.
    case document
    /// General knowledge, not verified on the official text.
    case toVerify = "to-verify"
    /// Good practice without a norm behind it.
    case practice
}

/// One regulation that a finding rests on.
package struct LegalBasis: Hashable, Sendable {
    /// The registry's id, or nil for good practice.
    package var regulation: String?
    /// Name and number as it is cited, or the name of the practice.
    package var title: String
    /// Pasal, annex or criterion.
    package var at: String?
    package var confidence: Confidence
    /// "in force", "revoked by …", on the document's date; nil when the registry does not say.
    package var status: LocalizedText?

    package init(
        regulation: String?,
        title: String,
        at: String? = nil,
        confidence: Confidence,
        status: LocalizedText? = nil
    ) {
        self.regulation = regulation
        self.title = title
        self.at = at
        self.confidence = confidence
        self.status = status
    }
}

extension LegalBasis {
    /// Pasal, annex or criterion, where it may be printed: naming an article that was not seen would claim more than is
    /// known.
    package var citableAt: String? {
        guard let at, !at.isEmpty else { return nil }
        switch confidence {
        case .seen, .document, .practice: return at
        case .restated, .toVerify: return nil
        }
    }
}

/// What a rule was asked about.
package struct Subject: Hashable, Sendable {
    package var kind: String
    package var government: String?
    package var agency: String?
    package var name: String

    package init(kind: String, government: String? = nil, agency: String? = nil, name: String) {
        self.kind = kind
        self.government = government
        self.agency = agency
        self.name = name
    }
}

/// One violated rule at one subject.
package struct Finding: Hashable, Sendable {
    package var rule: String
    package var title: LocalizedText
    package var severity: Severity
    package var nature: Nature
    package var message: LocalizedText
    package var advice: LocalizedText
    package var why: LocalizedText?
    package var basis: [LegalBasis]
    package var subject: Subject
    /// Where it shows, the first place first; never empty.
    package var places: [Place]
    /// Stays the same across formats, years and readers: made of rule, agency, subject and normalised value.
    package var fingerprint: String
    package var state: State
    /// Who accepted it, why and until when; set when `state` is `waived`.
    package var waiver: Waiver?
    /// How many violations it stands for; more than one where a rule groups them (`group-by`).
    package var violations: Int

    package enum State: String, Sendable, CaseIterable {
        case new, unchanged, resolved, waived
    }

    package init(
        rule: String,
        title: LocalizedText,
        severity: Severity,
        nature: Nature,
        message: LocalizedText,
        advice: LocalizedText,
        why: LocalizedText? = nil,
        basis: [LegalBasis],
        subject: Subject,
        places: [Place],
        fingerprint: String,
        state: State = .new,
        waiver: Waiver? = nil,
        violations: Int = 1
    ) {
        self.rule = rule
        self.title = title
        self.severity = severity
        self.nature = nature
        self.message = message
        self.advice = advice
        self.why = why
        self.basis = basis
        self.subject = subject
        self.places = places
        self.fingerprint = fingerprint
        self.state = state
        self.waiver = waiver
        self.violations = violations
    }

    /// Whether somebody still has to act on it.
    package var isOpen: Bool { state == .new || state == .unchanged }
}
