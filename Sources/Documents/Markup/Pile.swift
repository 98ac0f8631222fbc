/// Memory that is filled anew with each piece of a file: an array without the look at owners and ends that each of the
/// millions of entries of a large sheet would pay for.
///
/// What stands in it is at hand until it is emptied or grows; nobody keeps a pointer into it for longer.
struct Pile<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 1024) {
        base = .allocate(capacity: max(capacity, 1))
        self.capacity = max(capacity, 1)
    }

    deinit { base.deallocate() }

    var isEmpty: Bool { count == 0 }

    /// The element at a position below `count`.
    subscript(_ index: Int) -> Element {
        @inline(__always) get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        @inline(__always) set {
            assert(index >= 0 && index < count)
            base[index] = newValue
        }
    }

    @inline(__always) var last: Element? { count == 0 ? nil : base[count - 1] }

    /// A stretch that lies below `count`.
    @inline(__always)
    func stretch(_ from: Int, _ to: Int) -> UnsafeBufferPointer<Element> {
        assert(from >= 0 && from <= to && to <= count)
        return UnsafeBufferPointer(start: base + from, count: to - from)
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(by: 1) }
        base[count] = element
        count += 1
    }

    @inline(__always)
    mutating func append(_ start: UnsafePointer<Element>, count more: Int) {
        if more > capacity - count { grow(by: more) }
        (base + count).update(from: start, count: more)
        count += more
    }

    mutating func removeAll() { count = 0 }

    mutating func removeLast() { count = max(count - 1, 0) }

    /// Drops what stands in front of a position not above `count`.
    mutating func removeFirst(_ number: Int) {
        assert(number >= 0 && number <= count)
        base.update(from: base + number, count: count - number)
        count -= number
    }

    private mutating func grow(by more: Int) {
        let wanted = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        capacity = wanted
    }
}
