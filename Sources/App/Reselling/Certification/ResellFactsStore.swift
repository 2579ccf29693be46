import PartnerProgram
import Postgres

/// What is known of a partner that resells or wants to, on a day.
struct ResellFactsStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func facts(of partner: Int, on day: Day) async throws -> ResellChecklist.Facts {
        let places = try await places(of: partner, on: day)
        return try await database.one(
            """
            SELECT desk.sales_held_since(\(partner), \(day)) AS sales_since,
                desk.financial_review_holds_until(\(partner), \(day)) AS review_until,
                desk.delinquent_invoices(\(partner), \(day)) AS delinquent,
                (SELECT min(shown_on) FROM reseller_terms
                    WHERE partner_id = \(partner) AND shown_on <= \(day)::date) AS terms_shown_on
            """
        ) { row in
            ResellChecklist.Facts(
                salesSince: try row.optional("sales_since"), reviewUntil: try row.optional("review_until"),
                delinquent: try row.get("delinquent"), termsShownOn: try row.optional("terms_shown_on"),
                resellable: places.filter(\.isResellTerritory).map(\.name),
                others: places.filter { !$0.isResellTerritory }.map(\.name))
        }
    }

    /// The countries of the territory, by whether the program of the day lists each as a resell territory (R134).
    private func places(of partner: Int, on day: Day) async throws -> [(name: String, isResellTerritory: Bool)] {
        try await database.all(
            """
            SELECT name, EXISTS (SELECT FROM program_resell_territories listed
                WHERE listed.country = held.country AND enabled
                    AND program_version_id = desk.program_version_deciding(\(day))) AS is_listed
            FROM partner_territories held JOIN countries ON alpha2 = held.country
            WHERE partner_id = \(partner) AND valid @> \(day)::date ORDER BY name
            """
        ) { (try $0.get("name"), try $0.get("is_listed")) }
    }
}
