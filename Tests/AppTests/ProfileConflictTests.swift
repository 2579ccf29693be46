import HTTPTypes
import Postgres
import Testing

@testable import App

@Suite(.database) struct ProfileConflictTests {
    @Test func `two people who change different fields are put together`() async throws {
        let (ravi, mia) = (try await TestApp(as: .ravi), try await TestApp(as: .mia))
        let (one, other) = (try await ravi.profileForm(), try await mia.profileForm())
        #expect(try await ravi.save(["phone": "+351 21"], opened: one).status == .seeOther)
        #expect(try await mia.save(["languages": "Portuguese"], opened: other).status == .seeOther)
        let page = try await ravi.get("/partners/1/profile").html
        #expect(page.contains("+351 21") && page.contains("Portuguese"))
    }

    @Test func `two people who change the same field get the conflict page, and the second chooses`() async throws {
        let (ravi, mia) = (try await TestApp(as: .ravi), try await TestApp(as: .mia))
        let (one, other) = (try await ravi.profileForm(), try await mia.profileForm())
        _ = try await mia.save(["phone": "+351 111", "industries": "Banking"], opened: other)
        let clash = try await ravi.save(["phone": "+351 222", "languages": "Portuguese"], opened: one)
        #expect(clash.status == .conflict)
        for words in ["Mia Santos saved this profile on 1 March 2021", "+351 111", "+351 222", "Portuguese"] {
            #expect(clash.html.contains(words), "\(words)")
        }
        let theirs = TestApp.fields(of: clash.html).merging(["keep_phone": "theirs"]) { $1 }
        #expect(try await ravi.post("/partners/1/profile", theirs).status == .seeOther)
        let page = try await ravi.get("/partners/1/profile").html
        #expect(page.contains("+351 111") && page.contains("Banking") && page.contains("Portuguese"))
        #expect(!page.contains("+351 222"))
    }

    @Test func `yours wins where it is chosen`() async throws {
        let (ravi, mia) = (try await TestApp(as: .ravi), try await TestApp(as: .mia))
        let one = try await ravi.profileForm()
        _ = try await mia.save(["trading_names": "Nova\r\nNova Mia"])
        let clash = try await ravi.save(["trading_names": "Nova\r\nNova Ravi"], opened: one)
        #expect(clash.status == .conflict)
        let yours = TestApp.fields(of: clash.html).merging(["keep_trading_names": "yours"]) { $1 }
        #expect(try await ravi.post("/partners/1/profile", yours).status == .seeOther)
        #expect(try await ravi.get("/partners/1/profile").html.contains("Nova, Nova Ravi"))
    }

    @Test func `in the same moment one saves and the other is asked, and nothing is lost`() async throws {
        let apps = [try await TestApp(as: .ravi), try await TestApp(as: .mia)]
        let form = try await apps[0].profileForm()
        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for (number, app) in apps.enumerated() {
                group.addTask { try await app.save(["summary": "Written by \(number)"], opened: form) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0.status == .seeOther } == 1)
        let clash = try #require(answers.first { $0.status == .conflict })
        #expect(clash.html.contains("Written by 0") && clash.html.contains("Written by 1"))
    }

    @Test func `in the same moment different fields are both kept`() async throws {
        let apps = [try await TestApp(as: .ravi), try await TestApp(as: .pia)]
        let form = try await apps[0].profileForm()
        async let one = apps[0].save(["phone": "+351 333"], opened: form)
        async let other = apps[1].save(["employees": "77"], opened: form)
        #expect(try await one.status == .seeOther)
        #expect(try await other.status == .seeOther)
        let page = try await apps[0].get("/partners/1/profile").html
        #expect(page.contains("+351 333") && page.contains("77"))
    }
}
