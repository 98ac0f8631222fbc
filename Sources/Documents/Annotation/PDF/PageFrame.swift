/// How a page lies: from the points of the page as it is shown to those of its own coordinates (ISO 32000-1, 7.7.3.3).
struct PageFrame {
    /// Left, bottom, right and top in the page's own coordinates.
    private let media: [Double]
    private let crop: [Double]
    /// Quarter turns to the right when it is shown, 0 to 3.
    let turns: Int

    /// - Parameters:
    ///   - media: `MediaBox`, four numbers in any order of corners; A4 stands for what is none.
    ///   - crop: `CropBox`; the whole page stands for what is none.
    ///   - turn: `Rotate` in degrees.
    init(media: [Double], crop: [Double], turn: Double) {
        let whole = PageFrame.corners(media) ?? [0, 0, 595.28, 841.89]
        self.media = whole
        let inner = PageFrame.corners(crop) ?? whole
        let shown = [
            max(whole[0], inner[0]), max(whole[1], inner[1]), min(whole[2], inner[2]), min(whole[3], inner[3]),
        ]
        self.crop = shown[0] < shown[2] && shown[1] < shown[3] ? shown : whole
        let quarters = Int(min(max(turn, -1e6), 1e6) / 90) % 4
        turns = quarters < 0 ? quarters + 4 : quarters
    }

    private static func corners(_ box: [Double]) -> [Double]? {
        guard box.count == 4, box.allSatisfy({ abs($0) < 1e5 }) else { return nil }
        let sorted = [min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])]
        return sorted[2] - sorted[0] > 1 && sorted[3] - sorted[1] > 1 ? sorted : nil
    }

    struct Point {
        var x: Double
        var y: Double
    }

    /// Width and height of what is shown of the page.
    var size: (width: Double, height: Double) {
        let (width, height) = (crop[2] - crop[0], crop[3] - crop[1])
        return turns % 2 == 0 ? (width, height) : (height, width)
    }

    /// The corners of a box that is measured from the top left of the whole page: top left, top right, bottom left and
    /// bottom right, in which order viewers read them.
    func corners(of box: Box) -> [Point] { corners(of: box, in: media) }

    /// The same for a box that is measured from the top left of what is shown.
    func visibleCorners(of box: Box) -> [Point] { corners(of: box, in: crop) }

    private func corners(of box: Box, in area: [Double]) -> [Point] {
        [(box.left, box.top), (box.right, box.top), (box.left, box.bottom), (box.right, box.bottom)].map { x, y in
            switch turns {
            case 1: Point(x: area[0] + y, y: area[1] + x)
            case 2: Point(x: area[2] - x, y: area[1] + y)
            case 3: Point(x: area[2] - y, y: area[3] - x)
            default: Point(x: area[0] + x, y: area[3] - y)
            }
        }
    }
}

extension [PageFrame.Point] {
    /// Left, bottom, right and top of them all.
    var bounds: [Double] {
        [map(\.x).min() ?? 0, map(\.y).min() ?? 0, map(\.x).max() ?? 0, map(\.y).max() ?? 0]
    }
}
