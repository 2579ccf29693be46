import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Numbers under which a company is known end with a day and a reason, and still lead to it.
@Suite(.database) struct CompanyNumberTests {
    static let end = ["ended": "1", "ended_month": "5", "ended_year": "2021", "end_reason": "Struck off the register"]

    /// A D-U-N-S number of Nova, recorded by Mia from 1 January 2021 on; gives the address of its end.
    private func recorded() async throws -> String {
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let number = [
            "scheme": "duns", "value": "451234567", "from": "1", "from_month": "1", "from_year": "2021",
            "note": "By the register",
        ]
        #expect(try await app.post("/companies/1/identifiers", number).status == .seeOther)
        let id: Int? = try await stored("SELECT id FROM organisation_identifiers WHERE value = '451234567'")
        return "/companies/1/identifiers/\(try #require(id))/end"
    }

    @Test func `a number ends with a day and a reason, and is told in the partner's history`() async throws {
        let path = try await recorded()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        #expect(try await app.get("/companies/1").html.contains(path))
        let asked = try await app.get(path)
        #expect(asked.status == .ok && asked.html.contains("D-U-N-S number 451234567 ends"))
        #expect(try await app.post(path, Self.end).location == "/companies/1")
        let page = try await app.get("/companies/1").html
        #expect(page.contains("30 April 2021") && page.contains("Struck off the register") && !page.contains(path))
        let told = try await app.get("/partners/1/history").html
        #expect(told.contains("D-U-N-S number 451234567 is recorded for Nova Systems Lda"))
        #expect(told.contains("D-U-N-S number 451234567 of Nova Systems Lda ends"))
    }

    @Test func `a number that has ended still leads to its company, and another one may bear it later`() async throws {
        let path = try await recorded()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        _ = try await app.post(path, Self.end)
        #expect(
            try await app.get("/search?q=451234567").html.contains(
                "found by its D-U-N-S number 451234567 (to 30 April 2021)"))
        #expect(try await app.get("/companies?named=451234567").html.contains(">Nova Systems Lda</a>"))
        let next = ["scheme": "duns", "value": "451234567", "from": "1", "from_month": "5", "from_year": "2021"]
        #expect(try await app.post("/companies/2/identifiers", next).status == .seeOther)
    }

    @Test func `the end of a number needs a day after its beginning and a reason, and is recorded once`() async throws {
        let path = try await recorded()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let early = try await app.post(path, ["ended": "1", "ended_month": "1", "ended_year": "2021"])
        #expect(early.status == .unprocessableContent && early.hasProblem("ended") && early.hasProblem("end_reason"))
        #expect(early.html.contains("Enter a day after 1 January 2021"))
        async let first = TestApp(as: .mia, on: "2021-06-01").post(path, Self.end)
        async let second = TestApp(as: .pia, on: "2021-06-01").post(path, Self.end)
        #expect(try await Set([first.status, second.status]) == [.seeOther, .conflict])
        #expect(try await app.get(path).status == .conflict)
        #expect(try await app.get("/companies/2\(path.dropFirst("/companies/1".count))").status == .notFound)
    }
}
