import PartnerProgram
import Postgres

/// Enters a fact with its document, and says so in the timeline that the partner does not see.
struct IntegratorFactEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    func enter(
        _ found: IntegratorFactForm.Found, about subject: IntegratorEntry.Subject, of partner: PartnerRecord
    ) async throws -> Done {
        guard let user = actor.user else { throw Refusal.forbidden }
        var document: Int?
        if let file = found.document {
            // Of no partner, so that the partner does not read it.
            document = try await DocumentStore(database).insert(
                file, application: nil, partner: nil, by: actor, at: now)
        }
        try await IntegratorFactStore(database).insert(found, of: partner.id, document: document, by: user, at: now)
        let path = "/partners/\(partner.id)/integrator"
        let entry = IntegratorEntry(0, reference: "", content: found.content, knownOn: found.knownOn)
        try await TimelineStore(database).add(
            "Entered for the assessment as an integrator: \(subject.label)", detail: entry.words, link: path,
            to: .partner(partner.id), by: actor, at: now, audience: .internal)
        return Done(path + "#facts", notice: "\(subject.label) is entered.")
    }
}
