import Foundation
import PartnerProgram
import Postgres
import Testing

@testable import App

/// How PostgreSQL reads a page of a long list: by an index, whoever asks and whatever is filtered.
@Suite(.database) struct ListPlanTests {
    static let queries = [
        "", "sort=-name", "sort=since", "sort=-since", "sort=clock", "sort=-clock", "tab=mine", "tab=clock",
        "tab=ending",
        "tab=removal", "named=granite", "named=p-0001", "country=JP", "geo=EMEA", "status=registered", "manager=1",
        "capability=own_product", "from=2021-05-01&to=2021-06-01", "country=DE&status=authorized&geo=EMEA",
        "held=sales", "held=none", "held=gsi", "held=delivery&sort=-since", "held=msp&status=authorized&country=PT",
    ]

    /// The same of the partners that may sell in a country, each with what its plan has to use.
    static let ofCountry = [
        "": "partner_territories_by_name", "sort=-name": "partner_territories_by_name",
        "sort=since": "partner_territories_since", "sort=-since": "partner_territories_since",
        "status=registered": "partner_territories", "located=elsewhere": "partner_territories",
        "status=removal_pending": "Index", "on=2020-06-01": "partner_territories",
        "held=sales": "partner_authorizations_", "held=gsi": "partner_authorizations_",
        "held=none": "partner_authorizations_", "held=delivery&sort=-since": "partner_authorizations_",
        "held=msp&status=authorized&on=2021-06-01": "partner_authorizations_",
        "named=granite": "Function Scan on partners_like",
        "named=nova&status=authorized": "Function Scan on partners_like",
    ]

    /// One test, since the rows take a while to make.
    @Test func `no page of 30,000 partners reads the table from end to end`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(partners: 30_000, in: owner, bare: true)
        let mia = try await owner.one("SELECT id FROM users WHERE email = 'mia@example.com'") {
            try $0.get("id", as: Int.self)
        }
        await owner.close()
        let user = User(id: mia, kind: .staff, name: "Mia Santos", email: "mia@example.com", roles: [.channelManager])
        let middle = ListCursor(sort: "-since", isBackward: false, page: 500, id: 700, value: "2020-11-02").text
        for query in Self.queries + ["sort=-since&cursor=\(middle)"] {
            let plan = try await plan(of: query, for: user)
            #expect(!plan.contains("Seq Scan on partner"), "\(query):\n\(plan)")
            #expect(!query.contains("held=") || plan.contains("partner_authorizations_"), "\(query):\n\(plan)")
        }
        for (query, path) in Self.ofCountry {
            for country in ["US", "PT"] {
                let day = Day(iso: FormData(urlEncoded: query)["on"]) ?? Day(iso: "2021-11-30") ?? .epoch
                let list = CountryPartnersStore.list(of: country, named: country, on: day, for: user)
                let plan = try await plan(of: query, in: list, for: user)
                #expect(plan.contains(path) && !plan.contains("ProjectSet"), "\(country) \(query):\n\(plan)")
                #expect(
                    plan.firstMatch(of: #/Seq Scan on (partners|partner_territories|partner_authorizations) /#) == nil,
                    "\(query):\n\(plan)")
            }
        }
        for words in ["granite", "p-000318", "raven-", "no"] {
            #expect(try await scans(searching: words, for: user) == 0, "\(words)")
        }
        let far = try await plan(of: "sort=-since&cursor=\(middle)", for: user)
        #expect(
            far.contains("Index Cond: (ROW(p.signed_order, p.id) <")
                || far.contains("Index Cond: (ROW(signed_order, id) <"))
    }

    /// The function that searches is none that EXPLAIN looks into: the table itself says how it was read.
    private func scans(searching words: String, for user: User) async throws -> Int {
        let app = try await TestApp(as: user, on: "2021-11-30")
        return try await app.desk.read(as: Asking(user: user)) { database in
            let found = try await SearchStore(database, for: words).partners()
            #expect(!found.isEmpty, "\(words)")
            return try await database.one(
                "SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = 'organisation_identities'"
            ) { try $0.get("seq_scan") }
        }
    }

    private func plan(of query: String, in list: ListDefinition? = nil, for user: User) async throws -> String {
        let app = try await TestApp(as: user, on: "2021-11-30")
        return try await app.desk.read(as: Asking(user: user)) { database in
            let list = list ?? PartnerListStore.list(for: user, today: app.desk.clock.today)
            let options = try await ListStore(database).options(list, for: user, cache: ListCache())
            let asked = ListQuery(FormData(urlEncoded: query), of: list, options: options)
            let statement = "EXPLAIN " + ListStore.page(list, asked, size: 50)
            let lines = try await database.all(statement) { try $0.get("QUERY PLAN", as: String.self) }
            return lines.joined(separator: "\n")
        }
    }

    private struct Asking: Requester {
        let user: User?
        var applicationKey: String? { nil }
        var id: String { "test" }
    }
}
