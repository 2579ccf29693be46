import PartnerProgram
import Postgres

/// A member that can be invited to an opportunity.
struct CoSellCandidate: Sendable {
    let id: Int
    let name: String
    let reference: String
    /// The document by which the customer's country is in the territory; nil where it is not.
    let territoryBy: String?
    let manager: String?
    /// An invitation waits for its answer, or is accepted.
    let isInvited: Bool
}

/// Whom we can invite: members alone, those with the country in their territory first.
struct CoSellCandidateStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// At most 30 whose name or reference is like `words`; without words those in the territory alone. The ones that
    /// are `picked` are always among them.
    func candidates(
        for record: VendorOpportunityRecord, named words: String, picked: [Int], on day: Day
    ) async throws -> [CoSellCandidate] {
        let named: SQL =
            words.isEmpty
            ? "held.agreement_id IS NOT NULL" : "p.id IN (\(raw: ListFilter.partners(like: words)))"
        return try await database.all(
            """
            SELECT p.id, p.name, p.reference, agreements.kind, agreements.reference AS document,
                managers.name AS manager, EXISTS (
                    SELECT FROM cosell_invitations asked WHERE asked.partner_id = p.id
                        AND asked.opportunity_id = \(record.id)
                            AND asked.state IN ('invited', 'accepted')) AS is_invited
            FROM partners p LEFT JOIN partner_territories held ON held.partner_id = p.id
                AND held.country = \(record.prospect.country) AND held.valid @> \(day)::date
            LEFT JOIN agreements ON agreements.id = held.agreement_id
            LEFT JOIN users managers ON managers.id = p.manager_id
            WHERE p.status IN ('registered', 'authorized', 'removal_pending')
                AND (\(raw: named) OR p.id = ANY (\(picked)))
            ORDER BY p.id = ANY (\(picked)) DESC, held.agreement_id IS NULL, p.name, p.id LIMIT 30
            """
        ) { row in
            let kind = try row.optional("kind", as: String.self).flatMap(AgreementKind.init(rawValue:))
            let document = try row.optional("document", as: String.self)
            return CoSellCandidate(
                id: try row.get("id"), name: try row.get("name"), reference: try row.get("reference"),
                territoryBy: kind.flatMap { kind in document.map { "\(kind.label) \($0)" } },
                manager: try row.optional("manager"), isInvited: try row.get("is_invited"))
        }
    }
}
