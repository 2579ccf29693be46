extension PartnerApplication {
    /// Why a step of SM1 is not taken.
    public enum Refusal: Refused {
        case notNow(ApplicationAction, ApplicationState)
        /// The applicant can change nothing in this state.
        case closed(ApplicationState)
        case incomplete([Missing])
        case gatesMissed([Gate])
        case locationOutsideTerritory(String)
        case locationWithoutLegalEntity(String)
        case questionWithoutText
        case questionWithoutField
        case fieldsNotOpen([Field])
        case rejectionWithoutNote
        case notYetExpired(Day)

        public var sentence: String {
            switch self {
            case .notNow(let action, let state): "The application cannot \(action.phrase): \(state.phrase)."
            case .closed(let state): "The application cannot be changed: \(state.phrase)."
            case .incomplete(let missing): missing.map(\.sentence).joined(separator: " ")
            case .gatesMissed(let gates): gates.map { "\($0.sentence) Found: \($0.found)." }.joined(separator: " ")
            case .locationOutsideTerritory(let country):
                "\(country) cannot be the location: it is not one of the countries of the territory."
            case .locationWithoutLegalEntity(let country):
                "\(country) cannot be the location: the company has no legal entity there."
            case .questionWithoutText: "Write what the applicant is to answer."
            case .questionWithoutField: "Choose at least one field that the applicant may change."
            case .fieldsNotOpen(let fields):
                "Only what the reviewer asked about can be changed, and not: \(listed(fields.map(\.label)))."
            case .rejectionWithoutNote: "Write the reason: the applicant reads it as the answer."
            case .notYetExpired(let last): "The agreement can still be signed up to the end of \(last.spoken)."
            }
        }

        public var clause: String? {
            switch self {
            case .gatesMissed(let gates): listed(gates.map(\.rule).uniqued())
            case .locationOutsideTerritory, .locationWithoutLegalEntity: "R20"
            default: nil
            }
        }
    }

    /// One thing an application still needs before it can be submitted.
    public struct Missing: Sendable, Hashable {
        public let field: Field
        /// ISO code where it is missing for one country.
        public let country: String?
        public let sentence: String
    }
}

extension Array where Element: Hashable {
    /// Each element once, in order.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
