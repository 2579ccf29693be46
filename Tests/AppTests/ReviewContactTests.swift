import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Contacts of a project, and what is noted about their answers (R97, R99).
@Suite(.database) struct ReviewContactTests {
    init() async throws { try await Surveys.registered() }

    @Test func `everything that is missing is told at once, and what was typed is kept`() async throws {
        let answer = try await Surveys.given([
            "contact_name": " ", "contact_email": "helena", "contact_role": "", "contact_language": "xx",
            "permission_ground": "", "permission_by": "The board", "permission_given": "2",
        ])
        #expect(answer.status == .unprocessableContent && answer.html.contains("The board"))
        for words in [
            "Enter the name of the contact", "An e-mail address has one @", "Enter what the contact does",
            "Choose the language", "Choose by what right", "today at the latest",
        ] { #expect(answer.html.contains(words), "\(words)") }
        let nobody = try await TestApp(as: .ravi).post("/projects/1/surveys")
        #expect(nobody.status == .unprocessableContent && nobody.html.contains("Choose the contact"))
    }

    @Test func `an address is given once a project, and another partner reaches nobody`() async throws {
        _ = try await Surveys.given()
        let twice = try await Surveys.given(["contact_email": "HELENA@frinorte.example"])
        #expect(twice.status == .unprocessableContent && twice.html.contains("is given for the project already"))
        #expect(try await Surveys.given(as: .bob).status == .notFound)
        #expect(try await Surveys.send(as: .bob).status == .notFound)
        try await Surveys.registered("Fjord", as: .bob)
        let own = try await stored("SELECT max(id) FROM delivery_projects", as: Int.self) ?? 0
        #expect(try await Surveys.send(to: 1, project: own, as: .bob).status == .notFound, "a contact of another")
        #expect(try await Surveys.send(to: 1, as: .oli).status == .seeOther, "we may ask as well (R99)")
    }

    @Test func `the same form sent twice is carried out once`() async throws {
        let key = ["form_key": "0f0f0f0f-0000-4000-8000-000000000001"]
        #expect(try await Surveys.given(key).status == .seeOther)
        #expect(try await Surveys.given(key).status == .seeOther)
        #expect(try await stored("SELECT count(*) FROM review_contacts") == 1)
    }

    @Test func `addresses of the partner and of ours are flagged, not refused`() async throws {
        for (number, email) in ["ravi@nova.example", "mia@vendor.example", "helena@frinorte.example"].enumerated() {
            #expect(try await Surveys.given(["contact_email": email]).status == .seeOther)
            try await Surveys.answered("5", contact: number + 1)
        }
        #expect(try await Surveys.verdicts() == ["5 {partner_domain}", "5 {our_domain}", "5 {}"])
        let list = try await TestApp(as: .mia).get("/reviews?tab=look").html
        #expect(list.contains("Partner&#39;s domain") || list.contains("Partner's domain"))
        #expect(list.contains("Our domain") && !list.contains("RV-000003"))
        let filtered = try await TestApp(as: .mia).get("/reviews?flag=our_domain").html
        #expect(filtered.contains("RV-000002") && !filtered.contains("RV-000001"))
        let home = try await TestApp(as: .oli).get("/").html
        #expect(home.contains("Customer reviews to look at"))
    }

    @Test func `a second answer, one for another project, and one within seconds are noted`() async throws {
        _ = try await Surveys.given()
        try await Surveys.answered("4")
        try await Surveys.answered("5", on: "2021-03-20")
        try await Surveys.registered("Second portal")
        let other = try await stored("SELECT max(id) FROM delivery_projects", as: Int.self) ?? 0
        _ = try await Surveys.given(project: other)
        try await Surveys.answered("5", contact: 2, project: other, on: "2022-03-19")
        try await Surveys.answered("5", contact: 2, project: other, on: "2023-03-21")
        _ = try await Surveys.send(to: 2, project: other, on: "2024-01-02", at: "12:00:00")
        _ = try await TestApp(on: "2024-01-02", at: "12:00:20").post(Surveys.link(), ["score": "1"])
        #expect(
            try await Surveys.verdicts() == [
                "4 {}", "5 {answered_before}", "5 {other_project}", "5 {answered_before}",
                "1 {answered_before,within_seconds}",
            ])
    }
}
