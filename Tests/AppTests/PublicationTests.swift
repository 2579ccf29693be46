import HTTPTypes
import Postgres
import Testing

@testable import App

@Suite(.database) struct PublicationTests {
    private func authorize() async throws {
        let owner = TestDatabase.current.owner
        try await owner.execute("UPDATE partner_memberships SET valid = '[2021-02-12,2021-02-20)' WHERE partner_id = 1")
        try await owner.execute(
            """
            INSERT INTO partner_memberships (partner_id, status, valid, cause)
            VALUES (1, 'authorized', '[2021-02-20,)', 'Sales authorization')
            """)
    }

    @Test func `a Registered partner is told by which clause it cannot publish`() async throws {
        let app = try await TestApp(as: .ravi)
        let page = try await app.get("/partners/1/profile").html
        #expect(
            page.contains("Not met") && page.contains("R59") && page.contains("Our proposal")
                && page.contains("Not confirmed yet"))
        #expect(!page.contains("Ask to publish"))
        let refused = try await app.post("/partners/1/publication-requests")
        #expect(refused.status == .conflict && refused.html.contains("Registered partners do not have it"))
        #expect(try await count() == 0)
    }

    @Test func `an authorized partner asks, and the profile is published as it was asked for`() async throws {
        try await authorize()
        let app = try await TestApp(as: .ravi)
        _ = try await app.save(["summary": "First words"])
        #expect(try await app.post("/partners/1/publication-requests").status == .seeOther)
        #expect(try await app.post("/partners/1/publication-requests").status == .conflict)
        _ = try await app.save(["summary": "Later words"])
        let staff = try await TestApp(as: .mia)
        let request = try await staff.get("/profile-publications/1").html
        #expect(request.contains("First words") && !request.contains("Later words"))
        #expect(try await staff.post("/profile-publications/1/approval").status == .seeOther)
        #expect(try await staff.post("/profile-publications/1/approval").status == .conflict)
        #expect(try await app.get("/profile-publications/1").html.contains("Published"))
    }

    @Test func `a newer profile takes the place of the published one`() async throws {
        try await authorize()
        let (app, staff) = (try await TestApp(as: .ravi), try await TestApp(as: .mia))
        for number in 1...2 {
            _ = try await app.save(["summary": "Version \(number)"])
            _ = try await app.post("/partners/1/publication-requests")
            #expect(try await staff.post("/profile-publications/\(number)/approval").status == .seeOther)
        }
        #expect(try await staff.get("/profile-publications/1").html.contains("No longer published"))
    }

    @Test func `the day's work takes down the profile of a partner that has left, once`() async throws {
        try await authorize()
        let (app, staff) = (try await TestApp(as: .ravi), try await TestApp(as: .mia))
        _ = try await app.save(["summary": "First words"])
        _ = try await app.post("/partners/1/publication-requests")
        _ = try await staff.post("/profile-publications/1/approval")
        #expect(try await passDay("2021-03-12")["profiles of partners that left taken down"] == nil)
        let owner = TestDatabase.current.owner
        try await owner.execute(
            "UPDATE partner_memberships SET valid = '[2021-02-20,2021-03-13)' WHERE partner_id = 1 AND upper_inf(valid)"
        )
        try await owner.execute(
            """
            INSERT INTO partner_memberships (partner_id, status, valid, cause)
            VALUES (1, 'terminated', '[2021-03-13,)', 'Notice')
            """)
        #expect(try await passDay("2021-03-13")["profiles of partners that left taken down"] == 1)
        #expect(try await passDay("2021-03-13").isEmpty)
        #expect(try await stored("SELECT state FROM profile_publications WHERE id = 1") == "unpublished")
    }

    @Test func `a request is returned with a reason and a published profile is taken down with one`() async throws {
        try await authorize()
        let (app, staff) = (try await TestApp(as: .ravi), try await TestApp(as: .mia))
        _ = try await app.post("/partners/1/publication-requests")
        let silent = try await staff.post("/profile-publications/1/return", ["return_reason": " "])
        #expect(silent.status == .unprocessableContent && silent.html.contains("Write what has to change first"))
        _ = try await staff.post("/profile-publications/1/return", ["return_reason": "Say what you do."])
        #expect(try await app.get("/partners/1/profile").html.contains("Say what you do."))
        _ = try await app.post("/partners/1/publication-requests")
        _ = try await staff.post("/profile-publications/2/approval")
        #expect(try await staff.post("/profile-publications/2/end", ["end_reason": "On request"]).status == .seeOther)
        #expect(try await staff.post("/profile-publications/2/end", ["end_reason": "Again"]).status == .conflict)
    }

    @Test func `the benefit has to be held when the profile is published, too`() async throws {
        try await authorize()
        _ = try await TestApp(as: .ravi).post("/partners/1/publication-requests")
        try await TestDatabase.current.owner.execute(
            "UPDATE partner_memberships SET status = 'registered' WHERE partner_id = 1 AND status = 'authorized'")
        let refused = try await TestApp(as: .mia).post("/profile-publications/1/approval")
        #expect(refused.status == .conflict && refused.html.contains("R59"))
    }

    @Test func `others neither ask nor decide nor see`() async throws {
        try await authorize()
        _ = try await TestApp(as: .ravi).post("/partners/1/publication-requests")
        #expect(try await TestApp(as: .bob).get("/profile-publications/1").status == .notFound)
        #expect(try await TestApp(as: .bob).post("/partners/1/publication-requests").status == .notFound)
        for user in [User.nina, .mia] {
            #expect(try await TestApp(as: user).post("/partners/1/publication-requests").status == .forbidden)
        }
        for user in [User.ravi, .ada, .oli] {
            #expect(try await TestApp(as: user).post("/profile-publications/1/approval").status == .forbidden)
        }
        #expect(
            !(try await TestApp(as: .ada).get("/profile-publications/1").html.contains("Publish the profile</button>")))
    }

    private func count() async throws -> Int {
        try await TestDatabase.current.owner.one("SELECT count(*) AS n FROM profile_publications") { try $0.get("n") }
    }
}
