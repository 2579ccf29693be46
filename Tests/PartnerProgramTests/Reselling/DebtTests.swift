import PartnerProgram
import Testing

@Suite struct DebtTests {
    private let due = Day(iso: "2021-03-31") ?? .epoch
    private let today = Day(iso: "2021-04-20") ?? .epoch

    @Test func `it is delinquent from the day after it was due until the day it is paid`() throws {
        let debt = Debt(dueOn: due)
        #expect(debt.standing(on: due) == .open && debt.standing(on: due.adding(days: 1)) == .delinquent)
        let paid = try debt.paid(on: today, today: today)
        #expect(paid.standing(on: today.adding(days: -1)) == .delinquent && paid.standing(on: today) == .paid)
        #expect(throws: Debt.Refusal.isPaid) { try paid.paid(on: today, today: today) }
        #expect(throws: Debt.Refusal.inTheFuture) { try debt.paid(on: today.adding(days: 1), today: today) }
    }

    @Test func `a grace puts it off, can be made longer, and never shorter`() throws {
        let last = due.adding(days: 30)
        let granted = try Debt(dueOn: due).granted(until: last, because: "Disputed")
        #expect(granted.standing(on: last) == .inGrace && granted.standing(on: last.adding(days: 1)) == .delinquent)
        #expect(throws: Debt.Refusal.graceTooShort(last)) { try granted.granted(until: last, because: "Again") }
        #expect(throws: Debt.Refusal.graceTooShort(due)) { try Debt(dueOn: due).granted(until: due, because: "No") }
        #expect(throws: Debt.Refusal.withoutReason) { try granted.granted(until: last.adding(days: 1), because: " ") }
        let paid = try granted.paid(on: today, today: today)
        #expect(throws: Debt.Refusal.isPaid) { try paid.granted(until: last.adding(days: 1), because: "Late") }
    }
}
