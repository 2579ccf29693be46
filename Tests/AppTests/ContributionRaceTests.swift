import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// A contribution and the close of its opportunity in the same second, asked for at once (R111, R125).
@Suite(.database) struct ContributionRaceTests {
    init() async throws { try await Registrations.prepare() }

    private func enter(_ id: Int, at time: String) async throws -> Answer {
        try await TestApp(as: .ravi, on: "2021-06-01", at: time).post(
            "/opportunities/\(id)/contributions/presentation", Registrations.presentation)
    }

    /// What came in time is locked and counts; what did not is not there, or does not count.
    @Test(arguments: [("11:59:59", true), ("12:00:00", false), ("12:00:01", false)])
    func `whoever comes second is told, and nothing entered too late counts`(time: String, mayCount: Bool) async throws
    {
        for round in 1...4 {
            let id = try await Registrations.approved([
                "prospect_name": "Round \(round)", "prospect_domain": "round-\(round).example", "prospect_number": "",
            ])
            async let close = Registrations.win(id, on: "2021-06-01", at: "12:00:00")
            async let entry = enter(id, at: time)
            let (closed, entered) = try await (close, entry)
            #expect(closed.status == .seeOther)
            let state = try await stored(
                "SELECT state FROM contributions WHERE registration_id = \(id)", as: String.self)
            if entered.status == .seeOther {
                #expect(state == "locked")
                let number = try await stored(
                    "SELECT id FROM contributions WHERE registration_id = \(id)", as: Int.self)
                let page = try await TestApp(as: .ravi, on: "2021-06-02").get("/contributions/\(number ?? 0)").html
                #expect(page.contains(mayCount ? "It counts (R111)" : "It does not count"))
            } else {
                #expect(entered.status == .conflict || entered.status == .unprocessableContent)
                #expect(entered.html.contains("R111"), "told why")
                #expect(state == nil)
            }
        }
    }
}
