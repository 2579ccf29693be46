import Foundation
import PartnerProgram
import Postgres

/// The accounts that one may see, and keeping them.
struct UserStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ id: Int) async throws -> UserRecord? {
        try await database.first(
            """
            SELECT \(raw: Self.columns) FROM users LEFT JOIN partners ON partners.id = users.partner_id
            WHERE users.id = \(id)
            """, UserRecord.init(row:))
    }

    func history(of id: Int) async throws -> [RoleTerm] {
        try await database.all(
            """
            SELECT role, lower(valid) AS since, upper(valid) AS until, granting.name AS granted_by
            FROM user_roles LEFT JOIN users granting ON granting.id = granted_by
            WHERE user_id = \(id) AND NOT isempty(valid) ORDER BY lower(valid) DESC, user_roles.id DESC
            """
        ) { row in
            RoleTerm(
                role: try row.get("role"), since: try row.get("since"), until: try row.optional("until"),
                by: try row.optional("granted_by"))
        }
    }

    /// The code of a country that is named by its code or its English name.
    func country(_ words: String) async throws -> String? {
        try await database.first(
            "SELECT alpha2 FROM countries WHERE alpha2 = upper(\(words)) OR lower(name) = lower(\(words)) LIMIT 1"
        ) { try $0.get("alpha2") }
    }

    func partner(_ reference: String) async throws -> (id: Int, name: String)? {
        try await database.first("SELECT id, name FROM partners WHERE reference = upper(\(reference))") {
            (try $0.get("id"), try $0.get("name"))
        }
    }

    func add(email: String, name: String, kind: Role.Kind, partner: Int?, roles: [Role]) async throws -> Int {
        try await database.one(
            "SELECT desk.add_user(\(email), \(name), \(kind), \(partner), \(roles)::text[]) AS id"
        ) { try $0.get("id") }
    }

    func change(roles: [Role], of id: Int) async throws {
        try await database.execute("SELECT desk.change_roles(\(id), \(roles)::text[])")
    }

    func change(scope: Scope, of id: Int) async throws {
        try await database.execute(
            "SELECT desk.change_scopes(\(id), \(Array(scope.geos))::text[], \(Array(scope.countries))::text[])")
    }

    func close(_ id: Int, _ closes: Bool) async throws {
        try await database.execute("SELECT desk.change_user_state(\(id), \(closes))")
    }

    /// What the record of changes gives as the reason of this transaction.
    func because(_ reason: String) async throws {
        try await database.execute("SELECT set_config('app.reason', \(reason), true)")
    }

    static let columns: SQL = """
        users.id, users.name, users.email, users.kind, users.state, users.partner_id, partners.name AS company,
        ARRAY(SELECT role FROM user_roles WHERE user_id = users.id AND valid @> now() ORDER BY role) AS roles,
        ARRAY(SELECT geo FROM user_scopes WHERE user_id = users.id AND valid @> now() AND geo IS NOT NULL) AS geos,
        ARRAY(
            SELECT country FROM user_scopes
            WHERE user_id = users.id AND valid @> now() AND country IS NOT NULL) AS countries
        """
}
