import Foundation
import PartnerProgram
import Postgres

/// What the day brings: one at a time, locked, so that any number of workers share the work.
struct DayStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    private func next(_ table: SQL, _ condition: SQL, after id: Int) async throws -> Int? {
        try await database.first(
            """
            SELECT id FROM \(raw: table) WHERE id > \(id) AND \(raw: condition) ORDER BY id LIMIT 1
            FOR UPDATE SKIP LOCKED
            """
        ) { try $0.get("id") }
    }

    func toActivate(on day: Day, after id: Int) async throws -> Int? {
        try await next(
            "agreements", "state = 'executed' AND greatest(effective_on, signature_date) <= \(day)", after: id)
    }

    func toTerminate(on day: Day, after id: Int) async throws -> Int? {
        try await next("agreements", "state = 'active' AND ended_on <= \(day)", after: id)
    }

    func outOfTerm(on day: Day, after id: Int) async throws -> Int? {
        try await next("agreements", "state = 'active' AND ends_on < \(day)", after: id)
    }

    func unsigned(on day: Day, after id: Int) async throws -> Int? {
        try await next("agreements", "state = 'sent' AND expires_on < \(day)", after: id)
    }

    /// Applications whose Order Form came to nothing and whose time for signing is over.
    func applicationsToExpire(on day: Day, after id: Int) async throws -> Int? {
        try await next(
            "applications",
            """
            state = 'agreement_sent'
            AND NOT EXISTS (SELECT FROM agreements WHERE application_id = applications.id AND kind = 'order_form'
                AND state IN ('draft', 'sent', 'partner_signed', 'executed', 'active'))
            AND (SELECT max(expires_on) FROM agreements WHERE application_id = applications.id) < \(day)
            """, after: id)
    }

    /// Notices of changes whose version is active and whose day has come (R5).
    func changesToTakeEffect(on day: Day, after id: Int) async throws -> Int? {
        try await next(
            "program_change_notices",
            """
            state = 'notified' AND effective_on <= \(day) AND EXISTS (
                SELECT FROM program_versions WHERE program_versions.id = program_version_id
                AND program_versions.state IN ('active', 'superseded'))
            """, after: id)
    }

    func change(_ id: Int) async throws -> ProgramChange {
        try await database.one("SELECT state, effective_on, notified_on FROM program_change_notices WHERE id = \(id)") {
            ProgramChange(
                state: try $0.get("state"), effectiveOn: try $0.get("effective_on"),
                notifiedOn: try $0.optional("notified_on"))
        }
    }

    func move(change id: Int, to state: ProgramChange.State) async throws {
        try await database.execute("UPDATE program_change_notices SET state = \(state) WHERE id = \(id)")
    }

    func clocksToNotify(on day: Day, after id: Int) async throws -> Int? {
        try await next(
            "membership_clocks",
            """
            stopped_on IS NULL AND EXISTS (
                SELECT FROM membership_notices notice WHERE notice.clock_id = membership_clocks.id
                AND notice.ends_on = membership_clocks.ends_on AND due_on <= \(day) AND sent_at IS NULL)
            """, after: id)
    }

    /// Marks what is due as sent; the last one of several that were missed is the one that is written.
    func markSent(clock: Int, on day: Day, at instant: Date) async throws {
        try await database.execute(
            """
            UPDATE membership_notices SET sent_at = \(instant)
            WHERE clock_id = \(clock) AND due_on <= \(day) AND sent_at IS NULL
            """)
    }

    func clocksOver(at instant: Date, after id: Int) async throws -> Int? {
        try await next(
            "membership_clocks",
            """
            stopped_on IS NULL AND ends_at <= \(instant) AND (SELECT status FROM partner_memberships held
                WHERE held.partner_id = membership_clocks.partner_id AND upper_inf(held.valid)) = 'registered'
            """, after: id)
    }

    func consentsToExpire(on day: Day, after id: Int) async throws -> Int? {
        try await next("affiliate_consents", "state = 'consented' AND valid_until < \(day)", after: id)
    }

    /// Invitations to sell with us that nobody answered by their last day (SM5).
    func invitationsToLapse(on day: Day, after id: Int) async throws -> Int? {
        try await next("cosell_invitations", "state = 'invited' AND answer_by < \(day)", after: id)
    }

    func profilesOfThoseWhoLeft(after id: Int) async throws -> Int? {
        try await next(
            "profile_publications",
            """
            state = 'published' AND EXISTS (SELECT FROM partners WHERE partners.id = profile_publications.partner_id
                AND status IN ('removed', 'terminated', 'merged'))
            """, after: id)
    }

    /// Changes of the rules for channel managers whose day has come (R21).
    func managerChanges(on day: Day, after id: Int) async throws -> Int? {
        try await next("channel_manager_changes", "carried_out_at IS NULL AND effective_on <= \(day)", after: id)
    }

    /// Managers chosen by hand for a day that has come.
    func toHandOver(on day: Day, after id: Int) async throws -> Int? {
        try await next("partner_managers", "handed_over_at IS NULL AND lower(valid) <= \(day)", after: id)
    }

    func partner(ofClock id: Int) async throws -> Int? {
        try await database.first("SELECT partner_id FROM membership_clocks WHERE id = \(id)") {
            try $0.get("partner_id")
        }
    }

    /// Brings today's row of each partner and organisation to the dated ones.
    func project() async throws {
        try await database.execute("CALL app.project_partners()")
        try await database.execute("CALL app.project_organisations()")
    }

    /// Deletes a lot of what is kept for a time alone, such as sent mail; gives how many rows.
    func forgetOutlived() async throws -> Int {
        try await database.one("SELECT desk.forget_outlived() AS rows") { try $0.get("rows") }
    }

    func lastDayForSigning(of application: Int) async throws -> Day? {
        try await database.first(
            "SELECT max(expires_on) AS day FROM agreements WHERE application_id = \(application)"
        ) { try $0.optional("day") } ?? nil
    }
}
