extension ExactNumber: CustomStringConvertible, Codable {
    /// `100000` and `3.95` where the decimals end, `11/3` where they do not.
    public var description: String {
        guard denominator != 1 else { return String(numerator) }
        var (rest, twos, fives) = (denominator, 0, 0)
        while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
        while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
        let places = max(twos, fives)
        guard rest == 1, places <= 18 else { return "\(numerator)/\(denominator)" }
        let scale = (0..<places).reduce(Int128(1)) { scale, _ in scale * 10 }
        let (whole, part) = numerator.magnitude.quotientAndRemainder(dividingBy: UInt128(denominator))
        let digits = String(part * UInt128(scale / denominator))
        let padded = String(repeating: "0", count: places - digits.count) + digits
        return (numerator < 0 ? "-" : "") + "\(whole).\(padded)"
    }

    /// As people read it, with thousands parted and at most two decimals: `100,000`, `3.95`. Cut, never rounded up, so
    /// that what is shown does not reach a threshold that the number misses.
    public var shown: String {
        let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: UInt128(denominator))
        let (scaled, overflows) = rest.multipliedReportingOverflow(by: 100)
        let hundredths = overflows ? rest / (UInt128(denominator) / 100) : scaled / UInt128(denominator)
        var text = grouped(String(whole))
        if hundredths > 0 {
            let digits = (hundredths < 10 ? "0" : "") + String(hundredths)
            text += "." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
        }
        return (numerator < 0 ? "\u{2212}" : "") + text
    }

    private func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let number = ExactNumber(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a number")
        }
        self = number
    }

    /// Writes the text of `description`, never a floating number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
