import Foundation
import PartnerProgram
import Postgres

/// What ends with a membership (SM3, SM10): the authorizations that the partner holds or was to hold, the exceptions
/// from their requirements, and an invitation that nobody has answered. Nothing of it carries over (R26).
struct HoldingEnding: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    /// As `end_cause` keeps it.
    enum Cause: String {
        case left, merged
    }

    private var store: HoldingEndStore { HoldingEndStore(database) }

    /// The membership has been written already; `day` is the first one without it. `reason` is a sentence.
    func end(of partner: Int, from day: Day, _ cause: Cause, because reason: String) async throws {
        var ended: [String] = []
        for held in try await store.held(by: partner, from: day) {
            guard let end = HoldingEnd(heldFrom: held.first, until: held.until, leavingOn: day) else { continue }
            try await store.end(held, as: end, cause, because: reason)
            ended.append(end.words(held.level.label))
        }
        if !ended.isEmpty {
            try await TimelineStore(database).add(
                "Authorizations ended", detail: "\(reason) \(ended.joined(separator: ". ")).",
                link: "/partners/\(partner)/scorecard", to: .partner(partner), by: actor, at: now, on: day)
        }
        try await endExceptions(of: partner, from: day, reason)
        try await withdrawInvitation(of: partner, reason)
    }

    private func endExceptions(of partner: Int, from day: Day, _ reason: String) async throws {
        for id in try await store.exceptions(of: partner, from: day) {
            let record = try await ExceptionStore(database).require(id)
            guard let next = record.rules.ended(leavingOn: day) else { continue }
            try await store.end(record, as: next, because: reason, by: actor, at: now)
            let what = next.state == .withdrawn ? "withdrawn" : "ended early"
            try await TimelineStore(database).add(
                "\(record.rules.kind.label) \(what): \(record.title)", detail: reason, link: record.path,
                to: .partner(partner), by: actor, at: now, on: day, audience: .internal)
        }
    }

    private func withdrawInvitation(of partner: Int, _ reason: String) async throws {
        let invitations = IntegratorStore(database, today: today)
        guard let id = try await invitations.open(of: partner) else { return }
        let record = try await invitations.require(id)
        _ = try await IntegratorSteps(database, by: actor, desk).withdraw(record, because: reason)
    }
}
