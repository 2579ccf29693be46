import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Projects of Nova with contacts, surveys and answers, as people make them on the pages.
enum Surveys {
    static let contact = [
        "contact_name": "Helena Brito", "contact_email": "helena@frinorte.example", "contact_role": "Head of claims",
        "contact_language": "pt", "permission_ground": "agreed", "permission_by": "Helena Brito",
        "permission_given": "1", "permission_given_month": "3", "permission_given_year": "2021",
    ]

    /// Project 1 is Nova's, in Portugal, from 1 March 2021 on.
    static func registered(_ name: String = "Claims portal", msp: Bool = false, as user: User = .ravi) async throws {
        let answer = try await TestApp(as: user).post(
            "/projects",
            [
                "customer_name": "Frigorífico Norte, S.A.", "customer_country": "PT",
                "customer_domain": "frinorte.example", "name": name, "started": "1", "started_month": "3",
                "started_year": "2021", "msp": msp ? "yes" : "no",
            ])
        #expect(answer.status == .seeOther, "\(name)")
    }

    static func given(
        _ changes: [String: String] = [:], project: Int = 1, as user: User = .ravi, on day: String = "2021-03-01"
    ) async throws -> Answer {
        try await TestApp(as: user, on: day).post(
            "/projects/\(project)/contacts", contact.merging(changes) { $1 })
    }

    static func send(
        to contact: Int = 1, project: Int = 1, as user: User = .ravi, on day: String = "2021-03-01",
        at time: String = "12:00:00"
    ) async throws -> Answer {
        try await TestApp(as: user, on: day, at: time).post(
            "/projects/\(project)/surveys", ["survey_contact": String(contact)])
    }

    /// The way of the link in the newest mail to a customer.
    static func link() async throws -> String {
        let body = try await stored(
            "SELECT body FROM messages WHERE body LIKE '%/survey/%' ORDER BY id DESC LIMIT 1", as: String.self)
        let found = try #require(body?.firstMatch(of: /http:\/\/test(\/survey\/\S+)/))
        return String(found.1)
    }

    /// Asked and answered; gives the number of the response.
    @discardableResult
    static func answered(
        _ score: String, contact: Int = 1, project: Int = 1, on day: String = "2021-03-02",
        _ more: [String: String] = [:]
    ) async throws -> Int? {
        #expect(try await send(to: contact, project: project, on: day, at: "09:00:00").status == .seeOther)
        let link = try await link()
        let answer = try await TestApp(on: day).post(link, ["score": score].merging(more) { $1 })
        #expect(answer.location == link + "/thanks", "\(answer.status)")
        return try await stored("SELECT max(id) FROM review_responses")
    }

    static func verdicts() async throws -> [String] {
        try await TestDatabase.current.owner.all(
            "SELECT concat(score, ' ', flags::text) AS said FROM review_responses ORDER BY id"
        ) { try $0.get("said") }
    }
}
