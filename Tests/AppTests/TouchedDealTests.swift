import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Which open deals a document touches that adds countries or takes them away, as shown before anybody signs it.
@Suite(.database) struct TouchedDealTests {
    private let documents = PartnerDocuments()
    private let owner = TestDatabase.current.owner

    /// A registration of the partner: its state, country and day of submission.
    private func deal(_ partner: Int, _ name: String, _ state: String, in country: String, sent: String? = nil)
        async throws
    {
        try await owner.execute(
            """
            INSERT INTO opportunity_registrations (partner_id, state, prospect_name, prospect_country, need, motion,
                value, currency, expected_close, created_at, created_by, submitted_at, resubmitted_at, due_on,
                first_due_on, opportunity_id, approved_on, expires_on)
            SELECT \(partner), \(state), \(name), \(country), 'A portal', 'sell_with', 1000, 'EUR', '2021-12-01',
                '2021-02-01', 1, \(sent)::timestamptz, \(sent)::timestamptz,
                CASE WHEN \(sent)::text IS NOT NULL THEN date '2021-06-08' END,
                CASE WHEN \(sent)::text IS NOT NULL THEN date '2021-06-08' END,
                CASE \(state) WHEN 'approved' THEN 1 WHEN 'won' THEN 2 END,
                CASE WHEN \(state) IN ('approved', 'won') THEN date '2021-06-02' END,
                CASE WHEN \(state) IN ('approved', 'won') THEN date '2021-11-29' END
            """)
    }

    private func customer() async throws {
        try await owner.run(
            script: """
                INSERT INTO customers (legal_name, name_key, country) VALUES ('Acero SA', 'acero', 'ES');
                INSERT INTO opportunities (customer_id, need, origin, source, known_since)
                VALUES (1, 'A portal', 'vendor', 'entered', '2021-03-01'),
                    (1, 'Another one', 'vendor', 'entered', '2021-03-01');
                """)
    }

    private func page(_ id: Int, as user: User = .lea) async throws -> String {
        try await TestApp(as: user, on: "2021-06-05").get("/agreements/\(id)").html
    }

    @Test func `an addendum names the open deals in the countries that come and go, and what becomes of each`()
        async throws
    {
        let partner = try await documents.partner()
        try await customer()
        try await deal(partner, "Borrador SA", "draft", in: "ES")
        try await deal(partner, "Hierro SA", "under_review", in: "ES", sent: "2021-06-01 10:00+00")
        try await deal(partner, "Acero SA", "approved", in: "ES", sent: "2021-06-01 10:00+00")
        try await deal(partner, "Ganado SA", "won", in: "ES", sent: "2021-06-01 10:00+00")
        try await deal(partner, "Brouillon SAS", "draft", in: "FR")
        try await deal(partner, "Acier SAS", "submitted", in: "FR", sent: "2021-06-01 10:00+00")
        try await deal(partner, "Porto Lda", "draft", in: "PT")
        try await deal(2, "Otro SA", "draft", in: "ES")
        try await owner.execute(
            """
            INSERT INTO cosell_invitations (opportunity_id, partner_id, country, outline, answer_by, invited_at,
                invited_by)
            VALUES (1, \(partner), 'ES', 'A steel maker', '2021-07-01', '2021-06-01', 1)
            """)
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT"], add: "FR"), on: "2021-06-05")
        let html = try await page(id)
        for words in [
            "Deals that it touches", "Borrador SA", "Can be submitted before 1 July 2021 alone", "Hierro SA",
            "Is decided as before: the country was in the territory on the day of its submission.", "Stays approved",
            "Brouillon SAS", "Can be submitted from 1 July 2021 on", "Acier SAS",
            "It can be submitted anew from 1 July",
            "Invited to sell with us", "Leaves the territory", "Comes to the territory", "R96",
        ] { #expect(html.contains(words), "\(words)") }
        for name in ["Ganado SA", "Porto Lda", "Otro SA"] { #expect(!html.contains(name), "\(name) is not touched") }
    }

    @Test func `an addendum that touches no deal says so, and the partner sees none of it`() async throws {
        let partner = try await documents.partner()
        try await customer()
        try await deal(partner, "Acero SA", "approved", in: "ES", sent: "2021-06-01 10:00+00")
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT", "ES"], add: "FR"), on: "2021-06-05")
        let html = try await page(id)
        #expect(html.contains("No open deal lies in a country that comes or goes.") && !html.contains("Acero SA"))
        _ = try await TestApp(as: .lea, on: "2021-06-05").post("/agreements/\(id)/sending")
        let own = try await documents.administrator(of: partner)
        #expect(try await !page(id, as: own).contains("Deals that it touches"))
    }
}
