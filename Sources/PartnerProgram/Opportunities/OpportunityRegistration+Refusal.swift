extension OpportunityRegistration {
    /// Why a step of SM5 is not taken.
    public enum Refusal: Refused {
        case notNow(RegistrationAction, RegistrationState)
        case incomplete([Missing])
        case closeInThePast
        case questionWithoutText
        case questionWithoutField
        case fieldsNotOpen([Field])
        case disputed
        case checksMissed([Gate])
        case rejectionWithoutNote
        case notCopied(RegistrationState)
        case extendedTooLate(Day)
        case extendedBackwards(Day)
        case withoutReason
        case stillValid(Day)
        case closedAfterExpiry(Day)
        case closedBeforeApproval(Day)
        /// Who left registers, submits and contributes nothing new (SM10).
        case noMember(MembershipState)

        public var sentence: String {
            switch self {
            case .notNow(let action, let state):
                "The registration cannot be \(action.phrase): \(state.phrase)."
            case .incomplete(let missing): missing.map { $0.sentence + "." }.joined(separator: " ")
            case .closeInThePast: "The expected close is in the past: enter a day from today on."
            case .questionWithoutText: "Write what you want to know."
            case .questionWithoutField: "Choose at least one part that the partner may change."
            case .fieldsNotOpen(let fields):
                "Only what was asked for can be changed, not: \(listed(fields.map { $0.label.lowercased() }))."
            case .disputed:
                "A dispute about this opportunity is open: until it is decided nothing that competes is approved."
            case .checksMissed(let rows): rows.map { "\($0.sentence) \($0.found)." }.joined(separator: " ")
            case .rejectionWithoutNote: "Write what it was: the partner reads it."
            case .notCopied(let state): "Only a rejected registration is copied; \(state.phrase)."
            case .extendedTooLate(let day):
                "The registration ended on \(day.spoken): it can be extended up to and on its last day, not after."
            case .extendedBackwards(let day): "Enter a day after \(day.spoken), its last day so far."
            case .withoutReason: "Write the reason."
            case .stillValid(let day): "The registration is valid to the end of \(day.spoken)."
            case .closedAfterExpiry(let day):
                "The registration ended on \(day.spoken), before the opportunity closed: it protects nothing any more."
            case .closedBeforeApproval(let day):
                "The registration was approved on \(day.spoken), after the opportunity had closed."
            case .noMember(let state):
                "Only partners in the program register opportunities and enter contributions: \(state.phrase)."
            }
        }

        public var clause: String? {
            switch self {
            case .disputed: nil
            case .checksMissed(let rows): rows.first?.rule ?? "R96"
            case .extendedTooLate: "R107"
            case .extendedBackwards: "R106"
            case .stillValid: "R105"
            case .closedAfterExpiry, .closedBeforeApproval: "A27"
            default: nil
            }
        }
    }
}
