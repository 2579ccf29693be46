/// An Order Form or an addendum: what the rules of SM2 need to know of it.
public struct Agreement: Sendable, Hashable {
    public var kind: AgreementKind
    public var state: AgreementState
    /// ISO codes of the countries it covers (R12, R13).
    public var territory: Set<String>
    /// The effective day written in the document.
    public var effectiveOn: Day
    /// The last day of its term; nil for a term without end.
    public var endsOn: Day?
    public var sentOn: Day?
    public var partnerSignature: Signature?
    public var ourSignature: Signature?
    public var termination: Termination?

    public init(
        kind: AgreementKind, state: AgreementState = .draft, territory: Set<String>, effectiveOn: Day,
        endsOn: Day? = nil, sentOn: Day? = nil, partnerSignature: Signature? = nil, ourSignature: Signature? = nil,
        termination: Termination? = nil
    ) {
        self.kind = kind
        self.state = state
        self.territory = territory
        self.effectiveOn = effectiveOn
        self.endsOn = endsOn
        self.sentOn = sentOn
        self.partnerSignature = partnerSignature
        self.ourSignature = ourSignature
        self.termination = termination
    }

    /// Who signed, and the day written beside the signature.
    public struct Signature: Sendable, Hashable {
        public var signatory: String
        public var day: Day

        public init(signatory: String, day: Day) {
            self.signatory = signatory
            self.day = day
        }
    }

    /// Why, with which notice and from which day an agreement ends before its term.
    public struct Termination: Sendable, Hashable {
        public var reason: String
        /// Names the stored notice document, such as its id or hash.
        public var noticeDocument: String
        /// The first day without the agreement.
        public var effectiveOn: Day

        public init(reason: String, noticeDocument: String, effectiveOn: Day) {
            self.reason = reason
            self.noticeDocument = noticeDocument
            self.effectiveOn = effectiveOn
        }
    }

    /// The later of the two signatures (A29); nil until both are there.
    public var signatureDate: Day? {
        guard let partner = partnerSignature?.day, let ours = ourSignature?.day else { return nil }
        return max(partner, ours)
    }

    /// The day from which an executed agreement counts: the day written in it, yet never before both have signed.
    ///
    /// The decision: without a signed Order Form there is no membership and no territory (R3, R12), so a day that lies
    /// before the signature date moves up to it. A day in the past is otherwise fine, as for a paper document that is
    /// entered late.
    public var takesEffectOn: Day? { signatureDate.map { max(effectiveOn, $0) } }

    /// The last day on which a sent agreement can be signed (DEFAULT: 60 days after sending).
    public func lastDayToSign(daysToSign: Int = PartnerApplication.daysToSign) -> Day? {
        sentOn?.adding(days: daysToSign)
    }

    /// Only an active agreement defines territory (R12, SM2).
    public var definesTerritory: Bool { state == .active }

    /// What can be done with it now, by SM2 alone.
    public var actions: [AgreementAction] { AgreementAction.allCases.filter { $0.target(from: state) != nil } }
}
