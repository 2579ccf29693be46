import PartnerProgram
import Testing

/// What a partner holds ends with its membership, and what was held before stays.
@Suite struct HoldingEndTests {
    private func day(_ iso: String) -> Day { Day(iso: iso) ?? .epoch }
    private let leaving = Day(iso: "2021-06-01") ?? .epoch

    private static let lastDay = Day(iso: "2021-05-31") ?? .epoch

    static let cases: [(first: String, until: String?, end: HoldingEnd?)] = [
        ("2021-03-01", nil, .endsEarly(lastDay: lastDay)),
        ("2021-05-31", "2021-06-02", .endsEarly(lastDay: lastDay)),
        ("2021-05-01", "2021-06-01", nil),
        ("2020-01-01", "2021-01-01", nil),
        ("2021-06-01", nil, .neverBegins(first: Day(iso: "2021-06-01") ?? .epoch)),
        ("2021-07-01", "2021-08-01", .neverBegins(first: Day(iso: "2021-07-01") ?? .epoch)),
    ]

    @Test func `days before the end stay, days from it on go`() {
        for (first, until, end) in Self.cases {
            #expect(HoldingEnd(heldFrom: day(first), until: until.map(day), leavingOn: leaving) == end, "\(first)")
        }
    }

    private func exception(
        _ state: AuthorizationException.State, _ first: String, _ last: String
    ) -> AuthorizationException {
        AuthorizationException(
            kind: .override, level: .sales, requirement: nil, days: day(first)...day(last), asker: 1, state: state)
    }

    @Test func `what is asked for is withdrawn, what holds ends the day before, what is over stays`() {
        #expect(exception(.asked, "2020-01-01", "2020-12-31").ended(leavingOn: leaving)?.state == .withdrawn)
        let early = exception(.approved, "2021-03-01", "2021-12-31").ended(leavingOn: leaving)
        #expect(early?.state == .approved && early?.days == day("2021-03-01")...day("2021-05-31"))
        #expect(exception(.approved, "2021-06-01", "2021-12-31").ended(leavingOn: leaving)?.state == .withdrawn)
        #expect(exception(.approved, "2021-03-01", "2021-05-31").ended(leavingOn: leaving) == nil)
        for state in [AuthorizationException.State.refused, .withdrawn] {
            #expect(exception(state, "2021-03-01", "2021-12-31").ended(leavingOn: leaving) == nil)
        }
    }
}
