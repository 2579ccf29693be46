import Foundation
import PartnerProgram
import Postgres

/// An open deal of the partner in a country that a document adds or removes.
struct DealInTerritory: Sendable {
    let title: String
    let path: String
    let reference: String
    let country: String
    let stateLabel: String
    let deal: TouchedDeal
}

/// The open registrations of a partner, and the invitations to our own opportunities, by country.
struct TouchedDealStore {
    /// How many the page of a document names.
    static let most = 100

    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func deals(of partner: Int, in countries: Set<String>, zone: TimeZone) async throws -> [DealInTerritory] {
        guard !countries.isEmpty else { return [] }
        return try await registrations(of: partner, in: countries.sorted(), zone: zone)
            + invitations(of: partner, in: countries.sorted())
    }

    private func registrations(
        of partner: Int, in countries: [String], zone: TimeZone
    ) async throws -> [DealInTerritory] {
        try await database.all(
            """
            SELECT id, reference, prospect_name, prospect_country, state, EXISTS (
                SELECT FROM partner_territories held
                WHERE held.partner_id = deal.partner_id AND held.country = prospect_country
                    AND held.valid @> (submitted_at AT TIME ZONE \(zone.identifier))::date) AS was_inside
            FROM opportunity_registrations deal
            WHERE partner_id = \(partner) AND prospect_country = ANY (\(countries)::text[])
                AND state IN ('draft', 'submitted', 'under_review', 'returned', 'approved')
            ORDER BY prospect_country, state, id LIMIT \(Self.most)
            """
        ) { row in
            let state = try row.get("state", as: RegistrationState.self)
            let wasInside = try row.get("was_inside", as: Bool.self)
            let id = try row.get("id", as: Int.self)
            let name = try row.get("prospect_name", as: String.self)
            return DealInTerritory(
                title: name.isEmpty ? "A prospect without a name yet" : name, path: "/opportunities/\(id)",
                reference: try row.get("reference"), country: try row.get("prospect_country"),
                stateLabel: state.label,
                deal: state == .draft ? .draft : state == .approved ? .approved : .submitted(inTerritory: wasInside))
        }
    }

    private func invitations(of partner: Int, in countries: [String]) async throws -> [DealInTerritory] {
        try await database.all(
            """
            SELECT asked.id, asked.reference, asked.country, customers.legal_name
            FROM cosell_invitations asked JOIN opportunities ON opportunities.id = opportunity_id
            JOIN customers ON customers.id = customer_id
            WHERE asked.partner_id = \(partner) AND asked.country = ANY (\(countries)::text[])
                AND asked.state = 'invited'
            ORDER BY asked.country, asked.id LIMIT \(Self.most)
            """
        ) { row in
            DealInTerritory(
                title: try row.get("legal_name"), path: "/cosell-invitations/\(try row.get("id", as: Int.self))",
                reference: try row.get("reference"), country: try row.get("country"),
                stateLabel: "Invited to sell with us", deal: .invited)
        }
    }
}
