/// A fact that somebody of ours entered about a company that may be invited (R100), with its evidence. It is never
/// edited: what is entered later for the same thing stands in its place from its own day on, and both are kept (R149).
public struct IntegratorEntry: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        /// In USD, of the fiscal year that ended on the day (R100a).
        case annualRevenue(ExactNumber, yearEnded: Day)
        /// In percent of the revenue of that year (R100b).
        case servicesShare(ExactNumber, yearEnded: Day)
        /// What the company has in a GEO (R100c, R100e).
        case presence(Geo, customers: Bool, operations: Bool, center: Bool)
    }

    /// What an entry is about: a later one about the same supersedes it.
    public enum Subject: Sendable, Hashable {
        case annualRevenue, servicesShare
        case presence(Geo)

        public static let all: [Subject] = [.annualRevenue, .servicesShare] + Geo.allCases.map(Subject.presence)

        public var label: String {
            switch self {
            case .annualRevenue: "Annual revenue"
            case .servicesShare: "Share of services in the revenue"
            case .presence(let geo): "Presence in \(geo.label)"
            }
        }
    }

    public let id: Int
    public let reference: String
    public let content: Content
    /// From which day on it is known.
    public let knownOn: Day

    public init(_ id: Int, reference: String, content: Content, knownOn: Day) {
        self.id = id
        self.reference = reference
        self.content = content
        self.knownOn = knownOn
    }

    public var subject: Subject {
        switch content {
        case .annualRevenue: .annualRevenue
        case .servicesShare: .servicesShare
        case .presence(let geo, _, _, _): .presence(geo)
        }
    }

    /// What it says: "USD 2,400,000,000", "customers, operations, no Center of Excellence".
    public var words: String {
        switch content {
        case .annualRevenue(let amount, _): return "USD \(amount.shown)"
        case .servicesShare(let percent, _): return "\(percent.shown) %"
        case .presence(_, let customers, let operations, let center):
            let has = [
                customers ? "customers" : "no customers", operations ? "operations" : "no operations",
                center ? "a Center of Excellence" : "no Center of Excellence",
            ]
            return listed(has)
        }
    }

    /// The end of the fiscal year that it is of; nil where it is of none.
    public var yearEnded: Day? {
        switch content {
        case .annualRevenue(_, let ended), .servicesShare(_, let ended): ended
        case .presence: nil
        }
    }

    /// A fiscal year is the last closed one until the next one, twelve months on, has closed too (A40).
    public func isOfLastClosedYear(on day: Day) -> Bool {
        guard let yearEnded else { return true }
        return yearEnded <= day && day < yearEnded.adding(months: 12)
    }

    /// Of each subject the one that holds on the day: the latest known by then, and of one day the one entered last.
    public static func inForce(_ entries: [IntegratorEntry], on day: Day) -> [IntegratorEntry] {
        Subject.all.compactMap { subject in
            entries.filter { $0.subject == subject && $0.knownOn <= day }
                .max { ($0.knownOn, $0.id) < ($1.knownOn, $1.id) }
        }
    }

    /// What may be entered on `today`: nothing of days to come.
    public static func check(_ content: Content, knownOn: Day, today: Day) throws(Refusal) {
        guard knownOn <= today else { throw .inTheFuture(today) }
        switch content {
        case .annualRevenue(_, let ended), .servicesShare(_, let ended):
            guard ended <= knownOn else { throw .yearIsOpen(ended) }
        case .presence: break
        }
    }

    public enum Refusal: Refused {
        case inTheFuture(Day)
        case yearIsOpen(Day)

        public var sentence: String {
            switch self {
            case .inTheFuture(let today): "Enter a day up to today, \(today.spoken)."
            case .yearIsOpen(let day): "The fiscal year ends on \(day.spoken): enter the last one that has closed."
            }
        }

        public var clause: String? { "R100" }
    }
}
