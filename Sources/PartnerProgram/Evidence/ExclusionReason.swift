/// Why a candidate does not count. The raw values are what a measure's SQL gives as `reason`; beside each stands what
/// it gives in `reason_on`, `reason_detail` and `reason_by`.
public enum ExclusionReason: String, Sendable, Hashable, Codable, CaseIterable {
    /// `reason_on` the deciding day, `reason_detail` the country's name (R96b, A6).
    case outsideTerritory = "outside_territory"
    /// `reason_detail` the registration's state in words (R96a).
    case notAccepted = "not_accepted"
    /// While another partner disputes the registration.
    case disputed
    /// `reason_on` the first day on which the registration was no longer valid (R105).
    case registrationEnded = "registration_ended"
    /// `reason_on` the submission date, `reason_detail` the opportunity we knew (R96c, A44).
    case known
    /// `reason_detail` how it came instead (R96).
    case notPartnerSourced = "not_partner_sourced"
    /// `reason_detail` the highest percentage reached, without a sign (A7).
    case stageNotReached = "stage_not_reached"
    case notWon = "not_won"
    case amountMissing = "amount_missing"
    /// `reason_on` the win date, `reason_detail` the currency (A8). Set by the count itself where `per_euro` is null.
    case rateMissing = "rate_missing"
    /// `reason_on` the day that lies outside.
    case outOfYear = "out_of_year"
    /// `reason_on` the first day on which it no longer held.
    case expired
    /// `reason_on` the day of the issue, after the cut-off.
    case notYetIssued = "not_yet_issued"
    case notVerified = "not_verified"
    /// Compared with its document and given back: `reason_detail` why.
    case returned
    /// `reason_on` the first day elsewhere, `reason_detail` the new employer where the reader may know (A13).
    case employerChanged = "employer_changed"
    /// `reason_on` the first day with the company, after the cut-off (A13).
    case notEmployed = "not_employed"
    /// Set by the count itself where a person fills one row alone (A11).
    case fillsAnotherRow = "fills_another_row"
    /// Set by the count itself, `reason_detail` the one that counted.
    case samePerson = "same_person"
    case sameClient = "same_client"
    case sameProject = "same_project"
    case countedAlready = "counted_already"
    /// No response was collected (R97).
    case noResponse = "no_response"
    /// A response with something odd about it that no reviewer has accepted yet.
    case flagged
    /// Answered before the project was registered (R97).
    case notRegistered = "not_registered"
    /// `reason_on` the first counted response, in another year (A36).
    case reviewedBefore = "reviewed_before"
    /// `reason_by` the reviewer, `reason_detail` the reason.
    case excluded
    /// Set by the count itself (A37).
    case isMSPProject = "is_msp_project"
    case isNoMSPProject = "is_no_msp_project"
    /// `reason_detail` the plan's state in words (R82).
    case notAgreed = "not_agreed"
    /// `reason_on` the day, `reason_detail` why the plan was closed.
    case closed
    case notSigned = "not_signed"
    /// `reason_on` the signature (A38).
    case signedInAnotherYear = "signed_in_another_year"
    /// `reason_on` the signature of the client's first agreement with the partner (A38).
    case clientNotNew = "client_not_new"
    /// `reason_on` the cut-off day (R92).
    case notInForce = "not_in_force"
    /// A fee without an amount withholds nothing (A46).
    case noAmountSet = "no_amount_set"
    /// `reason_on` the due date.
    case notOverdue = "not_overdue"
    /// `reason_on` the payment.
    case paid
    /// `reason_by` who waived it, `reason_detail` the reason.
    case feeWaived = "fee_waived"
    /// `reason_on` the day on which no consent for this measure was in force (R24).
    case consentMissing = "consent_missing"

    var noun: String {
        switch self {
        case .samePerson: "the same person counts already"
        case .sameClient: "the same client counts already"
        case .sameProject: "the same project counts already"
        default: "counted already"
        }
    }

    /// The clause or decision it rests on.
    public var clause: String {
        switch self {
        case .outsideTerritory, .notAccepted, .disputed, .known, .notPartnerSourced: "R96"
        case .registrationEnded: "R105"
        case .stageNotReached, .notWon, .amountMissing, .rateMissing: "R83"
        case .expired, .notYetIssued, .notVerified, .returned, .employerChanged, .notEmployed, .fillsAnotherRow,
            .samePerson:
            "R85–R89"
        case .noResponse, .flagged, .notRegistered: "R97"
        case .excluded, .reviewedBefore, .isMSPProject, .isNoMSPProject, .sameProject: "R91"
        case .notAgreed, .closed: "R82"
        case .signedInAnotherYear, .clientNotNew, .sameClient: "R84"
        case .notSigned: "R95"
        case .notInForce: "R92"
        case .noAmountSet, .notOverdue, .paid, .feeWaived: "R93"
        case .consentMissing: "R24"
        case .outOfYear, .countedAlready: "R35"
        }
    }

    /// What would make it count, for the list of what does not; nil where nothing can.
    public var remedy: String? {
        switch self {
        case .outsideTerritory: "Add the country to the territory by an addendum; it counts from its first day."
        case .disputed: "Settle the dispute."
        case .returned: "Put it right and send it again."
        case .flagged: "A reviewer of ours looks at the response and accepts it."
        case .notAccepted: "Follow up the registration until it is accepted."
        case .stageNotReached: "Move the opportunity to the stage within the year."
        case .notWon: "Win the deal within the year."
        case .amountMissing: "Record the new licence ARR of the deal."
        case .rateMissing: "Add the exchange rate of that day."
        case .expired: "Renew the certificate."
        case .notVerified: "Verify it, or send what proves it."
        case .noResponse: "Remind the customer's contacts of the survey."
        case .notAgreed: "Agree the plan."
        case .notSigned: "Have it signed."
        case .notInForce: "Have a Partner Agreement signed by both sides."
        case .consentMissing: "Ask for a consent that names this information."
        case .isNoMSPProject, .isMSPProject, .registrationEnded, .notRegistered, .closed, .known, .notPartnerSourced,
            .outOfYear, .notYetIssued, .employerChanged,
            .notEmployed, .fillsAnotherRow, .samePerson, .sameClient, .sameProject, .countedAlready, .reviewedBefore,
            .excluded, .signedInAnotherYear, .clientNotNew, .noAmountSet, .notOverdue, .paid, .feeWaived:
            nil
        }
    }
}
