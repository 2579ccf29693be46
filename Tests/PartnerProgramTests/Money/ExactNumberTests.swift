import PartnerProgram
import Testing

@Suite struct ExactNumberTests {
    private func number(_ text: String) throws -> ExactNumber { try #require(ExactNumber(text)) }

    @Test(arguments: ["0", "100000", "3.95", "-4.5", "0.01", "11/3", "-1/7", "123456789012345678.25"])
    func `a number is written as it is read`(text: String) throws {
        #expect(try number(text).description == text)
    }

    @Test(arguments: ["", "-", "1.", ".5", "1e3", "1,5", "1/0", "1/2/3", "1.5/2", "+1", " 1", "٣"])
    func `anything else is no number`(text: String) {
        #expect(ExactNumber(text) == nil)
    }

    @Test func `equal numbers are equal however they are written`() throws {
        #expect(try number("3.50") == number("7/2"))
        #expect(try number("12/4") == ExactNumber(3))
    }

    @Test func `thirds add up`() throws {
        let third = try number("1/3")
        #expect(third + third + third == ExactNumber(1))
        #expect(try number("13/3") + number("13/3") + number("10/3") == ExactNumber(12))
        #expect(try number("0.1") + number("0.2") == number("0.3"))
        #expect(ExactNumber(1).divided(by: .zero) == nil)
    }

    @Test func `comparing is exact where cross products overflow`() throws {
        let large = try number("9999999999999999999999999999999999/9999999999999999999999999999999998")
        #expect(large > ExactNumber(1) && !(large < ExactNumber(1)))
        #expect(try large < number("9999999999999999999999999999999998/9999999999999999999999999999999997"))
    }

    @Test func `a sum beyond what can be kept exactly is cut, never rounded up`() throws {
        let left = try number("2/9999999999999999999999999999999967")
        let sum = try left + number("1/9999999999999999999999999999999973") + ExactNumber(4) - ExactNumber(4)
        let hair = try number("0.000000000001")
        #expect(sum >= .zero && sum < hair)
    }

    @Test(arguments: [
        ("3.999", "3.99"), ("100000", "100,000"), ("1234567.5", "1,234,567.5"), ("4", "4"), ("3.05", "3.05"),
        ("11/3", "3.66"), ("-2.5", "\u{2212}2.5"), ("0.004", "0"),
    ])
    func `what is shown is cut to hundredths`(text: String, shown: String) throws {
        #expect(try number(text).shown == shown)
    }

    @Test func `rounding is half up, and mirrored below zero`() throws {
        #expect(try number("85.465").rounded(scale: 100) == 8547)
        #expect(try number("-85.465").rounded(scale: 100) == -8547)
        #expect(try number("85.4649").rounded(scale: 100) == 8546)
        #expect(try number("7/3").roundedUp == 3)
    }
}
