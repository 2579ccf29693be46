/// Why a candidate does not count, with what its sentence needs.
public struct Exclusion: Sendable, Hashable, Codable {
    public let reason: ExclusionReason
    /// The day it speaks of.
    public let on: Day?
    /// What it speaks of, as the reason says: a country, a reference, a percentage, the reviewer's words.
    public let detail: String?
    /// Who decided, where a person did.
    public let by: String?

    public init(_ reason: ExclusionReason, on: Day? = nil, detail: String? = nil, by: String? = nil) {
        self.reason = reason
        self.on = on
        self.detail = detail
        self.by = by
    }

    /// From the columns of a measure; nil for a reason that is not known.
    public init?(code: String, on: Day?, detail: String?, by: String?) {
        guard let reason = ExclusionReason(rawValue: code) else { return nil }
        self.init(reason, on: on, detail: detail, by: by)
    }

    /// What stands beside the evidence: "expired on 12 November 2021".
    public var words: String {
        let day = on.map { " on \($0.spoken)" } ?? ""
        switch reason {
        case .outsideTerritory: return "\(detail ?? "the country") was outside the territory\(day)"
        case .notAccepted: return "the registration was not accepted" + (detail.map { ": \($0)" } ?? "")
        case .disputed: return "disputed by another partner"
        case .registrationEnded: return "the registration ended\(day), before it counted"
        case .known: return "known to us\(day)" + (detail.map { ", as \($0)" } ?? "")
        case .notPartnerSourced: return "not partner sourced" + (detail.map { ": \($0)" } ?? "")
        case .stageNotReached:
            return "has not reached the stage in the year" + (detail.map { ": \($0) % at most" } ?? "")
        case .notWon: return "not won"
        case .amountMissing: return "no new licence ARR is recorded"
        case .rateMissing: return "no exchange rate for \(detail ?? "the currency")\(day)"
        case .outOfYear: return on.map { "out of the year: \($0.spoken)" } ?? "out of the year"
        case .expired: return "expired\(day)"
        case .notYetIssued: return on.map { "issued on \($0.spoken) only" } ?? "not issued yet"
        case .notVerified: return "not verified"
        case .returned: return "returned" + (detail.map { ": \($0)" } ?? "")
        case .employerChanged: return "employer changed\(day)" + (detail.map { ", to \($0)" } ?? "")
        case .notEmployed: return on.map { "with the company from \($0.spoken) only" } ?? "not with the company"
        case .fillsAnotherRow: return "counts for \(detail ?? "another row") already"
        case .samePerson, .sameClient, .sameProject, .countedAlready:
            return reason.noun + (detail.map { ": \($0)" } ?? "")
        case .flagged: return "flagged, and not accepted by a reviewer yet"
        case .notRegistered: return "answered before the project was registered"
        case .closed: return "closed\(day)" + (detail.map { ": \($0)" } ?? "")
        case .noResponse: return "no response yet"
        case .reviewedBefore: return on.map { "first reviewed on \($0.spoken), in another year" } ?? "reviewed before"
        case .excluded: return "excluded" + (by.map { " by \($0)" } ?? "") + (detail.map { ": \($0)" } ?? "")
        case .isMSPProject: return "an MSP project, which counts for MSP"
        case .isNoMSPProject: return "not an MSP project"
        case .notAgreed: return "not agreed" + (detail.map { ": \($0)" } ?? "")
        case .notSigned: return "not signed"
        case .signedInAnotherYear: return "signed in another year" + (on.map { ": \($0.spoken)" } ?? "")
        case .clientNotNew:
            return "the client is not new" + (on.map { ": under an agreement since \($0.spoken)" } ?? "")
        case .notInForce: return "not in force\(day)"
        case .noAmountSet: return "no amount is set"
        case .notOverdue: return on.map { "not overdue: due on \($0.spoken)" } ?? "not overdue"
        case .paid: return "paid\(day)"
        case .feeWaived: return "waived" + (by.map { " by \($0)" } ?? "") + (detail.map { ": \($0)" } ?? "")
        case .consentMissing: return "no consent to count the affiliate's\(day)"
        }
    }

    /// The same as a sentence.
    public var sentence: String { words.prefix(1).uppercased() + words.dropFirst() + "." }
}
