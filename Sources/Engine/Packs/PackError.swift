internal import Model

/// What is wrong in a rule pack: rule file, word list, registry or pack file. Its sentence is made in `Messages.swift`.
package struct PackError: Error, Sendable {
    package var code: Code
    package var file: String
    package var line: Int
    package var column: Int
    /// The source line and the caret under it, where the text is at hand.
    package var snippet: String?

    package init(_ code: Code, file: String, line: Int, column: Int, snippet: String? = nil) {
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.snippet = snippet
    }

    package enum Code: Sendable {
        case yaml(String)
        case json(String)
        case yamlTooLarge(Int, Int)
        case yamlTooDeep(Int)
        case yamlTooManyNodes(Int)
        case yamlAlias
        case yamlKey
        case yamlSecondDocument
        case duplicateKey(String)
        case unreadable(String)
        case noRules(String)
        case missingKey(String)
        case unknownKey(String, nearest: String?, allowed: [String])
        case expectedText(String)
        case expectedList(String)
        case expectedMap(String)
        case notOneOf(String, key: String, nearest: String?, allowed: [String])
        case expectedDate(String)
        case expectedPeriod(String)
        case expectedNumber(String)
        case outside(String, ClosedRange<Int>)
        /// A scalar that runs on over several lines where one name is meant.
        case runningOn(String)
        case fileNameDiffers(id: String)
        case duplicateRule(String, other: String)
        case unknownRegulation(String, nearest: String?)
        case unknownList(String, nearest: String?)
        case expression(id: String, en: String)
        /// Legal, but it cannot be meant.
        case remark(id: String, en: String)
        case template(id: String, en: String)
        case unknownSetting(String, nearest: String?)
        case noPassingTest
        case noFailingTest
        case requireOrFaults
        /// A list of messages of which one could be left without words, or has words that are never said.
        case wordsWithoutEnd(String)
        case unknownRule(String, nearest: String?)
        case unknownPack(String, nearest: String?, known: [String])
        case obligationElsewhere
        case normWithoutBasis
        case given(id: String, en: String)
    }
}

/// Several errors of one load, sorted by file and place.
package struct PackErrors: Error, Sendable {
    package var errors: [PackError]

    package init(_ errors: [PackError]) {
        self.errors = errors.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
    }
}
