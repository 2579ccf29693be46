import Foundation
import PartnerProgram
import Postgres

/// Invitations to sell with us. Row-level security leaves a partner its own.
struct CoSellStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    private static let rows: SQL = """
        SELECT invitation.*, partners.name AS partner_name, countries.name AS country_name, inviters.name AS inviter
        FROM cosell_invitations invitation JOIN partners ON partners.id = invitation.partner_id
        JOIN countries ON countries.alpha2 = invitation.country
        LEFT JOIN users inviters ON inviters.id = invited_by
        """

    func require(_ id: Int) async throws -> CoSellRecord {
        let found = try await database.first(Self.rows + " WHERE invitation.id = \(id)", CoSellRecord.init(row:))
        guard let found else { throw Refusal.notFound }
        return found
    }

    func all(of opportunity: Int) async throws -> [CoSellRecord] {
        try await database.all(
            Self.rows + " WHERE opportunity_id = \(opportunity) ORDER BY invitation.id DESC", CoSellRecord.init(row:))
    }

    /// Whether the opportunity is open still; a partner may ask, and sees nothing else of it.
    func isOpportunityOpen(_ id: Int) async throws -> Bool {
        try await database.one("SELECT coalesce(desk.invitation_is_open(\(id)), false) AS open") { try $0.get("open") }
    }

    /// Gives its number.
    func insert(
        _ found: CoSellForm.Found, to partner: CoSellCandidate, of opportunity: VendorOpportunityRecord, by user: Int,
        at instant: Date
    ) async throws -> Int {
        try await database.one(
            """
            INSERT INTO cosell_invitations (opportunity_id, partner_id, country, industry, outline, asked_for,
                answer_by, outside_territory_reason, invited_at, invited_by)
            VALUES (\(opportunity.id), \(partner.id), \(opportunity.prospect.country), \(found.industry),
                \(found.outline), \(found.askedFor), \(found.answerBy),
                \(partner.territoryBy == nil ? found.territoryReason : nil), \(instant), \(user))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    /// Declined, revoked or lapsed.
    func end(
        _ record: CoSellRecord, _ next: CoSellInvitation, because reason: String?, by actor: Actor, at instant: Date
    ) async throws {
        let changed = try await database.execute(
            """
            UPDATE cosell_invitations SET state = \(next.state), answered_at = \(instant), answered_by = \(actor.user),
                answer_reason = \(reason), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else answered \(record.reference) at the same moment. Look again.")
        }
    }

    /// Gives the number of the approved registration.
    func accept(_ record: CoSellRecord, until last: Day, by actor: Actor, at instant: Date) async throws -> Int {
        let registration = try await database.one(
            "SELECT app.accept_invitation(\(record.id), \(instant), \(last)) AS id"
        ) { try $0.get("id", as: Int.self) }
        try await database.execute(
            """
            INSERT INTO registration_transitions (registration_id, to_state, at, by_user, actor, reason)
            VALUES (\(registration), 'approved', \(instant), \(actor.user), \(actor.name),
                \("Invitation \(record.reference) accepted"))
            """)
        return registration
    }

    /// Those of us who hear of it.
    func readers(of id: Int) async throws -> [(name: String, email: String)] {
        try await database.all("SELECT name, email FROM desk.invitation_readers(\(id))") {
            (try $0.get("name"), try $0.get("email"))
        }
    }
}
