extension FinancialReview {
    /// Why a step of SM8 is not taken.
    public enum Refusal: Refused {
        case notNow(FinancialReviewAction, State)
        case notBeingPrepared(State)
        case partnerIsNoMember, isOpenAlready
        case askedTooEarly(Day)
        case withoutReason, withoutQuestion, withoutAnswer
        case withoutDocument, withoutFigures, withoutCreditCheck, notRecommended
        case creditCheckNotFinal(CreditResult)
        case creditDoesNotAllow(CreditResult, Outcome)
        case decidedByPreparer
        case withoutConditions, conditionsWithoutNeed, prepaymentOutOfRange
        case withoutEnd, endsTooEarly, failureHasNoEnd
        case endsTooLate(Day)
        case stillHolds(Day)

        public var sentence: String {
            switch self {
            case .notNow(let action, let state):
                "The review cannot \(action.phrase): it is \(state.label.lowercased())."
            case .notBeingPrepared(let state):
                "Nothing is added to this review: it is \(state.label.lowercased())."
            case .partnerIsNoMember: "The partner is not in the program, and so cannot resell."
            case .isOpenAlready: "A review of this partner is open already."
            case .askedTooEarly(let day):
                "The last review was failed. A new one can be asked for from \(day.spoken) on."
            case .withoutReason: "Write the reasons."
            case .withoutQuestion: "Write what the partner has to tell us."
            case .withoutAnswer: "Write the answer."
            case .creditCheckNotFinal(let result):
                "The credit check is not final: \(result.label.lowercased()). Enter its result first."
            case .creditDoesNotAllow(let result, let outcome):
                "The credit check says: \(result.label.lowercased()). The review cannot be "
                    + "\(outcome.label.lowercased()) on that."
            default: decisionSentence
            }
        }

        private var decisionSentence: String {
            switch self {
            case .withoutDocument: "Add a document that has not expired: nobody passes without one."
            case .withoutFigures: "Enter the figures of at least one year: nobody passes without them."
            case .withoutCreditCheck: "Enter the credit check with its reference: nobody passes without one."
            case .notRecommended: "The analyst who prepares it has not recommended anything yet."
            case .decidedByPreparer: "You took part in preparing this review. Another analyst decides."
            case .withoutConditions: "Name a condition: a credit limit, a prepayment or another one."
            case .conditionsWithoutNeed: "Leave the conditions empty, or choose that it is passed with conditions."
            case .prepaymentOutOfRange: "Enter a prepayment from 1 to 100 percent."
            case .withoutEnd: "Enter the last day on which the review holds."
            case .endsTooEarly: "Enter a last day after today."
            case .endsTooLate(let day): "A review holds to \(day.spoken) at the latest."
            case .failureHasNoEnd: "A review that is failed holds on no day: leave the last day empty."
            case .stillHolds(let day): "The review holds to the end of \(day.spoken)."
            default: ""
            }
        }

        public var clause: String? {
            switch self {
            case .partnerIsNoMember: "R139"
            case .withoutDocument, .withoutFigures, .withoutCreditCheck, .creditCheckNotFinal, .creditDoesNotAllow:
                "R141"
            default: nil
            }
        }
    }
}
