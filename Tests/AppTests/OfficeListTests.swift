import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Every list of the office: it opens in each tab and order, its numbers are true, and its rows can be taken away.
@Suite(.database) struct OfficeListTests {
    @Test func `a list says that two letters are looked for at the beginning alone`() async throws {
        let short = try await TestApp(as: .mia).get("/partners?named=no").html
        #expect(short.contains("begins with “no”") && short.contains("only what begins with them"))
        let long = try await TestApp(as: .mia).get("/partners?named=nov").html
        #expect(!long.contains("begins with “") && !long.contains("only what begins"))
    }

    let owner = TestDatabase.current.owner

    init() async throws {
        try await owner.run(script: String(contentsOfFile: "Tests/AppTests/Support/two-partners.sql", encoding: .utf8))
        for (number, state) in ["submitted", "submitted", "under_review", "info_requested", "rejected"].enumerated() {
            try await owner.execute(
                """
                INSERT INTO applications (key_hash, state, email, legal_name, created_at, submitted_at, state_since,
                    assigned_to, rejection_reason)
                SELECT \(SecretToken().hash), \(state), 'a@b.example', \("Firm \(number)"), at, at, at,
                    CASE WHEN \(state) = 'under_review' THEN 1 END, CASE WHEN \(state) = 'rejected' THEN 'no_answer' END
                FROM (SELECT \("2021-02-0\(number + 1)")::timestamptz AS at) since
                """)
        }
        try await owner.run(
            script: """
                INSERT INTO application_countries (application_id, country)
                SELECT id, 'PT' FROM applications WHERE legal_name = 'Firm 1';
                UPDATE onboarding_tasks SET owner_id = 5 WHERE partner_id = 1;
                UPDATE messages SET given_up_at = now(), last_error = '550 no such user', attempts = 9;
                INSERT INTO applications (key_hash, state, email, legal_name, created_at, submitted_at, state_since,
                    location_country, manager_id)
                VALUES (sha256('approved'), 'approved', 'a@b.example', 'Approved Firm', '2021-02-20', '2021-02-20',
                    '2021-02-25', 'PT', 1)
                """)
    }

    private static let lists: [(path: String, reader: User)] = [
        ("/partners", .mia), ("/applications", .mia), ("/agreements", .lea), ("/agreements", .ravi),
        ("/onboarding", .mia), ("/profile-changes", .pia), ("/users", .sam), ("/users", .ravi), ("/outbox", .sam),
        ("/outbox", .ada), ("/reviews", .oli), ("/reviews", .ravi),
    ]

    @Test(arguments: lists.indices) func `it opens in every tab and every order, whatever the address says`(
        index: Int
    ) async throws {
        let (path, reader) = Self.lists[index]
        let app = try await TestApp(as: reader)
        let first = try await app.get(path)
        #expect(first.status == .ok && first.html.contains("aria-current=\"page\""))
        let addresses = first.html.matches(of: #/href="(/[a-z-]+\?[^"]*(?:tab|sort)=[^"]*)"/#).map { String($0.1) }
        #expect(addresses.count >= 4)
        for address in Set(addresses) {
            let href = address.replacing("&amp;", with: "&")
            #expect(try await app.get(href).status == .ok, "\(href)")
            #expect(try await app.get(href + "&named=a%25&from=2021-01-01&to=2021-12-31").status == .ok, "\(href)")
        }
        #expect(try await app.get(path + "?tab=x&sort=y&cursor=z&country=PT&reviewer=9").status == .ok)
    }

    @Test(arguments: ["/applications", "/agreements", "/onboarding", "/profile-changes", "/users", "/outbox"])
    func `its rows are taken away as they are filtered`(path: String) async throws {
        let app = try await TestApp(as: .ada)
        let page = try await app.get(path + "?tab=all").html
        let count = try #require(page.firstMatch(of: #/Export ([0-9,]+) /#)?.1)
        let file = try await app.get(path + ".csv?tab=all&chosen=1")
        #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(file.html.split(separator: "\n").count == Int(count)! + 1)
        let none = try await app.get(path + ".csv?tab=all&named=nobody+is+called+so&chosen=1")
        #expect(none.html.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        ("named=firm+1", "Firm 1", "Firm 2"), ("country=PT", "Firm 1", "Firm 0"),
        ("state=rejected", "Firm 4", "Firm 0"),
        ("reviewer=1", "Firm 2", "Firm 0"), ("from=2021-02-02&to=2021-02-02", "Firm 1", "Firm 2"),
        ("tab=late", "Firm 0", "Firm 3"), ("tab=approved", "Approved Firm", "Firm 4"),
    ])
    func `applications are filtered`(query: String, found: String, missing: String) async throws {
        let tab = query.hasPrefix("tab") ? "" : "tab=all&"
        let html = try await TestApp(as: .mia).get("/applications?\(tab)\(query)").html
        #expect(html.contains(">\(found)</a>") && !html.contains(">\(missing)</a>"))
    }

    @Test func `each tile of the home page counts what its list shows`() async throws {
        var checked = 0
        for user in [User.mia, .pia, .lea, .oli, .sam, .ada, .ravi] {
            let app = try await TestApp(as: user)
            let tiles = try await app.get("/").html.matches(
                of: #/class="tile[^"]*" href="(/[a-z-]+\?tab=[a-z-]+)"><span>[^<]*</span><strong>([0-9]+)</#)
            for tile in tiles {
                let page = try await app.get(String(tile.1)).html
                let shown = page.firstMatch(of: #/aria-current="page">[^<]* <span class="count">([0-9,]+)</#)?.1
                #expect(shown == tile.2, "\(user.name): \(tile.1)")
                checked += 1
            }
        }
        #expect(checked >= 5)
    }

    @Test func `an answer is due on the same day by statement and by rule`() async throws {
        let calendar = try await OfficeStore(owner).businessCalendar()
        var day = try #require(Day(iso: "2020-12-01"))
        for _ in 0..<400 {
            let arrived = day.startInstant(in: calendar.zone).addingTimeInterval(3600 * 10)
            let rule = calendar.businessDays(after: arrived, count: PartnerApplication.businessDaysToAnswer).due
            let (due, isLate) = try await owner.one(
                """
                SELECT desk.application_due(\(arrived)) AS due,
                    \(arrived)::timestamptz < desk.applications_late_before(\(rule)::date) AS early,
                    \(arrived)::timestamptz < desk.applications_late_before(\(rule)::date + 1) AS late
                """
            ) { row in
                (try row.get("due", as: Day.self), [try row.get("early", as: Bool.self), try row.get("late")])
            }
            #expect(due == rule && isLate == [false, true], "\(day)")
            day = day.adding(days: 1)
        }
    }

    @Test func `mail that was given up can be picked by the administrator alone`() async throws {
        let sam = try await TestApp(as: .sam).get("/outbox?tab=given-up").html
        #expect(sam.contains("name=\"pick\"") && sam.contains("action=\"/outbox/sendings\""))
        #expect(try await !TestApp(as: .ada).get("/outbox?tab=given-up").html.contains("name=\"pick\""))
        #expect(try await !TestApp(as: .sam).get("/outbox?tab=all").html.contains("name=\"pick\""))
    }

    @Test func `a partner keeps views of its agreements and sees nobody else's rows`() async throws {
        let app = try await TestApp(as: .ravi)
        let query = "tab=executed&kind=order_form"
        let saved = try await app.post("/lists/agreements/views", ["name": "In force", "query": query])
        #expect(saved.status == .seeOther)
        let list = try await app.get("/agreements?tab=all").html
        #expect(list.contains(">In force</a>") && list.contains("Nova") && !list.contains("Borealis"))
        #expect(try await app.get("/lists/partners/views").status == .notFound)
    }
}
