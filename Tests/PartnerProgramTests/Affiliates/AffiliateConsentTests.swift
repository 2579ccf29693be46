import PartnerProgram
import Testing

@Suite struct AffiliateConsentTests {
    let march = Day(iso: "2021-03-01") ?? .epoch
    let september = Day(iso: "2021-09-30") ?? .epoch
    let scope = AffiliateConsent.Scope(usesRights: true, measures: [.projects], countries: ["PT"])
    let standing = AffiliateStanding(partnerIsMember: true, isInGroup: true, territory: ["PT", "ES"])

    private func requested() throws -> AffiliateConsent {
        try .requested(scope, from: march, until: september, by: 4, standing: standing)
    }

    private func given() throws -> AffiliateConsent {
        try requested().takenUp().consented(by: 5, hasDocument: true)
    }

    @Test func `SM4 has these steps and no others`() {
        let steps = AffiliateConsent.State.allCases.flatMap { from in
            AffiliateConsentAction.allCases.compactMap { action in
                action.target(from: from).map { "\(from.rawValue) \(action.rawValue) \($0.rawValue)" }
            }
        }
        #expect(
            Set(steps) == [
                "requested review under_review", "requested withdraw withdrawn", "under_review consent consented",
                "under_review refuse refused", "under_review withdraw withdrawn", "consented revoke revoked",
                "consented expire expired",
            ])
    }

    @Test func `a request is refused for each thing that is wrong with it`() {
        func refusal(_ scope: AffiliateConsent.Scope, _ standing: AffiliateStanding, until: Day? = nil)
            -> AffiliateConsent.Refusal?
        {
            do {
                _ = try AffiliateConsent.requested(scope, from: march, until: until, by: 4, standing: standing)
                return nil
            } catch { return error }
        }
        var outside = scope
        outside.countries = ["PT", "FR", "DE"]
        #expect(refusal(outside, standing) == .outsideTerritory(["DE", "FR"]))
        #expect(refusal(outside, standing)?.sentence.contains("on that day: DE and FR.") == true)
        let nothing = AffiliateConsent.Scope(usesRights: false, measures: [], countries: ["PT"])
        #expect(refusal(nothing, standing) == .asksForNothing)
        let nowhere = AffiliateConsent.Scope(usesRights: true, measures: [], countries: [])
        #expect(refusal(nowhere, standing) == .withoutCountries)
        #expect(refusal(scope, standing, until: march.adding(days: -1)) == .endsBeforeItBegins)
        #expect(refusal(scope, standing, until: march) == nil)
        var apart = standing
        apart.isInGroup = false
        #expect(refusal(scope, apart) == .notInOneGroup(march))
        apart.partnerIsMember = false
        #expect(refusal(scope, apart) == .partnerIsNoMember)
    }

    @Test func `consent is given in writing by somebody else than the one who asked`() throws {
        let review = try requested().takenUp()
        #expect(throws: AffiliateConsent.Refusal.decidedByTheSamePerson) {
            try review.consented(by: 4, hasDocument: true)
        }
        #expect(throws: AffiliateConsent.Refusal.withoutDocument) { try review.consented(by: 5, hasDocument: false) }
        #expect(throws: AffiliateConsent.Refusal.withoutReason) { try review.refused(by: 5, reason: " ") }
        #expect(throws: AffiliateConsent.Refusal.decidedByTheSamePerson) { try review.refused(by: 4, reason: "No") }
        #expect(throws: AffiliateConsent.Refusal.notNow(.consent, .requested)) {
            try requested().consented(by: 5, hasDocument: true)
        }
        #expect(try review.consented(by: 5, hasDocument: true).state == .consented)
        #expect(try review.refused(by: 5, reason: "Not controlled").state == .refused)
    }

    @Test func `it holds from its first to its last day, and nothing counts before it is given`() throws {
        let consent = try given()
        #expect(!consent.holds(on: march.adding(days: -1)) && consent.holds(on: march))
        #expect(consent.holds(on: september) && !consent.holds(on: september.adding(days: 1)))
        #expect(consent.adds(.projects, on: march) && !consent.adds(.reviews, on: march))
        #expect(try !requested().holds(on: march) && !requested().takenUp().holds(on: march))
    }

    @Test func `a revocation ends it from its day and leaves the past`() throws {
        let consent = try given()
        let june = try #require(Day(iso: "2021-06-15"))
        let revoked = try consent.revoked(on: june, reason: "Sold", hasDocument: true)
        #expect(revoked.holds(on: june.adding(days: -1)) && !revoked.holds(on: june))
        #expect(throws: AffiliateConsent.Refusal.revokedBeforeItBegan(march)) {
            try consent.revoked(on: march.adding(days: -1), reason: "Sold", hasDocument: true)
        }
        #expect(throws: AffiliateConsent.Refusal.alreadyOver(september)) {
            try consent.revoked(on: september.adding(days: 1), reason: "Sold", hasDocument: true)
        }
        #expect(throws: AffiliateConsent.Refusal.withoutDocument) {
            try consent.revoked(on: june, reason: "Sold", hasDocument: false)
        }
        #expect(throws: AffiliateConsent.Refusal.notNow(.revoke, .revoked)) {
            try revoked.revoked(on: june, reason: "Sold", hasDocument: true)
        }
    }

    @Test func `it expires the day after its last one and holds in the past all the same`() throws {
        let consent = try given()
        #expect(throws: AffiliateConsent.Refusal.stillHolds(september)) { try consent.expired(on: september) }
        let expired = try consent.expired(on: september.adding(days: 1))
        #expect(expired.state == .expired && expired.holds(on: september))
        let endless = try AffiliateConsent.requested(scope, from: march, until: nil, by: 4, standing: standing)
            .takenUp().consented(by: 5, hasDocument: true)
        #expect(throws: AffiliateConsent.Refusal.hasNoEnd) { try endless.expired(on: september) }
        #expect(endless.holds(on: september.adding(days: 4000)))
    }
}
