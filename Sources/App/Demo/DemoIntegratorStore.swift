import Foundation
import PartnerProgram
import Postgres

/// The invitations of the demo world: each rests on an assessment, which comes from the facts alone and so is made once
/// the whole world stands.
struct DemoIntegratorStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    private struct Wanted: Sendable {
        let partner: Int
        let assessedOn: Day
        let invitedAt: Date
        let inviter: Int
        let acceptedOn: Day?
        let answeredAt: Date?
        let answerer: Int
    }

    func invite() async throws {
        let wanted = try await database.all("SELECT * FROM demo_integrators ORDER BY assessed_on") { row in
            Wanted(
                partner: try row.get("partner_id"), assessedOn: try row.get("assessed_on"),
                invitedAt: try row.get("invited_at"), inviter: try row.get("invited_by"),
                acceptedOn: try row.optional("accepted_on"), answeredAt: try row.optional("answered_at"),
                answerer: try row.get("answered_by"))
        }
        for one in wanted { try await invite(one) }
    }

    private func invite(_ one: Wanted) async throws {
        // Measures answer nobody but the office.
        try await database.execute("SELECT set_config('app.user_id', \(String(one.inviter)), true)")
        let partner = try await PartnerStore(database).require(one.partner, on: one.assessedOn)
        guard let content = try await IntegratorReader(database).read(partner, on: one.assessedOn) else { return }
        _ = try IntegratorInvitation.sent(
            after: content.assessment.trace, standing: .notHeld, isMember: partner.status?.value.isMember ?? false)
        let letter = IntegratorMail.draft(to: partner.name, content.assessment)
        let id = try await IntegratorStore(database, today: one.assessedOn).insert(
            content, letter: letter, of: one.partner, by: one.inviter, at: one.invitedAt)
        try await tell(one, "Invited as Global System Integrator", id, at: one.invitedAt, by: one.inviter)
        try await follow(one, id)
        if let day = one.acceptedOn, let at = one.answeredAt { try await accept(one, id, on: day, at: at) }
        try await database.execute("SELECT set_config('app.user_id', '', true)")
    }

    private func accept(_ one: Wanted, _ id: Int, on day: Day, at instant: Date) async throws {
        try await database.execute(
            """
            WITH given AS (
                INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at, recorded_by)
                SELECT partner_id, 'gsi', daterange(\(day)::date, NULL), 'invitation',
                    format('Invited by %s after the assessment of %s, and accepted', reference,
                        to_char(assessed_on, 'FMDD FMMonth YYYY')), \(instant), \(one.answerer)
                FROM integrator_invitations WHERE id = \(id) RETURNING id)
            UPDATE integrator_invitations SET state = 'accepted', answered_at = \(instant),
                answered_by = \(one.answerer), authorization_id = given.id, version = 2
            FROM given WHERE integrator_invitations.id = \(id)
            """)
        try await database.execute(
            """
            UPDATE partner_tasks SET state = 'done', outcome = 'The partner has accepted the invitation.',
                closed_at = \(instant), closed_by = \(one.answerer)
            WHERE kind = 'integrator_invited' AND partner_id = \(one.partner)
            """)
        try await tell(
            one, "Global System Integrator from \(day.spoken) on", id, at: instant, by: one.answerer)
    }

    private func follow(_ one: Wanted, _ id: Int) async throws {
        _ = try await TaskStore(database).open(
            PartnerTask(
                partner: one.partner, kind: .integratorInvited, title: "Follow up the invitation",
                detail: "It is invited as a Global System Integrator. Ask whether something is unclear.",
                clause: "R44", link: "/integrators/\(id)",
                dueOn: one.assessedOn.adding(days: IntegratorSteps.followUpDays)), at: one.invitedAt)
    }

    private func tell(_ one: Wanted, _ title: String, _ id: Int, at instant: Date, by user: Int) async throws {
        try await database.execute(
            """
            INSERT INTO timeline_entries (partner_id, at, actor_id, actor, title, link, audience)
            SELECT \(one.partner), \(instant), id, name, \(title), \("/integrators/\(id)"), 'shared'
            FROM users WHERE id = \(user)
            """)
    }
}
