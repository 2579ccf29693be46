import Foundation
import Hummingbird
import PartnerProgram
import Postgres
import Testing

@testable import App

@Suite(.database) struct HomeTests {
    private let owner = TestDatabase.current.owner

    private func work(of user: User, on day: String = "2021-03-01") async throws -> [String: WorkList] {
        let app = try await TestApp(as: user, on: day)
        let requester = Asking(user: user)
        let lists = try await app.desk.read(as: requester) {
            try await WorkStore($0).lists(today: app.desk.clock.today)
        }
        return Dictionary(uniqueKeysWithValues: lists.map { ($0.name, $0) })
    }

    private struct Asking: Requester {
        let user: User?
        var applicationKey: String? { nil }
        var id: String { "test" }
    }

    private func add(_ count: Int, state: String, assigned: Int?, since: String) async throws {
        for number in 1...count {
            let key = SecretToken().hash
            try await owner.execute(
                """
                INSERT INTO applications
                    (key_hash, state, email, legal_name, created_at, submitted_at, state_since, assigned_to)
                SELECT \(key), \(state), 'a@b.example', \("Firm \(number)"), at, at, at, \(assigned)::bigint
                FROM (SELECT \(since)::timestamptz AS at) since
                """)
        }
    }

    @Test func `a stranger is welcomed with the two ways in`() async throws {
        let page = try await TestApp().get("/")
        #expect(page.status == .ok)
        #expect(page.html.contains("href=\"/sign-in\"") && page.html.contains("href=\"/apply\""))
    }

    @Test func `each person sees what waits for them and nothing of others`() async throws {
        try await add(2, state: "submitted", assigned: nil, since: "2021-02-25")
        try await add(3, state: "under_review", assigned: 1, since: "2021-02-10")
        try await add(1, state: "under_review", assigned: 4, since: "2021-02-26")
        try await add(4, state: "info_requested", assigned: 1, since: "2021-02-26")
        let mia = try await work(of: .mia)
        #expect(mia["applications_unassigned"]?.count == 2 && mia["applications_unassigned"]?.late == 0)
        #expect(mia["applications_mine"]?.count == 3 && mia["applications_mine"]?.late == 3)
        #expect(try await work(of: .pia)["applications_mine"]?.count == 1)
        for user in [User.finn, .lea, .ada, .ravi, .nina] { #expect(try await work(of: user).isEmpty, "\(user.name)") }
    }

    @Test func `profile changes wait for those who decide them, at home and beside the rail`() async throws {
        try await owner.execute(
            "INSERT INTO profile_changes (partner_id, proposed_at, proposed_by) VALUES (1, '2021-02-25', 8)")
        #expect(try await work(of: .pia)["profile_changes"]?.count == 1)
        #expect(try await work(of: .oli)["profile_changes"] == nil)
        let home = try await TestApp(as: .oli).get("/").html
        #expect(!home.contains("Profile changes to decide") && home.contains("Nothing waits for you"))
    }

    @Test func `the time left of applications is counted in business days, as their list does`() async throws {
        try await add(1, state: "submitted", assigned: nil, since: "2021-02-08T10:00:00Z")
        // Ten business days after Monday 8 February is Monday the 22nd; 1 March is five business days later.
        let work = try #require(try await work(of: .mia)["applications_unassigned"])
        #expect(work.nextDue == Day(iso: "2021-02-22") && work.distance == "overdue by 5 business days")
        #expect(try await TestApp(as: .mia).get("/").html.contains("overdue by 5 business days"))
        #expect(try await TestApp(as: .mia).get("/applications").html.contains("Overdue by 5 business days"))
    }

    @Test func `overdue work stands first, and each tile leads to its rows`() async throws {
        try await add(2, state: "submitted", assigned: nil, since: "2021-02-25")
        try await add(3, state: "under_review", assigned: 1, since: "2021-02-10")
        let page = try await TestApp(as: .mia).get("/")
        let late = try #require(page.html.range(of: "href=\"/applications?tab=mine\""))
        let early = try #require(page.html.range(of: "href=\"/applications?tab=unassigned\""))
        #expect(late.lowerBound < early.lowerBound)
        #expect(page.html.contains("3 overdue") && page.html.contains("5 to do"))
    }

    @Test func `the rail counts what the tiles count`() async throws {
        try await add(2, state: "submitted", assigned: nil, since: "2021-02-25")
        try await add(3, state: "under_review", assigned: 1, since: "2021-02-10")
        let app = try await TestApp(as: .mia)
        let counts = try await app.desk.read(as: Asking(user: .mia)) {
            try await WaitingStore($0).counts(of: .mia, today: app.desk.clock.today)
        }
        #expect(counts["/applications"]?.count == 5 && counts["/applications"]?.isLate == true)
    }

    @Test func `when nothing waits the page says so`() async throws {
        #expect(try await TestApp(as: .finn).get("/").html.contains("All done"))
        #expect(try await TestApp(as: .ada).get("/").html.contains("decides nothing"))
    }

    @Test func `a partner sees where it stands, until when, and what is asked`() async throws {
        try await owner.run(
            script: """
                INSERT INTO membership_clocks
                    (partner_id, kind, started_on, months, ends_on, time_zone, ends_at, clause)
                VALUES (1, 'registered', '2021-02-12', 12, '2022-02-12', 'Europe/Lisbon', '2022-02-13', 'R31');
                INSERT INTO onboarding_tasks (partner_id, kind, title, clause, due_on)
                VALUES (1, 'marketing', 'Marketing on-boarding', 'R74', '2021-02-26');
                """)
        let page = try await TestApp(as: .nina).get("/")
        for words in [
            "Nova Systems Lda", "Registered", "12 February 2022", "1 of 1", "by 3 days", "Mia Santos",
        ] {
            #expect(page.html.contains(words), "\(words)")
        }
        #expect(try await !TestApp(as: .bob).get("/").html.contains("Nova"))
    }

    @Test func `search finds partners by any of their names, and only one's own`() async throws {
        try await owner.execute(
            """
            INSERT INTO organisation_trading_names (organisation_id, name, name_key, valid)
            VALUES (2, 'Nörthern Lights', 'northern lights', '[2021-01-01,)')
            """)
        let mia = try await TestApp(as: .mia)
        for words in [
            "borealis", "orealis", "p-000002", "northern+li", "nÖrthern", "borealis.example", "bo", "li", "p-",
        ] {
            #expect(try await mia.get("/search?q=\(words)").html.contains("/partners/2"), "\(words)")
        }
        #expect(try await mia.get("/search?q=nina").html.contains("nina@nova.example"))
        for words in ["%25", "_", "ealis%25", "rt"] {
            #expect(try await !mia.get("/search?q=\(words)").html.contains("/partners/2"), "\(words)")
        }
        #expect(try await mia.get("/search?q=%25").html.contains("Nothing found"))
        #expect(try await mia.get("/search?q=bo").html.contains("where a word of a partner&#39;s name begins"))
        #expect(try await !mia.get("/search?q=bor").html.contains("name begins"))
        let ravi = try await TestApp(as: .ravi).get("/search?q=s")
        #expect(ravi.html.contains("Nova Systems Lda") && !ravi.html.contains("Borealis") && !ravi.html.contains("Mia"))
    }

    @Test func `help explains to each what is theirs`() async throws {
        #expect(try await TestApp().get("/help").html.contains("Apply"))
        #expect(try await TestApp(as: .sam).get("/help").html.contains("Outbox"))
        let partner = try await TestApp(as: .nina).get("/help")
        #expect(partner.html.contains("Order Form") && !partner.html.contains("Outbox"))
    }
}
