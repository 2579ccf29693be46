import PartnerProgram
import Postgres

/// What is done with a Joint Business Plan: drafted, proposed, agreed, given back, closed.
struct JointPlanEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: JointPlanStore { JointPlanStore(database) }

    func start(_ found: JointPlanForm.Found, of own: Int?) async throws -> Done {
        var partner = own ?? 0
        if let words = found.partner { partner = try await EvidenceReaderStore(database).partner(named: words) }
        let id = try await store.insert(
            found, of: partner, document: try await document(found, of: partner), by: actor, at: now)
        try await EvidenceEventStore(database).add("Draft written", to: .plan(id), by: actor, at: now)
        return Done("/joint-plans/\(id)", notice: "The draft is written. Propose it once it is complete.")
    }

    func change(_ record: JointPlanRecord, _ found: JointPlanForm.Found) async throws -> Done {
        guard record.rules.state == .draft else { throw JointPlan.Refusal.notADraft }
        try await store.change(record, found, document: try await document(found, of: record.partner))
        try await EvidenceEventStore(database).add("Draft changed", to: .plan(record.id), by: actor, at: now)
        return Done(record.path, notice: "The draft is changed.")
    }

    private func document(_ found: JointPlanForm.Found, of partner: Int) async throws -> Int? {
        guard let file = found.document else { return nil }
        return try await DocumentStore(database).insert(file, application: nil, partner: partner, by: actor, at: now)
    }

    /// Proposed, agreed or given back; `side` is that of the one who does it, and the other one is told.
    func move(
        _ record: JointPlanRecord, to next: JointPlan, _ what: String, because reason: String? = nil,
        of side: JointPlan.Side
    ) async throws -> Done {
        try await store.move(record, to: next)
        return try await told(record, what, because: reason, by: side)
    }

    func close(_ record: JointPlanRecord, because reason: String) async throws -> Done {
        let next = try record.rules.closed(on: today, because: reason)
        try await store.close(record, next, because: reason, by: actor)
        return try await told(record, "closed", because: reason, by: .vendor)
    }

    private func told(
        _ record: JointPlanRecord, _ what: String, because reason: String?, by side: JointPlan.Side
    ) async throws -> Done {
        let title = "\(record.title) \(what)"
        try await EvidenceEventStore(database).add(
            what.prefix(1).uppercased() + what.dropFirst(), because: reason, to: .plan(record.id), by: actor, at: now)
        try await TimelineStore(database).add(
            title, detail: reason, link: record.path, to: .partner(record.partner), by: actor, at: now)
        if side == .vendor {
            try await EvidenceReaderStore(database).tell(
                record.partner, title,
                (reason.map { $0 + "\n\n" } ?? "") + "\(desk.settings.publicURL + record.path)\n")
        }
        return Done(record.path, notice: title + ".")
    }
}
