import PartnerProgram

/// The values of a profile as people read them.
struct ProfileWords: Sendable {
    private let countries: [String: String]

    init(_ countries: [ProfileCountry]) {
        self.countries = Dictionary(countries.map { ($0.code, $0.name) }) { first, _ in first }
    }

    /// "Not set" where nothing stands there.
    func spoken(_ field: ProfileField, _ value: String) -> String { found(field, value) ?? "Not set" }

    /// Nil where nothing stands there.
    func found(_ field: ProfileField, _ value: String) -> String? {
        if value.isEmpty { return nil }
        let parts = value.split(separator: ",").map(String.init)
        return switch field {
        case .motions: parts.map { Motion(rawValue: $0)?.label ?? $0 }.joined(separator: ", ")
        case .capabilities: parts.map { Capability(rawValue: $0)?.label ?? $0 }.joined(separator: "; ")
        case .tradingNames: value.replacing("\n", with: ", ")
        case .country: countries[value] ?? value
        default: value
        }
    }
}
