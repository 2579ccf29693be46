/// What a certificate is from a day on, as the catalogue has it.
public struct CertificateTerms: Sendable, Hashable {
    public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
        case associate, professional, expert

        public var label: String {
            switch self {
            case .associate: "Associate"
            case .professional: "Professional"
            case .expert: "Expert"
            }
        }
    }

    public let name: String
    public let track: String
    public let level: Level
    /// For how many months it is valid; nil: without an end.
    public let months: Int?
    /// Codes of certificates that must be held before it.
    public let requires: [String]
    /// Codes of certificates in whose place it counts, where the program's setting says so (A12).
    public let standsFor: [String]

    public init(
        name: String, track: String, level: Level, months: Int?, requires: [String] = [], standsFor: [String] = []
    ) {
        self.name = name
        self.track = track
        self.level = level
        self.months = months
        self.requires = requires
        self.standsFor = standsFor
    }

    /// The last day of a certificate that is issued on `day`: the day before the same day so many months later.
    public func lastDay(issuedOn day: Day) -> Day? {
        months.map { day.adding(months: $0).adding(days: -1) }
    }
}
