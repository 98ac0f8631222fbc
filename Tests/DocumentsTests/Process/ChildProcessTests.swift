import FoundationEssentials
import Testing

@testable import Documents

@Suite struct ChildProcessTests {
    private func shell(_ script: String, seconds: Double = 5, memory: Int = 1 << 30, output: Int = 1 << 20) throws
        -> ChildProcess.Outcome
    {
        let place = try #require(Workplace(below: FileManager.default.temporaryDirectory.path))
        return ChildProcess(
            program: "/bin/sh",
            arguments: ["-c", script],
            folder: place.folder,
            seconds: seconds,
            memory: memory,
            outputLimit: output
        ).run()
    }

    @Test func givesOutputComplaintAndStatus() throws {
        guard case .finished(let status, let output, let complaint) = try shell("echo baik; echo buruk >&2; exit 3")
        else {
            Issue.record("did not finish")
            return
        }
        #expect(status == 3)
        #expect(output == Array("baik\n".utf8))
        #expect(complaint == "buruk\n")
    }

    @Test func worksInItsOwnFolder() throws {
        guard case .finished(0, let output, _) = try shell("pwd; echo $HOME; cat") else {
            Issue.record("did not finish")
            return
        }
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 2 && lines[0] == lines[1] && lines[0].contains("/iku-"), "\(lines)")
    }

    @Test(arguments: ["sleep 60", "sleep 60 & sleep 60", "exec >/dev/null 2>&1; sleep 60", "while :; do :; done"])
    func endsWithinItsTime(_ script: String) throws {
        let clock = ContinuousClock()
        let start = clock.now
        guard case .tooSlow = try shell(script, seconds: 0.3) else {
            Issue.record("was not too slow")
            return
        }
        #expect(clock.now - start < .seconds(3))
    }

    @Test func refusesTooMuchOutput() throws {
        guard case .tooMuchOutput = try shell("yes") else {
            Issue.record("was not stopped")
            return
        }
    }

    @Test func limitsMemory() throws {
        // dd asks for its whole block at once.
        guard
            case .finished(let status, _, _) = try shell(
                "sleep 0.1; dd if=/dev/zero of=/dev/null bs=512M count=1",
                memory: 200 << 20
            )
        else {
            return
        }
        #expect(status != 0)
    }

    @Test func saysWhenThereIsNoProgram() {
        guard case .notStarted = ChildProcess(program: "/tidak/ada", arguments: [], folder: "/tmp").run() else {
            Issue.record("was started")
            return
        }
    }

    @Test func leavesNothingBehind() throws {
        var folder = ""
        do {
            let place = try #require(Workplace(below: FileManager.default.temporaryDirectory.path))
            folder = place.folder
            #expect(place.write([1, 2, 3], as: "a") != nil)
            #expect(place.read("a", limit: 10) == [1, 2, 3])
            #expect(place.read("a", limit: 2) == nil)
            #expect(place.write([1], as: "a") == nil)
            try FileManager.default.createDirectory(atPath: folder + "/b/c", withIntermediateDirectories: true)
        }
        #expect(!FileManager.default.fileExists(atPath: folder))
    }
}
