import Foundation
import PartnerProgram
import Postgres

/// What a reviewer looks at before deciding, and what a decision leaves behind.
struct ReviewStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// A partner or another application that may be the same company.
    struct Match: Sendable {
        enum Kind: String, Sendable { case partner, application }

        let kind: Kind
        let id: Int
        let reference: String
        let name: String
        let country: String?
        /// Such as "former name" or "registration number".
        let matched: [String]
        /// How alike the names are, 0 to 1, where a name matched.
        let similarity: Double?

        /// More than a likeness of names.
        var isStrong: Bool { matched.contains { !$0.hasPrefix("similar") } }
    }

    func matches(of id: Int) async throws -> [Match] {
        try await database.all("SELECT * FROM desk.application_matches(\(id))") { row in
            Match(
                kind: try row.get("kind"), id: try row.get("id"), reference: try row.get("reference"),
                name: try row.get("name"), country: try row.optional("country"), matched: try row.get("matched"),
                similarity: try row.optional("similarity", as: String.self).flatMap(Double.init))
        }
    }

    struct Manager: Sendable, Hashable {
        let id: Int
        let name: String

        init(id: Int, name: String) {
            self.id = id
            self.name = name
        }

        init(row: Row) throws {
            self.init(id: try row.get("id"), name: try row.get("name"))
        }
    }

    /// The Regional Channel Manager proposed for a place (R21).
    func proposedManager(for country: String, on day: Day) async throws -> Manager? {
        try await database.first(
            "SELECT id, name FROM users WHERE id = desk.proposed_manager(\(country), \(day))", Manager.init(row:))
    }

    /// Everybody who can be a Regional Channel Manager.
    func managers() async throws -> [Manager] {
        try await database.all(
            """
            SELECT id, name FROM users WHERE state = 'active' AND EXISTS (
                SELECT FROM user_roles WHERE user_id = users.id AND role = 'channel_manager' AND valid @> now())
            ORDER BY name, id
            """, Manager.init(row:))
    }

    func userName(_ id: Int?) async throws -> String? {
        try await database.first("SELECT name FROM users WHERE id = \(id)") { try $0.get("name") }
    }

    /// Countries by their code: name, and GEO where there is one.
    func countries(_ codes: [String]) async throws -> [String: (name: String, geo: Geo?)] {
        let rows = try await database.all("SELECT alpha2, name, geo FROM countries WHERE alpha2 = ANY (\(codes))") {
            row in
            (
                try row.get("alpha2", as: String.self),
                (
                    name: try row.get("name", as: String.self),
                    geo: try row.optional("geo", as: String.self).flatMap(Geo.init(rawValue:))
                )
            )
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// R16 to R20 as they stood when the application was decided; empty before.
    func judgedGates(of id: Int) async throws -> [Gate] {
        try await database.all("SELECT * FROM application_gates WHERE application_id = \(id) ORDER BY id") { row in
            Gate(
                rule: try row.get("rule"), country: try row.optional("country"), sentence: try row.get("sentence"),
                needed: try row.get("needed"), found: try row.get("found"), verdict: try row.get("verdict"))
        }
    }

    func keep(_ gates: [Gate], of id: Int, by user: Int, at instant: Date) async throws {
        for gate in gates {
            try await database.execute(
                """
                INSERT INTO application_gates
                    (application_id, rule, country, sentence, needed, found, verdict, judged_at, judged_by)
                VALUES (\(id), \(gate.rule), \(gate.country), \(gate.sentence), \(gate.needed), \(gate.found),
                    \(gate.verdict), \(instant), \(user))
                """)
        }
    }

    func ask(_ question: PartnerApplication.Question, about id: Int, by user: Int, at instant: Date) async throws {
        try await database.execute(
            """
            INSERT INTO application_questions (application_id, question, fields, asked_at, asked_by)
            VALUES (\(id), \(question.text), \(PartnerApplication.Field.allCases.filter(question.fields.contains)),
                \(instant), \(user))
            """)
    }

    struct Exchange: Sendable {
        let question: String
        let askedAt: Date
        let askedBy: String
        let answer: String?
        let answeredAt: Date?
    }

    /// Questions and answers, the newest first.
    func exchanges(of id: Int) async throws -> [Exchange] {
        try await database.all(
            """
            SELECT question, asked_at, name, answer, answered_at
            FROM application_questions JOIN users ON users.id = asked_by
            WHERE application_id = \(id) ORDER BY application_questions.id DESC
            """
        ) { row in
            Exchange(
                question: try row.get("question"), askedAt: try row.get("asked_at"), askedBy: try row.get("name"),
                answer: try row.optional("answer"), answeredAt: try row.optional("answered_at"))
        }
    }
}

extension ReviewStore {
    /// The application's Order Form that is on its way or in force; nil where another one can be drawn up.
    func orderForm(of application: Int) async throws -> (id: Int, reference: String)? {
        try await database.first(
            """
            SELECT id, reference FROM agreements
            WHERE application_id = \(application) AND kind = 'order_form'
                AND state IN ('draft', 'sent', 'partner_signed', 'executed', 'active')
            """
        ) { (try $0.get("id"), try $0.get("reference")) }
    }
}
