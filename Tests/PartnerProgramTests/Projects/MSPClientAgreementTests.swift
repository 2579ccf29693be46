import Testing

@testable import PartnerProgram

/// New clients of MSP partners (R84, R95, A38).
@Suite struct MSPClientAgreementTests {
    private func agreement(
        _ id: Int, _ client: Int, _ signed: String, _ state: MSPClientAgreement.State = .verified
    ) -> MSPClientAgreement {
        MSPClientAgreement(id: id, client: client, signedOn: Day(iso: signed)!, state: state, enterer: 8)
    }

    @Test func `the first agreement with a client makes it a new one, by its signature`() {
        let first = agreement(9, 1, "2021-02-28")
        let renewal = agreement(2, 1, "2022-02-28")
        let other = agreement(3, 2, "2022-03-01")
        let all = [renewal, other, first]
        #expect(all.map { $0.isNewClient(among: all) } == [false, true, true])
    }

    @Test func `of two that were signed on one day one alone is new`() {
        let all = [agreement(1, 1, "2021-02-28"), agreement(2, 1, "2021-02-28")]
        #expect(all.map { $0.isNewClient(among: all) } == [true, false])
    }

    @Test func `what was returned is neither a client nor an earlier agreement`() {
        let returned = agreement(1, 1, "2021-02-28", .returned)
        let later = agreement(2, 1, "2021-05-01")
        #expect(!returned.isNewClient(among: [returned, later]))
        #expect(later.isNewClient(among: [returned, later]))
    }

    @Test func `a year counts the new clients that are verified and were signed in it`() {
        let all = [
            agreement(1, 1, "2020-12-31"), agreement(2, 1, "2021-01-01"), agreement(3, 2, "2021-01-01"),
            agreement(4, 3, "2021-12-31"), agreement(5, 4, "2021-06-01", .signed), agreement(6, 5, "2022-01-01"),
        ]
        let found = MSPClientAgreement.newClients(
            in: all, from: Day(iso: "2021-01-01")!, through: Day(iso: "2021-12-31")!)
        #expect(found.map(\.id) == [3, 4])
    }

    @Test func `an agreement is answered once, and not by the one who entered it`() throws {
        let entered = agreement(1, 1, "2021-02-28", .signed)
        #expect(throws: MSPClientAgreement.Refusal.enteredByYou) { _ = try entered.verified(by: 8) }
        #expect(throws: MSPClientAgreement.Refusal.enteredByYou) { _ = try entered.returned(by: 8, because: "No") }
        #expect(throws: MSPClientAgreement.Refusal.withoutReason) { _ = try entered.returned(by: 1, because: "") }
        #expect(try entered.verified(by: 1).state == .verified)
        #expect(throws: MSPClientAgreement.Refusal.answered(.verified)) {
            _ = try entered.verified(by: 1).verified(by: 1)
        }
    }
}
