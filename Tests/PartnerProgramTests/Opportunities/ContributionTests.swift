import Foundation
import PartnerProgram
import Testing

@Suite struct ContributionTests {
    private let instant = OpportunityRegistrationTests.instant
    private let day = OpportunityRegistrationTests.march

    private func draft(_ kind: Contribution.Kind = .demo) -> Contribution {
        Contribution(
            kind: kind, happenedOn: day, summary: "The claims portal",
            details: Dictionary(uniqueKeysWithValues: kind.details.map { ($0, "Three people") }))
    }

    @Test func `SM6 has these steps and no others`() {
        let steps = Contribution.State.allCases.flatMap { from in
            Contribution.Action.allCases.compactMap { action in
                action.target(from: from).map { "\(from.rawValue) \(action.rawValue) \($0.rawValue)" }
            }
        }
        #expect(
            Set(steps) == [
                "draft submit submitted", "submitted verify verified", "submitted query queried",
                "queried answer submitted", "submitted reject rejected", "queried reject rejected",
                "submitted lock locked", "verified lock locked", "queried lock locked", "rejected lock locked",
                "draft void void",
            ])
    }

    @Test(arguments: [(-1.0, true), (0, false), (1, false)])
    func `it is entered before the second of the close`(seconds: Double, counts: Bool) throws {
        let at = instant.addingTimeInterval(seconds)
        if counts {
            #expect(try draft().submitted(at: at, today: day, closedAt: instant).counts(closedAt: instant))
        } else {
            #expect(throws: Contribution.Refusal.tooLate) {
                try draft().submitted(at: at, today: day, closedAt: instant)
            }
            #expect(try !draft().submitted(at: at, today: day, closedAt: nil).counts(closedAt: instant))
        }
    }

    @Test func `each kind asks for its own details`() throws {
        for kind in Contribution.Kind.allCases {
            #expect(!kind.details.isEmpty && kind.clause.hasPrefix("R1"))
            let bare = Contribution(kind: kind, happenedOn: day, summary: "Something")
            #expect(throws: Contribution.Refusal.incomplete(kind.details)) {
                try bare.submitted(at: instant, today: day, closedAt: nil)
            }
            #expect(try draft(kind).submitted(at: instant, today: day, closedAt: nil).state == .submitted)
        }
        #expect(throws: Contribution.Refusal.inTheFuture) {
            try draft().submitted(at: instant, today: day.adding(days: -1), closedAt: nil)
        }
    }

    @Test func `an answered query keeps the first time; a rejected one counts no longer, also when it is locked`()
        throws
    {
        let entered = try draft().submitted(at: instant, today: day, closedAt: nil)
        let queried = try entered.queried("Who was there?")
        #expect(queried.counts(closedAt: nil), "a query takes nothing away")
        let later = instant.addingTimeInterval(60)
        #expect(try queried.answered(at: later, today: day, closedAt: nil).enteredAt == instant)
        #expect(throws: Contribution.Refusal.tooLate) {
            try queried.answered(at: later, today: day, closedAt: later)
        }
        let rejected = try queried.rejected(reason: "Nobody of the prospect was there")
        #expect(!rejected.counts(closedAt: later) && !rejected.closed().counts(closedAt: later))
        #expect(rejected.closed().state == .locked)
        #expect(entered.closed().state == .locked && entered.closed().counts(closedAt: later), "nobody verified it")
        #expect(draft().closed().state == .void && !draft().closed().counts(closedAt: later))
        #expect(throws: Contribution.Refusal.withoutReason) { try entered.rejected(reason: "") }
        #expect(throws: Contribution.Refusal.withoutQuestion) { try entered.queried("") }
        #expect(throws: Contribution.Refusal.notNow(.locked)) { try entered.closed().verified() }
    }

    @Test func `an invitation is answered once, in time, and gives 180 days`() throws {
        let sent = try CoSellInvitation.sent(
            answerBy: day, today: day, isInTerritory: true, managerAgrees: false, isOpportunityOpen: true)
        let accepted = try sent.accepted(on: day, isOpportunityOpen: true)
        #expect(accepted.registration.origin == .vendorReferred && accepted.registration.state == .approved)
        #expect(accepted.registration.expiresOn == Day(iso: "2021-08-28"))
        #expect(throws: CoSellInvitation.Refusal.notNow(.accepted)) {
            try accepted.invitation.declined(reason: "No time")
        }
        #expect(throws: CoSellInvitation.Refusal.tooLate(day)) {
            try sent.accepted(on: day.adding(days: 1), isOpportunityOpen: true)
        }
        #expect(throws: CoSellInvitation.Refusal.opportunityIsClosed) {
            try sent.accepted(on: day, isOpportunityOpen: false)
        }
        #expect(throws: CoSellInvitation.Refusal.stillOpen(day)) { try sent.lapsed(on: day) }
        #expect(try sent.lapsed(on: day.adding(days: 1)).state == .lapsed)
        let outside = { (agrees: Bool) throws in
            try CoSellInvitation.sent(
                answerBy: self.day, today: self.day, isInTerritory: false, managerAgrees: agrees,
                isOpportunityOpen: true)
        }
        #expect(throws: CoSellInvitation.Refusal.outsideTerritory) { try outside(false) }
        #expect(try outside(true).state == .invited)
    }

    @Test func `a dispute is decided once, by another than the one who decided before`() throws {
        let raised = try RegistrationDispute.raised(from: nil, reason: "We were first")
        #expect(raised.blocks)
        #expect(throws: RegistrationDispute.Refusal.notNow(.raise, .raised)) {
            try RegistrationDispute.raised(from: raised, reason: "Again")
        }
        #expect(throws: RegistrationDispute.Refusal.notNow(.uphold, .raised)) {
            try RegistrationDispute.decided(from: raised, isUpheld: true, reason: "Yes", by: 4, decider: 5)
        }
        let review = try RegistrationDispute.taken(from: raised)
        #expect(throws: RegistrationDispute.Refusal.decidedByTheSamePerson) {
            try RegistrationDispute.decided(from: review, isUpheld: true, reason: "Yes", by: 5, decider: 5)
        }
        let upheld = try RegistrationDispute.decided(from: review, isUpheld: true, reason: "Yes", by: 4, decider: 5)
        #expect(upheld == .upheld && !upheld.blocks)
        #expect(try RegistrationDispute.raised(from: upheld, reason: "More is known") == .raised)
    }
}
