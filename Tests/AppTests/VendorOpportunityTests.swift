import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Our own opportunities: entered with the server's time, followed, closed.
@Suite(.database) struct VendorOpportunityTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Registrations.prepare() }

    @Test func `it is known from the moment of its entry, says who entered it, and takes the customer we know`()
        async throws
    {
        let dora = try await TestApp(as: .dora, at: "09:30:15")
        #expect(try await dora.post("/vendor-opportunities", CoSell.form).location == "/vendor-opportunities/1")
        let page = try await dora.get("/vendor-opportunities/1").html
        for words in ["1 March 2021, 09:30:15 UTC", "Entered by Dora Weiss", "FriNorte Group", "10 %", "C-000001"] {
            #expect(page.contains(words), "\(words)")
        }
        let other = CoSell.form.merging(["prospect_name": "Frinorte Holding", "need": "Another app"]) { $1 }
        _ = try await dora.post("/vendor-opportunities", other)
        let customers = try await owner.one("SELECT count(*) AS n FROM customers") { try $0.get("n", as: Int.self) }
        #expect(customers == 1, "the same domain is the same customer")
        let list = try await dora.get("/vendor-opportunities?customer=frinorte.example&country=PT&stage=10").html
        #expect(list.contains("OP-000001") && list.contains("OP-000002"))
        #expect(try await !dora.get("/vendor-opportunities?stage=50").html.contains("OP-000001"))
    }

    @Test func `what is missing is told, with everything typed kept`() async throws {
        let bare = CoSell.form.merging(["prospect_name": "", "value": "", "stage": "33"]) { $1 }
        let answer = try await TestApp(as: .mia).post("/vendor-opportunities", bare)
        #expect(answer.status == .unprocessableContent)
        for words in ["Enter the legal name of the prospect", "Enter the estimated value", "frinorte.example"] {
            #expect(answer.html.contains(words), "\(words)")
        }
        let stage = CoSell.form.merging(["stage": "33"]) { $1 }
        #expect(try await TestApp(as: .mia).post("/vendor-opportunities", stage).html.contains("Choose the stage"))
    }

    @Test func `the first day at 25 per cent is kept when it falls back, and a close ends it once`() async throws {
        let id = try await CoSell.opportunity()
        try await stage(id, "50", "5")
        try await stage(id, "10", "20")
        let since = try await owner.one("SELECT counting_since FROM opportunities") {
            try $0.get("counting_since", as: Day.self)
        }
        #expect(since == Day(iso: "2021-02-05"))
        let mia = try await TestApp(as: .mia)
        let path = "/vendor-opportunities/\(id)/close"
        let lost = ["outcome": "lost", "closed": "1", "closed_month": "3", "closed_year": "2021"]
        let version = try await CoSell.version(id)
        let silent = try await mia.post(path, lost.merging(["version": version]) { $1 })
        #expect(silent.status == .unprocessableContent && silent.html.contains("Write why it was lost"))
        let said = lost.merging(["version": version, "note": "No budget"]) { $1 }
        #expect(try await mia.post(path, said).status == .seeOther)
        #expect(try await mia.post(path, said).status == .conflict, "twice is once")
        let page = try await mia.get("/vendor-opportunities/\(id)").html
        #expect(page.contains("No budget") && page.contains("Lost") && !page.contains("Invite partners"))
        #expect(try await mia.get("/vendor-opportunities?tab=lost").html.contains("OP-000001"))
    }

    @Test func `registrations that may be the same stand on its page`() async throws {
        let registration = try await Registrations.submitted()
        let id = try await CoSell.opportunity()
        let page = try await TestApp(as: .mia).get("/vendor-opportunities/\(id)").html
        #expect(page.contains("OR-00000\(registration): Frigorífico Norte, S.A.") && page.contains("web domain"))
        #expect(try await TestApp(as: .ravi).get("/vendor-opportunities/\(id)").status == .forbidden)
    }

    private func stage(_ id: Int, _ percent: String, _ day: String) async throws {
        let answer = try await TestApp(as: .mia).post(
            "/vendor-opportunities/\(id)/stages",
            [
                "version": CoSell.version(id), "stage": percent, "reached": day, "reached_month": "2",
                "reached_year": "2021",
            ])
        #expect(answer.status == .seeOther)
    }
}
