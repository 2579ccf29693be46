import Foundation
import PartnerProgram
import Testing

@Suite struct OpportunityRegistrationTests {
    static let march = Day(iso: "2021-03-01") ?? .epoch
    static let instant = Date(timeIntervalSince1970: 1_614_600_000)
    static let content = OpportunityRegistration.Content(
        prospect: Prospect(name: "Frigorífico Norte, S.A.", country: "PT", domain: "frinorte.example"),
        contactName: "Rui Sá", contactEmail: "rui@frinorte.example", need: "A claims portal",
        value: Money(minor: 8_000_000, in: .eur), expectedClose: Day(iso: "2021-09-30"), motion: .sellWith)

    static func checks(
        territoryBy: String? = "Order Form OF-000001", matches: [RegistrationChecks.Match] = [],
        isQualified: Bool? = true, motion: (need: MotionProposal.Need, reason: String)? = nil
    ) -> RegistrationChecks {
        RegistrationChecks(
            country: "Portugal", submittedAt: instant, submittedOn: march, territoryBy: territoryBy, matches: matches,
            isQualified: isQualified, motion: motion)
    }

    private func review() throws -> OpportunityRegistration {
        try OpportunityRegistration(content: Self.content).submitted(at: Self.instant, today: Self.march).taken(by: 4)
    }

    private func approved(on day: Day = march) throws -> OpportunityRegistration {
        try review().approved(on: day, checks: Self.checks(), competingDispute: false)
    }

    @Test func `SM5 has these steps and no others`() {
        let steps = RegistrationState.allCases.flatMap { from in
            RegistrationAction.allCases.compactMap { action in
                action.target(from: from).map { "\(from.rawValue) \(action.rawValue) \($0.rawValue)" }
            }
        }
        #expect(
            Set(steps) == [
                "draft submit submitted", "submitted take under_review", "under_review hand_over under_review",
                "under_review send_back returned", "returned resubmit submitted", "under_review approve approved",
                "under_review reject rejected", "draft withdraw withdrawn", "submitted withdraw withdrawn",
                "under_review withdraw withdrawn", "returned withdraw withdrawn", "approved extend approved",
                "approved expire expired", "approved cancel cancelled", "approved win won", "approved lose lost",
            ])
    }

    @Test func `every missing part is told at once`() {
        let empty = OpportunityRegistration(content: .init(unanswered: ["Is there a budget?"]))
        #expect(empty.missing.count == 9)
        #expect(throws: OpportunityRegistration.Refusal.incomplete(empty.missing)) {
            try empty.submitted(at: Self.instant, today: Self.march)
        }
        var past = Self.content
        past.expectedClose = Self.march.adding(days: -1)
        #expect(throws: OpportunityRegistration.Refusal.closeInThePast) {
            try OpportunityRegistration(content: past).submitted(at: Self.instant, today: Self.march)
        }
        past.prospect.domain = ""
        #expect(OpportunityRegistration(content: past).missing.map(\.field) == [.prospectDomain])
    }

    @Test func `a return keeps the first time, begins a fresh term, and opens the named fields alone`() throws {
        let returned = try review().sentBack("Which company?", for: [.prospectName])
        #expect(throws: OpportunityRegistration.Refusal.fieldsNotOpen([.need])) {
            try returned.resubmitted(changing: [.need], at: Self.instant, today: Self.march)
        }
        let later = Self.instant.addingTimeInterval(86_400)
        let again = try returned.resubmitted(changing: [.prospectName], at: later, today: Self.march.adding(days: 1))
        #expect(again.state == .submitted && again.submittedAt == Self.instant && again.resubmittedAt == later)
        #expect(again.question == nil && again.reviewer == 4)
        #expect(throws: OpportunityRegistration.Refusal.questionWithoutText) {
            try review().sentBack(" ", for: [.need])
        }
        #expect(throws: OpportunityRegistration.Refusal.questionWithoutField) { try review().sentBack("Why?", for: []) }
    }

    @Test(arguments: [("2021-01-15", "2021-07-14"), ("2021-03-01", "2021-08-28"), ("2020-02-29", "2020-08-27")])
    func `an approval is valid through day 180`(approved: String, last: String) throws {
        let (on, last) = (try #require(Day(iso: approved)), try #require(Day(iso: last)))
        let registration = try self.approved(on: on)
        #expect(registration.expiresOn == last && registration.daysLeft(on: last) == 0)
        #expect(throws: OpportunityRegistration.Refusal.stillValid(last)) { try registration.expired(on: last) }
        #expect(try registration.expired(on: last.adding(days: 1)).state == .expired)
        #expect(try registration.closed(isWon: true, on: last).state == .won)
        #expect(throws: OpportunityRegistration.Refusal.closedAfterExpiry(last)) {
            try registration.closed(isWon: true, on: last.adding(days: 1))
        }
        #expect(throws: OpportunityRegistration.Refusal.closedBeforeApproval(on)) {
            try registration.closed(isWon: false, on: on.adding(days: -1))
        }
    }

    @Test func `it is extended up to and on its last day, with a reason, forwards, and counted`() throws {
        let first = try approved()
        let last = try #require(first.expiresOn)
        let next = try first.extended(to: last.adding(days: 90), reason: "Tender", today: last)
        #expect(next.extensions == 1 && next.expiresOn == last.adding(days: 90))
        #expect(try next.extended(to: last.adding(days: 91), reason: "Again", today: last).extensions == 2)
        #expect(throws: OpportunityRegistration.Refusal.extendedTooLate(last)) {
            try first.extended(to: last.adding(days: 90), reason: "Tender", today: last.adding(days: 1))
        }
        #expect(throws: OpportunityRegistration.Refusal.extendedBackwards(last)) {
            try first.extended(to: last, reason: "Tender", today: last)
        }
        #expect(throws: OpportunityRegistration.Refusal.withoutReason) {
            try first.extended(to: last.adding(days: 1), reason: " ", today: last)
        }
    }

    @Test func `nothing is approved while a dispute is open, and a rejection says what it was`() throws {
        var disputed = try review()
        disputed.dispute = .inReview
        for registration in [(disputed, false), (try review(), true)] {
            #expect(throws: OpportunityRegistration.Refusal.disputed) {
                try registration.0.approved(on: Self.march, checks: Self.checks(), competingDispute: registration.1)
            }
        }
        disputed.dispute = .dismissed
        #expect(
            try disputed.approved(on: Self.march, checks: Self.checks(), competingDispute: false).state == .approved)
        #expect(throws: OpportunityRegistration.Refusal.rejectionWithoutNote) { try review().rejected(.other) }
        let rejected = try review().rejected(.duplicate)
        #expect(rejected.rejection?.reason == .duplicate)
        let copy = try rejected.copied()
        #expect(copy.state == .draft && copy.content == Self.content && copy.submittedAt == nil)
        #expect(throws: OpportunityRegistration.Refusal.notCopied(.underReview)) { try review().copied() }
        for reason in RegistrationRejection.allCases {
            #expect(reason.message.isEmpty == (reason == .other) && !reason.nextStep.isEmpty)
        }
    }

    @Test func `what is over stays over`() throws {
        for state in [RegistrationState.withdrawn, .expired, .cancelled, .won, .lost, .rejected] {
            var over = try approved()
            over.state = state
            #expect(over.actions == [], "\(state)")
            #expect(throws: OpportunityRegistration.Refusal.notNow(.expire, state)) {
                try over.expired(on: Self.march.adding(days: 500))
            }
        }
    }
}
