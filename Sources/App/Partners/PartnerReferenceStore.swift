import PartnerProgram
import Postgres

/// Who is meant by a partner's reference.
struct PartnerReferenceStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The partner of that name; else the one whose company went by it once, in an office or a system before this one.
    func partner(_ reference: String) async throws -> Int? {
        try await database.first(
            """
            SELECT id FROM (
                SELECT id, 1 AS place, NULL::date AS since FROM partners WHERE reference = \(reference)
                UNION ALL
                SELECT partners.id, 2, lower(known.valid)
                FROM organisation_identifiers known JOIN partners USING (organisation_id)
                WHERE lower(known.value) = lower(\(reference)) AND known.scheme = 'former_reference'
                    AND NOT isempty(known.valid)
            ) AS called ORDER BY place, since DESC NULLS LAST, id LIMIT 1
            """
        ) { try $0.get("id") }
    }
}
