/// An accepted finding (pengecualian): named in `iku.yaml` with its reason, its author and the last day it holds.
///
/// A waiver without `until`, reason or author does not load; one whose day has passed no longer counts and is reported.
package struct Waiver: Hashable, Sendable {
    /// A rule's id.
    package var rule: String
    /// The agency it holds for, as written; nil: the whole government.
    package var agency: String?
    /// The subject's name (an indicator, a citation), as written; nil: every subject of the rule.
    package var subject: String?
    package var reason: String
    package var author: String
    /// The last day on which it holds.
    package var until: CivilDate
    /// Where it is written.
    package var place: Place

    package init(
        rule: String,
        agency: String? = nil,
        subject: String? = nil,
        reason: String,
        author: String,
        until: CivilDate,
        place: Place
    ) {
        self.rule = rule
        self.agency = agency
        self.subject = subject
        self.reason = reason
        self.author = author
        self.until = until
        self.place = place
    }
}
