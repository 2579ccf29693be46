import HTTPTypes
import Postgres
import Testing

@testable import App

@Suite(.database) struct PartnerPeopleTests {
    let ana = ["name": "Ana Reis", "purpose": "finance", "email": "ana@nova.example"]

    @Test func `a contact is added, stands on the pages, and is ended without being lost`() async throws {
        let app = try await TestApp(as: .ravi)
        #expect(try await app.post("/partners/1/contacts", ana).location == "/partners/1/people")
        #expect(try await app.get("/partners/1/people").html.contains("Ana Reis"))
        #expect(try await app.get("/partners/1").html.contains("Contact added: Ana Reis, finance"))
        let later = try await TestApp(as: .mia, on: "2021-05-02")
        #expect(try await later.post("/partners/1/contacts/1/end").status == .seeOther)
        #expect(!(try await later.get("/partners/1/people").html.contains("ana@nova.example")))
        #expect(try await later.get("/partners/1/people?on=2021-05-01").html.contains("ana@nova.example"))
        #expect(try await later.post("/partners/1/contacts/1/end").status == .conflict)
    }

    @Test func `before a contact ends it is asked, and the only main contact stays`() async throws {
        let app = try await TestApp(as: .ravi)
        _ = try await app.post("/partners/1/contacts", ana)
        let people = try await app.get("/partners/1/people").html
        #expect(people.contains("href=\"/partners/1/contacts/1/end\"") && !people.contains("contacts/1/end\" method"))
        let question = try await app.get("/partners/1/contacts/1/end").html
        #expect(question.contains("End Ana Reis as a contact?") && question.contains("1 March 2021 on"))
        #expect(try await app.get("/partners/1/people").html.contains("ana@nova.example"))

        let lead = ["name": "Rui Main", "purpose": "main", "email": "rui@nova.example"]
        _ = try await app.post("/partners/1/contacts", lead)
        let only = try await app.get("/partners/1/contacts/2/end").html
        #expect(only.contains("Rui Main is the only main contact") && !only.contains("action=\"/partners/1/contacts/2"))
        #expect(try await app.post("/partners/1/contacts/2/end").status == .conflict)
        _ = try await app.post("/partners/1/contacts", ["name": "Eva", "purpose": "main", "email": "eva@nova.example"])
        #expect(try await app.post("/partners/1/contacts/2/end").status == .seeOther)
    }

    @Test func `a text that is too long names its field, also in the summary`() async throws {
        let long = String(repeating: "x", count: 200)
        let form = ["name": long, "purpose": "sales", "email": "a@nova.example", "job_title": long]
        let answer = try await TestApp(as: .ravi).post("/partners/1/contacts", form).html
        for words in [
            ">Enter the contact&#39;s name, in 120 characters or fewer</a>",
            ">Use 120 characters or fewer for the job title</a>",
        ] {
            #expect(answer.contains(words), "\(words)")
        }
    }

    @Test func `every problem of a contact is told at once and what was typed is kept`() async throws {
        let answer = try await TestApp(as: .ravi).post("/partners/1/contacts", ["job_title": "Chief <of> all"])
        #expect(answer.status == .unprocessableContent)
        for words in [
            "Enter the contact&#39;s name", "Choose what the contact is for", "Enter an e-mail address or a telephone",
        ] {
            #expect(answer.html.contains(words), "\(words)")
        }
        #expect(answer.html.contains("Chief &lt;of&gt; all"))
    }

    @Test func `neither another partner nor a member changes contacts`() async throws {
        #expect(try await TestApp(as: .bob).post("/partners/1/contacts", ana).status == .notFound)
        #expect(try await TestApp(as: .nina).post("/partners/1/contacts", ana).status == .forbidden)
        #expect(try await TestApp(as: .ravi).post("/partners/1/contacts", ana).status == .seeOther)
        #expect(try await TestApp(as: .bob).post("/partners/1/contacts/1/end").status == .notFound)
        #expect(try await TestApp(as: .bob).post("/partners/2/contacts/1/end").status == .conflict)
        #expect(try await TestApp(as: .ravi).get("/partners/1/people").html.contains("ana@nova.example"))
    }

    @Test func `the people page names who can sign in and in which role`() async throws {
        let page = try await TestApp(as: .nina).get("/partners/1/people").html
        #expect(page.contains("Ravi Mehta") && page.contains("Partner administrator") && page.contains("Active"))
        #expect(!page.contains("Add a contact"))
        #expect(try await TestApp(as: .ravi).get("/partners/1/people").html.contains(#"href="/users""#))
    }
}
