import Postgres

@testable import App

extension TestDatabase {
    /// The test's database without the people that all tests know; gives its owner, who has as much time as it takes.
    static func emptied() async throws -> Database {
        try await current.owner.run(
            script: """
                SET session_replication_role = replica;
                DELETE FROM user_roles; DELETE FROM partner_memberships; DELETE FROM partner_locations;
                DELETE FROM partner_managers; DELETE FROM partner_profiles; DELETE FROM channel_manager_rules;
                DELETE FROM organisation_identities; DELETE FROM users WHERE id > 0;
                DELETE FROM partners; DELETE FROM organisations; SET session_replication_role = origin;
                """)
        return Database(url: url(current.name), options: DatabaseOptions(size: 2, statementTimeout: .zero))
    }
}
