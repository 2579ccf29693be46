import PartnerProgram
import Postgres
import Testing

@testable import App

/// How PostgreSQL reads a page of the long lists of deals: by an index, whoever asks and whatever is filtered.
@Suite(.database) struct DealPlanTests {
    private struct Asked {
        let list: ListDefinition
        let table: String
        let queries: [String]
    }

    private static let orders = ["prospect", "due", "submitted"].flatMap { ["sort=\($0)", "sort=-\($0)"] }

    /// One test, since the rows take a while to make.
    @Test func `no page of 40,000 registrations reads the table from end to end`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(partners: 4000, in: owner)
        let dora = try await reader("dora@example.com", in: owner)
        let busy = try await owner.one(
            "SELECT partner_id FROM opportunity_registrations WHERE state = 'submitted' ORDER BY id LIMIT 1"
        ) { try $0.get("partner_id", as: Int.self) }
        await owner.close()
        for asked in try await lists(of: dora) {
            for query in asked.queries {
                let plan = try await plan(of: query, in: asked.list, for: dora)
                #expect(!plan.contains("Seq Scan on \(asked.table)"), "\(asked.list.path)?\(query):\n\(plan)")
            }
        }
        let partner = User(
            id: 999, kind: .partner, name: "Pia", email: "pia@example.com", roles: [.partnerMember], partnerID: busy)
        let app = try await TestApp(as: dora, on: "2021-11-30")
        let own = RegistrationListStore.list(for: partner, clock: app.desk.clock)
        for query in ["", "tab=draft", "tab=approved", "tab=ended", "named=bank", "country=DE"] + Self.orders {
            let plan = try await plan(of: query, in: own, for: partner)
            #expect(!plan.contains("Seq Scan on opportunity_registrations"), "\(query):\n\(plan)")
        }
    }

    /// What functions look for, EXPLAIN does not show: the tables themselves say how they were read.
    @Test func `words and companies are found by index among 40,000 registrations`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(partners: 4000, in: owner)
        let dora = try await reader("dora@example.com", in: owner)
        await owner.close()
        let app = try await TestApp(as: dora, on: "2021-11-30")
        let statements: [SQL] = [
            "SELECT desk.registrations_found('%amberbank%') AS id",
            "SELECT desk.registrations_found('%or-00012%') AS id",
            "SELECT desk.vendor_opportunities_found('%abbey%') AS id",
            "SELECT desk.projects_found('%rollout at ab%') AS id",
            "SELECT desk.msp_clients_found('%walnut%') AS id",
            """
            SELECT found.id FROM (
                SELECT id FROM opportunity_registrations WHERE state = 'submitted' ORDER BY id LIMIT 1) asked,
                desk.registration_matches(asked.id) found
            """,
            "SELECT desk.registrations_of_company('amberbank bank 12', 'DE', 'a.example', '1') AS id",
            "SELECT desk.customers_of_company('abbey airports 1', 'DE', 'a.example', '1') AS id",
        ]
        for statement in statements {
            let (found, scans) = try await app.desk.read(as: Asking(user: dora)) { database in
                let found = try await database.all(statement) { try $0.get("id", as: Int.self) }
                let scans = try await database.one(
                    """
                    SELECT coalesce(sum(seq_scan), 0)::bigint AS scans FROM pg_stat_xact_user_tables WHERE relname IN (
                        'opportunity_registrations', 'customers', 'opportunities', 'delivery_projects',
                        'msp_client_agreements')
                    """
                ) { try $0.get("scans", as: Int.self) }
                return (found.count, scans)
            }
            #expect(found > 0 || statement.text.contains("matches"), "\(statement.text)")
            #expect(scans == 0, "\(statement.text)")
        }
    }

    private func lists(of user: User) async throws -> [Asked] {
        let app = try await TestApp(as: user, on: "2021-11-30")
        let clock = app.desk.clock
        let deals = ListCursor(sort: "due", isBackward: false, page: 400, id: 20_000, value: "infinity").text
        let tabs = [
            "unassigned", "mine", "today", "late", "returned", "disputed", "approved", "expiring", "ended", "all",
        ]
        return [
            Asked(
                list: RegistrationListStore.list(for: user, clock: clock), table: "opportunity_registrations",
                queries: [
                    "", "named=harbour", "named=or-00012", "country=PT", "tab=all&country=PT", "tab=all&state=rejected",
                    "partner=granite", "tab=all&origin=vendor_referred", "tab=all&reviewer=4",
                    "tab=all&from=2021-12-01&to=2021-12-02", "tab=all&cursor=\(deals)",
                ] + tabs.map { "tab=\($0)" } + Self.orders.map { "tab=all&" + $0 }),
            Asked(
                list: VendorOpportunityListStore.list(for: user, clock: clock), table: "opportunities",
                queries: ["", "tab=won", "tab=lost", "tab=all", "tab=all&sort=known", "sort=-stage", "customer=abbey"]),
            Asked(
                list: ProjectListStore.list(for: user, today: clock.today), table: "delivery_projects",
                queries: [
                    "", "tab=answer", "tab=all", "tab=all&sort=name", "tab=all&sort=customer", "tab=all&sort=end",
                    "tab=all&country=PT",
                ]),
            Asked(
                list: MSPClientListStore.list(for: user, today: clock.today), table: "msp_client_agreements",
                queries: [
                    "", "tab=ended", "tab=returned", "tab=all", "tab=all&sort=client", "tab=all&country=PT",
                    "tab=all&from=2021-03-01&to=2021-03-05",
                ]),
        ]
    }

    private func reader(_ email: String, in owner: Database) async throws -> User {
        let id = try await owner.one("SELECT id FROM users WHERE email = \(email)") { try $0.get("id", as: Int.self) }
        return User(id: id, kind: .staff, name: "Dora Weiss", email: email, roles: [.dealReviewer])
    }

    private func plan(of query: String, in list: ListDefinition, for user: User) async throws -> String {
        let app = try await TestApp(as: user, on: "2021-11-30")
        return try await app.desk.read(as: Asking(user: user)) { database in
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
