extension Agreement {
    /// Why a step of SM2 is not taken.
    public enum Refusal: Refused {
        case notNow(AgreementAction, AgreementKind, AgreementState)
        case noTerritory
        case endsBeforeItBegins
        case noSignatory
        case signedInTheFuture(Day)
        case signedBeforeSent(Day)
        case tooLateToSign(Day)
        case alreadyOver(Day)
        case notYetEffective(Day)
        case stillInTerm(Day)
        case hasNoEnd
        case stillToBeSigned(Day)
        case newerIsNotAnActiveOrderForm
        case newerIsNotNewer
        case terminationWithoutReason
        case terminationWithoutNotice
        case terminationBeforeEffect(Day)
        case noticeMissing
        case terminationNotYet(Day)

        public var sentence: String {
            switch self {
            case .notNow(let action, let kind, let state):
                "The \(kind == .orderForm ? "Order Form" : "addendum") cannot \(action.phrase): \(state.phrase)."
            case .noTerritory: "The document has to name at least one country of the territory."
            case .endsBeforeItBegins: "The last day of the term is before its effective day."
            case .noSignatory: "Write the name of the person who signed."
            case .signedInTheFuture(let day): "\(day.spoken) has not come yet: a signature cannot be dated then."
            case .signedBeforeSent(let first):
                "The document went out on \(first.spoken): a signature cannot be dated earlier."
            case .tooLateToSign(let last):
                "The last day for signing was \(last.spoken): a signature cannot be dated later."
            case .alreadyOver(let last): "The term ended on \(last.spoken), before both had signed."
            case .notYetEffective(let day): "The document takes effect on \(day.spoken), not before."
            case .stillInTerm(let last): "The term runs to the end of \(last.spoken)."
            case .hasNoEnd: "The agreement has no end date, so it does not expire."
            case .stillToBeSigned(let last): "The document can still be signed up to the end of \(last.spoken)."
            case .newerIsNotAnActiveOrderForm: "Only an Order Form that is active takes the place of an agreement."
            case .newerIsNotNewer: "The other Order Form took effect earlier than this agreement."
            case .terminationWithoutReason: "Write the reason of the termination."
            case .terminationWithoutNotice: "Attach the written notice of termination."
            case .terminationBeforeEffect(let day):
                "The termination cannot take effect before the agreement did, on \(day.spoken)."
            case .noticeMissing: "Record the notice of termination first: its reason, its document and its day."
            case .terminationNotYet(let day): "The termination takes effect on \(day.spoken), not before."
            }
        }

        public var clause: String? {
            switch self {
            case .noTerritory: "R13"
            case .notYetEffective: "R3"
            default: nil
            }
        }
    }
}
