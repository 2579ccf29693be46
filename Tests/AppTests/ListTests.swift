import Foundation
import HTTPTypes
import Postgres
import Testing

@testable import App

/// What every list does with its address, shown on the list of partners.
@Suite(.database) struct ListTests {
    @Test func `the list names its partners, their places and managers`() async throws {
        let html = try await TestApp(as: .mia).get("/partners?tab=all").html
        #expect(html.contains("<h1>Partners <span class=\"muted\">(2)</span></h1>"))
        #expect(html.contains("<a href=\"/partners/1\">Nova Systems Lda</a>"))
        #expect(html.contains("P-000001"))
        #expect(html.contains("Portugal") && html.contains("Mia Santos") && html.contains("12 February 2021"))
        #expect(html.contains("<title>Partners – Partnerdesk</title>"))
    }

    @Test func `strangers and partners do not see it`() async throws {
        #expect(try await TestApp().get("/partners").location?.hasPrefix("/sign-in") == true)
        #expect(try await TestApp(as: .ravi).get("/partners").status == .forbidden)
    }

    @Test func `filters become chips, each with a link that takes it away`() async throws {
        let html = try await TestApp(as: .mia).get("/partners?country=PT&geo=EMEA&named=nova").html
        #expect(html.contains("1 of 2 partners"))
        #expect(
            html.contains("Name or reference: “nova”") && html.contains("Country: Portugal")
                && html.contains("GEO: EMEA"))
        #expect(html.contains("href=\"/partners?tab=all&amp;named=nova&amp;geo=EMEA\""))
        #expect(!html.contains("Borealis"))
    }

    @Test(arguments: [
        "named=NOVA+sys", "named=p-000001", "named=no", "from=2021-02-01&to=2021-02-28", "status=registered&country=PT",
    ])
    func `every filter finds Nova and leaves Borealis out`(query: String) async throws {
        let html = try await TestApp(as: .ada).get("/partners?\(query)").html
        #expect(html.contains("Nova Systems Lda") && !html.contains("Borealis Software AS"))
    }

    @Test(arguments: [
        "tab=nothing", "sort=nothing", "sort=--name", "size=13", "size=-1", "cursor=abc", "cursor=AAAAAAAA",
        "country=ZZ",
        "status=x&geo=y&manager=0&capability=z", "from=2021-13-45", "view=99999999999999999999", "columns=nothing",
        "named=%00", "named=%FF%FE", "named=%25_%5C", "&&&==&", "geo=EMEA&geo=EMEA&geo='",
        "manager=1;DROP TABLE partners",
    ])
    func `whatever the address says, there is a page`(query: String) async throws {
        #expect(try await TestApp(as: .mia).get("/partners?\(query)").status == .ok)
    }

    @Test func `no match is another page than nothing yet`() async throws {
        let app = try await TestApp(as: .mia)
        let none = try await app.get("/partners?country=JP").html
        #expect(none.contains("Nothing matches") && none.contains("Country: Japan") && none.contains("Clear filters"))
        try await TestDatabase.current.owner.run(script: "SET session_replication_role = replica; DELETE FROM partners")
        let empty = try await app.get("/partners?country=JP").html
        #expect(empty.contains("No partners yet") && !empty.contains("Nothing matches"))
    }

    @Test func `sorting turns round and says so`() async throws {
        let app = try await TestApp(as: .mia)
        let up = try await app.get("/partners?tab=all").html
        #expect(up.contains("aria-sort=\"ascending\"><a href=\"/partners?tab=all&amp;sort=-name\">Partner</a>"))
        let down = try await app.get("/partners?tab=all&sort=-name").html
        #expect(down.contains("aria-sort=\"descending\""))
        let nova = try #require(down.range(of: "Nova Systems")).lowerBound
        #expect(try nova < #require(down.range(of: "Borealis Software")).lowerBound)
    }

    @Test func `tabs count their rows, and mine are mine`() async throws {
        let mine = try await TestApp(as: .mia).get("/partners?tab=mine").html
        #expect(mine.contains("aria-current=\"page\">Mine <span class=\"count\">2</span>"))
        let pias = try await TestApp(as: .pia).get("/partners?tab=mine").html
        #expect(pias.contains(">Mine <span class=\"count\">0</span>") && pias.contains("No rows for Mine"))
    }

    @Test func `page size and columns are remembered for their reader alone`() async throws {
        let app = try await TestApp(as: .ada)
        _ = try await app.get("/partners?size=50&columns=&columns=geo")
        let html = try await app.get("/partners?tab=all").html
        #expect(html.contains(">GEO</th>") && !html.contains(">Location</th>"))
        let kept = try await TestDatabase.current.owner.all("SELECT user_id, page_size FROM list_preferences") {
            [try $0.get("user_id", as: Int.self), try $0.get("page_size", as: Int.self)]
        }
        #expect(kept == [[3, 50]])
        #expect(try await TestApp(as: .mia).get("/partners?tab=all").html.contains(">Location</th>"))
    }

    @Test func `a chosen day that has gone by is told in words`() async throws {
        try await TestDatabase.current.owner.execute("UPDATE partners SET clock_ends_on = '2021-03-02' WHERE id = 1")
        try await TestDatabase.current.owner.execute("UPDATE partners SET clock_ends_on = '2021-02-20' WHERE id = 2")
        let html = try await TestApp(as: .mia, on: "2021-03-01").get("/partners?tab=clock").html
        #expect(html.contains("2 March 2021") && html.contains("1 day left") && html.contains("Ended 9 days ago"))
        let ending = try await TestApp(as: .mia, on: "2021-03-01").get("/partners?tab=ending").html
        #expect(ending.contains("Nova Systems") && !ending.contains("Borealis Software"))
    }

    @Test func `what is not ASCII is found without its accents`() async throws {
        try await TestDatabase.current.owner.execute("UPDATE partners SET name = 'São Tomé Técnica' WHERE id = 1")
        #expect(try await TestApp(as: .mia).get("/partners?named=sao+tome").html.contains("São Tomé Técnica"))
    }
}
