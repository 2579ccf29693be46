import Foundation
import PartnerProgram
import Postgres

/// What the rules ask about a registration besides what stands in it: the territory on a day, what may be the same,
/// what was said and what happened.
struct RegistrationFactsStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Refuses a partner that has left the program (SM10).
    func requireMember(_ partner: Int) async throws {
        let state = try await database.one("SELECT status FROM partners WHERE id = \(partner)") {
            try $0.get("status", as: MembershipState.self)
        }
        guard state.isMember else { throw OpportunityRegistration.Refusal.noMember(state) }
    }

    /// The document by which a country was in the partner's territory on a day: "Order Form OF-000007".
    func territory(of partner: Int, in country: String, on day: Day) async throws -> String? {
        try await database.first(
            """
            SELECT kind, reference FROM partner_territories held JOIN agreements ON agreements.id = agreement_id
            WHERE held.partner_id = \(partner) AND held.country = \(country) AND held.valid @> \(day)::date LIMIT 1
            """
        ) { "\(try $0.get("kind", as: AgreementKind.self).label) \(try $0.get("reference", as: String.self))" }
    }

    /// Other registrations of the same partner that are open and certainly about the same company.
    func own(like record: RegistrationRecord) async throws -> [(reference: String, path: String)] {
        let prospect = record.rules.content.prospect
        let others = try await database.all(
            """
            SELECT id, reference, prospect_name, prospect_country, prospect_domain, prospect_number
            FROM opportunity_registrations
            WHERE partner_id = \(record.partner) AND id <> \(record.id)
                AND state IN ('draft', 'submitted', 'under_review', 'returned', 'approved')
                AND (prospect_domain = \(prospect.domain) OR prospect_country = \(prospect.country))
            ORDER BY id DESC LIMIT 200
            """
        ) { row in
            (
                prospect: Prospect(
                    name: try row.get("prospect_name"), country: try row.optional("prospect_country") ?? "",
                    domain: try row.optional("prospect_domain") ?? "",
                    number: try row.optional("prospect_number") ?? ""),
                reference: try row.get("reference", as: String.self),
                path: "/opportunities/\(try row.get("id", as: Int.self))"
            )
        }
        return others.filter { $0.prospect.likeness(to: prospect).contains(where: \.isCertain) }
            .prefix(3).map { ($0.reference, $0.path) }
    }

    /// R96, R102 and R103 as they stood when it was decided; empty before.
    func checks(of id: Int) async throws -> [Gate] {
        try await database.all(
            """
            SELECT rule, sentence, needed, found, verdict FROM registration_checks
            WHERE registration_id = \(id)
                AND judged_at = (SELECT max(judged_at) FROM registration_checks WHERE registration_id = \(id))
            ORDER BY id
            """
        ) { row in
            Gate(
                rule: try row.get("rule"), country: nil, sentence: try row.get("sentence"),
                needed: try row.get("needed"), found: try row.get("found"), verdict: try row.get("verdict"))
        }
    }

    func keep(_ rows: [Gate], of id: Int, by user: Int, at instant: Date) async throws {
        for row in rows {
            try await database.execute(
                """
                INSERT INTO registration_checks
                    (registration_id, rule, sentence, needed, found, verdict, judged_at, judged_by)
                VALUES (\(id), \(row.rule), \(row.sentence), \(row.needed), \(row.found), \(row.verdict), \(instant),
                    \(user))
                """)
        }
    }

    struct Comment: Sendable {
        let audience: TimelineStore.Audience
        let text: String
        let at: Date
        let author: String
    }

    /// Newest first; the partner's users get the shared ones alone.
    func comments(of id: Int) async throws -> [Comment] {
        try await database.all(
            """
            SELECT audience, text, at, author FROM registration_comments WHERE registration_id = \(id)
            ORDER BY id DESC LIMIT 200
            """
        ) {
            Comment(
                audience: try $0.get("audience"), text: try $0.get("text"), at: try $0.get("at"),
                author: try $0.get("author"))
        }
    }

    func comment(
        _ text: String, for audience: TimelineStore.Audience, on id: Int, by user: User, at instant: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO registration_comments (registration_id, audience, text, at, by_user, author)
            VALUES (\(id), \(audience), \(text), \(instant), \(user.id), \(user.name))
            """)
    }

    struct Step: Sendable {
        let from: RegistrationState?
        let to: RegistrationState
        let at: Date
        let actor: String
        let reason: String?
    }

    /// Newest first.
    func steps(of id: Int) async throws -> [Step] {
        try await database.all(
            """
            SELECT from_state, to_state, at, actor, reason FROM registration_transitions WHERE registration_id = \(id)
            ORDER BY id DESC LIMIT 200
            """
        ) { row in
            Step(
                from: try row.optional("from_state", as: String.self).flatMap(RegistrationState.init(rawValue:)),
                to: try row.get("to_state"), at: try row.get("at"), actor: try row.get("actor"),
                reason: try row.optional("reason"))
        }
    }
}
