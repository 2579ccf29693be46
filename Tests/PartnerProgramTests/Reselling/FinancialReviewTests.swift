import PartnerProgram
import Testing

@Suite struct FinancialReviewTests {
    let today = Day(iso: "2021-03-01") ?? .epoch
    let standing = FinancialReviewStanding(isMember: true, hasOpen: false, failedOn: nil)
    let dossier = FinancialReview.Dossier(
        hasDocument: true, hasFigures: true, credit: .approved, isRecommended: true)

    private func requested() throws -> FinancialReview {
        try .requested(by: 8, because: "To resell in Poland", on: today, standing: standing, retryDays: 90)
    }

    private func prepared() throws -> FinancialReview { try requested().takenUp(by: 2).gathered(by: 2) }

    private func passing(until day: String = "2022-03-01") -> FinancialReview.Decision {
        .init(.passed, because: "Sound", validUntil: Day(iso: day))
    }

    private func refusal(_ body: () throws(FinancialReview.Refusal) -> FinancialReview) -> FinancialReview.Refusal? {
        do {
            _ = try body()
            return nil
        } catch { return error }
    }

    private func decide(
        _ decision: FinancialReview.Decision, by user: Int = 3, _ dossier: FinancialReview.Dossier? = nil
    ) throws -> FinancialReview.Refusal? {
        let review = try prepared()
        return refusal { () throws(FinancialReview.Refusal) in
            try review.decided(decision, by: user, on: today, dossier: dossier ?? self.dossier, months: 12)
        }
    }

    @Test func `SM8 has these steps and no others`() {
        let steps = FinancialReview.State.allCases.flatMap { from in
            FinancialReviewAction.allCases.compactMap { action in
                action.target(from: from).map { "\(from.rawValue) \(action.rawValue) \($0.rawValue)" }
            }
        }
        #expect(
            Set(steps) == [
                "requested review in_review", "in_review ask info_requested", "info_requested answer in_review",
                "in_review pass passed", "in_review pass_with_conditions passed_with_conditions",
                "in_review fail failed", "requested withdraw withdrawn", "in_review withdraw withdrawn",
                "info_requested withdraw withdrawn", "passed expire expired", "passed_with_conditions expire expired",
            ])
    }

    @Test func `no step is taken twice`() throws {
        let review = try prepared()
        #expect(refusal(review.withdrawn) == nil)
        #expect(throws: FinancialReview.Refusal.notNow(.review, .inReview)) { try review.takenUp(by: 3) }
        let asked = try review.asked("Which bank?")
        #expect(throws: FinancialReview.Refusal.notNow(.ask, .infoRequested)) { try asked.asked("Which?") }
        let answered = try asked.answered("Banco do Norte")
        #expect(answered.state == .inReview)
        #expect(throws: FinancialReview.Refusal.notNow(.answer, .inReview)) { try answered.answered("Again") }
        let passed = try review.decided(passing(), by: 3, on: today, dossier: dossier, months: 12)
        #expect(throws: FinancialReview.Refusal.notNow(.pass, .passed)) {
            try passed.decided(passing(), by: 3, on: today, dossier: dossier, months: 12)
        }
        #expect(throws: FinancialReview.Refusal.notBeingPrepared(.passed)) { try passed.gathered(by: 2) }
        let withdrawn = try review.withdrawn()
        #expect(throws: FinancialReview.Refusal.notNow(.withdraw, .withdrawn)) { try withdrawn.withdrawn() }
    }

    @Test func `a request is refused for each thing that is wrong with it`() {
        func ask(_ standing: FinancialReviewStanding, because reason: String = "To resell", on day: Day? = nil)
            -> FinancialReview.Refusal?
        {
            refusal { () throws(FinancialReview.Refusal) in
                try .requested(by: 8, because: reason, on: day ?? today, standing: standing, retryDays: 90)
            }
        }
        #expect(ask(standing) == nil)
        #expect(ask(standing, because: " ") == .withoutReason)
        #expect(ask(.init(isMember: false, hasOpen: false, failedOn: nil)) == .partnerIsNoMember)
        #expect(ask(.init(isMember: true, hasOpen: true, failedOn: nil)) == .isOpenAlready)
        let failed = FinancialReviewStanding(isMember: true, hasOpen: false, failedOn: today)
        let first = today.adding(days: 90)
        #expect(ask(failed, on: first.adding(days: -1)) == .askedTooEarly(first))
        #expect(ask(failed, on: first.adding(days: -1))?.sentence.contains("30 May 2021") == true)
        #expect(ask(failed, on: first) == nil)
    }

    @Test func `nobody who took part in preparing it decides`() throws {
        let review = try prepared().gathered(by: 4)
        for user in [2, 4] {
            #expect(throws: FinancialReview.Refusal.decidedByPreparer) {
                try review.decided(passing(), by: user, on: today, dossier: dossier, months: 12)
            }
        }
        let recommended = try review.recommended(.passed, because: "Sound", by: 5, dossier: dossier)
        #expect(throws: FinancialReview.Refusal.decidedByPreparer) {
            try recommended.decided(passing(), by: 5, on: today, dossier: dossier, months: 12)
        }
        #expect(try recommended.decided(passing(), by: 3, on: today, dossier: dossier, months: 12).state == .passed)
    }

    @Test func `nobody passes on nothing, and a failure may rest on what is missing`() throws {
        func with(_ change: (inout FinancialReview.Dossier) -> Void) -> FinancialReview.Dossier {
            var changed = dossier
            change(&changed)
            return changed
        }
        #expect(try decide(passing(), with { $0.hasDocument = false }) == .withoutDocument)
        #expect(try decide(passing(), with { $0.hasFigures = false }) == .withoutFigures)
        #expect(try decide(passing(), with { $0.credit = nil }) == .withoutCreditCheck)
        #expect(try decide(passing(), with { $0.credit = .investigating }) == .creditCheckNotFinal(.investigating))
        #expect(try decide(passing(), with { $0.credit = .reduced }) == .creditDoesNotAllow(.reduced, .passed))
        #expect(try decide(passing(), with { $0.isRecommended = false }) == .notRecommended)
        let limited = FinancialReview.Decision(
            .passedWithConditions, because: "Small", conditions: .init(prepayment: 50),
            validUntil: Day(iso: "2021-09-01"))
        #expect(try decide(limited, with { $0.credit = .reduced }) == nil)
        #expect(
            try decide(limited, with { $0.credit = .notApproved })
                == .creditDoesNotAllow(.notApproved, .passedWithConditions))
        let nothing = FinancialReview.Dossier(hasDocument: false, hasFigures: false, credit: nil, isRecommended: true)
        #expect(try decide(.init(.failed, because: "Nothing was sent"), nothing) == nil)
    }

    @Test func `a decision says why, until when and on which conditions`() throws {
        #expect(try decide(.init(.passed, because: " ", validUntil: Day(iso: "2022-03-01"))) == .withoutReason)
        #expect(try decide(.init(.passed, because: "Sound")) == .withoutEnd)
        #expect(try decide(passing(until: "2021-03-01")) == .endsTooEarly)
        #expect(try decide(passing(until: "2022-03-02")) == .endsTooLate(Day(iso: "2022-03-01") ?? .epoch))
        #expect(try decide(passing()) == nil)
        #expect(try decide(.init(.failed, because: "No", validUntil: today)) == .failureHasNoEnd)
        #expect(
            try decide(.init(.passedWithConditions, because: "Small", validUntil: Day(iso: "2021-09-01")))
                == .withoutConditions)
        var decision = passing()
        decision.conditions.prepayment = 30
        #expect(try decide(decision) == .conditionsWithoutNeed)
        decision.outcome = .passedWithConditions
        decision.conditions.prepayment = 101
        #expect(try decide(decision) == .prepaymentOutOfRange)
        decision.conditions = .init(creditLimit: Money(minor: 5_000_000, in: .eur), prepayment: 100)
        #expect(
            decision.conditions.sentences == [
                "No more than € 50,000.00 may be open at once.", "Every order is paid in advance.",
            ])
    }

    @Test func `it holds from its decision to its last day and expires the day after`() throws {
        let passed = try prepared().decided(passing(), by: 3, on: today, dossier: dossier, months: 12)
        let last = try #require(Day(iso: "2022-03-01"))
        #expect(!passed.holds(on: today.adding(days: -1)) && passed.holds(on: today) && passed.holds(on: last))
        #expect(!passed.holds(on: last.adding(days: 1)))
        #expect(throws: FinancialReview.Refusal.stillHolds(last)) { try passed.expired(on: last) }
        let expired = try passed.expired(on: last.adding(days: 1))
        #expect(expired.holds(on: last) && expired.state == .expired)
        #expect(throws: FinancialReview.Refusal.notNow(.expire, .expired)) {
            try expired.expired(on: last.adding(days: 1))
        }
        let failed = try prepared().decided(
            .init(.failed, because: "Losses"), by: 3, on: today, dossier: dossier, months: 12)
        #expect(!failed.holds(on: today))
    }
}
