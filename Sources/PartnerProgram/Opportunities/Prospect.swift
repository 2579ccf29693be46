/// The company that an opportunity is about, as somebody wrote it down.
public struct Prospect: Sendable, Hashable {
    public var name: String
    /// ISO 3166-1 alpha-2, upper case.
    public var country: String
    public var domain: String
    public var number: String

    public init(name: String = "", country: String = "", domain: String = "", number: String = "") {
        self.name = name
        self.country = country
        self.domain = domain
        self.number = number
    }

    /// What two spellings of one company have in common.
    public enum Likeness: String, Sendable, Hashable, Codable, CaseIterable {
        case number = "registration number"
        case domain = "web domain"
        case name = "legal name"
        case similarName = "similar name"

        /// Enough to say that it is the same company; a similar name is only a hint.
        public var isCertain: Bool { self != .similarName }
    }

    /// From here on two names are shown as similar, 0 to 1.
    public static let similarFrom = 0.5

    /// Which fields say that the other is the same company, the strongest first; empty where none does.
    ///
    /// Numbers and names are compared within one country alone: the same name elsewhere is another company, and is
    /// found by its domain.
    public func likeness(to other: Prospect) -> [Likeness] {
        let sameCountry = country == other.country
        let numbers = [self, other].map { RegistrationNumber.key($0.number, country: $0.country) }
        let domains = [self, other].map { $0.domain.lowercased() }
        let names = [self, other].map { CompanyName.key($0.name) }
        var found: [Likeness] = []
        if sameCountry, !numbers[0].isEmpty, numbers[0] == numbers[1] { found.append(.number) }
        if !domains[0].isEmpty, domains[0] == domains[1] { found.append(.domain) }
        if sameCountry, !names[0].isEmpty, names[0] == names[1] {
            found.append(.name)
        } else if CompanyName.similarity(name, other.name) >= Self.similarFrom {
            found.append(.similarName)
        }
        return found
    }

    /// The keys under which one approved registration keeps the others out: who shares one of them is the same company.
    public var keys: [String] {
        let number = RegistrationNumber.key(number, country: country)
        let name = CompanyName.key(name)
        return [
            number.isEmpty ? nil : "number \(country) \(number)",
            domain.isEmpty ? nil : "domain \(domain.lowercased())",
            name.isEmpty ? nil : "name \(country) \(name)",
        ].compactMap(\.self)
    }
}
