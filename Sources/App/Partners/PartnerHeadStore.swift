import Foundation
import PartnerProgram
import Postgres

/// What the head of a partner's pages counts, and what waits there.
struct PartnerHeadStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    struct Counts: Sendable {
        let agreements: Int
        let people: Int
        /// Tasks still open.
        let onboarding: Int
        /// Other companies that belong together with it.
        let group: Int
    }

    func counts(of id: Int, on day: Day) async throws -> Counts {
        try await database.one(
            """
            SELECT (SELECT count(*) FROM agreements WHERE partner_id = \(id)) AS agreements,
                (SELECT count(*) FROM desk.partner_users(\(id), \(day)))
                    + (SELECT count(*) FROM partner_contacts
                        WHERE partner_id = \(id) AND valid @> \(day)::date) AS people,
                (SELECT count(*) FROM onboarding_tasks WHERE partner_id = \(id) AND state = 'open') AS onboarding,
                (SELECT count(*) - 1 FROM desk.group_of(
                    (SELECT organisation_id FROM partners WHERE id = \(id)), \(day))) AS affiliates
            """
        ) {
            Counts(
                agreements: try $0.get("agreements"), people: try $0.get("people"),
                onboarding: try $0.get("onboarding"), group: try $0.get("affiliates"))
        }
    }

    /// What the partner holds on a day; of today also what would be lost at the end of the year if nothing changed.
    func held(by id: Int, on day: Day, isToday: Bool) async throws -> [PartnerHolding] {
        try await database.all(
            """
            SELECT level, EXISTS (
                SELECT FROM authorization_standings standing
                WHERE standing.partner_id = \(id) AND standing.level = held.level
                    AND standing.standing IN ('at_risk', 'behind') AND \(isToday)) AS is_at_risk
            FROM unnest(desk.authorizations_held(\(id), \(day)::date)) WITH ORDINALITY AS held (level, n) ORDER BY n
            """
        ) { PartnerHolding(level: try $0.get("level"), isAtRisk: try $0.get("is_at_risk")) }
    }

    /// What the partner had become part of by `day`.
    func merger(of id: Int, by day: Day) async throws -> PartnerMerger? {
        try await database.first(
            """
            SELECT survivor.id, survivor.name, lower(merged.valid) AS since
            FROM partners JOIN partners survivor ON survivor.id = partners.merged_into_id
            JOIN partner_memberships merged ON merged.partner_id = partners.id AND merged.status = 'merged'
                AND NOT isempty(merged.valid) AND lower(merged.valid) <= \(day)
            WHERE partners.id = \(id) ORDER BY lower(merged.valid) LIMIT 1
            """
        ) { PartnerMerger(survivor: try $0.get("id"), name: try $0.get("name"), since: try $0.get("since")) }
    }

    func waiting(of id: Int) async throws -> PartnerWaiting {
        let change = try await database.first(
            """
            SELECT change.id, proposed_by AS by, array_agg(field ORDER BY field) AS fields,
                array_agg(coalesce(old.name, was) ORDER BY field) AS was,
                array_agg(coalesce(new.name, wanted) ORDER BY field) AS wanted
            FROM profile_changes change JOIN profile_change_fields ON change_id = change.id
            LEFT JOIN countries old ON field = 'country' AND old.alpha2 = was
            LEFT JOIN countries new ON field = 'country' AND new.alpha2 = wanted
            WHERE partner_id = \(id) AND state = 'proposed' GROUP BY change.id
            """, PartnerWaiting.Change.init(row:))
        let publication = try await database.first(
            """
            SELECT id, requested_by AS by FROM profile_publications
            WHERE partner_id = \(id) AND state = 'submitted'
            """
        ) { PartnerWaiting.Publication(id: try $0.get("id"), by: try $0.get("by")) }
        let agreement = try await database.first(
            "SELECT id, reference FROM agreements WHERE partner_id = \(id) AND state = 'sent' ORDER BY id LIMIT 1"
        ) { PartnerWaiting.Agreement(id: try $0.get("id"), reference: try $0.get("reference")) }
        let summary = try await database.first("SELECT summary FROM partner_profiles WHERE partner_id = \(id)") {
            try $0.get("summary", as: String.self)
        }
        let invitation = try await database.first(
            "SELECT id FROM integrator_invitations WHERE partner_id = \(id) AND state = 'invited'"
        ) { try $0.get("id", as: Int.self) }
        return PartnerWaiting(
            change: change, publication: publication, toSign: agreement, invitation: invitation,
            hasSummary: summary.map { !$0.isEmpty } ?? false)
    }
}

/// An authorization that a partner holds.
struct PartnerHolding: Sendable {
    let level: Authorization
    /// Its requirements are not met, or will not be at the end of the year if nothing changes.
    let isAtRisk: Bool

    var tag: Tag { isAtRisk ? .warn("\(level.label), at risk") : .good(level.label) }
}

/// The partner that another one has become part of, and since when: old links lead on to it.
struct PartnerMerger: Sendable {
    let survivor: Int
    let name: String
    let since: Day

    var banner: Banner {
        Banner(
            .warn, "Merged into \(name) on \(since.spoken).", "What stands here is as it was up to then.",
            link: Link("Go to \(name)", "/partners/\(survivor)"))
    }
}

/// What waits for somebody on a partner's pages.
struct PartnerWaiting: Sendable {
    struct Change: Sendable {
        let id: Int
        let by: Int
        /// Each field with what it was and what is wanted, in the order of the form.
        let entries: [ProfileChange.Entry]

        var changes: [ChangeTable.Change] {
            entries.map { entry in
                .init(
                    entry.field.label, entry.before.isEmpty ? nil : entry.before,
                    entry.after.isEmpty ? nil : entry.after)
            }
        }

        init(row: Row) throws {
            id = try row.get("id")
            by = try row.get("by")
            let fields = try row.get("fields", as: [String].self)
            let (was, wanted) = (try row.get("was", as: [String].self), try row.get("wanted", as: [String].self))
            entries = ProfileField.allCases.compactMap { field in
                fields.firstIndex(of: field.rawValue).map { .init(field: field, before: was[$0], after: wanted[$0]) }
            }
        }
    }

    struct Publication: Sendable {
        let id: Int
        let by: Int
    }

    struct Agreement: Sendable {
        let id: Int
        let reference: String
    }

    let change: Change?
    let publication: Publication?
    let toSign: Agreement?
    /// As a Global System Integrator, not answered yet.
    let invitation: Int?
    let hasSummary: Bool

    var banners: [Banner] {
        let changed = change.map { item in
            Banner(
                .info, "A proposed change waits for a decision.",
                "It concerns: \(item.entries.map(\.field.label).joined(separator: ", ")).",
                link: Link("See before and after", "/profile-changes/\(item.id)"))
        }
        let asked = publication.map { item in
            Banner(
                .info, "The publication of the profile waits for a decision.", "",
                link: Link("See what would be published", "/profile-publications/\(item.id)"))
        }
        let invited = invitation.map { id in
            Banner(
                .info, "Invited to be a Global System Integrator.", "The partner's administrator accepts or declines.",
                link: Link("Read the invitation", "/integrators/\(id)"))
        }
        return [invited, changed, asked].compactMap(\.self)
    }
}
