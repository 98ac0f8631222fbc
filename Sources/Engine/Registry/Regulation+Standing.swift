package import Model

/// Whether a regulation is law on a day, as far as the registry's dates can tell.
package enum Standing: String, Sendable, CaseIterable {
    /// Certainly not in force yet.
    case notYet = "not-yet"
    case inForce = "in-force"
    /// Never revoked in so many words, but practice has left it behind.
    case leftBehind = "left-behind"
    case revoked
    /// Another regulation has taken its place; that it was revoked is not known.
    case replaced
    /// The dates known are too coarse for that day, or there are none.
    case unclear
}

extension Regulation {
    /// Its standing on a day, a month or a year. Only what is certain is said: a revocation in the course of the year
    /// asked about is unclear.
    package func standing(on date: PartialDate) -> Standing {
        let begins = inForceFrom ?? PartialDate(year: year)
        if date.isCertainlyBefore(begins) { return .notYet }
        guard begins == date || begins.isCertainlyBefore(date) || date.isCertainlyNotBefore(begins) else {
            return .unclear
        }
        if let revokedBy {
            guard let revoked = revokedBy.on else { return .unclear }
            if revoked.isCertainlyBefore(date) { return isReplaced ? .replaced : .revoked }
            if !date.isCertainlyBefore(revoked) { return .unclear }
        }
        return replacedInPractice ? .leftBehind : .inForce
    }
}
