import PartnerProgram
import Postgres

/// Reads the people of both partners, and what is open at the absorbed one.
struct CombinationPeopleStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func people(of absorbed: Int, _ survivor: Int, from day: Day) async throws -> CombinationFacts.People {
        var people = CombinationFacts.People()
        people.accounts = try await accounts(of: absorbed)
        people.closedAccounts = try await database.one(
            "SELECT count(*) AS count FROM users WHERE partner_id = \(absorbed) AND state = 'disabled'"
        ) { try $0.get("count") }
        people.survivorHasAdministrator = try await !MembershipStore(database).administrators(of: survivor).isEmpty
        people.contacts = try await contacts(of: absorbed, from: day)
        people.survivorContacts = try await contacts(of: survivor, from: day)
        people.requests = try await database.all(
            "SELECT id, name, email FROM access_requests WHERE partner_id = \(absorbed) AND state = 'open' ORDER BY id"
        ) { .init(id: try $0.get("id"), title: try $0.get("name"), detail: try $0.get("email")) }
        return people
    }

    private func accounts(of partner: Int) async throws -> [CombinationFacts.Account] {
        try await database.all(
            """
            SELECT id, name, email, state = 'invited' AS is_invited, EXISTS (
                SELECT FROM user_roles
                WHERE user_id = users.id AND role = 'partner_administrator' AND valid @> now()) AS is_administrator
            FROM users WHERE partner_id = \(partner) AND state <> 'disabled' ORDER BY name, id
            """
        ) { row in
            .init(
                id: try row.get("id"), name: try row.get("name"), email: try row.get("email"),
                isAdministrator: try row.get("is_administrator"), isInvited: try row.get("is_invited"))
        }
    }

    private func contacts(of partner: Int, from day: Day) async throws -> [CombinationFacts.Contact] {
        try await database.all(
            """
            SELECT id, name, email, purpose FROM partner_contacts
            WHERE partner_id = \(partner) AND NOT isempty(valid) AND valid && daterange(\(day)::date, NULL)
            ORDER BY array_position(ARRAY['main', 'signatory', 'sales', 'delivery', 'finance', 'other'], purpose),
                name, id
            """
        ) { row in
            .init(
                id: try row.get("id"), name: try row.get("name"), email: try row.optional("email"),
                purpose: try row.get("purpose"))
        }
    }

    func work(of absorbed: Int, _ survivor: Int) async throws -> CombinationFacts.Work {
        var work = CombinationFacts.Work()
        work.onboarding = try await database.all(
            """
            SELECT id, title, kind, due_on FROM onboarding_tasks
            WHERE partner_id = \(absorbed) AND state = 'open' ORDER BY due_on, id
            """
        ) { row in
            .init(
                id: try row.get("id"), title: try row.get("title"),
                detail: "Open, due \(try row.get("due_on", as: Day.self).spoken)", kind: try row.get("kind"))
        }
        work.survivorOnboarding = Set(
            try await database.all("SELECT kind FROM onboarding_tasks WHERE partner_id = \(survivor)") {
                try $0.get("kind", as: String.self)
            })
        work.tasks = try await database.all(
            """
            SELECT id, title, kind, due_on FROM partner_tasks
            WHERE partner_id = \(absorbed) AND state = 'open' ORDER BY due_on, id
            """
        ) { row in
            .init(
                id: try row.get("id"), title: try row.get("title"),
                detail: "Open, due \(try row.get("due_on", as: Day.self).spoken)", kind: try row.get("kind"))
        }
        work.publications = try await publications(of: absorbed)
        work.changes = try await database.all(
            """
            SELECT id, reason FROM profile_changes WHERE partner_id = \(absorbed) AND state = 'proposed' ORDER BY id
            """
        ) { row in
            let reason = try row.get("reason", as: String.self)
            return .init(id: try row.get("id"), title: "", detail: reason.isEmpty ? "Waits for a decision" : reason)
        }
        return work
    }

    private func publications(of partner: Int) async throws -> [CombinationFacts.Named] {
        try await database.all(
            """
            SELECT id, state FROM profile_publications
            WHERE partner_id = \(partner) AND state IN ('published', 'submitted') ORDER BY id
            """
        ) { row in
            let state = try row.get("state", as: ProfilePublication.State.self)
            return .init(id: try row.get("id"), title: "", detail: state.label, kind: state.rawValue)
        }
    }
}
