import Foundation
import PartnerProgram
import Postgres

/// Requests to publish a profile, each with the profile as it was when it was asked.
struct PublicationStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// What the program of the day says of the benefit "Partner Profile" (R54, R59). The benefit comes with any
    /// authorization or with none of them; where the levels differ, the program does not decide by the status alone.
    func gate(of partner: PartnerRecord) async throws -> PublicationGate {
        let levels = try await database.all(
            """
            SELECT benefit.level, benefit.granted, known.shown, known.clause, known.evidence, known.confirmed
            FROM program_benefit_values benefit
            JOIN desk.program_values known ON known.program_version_id = benefit.program_version_id
                AND known.table_name = 'program_benefit_values' AND known.value_key = benefit.value_key
            WHERE benefit.program_version_id = desk.program_version_on(\(partner.day.year), \(partner.day))
                AND benefit.benefit = 'partner_profile'
            """, PublicationGate.Level.init(row:))
        return PublicationGate(status: partner.status?.value, year: partner.day.year, levels: levels)
    }

    func insert(_ publication: ProfilePublication, of partner: Int, profile: String, at instant: Date) async throws
        -> Int
    {
        try await database.one(
            """
            INSERT INTO profile_publications (partner_id, state, profile, requested_at, requested_by)
            VALUES (\(partner), \(publication.state), \(profile)::jsonb, \(instant), \(publication.requestedBy))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    func find(_ id: Int) async throws -> PublicationRecord? {
        try await records("asked.id = \(id)", limit: 1).first
    }

    /// Newest first.
    func all(of partner: Int) async throws -> [PublicationRecord] {
        try await records("asked.partner_id = \(partner)", limit: 20, order: "asked.id DESC")
    }

    private func records(_ condition: SQL, limit: Int, order: SQL = "asked.id") async throws -> [PublicationRecord] {
        try await database.all(
            """
            SELECT asked.id, asked.partner_id, partners.name AS partner, asked.state, profile::text,
                requested_at, requested_by, decided_at, reason, ended_at,
                (SELECT name FROM desk.partner_people(asked.partner_id) WHERE user_id = requested_by) AS asker,
                (SELECT name FROM desk.partner_people(asked.partner_id) WHERE user_id = decided_by) AS decider
            FROM profile_publications asked JOIN partners ON partners.id = asked.partner_id
            WHERE \(raw: condition) ORDER BY \(raw: order) LIMIT \(limit)
            """, PublicationRecord.init(row:))
    }

    /// Writes what the rule decided, once; `ended` where something published is taken down.
    func move(
        _ record: PublicationRecord, to next: ProfilePublication, by user: Int, at instant: Date
    ) async throws {
        let ends = next.state == .unpublished
        let moved = try await database.execute(
            """
            UPDATE profile_publications SET state = \(next.state), reason = \(next.reason),
                decided_at = CASE WHEN \(ends) THEN decided_at ELSE \(instant) END,
                decided_by = CASE WHEN \(ends) THEN decided_by ELSE \(user)::bigint END,
                ended_at = CASE WHEN \(ends) THEN \(instant)::timestamptz END
            WHERE id = \(record.id) AND state = \(record.rules.state)
            """)
        guard moved == 1 else { throw Refusal.conflict("Somebody else was first: this request is no longer open.") }
    }
}

/// A request to publish, with the profile it carries.
struct PublicationRecord: Sendable {
    let id: Int
    let partner: Int
    let partnerName: String
    let rules: ProfilePublication
    let profile: [ProfileField: String]
    let requestedAt: Date
    let asker: String
    let decidedAt: Date?
    let decider: String?
    let endedAt: Date?

    init(row: Row) throws {
        id = try row.get("id")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner")
        rules = ProfilePublication(
            state: try row.get("state"), requestedBy: try row.get("requested_by"), reason: try row.optional("reason"))
        let kept = try JSONDecoder().decode(
            [String: String].self, from: Data(try row.get("profile", as: String.self).utf8))
        profile = Dictionary(
            kept.compactMap { key, value in ProfileField(rawValue: key).map { ($0, value) } }
        ) { first, _ in first }
        requestedAt = try row.get("requested_at")
        asker = try row.optional("asker") ?? "Somebody"
        decidedAt = try row.optional("decided_at")
        decider = try row.optional("decider")
        endedAt = try row.optional("ended_at")
    }

    /// What a publication shows: the profile without numbers and address of the register.
    static let shown: [ProfileField] = [
        .legalName, .tradingNames, .summary, .website, .phone, .industries, .languages, .employees, .motions,
        .capabilities, .country,
    ]

    /// The profile as it is to be published, as JSON.
    static func snapshot(of profile: ProfileRecord) throws -> String {
        let values = shown.map { ($0.rawValue, profile[$0]) }.filter { !$0.1.isEmpty }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(Dictionary(uniqueKeysWithValues: values)), as: UTF8.self)
    }
}
