import PartnerProgram
import Testing

/// A fee is overdue from the day after its day until it is paid or waived (A46).
struct PartnerFeeTests {
    private func day(_ text: String) -> Day { Day(iso: text) ?? .epoch }

    @Test func `overdue is a matter of the day`() throws {
        let due = PartnerFee(dueOn: day("2021-03-31"))
        #expect(!due.isOverdue(on: day("2021-03-31")) && due.isOverdue(on: day("2021-04-01")))
        let paid = try due.invoiced(on: day("2021-03-01"), today: day("2021-03-01"))
            .paid(on: day("2021-04-08"), today: day("2021-04-10"))
        #expect(paid.isOverdue(on: day("2021-04-07")) && !paid.isOverdue(on: day("2021-04-08")))
        #expect(paid.standing(on: day("2021-04-07")) == .paid)
        #expect(throws: PartnerFee.Refusal.notInvoiced) {
            try due.paid(on: day("2021-04-01"), today: day("2021-04-01"))
        }
    }

    @Test func `who asks for a waiver does not give it`() throws {
        let asked = try PartnerFee(dueOn: day("2021-03-31")).waiverAsked(by: 2, because: "A pilot")
        #expect(throws: PartnerFee.Refusal.askedByYou) { try asked.waived(by: 2, on: day("2021-04-05")) }
        let waived = try asked.waived(by: 4, on: day("2021-04-05"))
        #expect(waived.isOverdue(on: day("2021-04-04")) && !waived.isOverdue(on: day("2021-04-05")))
        #expect(throws: PartnerFee.Refusal.notOpen) { try waived.waiverAsked(by: 2, because: "Again") }
        #expect(try asked.waiverRefused().asker == nil)
    }
}
