import Foundation
import HTTPTypes
import Hummingbird
import Postgres
import Testing

@testable import App

/// Ana of Vega, who applies without an account, step by step as a browser would.
struct Applicant {
    let app: TestApp
    let key: String

    /// Begins an application and keeps its cookie.
    static func begun(email: String = "ana@vega.example", on day: String = "2021-03-01") async throws -> Applicant {
        let key = SecretToken().text
        let answer = try await TestApp(on: day).post("/apply", ["email": email, "key": key])
        #expect(answer.status == .seeOther)
        #expect(answer.cookie(Cookie.applicationName) == key)
        return try await Applicant(key: key, on: day)
    }

    init(key: String, on day: String = "2021-03-01") async throws {
        self.key = key
        app = try await TestApp(on: day, cookies: [Cookie.applicationName: key])
    }

    /// What the step's page carries.
    func version(_ path: String) async throws -> String { try await app.get(path).field("version") }

    @discardableResult
    func save(_ path: String, _ pairs: [(String, String)]) async throws -> Answer {
        try await app.post(path, pairs: pairs + [("version", try await version(path))])
    }

    static let company = [
        ("legal_name", "Vega Software, Lda."), ("trading_names", "Vega\nVega Labs"),
        ("registration_number", "509 111 222"),
        ("vat_number", "PT509111222"), ("domain", "https://www.Vega.example/about"), ("street", "Rua Augusta 1"),
        ("postal_code", "1100-048"), ("city", "Lisboa"), ("country", "Portugal"),
    ]
    static let contacts = [("name", "Ana Vega"), ("email", "ana@vega.example"), ("signs", "main")]
    static let presence = [
        ("has_legal_entity", "yes"), ("legal_entity", "Vega Software, Lda."), ("has_office", "yes"),
        ("office", "Lisboa"),
        ("has_sales_team", "yes"), ("sales_team", "Four people"),
    ]

    /// Fills every step for Portugal, except those left out.
    func fill(_ company: [(String, String)] = company, presence: [(String, String)] = presence) async throws {
        try await expectSaved(save("/apply/company", company))
        try await expectSaved(save("/apply/contacts", Self.contacts))
        try await expectSaved(save("/apply/countries", [("add", "Portugal")]))
        try await expectSaved(save("/apply/countries/PT", presence))
        try await expectSaved(save("/apply/delivery", [("add", "Portugal"), ("delivery_places", "Porto, 12 people")]))
        try await expectSaved(save("/apply/motions", [("motions", "sell_with"), ("motions", "isv")]))
        try await expectSaved(save("/apply/capabilities", [("capabilities", "vertical_expertise")]))
    }

    private func expectSaved(_ answer: Answer) {
        #expect(answer.status == .seeOther, "\(answer.html.prefix(3000))")
    }

    func submit() async throws -> Answer { try await save("/apply/submission", from: "/apply/check") }

    func save(_ path: String, _ pairs: [(String, String)] = [], from page: String) async throws -> Answer {
        try await app.post(path, pairs: pairs + [("version", try await version(page))])
    }

    /// An application that was filled in and submitted; gives its number.
    static func submitted(_ company: [(String, String)] = company) async throws -> (applicant: Applicant, id: Int) {
        let applicant = try await begun()
        try await applicant.fill(company)
        #expect(try await applicant.submit().location == "/apply/submitted")
        return (applicant, try await newest())
    }

    /// The application begun last.
    static func newest() async throws -> Int {
        try await TestDatabase.current.owner.one("SELECT max(id) AS id FROM applications") { try $0.get("id") }
    }

    static func state(_ id: Int) async throws -> String {
        try await TestDatabase.current.owner.one("SELECT state FROM applications WHERE id = \(id)") {
            try $0.get("state")
        }
    }
}

extension Answer {
    /// The value of the first hidden field of that name; empty where there is none.
    func field(_ name: String) -> String {
        let parts = html.components(separatedBy: "name=\"\(name)\" value=\"")
        return parts.count > 1 ? String(parts[1].prefix { $0 != "\"" }) : ""
    }

    /// How often a problem's link stands in the summary.
    func hasProblem(_ field: String) -> Bool { html.contains("href=\"#\(field)\"") }
}

extension TestApp {
    /// Posts a reviewer's form with the version that the application's page carries.
    func review(_ id: Int, _ action: String, _ pairs: [(String, String)] = []) async throws -> Answer {
        let page = try await get(action == "review" ? "/applications/\(id)" : "/applications/\(id)/\(action)")
        return try await post("/applications/\(id)/\(action)", pairs: pairs + [("version", page.field("version"))])
    }
}
