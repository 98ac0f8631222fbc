import Testing

@testable import Model

@Suite struct NumberTests {
    @Test(
        arguments: [
            ("0", "0"), ("7", "7"), ("007", "7"), ("1.250", "1250"), ("1.250,75", "1250.75"), ("3,5", "3.5"),
            ("3.5", "3.5"),
            ("1.250.000", "1250000"), ("1.250.000,00", "1250000"), ("0.250", "0.25"), ("0,250", "0.25"),
            ("12.3456", "12.3456"),
            ("1234.567", "1234.567"), ("1,250.75", "1250.75"), ("1,250,000", "1250000"), ("1,250,000.5", "1250000.5"),
            ("87,125", "87.125"), ("-1,5", "-1.5"), ("−1,5", "-1.5"), ("+5", "5"), ("-0", "0"), ("98.75", "98.75"),
            ("100,00", "100"), ("1250,75", "1250.75"), ("999.999.999.999", "999999999999"),
            ("170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
            // Not numbers, or not certain
            ("", nil), ("-", nil), ("+", nil), (",5", nil), ("5,", nil), ("5.", nil), ("1.25.000", nil), ("1.2.3", nil),
            ("1,2,3", nil), ("1.250,75,3", nil), ("1,25.000,5", nil), ("0.250.000", nil), ("1..5", nil), ("1,.5", nil),
            ("12a", nil), ("a12", nil), ("1 250", nil), ("1e5", nil), ("0x10", nil), ("--5", nil), ("nan", nil),
            ("∞", nil),
            ("٣", nil), ("３", nil), ("½", nil), ("1٫5", nil), ("170141183460469231731687303715884105728", nil),
            ("99999999999999999999999999999999999999999", nil), ("0,0000000000000000000000000000001", nil),
        ] as [(String, String?)]
    )
    func readsIndonesianNumbers(text: String, plain: String?) {
        #expect(Number(indonesian: text)?.plain == plain)
    }

    @Test(
        arguments: [
            ("1250.75", "1250.75"), ("-3", "-3"), ("0.10", "0.1"), ("", nil), (".", nil), (".5", nil), ("5.", nil),
            ("1,5", nil),
            ("1.2.3", nil), ("-", nil),
        ] as [(String, String?)]
    )
    func readsPlainNumbers(text: String, plain: String?) {
        #expect(Number(plain: text)?.plain == plain)
    }

    @Test(
        arguments: [
            ("0", "0", nil), ("1250,75", "1.250,75", nil), ("-1234567,8", "-1.234.567,8", nil), ("999", "999", nil),
            ("1000", "1.000", nil), ("2,5", "2,50", 2), ("2,345", "2,35", 2), ("-2,345", "-2,35", 2),
            ("0,005", "0,01", 2),
            ("0,05", "0,1", 1), ("99,995", "100,00", 2), ("5", "5", 0), ("0,5", "1", 0), ("-0,4", "0", 0),
            ("0,04", "0,04", nil),
        ] as [(String, String, Int?)]
    )
    func printsIndonesianNumbers(text: String, printed: String, digits: Int?) throws {
        #expect(try #require(Number(indonesian: text)).indonesian(digits: digits) == printed)
    }

    @Test func printsEnglishNumbers() {
        #expect(Number(coefficient: 123_456_789, scale: 2).english() == "1,234,567.89")
        #expect(Number(coefficient: -5, scale: 1).english(digits: 2) == "-0.50")
    }

    @Test(
        arguments: [
            ("6", "5", "120"), ("60", "70", "85.71"), ("12", "10", "120"), ("70", "80", "87.5"), ("92", "90", "102.22"),
            ("71", "75", "94.67"), ("1", "3", "33.33"), ("2", "3", "66.67"), ("-1", "3", "-33.33"), ("1", "0", nil),
        ] as [(String, String, String?)]
    )
    func dividesAsPercentage(part: String, whole: String, percentage: String?) throws {
        let (part, whole) = (try #require(Number(plain: part)), try #require(Number(plain: whole)))
        #expect(part.percentage(of: whole)?.plain == percentage)
    }

    @Test(arguments: [
        ("0.1", "0.2", "0.3", "-0.1", "0.02", "0.5"), ("1.5", "-2", "-0.5", "3.5", "-3", "-0.75"),
        ("1000000000000", "0.01", "1000000000000.01", "999999999999.99", "10000000000", "100000000000000"),
        ("1", "3", "4", "-2", "3", "0.3333333333"), ("2", "3", "5", "-1", "6", "0.6666666667"),
    ])
    func calculatesExactly(a: String, b: String, sum: String, difference: String, product: String, quotient: String)
        throws
    {
        let (x, y) = (try #require(Number(plain: a)), try #require(Number(plain: b)))
        #expect(x.plus(y)?.plain == sum)
        #expect(x.minus(y)?.plain == difference)
        #expect(x.times(y)?.plain == product)
        #expect(x.divided(by: y)?.plain == quotient)
    }

    @Test func overflowIsNil() {
        let huge = Number(coefficient: .max)
        let least = Number(coefficient: .min)
        #expect(huge.plus(Number(1)) == nil)
        #expect(least.minus(Number(1)) == nil)
        #expect(huge.times(Number(2)) == nil)
        #expect(least.negated == nil)
        #expect(least.magnitude == nil)
        #expect(huge.divided(by: Number(coefficient: 1, scale: 30)) == nil)
        #expect(huge.plus(Number(coefficient: 1, scale: 30)) == nil)
        #expect(huge.divided(by: huge)?.plain == "1")
        #expect(least.divided(by: Number(-1), digits: 0) == nil)
        #expect(least.divided(by: Number(1), digits: 0)?.plain == nil)
        #expect(Number(coefficient: 1, scale: 20).times(Number(coefficient: 1, scale: 20)) == nil)
        #expect(Number(1).divided(by: Number(3), digits: 31) == nil)
        #expect(least.plain == "-170141183460469231731687303715884105728")
        #expect(Number.sum([huge, huge]) == nil)
        #expect(Number.mean([Number]()) == nil)
        #expect(Number(coefficient: 12345, scale: 1000).plain == "0")
    }

    @Test func comparesAcrossScales() {
        let sorted = [
            "-170141183460469231731687303715884105727", "-1.5", "-1.25", "-0.1", "0",
            "0.000000000000000000000000000001",
            "0.1", "0.11", "1", "1.05", "1.5", "10", "170141183460469231731687303715884105727",
        ]
        let numbers = sorted.compactMap { Number(plain: $0) }
        #expect(numbers.count == sorted.count)
        for (i, a) in numbers.enumerated() {
            for (j, b) in numbers.enumerated() {
                #expect((a < b) == (i < j), "\(a) \(b)")
                #expect((a == b) == (i == j))
            }
        }
        #expect(Number(coefficient: 150, scale: 2) == Number(coefficient: 15, scale: 1))
        #expect(Number(coefficient: 150, scale: 2).hashValue == Number(coefficient: 15, scale: 1).hashValue)
    }

    @Test(arguments: [
        ("2.345", 2, "2.35"), ("2.344", 2, "2.34"), ("-2.345", 2, "-2.35"), ("2.5", 0, "3"), ("-2.5", 0, "-3"),
        ("2.5", -3, "3"),
        ("7", 5, "7"),
    ])
    func roundsHalfUp(text: String, digits: Int, rounded: String) throws {
        #expect(try #require(Number(plain: text)).rounded(to: digits).plain == rounded)
    }

    @Test(arguments: [
        (1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX"),
    ])
    func romanNumeralsGoBothWays(number: Int, text: String) {
        #expect(RomanNumeral.text(number) == text)
        #expect(RomanNumeral.value(text) == number)
        #expect(RomanNumeral.value(text.lowercased()) == number)
    }

    @Test(arguments: ["", "IIII", "VV", "IC", "ABC", "I I", "XXL", "MMMM", "1", "IIIIIIIIIIIIIIIIIIIIII", "ı"])
    func irregularRomanNumeralsAreNone(text: String) {
        #expect(RomanNumeral.value(text) == nil)
    }

    @Test func everyRomanNumeralReadsBack() {
        for number in 1...3999 { #expect(RomanNumeral.text(number).flatMap(RomanNumeral.value) == number) }
        #expect(RomanNumeral.text(0) == nil)
        #expect(RomanNumeral.text(4000) == nil)
    }
}
