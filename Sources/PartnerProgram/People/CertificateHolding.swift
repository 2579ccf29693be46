/// A certificate in somebody's hands: claimed by the partner, verified by us. What was returned never counted.
public struct CertificateHolding: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable { case claimed, verified, returned }

    /// What a holding is on a day.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        case claimed, verified, expired, unlinked, returned

        public var label: String {
            switch self {
            case .claimed: "To be verified"
            case .verified: "Verified"
            case .expired: "Expired"
            case .unlinked: "Without a partner"
            case .returned: "Returned"
            }
        }
    }

    public let issuedOn: Day
    /// Nil: without an end.
    public let lastDay: Day?
    public private(set) var state: State
    /// Who recorded it; nil where a file or the office did.
    public let recorder: Int?
    /// A partner said so, and somebody of ours has to look.
    public let isClaimedByPartner: Bool

    public init(issuedOn: Day, lastDay: Day?, state: State, recorder: Int?, isClaimedByPartner: Bool) {
        self.issuedOn = issuedOn
        self.lastDay = lastDay
        self.state = state
        self.recorder = recorder
        self.isClaimedByPartner = isClaimedByPartner
    }

    /// Whether it is valid on `day`: from the day of issue through its last day.
    public func isValid(on day: Day) -> Bool {
        state == .verified && issuedOn <= day && day <= lastDay ?? day
    }

    public func standing(on day: Day, hasEmployer: Bool) -> Standing {
        switch state {
        case .claimed: .claimed
        case .returned: .returned
        case .verified: if let lastDay, lastDay < day { .expired } else { hasEmployer ? .verified : .unlinked }
        }
    }

    /// Compared with its evidence, by somebody who did not record it.
    public func verified(by user: Int) throws(Refusal) -> CertificateHolding { try answered(.verified, by: user) }

    public func returned(by user: Int, because reason: String) throws(Refusal) -> CertificateHolding {
        if reason.isBlank { throw .withoutReason }
        return try answered(.returned, by: user)
    }

    private func answered(_ next: State, by user: Int) throws(Refusal) -> CertificateHolding {
        guard state == .claimed else { throw .answered(state) }
        guard user != recorder else { throw .recordedByYou }
        var answered = self
        answered.state = next
        return answered
    }

    public enum Refusal: Refused {
        case answered(State)
        case recordedByYou
        case withoutReason

        public var sentence: String {
            switch self {
            case .answered(.returned): "This certificate has been returned already."
            case .answered: "This certificate has been verified already."
            case .recordedByYou: "You recorded this certificate: somebody else compares it with its evidence."
            case .withoutReason: "Write why it is returned: the partner reads it."
            }
        }

        public var clause: String? { "R85" }
    }
}

/// What people are told while a certificate runs out; each once for the last day that it is about.
public enum CertificateReminder: String, Sendable, Hashable, Codable, CaseIterable {
    case expires90 = "expires_90"
    case expires30 = "expires_30"
    case expired

    /// How long before the last day the first reminder goes out (DEFAULT).
    public static let daysBefore = 90
    /// For so many days after the last one an expiry is still told; what is older was known before (DEFAULT).
    public static let daysAfter = 30

    /// What is due on `today`: of several that were missed the last one alone.
    public static func of(_ last: Day, today: Day) -> CertificateReminder? {
        switch today.days(until: last) {
        case 31...daysBefore: .expires90
        case 0...30: .expires30
        case -daysAfter ... -1: .expired
        default: nil
        }
    }
}
