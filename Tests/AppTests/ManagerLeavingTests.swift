import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// A channel manager whose account is closed leaves partners that nobody can overlook, until somebody else has them.
@Suite(.database) struct ManagerLeavingTests {
    private func missing(_ user: User) async throws -> String? {
        let home = try await TestApp(as: user, on: "2021-06-01").get("/").html
        return home.firstMatch(of: #/Partners without a channel manager[\s\S]*?([0-9]+ overdue)/#).map { String($0.1) }
    }

    @Test func `who leaves raises the work at home and on the page, and it is done when the last partner has somebody`()
        async throws
    {
        let jonas = try await SecondManager()
        for user in [User.pia, .sam] { #expect(try await missing(user) == nil) }
        let closed = try await TestApp(as: .sam, on: "2021-06-01").post(
            "/users/1/closure", ["closing_reason": "Has left us"])
        #expect(closed.status == .seeOther)
        for user in [User.pia, .sam] { #expect(try await missing(user) == "2 overdue") }
        #expect(try await missing(.lea) == nil, "it is no work of hers")
        let app = try await TestApp(as: .pia, on: "2021-06-01")
        let page = try await app.get("/channel-managers").html
        #expect(page.contains("2 partners without a manager.") && page.contains("/partners?manager=none"))
        let all = try await app.get("/partners?manager=none").html
        #expect(all.contains(">Nova Systems Lda</a>") && all.contains(">Borealis Software AS</a>"))
        for partner in [1, 2] {
            let form = try await app.get("/partners/\(partner)/manager").html
            let version = form.firstMatch(of: /name="version" value="([^"]+)"/).map { String($0.1) } ?? ""
            let answer = try await app.post(
                "/partners/\(partner)/manager",
                ["manager": String(jonas.id), "reason": "Mia has left", "version": version]
                    .merging(SecondManager.day("from", "2021-06-01")) { $1 })
            #expect(answer.status == .seeOther)
        }
        #expect(try await missing(.pia) == nil)
        #expect(try await !app.get("/channel-managers").html.contains("without a manager."))
        #expect(try await !app.get("/partners?manager=none").html.contains(">Nova Systems Lda</a>"))
    }
}
