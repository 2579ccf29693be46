import Foundation
import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Nova, which may sell in Portugal and Spain, with all that is asked of a Global System Integrator on 30 November
/// 2021.
struct IntegratorWorld {
    static let today = "2021-11-30"
    static let path = "/partners/1/integrator"
    let owner = TestDatabase.current.owner

    /// With `countries` in which Sales and Delivery are met.
    init(countries: [String] = ["PT", "ES"]) async throws {
        let script = try String(contentsOfFile: "Tests/AppTests/Support/integrators.sql", encoding: .utf8)
        try await owner.run(script: script)
        for country in countries { try await meet(in: country) }
    }

    /// Everything that Sales and Delivery ask for by country.
    func meet(in country: String) async throws {
        try await owner.run(script: "CALL pg_temp_meet('\(country)')")
        for number in 1...2 {
            try await MeasuredDeal(
                name: "Deal \(number) of \(country)", country: country, submitted: "2021-05-03 12:00",
                approved: "2021-05-05", stages: [(25, "2021-06-01")]
            ).add()
        }
    }

    /// All facts that are entered by us, as Mia enters them.
    func enterFacts() async throws {
        for (about, form) in Self.forms {
            let answer = try await Self.enter(about, form)
            #expect(answer.status == .seeOther, "\(about): \(answer.html)")
        }
    }

    static func enter(_ about: String, _ form: [(String, String)], as user: User = .mia, on day: String = today)
        async throws -> Answer
    {
        try await TestApp(as: user, on: day).post("\(path)/facts/\(about)", pairs: form)
    }

    static let forms: [(String, [(String, String)])] = [
        ("annual-revenue", figure("2,000,000,000")), ("services-share", figure("65.5")),
        ("presence-americas", presence(["customers", "operations"])),
        ("presence-emea", presence(["customers", "operations", "center"])),
        ("presence-apac", presence(["customers", "operations"])),
    ]

    static func figure(_ amount: String, yearEnded: String = "2020-12-31", known: String = "2021-03-20")
        -> [(String, String)]
    {
        [("amount", amount)] + day("year_ended", yearEnded) + sourced(known)
    }

    static func presence(_ has: [String], known: String = "2021-03-20") -> [(String, String)] {
        has.map { ("has", $0) } + sourced(known)
    }

    private static func sourced(_ known: String) -> [(String, String)] {
        day("known", known) + [("source", "Annual report 2020, page 12")] + day("source_on", "2021-03-15")
    }

    private static func day(_ name: String, _ value: String) -> [(String, String)] {
        let parts = value.split(separator: "-").map { String(Int($0) ?? 0) }
        return [(name, parts[2]), (name + "_month", parts[1]), (name + "_year", parts[0])]
    }

    /// Pia invites Nova; gives where the invitation is.
    @discardableResult
    func invite(_ letter: String = "We would like you to be one of ours.") async throws -> String {
        let answer = try await TestApp(as: .pia, on: Self.today).post(Self.path + "/invitation", ["letter": letter])
        return try #require(answer.location, "\(answer.html)")
    }

    func held(on day: String) async throws -> [String] {
        try await owner.one("SELECT desk.authorizations_held(1, \(day)::date) AS held") { try $0.get("held") }
    }

    func mails() async throws -> [String] {
        try await owner.all("SELECT recipient || ': ' || subject AS mail FROM messages ORDER BY id") {
            try $0.get("mail")
        }
    }
}
