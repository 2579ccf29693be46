import Foundation
import PartnerProgram
import Postgres

/// Carries out what an evaluation found: authorizations begin, clocks stop, partners are written to. All of it in the
/// transaction of whoever publishes it.
struct Publication: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: GrantStore { GrantStore(database) }

    /// What publishing would do now.
    func outcome(of record: EvaluationRecord) async throws -> GrantOutcome {
        GrantOutcome(try await store.grants(of: record.freeze?.id ?? 0))
    }

    func carryOut(_ record: EvaluationRecord) async throws -> GrantOutcome {
        let outcome = try await outcome(of: record)
        try await store.carryOut(outcome, of: record, by: actor, at: now)
        try await tell(record, outcome.grants)
        return outcome
    }

    private func tell(_ record: EvaluationRecord, _ grants: [Grant]) async throws {
        let byPartner = Dictionary(grouping: grants, by: \.partner).sorted { $0.key < $1.key }
        let told = byPartner.map { partner, grants in
            let names = listed(grants.map(\.level.label))
            return GrantStore.Told(
                partner: partner, title: "\(names) granted from \(record.rules.effectiveOn.spoken) on",
                detail: "All requirements were met on \(record.rules.cutOff.spoken).",
                link: "/evaluations/\(record.id)/results/\(grants[0].result)", subject: "\(names): granted",
                body: letter(record, grants, names))
        }
        try await store.tell(told, by: actor, at: now)
    }

    private func letter(_ record: EvaluationRecord, _ grants: [Grant], _ names: String) -> String {
        let address = "\(desk.settings.publicURL)\(record.path)/results/"
        let links = grants.map { "\($0.level.label): \(address)\($0.result)" }
        let them = grants.count == 1 ? "it" : "them"
        return """
            Dear \(grants[0].name),

            all requirements of \(names) were met on \(record.rules.cutOff.spoken). Your company holds \(them) from
            \(record.rules.effectiveOn.spoken) on, with the benefits that belong to \(them).

            What was needed, what was found, and every row that counted:
            \(links.joined(separator: "\n"))

            Compliance on 31 December decides whether an authorization is kept for the next year.

            Partnerdesk
            """
    }
}
