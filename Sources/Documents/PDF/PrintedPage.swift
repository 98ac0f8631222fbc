/// One page as printed: its words with their boxes and the lines drawn on it. Points, from the top left corner.
struct PrintedPage {
    var number: Int
    var width: Double
    var height: Double
    var words: [Word] = []
    var horizontals: [Stroke] = []
    var verticals: [Stroke] = []
    /// How its words ran before `upright` turned it.
    private(set) var turned = Turn.none
    /// Whether its picture was seen and shows nothing.
    var isBlank = false

    /// A word and the box around it.
    struct Word {
        var box: Box
        var text: String
    }

    /// A drawn line, or the edge of a filled area: at `at`, from `from` to `to` along the other axis.
    struct Stroke {
        var at: Double
        var from: Double
        var to: Double

        var length: Double { to - from }
    }
}

/// A rectangle; `y` grows downwards.
struct Box {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }
    var center: Double { (left + right) / 2 }

    mutating func extend(over other: Box) {
        left = min(left, other.left)
        top = min(top, other.top)
        right = max(right, other.right)
        bottom = max(bottom, other.bottom)
    }

    func contains(x: Double, y: Double) -> Bool { x >= left && x <= right && y >= top && y <= bottom }
}

extension PrintedPage {
    /// Whether the words run up or down the page, as in a wide table printed sideways.
    enum Turn { case none, upwards, downwards }

    /// Told by the shape of the longer words and by the order in which the words of one line follow each other.
    var turn: Turn {
        var tall = 0
        var wide = 0
        var rising = 0
        for (index, word) in words.enumerated() where word.text.utf8.count >= 3 {
            if word.box.height > word.box.width * 1.2 {
                tall += 1
                if index > 0, abs(words[index - 1].box.center - word.box.center) < 2 {
                    rising += words[index - 1].box.top > word.box.top ? 1 : -1
                }
            } else {
                wide += 1
            }
        }
        guard tall > 3, tall > wide else { return .none }
        return rising >= 0 ? .upwards : .downwards
    }

    /// The page turned so that its words run from left to right.
    func upright() -> PrintedPage {
        let turn = turn
        guard turn != .none else { return self }
        var page = PrintedPage(number: number, width: height, height: width)
        page.turned = turn
        page.words = words.map { word in
            var word = word
            let box = word.box
            word.box =
                turn == .upwards
                ? Box(left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right)
                : Box(left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left)
            return word
        }
        // What ran along the page now runs across it.
        page.verticals = horizontals.map { stroke in
            Stroke(at: turn == .upwards ? height - stroke.at : stroke.at, from: stroke.from, to: stroke.to)
                .mirrored(turn == .downwards ? width : nil)
        }
        page.horizontals = verticals.map { stroke in
            Stroke(at: turn == .upwards ? stroke.at : width - stroke.at, from: stroke.from, to: stroke.to)
                .mirrored(turn == .upwards ? height : nil)
        }
        return page
    }
}

extension PrintedPage {
    /// A box of the upright page, as it stands on the page that is shown.
    func shown(_ box: Box) -> Box {
        switch turned {
        case .none: box
        case .upwards: Box(left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left)
        case .downwards: Box(left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right)
        }
    }
}

extension PrintedPage.Stroke {
    fileprivate func mirrored(_ extent: Double?) -> PrintedPage.Stroke {
        guard let extent else { return self }
        return PrintedPage.Stroke(at: at, from: extent - to, to: extent - from)
    }
}
