import Testing

@testable import PartnerProgram

/// Exceptions are asked for by one and decided by another, with an end (SM9).
struct AuthorizationExceptionTests {
    private let today = Day(iso: "2021-03-01")!

    private func day(_ iso: String) -> Day { Day(iso: iso)! }

    private func asked(
        _ kind: AuthorizationException.Kind = .override, from first: String = "2021-03-01",
        through last: String = "2021-05-31"
    ) throws -> AuthorizationException {
        try .asked(
            kind, of: .delivery, requirement: kind == .waiver ? "review_score" : nil, days: day(first)...day(last),
            by: 1,
            today: today, isMember: true)
    }

    @Test func `an override holds from the decision on, not before, and not after its last day`() throws {
        let approved = try asked(from: "2021-03-01").approved(by: 2, today: day("2021-03-10"))
        #expect(approved.heldDays(decidedOn: day("2021-03-10")) == day("2021-03-10")...day("2021-05-31"))
        #expect(approved.heldDays(decidedOn: day("2021-02-01")) == day("2021-03-01")...day("2021-05-31"))
        #expect(throws: AuthorizationException.Refusal.over(day("2021-05-31"))) {
            try asked().approved(by: 2, today: day("2021-06-01"))
        }
        #expect(throws: AuthorizationException.Refusal.inThePast(today)) { try asked(from: "2021-02-28") }
    }

    @Test func `a waiver may name a cut-off day that is over, and holds nothing by itself`() throws {
        let waiver = try asked(.waiver, from: "2020-12-31", through: "2020-12-31")
        let approved = try waiver.approved(by: 2, today: today)
        #expect(approved.state == .approved && approved.heldDays(decidedOn: today) == nil)
    }

    @Test func `nobody decides on what he asked for, nothing is answered twice, and a refusal has a reason`() throws {
        #expect(throws: AuthorizationException.Refusal.askedByYou) { try asked().approved(by: 1, today: today) }
        #expect(throws: AuthorizationException.Refusal.askedByYou) { try asked().refused(by: 1, because: "No") }
        #expect(throws: AuthorizationException.Refusal.withoutReason) { try asked().refused(by: 2, because: " ") }
        #expect(throws: AuthorizationException.Refusal.notYours) { try asked().withdrawn(by: 2) }
        let withdrawn = try asked().withdrawn(by: 1)
        #expect(throws: AuthorizationException.Refusal.decided(.withdrawn)) {
            try withdrawn.approved(by: 2, today: today)
        }
    }

    @Test func `what is by invitation and who is no partner is given no exception`() {
        let days = today...day("2021-05-31")
        #expect(throws: AuthorizationException.Refusal.byInvitation) {
            try AuthorizationException.asked(
                .override, of: .gsi, requirement: nil, days: days, by: 1, today: today, isMember: true)
        }
        #expect(throws: AuthorizationException.Refusal.noMember) {
            try AuthorizationException.asked(
                .override, of: .sales, requirement: nil, days: days, by: 1, today: today, isMember: false)
        }
    }
}
