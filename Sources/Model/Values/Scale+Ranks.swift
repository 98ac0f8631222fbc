extension Scale {
    /// The rank of a grade, 0 for the lowest; nil when the scale has no such grade.
    package func rank(of grade: String) -> Int? {
        let folded = grade.folded
        return members.firstIndex { $0.grade.folded == folded || $0.names.contains { $0.folded == folded } }
    }

    /// The rank of a score: the member whose interval holds it (above `low`, up to and including `high`; the lowest also at `low`).
    package func rank(ofScore score: Number) -> Int? {
        members.indices.first { index in
            guard let low = members[index].low, let high = members[index].high else { return false }
            return score <= high && (score > low || score == low && (index == 0 || members[index - 1].high != low))
        }
    }

    /// The highest grade.
    package var top: Member? { members.last }
}
