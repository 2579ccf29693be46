/// What can happen to a request for consent: SM4 as one table.
public enum AffiliateConsentAction: String, Sendable, Hashable, Codable, CaseIterable {
    case review, consent, refuse, withdraw, revoke, expire

    public func target(from state: AffiliateConsent.State) -> AffiliateConsent.State? {
        switch (self, state) {
        case (.review, .requested): .underReview
        case (.consent, .underReview): .consented
        case (.refuse, .underReview): .refused
        case (.withdraw, .requested), (.withdraw, .underReview): .withdrawn
        case (.revoke, .consented): .revoked
        case (.expire, .consented): .expired
        default: nil
        }
    }

    var phrase: String {
        switch self {
        case .review: "be taken up for review"
        case .consent: "be given"
        case .refuse: "be refused"
        case .withdraw: "be withdrawn"
        case .revoke: "be revoked"
        case .expire: "expire"
        }
    }
}

/// What is known of the two companies when consent is asked for.
public struct AffiliateStanding: Sendable, Hashable {
    /// The partner is in the program: Registered, Authorized or with its removal pending.
    public var partnerIsMember: Bool
    /// Both stand in one group on the first day asked for.
    public var isInGroup: Bool
    /// ISO codes of the partner's territory on that day.
    public var territory: Set<String>

    public init(partnerIsMember: Bool, isInGroup: Bool, territory: Set<String>) {
        self.partnerIsMember = partnerIsMember
        self.isInGroup = isInGroup
        self.territory = territory
    }
}

extension AffiliateConsent {
    /// A partner, or the channel manager on its behalf, asks. Refused where nothing is asked for, where the companies
    /// do not belong together, and for countries outside the territory.
    public static func requested(
        _ scope: Scope, from: Day, until: Day?, by user: Int, standing: AffiliateStanding
    ) throws(Refusal) -> AffiliateConsent {
        guard standing.partnerIsMember else { throw .partnerIsNoMember }
        guard standing.isInGroup else { throw .notInOneGroup(from) }
        guard scope.usesRights || scope.aggregates else { throw .asksForNothing }
        guard !scope.countries.isEmpty else { throw .withoutCountries }
        let outside = scope.countries.subtracting(standing.territory)
        guard outside.isEmpty else { throw .outsideTerritory(outside.sorted()) }
        if let until, until < from { throw .endsBeforeItBegins }
        return AffiliateConsent(scope: scope, validFrom: from, validUntil: until, requestedBy: user)
    }

    public func takenUp() throws(Refusal) -> AffiliateConsent { try after(.review) }

    /// Given in writing (R23): never by the one who asked, never without the document.
    public func consented(by user: Int, hasDocument: Bool) throws(Refusal) -> AffiliateConsent {
        let next = try after(.consent)
        guard user != requestedBy else { throw .decidedByTheSamePerson }
        guard hasDocument else { throw .withoutDocument }
        return next
    }

    public func refused(by user: Int, reason: String) throws(Refusal) -> AffiliateConsent {
        let next = try after(.refuse)
        guard user != requestedBy else { throw .decidedByTheSamePerson }
        guard !reason.isBlank else { throw .withoutReason }
        return next
    }

    public func withdrawn() throws(Refusal) -> AffiliateConsent { try after(.withdraw) }

    /// Revoked in writing: from `day` on it holds no longer. Not before it began; what it gave until then stays.
    public func revoked(on day: Day, reason: String, hasDocument: Bool) throws(Refusal) -> AffiliateConsent {
        var next = try after(.revoke)
        guard !reason.isBlank else { throw .withoutReason }
        guard hasDocument else { throw .withoutDocument }
        guard day >= validFrom else { throw .revokedBeforeItBegan(validFrom) }
        if let validUntil, day > validUntil { throw .alreadyOver(validUntil) }
        next.revokedOn = day
        return next
    }

    /// Its last day has passed.
    public func expired(on today: Day) throws(Refusal) -> AffiliateConsent {
        let next = try after(.expire)
        guard let validUntil else { throw .hasNoEnd }
        guard today > validUntil else { throw .stillHolds(validUntil) }
        return next
    }

    private func after(_ action: AffiliateConsentAction) throws(Refusal) -> AffiliateConsent {
        guard let state = action.target(from: state) else { throw .notNow(action, self.state) }
        var next = self
        next.state = state
        return next
    }
}
