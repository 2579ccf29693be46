import Foundation
import PartnerProgram

/// An authorization that a year-end evaluation ends.
struct Loss: Sendable {
    let result: Int
    let partner: Int
    let name: String
    let level: Authorization
    /// What was missing, in words.
    let gap: String
    /// The row of what is held.
    let held: Int
    let membership: MembershipState
    let memberSince: Day
    /// Of the partner's location: its deadline ends there (A28).
    let zone: TimeZone
    /// What else is held on the effective day, decisions for a time aside.
    let others: Set<Authorization>
}

/// What publishing a year-end evaluation ends, and whom it leaves Registered with a clock of its own (A30).
struct LossOutcome: Sendable {
    let losses: [Loss]
    /// Left the program meanwhile: what they held ended then.
    let left: [Loss]

    init(_ found: [Loss]) {
        losses = found.filter { $0.membership.isMember }
        left = found.filter { !$0.membership.isMember }
    }

    var words: String {
        "\(counted(losses.count, "authorization")) of \(counted(Set(losses.map(\.partner)).count, "partner"))"
    }

    /// Those that hold nothing earned any more. GSI is by invitation and keeps nobody Authorized by itself.
    var registered: [Loss] {
        let lost = Dictionary(grouping: losses, by: \.partner)
        return lost.values.compactMap { losses in
            guard let first = losses.first, first.membership == .authorized else { return nil }
            let left = first.others.filter(\.isEarned).subtracting(losses.map(\.level))
            return left.isEmpty ? first : nil
        }.sorted { $0.partner < $1.partner }
    }

    /// The memberships with their clocks. Refused where a step is not one of SM3 or SM10.
    func memberships(
        of run: EvaluationRun, months: Int
    ) throws -> [(loss: Loss, from: Day, membership: Membership)] {
        for loss in losses {
            _ = try AuthorizationRecord(loss.level, state: .held).lost(by: run.kind, from: run.effectiveOn)
        }
        return try registered.map { loss in
            let next = try Membership(state: loss.membership).withoutAuthorizations(
                effectiveOn: run.effectiveOn, months: months, zone: loss.zone)
            return (loss, max(run.effectiveOn, loss.memberSince), next)
        }
    }
}
