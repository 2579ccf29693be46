import Foundation

/// Company registration and VAT numbers made comparable.
public enum RegistrationNumber {
    /// Capital letters and digits alone: `PT 509.123-456` of country `PT` gives `509123456`.
    ///
    /// A country prefix before a digit goes where the country is told (Greece writes `EL`), and so do leading zeros of
    /// a number of digits alone, which people leave out. Empty where nothing is left.
    public static func key(_ text: String, country: String? = nil) -> String {
        let plain = text.precomposedStringWithCompatibilityMapping.uppercased().filter { $0.isLetter || $0.isNumber }
        var key = plain
        if let country = country?.uppercased() {
            for prefix in [country, country == "GR" ? "EL" : country] {
                let rest = plain.dropFirst(prefix.count)
                if plain.hasPrefix(prefix), rest.first?.isNumber == true { key = String(rest) }
            }
        }
        guard key.allSatisfy(\.isNumber) else { return key }
        return String(key.drop { $0 == "0" })
    }
}
