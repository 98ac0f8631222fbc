import Testing

@testable import iku_conformance

/// The public conformance suite, where it is at hand.
struct ConformanceTests {
    @Test func everyCaseInScopePasses() {
        let folder = Suite.standardFolder(package: packageFolder)
        guard let results = Suite(folder: folder).run() else {
            print("SKIPPED: the CEL conformance cases are not in \(folder); set IKU_SHARED to where they are")
            return
        }
        for (file, tally) in results {
            #expect(tally.failures.map { "\($0.title): \($0.reason)" } == [], "\(file)")
        }
        #expect(results.reduce(0) { $0 + $1.tally.passed } == 1_643)
        #expect(results.reduce(0) { $0 + $1.tally.outOfScope } == 139)
    }
}
