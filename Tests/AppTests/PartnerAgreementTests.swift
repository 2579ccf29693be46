import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Addenda and new Order Forms of a partner there is (R15, SM2).
@Suite(.database) struct PartnerAgreementTests {
    @Test func `an addendum is called an addendum by the one who signs it, and by the mail to our people`() async throws
    {
        let documents = PartnerDocuments()
        let partner = try await documents.partner()
        let form = documents.form("addendum", "2021-06-01", keep: ["PT"], add: "")
        let id = try await documents.drawnUp(partner, form, on: "2021-05-20")
        _ = try await TestApp(as: .lea, on: "2021-05-20").post("/agreements/\(id)/sending")
        let signer = try await TestApp(as: documents.administrator(of: partner), on: "2021-05-21")
        let page = try await signer.get("/agreements/\(id)").html
        for words in ["Print the addendum", "The signed addendum", "Send the signed addendum", "Decline the addendum"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("Decline the Order Form"))
        _ = try await documents.signed(id, partner, on: "2021-05-21")
        let mail: SQL = "SELECT body FROM messages WHERE subject LIKE 'Addendum%is signed%' LIMIT 1"
        #expect(try await stored(mail, as: String.self)?.contains("\n\nCasa do Sal, S.A.: Addendum") == true)
    }

    @Test func `the parties come from the office and the register: legal names, and the partner's country`()
        async throws
    {
        let partner = try await PartnerDocuments().partner()
        try await TestDatabase.current.owner.execute("UPDATE offices SET legal_name = 'Vendor Holding, S.A.'")
        let lea = try await TestApp(as: .lea, on: "2021-05-20")
        let addendum = try await lea.get("/partners/\(partner)/agreements/new?kind=addendum").html
        #expect(addendum.contains("value=\"Vendor Holding, S.A.\"") && addendum.contains("1100-048 Lisboa, Portugal"))
        let other = try await ApprovedCompany(
            name: "Outra", email: "eva@outra.example", key: "another-key-of-another-company")
        let form = try await lea.get("/agreements/new?application=\(other.application)").html
        #expect(form.contains("value=\"Vendor Holding, S.A.\"") && form.contains("1100-048 Lisboa, Portugal"))
    }

    private let owner = TestDatabase.current.owner
    private let documents = PartnerDocuments()

    @Test func `an addendum adds and takes away countries from its day on, and shows it before`() async throws {
        let partner = try await documents.partner()
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT"], add: "france"), on: "2021-06-01")
        let page = try await TestApp(as: .lea, on: "2021-06-01").get("/agreements/\(id)").html
        #expect(page.contains("What this changes") && page.contains("Countries gained") && page.contains("France"))
        #expect(page.contains("Countries lost") && page.contains("Register extract") && page.contains("Belongs to"))
        #expect(try await documents.territory(partner, on: "2021-07-01") == ["ES", "PT"])
        try await documents.executed(id, partner, on: "2021-06-10")
        #expect(try await documents.territory(partner, on: "2021-06-30") == ["ES", "PT"])
        #expect(try await documents.territory(partner, on: "2021-07-01") == ["FR", "PT"])
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "executed")
        _ = try await passDay("2021-07-01")
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "active")
        #expect(try await stored("SELECT count(*) FROM agreements WHERE state = 'active'", as: Int.self) == 2)
    }

    @Test func `a country without office and sales team is not sent, not signed and not executed`() async throws {
        let partner = try await documents.partner()
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT", "ES"], add: "FR"), on: "2021-06-01")
        let lea = try await TestApp(as: .lea, on: "2021-06-01")
        let refused = try await lea.post("/agreements/\(id)/sending")
        #expect(refused.status == .conflict)
        #expect(refused.html.contains("France: neither an office nor a sales team (R18)"))
        #expect(try await lea.get("/agreements/\(id)").html.contains("A gate is missing."))
        try await documents.evidence(partner, "FR", ["office", "sales_team"], from: "2021-06-20")
        #expect(try await documents.signed(id, partner, on: "2021-06-21").status == .seeOther)
        try await owner.execute(
            "UPDATE partner_operations SET valid = '[2021-06-20,2021-06-25)' WHERE country = 'FR' AND kind = 'office'")
        #expect(try await ApprovedCompany.countersign(id, on: "2021-06-26").status == .conflict)
        #expect(try await documents.territory(partner, on: "2021-07-01") == ["ES", "PT"])
    }

    @Test func `a new Order Form takes the place of the old one and its addenda, and the membership goes on`()
        async throws
    {
        let partner = try await documents.partner()
        for country in ["FR", "DE"] {
            try await documents.evidence(partner, country, ["legal_entity", "office", "sales_team"])
        }
        let addendum = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-04-01", keep: ["PT", "ES"], add: "France"), on: "2021-04-01")
        try await documents.executed(addendum, partner, on: "2021-04-01")
        let form = documents.form("order_form", "2021-09-01", keep: ["PT"], add: "Germany", location: "DE")
        let id = try await documents.drawnUp(partner, form, on: "2021-08-01")
        try await documents.executed(id, partner, on: "2021-08-02")
        #expect(try await documents.territory(partner, on: "2021-08-31") == ["ES", "FR", "PT"])
        _ = try await passDay("2021-09-01")
        let states = try await owner.all("SELECT state FROM agreements WHERE partner_id = \(partner) ORDER BY id") {
            try $0.get("state", as: String.self)
        }
        #expect(states == ["superseded", "superseded", "active"])
        #expect(try await documents.territory(partner, on: "2021-09-01") == ["DE", "PT"])
        #expect(
            try await stored(
                "SELECT country FROM partner_locations WHERE partner_id = \(partner) AND valid @> date '2021-09-01'")
                == "DE")
        #expect(
            try await stored("SELECT count(*) FROM membership_clocks WHERE stopped_on IS NULL", as: Int.self) == 1)
        let page = try await TestApp(as: .lea, on: "2021-09-02").get("/agreements/\(addendum)").html
        #expect(page.contains("Superseded.") && page.contains("Replaced by") && page.contains("/agreements/\(id)"))
        _ = try await passDay("2021-09-01")
        #expect(
            try await stored("SELECT count(*) FROM agreement_transitions WHERE to_state = 'superseded'", as: Int.self)
                == 2)
    }

    @Test func `groups of countries are written out, and what nobody knows is named`() async throws {
        let partner = try await documents.partner()
        let app = try await TestApp(as: .lea, on: "2021-06-01")
        let wrong = try await app.post(
            "/partners/\(partner)/agreements",
            pairs: documents.form("addendum", "2021-07-01", keep: ["PT", "ES"], add: "Nordics, Atlantis; FR"))
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.html.contains("Nobody knows “Atlantis”") && wrong.html.contains("Nordics, Atlantis; FR"))
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT", "ES"], add: "Nordics, Iberia"),
            on: "2021-06-01")
        let added = try await owner.all("SELECT country FROM agreement_countries WHERE agreement_id = \(id) ORDER BY 1")
        {
            try $0.get("country", as: String.self)
        }
        #expect(added == ["AD", "DK", "FI", "GI", "IS", "NO", "SE"])
    }

    @Test func `an addendum that changes nothing, loses the location or has no form to change is refused`() async throws
    {
        let partner = try await documents.partner()
        let app = try await TestApp(as: .lea, on: "2021-06-01")
        let path = "/partners/\(partner)/agreements"
        let same = try await app.post(
            path, pairs: documents.form("addendum", "2021-07-01", keep: ["PT", "ES"], add: ""))
        #expect(same.status == .unprocessableContent && same.html.contains("would change nothing"))
        let gone = try await app.post(path, pairs: documents.form("addendum", "2021-07-01", keep: ["ES"], add: ""))
        #expect(gone.html.contains("Portugal would not be in the territory"))
        #expect(try await app.get("/partners/1/agreements/new?kind=addendum").status == .conflict)
        #expect(try await app.get("\(path)/new?kind=treaty").status == .notFound)
        #expect(try await TestApp(as: .mia).get("\(path)/new?kind=addendum").status == .forbidden)
    }

    @Test func `one new Order Form is open at a time, and none cuts off a document that waits for its day`()
        async throws
    {
        let partner = try await documents.partner()
        let app = try await TestApp(as: .lea, on: "2021-06-01")
        let path = "/partners/\(partner)/agreements"
        let order = documents.form("order_form", "2021-07-01", keep: ["PT", "ES"], add: "")
        #expect(try await documents.drawnUp(partner, order, on: "2021-06-01") > 0)
        let second = try await app.post(path, pairs: order)
        #expect(
            second.status == .unprocessableContent && second.html.contains("open Order Form for this partner already"))
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let addendum = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-08-01", keep: ["PT", "ES"], add: "FR"), on: "2021-06-01")
        try await documents.executed(addendum, partner, on: "2021-06-02")
        #expect(try await app.get("\(path)/new?kind=order_form").status == .conflict)
    }
}
