import PartnerProgram
import Postgres

/// What reviewers decide about a response. The response itself stays as the customer gave it.
struct CustomerReviewSteps: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: CustomerReviewStore { CustomerReviewStore(database) }

    func accept(_ record: CustomerReviewRecord, because reason: String) async throws -> Done {
        _ = try record.rules.accepted(because: reason)
        try await store.accept(record.id, because: reason, by: actor, at: now)
        try await tell("Customer review accepted", because: reason, record)
        return Done(record.path, notice: "The response counts now.")
    }

    func ask(
        _ kind: CustomerReviewDecision.Kind, about record: CustomerReviewRecord, because reason: String, by user: Int
    )
        async throws -> Done
    {
        _ = try record.rules.asking(kind, because: reason, by: user)
        try await store.ask(kind, about: record.id, because: reason, by: actor, at: now)
        return Done(record.path, notice: "Asked. Somebody else decides.")
    }

    func approve(_ record: CustomerReviewRecord, by user: Int) async throws -> Done {
        _ = try record.rules.approved(by: user)
        guard let asked = try await store.decisions(of: record.id).first(where: { $0.state == .asked }) else {
            throw CustomerReview.Refusal.nothingAsked
        }
        try await store.decide(asked.id, .approved, refusal: nil, by: actor, at: now)
        if asked.kind == .withdrawal { try await store.end(exclusionOf: record.id, by: asked.id) }
        let title = asked.kind == .exclusion ? "Customer review left out" : "Customer review no longer left out"
        try await tell(title, because: asked.reason, record)
        return Done(record.path, notice: asked.kind == .exclusion ? "It is left out." : "It is no longer left out.")
    }

    func refuse(_ record: CustomerReviewRecord, because reason: String, by user: Int) async throws -> Done {
        _ = try record.rules.refused(by: user, because: reason)
        guard let asked = record.askedID else { throw CustomerReview.Refusal.nothingAsked }
        try await store.decide(asked, .refused, refusal: reason, by: actor, at: now)
        return Done(record.path, notice: "Refused. Nothing changes.")
    }

    /// What changes the count is told to the partner, with its reason.
    private func tell(_ title: String, because reason: String, _ record: CustomerReviewRecord) async throws {
        let projects = ProjectStore(database)
        try await projects.add("\(title): \(record.reference)", because: reason, to: record.project, by: actor, at: now)
        try await TimelineStore(database).add(
            "\(title): \(record.projectName)", detail: reason, link: record.path, to: .partner(record.partner),
            by: actor, at: now)
        for reader in try await projects.readers(of: record.project) {
            try await MessageStore(database).queue(
                to: reader, subject: "\(title): \(record.projectName) (\(record.reference))",
                body: """
                    \(reason)

                    \(desk.settings.publicURL + record.path)
                    """)
        }
    }
}
