import HTTPTypes
import Postgres
import Testing

@testable import App

/// Lists kept under a name.
@Suite(.database) struct SavedViewTests {
    static let query = "tab=all&country=PT"

    private func save(_ name: String, as user: User = .mia, _ more: [String: String] = [:]) async throws -> Answer {
        try await TestApp(as: user).post(
            "/lists/partners/views", ["name": name, "query": Self.query].merging(more) { $1 })
    }

    @Test func `a saved view is offered, applied and marked once it is changed`() async throws {
        #expect(try await save("Portugal").location == "/partners?\(Self.query)")
        let app = try await TestApp(as: .mia)
        let list = try await app.get("/partners?tab=all").html
        #expect(list.contains("<a href=\"/partners?tab=all&amp;country=PT&amp;view=1\">Portugal</a>"))
        #expect(try await app.get("/partners?\(Self.query)&view=1").html.contains("<b>Portugal</b>"))
        let changed = try await app.get("/partners?\(Self.query)&geo=EMEA&view=1").html
        #expect(changed.contains("<b>Portugal (modified)</b>") && changed.contains("Save this view"))
    }

    @Test func `the default view opens where the address asks for nothing`() async throws {
        _ = try await save("Portugal", ["is_default": "yes"])
        let app = try await TestApp(as: .mia)
        #expect(try await app.get("/partners").location == "/partners?\(Self.query)&view=1")
        #expect(try await app.get("/partners?tab=all").status == .ok)
        _ = try await save("Another", ["is_default": "yes"])
        #expect(try await app.get("/partners").location?.hasSuffix("view=2") == true)
        #expect(try await TestApp(as: .pia).get("/partners").status == .ok)
    }

    @Test func `colleagues see what is shared and nothing else, and change nothing`() async throws {
        _ = try await save("Mine alone")
        _ = try await save("For all", ["is_shared": "yes"])
        for user in [User.pia, .ada] {
            let app = try await TestApp(as: user)
            let html = try await app.get("/partners?tab=all").html
            #expect(html.contains("For all, Mia Santos") && !html.contains("Mine alone"))
            #expect(try await app.get("/lists/partners/views/2").status == .notFound)
            #expect(try await app.post("/lists/partners/views/2", ["name": "X"]).status == .notFound)
            #expect(try await app.post("/lists/partners/views/2/deletion").status == .notFound)
        }
        #expect(try await TestApp(as: .ravi).get("/lists/partners/views").status == .notFound)
    }

    @Test func `an auditor keeps views too, renames and deletes them`() async throws {
        _ = try await save("Portugal", as: .ada)
        let app = try await TestApp(as: .ada)
        _ = try await app.post("/lists/partners/views/1", ["name": "Lusitania", "query": "tab=mine&nonsense=1"])
        #expect(try await app.get("/lists/partners/views").html.contains("/partners?tab=mine&amp;view=1\">Lusitania"))
        #expect(try await app.get("/lists/partners/views/1").html.contains("value=\"Lusitania\""))
        _ = try await app.post("/lists/partners/views/1/deletion")
        #expect(try await app.get("/lists/partners/views").html.contains("No saved views"))
    }

    @Test func `a view needs a name of its own`() async throws {
        let nameless = try await save(" ")
        #expect(nameless.status == .unprocessableContent && nameless.html.contains("Enter a name for the view"))
        _ = try await save("Portugal")
        let second = try await save("Portugal")
        #expect(second.status == .unprocessableContent && second.html.contains("choose another name"))
        #expect(second.html.contains("value=\"tab=all&amp;country=PT\""))
    }
}
