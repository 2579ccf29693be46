import Foundation
import PartnerProgram
import Postgres

/// What may be the same opportunity as a registration (A43, A44), each with the latest word of a reviewer on it.
struct MatchStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Certain ones first, then by when they became known.
    func matches(of record: RegistrationRecord) async throws -> [RegistrationMatch] {
        let found = try await database.all(
            """
            SELECT found.*, judged.is_same_need, judged.reason, judged.judged_at, judges.name AS judge
            FROM desk.registration_matches(\(record.id)) found
            LEFT JOIN LATERAL (
                SELECT is_same_need, reason, judged_at, judged_by FROM registration_judgements
                WHERE registration_id = \(record.id) AND (
                    found.kind = 'registration' AND other_registration_id = found.id
                    OR found.kind = 'vendor_opportunity' AND opportunity_id = found.id)
                ORDER BY id DESC LIMIT 1) judged ON true
            LEFT JOIN users judges ON judges.id = judged.judged_by
            """
        ) { try RegistrationMatch(row: $0, record) }
        return found.filter { !$0.likeness.isEmpty }.sorted { left, right in
            let (a, b) = (left.likeness.contains(where: \.isCertain), right.likeness.contains(where: \.isCertain))
            return a == b ? left.knownSince < right.knownSince : a
        }
    }

    func judge(
        _ match: RegistrationMatch, for record: RegistrationRecord, isSameNeed: Bool, reason: String, by user: Int,
        at instant: Date
    ) async throws {
        try await database.execute(
            """
            INSERT INTO registration_judgements (registration_id, other_registration_id, opportunity_id, matched,
                is_same_need, reason, judged_at, judged_by)
            VALUES (\(record.id), \(match.kind == .registration ? match.id : nil),
                \(match.kind == .vendorOpportunity ? match.id : nil), \(match.likeness.map(\.rawValue)),
                \(isSameNeed), \(reason), \(instant), \(user))
            """)
    }
}

extension RegistrationMatch {
    fileprivate init(row: Row, _ record: RegistrationRecord) throws {
        kind = try row.get("kind")
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.optional("partner_id")
        owner = try row.optional("owner") ?? "Ours"
        prospect = Prospect(
            name: try row.get("name"), country: try row.optional("country") ?? "",
            domain: try row.optional("domain") ?? "", number: try row.optional("number") ?? "")
        countryName = try row.optional("country_name") ?? ""
        need = try row.get("need")
        value = try Money(row: row)
        knownSince = try row.get("known_since")
        let word = try row.get("state", as: String.self)
        state = RegistrationState(rawValue: word)?.label ?? word.prefix(1).uppercased() + word.dropFirst()
        isOpen = try row.get("is_open")
        isApproved = try row.get("is_approved")
        isDisputed = try row.get("is_disputed")
        lostOn = try row.optional("lost_on")
        likeness = record.rules.content.prospect.likeness(to: prospect)
        isOwn = try row.optional("partner_id", as: Int.self) == record.partner
        isSameNeed = try row.optional("is_same_need")
        let judge = try row.optional("judge", as: String.self)
        let at = try row.optional("judged_at", as: Date.self)
        let words = try row.optional("reason", as: String.self) ?? ""
        judgement = judge.flatMap { judge in at.map { (judge, $0, words) } }
    }
}
