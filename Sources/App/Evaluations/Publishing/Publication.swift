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

    /// What came of it.
    struct Outcome: Sendable {
        let grants: [Grant]
        /// Left the program meanwhile, so that nothing is granted.
        let left: [Grant]
        /// Their time to earn an authorization stops.
        let authorized: Set<Int>

        var words: String {
            let partners = Set(grants.map(\.partner)).count
            return "\(ListPage.words(grants.count)) authorization\(grants.count == 1 ? "" : "s") of "
                + "\(ListPage.words(partners)) partner\(partners == 1 ? "" : "s")"
        }
    }

    /// What publishing would do now.
    func outcome(of record: EvaluationRecord) async throws -> Outcome {
        guard let freeze = record.freeze else { return Outcome(grants: [], left: [], authorized: []) }
        let found = try await store.grants(of: freeze.id)
        let members = found.filter { $0.membership.isMember }
        let authorized = members.filter { $0.membership != .authorized }
        return Outcome(
            grants: members, left: found.filter { !$0.membership.isMember }, authorized: Set(authorized.map(\.partner)))
    }

    func carryOut(_ record: EvaluationRecord) async throws -> Outcome {
        let outcome = try await outcome(of: record)
        let day = record.rules.effectiveOn
        for grant in outcome.grants {
            _ = try AuthorizationRecord(grant.level).granted(by: record.rules.kind, from: day)
            if outcome.authorized.contains(grant.partner) {
                _ = try Membership(state: grant.membership).authorized()
            }
        }
        let reason = "All requirements were met on \(record.rules.cutOff.spoken) (\(record.reference))"
        try await store.write(outcome.grants, from: day, because: reason, by: actor, at: now)
        let since = Dictionary(outcome.grants.map { ($0.partner, $0.memberSince) }) { first, _ in first }
        let members = outcome.authorized.map {
            GrantStore.NewMember(partner: $0, from: max(day, since[$0] ?? day))
        }
        try await store.authorize(
            members.sorted { $0.partner < $1.partner },
            because: "Earned a first authorization (\(record.reference))", by: actor, at: now)
        try await tell(record, outcome.grants)
        return outcome
    }

    private func tell(_ record: EvaluationRecord, _ grants: [Grant]) async throws {
        let byPartner = Dictionary(grouping: grants, by: \.partner).sorted { $0.key < $1.key }
        let told = byPartner.map { partner, grants in
            let names = grants.map(\.level.label).formatted(.list(type: .and).locale(Locale(identifier: "en_GB")))
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

/// An authorization that an evaluation grants.
struct Grant: Sendable {
    let result: Int
    let partner: Int
    let name: String
    let level: Authorization
    /// Today, and since when.
    let membership: MembershipState
    let memberSince: Day
}
