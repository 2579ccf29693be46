import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// After a combination: old links lead on, and what was true stays readable.
@Suite(.database) struct CombinationLeadTests {
    let test: CombinationCase

    init() async throws { test = try await CombinationCase() }

    @Test func `an absorbed partner's pages say so and lead on, on the day and after it`() async throws {
        let id = try await test.assessed()
        #expect(try await test.apply(id).status == .seeOther)
        let mia = try await TestApp(as: .mia, on: CombinationCase.today)
        for page in ["", "/profile", "/territory", "/agreements", "/people", "/history"] {
            let html = try await mia.get("/partners/2\(page)").html
            #expect(html.contains("Merged into Nova Systems Lda on 1 June 2021."), "\(page)")
            #expect(html.contains("Go to Nova Systems Lda"), "\(page)")
        }
        let led = try await mia.get("/partners/P-000002?on=2021-06-05")
        #expect(led.location == "/partners/2?on=2021-06-05", "its reference leads to the page that leads on")
        #expect(try await mia.get("/partners/2?on=2021-06-05").html.contains("Merged into Nova Systems Lda"))
        #expect(try await !mia.get("/partners/1").html.contains("Merged into"))
    }

    @Test func `a day before it shows what was true then`() async throws {
        let id = try await test.assessed()
        _ = try await test.apply(id)
        let mia = try await TestApp(as: .mia, on: CombinationCase.today)
        let before = try await mia.get("/partners/2?on=2021-05-31").html
        #expect(!before.contains("Merged into") && before.contains("Registered") && before.contains("Norway"))
        #expect(try await mia.get("/partners/2/people?on=2021-05-31").html.contains("bob@borealis.example"))
        #expect(try await !mia.get("/partners/2/people").html.contains("bob@borealis.example"))
        #expect(try await mia.get("/partners/1/people").html.contains("bob@borealis.example"))
        #expect(try await !mia.get("/partners/1/people?on=2021-05-31").html.contains("bob@borealis.example"))
        let territory = try await mia.get("/partners/2/territory?on=2021-05-31").html
        #expect(territory.contains("Norway") && territory.contains("Portugal"))
    }

    @Test(arguments: ["P-000002", "NO912345678", "Borealis Software"])
    func `an old reference, number or name finds the absorbed partner and the survivor`(words: String) async throws {
        let id = try await test.assessed()
        _ = try await test.apply(id)
        let query = words.replacing(" ", with: "+")
        let html = try await TestApp(as: .mia, on: CombinationCase.today).get("/search?q=\(query)").html
        #expect(html.contains("href=\"/partners/1\""), "the survivor")
        if words != "NO912345678" {
            #expect(html.contains("href=\"/partners/2\"") && html.contains("merged into Nova Systems Lda"))
        }
    }

    @Test func `a user who moved sees the survivor and nothing of the old company`() async throws {
        let id = try await test.assessed()
        _ = try await test.apply(id)
        let bob = User(
            id: 9, kind: .partner, name: "Bob Larsen", email: "bob@borealis.example", roles: [.partnerMember],
            partnerID: 1)
        let app = try await TestApp(as: bob, on: CombinationCase.today)
        #expect(try await app.get("/partners/1").status == .ok)
        #expect(try await app.get("/partners/2").status == .notFound)
        #expect(try await app.get("/partners/1/history").html.contains("became part of this company"))
        #expect(try await app.get("/combinations/\(id)").status == .forbidden)
    }

    @Test func `legal finds the lost countries proposed in the addendum`() async throws {
        let id = try await test.assessed()
        _ = try await test.apply(id)
        let lea = try await TestApp(as: .lea, on: CombinationCase.today)
        let html = try await lea.get("/combinations/\(id)").html
        let link = "/partners/1/agreements/new?kind=addendum&amp;more=NO"
        #expect(html.contains(link) && html.contains("Draw up an addendum"))
        let form = try await lea.get(link.replacing("&amp;", with: "&"))
        #expect(form.status == .ok && form.html.contains("&#10;NO</textarea>"))
    }

    @Test func `an account does not change its company in any other way`() async throws {
        let id = try await test.assessed()
        await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.owner.execute("UPDATE users SET partner_id = 1 WHERE id = 9")
        }
        _ = try await test.apply(id)
        for change in ["report = 'Another'", "state = 'withdrawn', withdrawal_reason = 'No'", "plan = '{}'"] {
            await #expect(throws: PostgresError.self) {
                try await TestDatabase.current.owner.execute(
                    SQL(file: "UPDATE business_combinations SET \(change) WHERE id = \(id)"))
            }
        }
    }
}
