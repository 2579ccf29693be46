import Testing

@testable import PartnerProgram

/// What a response counts for, and who decides that it does not (R90, R97, R98, A35, A36).
@Suite struct CustomerReviewRuleTests {
    private func review(_ score: Int?, _ flags: [ReviewFlag] = [], on day: String = "2021-05-10") -> CustomerReview {
        CustomerReview(score: score, flags: flags, receivedOn: Day(iso: day)!)
    }

    private func flags(
        _ email: String, here: Int = 0, elsewhere: Int = 0, seconds: Double = 3600
    ) -> [ReviewFlag] {
        ReviewFlag.found(
            in: .init(
                email: email, partnerDomains: ["nova.example", "gmail.com"], ourDomains: ["Vendor.example"],
                answersHere: here, answersElsewhere: elsewhere, secondsSinceMail: seconds))
    }

    @Test func `each flag is found by its own fact alone`() {
        #expect(flags("helena@frinorte.example") == [])
        #expect(flags("ravi@nova.example") == [.partnerDomain])
        #expect(flags("ravi@mail.Nova.example") == [.partnerDomain], "and below it")
        #expect(flags("ravi@supernova.example") == [])
        #expect(flags("helena@gmail.com") == [], "what everybody shares says nothing")
        #expect(flags("mia@vendor.example") == [.ourDomain])
        #expect(flags("h@frinorte.example", elsewhere: 1) == [.otherProject])
        #expect(flags("h@frinorte.example", here: 1) == [.answeredBefore])
        #expect(flags("h@frinorte.example", seconds: 29.9) == [.withinSeconds])
        #expect(flags("h@frinorte.example", seconds: 30) == [])
        #expect(flags("r@nova.example", here: 2, elsewhere: 1, seconds: 0).count == 4)
    }

    @Test func `what is flagged counts once it is accepted with a reason`() throws {
        let flagged = review(5, [.withinSeconds])
        #expect(flagged.verdict == .flagged)
        #expect(throws: CustomerReview.Refusal.withoutReason) { _ = try flagged.accepted(because: " ") }
        let accepted = try flagged.accepted(because: "We called her")
        #expect(accepted.verdict == .counts && accepted.flags == [.withinSeconds])
        #expect(throws: CustomerReview.Refusal.notFlagged) { _ = try accepted.accepted(because: "Again") }
        #expect(throws: CustomerReview.Refusal.notFlagged) { _ = try review(4).accepted(because: "It counts") }
        #expect(review(nil).verdict == .unknown)
    }

    @Test func `one asks for an exclusion and another decides, and its withdrawal likewise`() throws {
        let asked = try review(1).asking(.exclusion, because: "Meant for another project", by: 1)
        #expect(asked.verdict == .counts, "until it is decided")
        #expect(throws: CustomerReview.Refusal.askedByYou) { _ = try asked.approved(by: 1) }
        #expect(throws: CustomerReview.Refusal.waits) { _ = try asked.asking(.exclusion, because: "Too", by: 2) }
        let excluded = try asked.approved(by: 2)
        #expect(excluded.verdict == .excluded)
        #expect(throws: CustomerReview.Refusal.excludedAlready) {
            _ = try excluded.asking(.exclusion, because: "Once more", by: 1)
        }
        #expect(throws: CustomerReview.Refusal.nothingAsked) { _ = try excluded.approved(by: 3) }
        let back = try excluded.asking(.withdrawal, because: "It was meant so", by: 2)
        #expect(back.verdict == .excluded)
        #expect(throws: CustomerReview.Refusal.askedByYou) { _ = try back.refused(by: 2, because: "No") }
        #expect(throws: CustomerReview.Refusal.withoutReason) { _ = try back.refused(by: 1, because: "") }
        #expect(try back.refused(by: 1, because: "It stays out").verdict == .excluded)
        #expect(try back.approved(by: 1).verdict == .counts)
        #expect(throws: CustomerReview.Refusal.notExcluded) {
            _ = try review(4).asking(.withdrawal, because: "Why", by: 1)
        }
    }

    @Test func `a withdrawn exclusion leaves a flag as it was`() throws {
        let flagged = try review(5, [.ourDomain]).asking(.exclusion, because: "Ours", by: 1).approved(by: 2)
        #expect(try flagged.asking(.withdrawal, because: "Not ours", by: 1).approved(by: 2).verdict == .flagged)
    }

    private func standing(
        _ surveys: [ReviewSurvey.State], _ responses: [CustomerReview], contacts: Bool = true
    ) -> ProjectReviews {
        ProjectReviews(hasContacts: contacts, surveys: surveys, responses: responses)
    }

    @Test func `a project goes from registered to counted, or to no response, or is left out`() throws {
        let excluded = try review(1).asking(.exclusion, because: "Other", by: 1).approved(by: 2)
        #expect(standing([], [], contacts: false).state == .registered)
        #expect(standing([.sent, .expired], []).state == .surveySent)
        #expect(standing([.expired, .declined, .revoked], []).state == .noResponse)
        #expect(standing([.answered], [review(nil)]).state == .noResponse)
        #expect(standing([.answered], [review(5, [.ourDomain])]).state == .responded)
        #expect(standing([.answered, .answered], [review(5, [.ourDomain]), review(2)]).state == .counted)
        #expect(standing([.answered], [excluded]).state == .rejected)
        #expect(standing([.answered, .sent], [excluded]).state == .surveySent)
        for state in [standing([], []), standing([], [], contacts: false), standing([.sent], [])] {
            #expect(state.missing?.contains("R97") == true)
        }
        #expect(standing([.answered], [review(2)]).missing == nil)
    }

    @Test func `the mean is of what counts, exact, and the day that of the first that counts`() {
        let reviews = standing(
            [.answered],
            [
                review(5, [.ourDomain], on: "2021-01-02"), review(4, on: "2021-06-02"), review(5, on: "2021-05-30"),
                review(4, on: "2021-07-01"), review(nil, on: "2021-01-01"),
            ])
        #expect(reviews.mean?.sum == 13 && reviews.mean?.count == 3 && reviews.meanWords == "4.33")
        #expect(reviews.countsFrom == Day(iso: "2021-05-30"))
        #expect(standing([], []).meanWords == nil)
        #expect(standing([], [review(4), review(4)]).meanWords == "4.00")
        #expect(
            standing([], [review(5), review(5), review(4), review(5), review(5), review(5), review(5), review(5)])
                .meanWords == "4.88", "4.875 goes up")
    }
}
