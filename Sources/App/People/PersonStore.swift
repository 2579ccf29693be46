import Foundation
import PartnerProgram
import Postgres

/// People and for whom they work. Row-level security leaves a partner those who work or worked for it.
struct PersonStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func require(_ id: Int) async throws -> PersonRecord {
        let jobs = try await jobs(of: id)
        let record = try await database.first(
            """
            SELECT people.*, countries.name AS country_name
            FROM people JOIN countries ON alpha2 = people.country WHERE people.id = \(id)
            """
        ) { try PersonRecord(row: $0, jobs: jobs) }
        guard let record else { throw Refusal.notFound }
        return record
    }

    func jobs(of person: Int) async throws -> [PersonRecord.Job] {
        try await database.all(
            """
            SELECT e.id, e.partner_id, partners.name AS partner_name, lower(valid) AS first_day,
                upper(valid) - 1 AS last_day, end_reason
            FROM person_employments e JOIN partners ON partners.id = partner_id
            WHERE person_id = \(person) ORDER BY lower(valid) DESC
            """, PersonRecord.Job.init(row:))
    }

    /// The one with this address or this account; for those who see everybody.
    func known(_ email: String, _ account: String?) async throws -> Int? {
        let found = try await database.all(
            "SELECT id FROM people WHERE lower(email) = \(email) OR lower(account) = lower(\(account))"
        ) { try $0.get("id", as: Int.self) }
        guard found.count < 2 else {
            throw Problems("account", "The address belongs to one person and the account to another")
        }
        return found.first
    }

    func insert(
        name: String, email: String, account: String?, country: String, by actor: Actor, at instant: Date
    ) async throws -> Int {
        try await database.one(
            """
            INSERT INTO people (name, email, account, country, recorded_at, recorded_by)
            VALUES (\(name), \(email), \(account), \(country), \(instant), \(actor.user)) RETURNING id
            """
        ) { try $0.get("id") }
    }

    func employ(_ person: Int, at partner: Int, from day: Day, by actor: Actor, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO person_employments (person_id, partner_id, valid, recorded_at, recorded_by)
            VALUES (\(person), \(partner), daterange(\(day)::date, NULL), \(instant), \(actor.user))
            """)
    }

    /// Ends the employment that runs.
    func end(_ next: Employment, of person: Int, because reason: String, by actor: Actor) async throws {
        let ended = try await database.execute(
            """
            UPDATE person_employments SET valid = daterange(lower(valid), \(next.lastDay?.adding(days: 1))::date),
                end_reason = \(reason), ended_by = \(actor.user)
            WHERE person_id = \(person) AND partner_id = \(next.partner) AND upper_inf(valid)
            """)
        guard ended == 1 else {
            throw Refusal.conflict("Somebody else changed this employment at the same moment. Look again.")
        }
    }
}
