import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Territories over time: addenda that lie ahead or behind, on one day, with gaps, and of several partners (R13–R15).
@Suite(.database) struct TerritoryDaysTests {
    private let owner = TestDatabase.current.owner
    private let documents = PartnerDocuments()

    private func addendum(
        _ partner: Int, from day: String, keep: [String], add: String, on signed: String
    ) async throws -> Int {
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", day, keep: keep, add: add), on: signed)
        try await documents.executed(id, partner, on: signed)
        return id
    }

    @Test func `several partners may hold one country, and each sees only its own`() async throws {
        try await owner.run(
            script: String(contentsOfFile: "Tests/AppTests/Support/two-partners.sql", encoding: .utf8))
        let html = try await TestApp(as: .mia, on: "2021-06-01").get("/territories/PT").html
        #expect(html.contains(">Nova Systems Lda</a>") && html.contains(">Borealis Software AS</a>"))
        let own = try await TestApp(as: .bob, on: "2021-06-01").get("/partners/2/territory").html
        #expect(own.contains("Portugal") && !own.contains("Nova"))
        #expect(try await TestApp(as: .bob, on: "2021-06-01").get("/partners/1/territory").status == .notFound)
    }

    @Test func `a country leaves, comes back after a gap, and every day tells the truth`() async throws {
        let partner = try await documents.partner()
        let away = try await addendum(partner, from: "2021-06-01", keep: ["PT"], add: "", on: "2021-05-20")
        let back = try await addendum(partner, from: "2021-09-01", keep: ["PT"], add: "Spain", on: "2021-08-01")
        for (day, held) in [
            ("2021-05-31", ["ES", "PT"]), ("2021-06-01", ["PT"]), ("2021-08-31", ["PT"]), ("2021-09-01", ["ES", "PT"]),
        ] { #expect(try await documents.territory(partner, on: day) == held, "\(day)") }
        let app = try await TestApp(as: .ada, on: "2021-10-01")
        let gap = try await app.get("/territories/ES?on=2021-07-01").html
        #expect(gap.contains("A white spot"))
        let after = try await app.get("/territories/ES").html
        #expect(after.contains("Casa do Sal") && after.contains("/agreements/\(back)"))
        let history = try await app.get("/partners/\(partner)/territory").html
        #expect(history.contains("31 May 2021") && history.contains("1 September 2021"))
        #expect(!history.contains("/agreements/\(away)\">Addendum") || history.contains("/agreements/\(back)"))
    }

    @Test func `an addendum that lies ahead changes nothing until its day, and then does by itself`() async throws {
        let partner = try await documents.partner()
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let id = try await addendum(partner, from: "2021-09-01", keep: ["PT", "ES"], add: "FR", on: "2021-06-01")
        let map = try await TestApp(as: .mia, on: "2021-08-31").get("/territories").html
        #expect(map.contains("aria-label=\"France: no partner, sell-with\""))
        _ = try await passDay("2021-09-01")
        _ = try await passDay("2021-09-01")
        #expect(try await stored("SELECT state FROM agreements WHERE id = \(id)") == "active")
        let then = try await TestApp(as: .mia, on: "2021-09-01").get("/territories").html
        #expect(then.contains("aria-label=\"France: 1 partner, sell-with\""))
        #expect(
            try await TestApp(as: .mia, on: "2021-08-31").get("/territories?on=2021-09-01").html
                .contains("aria-label=\"France: 1 partner, sell-with\""), "and it can be looked at before")
    }

    @Test func `a day that lies behind the signatures counts from them on`() async throws {
        let partner = try await documents.partner()
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let id = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-04-01", keep: ["PT", "ES"], add: "FR"), on: "2021-06-01")
        try await documents.executed(id, partner, on: "2021-06-03")
        let app = try await TestApp(as: .lea, on: "2021-06-04")
        #expect(try await app.get("/territories/FR?on=2021-06-02").html.contains("A white spot"))
        let html = try await app.get("/territories/FR").html
        #expect(html.contains("Casa do Sal") && html.contains("3 June 2021"))
    }

    @Test func `of two addenda of one day that take and give the same country, the later signature decides`()
        async throws
    {
        let partner = try await documents.partner()
        let one = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT"], add: ""), on: "2021-06-01")
        try await documents.executed(one, partner, on: "2021-06-02")
        #expect(try await documents.territory(partner, on: "2021-07-01") == ["PT"])
        let two = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-07-01", keep: ["PT"], add: "ES"), on: "2021-06-03")
        try await documents.executed(two, partner, on: "2021-06-04")
        #expect(try await documents.territory(partner, on: "2021-07-01") == ["ES", "PT"])
        #expect(try await documents.territory(partner, on: "2021-06-30") == ["ES", "PT"])
    }

    @Test func `two different addenda executed at once both count, or one is told to look again`() async throws {
        let partner = try await documents.partner()
        for country in ["FR", "DE"] { try await documents.evidence(partner, country, ["office", "sales_team"]) }
        var ids: [Int] = []
        for country in ["FR", "DE"] {
            let id = try await documents.drawnUp(
                partner, documents.form("addendum", "2021-06-03", keep: ["PT", "ES"], add: country), on: "2021-06-01")
            #expect(try await documents.signed(id, partner, on: "2021-06-02").status == .seeOther)
            ids.append(id)
        }
        let (first, second) = (ids[0], ids[1])
        async let one = ApprovedCompany.countersign(first, on: "2021-06-03")
        async let two = ApprovedCompany.countersign(second, on: "2021-06-03")
        let answers = try await [one.status, two.status]
        #expect(answers.allSatisfy { $0 == .seeOther }, "each takes its turn")
        #expect(try await documents.territory(partner, on: "2021-06-03") == ["DE", "ES", "FR", "PT"])
    }
}
