import Foundation
import PartnerProgram
import Postgres

/// The people of a partner: who signs in, and who is to be asked about what.
struct PeopleStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func users(of partner: Int, on day: Day) async throws -> [PortalUser] {
        try await database.all(
            """
            SELECT name, email, state, ARRAY(
                SELECT role FROM user_roles WHERE user_id = users.id AND valid @> now() ORDER BY role) AS roles
            FROM users WHERE id IN (SELECT desk.partner_users(\(partner), \(day))) ORDER BY state = 'disabled', name, id
            """, PortalUser.init(row:))
    }

    func contacts(of partner: Int, on day: Day) async throws -> [PartnerContactLine] {
        try await database.all(
            """
            SELECT id, name, email, phone, job_title, purpose, lower(valid) AS since
            FROM partner_contacts WHERE partner_id = \(partner) AND valid @> \(day)::date
            ORDER BY array_position(ARRAY['main', 'signatory', 'sales', 'delivery', 'finance', 'other'], purpose),
                name, id
            """, PartnerContactLine.init(row:))
    }

    func add(_ contact: ContactForm.Contact, to partner: Int, by actor: Actor, on day: Day) async throws {
        try await database.execute(
            """
            INSERT INTO partner_contacts (partner_id, name, email, phone, job_title, purpose, valid, recorded_by)
            VALUES (\(partner), \(contact.name), \(contact.email), \(contact.phone), \(contact.jobTitle),
                \(contact.purpose), daterange(\(day), NULL), \(actor.user))
            """)
    }

    /// The contact's last day is the day before `day`.
    func end(_ contact: Int, of partner: Int, on day: Day) async throws {
        try await database.execute(
            """
            UPDATE partner_contacts SET valid = daterange(lower(valid), greatest(lower(valid), \(day)::date))
            WHERE id = \(contact) AND partner_id = \(partner) AND upper_inf(valid)
            """)
    }
}

/// Somebody of the partner who has an account.
struct PortalUser: Sendable {
    let name: String
    let email: String
    let state: String
    let roles: [Role]

    var tag: Tag {
        switch state {
        case "active": .good("Active")
        case "invited": .warn("Invited")
        default: .calm("Disabled")
        }
    }

    init(row: Row) throws {
        name = try row.get("name")
        email = try row.get("email")
        state = try row.get("state")
        roles = try row.get("roles", as: [String].self).compactMap(Role.init(rawValue:))
    }
}

/// Somebody of the partner who is asked about one thing.
struct PartnerContactLine: Sendable {
    let id: Int
    let name: String
    let email: String?
    let phone: String?
    let jobTitle: String?
    let purpose: ContactForm.Purpose
    let since: Day

    init(row: Row) throws {
        id = try row.get("id")
        name = try row.get("name")
        email = try row.optional("email")
        phone = try row.optional("phone")
        jobTitle = try row.optional("job_title")
        purpose = try row.get("purpose")
        since = try row.get("since")
    }
}
