import Foundation
import PartnerProgram
import Testing

extension Membership {
    static func nova(_ state: MembershipState) throws -> Membership {
        let zone = try zone("Europe/Lisbon")
        return Membership(
            state: state, clock: MembershipClock(kind: .joining, start: try day("2021-01-31"), zone: zone))
    }

    func doing(_ action: MembershipAction) throws -> Membership {
        let today = try day("2022-02-10")
        return switch action {
        case .register: try registered(signatureDate: day("2021-01-31"), zone: .gmt)
        case .authorize: try authorized()
        case .loseAuthorizations: try withoutAuthorizations(effectiveOn: day("2022-01-01"), zone: .gmt)
        case .passDeadline: try deadlinePassed(at: today.startInstant(in: .gmt))
        case .extend: try extended(until: day("2022-06-30"), reason: "Two exams are booked", today: today)
        case .remove: try removed(programManager: 1, legal: 2)
        case .terminate: try terminated()
        case .merge: try merged()
        }
    }
}

@Suite struct MembershipTests {
    /// SM10, written down a second time. All else is refused.
    static let steps: [(MembershipState, MembershipAction, MembershipState)] = [
        (.prospect, .register, .registered), (.registered, .authorize, .authorized),
        (.registered, .passDeadline, .removalPending), (.registered, .terminate, .terminated),
        (.registered, .merge, .merged), (.authorized, .loseAuthorizations, .registered),
        (.authorized, .terminate, .terminated), (.authorized, .merge, .merged),
        (.removalPending, .authorize, .authorized), (.removalPending, .extend, .registered),
        (.removalPending, .remove, .removed),
    ]

    @Test(arguments: MembershipState.allCases, MembershipAction.allCases)
    func `each step of SM10 is taken and every other is refused`(state: MembershipState, action: MembershipAction)
        throws
    {
        let membership = try Membership.nova(state)
        if let step = Self.steps.first(where: { $0.0 == state && $0.1 == action }) {
            #expect(try membership.doing(action).state == step.2)
        } else {
            #expect(throws: Membership.Refusal.notNow(action, state)) { try membership.doing(action) }
        }
    }

    @Test func `the two clocks end where the document says`() throws {
        let signed = try Membership().registered(signatureDate: day("2021-01-31"), zone: .gmt)
        #expect(signed.clock?.deadline == (try day("2022-01-31")))
        let lost = try Membership(state: .authorized).withoutAuthorizations(effectiveOn: day("2022-01-01"), zone: .gmt)
        #expect(lost.clock?.deadline == (try day("2023-01-01")))
        #expect(lost.clock?.kind == .regaining)
        #expect(try signed.authorized().clock == nil)
        let leap = MembershipClock(kind: .joining, start: try day("2020-02-29"), zone: .gmt)
        #expect(leap.deadline == (try day("2021-02-28")))
        #expect(
            MembershipClock(kind: .joining, start: try day("2020-07-01"), months: 6, zone: .gmt).deadline.description
                == "2021-01-01")
    }

    @Test func `the last day runs out at the partner's location`() throws {
        let tokyo = try zone("Asia/Tokyo")
        let membership = try Membership().registered(signatureDate: day("2021-01-31"), zone: tokyo)
        let end = try Date("2022-01-31T15:00:00Z", strategy: .iso8601)
        #expect(membership.clock?.endInstant == end)
        #expect(throws: Membership.Refusal.deadlineNotPassed(try day("2022-01-31"))) {
            try membership.deadlinePassed(at: end - 1)
        }
        #expect(try membership.deadlinePassed(at: end).state == .removalPending)
    }

    @Test func `notices are due 90, 30 and 7 days before`() throws {
        let clock = MembershipClock(kind: .joining, start: try day("2021-01-31"), zone: .gmt)
        #expect(clock.notices().map(\.day.description) == ["2021-11-02", "2022-01-01", "2022-01-24"])
        #expect(clock.status(on: try day("2021-11-01")) == .running)
        #expect(clock.status(on: try day("2021-11-02")) == .noticeDue(Array(clock.notices().prefix(1))))
        #expect(clock.status(on: try day("2022-01-31")) == .noticeDue(clock.notices()))
        #expect(clock.status(on: try day("2022-02-01")) == .passed)
        #expect(clock.daysLeft(on: try day("2022-01-24")) == 7)
    }

    @Test func `an extension is later, written and explained`() throws {
        let pending = try Membership.nova(.removalPending)
        let today = try day("2022-02-10")
        #expect(throws: Membership.Refusal.extensionWithoutReason) {
            try pending.extended(until: day("2022-06-30"), reason: " ", today: today)
        }
        #expect(throws: Membership.Refusal.extensionInThePast(today)) {
            try pending.extended(until: day("2022-02-09"), reason: "Exams", today: today)
        }
        let clock = try #require(try pending.extended(until: day("2022-06-30"), reason: "Exams", today: today).clock)
        #expect(clock.deadline == (try day("2022-06-30")))
        #expect(clock.explanation.how.contains("extended in writing to 30 June 2022: Exams"))
    }

    @Test func `the clock says what ends, when, what then, and how it was found`() throws {
        let clock = MembershipClock(kind: .joining, start: try day("2021-01-31"), zone: .gmt)
        let explanation = clock.explanation
        #expect(explanation.when.contains("Monday 31 January 2022"))
        #expect(explanation.how.contains("31 January 2021 (signature date of the Partner Agreement) and 12 months"))
        #expect(explanation.clauses == ["R31", "R53"])
    }

    @Test func `a removal takes two people`() throws {
        let pending = try Membership.nova(.removalPending)
        #expect(throws: Membership.Refusal.removalByOnePerson) { try pending.removed(programManager: 3, legal: 3) }
    }
}
