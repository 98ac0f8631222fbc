internal import Dispatch
internal import Glibc
internal import Reporting

/// A bar with file names on standard error, for runs longer than a second at a terminal; nothing anywhere else.
///
/// `start` and `end` come from many threads.
final class Progress: @unchecked Sendable {
    private let total: Int
    private let width: Int
    private let lock = DispatchSemaphore(value: 1)
    private let timer: any DispatchSourceTimer
    private var done = 0
    private var active: [String] = []
    private var isShown = false
    private var isOver = false

    /// Nil where nobody would see it.
    init?(total: Int) {
        let dumb = getenv("TERM").map { String(cString: $0) } == "dumb"
        guard total > 0, isatty(2) == 1, !dumb else { return nil }
        var size = winsize()
        width = ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
        self.total = total
        timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInteractive))
        timer.schedule(deadline: .now() + 1, repeating: .milliseconds(200))
        timer.setEventHandler { [weak self] in self?.draw() }
        timer.resume()
    }

    func start(_ file: String) { locked { active.append(file) } }

    func end(_ file: String) {
        locked {
            done += 1
            if let index = active.firstIndex(of: file) { active.remove(at: index) }
        }
    }

    /// Takes the bar away; what is printed next begins on a clean line.
    func finish() {
        timer.cancel()
        locked {
            isOver = true
            if isShown { Self.write("\r\u{1B}[K") }
        }
    }

    private func draw() {
        locked {
            guard !isOver, let file = active.first else { return }
            isShown = true
            Self.write("\r" + ProgressLine.text(done: done, total: total, name: file, width: width) + "\u{1B}[K")
        }
    }

    private func locked(_ body: () -> Void) {
        lock.wait()
        body()
        lock.signal()
    }

    private static func write(_ text: String) {
        var text = text
        text.withUTF8 { _ = Glibc.write(2, $0.baseAddress, $0.count) }
    }
}
