import PartnerProgram
import Postgres

/// Whom to write to about a profile.
struct ProfilePeopleStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The channel manager of the day.
    func managers(of partner: Int, on day: Day) async throws -> [String] {
        try await database.all(
            """
            SELECT email FROM desk.partner_people(\(partner)) people
            JOIN partner_managers ON partner_id = \(partner) AND manager_id = people.user_id AND valid @> \(day)::date
            """
        ) { try $0.get("email") }
    }

    /// The one who asked, and the partner's administrators: each once.
    func askers(of partner: Int, asker: Int) async throws -> [String] {
        try await database.all(
            """
            SELECT DISTINCT email FROM users
            WHERE state = 'active' AND (id = \(asker) OR (partner_id = \(partner) AND id IN (
                SELECT user_id FROM user_roles WHERE role = 'partner_administrator' AND valid @> now())))
            """
        ) { try $0.get("email") }
    }
}
