/// The pairs that fit best when each may be used once (the Hungarian method).
enum Assignment {
    /// Above so many rows or columns the pairs are taken by their score, the best first.
    static let largest = 200

    /// For each row its column; nil for a row without one.
    ///
    /// - Parameter scores: how well row and column fit, above 0; 0 for pairs that must not be made.
    static func best(_ scores: [[Double]]) -> [Int?] {
        let columns = scores.first?.count ?? 0
        guard !scores.isEmpty, columns > 0 else { return scores.map { _ in nil } }
        if max(scores.count, columns) > largest { return greedy(scores) }
        let size = max(scores.count, columns)
        let top = scores.joined().max() ?? 0
        func cost(_ row: Int, _ column: Int) -> Double {
            row < scores.count && column < columns ? top - scores[row][column] : top
        }
        let matched = hungarian(size, cost)
        return scores.indices.map { row in
            let column = matched[row]
            return column < columns && scores[row][column] > 0 ? column : nil
        }
    }

    /// The columns of the rows of a square matrix with the least sum, by shortest augmenting paths with potentials.
    private static func hungarian(_ size: Int, _ cost: (Int, Int) -> Double) -> [Int] {
        var rows = [Double](repeating: 0, count: size + 1)
        var columns = [Double](repeating: 0, count: size + 1)
        var owner = [Int](repeating: 0, count: size + 1)
        for row in 1...size {
            owner[0] = row
            var least = [Double](repeating: .infinity, count: size + 1)
            var used = [Bool](repeating: false, count: size + 1)
            var way = [Int](repeating: 0, count: size + 1)
            var column = 0
            repeat {
                used[column] = true
                var delta = Double.infinity
                var next = 0
                for other in 1...size where !used[other] {
                    let reduced = cost(owner[column] - 1, other - 1) - rows[owner[column]] - columns[other]
                    if reduced < least[other] { (least[other], way[other]) = (reduced, column) }
                    if least[other] < delta { (delta, next) = (least[other], other) }
                }
                for other in 0...size {
                    if used[other] {
                        rows[owner[other]] += delta
                        columns[other] -= delta
                    } else {
                        least[other] -= delta
                    }
                }
                column = next
            } while owner[column] != 0
            while column != 0 {
                owner[column] = owner[way[column]]
                column = way[column]
            }
        }
        var result = [Int](repeating: 0, count: size)
        for column in 1...size { result[owner[column] - 1] = column - 1 }
        return result
    }

    private static func greedy(_ scores: [[Double]]) -> [Int?] {
        var pairs: [(score: Double, row: Int, column: Int)] = []
        for (row, line) in scores.enumerated() {
            for (column, score) in line.enumerated() where score > 0 { pairs.append((score, row, column)) }
        }
        pairs.sort { ($0.score, $1.row, $1.column) > ($1.score, $0.row, $0.column) }
        var result = [Int?](repeating: nil, count: scores.count)
        var taken: Set<Int> = []
        for pair in pairs where result[pair.row] == nil && taken.insert(pair.column).inserted {
            result[pair.row] = pair.column
        }
        return result
    }
}
