import Foundation
import PartnerProgram
import Postgres

/// Requests for consent and what became of them. Row-level security leaves a partner its own.
struct ConsentStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ id: Int) async throws -> ConsentRecord? {
        try await database.first(
            """
            SELECT consent.*, partners.name AS partner_name, partners.reference AS partner_reference,
                ARRAY(SELECT name FROM countries WHERE alpha2 = ANY (consent.countries) ORDER BY name) AS country_names
            FROM affiliate_consents consent JOIN partners ON partners.id = consent.partner_id
            WHERE consent.id = \(id)
            """, ConsentRecord.init(row:))
    }

    func require(_ id: Int) async throws -> ConsentRecord {
        guard let record = try await find(id) else { throw Refusal.notFound }
        return record
    }

    /// What a partner has asked for before `end`, each as it stood then, the latest first.
    func lines(of partner: Int, before end: Date) async throws -> [ConsentLine] {
        try await lines("consent.partner_id = \(partner)", before: end)
    }

    /// The same, where the company is the affiliate or the partner.
    func lines(naming company: Int, before end: Date) async throws -> [ConsentLine] {
        try await lines("affiliate_id = \(company) OR partners.organisation_id = \(company)", before: end)
    }

    /// Those in force between a company of the one and a company of the other side.
    func lines(between one: [Int], and other: [Int]) async throws -> [ConsentLine] {
        try await lines(
            """
            state = 'consented' AND (
                (affiliate_id = ANY (\(one)::bigint[]) AND partners.organisation_id = ANY (\(other)::bigint[]))
                OR (affiliate_id = ANY (\(other)::bigint[]) AND partners.organisation_id = ANY (\(one)::bigint[])))
            """, before: .distantFuture)
    }

    private func lines(_ condition: SQL, before end: Date) async throws -> [ConsentLine] {
        try await database.all(
            """
            SELECT consent.id, consent.reference, partners.name AS partner_name, affiliate_name, uses_rights, measures,
                valid_from, valid_until, revoked_on,
                ARRAY(SELECT name FROM countries WHERE alpha2 = ANY (consent.countries) ORDER BY name) AS country_names,
                coalesce((SELECT to_state FROM affiliate_consent_transitions step
                    WHERE step.consent_id = consent.id AND step.at < \(end) ORDER BY step.id DESC LIMIT 1), state)
                    AS state
            FROM affiliate_consents consent JOIN partners ON partners.id = consent.partner_id
            WHERE (\(raw: condition)) AND requested_at < \(end) ORDER BY requested_at DESC, consent.id DESC LIMIT 200
            """, ConsentLine.init(row:))
    }

    func steps(of id: Int) async throws -> [ConsentStep] {
        try await database.all(
            """
            SELECT to_state, at, actor, reason FROM affiliate_consent_transitions
            WHERE consent_id = \(id) ORDER BY id DESC
            """, ConsentStep.init(row:))
    }

    /// Those of our people who decide.
    func readers(of id: Int) async throws -> [(name: String, email: String)] {
        try await database.all("SELECT name, email FROM desk.consent_readers(\(id))") {
            (try $0.get("name"), try $0.get("email"))
        }
    }

    func insert(
        _ consent: AffiliateConsent, of facts: ConsentFacts, _ asked: ConsentForm.Found, by actor: Actor, at now: Date
    )
        async throws -> Int
    {
        let id = try await database.one(
            """
            INSERT INTO affiliate_consents (partner_id, affiliate_id, affiliate_name, uses_rights, measures, countries,
                valid_from, valid_until, reason, requested_at, requested_by)
            VALUES (\(facts.partner), \(asked.affiliate), \(facts.name(of: asked.affiliate)),
                \(consent.scope.usesRights), \(consent.scope.measures.map(\.rawValue).sorted()),
                \(consent.scope.countries.sorted()), \(consent.validFrom), \(consent.validUntil), \(asked.reason),
                \(now), \(actor.user)) RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await record(id, from: nil, to: consent.state, by: actor, at: now, reason: asked.reason)
        return id
    }

    /// Moves it on, once; `columns` are set besides the state. Somebody who was faster wins.
    func move(
        _ consent: ConsentRecord, to next: AffiliateConsent, by actor: Actor, at now: Date, reason: String? = nil,
        setting columns: SQL = ""
    ) async throws {
        let moved = try await database.execute(
            """
            UPDATE affiliate_consents SET state = \(next.state), version = version + 1\(raw: columns)
            WHERE id = \(consent.id) AND version = \(consent.version)
            """)
        guard moved == 1 else {
            throw Refusal.conflict("Somebody else was first: look at \(consent.reference) again.")
        }
        try await record(
            consent.id, from: consent.rules.state, to: next.state, by: actor, at: now, reason: reason)
    }

    func takeUp(_ consent: ConsentRecord, as next: AffiliateConsent, by actor: Actor, at now: Date) async throws {
        try await move(consent, to: next, by: actor, at: now, setting: ", reviewer_id = \(actor.user)")
    }

    /// Given with its document, or refused without one.
    func decide(
        _ consent: ConsentRecord, as next: AffiliateConsent, document: Int?, because reason: String?, by actor: Actor,
        at now: Date
    ) async throws {
        try await move(
            consent, to: next, by: actor, at: now, reason: reason,
            setting: """
                , document_id = \(document), decided_at = \(now), decided_by = \(actor.user),
                decision_reason = \(reason)
                """)
    }

    func revoke(
        _ consent: ConsentRecord, as next: AffiliateConsent, document: Int, because reason: String, by actor: Actor,
        at now: Date
    ) async throws {
        try await move(
            consent, to: next, by: actor, at: now, reason: reason,
            setting: """
                , revoked_on = \(next.revokedOn), revoked_by = \(actor.user), revocation_reason = \(reason),
                revocation_document_id = \(document)
                """)
    }

    private func record(
        _ id: Int, from: AffiliateConsent.State?, to: AffiliateConsent.State, by actor: Actor, at now: Date,
        reason: String?
    ) async throws {
        try await database.execute(
            """
            INSERT INTO affiliate_consent_transitions (consent_id, from_state, to_state, at, by_user, actor, reason)
            VALUES (\(id), \(from), \(to), \(now), \(actor.user), \(actor.name), \(reason))
            """)
    }
}
