import PartnerProgram
import Testing

/// For whom a person works, and what that does to certificates (A13).
struct EmploymentTests {
    private func day(_ text: String) -> Day { Day(iso: text) ?? .epoch }

    @Test func `a move ends what runs the day before, and never overlaps what was`() throws {
        let first = Employment(partner: 1, firstDay: day("2020-03-01"), lastDay: day("2020-12-31"))
        let running = Employment(partner: 2, firstDay: day("2021-01-01"))
        let left = try Employment.moving([running, first], to: 3, from: day("2021-06-01"))
        #expect(left?.partner == 2 && left?.lastDay == day("2021-05-31"))
        #expect(try Employment.moving([first], to: 3, from: day("2021-01-01")) == nil)
        #expect(throws: Employment.Refusal.worksThere) {
            try Employment.moving([running], to: 2, from: day("2021-06-01"))
        }
        for start in ["2020-12-31", "2021-01-01", "2020-01-01"] {
            #expect(throws: Employment.Refusal.self) {
                try Employment.moving([running, first], to: 3, from: day(start))
            }
        }
    }

    @Test func `an employment ends between its first day and today, once`() throws {
        let running = Employment(partner: 1, firstDay: day("2021-01-01"))
        let ended = try running.ended(on: day("2021-02-28"), today: day("2021-03-01"))
        #expect(ended.covers(day("2021-02-28")) && !ended.covers(day("2021-03-01")))
        #expect(throws: Employment.Refusal.inTheFuture) {
            try running.ended(on: day("2021-03-02"), today: day("2021-03-01"))
        }
        #expect(throws: Employment.Refusal.beforeTheStart(day("2021-01-01"))) {
            try running.ended(on: day("2020-12-31"), today: day("2021-03-01"))
        }
        #expect(throws: Employment.Refusal.hasEnded) {
            try ended.ended(on: day("2021-02-01"), today: day("2021-03-01"))
        }
    }

    @Test func `a certificate is valid through its last day, and told of once at 90, 30 and after it`() {
        let terms = CertificateTerms(name: "Associate Sales", track: "Sales", level: .associate, months: 24)
        #expect(terms.lastDay(issuedOn: day("2020-02-29")) == day("2022-02-27"))
        let last = day("2021-12-31")
        let holding = CertificateHolding(
            issuedOn: day("2021-01-01"), lastDay: last, state: .verified, recorder: 1, isClaimedByPartner: true)
        #expect(holding.isValid(on: last) && !holding.isValid(on: last.adding(days: 1)))
        #expect(!holding.isValid(on: day("2020-12-31")))
        #expect(holding.standing(on: last, hasEmployer: false) == .unlinked)
        #expect(holding.standing(on: last.adding(days: 1), hasEmployer: true) == .expired)
        let told = [91, 90, 31, 30, 0, -1, -30, -31].map {
            CertificateReminder.of(last, today: last.adding(days: -$0))
        }
        #expect(told == [nil, .expires90, .expires90, .expires30, .expires30, .expired, .expired, nil])
    }

    @Test func `who recorded a certificate or claimed a person does not answer it`() throws {
        let holding = CertificateHolding(
            issuedOn: day("2021-01-01"), lastDay: nil, state: .claimed, recorder: 8, isClaimedByPartner: true)
        #expect(throws: CertificateHolding.Refusal.recordedByYou) { try holding.verified(by: 8) }
        #expect(try holding.verified(by: 9).state == .verified)
        #expect(throws: CertificateHolding.Refusal.withoutReason) { try holding.returned(by: 9, because: " ") }
        let claim = PersonClaim(partner: 1, startsOn: day("2021-01-01"), claimant: 8)
        #expect(throws: PersonClaim.Refusal.claimedByYou) { try claim.confirmed(by: 8) }
        #expect(throws: PersonClaim.Refusal.decided(.withdrawn)) { try claim.withdrawn().confirmed(by: 9) }
    }
}
