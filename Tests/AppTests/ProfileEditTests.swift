import HTTPTypes
import Postgres
import Testing

@testable import App

@Suite(.database) struct ProfileEditTests {
    @Test func `harmless fields are saved at once`() async throws {
        let app = try await TestApp(as: .ravi)
        let answer = try await app.save([
            "summary": "We build claims software.", "employees": "41", "website": "nova.example",
            "trading_names": "Nova\r\nNova Lisboa", "motions": "msp", "languages": "Portuguese",
        ])
        #expect(answer.location == "/partners/1/profile")
        let page = try await app.get("/partners/1/profile").html
        for words in [
            "We build claims software.", "41", "https://nova.example", "Nova, Nova Lisboa", "Managed services (MSP)",
            "Last saved on 1 March 2021", "by Ravi Mehta",
        ] { #expect(page.contains(words), "\(words)") }
        let partner = try await app.get("/partners/1").html
        #expect(partner.contains("Nova, Nova Lisboa") && partner.contains("Profile saved: What the company does"))
        #expect(!partner.contains("waits for a decision"))
    }

    @Test func `every problem is told at once and what was typed is kept`() async throws {
        let answer = try await TestApp(as: .ravi).save([
            "legal_name": " ", "employees": "many", "website": "ftp://nova.example", "domain": "nova",
            "country": "Atlantis",
            "phone": "+351 <21>",
        ])
        #expect(answer.status == .unprocessableContent)
        for words in [
            "Enter the legal name", "Enter a whole number", "Enter an address that begins with https://",
            "A web domain has an ending", "Choose a country from the list", "Atlantis", "+351 &lt;21&gt;", "Error: ",
        ] { #expect(answer.html.contains(words), "\(words)") }
        #expect(try await changes() == 0)
    }

    @Test func `an identity field becomes a proposed change and does not change yet`() async throws {
        let app = try await TestApp(as: .ravi)
        let answer = try await app.save(["legal_name": "Nova Holding SA", "phone": "+351 21"])
        #expect(answer.status == .seeOther)
        let page = try await app.get("/partners/1").html
        #expect(page.contains("<h1>Nova Systems Lda") && page.contains("A proposed change waits for a decision."))
        let change = try await app.get("/profile-changes/1").html
        #expect(change.contains("Nova Systems Lda") && change.contains("Nova Holding SA"))
        #expect(change.contains("Withdraw"))
        #expect(!change.contains("Decide each field"))
        #expect(try await mails() == ["mia@vendor.example"])
    }

    @Test func `a number that is only written differently is no change`() async throws {
        let answer = try await TestApp(as: .ravi).save([
            "registration_number": "PT 501.234-567", "domain": "www.NOVA.example",
        ])
        #expect(answer.status == .seeOther)
        #expect(try await changes() == 0)
    }

    @Test func `one proposal is open at a time, and nothing typed is lost when a second is sent`() async throws {
        let app = try await TestApp(as: .ravi)
        _ = try await app.save(["legal_name": "Nova One SA"])
        let second = try await app.save(["legal_name": "Nova Two SA", "summary": "Kept <words>"])
        #expect(second.status == .unprocessableContent)
        #expect(second.html.contains("waits for a decision already"))
        #expect(second.html.contains(#"href="/profile-changes/1""#))
        #expect(second.html.contains("Nova Two SA") && second.html.contains("Kept &lt;words&gt;"))
        #expect(try await app.post("/profile-changes/1/withdrawal").status == .seeOther)
        #expect(try await app.post("/profile-changes/1/withdrawal").status == .conflict)
        #expect(try await app.save(["legal_name": "Nova Two SA"]).status == .seeOther)
    }

    @Test func `only those who keep a profile may edit it`() async throws {
        for user in [User.nina, .ada, .finn, .lea] {
            #expect(try await TestApp(as: user).get("/partners/1/profile/edit").status == .forbidden)
            #expect(try await TestApp(as: user).save([:]).status == .forbidden)
        }
        #expect(try await TestApp(as: .bob).get("/partners/1/profile/edit").status == .notFound)
        #expect(try await TestApp(as: .bob).save(["summary": "Stolen"]).status == .notFound)
        #expect(try await TestApp(as: .bob).get("/partners/1/profile").status == .notFound)
        #expect(try await TestApp(as: .mia).save(["summary": "On their behalf"]).status == .seeOther)
        #expect(try await TestApp(as: .nina).get("/partners/1/profile").html.contains("On their behalf"))
    }

    @Test func `a form sent twice is saved once`() async throws {
        let app = try await TestApp(as: .ravi)
        let key = "0a0a0a0a-0000-4000-8000-000000000002"
        _ = try await app.save(["legal_name": "Nova One SA", "form_key": key])
        #expect(try await app.save(["legal_name": "Nova One SA", "form_key": key]).status == .seeOther)
        #expect(try await changes() == 1)
    }

    private func changes() async throws -> Int {
        try await TestDatabase.current.owner.one("SELECT count(*) AS n FROM profile_changes") { try $0.get("n") }
    }

    private func mails() async throws -> [String] {
        try await TestDatabase.current.owner.all("SELECT recipient FROM messages ORDER BY id") {
            try $0.get("recipient")
        }
    }
}

extension TestApp {
    /// Opens the profile's form, changes the named fields, and sends it as a browser would; each time as a new one.
    func save(
        _ changed: [String: String], of partner: Int = 1, opened form: [String: String]? = nil
    ) async throws -> Answer {
        var fields = if let form { form } else { try await profileForm(of: partner) }
        fields["form_key"] = nil
        return try await post("/partners/\(partner)/profile", fields.merging(changed) { $1 })
    }

    /// What stands in the form, hidden or not.
    func profileForm(of partner: Int = 1) async throws -> [String: String] {
        TestApp.fields(of: try await get("/partners/\(partner)/profile/edit").html)
    }

    /// The values that a browser would send from a page's inputs; only the boxes and choices that are checked.
    static func fields(of html: String) -> [String: String] {
        var fields: [String: String] = [:]
        for input in html.matches(of: /<input[^>]*>/).map({ String($0.0) }) {
            guard let name = input.firstMatch(of: /\sname="([^"]+)"/)?.1 else { continue }
            if input.contains("checkbox") || input.contains("radio"), !input.contains(" checked") { continue }
            fields[String(name)] = input.firstMatch(of: /\svalue="([^"]*)"/).map { plain(String($0.1)) } ?? ""
        }
        for area in html.matches(of: /<textarea[^>]* name="([^"]+)"[^>]*>&#10;([^<]*)<\/textarea>/) {
            fields[String(area.1)] = plain(String(area.2))
        }
        return fields
    }

    private static func plain(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
