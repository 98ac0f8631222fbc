import Testing

@testable import Expression

/// `explain`: the value of every part, and what was absorbed.
struct ExplanationTests {
    private func explain(_ source: String) throws -> Explanation {
        let program = try #require(sampleEnvironment.compile(source).program)
        let explanation = program.explain(sampleSlots)
        #expect(explanation.result.description == program.evaluate(sampleSlots).description)
        return explanation
    }

    @Test func everyPartHasItsValue() throws {
        let steps = try explain("n + 1 > 5 && text == ''").steps.map { "\($0.depth) \($0.text) = \($0.value)" }
        #expect(
            steps == [
                "0 n + 1 > 5 && text == '' = false", "1 n + 1 > 5 = true", "2 n + 1 = 8", "3 n = 7", "3 1 = 1",
                "2 5 = 5",
                "1 text == '' = false", "2 text = \"Persentase jalan mantap\"", "2 '' = \"\"",
            ]
        )
    }

    @Test func absorbedFailuresAreShown() throws {
        let explanation = try explain("n / 0 > 1 || flag")
        #expect(explanation.result.asBool == true)
        #expect(explanation.failures.map(\.text) == ["n / 0"])
        #expect(explanation.failures.allSatisfy { $0.isAbsorbed })
        let open = try explain("flag && n / 0 > 1")
        #expect(open.failures.map(\.text) == ["n / 0"])
        #expect(open.failures.allSatisfy { !$0.isAbsorbed })
    }

    @Test func roundsOfLoopsAreShown() throws {
        let explanation = try explain("years.all(y, y < 2023)")
        #expect(explanation.steps.filter { $0.text == "y < 2023" }.map { $0.value.asBool } == [true, false])
    }

    @Test func longTracesAreCut() throws {
        let explanation = try explain("lists.range(5000).all(i, i >= 0)")
        #expect(explanation.isCut)
        #expect(explanation.steps.count == 2_000)
        #expect(explanation.result.asBool == true)
    }
}
