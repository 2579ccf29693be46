import Foundation
import PartnerProgram
import Postgres

/// What happened to a record of evidence, in words. Added, never changed.
struct EvidenceEvent: Sendable {
    let title: String
    let reason: String?
    let at: Date
    let actor: String
}

struct EvidenceEventStore {
    /// On which record; a person's events are told to the partner of their day alone.
    enum Subject: Sendable {
        case person(Int, partner: Int?)
        case plan(Int)
        case fee(Int)
        case debt(Int)
    }

    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func add(
        _ title: String, because reason: String? = nil, to subject: Subject, by actor: Actor, at instant: Date
    ) async throws {
        let (table, key, value): (SQL, SQL, SQL) =
            switch subject {
            case .person(let id, let partner): ("person_events", "person_id, partner_id", "\(id), \(partner)")
            case .plan(let id): ("joint_plan_events", "plan_id", "\(id)")
            case .fee(let id): ("partner_fee_events", "fee_id", "\(id)")
            case .debt(let id): ("debt_events", "debt_id", "\(id)")
            }
        try await database.execute(
            """
            INSERT INTO \(raw: table) (\(raw: key), title, reason, at, by_user, actor)
            VALUES (\(raw: value), \(title), \(reason), \(instant), \(actor.user), \(actor.name))
            """)
    }

    /// Newest first.
    func events(of subject: Subject) async throws -> [EvidenceEvent] {
        let (table, condition): (SQL, SQL) =
            switch subject {
            case .person(let id, _): ("person_events", "person_id = \(id)")
            case .plan(let id): ("joint_plan_events", "plan_id = \(id)")
            case .fee(let id): ("partner_fee_events", "fee_id = \(id)")
            case .debt(let id): ("debt_events", "debt_id = \(id)")
            }
        return try await database.all(
            """
            SELECT title, reason, at, actor FROM \(raw: table) WHERE \(raw: condition)
            ORDER BY at DESC, id DESC LIMIT 200
            """
        ) {
            EvidenceEvent(
                title: try $0.get("title"), reason: try $0.optional("reason"), at: try $0.get("at"),
                actor: try $0.get("actor"))
        }
    }
}
