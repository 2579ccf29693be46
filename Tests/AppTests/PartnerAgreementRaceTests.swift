import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Documents of one day, of days gone by, of two people at once, and the partner's answer (R15, SM2).
@Suite(.database) struct PartnerAgreementRaceTests {
    private let owner = TestDatabase.current.owner
    private let documents = PartnerDocuments()

    @Test func `two addenda of one day, and one that comes back to a gap`() async throws {
        let partner = try await documents.partner()
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let first = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT"], add: "FR"), on: "2021-06-01")
        let second = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT", "ES"], add: "FR"), on: "2021-06-01")
        try await documents.executed(first, partner, on: "2021-06-02")
        try await documents.executed(second, partner, on: "2021-06-03")
        #expect(try await documents.territory(partner, on: "2021-07-01") == ["FR", "PT"])
        let back = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-09-01", keep: ["PT", "FR"], add: "Spain"), on: "2021-07-02")
        try await documents.executed(back, partner, on: "2021-07-03")
        #expect(try await documents.territory(partner, on: "2021-08-31") == ["FR", "PT"])
        #expect(try await documents.territory(partner, on: "2021-09-01") == ["ES", "FR", "PT"])
    }

    @Test func `a day before the signatures moves up to them`() async throws {
        let partner = try await documents.partner()
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-04-01", keep: ["PT", "ES"], add: "FR"), on: "2021-06-01")
        try await documents.executed(id, partner, on: "2021-06-05")
        #expect(try await documents.territory(partner, on: "2021-06-04") == ["ES", "PT"])
        #expect(try await documents.territory(partner, on: "2021-06-05") == ["ES", "FR", "PT"])
    }

    @Test func `two countersign at once: one does, the other is told`() async throws {
        let partner = try await documents.partner()
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-06-01", keep: ["PT", "ES"], add: "FR"), on: "2021-06-01")
        #expect(try await documents.signed(id, partner, on: "2021-06-02").status == .seeOther)
        async let one = ApprovedCompany.countersign(id, on: "2021-06-03")
        async let two = ApprovedCompany.countersign(id, on: "2021-06-03")
        #expect(try await Set([one.status, two.status]) == [.seeOther, .conflict])
        #expect(try await stored("SELECT count(*) FROM partner_territories WHERE country = 'FR'", as: Int.self) == 1)
    }

    @Test func `the partner declines in the portal, and legal and the channel manager hear of it`() async throws {
        let partner = try await documents.partner()
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT"], add: ""), on: "2021-06-01")
        _ = try await TestApp(as: .lea, on: "2021-06-01").post("/agreements/\(id)/sending")
        let told = try await owner.all("SELECT recipient FROM messages WHERE subject LIKE '%ready to be signed'") {
            try $0.get("recipient", as: String.self)
        }
        #expect(told == ["ines@casadosal.example"])
        let app = try await TestApp(as: documents.administrator(of: partner), on: "2021-06-02")
        #expect(try await app.get("/").html.contains("Agreements to sign"))
        let answer = try await app.post("/agreements/\(id)/declination", ["decline_reason": "We keep Spain"])
        #expect(answer.status == .seeOther)
        let heard = try await owner.all(
            "SELECT recipient FROM messages WHERE subject LIKE '%declined by the partner' ORDER BY 1"
        ) { try $0.get("recipient", as: String.self) }
        #expect(heard == ["lea@vendor.example", "mia@vendor.example"])
        #expect(try await TestApp(as: .ravi).post("/agreements/\(id)/signature").status == .notFound)
    }

    @Test func `a draft is changed, and a stale form is told so`() async throws {
        let partner = try await documents.partner()
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT"], add: ""), on: "2021-06-01")
        let app = try await TestApp(as: .lea, on: "2021-06-01")
        #expect(try await app.get("/agreements/\(id)/partner-draft").html.contains("Take the tick away"))
        let changed = try await app.post(
            "/agreements/\(id)/partner-draft",
            pairs: documents.form("addendum", "2021-07-01", keep: ["PT", "ES"], add: "FR"))
        #expect(changed.location == "/agreements/\(id)")
        #expect(try await stored("SELECT country FROM agreement_countries WHERE agreement_id = \(id)") == "FR")
        _ = try await app.post("/agreements/\(id)/voiding", ["void_reason": "Not needed"])
        let late = try await app.post(
            "/agreements/\(id)/partner-draft", pairs: documents.form("addendum", "2021-07-01", keep: ["PT"], add: ""))
        #expect(late.status == .conflict)
    }
}
