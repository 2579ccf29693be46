import Foundation
import PartnerProgram
import Postgres

@testable import App

/// A second channel manager beside Mia, who looks after EMEA, and changes of the rules by the pages.
struct SecondManager {
    /// Jonas.
    let id: Int

    init(_ name: String = "Jonas Weber", _ mailbox: String = "jonas") async throws {
        let owner = TestDatabase.current.owner
        id = try await owner.one(
            """
            INSERT INTO users (email, name, kind, state)
            VALUES (\(mailbox + "@vendor.example"), \(name), 'staff', 'active') RETURNING id
            """
        ) { try $0.get("id") }
        try await owner.execute("INSERT INTO user_roles (user_id, role) VALUES (\(id), 'channel_manager')")
    }

    /// The answers of the form for a rule more.
    func rule(_ place: String, from day: String, until: String? = nil, reason: String = "The region is divided")
        -> [String: String]
    {
        var form = ["kind": "added", "place": place, "manager": String(id), "reason": reason]
        form.merge(Self.day("from", day)) { $1 }
        if let until { form.merge(Self.day("until", until)) { $1 } }
        return form
    }

    /// The answers for a rule that is there.
    func change(_ kind: String, of rule: Int, from day: String, reason: String = "Jonas takes over") -> [String: String]
    {
        var form = ["kind": kind, "rule": String(rule), "reason": reason]
        if kind == "replaced" { form["manager"] = String(id) }
        form.merge(Self.day("from", day)) { $1 }
        return form
    }

    static func day(_ field: String, _ day: String) -> [String: String] {
        let day = Day(iso: day) ?? .epoch
        return [field: "\(day.day)", field + "_month": "\(day.month)", field + "_year": "\(day.year)"]
    }

    /// The rehearsal of such answers.
    static func rehearsal(_ form: [String: String], as user: User = .pia, on day: String) async throws -> Answer {
        let query = ListQuery.encoded(form.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        return try await TestApp(as: user, on: day).get("/channel-managers/change?rehearse=1&\(query)")
    }

    /// Looks at the rehearsal and then carries it out.
    @discardableResult
    static func carriedOut(_ form: [String: String], as user: User = .pia, on day: String) async throws -> Answer {
        var form = form
        form["seen"] = try await seen(form, as: user, on: day)
        return try await TestApp(as: user, on: day).post("/channel-managers/changes", form)
    }

    static func seen(_ form: [String: String], as user: User = .pia, on day: String) async throws -> String {
        let html = try await rehearsal(form, as: user, on: day).html
        return html.firstMatch(of: /name="seen" value="([^"]+)"/).map { String($0.1) } ?? ""
    }

    /// Who looks after a partner on a day.
    static func manager(of partner: Int, on day: String) async throws -> Int? {
        try await stored(
            "SELECT manager_id FROM partner_managers WHERE partner_id = \(partner) AND valid @> \(day)::date")
    }
}
