extension AffiliateConsent {
    /// Why a step of SM4 is not taken.
    public enum Refusal: Refused {
        case notNow(AffiliateConsentAction, State)
        case partnerIsNoMember
        case notInOneGroup(Day)
        case asksForNothing
        case withoutCountries
        case outsideTerritory([String])
        case endsBeforeItBegins
        case decidedByTheSamePerson
        case withoutDocument
        case withoutReason
        case revokedBeforeItBegan(Day)
        case alreadyOver(Day)
        case hasNoEnd
        case stillHolds(Day)

        public var sentence: String {
            switch self {
            case .notNow(let action, let state):
                "The consent cannot \(action.phrase): it is \(state.label.lowercased())."
            case .partnerIsNoMember: "The partner is not in the program, and so has no rights to share."
            case .notInOneGroup(let day):
                "The two companies do not belong to one group on \(day.spoken). Record how they belong together first."
            case .asksForNothing:
                "Say what the affiliate may do: use the partner's rights, or have named achievements counted with it."
            case .withoutCountries: "Choose at least one country of the partner's territory."
            case .outsideTerritory(let countries):
                "Not in the partner's territory on that day: \(listed(countries)). An affiliate cannot have more than "
                    + "the partner has."
            case .endsBeforeItBegins: "The last day is before the first."
            case .decidedByTheSamePerson: "Somebody else than the one who asked has to decide."
            case .withoutDocument: "Attach the written document: without it there is no consent, and no revocation."
            case .withoutReason: "Write the reason, for the partner to read."
            case .revokedBeforeItBegan(let day): "The consent holds from \(day.spoken): it cannot be revoked earlier."
            case .alreadyOver(let day): "The consent ended on \(day.spoken) by itself."
            case .hasNoEnd: "The consent has no last day, so it does not expire."
            case .stillHolds(let day): "The consent holds to the end of \(day.spoken)."
            }
        }

        public var clause: String? {
            switch self {
            case .outsideTerritory: "R12"
            case .asksForNothing: "R24"
            case .withoutDocument: "R149"
            case .partnerIsNoMember, .notInOneGroup: "R23"
            default: nil
            }
        }
    }
}
