import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Whose achievements count with a partner's, by measure and day (R24): "2 own + 1 affiliate".
@Suite(.database) struct AffiliateMeasureTests {
    @Test(arguments: [
        ("2021-02-11", [1]), ("2021-06-14", [1]), ("2021-06-15", [1, 3]), ("2021-06-30", [1, 3]),
        ("2021-07-01", [1, 3, 4]), ("2021-09-30", [1, 3, 4]), ("2021-10-01", [1, 4]), ("2021-11-14", [1, 4]),
        ("2021-11-15", [1]), ("2021-12-31", [1]),
    ])
    func `consents that start and end in the middle of the year count from their first to their last day`(
        day: String, companies: [Int]
    ) async throws {
        let group = try await NovaGroup()
        #expect(group.norte == 3 && group.sul == 4)
        _ = try await group.given(group.norte, measures: ["projects"], until: "2021-09-30")
        let sul = try await group.given(group.sul, measures: ["projects", "arr"], from: "2021-07-01")
        #expect(try await NovaGroup.revoke(sul, from: "2021-11-15", on: "2021-11-20").status == .seeOther)
        _ = try await passDay("2021-12-31")
        #expect(try await NovaGroup.counted("projects", on: day) == companies)
        let arr = companies.filter { $0 != 3 }
        #expect(try await NovaGroup.counted("arr", on: day) == arr, "only what is named")
        #expect(try await NovaGroup.counted("reviews", on: day) == [1])
    }

    @Test func `before it is given nothing counts, and what is refused or withdrawn never does`() async throws {
        let group = try await NovaGroup()
        let id = try await group.asked(group.norte)
        #expect(try await NovaGroup.counted("projects", on: "2021-07-01") == [1])
        let app = try await TestApp(as: .pia, on: "2021-06-02")
        _ = try await app.post("/affiliate-consents/\(id)/review")
        #expect(try await NovaGroup.counted("projects", on: "2021-07-01") == [1])
        _ = try await app.post("/affiliate-consents/\(id)/refusal", ["refusal_reason": "No"])
        #expect(try await NovaGroup.counted("projects", on: "2021-07-01") == [1])
    }

    @Test func `it names the consents and the countries, as far as the partner itself holds them`() async throws {
        let group = try await NovaGroup()
        let first = try await group.given(group.norte, countries: ["PT"])
        let second = try await group.given(group.norte, countries: ["ES"], from: "2021-07-01")
        func row(on day: String) async throws -> (own: Bool, consents: [Int], countries: [String])? {
            try await TestDatabase.current.owner.first(
                """
                SELECT is_own, consents, countries FROM desk.counted_with(1, 'projects', \(day)::date)
                WHERE organisation_id = \(group.norte)
                """
            ) { (try $0.get("is_own"), try $0.get("consents"), try $0.get("countries")) }
        }
        let june = try #require(try await row(on: "2021-06-20"))
        #expect(!june.own && june.consents == [first] && june.countries == ["PT"])
        let july = try #require(try await row(on: "2021-07-01"))
        #expect(july.consents == [first, second] && july.countries == ["ES", "PT"], "one row, however many consents")
        try await TestDatabase.current.owner.execute(
            "UPDATE partner_territories SET valid = '[2021-02-12,2021-08-01)' WHERE partner_id = 1 AND country = 'PT'")
        #expect(
            try await row(on: "2021-08-01")?.countries == ["ES"], "what the partner has lost, its affiliate has not")
    }

    @Test func `the database and the rule say the same of every day`() async throws {
        let days = (0..<60).map { (Day(iso: "2021-06-01") ?? .epoch).adding(days: $0) }
        let ends: [Day?] = [nil, Day(iso: "2021-06-20"), Day(iso: "2021-07-10")]
        for state in AffiliateConsent.State.allCases {
            for until in ends {
                for revoked in ends where (revoked != nil) == (state == .revoked) {
                    let from = days[4]
                    let consent = AffiliateConsent(
                        state: state, scope: .init(usesRights: true, measures: [], countries: ["PT"]), validFrom: from,
                        validUntil: until, requestedBy: 1, revokedOn: revoked)
                    let held = try await TestDatabase.current.owner.all(
                        """
                        SELECT day::date AS day FROM generate_series(\(days[0])::date, \(days[59])::date, '1 day') day
                        WHERE desk.consent_holds(\(state), \(from), \(until), \(revoked), day::date) ORDER BY 1
                        """
                    ) { try $0.get("day", as: Day.self) }
                    #expect(held == days.filter(consent.holds), "\(state) to \(String(describing: until))")
                }
            }
        }
    }

    @Test func `a partner asks the same of its own and learns nothing of another one`() async throws {
        let group = try await NovaGroup()
        _ = try await group.given(group.sul)
        func counted(as user: Int) async throws -> [Int] {
            try await TestDatabase.current.doors.partner.snapshot(settings: ["app.user_id": String(user)]) { database in
                try await database.all(
                    "SELECT organisation_id FROM desk.counted_with(1, 'projects', '2021-07-01') ORDER BY 1"
                ) { try $0.get("organisation_id", as: Int.self) }
            }
        }
        #expect(try await counted(as: 8) == [1, group.sul])
        #expect(try await counted(as: 9) == [])
    }
}
